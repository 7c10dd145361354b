import type { CardState } from '../../derive/card-review';
import { CardsBefore, reviewOf } from '../../derive/card-review';
import type { ImportRow } from '../../derive/import-row';
import { rowOf, withName } from '../../derive/import-row';
import { SamePersonIndex } from '../../derive/same-person';
import type { CardReading } from '../../model/contact-card';
import type { Person } from '../../model/person';
import { inSlices } from '../../vault/slices';

/** A file whose cards can be read. */
export interface ReviewedFile {
  readonly name: string;
  /** Where its data come from, in words. */
  readonly source: string;
  readonly cards: Iterable<CardReading>;
}

/** What a review needs. */
export interface ReviewPlan {
  readonly people: readonly Person[];
  readonly win: Window;
  /** After each slice, with rows that were not there before, and at the end. */
  readonly onGrown: () => void;
}

/** How many rows there are of each kind. */
export type RowCounts = Readonly<Record<CardState, number>>;

/**
 * The list of an import, which grows a slice at a time while it can be used. It holds nothing of the files but what
 * their cards say.
 */
export class ReviewSession {
  private readonly all: ImportRow[] = [];
  private isStopped = false;
  private isDone = false;
  private pictures = 0;
  /** Those that are still to be read; a file that is read is let go. */
  private readonly files: ReviewedFile[];

  constructor(private readonly plan: ReviewPlan, files: readonly ReviewedFile[]) {
    this.files = [...files];
  }

  /** In the order of the files. */
  get rows(): readonly ImportRow[] {
    return this.all;
  }

  /** How many cards that were read have a picture in the file. */
  get pictureCount(): number {
    return this.pictures;
  }

  /** Whether all is read; also when reading was stopped. */
  get isWhole(): boolean {
    return this.isDone;
  }

  /** Reads all files. Resolves at their end or when it is stopped. */
  async read(): Promise<void> {
    const { people, onGrown } = this.plan;
    const slicing = { win: this.plan.win, isStopped: () => this.isStopped };
    const index = new SamePersonIndex([]);
    await inSlices(people, (person) => index.add(person), { ...slicing, onSlice: () => undefined });
    const before = new CardsBefore();
    for (let next = this.files.shift(); next !== undefined; next = this.files.shift()) {
      const { name: file, source, cards } = next;
      const take = (reading: CardReading): void => {
        if (reading.kind === 'card' && reading.photo !== null) this.pictures += 1;
        this.all.push(rowOf(reviewOf(detached(reading), index, before), { at: this.all.length, file, source }));
      };
      await inSlices(cards, take, { ...slicing, onSlice: onGrown });
    }
    this.isDone = true;
    if (!this.isStopped) onGrown();
  }

  /** Ends the reading; the rows stay. */
  stop(): void {
    this.isStopped = true;
  }

  /** Puts a row in the place of the one before something was decided. */
  replace(row: ImportRow): void {
    this.all[row.at] = row;
  }

  /** How many rows are of each kind now. */
  counts(): RowCounts {
    const counts = { new: 0, fills: 0, conflict: 0, identical: 0, twice: 0, unreadable: 0 };
    for (const { state } of this.all) counts[state] += 1;
    return counts;
  }
}

/** A copy that holds on to no part of the file: a piece of a text keeps the whole text in memory. */
function detached(reading: CardReading): CardReading {
  const copy = structuredClone(reading);
  return copy.kind === 'card' ? { ...copy, card: withName(copy.card) } : copy;
}
