import type { MarkCount, VaultSummary } from '../../derive/vault-summary';
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

const skippedCount: Readonly<Record<SkipReason, (count: number) => string>> = {
  template: (count) => `${count === 1 ? '1 template' : `${count} templates`} skipped`,
  'index-note': (count) => `${count === 1 ? '1 index note' : `${count} index notes`} skipped`,
  drawing: (count) => `${count === 1 ? '1 drawing' : `${count} drawings`} skipped`,
};

/** More than this in one sentence is more than anybody takes in. */
const MOST_MARKS = 3;

function markText({ by, found }: MarkCount): string {
  switch (by) {
    case 'property': return `by “${found}”`;
    case 'tag': return `by the tag ${found}`;
    case 'folder': return `by the folder ${found}`;
    case 'file-name': return 'by a file name like @Name';
    case 'body': return 'by their text';
  }
}

function subjects(kind: MarkCount['kind'], marks: readonly MarkCount[]): readonly string[] {
  const ofKind = marks.filter((mark) => mark.kind === kind);
  const countText = kind === 'person' ? common.people : common.projects;
  const rest = ofKind.slice(MOST_MARKS).reduce((sum, { count }) => sum + count, 0);
  const shown = ofKind.slice(0, MOST_MARKS).map((mark) => `${countText(mark.count)} ${markText(mark)}`);
  return rest === 0 ? shown : [...shown, `${countText(rest)} in other ways`];
}

/** "312 notes read: 14 people by “type: person”, 3 projects by the folder Projets/, 2 templates skipped." */
function foundInVault({ notes: count, marks, skipped: left, unreadable }: VaultSummary): string {
  const parts = [...subjects('person', marks), ...subjects('project', marks)];
  if (parts.length === 0) parts.push('no person and no project yet');
  for (const reason of Object.keys(skippedCount) as SkipReason[]) {
    const of = left.filter((each) => each.reason === reason).length;
    if (of > 0) parts.push(skippedCount[reason](of));
  }
  if (unreadable > 0) parts.push(`${notes(unreadable)} cannot be read`);
  return `${notes(count)} read: ${parts.join(', ')}.`;
}

/** What was read from the vault: the report, and what an empty screen says. */
export const reading = {
  found: (people: number, projects: number): string => `${common.people(people)}, ${common.projects(projects)}`,
  foundInVault,
  others: (count: number): string => `${notes(count)} of other kinds, left alone`,
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
  showReport: 'Check the vault',
  markOpen: (note: string): string => `Mark “${note}” as a person`,
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
