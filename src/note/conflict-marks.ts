import type { BodyLine } from './body-lines';

/**
 * The lines that git and its like set around two versions which they could not merge: `<<<<<<< ours`, `||||||| base`,
 * `=======`, `>>>>>>> theirs` (git-merge, "How conflicts are presented").
 */
const MARK = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/m;
/** The first of them. `=======` alone underlines a heading, and `>>>>>>>` begins a quote. */
const OPENING = /^<{7}(?: .*)?$/;
const FENCE = /^---[ \t]*$/m;
const CLOSING = /^>{7}(?: .*)?$/m;

/** A mark of a conflict and where it stands. */
export interface ConflictMark {
  readonly text: string;
  /** Counted from 0 in the text that was looked through. */
  readonly line: number;
}

/** The first mark in a block that cannot be read, or null: no YAML has such a line. */
export function conflictMarkIn(block: string): ConflictMark | null {
  const found = MARK.exec(block);
  return found === null ? null : { text: found[0], line: block.slice(0, found.index).split('\n').length - 1 };
}

/**
 * The mark on the first line of a note whose whole block stands in two versions, so that no block begins there any more;
 * null for any other note. Text with `\n` line ends.
 */
export function conflictAroundBlock(text: string): string | null {
  if (!text.startsWith('<<<<<<<')) return null;
  const [first = ''] = text.split('\n', 1);
  return OPENING.test(first) && FENCE.test(text) && CLOSING.test(text) ? first : null;
}

/** The first line of a body where two versions begin; null when the lines hold none. */
export function conflictInLines(lines: readonly BodyLine[]): BodyLine | null {
  return lines.find(({ text }) => OPENING.test(text)) ?? null;
}

/** Whether a body may hold two versions; cheap, so that it can be asked of every note. */
export function mayHoldConflict(body: string): boolean {
  return body.includes('<<<<<<<') && body.includes('>>>>>>>');
}
