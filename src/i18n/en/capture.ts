import type { SameBecause } from '../../derive/same-person';
import type { UnreadableWhy } from '../../model/contact-card';
import { plural } from './plural';

/** A number of notes as a word is put to it. */
const notes = (count: number): string => plural(count, { one: '1 note', other: `${count} notes` });
const people = (count: number): string => plural(count, { one: '1 person', other: `${count} people` });

const because: Readonly<Record<SameBecause, string>> = {
  email: 'same e-mail', 'name-and-organisation': 'same name and organisation', name: 'same name', alias: 'an alias', initials: 'initials fit',
};

const unreadable: Readonly<Record<UnreadableWhy, string>> = {
  'no-name': 'No name was found here.',
  'cut-off': 'This card ends in the middle.',
  'too-long': 'This is too long for one person.',
  'not-a-card': 'This reads like a sentence, not like a person.',
};

/** New contacts from an event: lines that are typed or pasted, and what was understood of them. */
export const capture = {
  command: 'New contacts from an event…',
  title: 'New contacts from an event',
  event: 'Event',
  eventHint: 'A training, a fair, a first night. It gets a note with everybody on it.',
  on: 'Date',
  place: 'Place',
  lines: 'People, a line each',
  linesHint: 'Name — organisation — function — e-mail — topic, in any order. Signatures and vCards can be pasted as well.',
  understood: 'What was understood',
  fields: { name: 'Name', organisation: 'Organisation', function: 'Function', emails: 'E-mail', topic: 'Topic' },
  row: (line: number): string => `Line ${line}`,
  count: (all: number, known: number, open: number): string =>
    [people(all), ...(known > 0 ? [`${known} known`] : []), ...(open > 0 ? [`${open} to look at`] : [])].join(', '),
  nobody: 'Nobody yet.',
  tooMany: (shown: number): string => `Only the first ${people(shown)} are shown. Import longer lists from a file.`,
  decision: 'What to do',
  asNew: 'New',
  skip: 'Leave out',
  same: (name: string, why: SameBecause): string => `Same person? ${name} (${because[why]})`,
  fills: (fields: string): string => `Adds: ${fields}`,
  conflicts: (fields: string): string => `Stays as it is in the note: ${fields}`,
  nothingMore: 'The note says all of it already.',
  again: (line: number): string => `Again, as in line ${line}.`,
  inSameNote: 'A line above goes into the same note.',
  perhaps: (name: string): string => `There is a ${name} already.`,
  nameless: 'Write a name.',
  unreadable,
  alsoRead: (values: string): string => `Also: ${values}`,
  compare: 'Compare',
  inNote: 'In the note',
  typed: 'Typed',
  take: (field: string): string => `Take what was typed for ${field}`,
  write: (count: number): string => `Write ${notes(count)}`,
  writeEvent: 'Write the note of the event',
  writing: (done: number, all: number): string => `${done} of ${all} written`,
  stop: 'Stop',
  written: (count: number, withEvent: boolean): string => `${notes(count)} written${withEvent ? ', and that of the event' : ''}.`,
  stopped: (count: number, left: number): string => `Stopped: ${notes(count)} written, ${left} left.`,
  refused: (count: number, refused: number): string => `${notes(count)} written. ${plural(refused, { one: '1 was', other: `${refused} were` })} refused, since the note changed or cannot be read.`,
  classify: 'Classify them now',
  close: 'Close',
  leave: {
    title: 'Keep what you typed?',
    text: 'Nothing of it is written yet.',
    stay: 'Go on typing',
    keep: 'Keep for later',
    discard: 'Throw away',
  },
  source: 'met at the event',
};
