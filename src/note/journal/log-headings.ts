import type { BodyLine } from '../body-lines';
import type { DatedText } from '../dated-text';
import { datedTextOf } from '../dated-text';

const HEADING = /^ {0,3}#{1,6}[ \t]+(.*)$/;
const CLOSING_SIGNS = /[ \t]#+[ \t]*$/;

/** What stands in a heading, of any level; `null` for a line that is none. */
export function headingTextOf(line: string): string | null {
  const text = line.includes('#') ? HEADING.exec(line)?.[1] : undefined;
  return text === undefined ? null : text.replace(CLOSING_SIGNS, '').trim();
}

/** A heading that begins with a day (`### 2026-03-30 - topic`, `## [[2026-03-30]] call`); `null` for any other line. */
export function datedHeadingOf({ text }: BodyLine): DatedText | null {
  const heading = headingTextOf(text);
  return heading === null ? null : datedTextOf(heading);
}
