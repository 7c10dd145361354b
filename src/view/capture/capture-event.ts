import type { CalendarDate } from '../../model/calendar-date';
import type { ContactCard } from '../../model/contact-card';
import type { NotePath } from '../../model/mention';
import { compareText } from '../../model/order';
import type { Person } from '../../model/person';
import { foldName } from '../../network/link-path';
import { nameWithoutDay } from '../../note/journal/day-in-name';
import { cardOf } from '../../note/person-card';
import type { Store } from '../../store';

/** What the dialog says of the event. */
export interface CapturedEvent {
  /** '' where it is not said. */
  readonly title: string;
  readonly on: CalendarDate;
  /** '' where it is not said. */
  readonly place: string;
}

/** An event that has a note. */
export interface KnownEvent {
  readonly path: NotePath;
  /** The name of its note, without the day. */
  readonly name: string;
  readonly on: CalendarDate | null;
}

/** The meetings and events that have a note, the latest first, then by path. */
export function knownEvents(store: Store): readonly KnownEvent[] {
  const events = [...store.network.notes.values()].flatMap(({ path, journal: { meeting } }): readonly KnownEvent[] => {
    return meeting === null ? [] : [{ path, name: nameWithoutDay(path) || meeting.name, on: meeting.on }];
  });
  return events.sort((a, b) => compareText(b.on ?? '', a.on ?? '') || compareText(a.path, b.path));
}

/** The note of the event that is meant: of its name and, where the note says a day, of its day; null when there is none. */
export function eventMeant({ title, on }: CapturedEvent, events: readonly KnownEvent[]): KnownEvent | null {
  const wanted = foldName(title);
  if (wanted === '') return null;
  return events.find((event) => foldName(event.name) === wanted && (event.on === null || event.on === on)) ?? null;
}

/**
 * A card with what the event says. Whoever is met for the first time and has a note already keeps the source that it
 * names, and else gets the event as hers; of somebody whom one met or was in touch with before, it is not the source.
 *
 * @param metAt - the event or the place, as words or a link; null for neither
 */
export function withEvent(card: ContactCard, person: Person | null, { on, metAt, source, isInTouch }: {
  readonly on: CalendarDate;
  readonly metAt: string | null;
  readonly source: string;
  readonly isInTouch: (person: Person) => boolean;
}): ContactCard {
  const told = { ...card, met: on, 'met-at': metAt ?? card['met-at'], source: card.source ?? source };
  if (person === null) return told;
  if (person.met === null && isInTouch(person)) return { ...told, met: null, 'met-at': null, source: null };
  const isSource = person.met === null && cardOf(person, null).source === null;
  return isSource ? told : { ...told, source: null };
}
