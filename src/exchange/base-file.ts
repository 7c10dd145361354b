import type { Person, PersonField } from '../model/person';
import type { Project, ProjectField } from '../model/project';
import type { RoleId } from '../model/role';
import { mostFrequent } from '../model/most-frequent';
import { compareText } from '../model/order';
import type { NoteRecord } from '../network/network';
import type { BaseFilter, MarkedNote } from './base-marks';
import { markFiltersOf, templateFiltersOf } from './base-marks';
import type { YamlTree } from './yaml-tree';
import { yamlOf } from './yaml-tree';

/** The properties of a person that a table shows, where the notes have them. */
const PERSON_COLUMNS = [
  'organisation', 'function', 'circle', 'networks', 'skills', 'last-contact', 'follow-up', 'waiting-since', 'status',
] as const satisfies readonly PersonField[];

/** The properties of a project, before the boxes of its roles. */
const PROJECT_COLUMNS = ['status', 'deadline', 'objective'] as const satisfies readonly ProjectField[];

/** The fields that need a name in the language of the screen. */
export type BaseColumn = (typeof PERSON_COLUMNS)[number] | (typeof PROJECT_COLUMNS)[number];

/** What the views of the file are called, and the columns of its tables. */
export interface BaseFileNames {
  readonly views: Readonly<Record<'queue' | 'matrix' | 'people' | 'projects', string>>;
  readonly fields: Readonly<Record<BaseColumn, string>>;
  readonly roleOf: (role: RoleId) => string;
}

/** What a base file is made from. */
export interface BaseFileSource {
  /** All notes that the network knows. */
  readonly notes: Iterable<NoteRecord>;
  /** The roles that are shown, in their order. */
  readonly roles: readonly RoleId[];
  readonly types: Readonly<Record<'queue' | 'matrix', string>>;
  readonly names: BaseFileNames;
}

/** A property of the notes and its name in the tables. */
interface Column {
  readonly id: string;
  readonly name: string;
}

/**
 * The text of a `.base` file (help.obsidian.md/bases/syntax) over the people and projects of the vault: what marks them
 * as filters, the properties as their notes spell them most often, our two views and a table of each kind; null when
 * there is neither a person nor a project. Only properties that some note has are named.
 */
export function baseFileOf({ notes, roles, types, names }: BaseFileSource): string | null {
  // By path, so that of two spellings that are equally frequent always the same one is taken.
  const all = [...notes].sort((a, b) => compareText(a.path, b.path));
  const people = all.flatMap(({ subject, evidence }) => (subject?.kind === 'person' && evidence !== null ? [{ subject, evidence }] : []));
  const projects = all.flatMap(({ subject, evidence }) => (subject?.kind === 'project' && evidence !== null ? [{ subject, evidence }] : []));
  if (people.length + projects.length === 0) return null;
  const marks = { people: markFiltersOf(people), projects: markFiltersOf(projects) };
  const columns = {
    people: personColumns(subjectsOf(people), names),
    projects: projectColumns(subjectsOf(projects), roles, names),
  };
  const filters: BaseFilter = {
    and: ['file.ext == "md"', { or: unique([...marks.people, ...marks.projects]) }, { not: templateFiltersOf(all) }],
  };
  const views = [
    people.length > 0 && view(types.queue, names.views.queue, marks.people, []),
    projects.length > 0 && view(types.matrix, names.views.matrix, marks.projects, []),
    people.length > 0 && view('table', names.views.people, marks.people, columns.people),
    projects.length > 0 && view('table', names.views.projects, marks.projects, columns.projects),
  ];
  return yamlOf({
    filters,
    properties: propertiesOf([...columns.people, ...columns.projects]),
    views: views.filter((each) => each !== false),
  });
}

function subjectsOf<Subject extends Person | Project>(notes: readonly MarkedNote<Subject>[]): readonly Subject[] {
  return notes.map(({ subject }) => subject);
}

function view(type: string, name: string, marks: readonly BaseFilter[], columns: readonly Column[]): { [key: string]: YamlTree } {
  return { type, name, filters: { or: marks }, order: ['file.name', ...columns.map(({ id }) => id)] };
}

/** A property that people and projects share has one name, the first that it is given. */
function propertiesOf(columns: readonly Column[]): { [id: string]: YamlTree } {
  const named: Record<string, YamlTree> = {};
  for (const { id, name } of columns) named[id] ??= { displayName: name };
  return named;
}

function personColumns(people: readonly Person[], { fields }: BaseFileNames): readonly Column[] {
  return withoutTwice(PERSON_COLUMNS.flatMap((field) => columnOf(people, field, fields[field])));
}

function projectColumns(projects: readonly Project[], roles: readonly RoleId[], { fields, roleOf }: BaseFileNames): readonly Column[] {
  return withoutTwice([
    ...PROJECT_COLUMNS.flatMap((field) => columnOf(projects, field, fields[field])),
    ...roles.flatMap((role) => columnOf(projects, `role:${role}`, roleOf(role))),
  ]);
}

interface Spelled<Field extends string> {
  readonly spelling: Readonly<Partial<Record<Field, string>>>;
  readonly frontMatter: Readonly<Record<string, unknown>>;
}

/** The property that most notes hold a field in; nothing where none does. What stands in the text is no property. */
function columnOf<Field extends string>(subjects: readonly Spelled<Field>[], field: Field, name: string): readonly Column[] {
  const spelled = subjects.flatMap(({ spelling, frontMatter }) => {
    const key = spelling[field];
    return key !== undefined && key in frontMatter ? [key] : [];
  });
  const key = mostFrequent(spelled);
  return key === null ? [] : [{ id: `note.${key}`, name }];
}

function withoutTwice(columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ id }, index) => columns.findIndex((other) => other.id === id) === index);
}

function unique(filters: readonly BaseFilter[]): readonly BaseFilter[] {
  return [...new Map(filters.map((filter) => [JSON.stringify(filter), filter])).values()];
}
