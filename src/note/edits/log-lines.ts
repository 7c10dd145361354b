import { linesOfBody } from '../body-lines';
import { foldWord } from '../vocabulary';
import type { LogLineChange } from './note-edit';
import { isBlank, lineEndOf, linesOf, withLineEnd, withoutEnd } from './text-lines';

/** How a dated line is written around its date and its text: `- **2026-03-12** | mail`. */
interface LineStyle {
  /** Indentation, bullet, and what opens the date. */
  readonly lead: string;
  /** What closes the date. */
  readonly close: string;
  readonly separator: string;
}

/** A dated line of a list: `- 2026-03-12 mail : envoyé le dossier`. */
interface DatedLine extends LineStyle {
  readonly index: number;
  readonly on: string;
  readonly text: string;
}

interface Heading {
  readonly index: number;
  readonly level: number;
  readonly title: string;
}

/** What the body of a note is made of, as far as logs go. */
interface BodyOutline {
  readonly headings: readonly Heading[];
  readonly dated: readonly DatedLine[];
}

/** Where the log of a note stands: from behind its heading up to the next one. */
interface LogSection {
  readonly start: number;
  readonly end: number;
  readonly dated: readonly DatedLine[];
}

const LOG_TITLES = new Set([
  'log', 'logs', 'contact-log', 'interaction-log', 'conversation-log', 'interactions', 'conversations', 'contacts',
  'journal', 'journal-de-bord', 'journal-des-contacts', 'history', 'timeline', 'suivi', 'suivis', 'historique', 'echanges',
]);

const HEADING = /^(#{1,6})[ \t]+(.*)$/;
/** No title of a log is longer; a line of any length may stand in a note. */
const LONGEST_TITLE = 60;
// The day bare, in bold, or in a link: `- **2026-03-12** mail`, `- [[2026-03-12]] mail`, `- [[Visit|2026-03-12]] mail`.
const DATED_LINE =
  /^(\s*(?:[-*+]|\d{1,9}[.)])[ \t]+\**)(\[\[(?:[^\]|]*[|/])?)?(\d{4}-\d{2}-\d{2})(?!\d)((?:\|[^\]]*)?\]\])?(\**)([ \t]*[|:–—-][ \t]*|[ \t]+|$)(.*)$/;
const ONLY_SIGNS = /^[\s|:–—-]*$/;
const OUTER_SIGNS = /^[^\p{L}]+|[^\p{L}]+$/gu;
/** What begins something else than more text: a list line, heading, quote, fence, table, rule, comment, field. */
const NO_TEXT = /^\s*(?:[-*+](?:\s|$)|\d{1,9}[.)]\s|#{1,6}\s|[>|<]|`{3}|~{3}|%%|(?:[-*_=]\s*){3,}$|[^\s:][^:]{0,60}::)/;
const DEFAULT_STYLE: LineStyle = { lead: '- ', close: '', separator: ' ' };

/**
 * The lines of a note with a line of its log added or removed; all others are the same strings. `null` when the line to
 * remove is not there as it was written.
 *
 * @param bodyIndex - how many lines stand before the body
 */
export function withLogLine(
  lines: readonly string[],
  bodyIndex: number,
  change: LogLineChange,
): readonly string[] | null {
  const outline = outlineOf(lines, bodyIndex);
  if (change.change === 'remove') return withoutLine(lines, outline, change);
  const section = logSectionOf(lines, outline, bodyIndex);
  return section ? withLineIn(lines, section, change) : withNewLog(lines, bodyIndex, change);
}

function withoutLine(lines: readonly string[], { dated }: BodyOutline, change: LogLineChange): readonly string[] | null {
  const same = dated.filter((line) => line.on === change.on && says(line, change.text));
  const line = same[same.length - 1];
  if (!line || endOfItem(lines, line.index) !== line.index + 1) return null;
  return lines.filter((_, index) => index !== line.index);
}

function says({ separator, text }: DatedLine, wanted: string): boolean {
  const rest = (separator + text).trimEnd();
  return rest.endsWith(wanted) && ONLY_SIGNS.test(rest.slice(0, rest.length - wanted.length));
}

/** Into an existing log, by date, in the order it is kept in: newest last unless its dates run down. */
function withLineIn(lines: readonly string[], section: LogSection, change: LogLineChange): readonly string[] {
  const { dated } = section;
  const [first] = dated;
  const last = dated[dated.length - 1];
  const line = logLine(last ?? DEFAULT_STYLE, change) + lineEndOf(lines);
  if (!first || !last) return inserted(lines, endOfText(lines, section), line);
  if (first.on > last.on) {
    const older = dated.find(({ on }) => on <= change.on);
    return inserted(lines, older?.index ?? endOfItem(lines, last.index), line);
  }
  const newer = dated.find(({ on }) => on > change.on);
  return inserted(lines, newer?.index ?? endOfItem(lines, last.index), line);
}

