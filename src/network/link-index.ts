import type { Mention, NotePath } from '../model/mention';
import { baseNameOf } from '../model/note-path';
import { chooseLinked, foldName } from './link-path';

/** What a mention means: a note, nothing known, or several notes that share the name. */
export type Resolution =
  | { readonly kind: 'note'; readonly path: NotePath }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'ambiguous'; readonly paths: readonly NotePath[] };

const NOBODY: Resolution = { kind: 'nobody' };

/**
 * Finds the note behind a name: by path, by file name, by the name or an alias that a person's or project's note
 * gives itself. The app does not resolve a bare `[[Alias]]`, so this does. Remembers which notes mention which names, to
 * tell whose links may have changed when a note comes, goes or takes another name.
 */
export class LinkIndex {
  private readonly notesByFileName = new Map<string, Set<NotePath>>();
  private readonly recordsByName = new Map<string, Set<NotePath>>();
  private readonly namesOfRecord = new Map<NotePath, readonly string[]>();
  private readonly mentioners = new Map<string, Set<NotePath>>();
  private readonly mentionsOf = new Map<NotePath, ReadonlySet<string>>();

  /** Adds a note of the vault; returns the names whose meaning may have changed. */
  addNote(path: NotePath): readonly string[] {
    const key = foldName(baseNameOf(path));
    return addTo(this.notesByFileName, key, path) ? [key] : [];
  }

  /** Takes a note out; returns the names whose meaning may have changed. */
  removeNote(path: NotePath): readonly string[] {
    const key = foldName(baseNameOf(path));
    return removeFrom(this.notesByFileName, key, path) ? [key] : [];
  }

  /** Sets the names a person or project goes by (none when the note is neither); returns the names that changed. */
  setNames(path: NotePath, names: readonly string[]): readonly string[] {
    const next = [...new Set(names.map(foldName))].filter((name) => name !== '');
    const before = this.namesOfRecord.get(path) ?? [];
    if (next.length === 0) this.namesOfRecord.delete(path);
    else this.namesOfRecord.set(path, next);
    const gone = before.filter((name) => !next.includes(name));
    const come = next.filter((name) => !before.includes(name));
    for (const name of gone) removeFrom(this.recordsByName, name, path);
    for (const name of come) addTo(this.recordsByName, name, path);
    return [...gone, ...come];
  }

  /** The (folded) names a person or project goes by. */
  namesOf(path: NotePath): readonly string[] {
    return this.namesOfRecord.get(path) ?? [];
  }

  /** Remembers what a note mentions; an empty list forgets it. */
  setMentions(owner: NotePath, mentions: readonly Mention[]): void {
    const next = new Set(mentions.flatMap(keysOf));
    for (const key of this.mentionsOf.get(owner) ?? []) {
      if (!next.has(key)) removeFrom(this.mentioners, key, owner);
    }
    for (const key of next) addTo(this.mentioners, key, owner);
    if (next.size === 0) this.mentionsOf.delete(owner);
    else this.mentionsOf.set(owner, next);
  }

  /** The notes that mention a (folded) name. */
  mentionersOf(name: string): Iterable<NotePath> {
    return this.mentioners.get(name) ?? [];
  }

  /** The note a mention in `source` means. */
  resolve(mention: Mention, source: NotePath): Resolution {
    if (mention.isLink) {
      const candidates = this.notesByFileName.get(fileNameKey(mention.target));
      const path = candidates === undefined ? null : chooseLinked(mention.target, source, [...candidates]);
      if (path !== null) return { kind: 'note', path };
    }
    return this.resolveName(foldName(mention.target));
  }

  private resolveName(name: string): Resolution {
    const records = [...(this.recordsByName.get(name) ?? [])];
    const byFileName = records.filter((path) => foldName(baseNameOf(path)) === name);
    const paths = byFileName.length > 0 ? byFileName : records;
    const [only] = paths;
    if (only === undefined) return NOBODY;
    return paths.length === 1 ? { kind: 'note', path: only } : { kind: 'ambiguous', paths: paths.sort() };
  }
}

function keysOf(mention: Mention): string[] {
  return [fileNameKey(mention.target), foldName(mention.target)];
}

function fileNameKey(target: string): string {
  return foldName(baseNameOf(target));
}

function addTo(index: Map<string, Set<NotePath>>, key: string, path: NotePath): boolean {
  const paths = index.get(key);
  if (paths === undefined) index.set(key, new Set([path]));
  else if (paths.has(path)) return false;
  else paths.add(path);
  return true;
}

function removeFrom(index: Map<string, Set<NotePath>>, key: string, path: NotePath): boolean {
  const paths = index.get(key);
  if (paths === undefined || !paths.delete(path)) return false;
  if (paths.size === 0) index.delete(key);
  return true;
}
