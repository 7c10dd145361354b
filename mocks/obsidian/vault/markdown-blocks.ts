import { readList } from './markdown-list';
import { endsInParagraph, type Block, type Leaf, type LeafKind, type Quote } from './markdown-model';
import { COMMENT, FENCE, HEADING, HTML, interruptsParagraph, QUOTE, RULE } from './markdown-starts';
import { dropCharacters, indentOf, isBlank, type Line } from './note-lines';

const TABLE_RULE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;

/** Divides lines into blocks as the app's sections are divided. Total: what is nothing else is a paragraph. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line || isBlank(line)) {
      at += 1;
      continue;
    }
    const block = readBlock(lines.slice(at), line);
    blocks.push(block);
    at += block.lines.length;
  }
  return blocks;
}

function readBlock(lines: readonly Line[], first: Line): Block {
  const { text } = first;
  const fence = FENCE.exec(text)?.[1];
  if (fence) return leaf('code', untilMatch(lines, new RegExp(`^ {0,3}\\${fence[0]}{${fence.length},}[ \\t]*$`)));
  if (/^ {0,3}\$\$/.test(text)) return leaf('math', until(lines, (line, at) => closes(line, '$$', at)));
  if (COMMENT.test(text)) return leaf('comment', until(lines, (line, at) => closes(line, '%%', at)));
  if (HEADING.test(text)) return leaf('heading', lines.slice(0, 1));
  if (RULE.test(text)) return leaf('thematicBreak', lines.slice(0, 1));
  if (QUOTE.test(text)) return readQuote(lines);
  const list = readList(lines, blocksOf);
  if (list) return list;
  if (HTML.test(text)) return readHtml(lines, text);
  if (indentOf(text) >= 4) return readIndentedCode(lines);
  return readParagraph(lines);
}

function leaf(kind: LeafKind, lines: readonly Line[]): Leaf {
  return { kind, lines };
}

/** The lines up to and including the first one after the opening line that ends the block; all of them if none does. */
function until(lines: readonly Line[], ends: (line: Line, at: number) => boolean): readonly Line[] {
  const end = lines.findIndex(ends);
  return end === -1 ? lines : lines.slice(0, end + 1);
}

function untilMatch(lines: readonly Line[], end: RegExp): readonly Line[] {
  return until(lines, (line, at) => at > 0 && end.test(line.text));
}

/** Whether the line has the closing sign; on the opening line a second one is needed. */
function closes(line: Line, sign: string, at: number): boolean {
  const first = line.text.indexOf(sign);
  return at > 0 ? first !== -1 : line.text.indexOf(sign, first + sign.length) !== -1;
}

function readQuote(lines: readonly Line[]): Quote {
  const taken: Line[] = [];
  const inner: Line[] = [];
  for (const line of lines) {
    const marker = QUOTE.exec(line.text)?.[0];
    const isLazy = !marker && !isBlank(line) && !interruptsParagraph(line) && endsInParagraph(blocksOf(inner));
    if (!marker && !isLazy) break;
    taken.push(line);
    inner.push(dropCharacters(line, marker?.length ?? 0));
  }
  const isCallout = /^\[![^\]]+\]/.test(inner[0]?.text ?? '');
  return { kind: isCallout ? 'callout' : 'blockquote', lines: taken, children: blocksOf(inner) };
}

function readHtml(lines: readonly Line[], text: string): Leaf {
  if (text.trimStart().startsWith('<!--')) return leaf('html', until(lines, (line) => line.text.includes('-->')));
  const blank = lines.findIndex(isBlank);
  return leaf('html', blank === -1 ? lines : lines.slice(0, blank));
}

function readIndentedCode(lines: readonly Line[]): Leaf {
  const after = lines.findIndex((line) => !isBlank(line) && indentOf(line.text) < 4);
  const taken = [...(after === -1 ? lines : lines.slice(0, after))];
  while (taken.length > 1 && isBlank(taken[taken.length - 1])) taken.pop();
  return leaf('code', taken);
}

function readParagraph(lines: readonly Line[]): Leaf {
  const taken: Line[] = [];
  for (const line of lines) {
    if (taken.length > 0 && UNDERLINE.test(line.text)) return leaf('heading', [...taken, line]);
    if (taken.length > 0 && (isBlank(line) || interruptsParagraph(line))) break;
    taken.push(line);
  }
  const isTable = taken[0]?.text.includes('|') && TABLE_RULE.test(taken[1]?.text ?? '');
  return leaf(isTable ? 'table' : 'paragraph', taken);
}
