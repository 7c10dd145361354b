import { linesOfBody } from '../body-lines';
import { normaliseText } from '../front-matter';
import type { LineChange } from './note-edit';
import { withoutEnd } from './text-lines';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The lines of a note with one line of its body reading otherwise; all others are the same strings, and the line keeps
 * its end. It is the line at the number that the change gives, when it still reads as it did; else the only one of the
 * body that does, code, quotes and comments left out. `null` when there is none, or no telling which, or when the line
 * at the number reads already as it is to.
 *
 * @param bodyIndex - how many lines stand before the body
 * @param isNumbered - whether the number of the line can be trusted
 */
export function withLineChanged(
  lines: readonly string[],
  bodyIndex: number,
  { from, to, line }: LineChange,
  isNumbered: boolean,
): readonly string[] | null {
  const body = lines.slice(bodyIndex).map(withoutEnd).join('\n');
  // A byte order mark stands before the first line of all, and belongs to no line.
  const readable = linesOfBody(bodyIndex === 0 ? normaliseText(body) : body, bodyIndex + 1);
  const numbered = isNumbered ? readable.find((each) => each.line === line) : undefined;
  // Somebody did it meanwhile; another line that reads as it did is another matter.
  if (numbered?.text === to) return null;
  const same = readable.filter(({ text }) => text === from);
  const found = numbered?.text === from ? numbered : same.length === 1 ? same[0] : undefined;
  if (found === undefined) return null;
  return lines.map((text, index) => (index === found.line - 1 ? rewritten(text, to, index) : text));
}

function rewritten(line: string, to: string, index: number): string {
  const mark = index === 0 && line.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  return mark + to + line.slice(withoutEnd(line).length);
}
