import type { Mention, NotePath } from '../model/mention';
import { baseNameOf } from '../model/note-path';
import type { FewPaths } from './few-paths';
import { hasPath, listOfPaths, withPath, withoutPath } from './few-paths';
import { chooseLinked, foldName, isOnlyFileName } from './link-path';

/** What a mention means: a note, nothing known, or several notes that share the name. */
export type Resolution =
  | { readonly kind: 'note'; readonly path: NotePath }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'ambiguous'; readonly paths: readonly NotePath[] };

/** A (folded) name: the notes of which it is the file name, those whose person or project goes by it, and who mentions it. */
export interface KnownName {
  readonly key: string;
  files: FewPaths;
  records: FewPaths;
  mentioners: FewPaths;
}

const NOBODY: Resolution = { kind: 'nobody' };
const NO_NAMES: readonly KnownName[] = [];
const NO_KEYS: readonly string[] = [];
const NO_FOLDED: ReadonlySet<string> = new Set();

/**
 * Finds the note behind a name: by path, by file name, by the name or an alias that a person's or project's note
 * gives itself. The app does not resolve a bare `[[Alias]]`, so this does. Remembers which notes mention which names, to
 * tell whose links may have changed when a note comes, goes or takes another name.
 */
export class LinkIndex {
  private readonly names = new Map<string, KnownName>();
  private readonly mentionsOf = new Map<NotePath, readonly KnownName[]>();

  /** Adds a note of the vault; returns the mentioned names whose meaning may have changed. */
  addNote(path: NotePath): readonly string[] {
    const name = this.nameOf(foldName(baseNameOf(path)));
    if (hasPath(name.files, path)) return NO_KEYS;
    name.files = withPath(name.files, path);
    return name.mentioners === null ? NO_KEYS : [name.key];
  }

  /** Takes a note out; returns the mentioned names whose meaning may have changed. */
  removeNote(path: NotePath): readonly string[] {
    const name = this.names.get(foldName(baseNameOf(path)));
    if (name === undefined || !hasPath(name.files, path)) return NO_KEYS;
    name.files = withoutPath(name.files, path);
    this.forgetUnused([name]);
    return name.mentioners === null ? NO_KEYS : [name.key];
  }

  /**
   * Sets the names a person or project goes by, in place of those that were set before (none where the note was or is
   * neither); returns the mentioned ones that changed.
   */
  setNames(path: NotePath, before: readonly string[], next: readonly string[]): readonly string[] {
    const [hadKeys, hasKeys] = [foldedNames(before), foldedNames(next)];
    const gone = this.namesOf(hadKeys, hasKeys);
    const come = this.namesOf(hasKeys, hadKeys);
    for (const name of gone) name.records = withoutPath(name.records, path);
    for (const name of come) name.records = withPath(name.records, path);
    this.forgetUnused(gone);
    return [...keysOfMentioned(gone), ...keysOfMentioned(come)];
  }

  /** Of the names a person or project goes by the (folded) ones that somebody mentions. */
  mentionedAmong(names: readonly string[]): readonly string[] {
    return keysOfMentioned(this.namesOf(foldedNames(names), NO_FOLDED));
  }

  /** Remembers what a note mentions, no name twice; an empty list forgets it. */
  setMentions(owner: NotePath, mentions: readonly KnownName[]): void {
    const before = this.mentionsOf.get(owner) ?? NO_NAMES;
    for (const name of mentions) name.mentioners = withPath(name.mentioners, owner);
    if (mentions.length === 0) this.mentionsOf.delete(owner);
    else this.mentionsOf.set(owner, mentions);
    if (before.length === 0) return;
    const kept = new Set(mentions);
    const gone = before.filter((name) => !kept.has(name));
    for (const name of gone) name.mentioners = withoutPath(name.mentioners, owner);
    this.forgetUnused(gone);
  }

  /** The notes that mention a (folded) name. */
  mentionersOf(name: string): readonly NotePath[] {
    return listOfPaths(this.names.get(name)?.mentioners ?? null);
  }

  /** The note a mention in `source` means. */
  resolve(mention: Mention, source: NotePath): Resolution {
    const [fileKey, key] = keysOf(mention);
    return meaningOf(mention, source, this.names.get(fileKey) ?? null, this.names.get(key) ?? null);
  }

  /** The same; the names that decide it are added to `names`, which are to be set as those that `source` mentions. */
  follow(mention: Mention, source: NotePath, names: Set<KnownName>): Resolution {
    const [fileKey, key] = keysOf(mention);
    const name = this.nameOf(key);
    const file = fileKey === key ? name : this.nameOf(fileKey);
    names.add(file).add(name);
    return meaningOf(mention, source, file, name);
  }

  /** Some names, but for others. */
  private namesOf(keys: ReadonlySet<string>, others: ReadonlySet<string>): readonly KnownName[] {
    const names: KnownName[] = [];
    for (const key of keys) if (!others.has(key)) names.push(this.nameOf(key));
    return names;
  }

  private nameOf(key: string): KnownName {
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const name: KnownName = { key, files: null, records: null, mentioners: null };
    this.names.set(key, name);
    return name;
  }

  private forgetUnused(names: readonly KnownName[]): void {
    for (const { key, files, records, mentioners } of names) {
      if (files === null && records === null && mentioners === null) this.names.delete(key);
    }
  }
}

/** What a mention is looked up by: the file name that it would be, and the name. */
function keysOf({ target }: Mention): readonly [string, string] {
  const key = foldName(target);
  const base = baseNameOf(target);
  return [base === target ? key : foldName(base), key];
}

/** Folded, each once, without those that say nothing. */
function foldedNames(names: readonly string[]): ReadonlySet<string> {
  const keys = new Set(names.map(foldName));
  keys.delete('');
  return keys;
}

function keysOfMentioned(names: readonly KnownName[]): readonly string[] {
  const keys: string[] = [];
  for (const { key, mentioners } of names) if (mentioners !== null) keys.push(key);
  return keys;
}

function meaningOf({ isLink, target }: Mention, source: NotePath, file: KnownName | null, name: KnownName | null): Resolution {
  const files = file?.files ?? null;
  if (isLink && files !== null) {
    if (typeof files === 'string' && isOnlyFileName(target, files)) return { kind: 'note', path: files };
    const path = chooseLinked(target, source, listOfPaths(files));
    if (path !== null) return { kind: 'note', path };
  }
  return name === null ? NOBODY : notesNamed(name);
}

/** Of those who go by a name the ones whose note is called so come first. */
function notesNamed({ records, files }: KnownName): Resolution {
  if (records === null) return NOBODY;
  if (typeof records === 'string') return { kind: 'note', path: records };
  const all = [...records];
  const byFileName = all.filter((path) => hasPath(files, path));
  const paths = byFileName.length > 0 ? byFileName : all;
  const [only] = paths;
  return paths.length === 1 && only !== undefined ? { kind: 'note', path: only } : { kind: 'ambiguous', paths: paths.sort() };
}
