import { linesOf } from '../../note/edits/text-lines';

/** A part of a text, with the number of its first line in the whole. */
export interface TextChunk {
  readonly text: string;
  readonly firstLine: number;
}

/** In letters; searching so many takes a few milliseconds. */
const CHUNK = 20_000;

/** A text in parts of whole lines, so that a search through a long one can give way between them. */
export function chunksOf(text: string): readonly TextChunk[] {
  if (text.length <= CHUNK) return [{ text, firstLine: 1 }];
  const chunks: TextChunk[] = [];
  let part: string[] = [];
  let length = 0;
  let firstLine = 1;
  const close = (): void => {
    chunks.push({ text: part.join(''), firstLine });
    firstLine += part.length;
    part = [];
    length = 0;
  };
  for (const line of linesOf(text)) {
    part.push(line);
    length += line.length;
    if (length >= CHUNK) close();
  }
  if (part.length > 0) close();
  return chunks;
}
