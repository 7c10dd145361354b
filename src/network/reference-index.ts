import type { NotePath } from '../model/mention';
import { sameData } from '../model/same';

/**
 * What notes say about other notes: kept per note that says it, asked by the note that is meant. `Entry` is one thing
 * that is said.
 */
export class ReferenceIndex<Entry> {
  private readonly written = new Map<NotePath, readonly Entry[]>();
  private readonly writers = new Map<NotePath, Set<NotePath>>();

  /** @param meantBy - the note that an entry is about; null for one that nobody can ask for */
  constructor(private readonly meantBy: (entry: Entry) => NotePath | null) {}

  /** Sets all that one note says. Returns the notes that are said something else about now: none when it is the same. */
  set(owner: NotePath, entries: readonly Entry[]): readonly NotePath[] {
    const before = this.writtenBy(owner);
    if (sameData(before, entries)) return [];
    for (const entry of before) this.unlink(owner, entry);
    for (const entry of entries) this.link(owner, entry);
    if (entries.length === 0) this.written.delete(owner);
    else this.written.set(owner, entries);
    return [...new Set([...before, ...entries].flatMap((entry) => this.meantBy(entry) ?? []))];
  }

  /** All that one note says, in its order. */
  writtenBy(owner: NotePath): readonly Entry[] {
    return this.written.get(owner) ?? [];
  }

  /** The notes that say something about a note, by path. */
  writersOf(note: NotePath): readonly NotePath[] {
    const writers = this.writers.get(note);
    return writers === undefined ? [] : [...writers].sort();
  }

  /** All that is said about a note, by the path of the note that says it. */
  of(note: NotePath): readonly Entry[] {
    if (!this.writers.has(note)) return [];
    return this.writersOf(note).flatMap((writer) => this.writtenBy(writer).filter((entry) => this.meantBy(entry) === note));
  }

  private link(owner: NotePath, entry: Entry): void {
    const note = this.meantBy(entry);
    if (note === null) return;
    const writers = this.writers.get(note);
    if (writers === undefined) this.writers.set(note, new Set([owner]));
    else writers.add(owner);
  }

  private unlink(owner: NotePath, entry: Entry): void {
    const note = this.meantBy(entry);
    const writers = note === null ? undefined : this.writers.get(note);
    writers?.delete(owner);
    if (note !== null && writers?.size === 0) this.writers.delete(note);
  }
}
