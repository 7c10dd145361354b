import type { NotePath } from '../model/mention';
import { baseNameOf, folderOf } from '../model/note-path';
import type { OwnWords } from '../model/own-words';
import { isMeetingFolder, isTemplateFolder, kindOfFolder } from './kind-words';
import { ownKindOfFolder } from './own-marks';
import { perWords } from './own-names';

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
  /** Whether a person chose the folder; then it holds for all below it, whatever the folders there are called. */
  readonly isOwn: boolean;
}

const NO_RULE: FolderRule = { kind: null, folder: '', depth: 0, isTemplates: false, isMeetings: false, isOwn: false };
const MOST_REMEMBERED = 10_000;
/** The rules by folder, for each set of words. */
const rulesOf = perWords(new Map<string, FolderRule>(), () => new Map<string, FolderRule>());

/** A day or a week in a file name; such a note is about a day, whoever's folder it lies in. */
const DATED_NAME = /(?:^|\D)\d{4}-(?:\d{2}-\d{2}|W\d{2}|\d{2}$)(?:\D|$)|^\d{8}$/;

/** Whether a note is named like a day: a daily note, a meeting. */
export function isNamedLikeDate(path: NotePath): boolean {
  return DATED_NAME.test(baseNameOf(path));
}

/** Whether a note lies in a folder of templates, at any depth. */
export function isInTemplateFolder(path: NotePath, own: OwnWords): boolean {
  return ruleOf(folderOf(path), own).isTemplates;
}

/** Whether a note lies in a folder of meetings, at any depth, and is not the folder's own index. */
export function isInMeetingFolder(path: NotePath, own: OwnWords): boolean {
  const parent = folderOf(path);
  const { isMeetings, isOwn, depth } = ruleOf(parent, own);
  const tells = isOwn ? depth === 0 : isMeetingFolder(lastSegment(parent));
  return isMeetings && !(tells && lastSegment(parent) === baseNameOf(path));
}

/**
 * What the nearest telling folder makes of a note. A folder of people marks the notes in it and below it, except notes
 * named like a date; a folder of projects marks the notes directly in it and folder notes (`Projects/X/X.md`), since
 * what lies deeper is the project's material. A folder that a person chose marks everything below it.
 */
export function folderKindOf(path: NotePath, own: OwnWords): FolderKind {
  const parent = folderOf(path);
  const { kind, folder, depth, isOwn } = ruleOf(parent, own);
  if (kind === null || isNamedLikeDate(path)) return { kind: null, folder };
  if (kind === 'person' || isOwn) return { kind, folder };
  const isFolderNote = depth === 1 && lastSegment(parent) === baseNameOf(path);
  return { kind: depth === 0 || isFolderNote ? kind : null, folder };
}

/** Whether a note is the index of the telling folder it lies in: `People/People.md`. */
export function isIndexOfFolder(path: NotePath, own: OwnWords): boolean {
  const parent = folderOf(path);
  const { kind, depth } = ruleOf(parent, own);
  return kind !== null && depth === 0 && lastSegment(parent) === baseNameOf(path);
}

function ruleOf(folder: string, own: OwnWords): FolderRule {
  if (folder === '') return NO_RULE;
  const rules = rulesOf(own);
  const known = rules.get(folder);
  if (known !== undefined) return known;
  const rule = newRuleOf(folder, own);
  if (rules.size >= MOST_REMEMBERED) rules.clear();
  rules.set(folder, rule);
  return rule;
}

function newRuleOf(folder: string, own: OwnWords): FolderRule {
  const name = lastSegment(folder);
  const above = ruleOf(folderOf(folder), own);
  const isTemplates = above.isTemplates || isTemplateFolder(name);
  const chosen = ownKindOfFolder(folder, own);
  if (chosen !== null) {
    const kind = chosen === 'meeting' ? null : chosen;
    return { kind, folder: `${folder}/`, depth: 0, isTemplates, isMeetings: chosen === 'meeting', isOwn: true };
  }
  if (above.isOwn) return { ...above, depth: above.depth + 1, isTemplates };
  const word = kindOfFolder(name);
  const isMeetings = isMeetingFolder(name) || (word === null && above.isMeetings);
  if (word === null) return { ...above, depth: above.depth + 1, isTemplates, isMeetings };
  return { kind: word === 'other' ? null : word, folder: `${folder}/`, depth: 0, isTemplates, isMeetings, isOwn: false };
}

function lastSegment(folder: string): string {
  return folder.slice(folder.lastIndexOf('/') + 1);
}
