import type { NotePath } from '../model/mention';
import type { Note } from '../note/note';

/** What the feed last said of a note; `unread` as long as it has said nothing. */
export type KnownKind = Note['kind'] | 'unread';

interface KnownNote {
  kind: KnownKind;
  /** Grows with everything that happens to any note, so that a slow reading can see that it comes too late. */
  version: number;
}

/** The notes of the vault as the feed knows them: what it said of each, and which version of it that was. */
export class KnownNotes {
  private readonly notes = new Map<NotePath, KnownNote>();
  private latest = 0;

  /** The version of whatever happened last, to any note. */
  get now(): number {
    return this.latest;
  }

  has(path: NotePath): boolean {
    return this.notes.has(path);
  }

  kindOf(path: NotePath): KnownKind | null {
    return this.notes.get(path)?.kind ?? null;
  }

  /** The version of a note; 0 for one that is not known. */
  versionOf(path: NotePath): number {
    return this.notes.get(path)?.version ?? 0;
  }

  /** Something happened to a note; whatever was being read of it before is out of date. */
  touch(path: NotePath): void {
    const version = ++this.latest;
    const known = this.notes.get(path);
    if (known) known.version = version;
    else this.notes.set(path, { kind: 'unread', version });
  }

  /** A note was understood. */
  settle(path: NotePath, kind: KnownKind): void {
    this.touch(path);
    const known = this.notes.get(path);
    if (known) known.kind = kind;
  }

  /** A note has another path now; its kind goes with it. */
  move(from: NotePath, to: NotePath): void {
    const kind = this.kindOf(from) ?? 'unread';
    this.notes.delete(from);
    this.settle(to, kind);
  }

  forget(path: NotePath): void {
    this.notes.delete(path);
  }

  /** The known notes anywhere below a folder. */
  below(folder: NotePath): readonly NotePath[] {
    const prefix = `${folder}/`;
    return [...this.notes.keys()].filter((path) => path.startsWith(prefix));
  }
}
