import type { NotePath } from '../model/mention';
import { baseNameOf, folderOf } from '../model/note-path';
import { isMeetingFolder, isTemplateFolder, kindOfFolder } from './kind-words';

/** What the place of a note says about it. `folder` is the folder that says so, with its slash. */
export interface FolderKind {
  readonly kind: 'person' | 'project' | null;
  readonly folder: string;
}

/** What holds for every note of one folder. */
interface FolderRule {
  readonly kind: 'person' | 'project' | null;
  /** The folder that gave the rule: this one, or one above. */
  readonly folder: string;
  /** Levels between that folder and the notes: 0 for notes directly in it. */
  readonly depth: number;
  readonly isTemplates: boolean;
  /** Whether the nearest telling folder is one of meetings. */
  readonly isMeetings: boolean;
}

const NO_RULE: FolderRule = { kind: null, folder: '', depth: 0, isTemplates: false, isMeetings: false };
const MOST_REMEMBERED = 10_000;
const rules = new Map<string, FolderRule>();

/** A day or a week in a file name; such a note is about a day, whoever's folder it lies in. */
const DATED_NAME = /(?:^|\D)\d{4}-(?:\d{2}-\d{2}|W\d{2}|\d{2}$)(?:\D|$)|^\d{8}$/;

/** Whether a note is named like a day: a daily note, a meeting. */
export function isNamedLikeDate(path: NotePath): boolean {
  return DATED_NAME.test(baseNameOf(path));
}

/** Whether a note lies in a folder of templates, at any depth. */
export function isInTemplateFolder(path: NotePath): boolean {
  return ruleOf(folderOf(path)).isTemplates;
}

/** Whether a note lies in a folder of meetings, at any depth, and is not the folder's own index. */
export function isInMeetingFolder(path: NotePath): boolean {
  const parent = lastSegment(folderOf(path));
  return ruleOf(folderOf(path)).isMeetings && !(isMeetingFolder(parent) && parent === baseNameOf(path));
}

/**
 * What the nearest telling folder makes of a note. A folder of people marks the notes in it and below it, except notes
 * named like a date; a folder of projects marks the notes directly in it and folder notes (`Projects/X/X.md`), since
 * what lies deeper is the project's material.
 */
export function folderKindOf(path: NotePath): FolderKind {
  const parent = folderOf(path);
  const { kind, folder, depth } = ruleOf(parent);
  if (kind === null || isNamedLikeDate(path)) return { kind: null, folder };
  if (kind === 'person') return { kind, folder };
  const isFolderNote = depth === 1 && lastSegment(parent) === baseNameOf(path);
  return { kind: depth === 0 || isFolderNote ? kind : null, folder };
}

/** Whether a note is the index of the telling folder it lies in: `People/People.md`. */
export function isIndexOfFolder(path: NotePath): boolean {
  const parent = folderOf(path);
  const { kind, depth } = ruleOf(parent);
  return kind !== null && depth === 0 && lastSegment(parent) === baseNameOf(path);
}

function ruleOf(folder: string): FolderRule {
  if (folder === '') return NO_RULE;
  const known = rules.get(folder);
  if (known !== undefined) return known;
  const above = ruleOf(folderOf(folder));
  const own = kindOfFolder(lastSegment(folder));
  const isTemplates = above.isTemplates || isTemplateFolder(lastSegment(folder));
  const isMeetings = isMeetingFolder(lastSegment(folder)) || (own === null && above.isMeetings);
  const rule: FolderRule =
    own === null
      ? { ...above, depth: above.depth + 1, isTemplates, isMeetings }
      : { kind: own === 'other' ? null : own, folder: `${folder}/`, depth: 0, isTemplates, isMeetings };
  if (rules.size >= MOST_REMEMBERED) rules.clear();
  rules.set(folder, rule);
  return rule;
}

function lastSegment(folder: string): string {
  return folder.slice(folder.lastIndexOf('/') + 1);
}
