import type { FollowUp, PersonFollowUp } from '../derive/follow-up';
import type { Store } from '../store';

/** The parts of the list, from top to bottom. `undated` are people of whom no contact is known. */
export type SectionId = 'today' | 'week' | 'later' | 'undated';

/** One part of the list with the rows to show. */
export interface Section {
  readonly id: SectionId;
  readonly items: readonly FollowUp[];
  /** Rows left out until somebody asks for them. */
  readonly hidden: number;
}

/** What the list shows, and what it only counts. */
export interface FollowUpList {
  readonly sections: readonly Section[];
  readonly snoozed: readonly PersonFollowUp[];
  /** Promises whose day has come, hidden by a snooze. */
  readonly hiddenPromises: number;
}

/** Which parts a person has asked to see whole, and which she folded away. */
export interface ListChoices {
  readonly unfolded: ReadonlySet<SectionId>;
  readonly collapsed: ReadonlySet<SectionId>;
}

type QueueStore = Pick<Store, 'followUps' | 'followUpOf' | 'people' | 'settings'>;

/**
 * Divides the queue into its parts. At most `peoplePerDay` people stand in "today" and the rest behind "n more", so that
 * a morning stays possible; what projects ask for is mixed in where its points put it and is not counted as people.
 */
export function followUpListOf(store: QueueStore, choices: ListChoices): FollowUpList {
  const queued = store.followUps();
  const everybody = store.people().flatMap((person) => store.followUpOf(person.path) ?? []);
  const undated = everybody.filter(({ out, contact, bucket }) => out === null && contact.state === 'unknown' && bucket === 'none');
  const snoozed = everybody.filter(({ out }) => out === 'snoozed');
  const inBucket = (bucket: FollowUp['bucket']): FollowUp[] => queued.filter((item) => item.bucket === bucket);
  const sections = [
    section('today', inBucket('today'), store.settings.peoplePerDay, choices),
    section('week', inBucket('week'), Infinity, choices),
    section('later', inBucket('later'), store.settings.peoplePerDay, choices),
    section('undated', undated, store.settings.peoplePerDay, choices),
  ];
  return {
    sections: sections.filter(({ items, hidden }) => items.length + hidden > 0),
    snoozed,
    hiddenPromises: snoozed.filter(({ hidesPromise }) => hidesPromise).length,
  };
}

/** The first `most` people, with every project line that stands before the next person. */
function section(id: SectionId, items: readonly FollowUp[], most: number, { unfolded, collapsed }: ListChoices): Section {
  if (collapsed.has(id)) return { id, items: [], hidden: items.length };
  if (unfolded.has(id)) return { id, items, hidden: 0 };
  let people = 0;
  const end = items.findIndex((item) => item.kind === 'person' && ++people > most);
  const shown = end === -1 ? items : items.slice(0, end);
  return { id, items: shown, hidden: items.length - shown.length };
}
