import type { FrontMatter } from '../model/front-matter';
import { folderOf } from '../model/note-path';
import { compareText } from '../model/order';
import type { Person } from '../model/person';
import type { Project } from '../model/project';
import type { NoteRecord } from '../network/network';
import type { KindEvidence } from '../note/note';

/** A filter of a base (help.obsidian.md/bases/syntax, "Filters"): a statement, or several in one another. */
export type BaseFilter = string | { readonly and: readonly BaseFilter[] } | { readonly or: readonly BaseFilter[] } | { readonly not: readonly BaseFilter[] };

/** The note of a person or a project, and what makes it one. */
export interface MarkedNote<Subject extends Person | Project = Person | Project> {
  readonly subject: Subject;
  readonly evidence: KindEvidence;
}

/**
 * What marks these notes, as filters of which each finds some of them: the property with its value, the tag, the folder,
 * the sign before the name (help.obsidian.md/bases/functions). The one that marks most comes first. A contact table in
 * the text marks a note too, but Bases does not look into texts: such a note needs another mark to be found.
 */
export function markFiltersOf(notes: readonly MarkedNote[]): readonly BaseFilter[] {
  const found = new Map<string, { readonly filter: BaseFilter; count: number }>();
  const nested = nestedFoldersOf(notes);
  for (const note of notes) {
    const filter = markOf(note, nested);
    if (filter === null) continue;
    const key = JSON.stringify(filter);
    const known = found.get(key) ?? { filter, count: 0 };
    known.count += 1;
    found.set(key, known);
  }
  return [...found].sort(([a, one], [b, other]) => other.count - one.count || compareText(a, b)).map(([, { filter }]) => filter);
}

/** The folders of templates that hold none of our notes, so that leaving them out loses nobody. */
export function templateFiltersOf(notes: readonly NoteRecord[]): readonly BaseFilter[] {
  const templates = notes.filter(({ skipped }) => skipped === 'template').map(({ path }) => folderOf(path));
  const ours = notes.filter(({ subject }) => subject !== null).map(({ path }) => path);
  const isFree = (folder: string): boolean => folder !== '' && ours.every((path) => !path.startsWith(`${folder}/`));
  return [...new Set(templates)].filter(isFree).sort(compareText).map((folder) => `file.inFolder(${literal(folder)})`);
}

function markOf({ subject, evidence: { by, found } }: MarkedNote, nested: ReadonlySet<string>): BaseFilter | null {
  switch (by) {
    case 'property':
      return propertyFilter(found, subject.frontMatter);
    case 'tag':
      return `file.hasTag(${literal(wideTag(found.replace(/^#/, '')))})`;
    case 'folder':
      return folderFilter(subject.kind, found.replace(/\/$/, ''), nested);
    case 'file-name':
      return `file.name.startsWith(${literal(found.slice(0, 1))})`;
    case 'body':
      return null;
  }
}

const LINK = /^\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]$/;

/** `type: person` by its value, alone or in a list; properties that only a card has, by being there. */
function propertyFilter(found: string, properties: FrontMatter): BaseFilter {
  const key = Object.keys(properties).find((each) => found.startsWith(`${each}: `));
  if (key === undefined) return { and: found.split(', ').map((each) => `file.hasProperty(${literal(each)})`) };
  const text = found.slice(key.length + 2);
  const value = properties[key];
  const isWhole = value === text || (Array.isArray(value) && value.includes(text));
  // One word of several in one text: the text holds it.
  if (!isWhole) return `note[${literal(key)}].toString().contains(${literal(text)})`;
  // A link in a property is a link to Bases, and no text.
  const target = LINK.exec(text)?.[1];
  return `list(note[${literal(key)}]).contains(${target === undefined ? literal(text) : `link(${literal(target)})`})`;
}

/** `hasTag` finds what is nested in a tag too: the word that makes the kind is enough. */
function wideTag(tag: string): string {
  const [first = '', second] = tag.split('/');
  return /^types?$/i.test(first) && second !== undefined ? `${first}/${second}` : first;
}

/** The folders that mark notes which lie below them, in a folder of their own. */
function nestedFoldersOf(notes: readonly MarkedNote[]): ReadonlySet<string> {
  const marked = notes.filter(({ subject: { path }, evidence: { by, found } }) => by === 'folder' && `${folderOf(path)}/` !== found);
  return new Set(marked.map(({ evidence: { found } }) => found.replace(/\/$/, '')));
}

/** People lie in their folder and below it; of projects only what lies in it, unless they have folders of their own. */
function folderFilter(kind: MarkedNote['subject']['kind'], folder: string, nested: ReadonlySet<string>): BaseFilter {
  const isFlat = !nested.has(folder);
  return kind === 'project' && isFlat ? `file.folder == ${literal(folder)}` : `file.inFolder(${literal(folder)})`;
}

/** A text in a formula, between quotes that it does not hold; with both kinds in it, those are escaped as in JSON (not verified). */
function literal(text: string): string {
  return text.includes('"') && !text.includes("'") && !text.includes('\\') ? `'${text}'` : JSON.stringify(text);
}
