import type { CalendarDate } from '../../model/calendar-date';
import type { Mention } from '../../model/mention';
import type { ProblemCode } from '../../model/problem';
import { parseDateText } from '../date-text';
import { linksIn, spokenLine } from './spoken-line';
import type { TaskField } from './task-fields';
import { takeTaskFields } from './task-fields';

/** A line of a list with a box before it. */
export interface TaskLine {
  readonly state: 'open' | 'done' | 'cancelled';
  /** What is to be done or was done, read aloud, without dates and signs. */
  readonly text: string;
  readonly people: readonly Mention[];
  /** The day it is due; where none is said, the day it is scheduled for or can start. */
  readonly due: CalendarDate | null;
  readonly doneOn: CalendarDate | null;
  readonly repeats: boolean;
  /** A day that was written and is none. */
  readonly misread: { readonly code: ProblemCode; readonly found: string } | null;
}

const BOX = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[(.)\]\s+(\S.*)$/u;
const DUE: readonly TaskField[] = ['due', 'scheduled', 'start'];

/** Whether a line is a task, open or not; cheaper than reading it. */
export function isTask(line: string): boolean {
  return line.includes('[') && BOX.test(line);
}

function stateOf(mark: string | undefined): TaskLine['state'] {
  return mark === 'x' || mark === 'X' ? 'done' : mark === '-' ? 'cancelled' : 'open';
}

/** Reads a task; `null` for any other line, and for a box without a text. */
export function taskLineOf(line: string, dayFirst: boolean): TaskLine | null {
  const match = line.includes('[') ? BOX.exec(line) : null;
  if (match === null) return null;
  const [, mark, written = ''] = match;
  const state = stateOf(mark);
  const fields = takeTaskFields(written);
  let misread: TaskLine['misread'] = null;
  const dayOf = (field: TaskField): CalendarDate | null => {
    const day = fields.written.get(field) ?? '';
    if (day === '') return null;
    const reading = parseDateText(day, dayFirst);
    if ('value' in reading) return reading.value;
    misread ??= { code: reading.refused, found: day };
    return null;
  };
  const dueField = DUE.find((field) => fields.written.has(field));
  return {
    state,
    text: spokenLine(fields.rest),
    people: linksIn(fields.rest),
    due: state === 'open' && dueField !== undefined ? dayOf(dueField) : null,
    doneOn: state === 'done' ? dayOf('done') : null,
    repeats: fields.written.has('repeats'),
    misread,
  };
}
