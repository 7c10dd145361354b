import type { Interaction } from '../../model/interaction';
import type { NotePath } from '../../model/mention';
import type { OwnWords } from '../../model/own-words';
import type { Problem } from '../../model/problem';
import type { BodyLine } from '../body-lines';
import { listItemOf } from '../body-lines';
import { parseDateText } from '../date-text';
import { datedTextOf } from '../dated-text';
import type { InlineField } from '../found-properties';
import type { PersonKey } from '../person-vocabulary';
import { personKeyOf } from '../person-vocabulary';
import { foundText } from '../property';
import type { PropertyReader } from '../property-reader';
import { datedHeadingOf } from './log-headings';
import { readLoggedProperty } from './log-property';
import { datedRowsIn } from './log-tables';
import { namesOwner } from './own-links';
import type { ReadBody } from './read-body';
import { spokenLine } from './spoken-line';
import type { TaskLine } from './task-line';

/** The exchanges that a person's own note tells. */
export interface PersonLog {
  readonly log: readonly Interaction[];
  readonly problems: readonly Problem[];
}

/** Where a person's note tells of exchanges. */
export interface LogPlaces {
  readonly reader: PropertyReader<PersonKey>;
  readonly body: ReadBody;
  readonly inline: readonly InlineField[];
  readonly path: NotePath;
  readonly dayFirst: boolean;
  readonly words: OwnWords;
}

const NO_LOG: PersonLog = { log: [], problems: [] };

/** A log in the making. */
interface OpenLog {
  readonly log: Interaction[];
  readonly problems: Problem[];
  readonly path: NotePath;
  readonly dayFirst: boolean;
}

/**
 * All the exchanges of a person's own note, under any heading: list lines and headings that begin with a day, rows of
 * tables, tasks that are done, inline fields of the last contact, and the property `interactions`. An open task is a
 * plan and never counts. In the order of the note.
 */
export function readPersonLog({ reader, body, inline, path, dayFirst, words }: LogPlaces): PersonLog {
  const { lines, tasks } = body;
  if (lines.length === 0 && inline.length === 0 && !reader.has('interactions')) return NO_LOG;
  const open: OpenLog = { log: [...readLoggedProperty(reader, dayFirst)], problems: [], path, dayFirst };
  for (const line of lines) {
    const task = tasks.get(line);
    if (task === undefined) readLine(line, open);
    else addTask(task, line.line, open);
  }
  for (const { day, text, line, isDateColumn, isField } of datedRowsIn(lines, words)) {
    if (isField) add(open, day, 'field', text, line);
    else addCell(open, day, text, line, isDateColumn);
  }
  for (const field of inline) {
    if (isLastContact(field, words)) add(open, field.value, 'field', field.key, field.line);
  }
  open.log.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  open.problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return open.log.length === 0 ? { log: NO_LOG.log, problems: open.problems } : { log: open.log.slice(), problems: open.problems };
}

/** Whether an inline field tells the last contact; then it belongs to the log, with its line as the place. */
export function isLastContact(field: InlineField, own: OwnWords): boolean {
  return field.value !== '' && personKeyOf(field.key, own)?.field === 'last-contact';
}

function readLine(line: BodyLine, open: OpenLog): void {
  if (line.text === '') return;
  const item = listItemOf(line.text);
  const listed = item === null ? null : datedTextOf(item);
  if (listed !== null) {
    add(open, listed.day, 'line', listed.text, line.line);
    return;
  }
  const heading = datedHeadingOf(line);
  if (heading !== null) add(open, heading.day, 'heading', spokenLine(heading.text), line.line);
}

/** A task that links somebody is an exchange with her, whoever's note it stands in. */
function addTask({ people, doneOn, text }: TaskLine, line: number, { log, path }: OpenLog): void {
  if (doneOn === null) return;
  const isHers = people.length === 0 || people.some((mention) => namesOwner(mention, path));
  if (isHers) log.push({ on: doneOn, kind: 'task', text, line, property: null });
}

/** A cell that is no day is a word, unless it is written like one and does not exist. */
function addCell(open: OpenLog, day: string, text: string, line: number, isDateColumn: boolean): void {
  const dated = datedTextOf(day);
  if (dated !== null) {
    add(open, dated.day, 'table', text, line);
    return;
  }
  const reading = parseDateText(day, open.dayFirst);
  const isAmbiguous = 'refused' in reading && reading.refused === 'ambiguous-date';
  if ('value' in reading || (isDateColumn && isAmbiguous)) add(open, day, 'table', text, line);
}

function add(open: OpenLog, day: string, kind: Interaction['kind'], text: string, line: number): void {
  const reading = parseDateText(day, open.dayFirst);
  if ('value' in reading) open.log.push({ on: reading.value, kind, text, line, property: null });
  else open.problems.push({ path: open.path, line, code: reading.refused, found: foundText(day) });
}
