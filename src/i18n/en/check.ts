import type { FindingKind, FindingTold, FixLabel, NotAPerson } from '../../derive/vault-check/finding';
import { folderOf, baseNameOf } from '../../model/note-path';
import type { RoleId } from '../../model/role';
import type { RoleStrings } from '../role-texts';
import { fullDay } from './days';
import { problems } from './problems';

const kinds: Readonly<Record<FindingKind, string>> = {
  unreadable: 'Properties that cannot be read',
  'role-word': 'Words that name no role',
  'role-name': 'Names that lead nowhere',
  'not-a-person': 'Notes in a role box that are nobody’s',
  'same-name': 'Two notes of one name',
  date: 'Days that cannot be read',
  word: 'Words that are not known',
  'two-spellings': 'Two spellings in one note',
  shape: 'Values of another sort',
  other: 'Other lines that cannot be read',
};

const nobodys: Readonly<Record<NotAPerson, string>> = {
  project: 'is a project',
  skipped: 'is left out as a template, an index or a drawing',
  otherwise: 'is marked as something else',
  unmarked: 'is not marked as a person’s',
};

/** A note told from others of its name: "Ana Diaz (Contacts)". */
function note(path: string): string {
  const folder = folderOf(path);
  return folder === '' ? baseNameOf(path) : `${baseNameOf(path)} (${folder})`;
}

function changes(count: number): string {
  return count === 1 ? '1 change' : `${count} changes`;
}

/** What is said in the same words whatever the roles are called. */
const plain = {
  title: 'Vault check',
  intro: 'Nothing is written before you press “Fix”. Every fix is shown first, and can be undone.',
  again: 'Check again',
  checking: 'Checking…',
  progress: (done: number, total: number): string => `${Math.floor((100 * done) / Math.max(1, total))} %`,
  nothing: 'Nothing to mend: every note was understood.',
  count: (count: number): string => (count === 1 ? '1 finding' : `${count} findings`),
  kinds,
  kindCount: (kind: string, count: number): string => `${kind} (${count})`,
  /** How to mend it by hand, where there is no fix; '' where nothing is to be said. */
  mend: (told: FindingTold): string => (told.id === 'problem' ? problems[told.code].mend : ''),
  howToFix: 'How to fix it',
  choose: 'Choose…',
  /** What a fix does that changes no note. */
  inSettings: 'Changes the settings, and no note.',
  newNote: 'Makes a new note; this one stays as it is.',
  fix: 'Fix',
  fixOf: (what: string, name: string): string => `Fix: ${name}, ${what}`,
  ignore: 'Not a problem',
  ignoreOf: (what: string, name: string): string => `Not a problem: ${name}, ${what}`,
  line: (line: number): string => `line ${line}`,
  before: 'Now',
  after: 'Then',
  gone: '(no such property)',
  fixAll: (count: number): string => `Fix ${count} of this kind…`,
  showAll: (count: number): string => `Show all ${count}`,
  all: {
    title: (kind: string): string => `Fix at once: ${kind}`,
    text: 'Only what can hardly mean anything else is in this list. Take the tick off what you want to leave.',
    run: (count: number): string => `Make ${changes(count)}`,
    progress: (done: number, total: number): string => `${done} of ${total}`,
  },
  done: {
    fixed: (name: string): string => `Mended in “${name}”.`,
    many: (written: number, refused: number): string =>
      `${written === 1 ? '1 note was mended.' : `${written} notes were mended.`}${refused === 0 ? '' : ` ${refused} said something else by then, and stayed as they were.`}`,
    ownRole: (word: string): string => `“${word}” is a role of its own now.`,
    created: (name: string): string => `A note for ${name} was made.`,
    takeBack: 'Take back',
  },
  ignored: (count: number): string => (count === 1 ? '1 finding that is not a problem' : `${count} findings that are not a problem`),
  lookAgain: 'Show again',
  lookAgainOf: (name: string): string => `Show again: ${name}`,
  how: 'What was read, and what was left out',
};

/** What names roles. */
interface RoleTexts {
  /** What was found, as a sentence. */
  readonly what: (finding: { readonly told: FindingTold; readonly found: string }) => string;
  readonly fixLabel: (label: FixLabel) => string;
  readonly roleWordDone: (word: string, role: RoleId) => string;
}

/** The vault check, with the roles by the names that they have now. */
export const checkWith = (roles: RoleStrings): typeof plain & RoleTexts => ({
  ...plain,
  what: ({ told, found }) => {
    switch (told.id) {
      case 'problem': return problems[told.code].what(found);
      case 'nobody': {
        const named = `“${found}” is named as ${roles.textsOf(told.role).one}`;
        return told.isLink ? `${named}, and there is no such note.` : `${named}, and nobody is called exactly so.`;
      }
      case 'not-a-person': return `“${baseNameOf(told.note)}” is named as ${roles.textsOf(told.role).one}, and its note ${nobodys[told.why]}.`;
      case 'same-name': return `There is another note of this name: ${note(told.other)}.`;
      case 'text-and-list': return `One text here, a list in ${told.lists === 1 ? '1 other note' : `${told.lists} other notes`}: the app shows a warning in one of them.`;
    }
  },
  fixLabel: (label) => {
    switch (label.id) {
      case 'write': return `Write “${label.text}”`;
      case 'day': return `Write ${label.on} (${fullDay(label.on)})`;
      case 'write-role': return `Write “${label.word}”`;
      case 'read-as': return `Read “${label.word}” as ${roles.textsOf(label.role).one}, in all notes`;
      case 'own-role': return `Make “${label.word}” a role of its own`;
      case 'link': return `Link to ${note(label.path)}`;
      case 'create-person': return `Create a note for ${label.name}`;
      case 'plain-name': return `Keep “${label.name}” as a name without a link`;
      case 'take-out': return `Take “${label.name}” out of the box`;
      case 'mark': return label.as === 'person' ? `Mark ${note(label.path)} as a person` : `Mark ${note(label.path)} as a project`;
      case 'keep': return `Keep “${label.property}: ${label.text}” only`;
      case 'as-list': return 'Write it as a list';
      case 'as-text': return 'Write it as text';
      case 'compare': return 'Compare the two notes…';
    }
  },
  roleWordDone: (word, role) => `“${word}” is read as ${roles.textsOf(role).one} from now on.`,
});
