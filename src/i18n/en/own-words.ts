import type { PointedKind } from '../../model/own-words';
import type { SettingTexts } from './settings';

/** What is asked for one kind of notes: where they lie, and how they are marked. */
interface KindTexts {
  readonly heading: string;
  readonly folders: string;
  readonly marks: string;
}

const kinds: Readonly<Record<PointedKind, KindTexts>> = {
  person: { heading: 'People', folders: 'Folders of people', marks: 'Marks of people' },
  project: { heading: 'Projects', folders: 'Folders of projects', marks: 'Marks of projects' },
  meeting: { heading: 'Meetings', folders: 'Folders of meetings', marks: 'Marks of meetings' },
};

const pages: Readonly<Record<'kinds' | 'person' | 'project' | 'meeting' | 'values', SettingTexts>> = {
  kinds: { name: 'Where your notes are', desc: 'Folders and marks of people, projects and meetings, beside those that are known anyway.' },
  person: { name: 'Properties of people', desc: 'What you call the properties in the notes of people.' },
  project: { name: 'Properties of projects', desc: 'What you call the properties in the notes of projects.' },
  meeting: { name: 'Properties of meetings', desc: 'What you call the day, the people and the place of a meeting.' },
  values: { name: 'Words for values', desc: 'Your words for circles, states and “nobody known”.' },
};

function notes(count: number): string {
  return count === 1 ? '1 note' : `${count} notes`;
}

/** The settings for folders, marks, names of properties and words for values. */
export const ownWords = {
  heading: 'Your notes',
  pages,
  kinds,
  notes,
  foundAs: 'Found by',
  foundNothing: 'No such note was found yet.',
  noFolder: {
    person: 'None of your own; folders such as People, Contacts or Personnes are known anyway.',
    project: 'None of your own; folders such as Projects or Projets are known anyway.',
    meeting: 'None of your own; folders such as Meetings or Réunions are known anyway.',
  },
  noMark: {
    person: 'None of your own; “type: person”, “type: contact”, #person and the like are known anyway.',
    project: 'None of your own; “type: project”, #project and the like are known anyway.',
    meeting: 'None of your own; “type: meeting”, “type: event”, #meeting and the like are known anyway.',
  },
  addFolder: 'Add a folder',
  chooseFolder: 'Which folder?',
  addMark: 'Add a mark',
  markTitle: 'Add a mark',
  mark: 'Tag, or property and value',
  markHint: 'For instance “#client” or “type: musician”.',
  wrongMark: 'Write a tag with its sign, “#client”, or a property and its value, “type: musician”.',
  knownMark: 'This mark is in the list already.',
  /** "last_contact: 143 notes". */
  used: (name: string, count: number): string => `${name}: ${notes(count)}`,
  /** "type: person (14 notes)". */
  marked: (name: string, count: number): string => `${name} (${notes(count)})`,
  notUsed: 'Not in your notes yet',
  own: (names: string): string => `Also: ${names}`,
  unknownTitle: 'Other properties that were found',
  unknownDesc: (samples: string): string => `For instance: ${samples}. Press to say what it means.`,
  meansTitle: (name: string): string => `What “${name}” means`,
  means: 'It is read as',
  meansHint: 'The note itself stays as it is.',
  clashes: 'Words that mean two things',
  clash: (first: string, other: string): string => `Read as “${first}”, not as “${other}”.`,
  namesTitle: (field: string): string => `Names of “${field}”`,
  names: 'Names of your own',
  namesHint: 'Type a name and press Enter. The first is written where a note has none yet.',
  words: 'Words of your own',
  wordsHint: 'Type a word and press Enter.',
  always: (names: string): string => `Always understood: ${names}`,
  found: (names: string): string => `In your notes: ${names}`,
  add: (name: string): string => `Add ${name}`,
  takeOut: (name: string): string => `Take ${name} out`,
  suggestions: 'Names that were found in your notes',
  groups: { circles: 'Circles', person: 'States of people', project: 'States of projects', box: 'Boxes of a project' },
  none: 'Nobody known',
};
