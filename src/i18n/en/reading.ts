import type { KindEvidence, SkipReason } from '../../note/note';
import { common } from './common';
import { plural } from './plural';

const recognisedBy: Readonly<Record<KindEvidence['by'], (count: number) => string>> = {
  property: (count) => `${notes(count)} by a property (type: person, type: project…)`,
  tag: (count) => `${notes(count)} by a tag (#person, #project…)`,
  folder: (count) => `${notes(count)} by the folder (People, Projects…)`,
  'file-name': (count) => `${notes(count)} by the name of the file (@Name)`,
  body: (count) => `${notes(count)} by the text of the note`,
};

const skipped: Readonly<Record<SkipReason, string>> = {
  template: 'a template',
  'index-note': 'an index of other notes',
  drawing: 'a drawing',
};

function notes(count: number): string {
  return plural(count, { one: '1 note', other: `${count} notes` });
}

/** What was read from the vault: the report, and what an empty screen says. */
export const reading = {
  title: 'What was read',
  found: (people: number, projects: number): string => `${common.people(people)}, ${common.projects(projects)}`,
  others: (count: number): string => `${notes(count)} of other kinds, left alone`,
  howTitle: 'How they were recognised',
  recognisedBy,
  skippedTitle: 'Left out',
  skipped,
  problemsTitle: 'To mend in the notes',
  columns: { note: 'Note', place: 'Place', found: 'Found', mend: 'To mend it' },
  noProblems: 'Every note was understood.',
  problemNotes: (count: number): string => plural(count, { one: '1 note needs attention', other: `${count} notes need attention` }),
  line: (line: number): string => `line ${line}`,
  reading: 'Reading your notes…',
  progress: (done: number, total: number): string => `${done} of ${notes(total)}`,
  showReport: 'What was read',
  emptyVault: {
    title: 'Nobody here yet',
    text: 'A person is a note that says “type: person”, a project one that says “type: project”. Notes with the tags #person or #project count too, and so do notes in folders called People or Projects.',
  },
  noProject: {
    title: 'No network without a project',
    text: (people: number): string => `${common.people(people)} found, but no project. Add “type: project” to the note of what you are working on: its roles become the columns of this matrix.`,
  },
  noPerson: {
    title: 'Nobody here yet',
    text: 'No note says “type: person”, and no project names anybody.',
  },
  nobodyNamed: 'No box has a name yet. Choose a box to say who it is.',
  noActiveProject: {
    title: 'No active project',
    text: 'All projects are ideas, paused, done or dropped.',
    show: 'Show all projects',
  },
  nothingMatches: {
    title: 'Nothing matches',
    text: (filter: string): string => `No row has “${filter}”.`,
  },
  createPerson: 'Create a person',
  createProject: 'Create a project',
  nameOf: { person: 'Name of the person', project: 'Name of the project' },
};
