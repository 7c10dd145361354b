import type { CalendarDate } from '../../model/calendar-date';
import type { PersonStatus } from '../../model/person';
import type { ProjectStatus } from '../../model/project';
import { dayFrom, distance } from './days';
import { plural } from './plural';

const projectStatus: Readonly<Record<ProjectStatus, string>> = {
  idea: 'idea', active: 'active', paused: 'paused', done: 'done', dropped: 'dropped',
};

const personStatus: Readonly<Record<PersonStatus, string>> = {
  active: 'active', archived: 'archived', deceased: 'deceased', 'do-not-contact': 'do not contact',
};

/** The role matrix: its toolbar, boxes and menus. */
export const matrix = {
  title: 'Role matrix',
  modeLabel: 'Rows and columns',
  modes: { projects: 'Projects × roles', people: 'People × projects' },
  gridLabels: { projects: 'Projects and the people in their roles', people: 'People and their roles in projects' },
  corner: { projects: 'Project', people: 'Person' },
  sortLabel: 'Sort by',
  projectSorts: { name: 'Name', deadline: 'Next deadline', coverage: 'Least covered', holes: 'Most to find' },
  personSorts: { name: 'Name', roles: 'Most roles' },
  statusLabel: 'Which projects',
  statuses: { active: 'Active', all: 'All' },
  filterLabel: 'Filter by project, person, role or organisation',
  filterPlaceholder: 'Filter…',
  clearFilter: 'Clear the filter',
  /** Said and shown after filtering. */
  shownProjects: (shown: number, total: number): string => `${shown} of ${plural(total, { one: '1 project', other: `${total} projects` })}`,
  shownPeople: (shown: number, total: number): string => `${shown} of ${plural(total, { one: '1 person', other: `${total} people` })}`,
  projectStatus,
  personStatus,
  /** "in 45 days · 30 Apr"; `days` is negative once the day has passed. */
  deadline: (days: number, on: CalendarDate): string => `${distance(days)} · ${dayFrom(days, on)}`,
  /** "30 Apr" alone, for a project that has ended. */
  deadlineDay: (days: number, on: CalendarDate): string => dayFrom(days, on),
  noDeadline: 'no deadline',
  coverage: (percent: number): string => `${percent}%`,
  coverageLabel: (percent: number): string => `${percent}% of what the project needs is covered`,
  nothingNeeded: 'needs nobody',
  boxesNamed: (named: number, shown: number): string => `${named} of ${shown} boxes have a name`,
  must: 'must',
  toConsider: 'to consider',
  optional: 'optional',
  toFind: 'to find',
  stillToFind: (count: number): string => `${count} more to find`,
  noneKnown: 'none known',
  noneConsidered: 'none considered yet',
  nobody: 'nobody',
  noRole: 'no role',
  hidden: (count: number): string => `+${count}`,
  hiddenNames: (names: readonly string[]): string => `and ${names.join(', ')}`,
  silent: 'not heard of lately',
  noNoteYet: 'no note yet',
  roleCount: (count: number): string => plural(count, { one: '1 role', other: `${count} roles` }),
  menu: {
    nameSomebody: 'Name somebody…',
    createPerson: 'Create a person…',
    open: (name: string): string => `Open ${name}`,
    createNote: (name: string): string => `Create a note for ${name}`,
    openLine: (name: string): string => `Remove ${name} in the text of the note…`,
    markNoneKnown: 'Mark “none known”',
    remove: (name: string): string => `Remove ${name}`,
    give: (role: string): string => `Name as ${role}`,
    takeBack: (role: string): string => `Remove as ${role}`,
  },
  done: {
    named: (name: string, role: string, project: string): string => `${name} is now ${role} of ${project}.`,
    noneKnown: (box: string, project: string): string => `${box} of ${project}: none known.`,
    removed: (name: string, role: string, project: string): string => `${name} is no longer ${role} of ${project}.`,
  },
  suggest: {
    placeholder: (role: string, project: string): string => `Who is ${role} of ${project}?`,
    create: (name: string): string => `Create “${name}”`,
    createHint: 'a new person note',
    alreadyHere: 'already in this box',
    empty: 'Type a name',
    nobody: 'Nobody by that name',
    choose: 'to choose',
    navigate: 'to move',
    dismiss: 'to leave',
  },
  create: {
    failed: (path: string): string => `The note ${path} could not be created; nothing was written.`,
    exists: (path: string): string => `There is a note ${path} already; nothing was written.`,
  },
};
