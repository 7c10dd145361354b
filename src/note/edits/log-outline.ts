import { linesOfBody } from '../body-lines';
import { foldWord } from '../vocabulary';
import { isBlank, withoutEnd } from './text-lines';

/** How a dated line is written around its date and its text: `- **2026-03-12** | mail`. */
export interface LineStyle {
  /** Indentation, bullet, and what opens the date. */
  readonly lead: string;
  /** What closes the date. */
  readonly close: string;
  readonly separator: string;
}

/** A dated line of a list: `- 2026-03-12 mail : envoyé le dossier`. */
export interface DatedLine extends LineStyle {
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
export interface BodyOutline {
  readonly headings: readonly Heading[];
  readonly dated: readonly DatedLine[];
}

/** Where the log of a note stands: from behind its heading up to the next one. */
export interface LogSection {
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
const OUTER_SIGNS = /^[^\p{L}]+|[^\p{L}]+$/gu;
/** What begins something else than more text: a list line, heading, quote, fence, table, rule, comment, field. */
const NO_TEXT = /^\s*(?:[-*+](?:\s|$)|\d{1,9}[.)]\s|#{1,6}\s|[>|<]|`{3}|~{3}|%%|(?:[-*_=]\s*){3,}$|[^\s:][^:]{0,60}::)/;

/** The section under a heading that says log, the one with dates first; else the one that holds the dated lines. */
export function logSectionOf(lines: readonly string[], { headings, dated }: BodyOutline, bodyIndex: number): LogSection | null {
  const named = headings
    .filter(({ title }) => isLogTitle(title))
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

/** Whether a line is the heading of a log, as it may stand above one. */
export function isLogHeading(line: string): boolean {
  return isLogTitle(HEADING.exec(withoutEnd(line))?.[2] ?? '');
}

function isLogTitle(title: string): boolean {
  return title.length <= LONGEST_TITLE && LOG_TITLES.has(foldWord(title.replace(OUTER_SIGNS, '')));
}

function sectionOf(dated: readonly DatedLine[], start: number, end: number): LogSection {
  return { start, end, dated: dated.filter(({ index }) => index >= start && index < end) };
}

/** Headings and dated lines, where a reader of logs would look for them. */
export function outlineOf(lines: readonly string[], bodyIndex: number): BodyOutline {
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
export function endOfItem(lines: readonly string[], index: number): number {
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
