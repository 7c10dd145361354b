import type { CardState } from '../../derive/card-review';
import type { SameBecause } from '../../derive/same-person';
import type { UnreadableWhy } from '../../model/contact-card';
import { plural } from './plural';

const notes = (count: number): string => plural(count, { one: '1 note', other: `${count} notes` });
const cards = (count: number): string => plural(count, { one: '1 contact', other: `${count} contacts` });

const states: Readonly<Record<CardState, string>> = {
  new: 'new', fills: 'fills blanks', conflict: 'conflicts', identical: 'identical', twice: 'twice in the file', unreadable: 'unreadable',
};
const because: Readonly<Record<SameBecause, string>> = {
  email: 'same e-mail address', 'name-and-organisation': 'same name and organisation', name: 'same name', alias: 'goes by this name too',
  initials: 'the initials fit',
};
const why: Readonly<Record<UnreadableWhy, string>> = {
  'no-name': 'there is neither a name nor an address nor an organisation',
  'cut-off': 'it ends in the middle',
  'too-long': 'it is longer than any contact',
  'not-a-card': 'this is no contact',
};

/** Bringing address books in. */
export const contactImport = {
  command: 'Import contacts…',
  title: 'Import contacts',
  fileMenu: 'Import contacts from this file…',
  choose: {
    title: 'Bring an address book in',
    text: 'vCard files (.vcf) and tables (.csv) of Google Contacts, LinkedIn, Outlook, Apple and others. You see every contact in a list before anything is written.',
    button: 'Choose files…',
    drop: 'or drop them here.',
    pictures: 'Pictures stay in the file unless you choose to keep those of new notes.',
    opening: 'Opening…',
  },
  refused: {
    'too-large': (file: string): string => `“${file}” was not opened: it is larger than 200 MB, which no address book is.`,
    other: (file: string): string => `“${file}” is neither a vCard file nor a table. Export your contacts as .vcf or .csv.`,
    'not-read': (file: string, reason: string): string => `“${file}” could not be read: ${reason}`,
  },
  columns: {
    title: (file: string): string => `The columns of “${file}”`,
    recognised: (program: string): string => `This is an export of ${program}. Change what is not right; it is remembered for the next one.`,
    unknown: 'The columns were understood by their names. Change what is not right; it is remembered for the next table like this.',
    column: 'Column',
    sample: 'For example',
    holds: 'Holds',
    nothing: 'leave out',
    unnamed: (number: number): string => `Column ${number}`,
    holdsOf: (column: string): string => `What “${column}” holds`,
    next: 'Show the list',
  },
  otherFiles: 'Other files…',
  growing: (count: number): string => `Reading: ${cards(count)} so far. You can begin below.`,
  whole: (count: number): string => cards(count),
  nobody: 'There are no contacts in this file.',
  filters: 'Which contacts to show',
  list: 'Contacts',
  all: (count: number): string => `all ${count}`,
  count: (state: CardState, count: number): string => `${states[state]} ${count}`,
  states,
  because,
  /** What a card brings into a note that is there. */
  brings: {
    adds: (fields: readonly string[]): string => `adds ${fields.join(', ')}`,
    conflicts: (fields: readonly string[]): string => `says otherwise: ${fields.join(', ')}`,
    nothing: 'the note says all of it',
    firstOn: (line: number): string => `was on line ${line} already`,
    unreadable: (line: number, reason: UnreadableWhy): string => `Line ${line}: ${why[reason]}`,
    perhaps: (name: string, reason: SameBecause): string => `perhaps ${name} (${because[reason]})`,
    into: (name: string, reason: SameBecause): string => `${name}: ${because[reason]}`,
    chosen: (name: string): string => `${name}: chosen by you`,
  },
  noName: 'without a name',
  choice: {
    label: (name: string): string => `What becomes of ${name}`,
    new: 'New note',
    person: (name: string): string => `Same as ${name}`,
    first: (line: number): string => `Together with line ${line}`,
    somebody: 'Same as somebody else…',
    leave: 'Leave out',
    whom: 'Who is it?',
  },
  details: {
    field: 'Field',
    has: 'In the note',
    gets: 'In the file',
    write: 'Write',
    tick: (field: string): string => `Write ${field}`,
    nothing: '–',
    note: 'The text of the contact goes into new notes only.',
    leftOut: (names: readonly string[]): string => `Not taken over: ${names.join(', ')}`,
    picture: 'Its picture is kept only for a new note, and only if you choose so above.',
    line: (file: string, line: number): string => `${file}, line ${line}`,
    found: 'What stands there',
  },
  options: {
    title: 'Folder, networks and pictures',
    folder: 'Folder for new notes',
    folderHint: 'It is made when it does not exist.',
    folderWrong: 'This cannot be the folder: it would lie outside the vault, or not every system can have a folder of this name.',
    networks: 'Put everybody into these networks',
    networksHint: 'With commas between; those whom you leave out are not put into them.',
    pictures: (count: number): string => `Keep the pictures of cards as attachments (${count})`,
    picturesHint: 'For new notes only: each picture becomes a file where your attachments go, and the note links to it as “photo”. At most 5 MB each.',
  },
  write: {
    button: (count: number): string => `Write ${notes(count)}`,
    nothing: 'Nothing to write',
    preparing: 'Preparing the notes…',
    progress: (done: number, total: number): string => `${done} of ${notes(total)}`,
    stop: 'Cancel',
    done: (count: number): string => (count === 0 ? 'No note was written.' : `${notes(count)} written.`),
    stopped: (count: number, left: number): string => `Stopped: ${notes(count)} written, all of them whole; ${left} left.`,
    rest: (count: number): string => `Go on with the rest (${count})`,
    undo: 'Undo the whole import',
    refused: (count: number): string => plural(count, { one: '1 note was not written:', other: `${count} notes were not written:` }),
    reasons: {
      stale: 'the note was changed meanwhile. Import the file again: it shows what is still missing.',
      missing: 'the note is gone.',
      unreadable: 'the block of properties of the note cannot be read.',
      failed: (reason: string): string => `the disk said no: ${reason}`,
      unnamable: 'no file can be named after this contact. Give it a name in the file.',
    },
    picturesLeft: (count: number): string => plural(count, { one: '1 picture was not kept; its note is written:', other: `${count} pictures were not kept; their notes are written:` }),
    pictureReasons: {
      'too-large': 'it is larger than 5 MB.',
      changed: 'it could not be read from the file again.',
    },
    again: 'Import another file',
    back: 'Back to the list',
  },
};
