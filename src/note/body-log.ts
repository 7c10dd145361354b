import type { CalendarDate } from '../model/calendar-date';
import type { Interaction } from '../model/interaction';
import type { NotePath } from '../model/mention';
import type { Problem } from '../model/problem';
import type { BodyLine } from './body-lines';
import { listItemOf } from './body-lines';
import { parseDateText } from './date-text';
import { personKeyOf } from './person-vocabulary';
import { foundText } from './property';
import type { InlineField } from './property-reader';

/** What a person's body tells of contacts. */
export interface BodyLog {
  readonly log: readonly Interaction[];
  readonly problems: readonly Problem[];
}

// The day in bold, as a link, as the alias of a link, or bare; then a time, then what sets it off from the text.
const DATED_ITEM =
  /^\**(?:\[\[(?:[^\]|]*[|/])?(\d{4}-\d{2}-\d{2})(?:\|[^\]]*)?\]\]|(\d{4}-\d{2}-\d{2}))(?!\d)\**(.*)$/;
const LEADING_SIGNS = /^\s*(?:[|:–—-]+\s*)*/;

/**
 * The contacts of a person's log: list lines that begin with a day, under any heading (`- 2026-03-12 mail : …`,
 * `- 2026-06-23 | email | …`, `- 2026-03-30 — **Call**: …`, `- [[Visit|2026-08-14]] …`), and inline fields of the last
 * contact (`Last Contacted:: 2024-01-01`). Tasks never count: an open one is a plan. In the order of the note.
 */
export function readBodyLog(
  lines: readonly BodyLine[],
  inline: readonly InlineField[],
  path: NotePath,
  dayFirst: boolean,
): BodyLog {
  const log: Interaction[] = [];
  const problems: Problem[] = [];
  const add = (day: string, text: string, line: number): void => {
    const on = readDay(day, dayFirst);
    if (typeof on === 'string') log.push({ on, kind: 'line', text, line, property: null });
    else problems.push({ path, line, code: on.refused, found: foundText(day) });
  };
  for (const { text, line } of lines) {
    const item = listItemOf(text);
    const match = item === null ? null : DATED_ITEM.exec(item);
    if (match !== null) add(match[1] ?? match[2] ?? '', (match[3] ?? '').replace(LEADING_SIGNS, '').trim(), line);
  }
  for (const field of inline) {
    if (isLastContact(field)) add(field.value, field.key, field.line);
  }
  log.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { log, problems };
}

/** Whether an inline field tells the last contact; then it belongs to the log, with its line as the place. */
export function isLastContact(field: InlineField): boolean {
  return field.value !== '' && personKeyOf(field.key)?.field === 'last-contact';
}

function readDay(day: string, dayFirst: boolean): CalendarDate | { refused: Problem['code'] } {
  const reading = parseDateText(day, dayFirst);
  return 'value' in reading ? reading.value : reading;
}
