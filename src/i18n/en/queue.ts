import type { Bucket } from '../../derive/follow-up';
import type { CalendarDate } from '../../model/calendar-date';
import { common } from './common';
import { dayWithYear, fullDay, shortFullDay } from './days';
import { plural } from './plural';

const buckets: Readonly<Record<Bucket, string>> = { today: 'Today', week: 'This week', later: 'Later', none: '' };

function points(count: number): string {
  return plural(count, { one: '1 point', other: `${count} points` });
}

/** The follow-up queue: its sections, actions and notices. */
export const queue = {
  title: 'Follow-ups',
  /** The folder for notes of meetings in a vault that has none yet. */
  meetingFolder: 'Meetings',
  listLabel: 'People to write to, and why',
  buckets,
  columns: { when: 'When', points: 'Points', who: 'Who', why: 'Why' },
  undated: 'No date yet',
  undatedWhy: 'No contact noted yet',
  snoozed: (count: number): string => `${count} snoozed`,
  snoozedUntil: (until: CalendarDate): string => `Until ${dayWithYear(until)}`,
  hiddenPromises: (count: number): string => plural(count, { one: '1 promise hidden by snooze', other: `${count} promises hidden by snooze` }),
  /** "Monday 16 March": the day that the list is for. */
  day: (date: CalendarDate): string => fullDay(date),
  shortDay: (date: CalendarDate): string => shortFullDay(date),
  points,
  /** One addend of a total, before its sentence. */
  addend: (count: number): string => `+${count}`,
  nobodyToday: 'Nobody waits for you today',
  nextDate: (name: string, on: CalendarDate): string => `Next: ${name}, ${fullDay(on)}`,
  noPerson: {
    title: 'Nobody to follow up yet',
    text: (projects: number): string =>
      `${common.projects(projects)} found, but no person. Add “type: person” to the note of somebody you work with, or tell the settings where your people’s notes are.`,
  },
  actions: {
    log: 'Log a contact…',
    wrote: 'I wrote',
    wroteAgain: 'I wrote again',
    answered: 'They answered',
    snooze: 'Snooze…',
    date: 'Set a date…',
    'first-message': 'First message…',
    why: 'Why here?',
    select: 'Select',
    deselect: 'Deselect',
    open: 'Open',
    openInNewTab: 'Open in new tab',
    more: 'More',
    /** The name of a button in the row of somebody. */
    of: (action: string, name: string): string => `${action.replace('…', '')}: ${name}`,
  },
  done: {
    log: (name: string): string => `Logged a contact with ${name}.`,
    logTogether: (count: number): string => `Logged a contact with ${count} people.`,
    wrote: (name: string): string => `You wrote to ${name}.`,
    answered: (name: string): string => `${name} answered.`,
    snooze: (name: string, until: CalendarDate): string => `${name} is snoozed until ${dayWithYear(until)}.`,
    date: (name: string, on: CalendarDate): string => `${name}: ${dayWithYear(on)}.`,
    leaves: (name: string): string => `${name} leaves the list.`,
    moves: (name: string, bucket: Exclude<Bucket, 'none'>): string => `${name} is now under “${buckets[bucket]}”.`,
  },
  write: {
    unchanged: 'The note says so already.',
    stale: (note: string): string => `${note} was changed meanwhile; nothing was written.`,
    unreadable: (note: string, line: number | null): string =>
      `The properties of ${note} cannot be read${line === null ? '' : ` (line ${line})`}; nothing was written.`,
    missing: (note: string): string => `There is no note ${note} any more; nothing was written.`,
    failed: (note: string, message: string): string => `${note} could not be written: ${message}`,
    undone: 'Undone.',
    redone: 'Done again.',
    nothingToUndo: 'Nothing to undo.',
    nothingToRedo: 'Nothing to redo.',
    changedSince: (note: string): string => `${note} was changed since; it was left as it is.`,
    partly: (kept: number): string =>
      plural(kept, { one: 'One note was changed since and stays as it is; all others are back.', other: `${kept} notes were changed since and stay as they are; all others are back.` }),
    halfWritten: (note: string): string => `${note} could not be brought back and holds part of the change; please look at it.`,
  },
  logModal: {
    title: (name: string): string => `Contact with ${name}`,
    titleTogether: (count: number): string => (count === 0 ? 'Contact with somebody' : `Contact with ${count} people`),
    withWhom: 'With whom',
    addSomebody: 'Add somebody…',
    alreadyAdded: 'already added',
    takeOut: (name: string): string => `Take ${name} out`,
    favours: 'What was given or received',
    gave: 'I gave',
    received: 'I received',
    favourHint: 'A room, advice, a contact: one line',
    where: 'Noted as',
    notedAs: (style: string): string => `Noted as: ${style}`,
    styles: { property: 'Date only', line: 'Line in the log', note: 'Note of the meeting' },
    meetingName: 'Name of the meeting',
    meetingNameHint: 'Left empty, it is called by those who took part',
    on: 'When',
    channel: 'How',
    channels: ['mail', 'phone', 'meeting', 'message'],
    text: 'What was said',
    textHint: 'One line for the log of the note',
    next: 'Next contact',
    planned: (on: CalendarDate): string => `Planned for ${dayWithYear(on)}; stays so when left empty`,
    inAWeek: 'In a week',
    inAMonth: 'In a month',
    noDate: 'No date',
    save: 'Log',
  },
  dateModal: {
    snooze: (name: string): string => `Snooze ${name} until…`,
    followUp: (name: string): string => `Be in touch with ${name} on…`,
    tomorrow: 'Tomorrow',
    nextWeek: 'Next week',
    nextMonth: 'Next month',
    another: 'Another day',
    promise: 'What you promised',
    choose: 'Set',
  },
  commands: {
    openMatrix: 'Open role matrix',
    openFollowUps: 'Open follow-ups',
    log: 'Log a contact with…',
    logHere: 'Log a contact with the people of this note',
    logTogether: 'Log a contact with several people',
    answered: 'They answered…',
    whoAnswered: 'Who answered?',
    wrote: 'I wrote to…',
    undo: 'Undo the last change',
    redo: 'Redo the last change that was undone',
    check: 'Check the vault',
    whom: 'Whom were you in touch with?',
    toWhom: 'To whom did you write?',
  },
};
