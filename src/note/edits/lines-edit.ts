import type { LineChange, LinesEdit } from './note-edit';
import { linesOf, withoutEnd } from './text-lines';

const BYTE_ORDER_MARK = '\uFEFF';

/** A text with some of its lines reading otherwise; each keeps its end. `null` when one does not read as it did. */
export function withLinesChanged(text: string, changes: readonly LineChange[]): string | null {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const lines = [...linesOf(text.slice(mark.length))];
  for (const { from, to, line } of changes) {
    const current = lines[line - 1];
    if (current === undefined || withoutEnd(current) !== from) return null;
    lines[line - 1] = to + current.slice(from.length);
  }
  return mark + lines.join('');
}

/** The edit that takes another one back, with the mirrored precondition. */
export function inverseOfLines(edit: LinesEdit): LinesEdit {
  return { ...edit, lines: edit.lines.map(({ from, to, line }) => ({ from: to, to: from, line })) };
}