function withNewLog(lines: readonly string[], bodyIndex: number, change: LogLineChange): readonly string[] {
  const lineEnd = lineEndOf(lines);
  const end = endOfReadable(lines, bodyIndex);
  const complete = lines.slice(0, end).map((line) => (withoutEnd(line) === line ? line + lineEnd : line));
  const hidden = lines.slice(end);
  const isSeparated = complete.length === 0 || (complete.length > bodyIndex && isBlank(complete[complete.length - 1] ?? ''));
  const log = [change.newHeading, logLine(DEFAULT_STYLE, change)].map((line) => line + lineEnd);
  return [...complete, ...(isSeparated ? [] : [lineEnd]), ...log, ...(hidden.length === 0 ? [] : [lineEnd]), ...hidden];
}

/** The end of a note or, where code or a comment is never closed, before all that this hides: a log below is not read. */
function endOfReadable(lines: readonly string[], bodyIndex: number): number {
  const body = [...lines.slice(bodyIndex).map(withoutEnd), ''].join('\n');
  const readable = linesOfBody(body, bodyIndex + 1);
  const last = readable[readable.length - 1]?.line ?? bodyIndex;
  return last > lines.length ? lines.length : last;
}

function logLine({ lead, close, separator }: LineStyle, { on, text }: LogLineChange): string {
  return lead + on + close + (separator === '' ? DEFAULT_STYLE.separator : separator) + text;
}

/** The section under a heading that says log, the one with dates first; else the one that holds the dated lines. */
function logSectionOf(lines: readonly string[], { headings, dated }: BodyOutline, bodyIndex: number): LogSection | null {
  const named = headings
    .filter(({ title }) => title.length <= LONGEST_TITLE && LOG_TITLES.has(foldWord(title.replace(OUTER_SIGNS, ''))))
    .map(({ index, level }): LogSection => {
      const next = headings.find((heading) => heading.index > index && heading.level <= level);
      return sectionOf(dated, index + 1, next?.index ?? lines.length);
    });
  const best = named.find((section) => section.dated.length > 0) ?? named[0];
  if (best) return best;
  const last = dated[dated.length - 1];
  if (!last) return null;
  const above = headings.filter(({ index }) => index < last.index);
  const below = headings.find(({ index }) => index > last.index);
  return sectionOf(dated, (above[above.length - 1]?.index ?? bodyIndex - 1) + 1, below?.index ?? lines.length);
}

function sectionOf(dated: readonly DatedLine[], start: number, end: number): LogSection {
  return { start, end, dated: dated.filter(({ index }) => index >= start && index < end) };
}

/** Headings and dated lines, where a reader of logs would look for them. */
function outlineOf(lines: readonly string[], bodyIndex: number): BodyOutline {
  const headings: Heading[] = [];
  const dated: DatedLine[] = [];
  const body = lines.slice(bodyIndex).map(withoutEnd).join('\n');
  for (const { text: line, line: number } of linesOfBody(body, bodyIndex + 1)) {
    const index = number - 1;
    const heading = HEADING.exec(line);
    if (heading) headings.push({ index, level: (heading[1] ?? '').length, title: heading[2] ?? '' });
    const match = DATED_LINE.exec(line);
    if (match) dated.push(datedLine(index, match));
  }
  return { headings, dated };
}

function datedLine(index: number, match: RegExpExecArray): DatedLine {
  const [, lead = '', open = '', on = '', close = '', bold = '', separator = '', text = ''] = match;
  // Only a plain link to the day itself is an example to follow; other links mean other notes.
  const isDailyNote = open === '[[' && close === ']]';
  const style = isDailyNote ? { lead: lead + open, close: close + bold } : { lead, close: bold };
  return { index, on, ...style, separator, text: text.trimEnd() };
}

/** Behind an item with all that is indented below it, and the text that goes on without being (CommonMark 5.2). */
function endOfItem(lines: readonly string[], index: number): number {
  const indentOf = (line: string): number => line.length - line.trimStart().length;
  const own = indentOf(lines[index] ?? '');
  let end = index + 1;
  for (let next = end; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (isBlank(line)) continue;
    const goesOn = next === end && !NO_TEXT.test(line);
    if (indentOf(line) <= own && !goesOn) break;
    end = next + 1;
  }
  return end;
}

/** Behind the last line of a section that says something; below the blank line of an empty one, if it has one. */
function endOfText(lines: readonly string[], { start, end }: LogSection): number {
  for (let index = end - 1; index >= start; index--) if (!isBlank(lines[index] ?? '')) return index + 1;
  return Math.min(start + 1, end);
}

function inserted(lines: readonly string[], index: number, line: string): readonly string[] {
  const before = lines.slice(0, index);
  const previous = before[before.length - 1];
  // The last line of a text may lack its end; then the new one does too.
  if (previous !== undefined && withoutEnd(previous) === previous) {
    return [...before.slice(0, -1), withLineEnd(previous, lineEndOf(linesOf(line))), withoutEnd(line)];
  }
  return [...before, line, ...lines.slice(index)];
}
