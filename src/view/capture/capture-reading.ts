import { SamePersonIndex } from '../../derive/same-person';
import type { KnownNames } from '../../exchange/contact-lines/contact-line';
import { knownNames } from '../../exchange/contact-lines/line-words';
import { readContactLines } from '../../exchange/contact-lines/read-contact-lines';
import type { Strings } from '../../i18n/strings';
import { stringsFor } from '../../i18n/strings';
import type { Person } from '../../model/person';
import type { PersonBase } from '../../note/edits/new-person-note';
import type { NoteRequest } from '../../note/edits/note-edit';
import type { BatchOutcome } from '../../vault/write-outcome';
import type { ViewContext } from '../shared/view-context';
import type { CaptureDraft } from './capture-draft';
import type { KnownEvent } from './capture-event';
import { eventMeant, knownEvents, withEvent } from './capture-event';
import { captureRequests, metAtOf } from './capture-requests';
import type { ReviewedRow } from './capture-review';
import { reviewRows } from './capture-review';
import { rowsAfter } from './capture-rows';

/** More people than anybody met on one day; longer lists come from a file. */
export const MOST_LINES = 300;

/** Holds what is typed of an event against the people and events of the vault, for the dialog and the command line. */
export class CaptureReading {
  /** The events that had a note when the reading began. */
  readonly events: readonly KnownEvent[];
  private index = new SamePersonIndex([]);
  private known: KnownNames = { organisations: new Set() };

  /** @param base - what notes of new people begin with */
  constructor(private readonly context: ViewContext, private readonly base: PersonBase) {
    this.events = knownEvents(context.store);
  }

  /** Looks at the people of the vault again; to be called before the first lines are read. */
  readPeople(): void {
    const people = this.context.store.people();
    this.index = new SamePersonIndex(people);
    this.known = knownNames(people.flatMap(({ organisation, networks }) => [organisation?.text ?? '', ...networks.map(({ text }) => text)]));
  }

  /** Reads the lines of a draft into its rows, {@link MOST_LINES} at most; returns whether there are more. */
  readLines(draft: CaptureDraft): boolean {
    const read = readContactLines(draft.text, { known: this.known, atMost: MOST_LINES + 1 });
    draft.rows = rowsAfter(draft.rows, read.slice(0, MOST_LINES));
    return read.length > MOST_LINES;
  }

  /** What is to become of each row. */
  review(draft: CaptureDraft): readonly ReviewedRow[] {
    const { context, base } = this;
    const metAt = metAtOf(draft, eventMeant(draft, this.events), context, base);
    const source = stringsFor(base.language).capture.source;
    const isInTouch = ({ path }: Person): boolean => (context.store.followUpOf(path)?.contact.last ?? null) !== null;
    return reviewRows(draft.rows, this.index, (card, person) => withEvent(card, person, { on: draft.on, metAt, source, isInTouch }));
  }

  /** Whether the event gets a note, or more in the one that it has: it has a name, and somebody took part. */
  hasEvent({ title }: CaptureDraft, reviewed: readonly ReviewedRow[]): boolean {
    return title !== '' && reviewed.some(({ decision }) => decision.kind !== 'skip');
  }

  /** Everything that is to be written. */
  requestsFor(draft: CaptureDraft, reviewed: readonly ReviewedRow[]): Promise<readonly NoteRequest[]> {
    return captureRequests({ reviewed, event: draft, known: eventMeant(draft, this.events), base: this.base }, this.context);
  }
}

/**
 * What became of a capture, in a sentence.
 * @param events - how many of the notes are that of the event: one or none
 */
export function captureMessage({ written, refused, left }: BatchOutcome, events: number, { capture }: Strings): string {
  if (left.length > 0) return capture.stopped(written, left.length);
  return refused.length > 0 ? capture.refused(written, refused.length) : capture.written(written - events, events > 0);
}
