import { linesOfBody } from '../body-lines';
import type { BodyOutline, DatedLine, LineStyle, LogSection } from './log-outline';
import { endOfItem, logSectionOf, outlineOf } from './log-outline';
import type { LogLineChange } from './note-edit';
import { isBlank, lineEndOf, linesOf, withLineEnd, withoutEnd } from './text-lines';

const ONLY_SIGNS = /^[\s|:–—-]*$/;
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
  return section ? withLineIn(lines, section, change) : withSection(lines, bodyIndex, [change.newHeading, logLine(DEFAULT_STYLE, change)]);
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

/**
 * The lines of a note with an item of another note's log among those of its own, as it is written there with all that is
 * indented below it.
 *
 * @param bodyIndex - how many lines stand before the body
 * @param on - the day of the item
 * @param text - its lines, each with its end
 */
export function withLogItem(
  lines: readonly string[],
  bodyIndex: number,
  { on, text, newHeading }: { readonly on: string; readonly text: string; readonly newHeading: string },
): readonly string[] {
  const section = logSectionOf(lines, outlineOf(lines, bodyIndex), bodyIndex);
  return section ? inserted(lines, placeIn(lines, section, on), text) : withSection(lines, bodyIndex, [newHeading, withoutEnd(text)]);
}

/** The lines of a note with more of them at its end, set off by a blank line; given without their ends. */
export function withSection(lines: readonly string[], bodyIndex: number, section: readonly string[]): readonly string[] {
  const lineEnd = lineEndOf(lines);
  const end = endOfReadable(lines, bodyIndex);
  const complete = lines.slice(0, end).map((line) => (withoutEnd(line) === line ? line + lineEnd : line));
  const hidden = lines.slice(end);
  const isSeparated = complete.length === 0 || (complete.length > bodyIndex && isBlank(complete[complete.length - 1] ?? ''));
  const added = section.map((line) => line + lineEnd);
  return [...complete, ...(isSeparated ? [] : [lineEnd]), ...added, ...(hidden.length === 0 ? [] : [lineEnd]), ...hidden];
}

function withLineIn(lines: readonly string[], section: LogSection, change: LogLineChange): readonly string[] {
  const style = section.dated[section.dated.length - 1] ?? DEFAULT_STYLE;
  return inserted(lines, placeIn(lines, section, change.on), logLine(style, change) + lineEndOf(lines));
}

/** Where a day belongs in a log, in the order it is kept in: newest last unless its dates run down. */
function placeIn(lines: readonly string[], section: LogSection, on: string): number {
  const { dated } = section;
  const [first] = dated;
  const last = dated[dated.length - 1];
  if (!first || !last) return endOfText(lines, section);
  const isNewestFirst = first.on > last.on;
  const next = dated.find((line) => (isNewestFirst ? line.on <= on : line.on > on));
  return next?.index ?? endOfItem(lines, last.index);
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
