import type { Mention } from '../../model/mention';
import type { OwnWords } from '../../model/own-words';
import type { BodyLine } from '../body-lines';
import { listItemOf } from '../body-lines';
import { attendeesInText } from './attendees';
import { headingTextOf } from './log-headings';
import { attendanceOf } from './occasion-vocabulary';
import { eachOnce, linksIn, saidIn, withoutStruck } from './spoken-line';
import { isTask, taskLineOf } from './task-line';

/** Where the reader stands: under a heading, or below a line "Participants:". */
interface Section {
  readonly attendance: 'present' | 'absent';
  /** The level of the heading, or how far the label is set in. */
  readonly depth: number;
  /** Whether headings of a lower level part the list (`### Client`) instead of ending it. */
  readonly isGrouped: boolean;
}

// `**Attendees**: [[A]], [[B]]`, `- Participants : …`, `_Present:_ …`.
const LABEL = /^\s*(?:[-*+]\s+)?[*_]{0,3}([^*_:[\]|]{1,40}?)\s?(?:[*_]{1,3}\s?:|:[*_]{0,3})(?:\s+(.*))?$/;

/**
 * Those whom the body of a note names as having taken part: the lines under a heading "Participants" or "Présents", a
 * line `**Attendees**: [[A]], [[B]]` and the list below it. Those who are excused or absent did not come; neither did
 * whoever stands at an empty box or is struck out.
 */
export function attendeesInBody(lines: readonly BodyLine[], own: OwnWords): readonly Mention[] {
  const people: Mention[] = [];
  let heading: Section | null = null;
  let label: Section | null = null;
  let hasLines = false;
  for (const { text } of lines) {
    const title = headingTextOf(text);
    if (title !== null) {
      heading = sectionOfHeading(text, attendanceOf(title, own), heading, hasLines);
      label = null;
      hasLines = false;
      continue;
    }
    hasLines ||= text.trim() !== '';
    // The pattern tries forty ways in a line without a colon.
    const labelled = text.includes(':') ? LABEL.exec(text) : null;
    const attendance = labelled === null ? null : attendanceOf(labelled[1] ?? '', own);
    if (attendance !== null) {
      label = { attendance, depth: depthOf(text), isGrouped: false };
      if (attendance === 'present') addAll(attendeesInText(saidIn(labelled?.[2] ?? ''), own), people);
      continue;
    }
    if (label !== null && !isBelow(text, label)) label = null;
    if ((label ?? heading)?.attendance === 'present') addAll(attendeesInLine(text, own), people);
  }
  return eachOnce(people);
}

/** One by one: a line may name more people than a call takes arguments. */
function addAll(found: readonly Mention[], people: Mention[]): void {
  for (const mention of found) people.push(mention);
}

/** The section that a heading opens or goes on with. A lower heading parts it only where it comes before any name. */
function sectionOfHeading(line: string, attendance: Section['attendance'] | null, open: Section | null, hasLines: boolean): Section | null {
  const depth = line.trimStart().search(/[^#]/);
  if (attendance !== null) return { attendance, depth, isGrouped: false };
  if (open === null || depth <= open.depth || (hasLines && !open.isGrouped)) return null;
  return { ...open, isGrouped: true };
}

/** The list of a label goes on over blank lines, and ends with the first line that is no list line below it. */
function isBelow(line: string, label: Section): boolean {
  if (line.trim() === '') return true;
  const isListed = listItemOf(line) !== null || isTask(line);
  return isListed && (label.depth === 0 || depthOf(line) > label.depth);
}

function attendeesInLine(written: string, own: OwnWords): readonly Mention[] {
  const line = withoutStruck(written);
  const item = listItemOf(line);
  if (item !== null) return attendeesInText(saidIn(item), own);
  const task = taskLineOf(line, false);
  if (task === null) return linksIn(line);
  return task.state === 'done' ? task.people : [];
}

/** How far a list line is set in; 0 for a line of text, so that any list may follow it. */
function depthOf(line: string): number {
  return /^\s*[-*+]\s/.test(line) ? 1 + line.search(/\S/) : 0;
}
