import type { NotePath } from '../model/mention';
import { compareText } from '../model/order';
import { sameData } from '../model/same';

const NOTHING: readonly never[] = [];
/** A list that is no longer is copied for each entry that comes, so that it is in order at any time and takes no more room than it needs. */
const SHORT = 8;

/** What one note says, by the note that is meant. */
type Said<Entry> = ReadonlyMap<NotePath, readonly Entry[]>;

/**
 * What notes say about other notes: kept per note that says it, asked by the note that is meant. `Entry` is one thing
 * that is said.
 */
export class ReferenceIndex<Entry> {
  private readonly written = new Map<NotePath, readonly Entry[]>();
  /** By the note that is meant: in order where it is short or was asked for, and in any order before that. */
  private readonly said = new Map<NotePath, Entry[]>();
  /** The notes whose long list of what is said was given away, and may not be changed any more. */
  private readonly asked = new Set<NotePath>();

  /**
   * @param meantBy - the note that an entry is about; null for one that nobody can ask for
   * @param writerOf - the note that says it
   */
  constructor(
    private readonly meantBy: (entry: Entry) => NotePath | null,
    private readonly writerOf: (entry: Entry) => NotePath,
  ) {}

  /**
   * Sets all that one note says. The notes that are said something else about now are added to `touched`, and no others.
   * Returns whether it is not what the note said before.
   */
  set(owner: NotePath, entries: readonly Entry[], touched: Set<NotePath>): boolean {
    const before = this.written.get(owner) ?? NOTHING;
    if (before.length === 0 && entries.length === 0) return false;
    if (sameData(before, entries)) return false;
    if (entries.length === 0) this.written.delete(owner);
    else this.written.set(owner, entries.slice());
    // So it is with nearly all while a vault is read.
    if (before.length === 0) this.link(entries, touched);
    else this.replace(owner, this.byNoteMeant(before), this.byNoteMeant(entries), touched);
    return true;
  }

  /** All that one note says, in its order. */
  writtenBy(owner: NotePath): readonly Entry[] {
    return this.written.get(owner) ?? NOTHING;
  }

  /** All that is said about a note, by the path of the note that says it; the same array until it changes. */
  of(note: NotePath): readonly Entry[] {
    const entries = this.said.get(note);
    if (entries === undefined) return NOTHING;
    if (entries.length <= SHORT || this.asked.has(note)) return entries;
    this.asked.add(note);
    return this.sort(entries);
  }

  /** What one note says stays in its order, since sorting is stable. */
  private sort(entries: Entry[]): Entry[] {
    return entries.sort((a, b) => compareText(this.writerOf(a), this.writerOf(b)));
  }

  /** What is said about a note as before stays as it is. */
  private replace(owner: NotePath, had: Said<Entry>, has: Said<Entry>, touched: Set<NotePath>): void {
    for (const [note, said] of had) if (!sameData(said, has.get(note))) this.unlink(owner, note, touched);
    for (const [note, said] of has) if (!sameData(said, had.get(note))) this.link(said, touched);
  }

  private byNoteMeant(entries: readonly Entry[]): Said<Entry> {
    const byNote = new Map<NotePath, Entry[]>();
    for (const entry of entries) {
      const note = this.meantBy(entry);
      const said = note === null ? undefined : byNote.get(note);
      if (said !== undefined) said.push(entry);
      else if (note !== null) byNote.set(note, [entry]);
    }
    return byNote;
  }

  private link(added: readonly Entry[], touched: Set<NotePath>): void {
    for (const entry of added) {
      const note = this.meantBy(entry);
      if (note === null) continue;
      touched.add(note);
      const entries = this.said.get(note);
      if (entries === undefined) this.said.set(note, [entry]);
      else if (entries.length < SHORT) this.said.set(note, this.withEntry(entries, entry));
      else if (entries.length === SHORT || this.asked.delete(note)) this.said.set(note, [...entries, entry]);
      else entries.push(entry);
    }
  }

  /** A short list in order with one entry more. */
  private withEntry(entries: readonly Entry[], entry: Entry): Entry[] {
    const last = entries[entries.length - 1];
    const more = entries.concat(entry);
    return last === undefined || this.writerOf(last) <= this.writerOf(entry) ? more : this.sort(more);
  }

  private unlink(owner: NotePath, note: NotePath, touched: Set<NotePath>): void {
    touched.add(note);
    const others = this.said.get(note)?.filter((entry) => this.writerOf(entry) !== owner) ?? [];
    this.asked.delete(note);
    if (others.length === 0) this.said.delete(note);
    else this.said.set(note, others.length <= SHORT ? this.sort(others) : others);
  }
}
