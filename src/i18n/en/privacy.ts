import type { CalendarDate } from '../../model/calendar-date';
import { dayWithYear } from './days';
import { plural } from './plural';

const lines = (count: number): string => plural(count, { one: '1 line', other: `${count} lines` });
const notes = (count: number): string => plural(count, { one: '1 other note', other: `${count} other notes` });

/** Everything about a person, forgetting her, and discreet mode. */
export const privacy = {
  searching: (name: string): string => `Looking for ${name}`,
  searched: (done: number, total: number): string => `${done} of ${total} notes`,
  failed: 'The search was stopped by an error. Nothing was changed.',
  perhaps: 'Perhaps',
  /** Beside a line that may mean somebody else. */
  perhapsHint: 'may be somebody else',
  perhapsTitle: (count: number): string => `Perhaps (${lines(count)})`,
  perhapsText: 'A first name, a short name or a name that others have too. Only you can tell.',
  line: (line: number): string => `Line ${line}`,
  moreNotes: (count: number): string => plural(count, { one: 'Show 1 more note', other: `Show ${count} more notes` }),
  menu: { about: 'Everything about this person…', forget: 'Forget this person…' },
  about: {
    command: 'Show everything about a person…',
    whom: 'About whom?',
    title: (name: string): string => `Everything about ${name}`,
    found: (sure: number, files: number): string => sure === 0 ? 'The note itself; no other note surely names this person.' : `The note itself, and ${lines(sure)} in ${notes(files)}.`,
    writtenOn: (on: CalendarDate, sure: number, files: number): string =>
      `Everything that the vault says, on ${dayWithYear(on)}: the note itself, and ${lines(sure)} in ${notes(files)}. A line may mean somebody of the same name.`,
    ownNote: 'Their own note',
    attachments: 'Files that only this note uses',
    named: 'Files whose name holds the name',
    unread: 'Files that could not be read',
    save: 'Save as a note',
    fileName: (name: string, on: CalendarDate): string => `About ${name} ${on}`,
    saved: (note: string): string => `Saved: ${note}. It says all of it once more: delete it when it is no longer of use.`,
    copy: 'Copy',
    copied: 'Everything is copied.',
    notCopied: 'It could not be copied. Save it as a note instead.',
    forget: 'Forget this person…',
  },
  forget: {
    command: 'Forget a person…',
    whom: 'Whom should the notes forget?',
    title: (name: string): string => `Forget ${name}`,
    /** What stands in the place of a name. */
    word: '[someone]',
    intro: 'Everything with a tick is changed at once. Nothing is deleted for good: the note goes to the trash.',
    trash: (path: string): string => `Move the note to the trash: ${path}`,
    otherNotes: 'In other notes',
    /** The name of a tick: which note, which line. */
    tick: (note: string, line: number): string => `${note}, line ${line}`,
    removeItem: 'Remove the whole item',
    removeItemOf: (note: string, line: number): string => `Remove the whole item: ${note}, line ${line}`,
    before: 'Now',
    after: 'Then',
    goes: 'goes',
    byHand: 'Only you can change this, in the note.',
    noteOf: (note: string): string => `All of ${note}`,
    nothing: 'No other note names this person.',
    stays: 'What this cannot reach',
    reach: [
      'Older versions of these notes: file recovery of Obsidian, the history of your sync service, your backups.',
      'The trash, until you empty it.',
      'Other devices, until they sync, and whoever you shared a note with.',
      'What other plugins have kept.',
      'Names of files, and pictures: they are listed here, and you decide.',
    ],
    attachments: 'Only this note uses these files. They stay; delete them yourself if you want to:',
    named: 'The name is part of these file names. They stay; rename them yourself if you want to:',
    unread: 'These files could not be read, and are not changed:',
    undoable: 'You can take it back with Undo until the app closes.',
    run: (count: number): string => `Forget: change ${plural(count, { one: '1 note', other: `${count} notes` })}`,
    nothingTicked: 'Nothing is ticked',
    done: (name: string, count: number): string =>
      `${name} is forgotten in ${plural(count, { one: '1 note', other: `${count} notes` })}. You can take it back until the app closes.`,
    leftByHand: (count: number): string => plural(count, { one: '1 line is left for you to change.', other: `${count} lines are left for you to change.` }),
    changedSince: (note: string): string => `${note} was changed meanwhile. Nothing was written. Here it is as it is now: please look again.`,
  },
  discreet: {
    command: 'Discreet mode for screen sharing',
    on: 'Discreet mode is on: names and what is said of people cannot be seen in Réseauter.',
    mark: 'Discreet mode',
    off: 'Turn discreet mode off',
  },
};
