import type { NoteFact, PersonFact } from '../../derive/explanation';
import type { SkipReason } from '../../note/note';
import type { KindLook } from '../../note/note-kind';
import type { CalendarDate } from '../../model/calendar-date';
import { common } from './common';
import { dayWithYear, fullDay } from './days';
import { queue } from './queue';
import { plural } from './plural';

const skipped: Readonly<Record<SkipReason, string>> = {
  template: 'The note is a template, and templates are left out.',
  'index-note': 'The note is an index of other notes, and these are left out. Write “type: person” into it if it is a person’s after all.',
  drawing: 'The note is a drawing, and drawings are left out.',
};

function personSentence(fact: PersonFact): string {
  switch (fact.id) {
    case 'in-list':
      return `In the list under “${queue.buckets[fact.bucket]}”, with ${queue.points(fact.total)}.`;
    case 'archived':
      return 'Archived: never in the list.';
    case 'deceased':
      return 'Deceased: never in the list.';
    case 'do-not-contact':
      return 'Not to be contacted: never in the list.';
    case 'snoozed':
      return `Snoozed until ${dayWithYear(fact.until)}.${fact.hidesPromise ? ' This hides a promise whose day has come.' : ''}`;
    case 'waiting':
      return `${fact.days === 0 ? 'You wrote today' : `You wrote ${common.days(fact.days)} ago`} and wait for an answer; a reminder is in order from ${fullDay(fact.reminderOn)}.`;
    case 'planned':
      return `The next contact is planned for ${dayWithYear(fact.on)}${fact.note === null ? '' : `: ${fact.note}`}.`;
    case 'let-go':
      return `No answer for ${common.days(fact.days)}${fact.nudges === 0 ? '' : `, after ${reminders(fact.nudges)}`}: let go; the usual rhythm counts again.`;
    case 'fresh':
      return `Fresh until ${dayWithYear(fact.until)}: ${plural(fact.cadence, { one: 'every day', other: `every ${fact.cadence} days` })}.`;
    case 'no-rhythm':
      return 'No rhythm is wanted.';
    case 'undated':
      return 'Neither a contact nor a meeting is noted up to today.';
    case 'too-few-points':
      return `Something speaks for a contact, with ${queue.points(fact.total)}; the list begins at 10.`;
    case 'nothing':
      return 'Nothing speaks for a contact just now.';
  }
}

function reminders(count: number): string {
  return plural(count, { one: 'one reminder', other: `${count} reminders` });
}

function noteSentence(fact: NoteFact): string {
  switch (fact.id) {
    case 'not-read':
      return 'The note has not been read.';
    case 'project':
      return 'The note is a project’s; its open roles are in the list, not the project itself.';
    case 'skipped':
      return skipped[fact.reason];
    case 'marked-otherwise':
      return `The note is marked as something else: “${fact.found}”.`;
    case 'unreadable':
      return `Its properties cannot be read${fact.line === null ? '' : ` (line ${fact.line})`}: ${fact.found}`;
    case 'unmarked':
      return 'Nothing marks the note as a person’s. Write “type: person” into its properties, tag it #person, move it to a folder called People, or say in the settings where your people’s notes are.';
  }
}

const lookedAt: Readonly<Record<KindLook['at'], string>> = {
  property: 'A property that names a kind (type, kind, categories…)',
  card: 'The name properties of an address card (fn, first-name and last-name)',
  tag: 'A tag (#person, #project…)',
  'file-name': 'A file name that begins with @',
  folder: 'The folder (People, Contacts, Projects…)',
  body: 'A table of contact details in the text',
};

const foundKinds = { person: 'a person', project: 'a project', other: 'something else' };

/** Why somebody is in the list or not, and why a note is nobody's: whole sentences. */
export const explain = {
  command: 'Why is somebody not in the list?',
  placeholder: 'About whom, or which note?',
  nothingFound: 'No person and no note by that name',
  notAPerson: 'not a person',
  title: (name: string): string => `Where is ${name}?`,
  notAPersonTitle: (note: string): string => `${note} is not a person`,
  personSentence,
  noteSentence,
  addends: 'What speaks for a contact',
  last: (on: CalendarDate): string => `Last contact ${dayWithYear(on)}`,
  met: (on: CalendarDate): string => `Met ${dayWithYear(on)}`,
  noContact: 'No contact noted yet',
  next: (on: CalendarDate): string => `Next: ${fullDay(on)}`,
  openNote: 'Open note',
  looked: 'What was looked at, in this order',
  lookedAt,
  lookFound: ({ found, kind }: KindLook): string => (found === null || kind === null ? 'nothing' : `“${found}”: ${foundKinds[kind]}`),
  thisNote: 'Why is this note not a person?',
  makePerson: 'Make it a person',
  makeProject: 'Make it a project',
  makeThisPerson: 'Make this note a person',
  makeThisProject: 'Make this note a project',
  made: { person: (note: string): string => `“${note}” is a person now.`, project: (note: string): string => `“${note}” is a project now.` },
  cannotMark: 'A property of this note cannot be changed safely from here. Open the note and write it by hand.',
  /** The place of a line: "Bruno Keppens · line 12". */
  line: (note: string, line: number): string => `${note} · line ${line}`,
  property: (note: string, property: string): string => `${note} · ${property}`,
};
