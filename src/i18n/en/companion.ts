import type { ContactState } from '../../derive/contact';
import type { LatestDay } from '../../derive/latest-day';
import type { Circle } from '../../model/cadence';
import type { CalendarDate } from '../../model/calendar-date';
import type { InteractionKind } from '../../model/interaction';
import { common } from './common';
import { dayFrom, distance } from './days';
import { plural } from './plural';

const state: Readonly<Record<ContactState, string>> = {
  fresh: 'In touch', due: 'Due', late: 'Late', dormant: 'Asleep', free: 'No rhythm wanted', unknown: 'Not known yet',
};

const circle: Readonly<Record<Circle, string>> = {
  core: 'core circle', close: 'close circle', active: 'active circle', wide: 'wide circle',
};

const interaction: Readonly<Record<InteractionKind, string>> = {
  line: 'Log', heading: 'Dated heading', table: 'Table', field: 'Field in the text', property: 'Property',
  meeting: 'Meeting', daily: 'Daily note', task: 'Task done',
};

function dayAndDistance(days: number, on: CalendarDate): string {
  return `${dayFrom(days, on)} · ${distance(days)}`;
}

/** The panel beside the note: what belongs to the person, the project or the meeting that is read. */
export const companion = {
  title: 'Beside the note',
  open: 'Open the panel beside the note',
  noNote: { title: 'No note is open', text: 'Open the note of a person, a project or a meeting: this panel follows it.' },
  nothing: {
    title: 'Nothing to say beside this note',
    text: 'Add “type: person”, “type: project” or “type: meeting” to a note to see here what your other notes know of it.',
  },
  sections: {
    reasons: 'Why now',
    tasks: 'To do',
    roles: 'Roles',
    history: 'History',
    balance: 'Give and take',
    introductions: 'Introductions',
    board: 'Board',
    openRoles: 'To find',
    stances: 'How people stand',
    silent: 'Gone silent',
    deadlines: 'Deadlines',
    attendees: 'In the room',
    missing: 'Missing in the room',
  },
  /** What a section says where there is nothing else to say. */
  none: {
    tasks: 'No open task.',
    roles: 'No role in any project.',
    history: 'Nothing noted yet.',
    balance: 'Nothing given or received is noted.',
    introductions: 'No introduction is noted.',
    openRoles: 'Every box that must be filled has its names.',
    silent: 'Nobody in a key role has gone silent.',
    deadlines: 'No deadline.',
    attendees: 'This note names nobody.',
    missing: 'Nobody in the room has a role in an active project.',
  },
  actionsLabel: (name: string): string => `What to do about ${name}`,
  state,
  circle,
  rhythm: (days: number): string => plural(days, { one: 'every day', other: `every ${days} days` }),
  /** "Last contact 10 Feb · 34 days ago"; `days` is 0 or less. */
  latest: (kind: LatestDay['kind'], days: number, on: CalendarDate): string =>
    `${kind === 'contact' ? 'Last contact' : 'Met'} ${dayAndDistance(days, on)}`,
  noContact: 'No contact noted yet',
  /** When to be in touch next; `days` is negative once the day has passed. */
  next: (days: number, on: CalendarDate): string =>
    days === 0 ? 'Next contact today' : `${days > 0 ? 'Next contact' : 'Was due'} ${dayAndDistance(days, on)}`,
  snoozed: (days: number, on: CalendarDate): string => `Snoozed until ${dayAndDistance(days, on)}`,
  waiting: (days: number): string => (days === 0 ? 'Waiting for an answer since today' : `Waiting for an answer for ${common.days(days)}`),
  /** When a task is due; `days` is negative once the day has passed. */
  due: (days: number, on: CalendarDate): string =>
    days < 0 ? `overdue by ${common.days(-days)} · ${dayFrom(days, on)}` : `due ${distance(days)} · ${dayFrom(days, on)}`,
  repeats: 'comes again: tick it in its note',
  tick: (task: string): string => `Done: ${task}`,
  ticked: (task: string): string => `Done: ${task}`,
  day: dayFrom,
  interaction,
  planned: 'Planned',
  counts: (gave: number, received: number): string => `Gave ${gave} · received ${received}`,
  /** `balance`: what was received beyond what was given. */
  balance: (balance: number): string =>
    balance === 0 ? 'As much one way as the other.' : balance > 0 ? 'You received more than you gave.' : 'You gave more than you received.',
  needs: (needs: readonly string[]): string => `Needs: ${needs.join(', ')}`,
  introducedBy: 'Introduced to you by',
  introduced: 'Introduced you to',
  find: (role: string): string => `Name somebody: ${role}`,
  found: (found: number, needed: number): string => `${found} of ${needed}`,
  silence: (days: number | null): string => (days === null ? 'no contact noted' : `${common.days(days)} without news`),
  ownDeadline: 'This project',
  meetingDay: (days: number, on: CalendarDate): string => `${days < 0 ? 'Past' : 'To come'} · ${dayAndDistance(days, on)}`,
  noMeetingDay: 'The note does not say on which day',
  lastBefore: (days: number, on: CalendarDate): string => `Last contact before: ${dayFrom(days, on)}`,
  noneBefore: 'No contact noted before',
  topic: (topic: string): string => `Talked about: ${topic}`,
  allThere: 'Every role is in the room.',
};
