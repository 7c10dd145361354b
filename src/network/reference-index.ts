import type { NotePath } from '../model/mention';
import { sameData } from '../model/same';

const NOTHING: readonly never[] = [];

/**
 * What notes say about other notes: kept per note that says it, asked by the note that is meant. `Entry` is one thing
 * that is said.
 */
export class ReferenceIndex<Entry> {
  private readonly written = new Map<NotePath, readonly Entry[]>();
  /** By the note that is meant, then by the note that says it. */
  private readonly said = new Map<NotePath, Map<NotePath, Entry[]>>();
  private readonly asked = new Map<NotePath, readonly Entry[]>();

  /** @param meantBy - the note that an entry is about; null for one that nobody can ask for */
  constructor(private readonly meantBy: (entry: Entry) => NotePath | null) {}

  /** Sets all that one note says. Returns the notes that are said something else about now: none when it is the same. */
  set(owner: NotePath, entries: readonly Entry[]): readonly NotePath[] {
    const before = this.written.get(owner) ?? NOTHING;
    if (before.length === 0 && entries.length === 0) return NOTHING;
    if (sameData(before, entries)) return NOTHING;
    for (const entry of before) this.unlink(owner, entry);
    for (const entry of entries) this.link(owner, entry);
    if (entries.length === 0) this.written.delete(owner);
    else this.written.set(owner, entries);
    return [...new Set([...before, ...entries].flatMap((entry) => this.meantBy(entry) ?? []))];
  }

  /** All that one note says, in its order. */
  writtenBy(owner: NotePath): readonly Entry[] {
    return this.written.get(owner) ?? NOTHING;
  }

  /** The notes that say something about a note, by path. */
  writersOf(note: NotePath): readonly NotePath[] {
    return [...(this.said.get(note)?.keys() ?? [])].sort();
  }

  /** All that is said about a note, by the path of the note that says it; the same array until it changes. */
  of(note: NotePath): readonly Entry[] {
    const writers = this.said.get(note);
    if (writers === undefined) return NOTHING;
    const known = this.asked.get(note);
    if (known !== undefined) return known;
    const entries = writers.size === 1 ? [...writers.values()].flat() : this.writersOf(note).flatMap((writer) => writers.get(writer) ?? []);
    this.asked.set(note, entries);
    return entries;
  }

  private link(owner: NotePath, entry: Entry): void {
    const note = this.meantBy(entry);
    if (note === null) return;
    const writers = this.said.get(note) ?? new Map<NotePath, Entry[]>();
    this.said.set(note, writers);
    const entries = writers.get(owner);
    if (entries === undefined) writers.set(owner, [entry]);
    else entries.push(entry);
    this.asked.delete(note);
  }

  private unlink(owner: NotePath, entry: Entry): void {
    const note = this.meantBy(entry);
    const writers = note === null ? undefined : this.said.get(note);
    if (note === null || writers === undefined) return;
    writers.delete(owner);
    if (writers.size === 0) this.said.delete(note);
    this.asked.delete(note);
  }
}
