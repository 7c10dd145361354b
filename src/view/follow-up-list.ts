import type { FollowUp, PersonFollowUp } from '../derive/follow-up';
import type { CalendarDate } from '../model/calendar-date';
import { addDays } from '../model/calendar-date';
import type { Store } from '../store';

/** The parts of the list, from top to bottom. `undated` are people of whom no contact is known. */
export type SectionId = 'today' | 'week' | 'later' | 'undated' | 'snoozed';

export const SECTION_IDS: readonly SectionId[] = ['today', 'week', 'later', 'undated', 'snoozed'];

/** One part of the list with the rows to show. */
export interface Section {
  readonly id: SectionId;
  readonly isOpen: boolean;
  readonly items: readonly FollowUp[];
  /** Rows left out until somebody asks for them; all of them in a section that is folded away. */
  readonly hidden: number;
}

/** What the list shows, and what it only counts. */
export interface FollowUpList {
  readonly sections: readonly Section[];
  /** Promises whose day has come, hidden by a snooze. */
  readonly hiddenPromises: number;
  /** The next day that somebody is to be contacted; null when somebody waits today already, or nothing is planned. */
  readonly next: NextDate | null;
}

/** Somebody's next date. */
export interface NextDate {
  readonly name: string;
  readonly on: CalendarDate;
}

/** Which parts a person has asked to see whole, and which she folded away. */
export interface ListChoices {
  readonly unfolded: ReadonlySet<SectionId>;
  readonly collapsed: ReadonlySet<SectionId>;
}

type QueueStore = Pick<Store, 'followUps' | 'followUpOf' | 'people' | 'settings' | 'today'>;

/**
 * Divides the queue into its parts. At most `peoplePerDay` people stand in "today" and the rest behind "n more", so that
 * a morning stays possible; what projects ask for is mixed in where its points put it and is not counted as people.
 */
export function followUpListOf(store: QueueStore, choices: ListChoices): FollowUpList {
  const queued = store.followUps();
  const everybody = store.people().flatMap((person) => store.followUpOf(person.path) ?? []);
  const undated = everybody.filter(isUndated);
  const snoozed = everybody.filter(({ out }) => out === 'snoozed');
  const inBucket = (bucket: FollowUp['bucket']): FollowUp[] => queued.filter((item) => item.bucket === bucket);
  const today = inBucket('today');
  const { peoplePerDay } = store.settings;
  const sections = [
    section('today', today, peoplePerDay, choices),
    section('week', inBucket('week'), Infinity, choices),
    section('later', inBucket('later'), peoplePerDay, choices),
    section('undated', undated, peoplePerDay, choices),
    section('snoozed', snoozed, Infinity, choices),
  ];
  return {
    sections: sections.filter(({ items, hidden }) => items.length + hidden > 0),
    hiddenPromises: snoozed.filter(({ hidesPromise }) => hidesPromise).length,
    next: today.length > 0 ? null : nextDateOf(everybody, store.today),
  };
}

/** Of whom no contact is known, and whom nothing else brings into the queue. */
function isUndated({ out, contact, bucket }: PersonFollowUp): boolean {
  return out === null && contact.state === 'unknown' && bucket === 'none';
}

/** The first `most` people, with every project line that stands before the next person. */
function section(id: SectionId, items: readonly FollowUp[], most: number, { unfolded, collapsed }: ListChoices): Section {
  if (collapsed.has(id)) return { id, isOpen: false, items: [], hidden: items.length };
  if (unfolded.has(id)) return { id, isOpen: true, items, hidden: 0 };
  let people = 0;
  const end = items.findIndex((item) => item.kind === 'person' && ++people > most);
  const shown = end === -1 ? items : items.slice(0, end);
  return { id, isOpen: true, items: shown, hidden: items.length - shown.length };
}

/** The earliest of the days to come; people come by name, so that of two on one day the first by name is told. */
function nextDateOf(everybody: readonly PersonFollowUp[], today: CalendarDate): NextDate | null {
  let next: NextDate | null = null;
  for (const followUp of everybody) {
    const on = nextDayOf(followUp, today);
    if (on !== null && on > today && (next === null || on < next.on)) next = { name: followUp.name, on };
  }
  return next;
}

/** A snooze ends, a promise comes due, or the wished rhythm has gone by. */
function nextDayOf({ out, person, contact }: PersonFollowUp, today: CalendarDate): CalendarDate | null {
  if (out !== null) return out === 'snoozed' ? person.snooze : null;
  if (person.followUp !== null) return person.followUp;
  const { cadence, since } = contact;
  return cadence === null || since === null ? null : addDays(today, cadence - since);
}
