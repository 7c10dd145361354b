/** A line of a note's body that a reader may take for content. */
export interface BodyLine {
  readonly text: string;
  /** Counted from 1 in the note. */
  readonly line: number;
}

// Text with backticks behind the opening ones makes it code within a line, no block (CommonMark 4.5). A block may begin
// right behind the bullet of a list.
const OPENING = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}(?!`)(?!.*`)|~{3,})/;
const CLOSING = /^\s*(`{3,}|~{3,})\s*$/;
const COMMENT = '%%';
/** At most three backticks open code within a line here; a longer row is a fence or nothing. */
const CODE = /(^|[^`])(`{1,3})(?!`)[^`]+\2(?!`)/g;

/**
 * The lines of a body without code blocks, quotes and comments, where what stands is shown or hidden, not said.
 * `bodyLine` is the line of the note on which the body begins.
 */
export function linesOfBody(body: string, bodyLine: number): readonly BodyLine[] {
  const lines: BodyLine[] = [];
  let fence: string | null = null;
  let isInComment = false;
  let isInMarkup = false;
  let line = bodyLine - 1;
  for (const text of body.split('\n')) {
    line += 1;
    if (fence !== null) {
      if (closesFence(text, fence)) fence = null;
      continue;
    }
    // A comment of HTML at the beginning of a line takes whole lines (CommonMark 4.6, the second kind of block).
    if (isInMarkup || text.trimStart().startsWith('<!--')) {
      isInMarkup = !text.includes('-->');
      continue;
    }
    const wasInComment = isInComment;
    if (turnsComment(text)) isInComment = !isInComment;
    if (wasInComment || isInComment) continue;
    const mark = openingFence(text);
    if (mark !== null) fence = mark;
    else if (!text.trimStart().startsWith('>')) lines.push({ text, line });
  }
  return lines;
}

/** The signs with which a code block opens in a line; `null` for any other line. */
export function openingFence(line: string): string | null {
  return line.includes('```') || line.includes('~~~') ? (OPENING.exec(line)?.[1] ?? null) : null;
}

/** A code block ends with a fence of its own kind that is at least as long (CommonMark 4.5). */
export function closesFence(line: string, fence: string): boolean {
  return CLOSING.exec(line)?.[1]?.startsWith(fence) ?? false;
}

/** Whether a comment (`%%`) that begins in a line goes on below it, or one from above ends in it. Code shows its signs. */
export function turnsComment(line: string): boolean {
  return line.includes(COMMENT) && withoutCode(line).split(COMMENT).length % 2 === 0;
}

/** A line with a space in the place of each code within it. */
export function withoutCode(line: string): string {
  return line.includes('`') ? line.replace(CODE, '$1 ') : line;
}

const LIST_ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(.*)$/;
const TASK = /^\[.\](?:\s|$)/u;

/** What stands in a list line behind its bullet; `null` for a line that is no list line, and for a task. */
export function listItemOf(text: string): string | null {
  const item = LIST_ITEM.exec(text)?.[1];
  return item === undefined || TASK.test(item) ? null : item.trim();
}
