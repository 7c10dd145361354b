import type { Certainty, SameBecause } from '../../derive/same-person';
import { plural } from './plural';

const because: Readonly<Record<SameBecause, string>> = {
  email: 'Same e-mail address',
  'name-and-organisation': 'Same name and organisation',
  name: 'Same name',
  alias: 'One also goes by the name of the other',
  initials: 'The initials fit the name',
};

const certainty: Readonly<Record<Certainty, string>> = {
  sure: 'surely one person',
  likely: 'likely one person',
  maybe: 'perhaps one person',
};

function notes(count: number): string {
  return plural(count, { one: '1 note', other: `${count} notes` });
}

/** People who may have two notes, and two notes that become one. */
export const duplicates = {
  command: 'Find duplicates: people with two notes',
  mergeWith: 'Make one note of this person and another',
  withWhom: 'Which note is about the same person?',
  title: 'People with two notes',
  none: 'No two notes look as if they were about one person.',
  found: (count: number): string =>
    `${plural(count, { one: 'One pair', other: `${count} pairs` })} of notes may be about one person. Compare them: nothing is written before you say so.`,
  why: (reason: SameBecause, how: Certainty): string => `${because[reason]} – ${certainty[how]}`,
  compare: 'Compare',
  notSame: 'Not the same person',
  lookAgain: 'Look again',
  /** The name of a button beside a pair. */
  of: (action: string, one: string, other: string): string => `${action}: ${one}, ${other}`,
  apart: (count: number): string => `Not the same person (${count})`,
  compareTitle: 'One person, two notes?',
  reading: 'Reading the notes…',
  property: 'Property',
  stays: 'This note stays',
  goes: 'This note goes to the trash',
  result: 'Afterwards',
  links: (count: number): string => (count === 0 ? 'No link leads here' : plural(count, { one: '1 link leads here', other: `${count} links lead here` })),
  swap: 'Keep the other note',
  choose: (count: number): string =>
    count === 0 ? 'No value contradicts another.' : plural(count, { one: 'One value differs: choose which one stands.', other: `${count} values differ: choose which ones stand.` }),
  outcomes: {
    same: 'the same in both',
    filled: 'is added',
    noted: 'is noted in the text',
    'only-kept': 'stays',
  },
  /** Heard before the value that can be chosen. */
  choiceOf: (property: string): string => `${property}: `,
  nothingLost: 'What does not stand in a property is noted in the text of the note, and its log is put in order of date.',
  turned: (count: number, kept: string): string =>
    count === 0 ? 'No other note links to the one that goes.' : `Links in ${notes(count)} will lead to “${kept}” and read as before.`,
  canvases: (count: number): string => plural(count, { one: '1 canvas follows.', other: `${count} canvases follow.` }),
  unreadCanvas: (path: string): string => `The canvas “${path}” cannot be read; its cards stay as they are.`,
  trashed: (other: string): string => `“${other}” goes to the trash. All of it can be undone.`,
  preview: 'How the note will read',
  merge: 'Make one note of both',
  back: 'Back to the list',
  merged: (kept: string, other: string): string => `“${other}” is part of “${kept}” now.`,
  unreadable: (note: string): string => `The properties of ${note} cannot be read. Mend them first; nothing was written.`,
  missing: (note: string): string => `There is no note ${note} any more.`,
};
