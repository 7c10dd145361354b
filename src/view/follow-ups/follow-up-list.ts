import type { NextDate } from '../../derive/aside';
import type { FollowUp } from '../../derive/follow-up';
import type { Store } from '../../store';
import type { MetGroup } from './follow-up-groups';
import { metGroupsOf } from './follow-up-groups';

/** The parts of the list, from top to bottom. `undated` are people of whom no contact is known. */
export type SectionId = 'today' | 'week' | 'later' | 'undated' | 'snoozed';

/** In the order of the list. */
export const SECTION_IDS: readonly SectionId[] = ['today', 'week', 'later', 'undated', 'snoozed'];

/** One part of the list with the rows to show. */
export interface Section {
  readonly id: SectionId;
  readonly isOpen: boolean;
  readonly items: readonly FollowUp[];
  /** Those of the items that were met together. */
  readonly groups: ReadonlyMap<FollowUp, MetGroup>;
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

/** Of which parts a person has asked to see more, and how often; and which she folded away. */
export interface ListChoices {
  readonly unfolded: ReadonlyMap<SectionId, number>;
  readonly collapsed: ReadonlySet<SectionId>;
}

/** More than a week of days has room for is no plan, and slow to draw in a vault of thousands. */
const DAYS_IN_A_WEEK = 7;
/** As many people come with each "n more": thousands of rows at once would take a second and more to draw. */
const MORE_PEOPLE = 100;

type QueueStore = Pick<Store, 'queue' | 'aside' | 'settings'>;

/**
 * Divides the queue into its parts. At most `peoplePerDay` people stand in "today", so that a morning stays possible,
 * and at most `dormantPerList` in all whose tie is only asleep; the rest stands behind "n more". What projects ask for
 * is mixed in where its points put it and is not counted as people.
 */
export function followUpListOf(store: QueueStore, choices: ListChoices): FollowUpList {
  const parts: Record<FollowUp['bucket'], FollowUp[]> = { today: [], week: [], later: [], none: [] };
  for (const item of store.queue()) parts[item.bucket].push(item);
  const { undated, snoozed, hiddenPromises, next } = store.aside();
  const { peoplePerDay, dormantPerList } = store.settings;
  const room: Room = { dormant: dormantPerList };
  const sections = [
    section('today', parts.today, peoplePerDay, choices, room),
    section('week', parts.week, DAYS_IN_A_WEEK * peoplePerDay, choices, room),
    section('later', parts.later, peoplePerDay, choices, room),
    section('undated', undated, peoplePerDay, choices, room),
    section('snoozed', snoozed, DAYS_IN_A_WEEK * peoplePerDay, choices, room),
  ];
  return {
    sections: sections.filter(({ items, hidden }) => items.length + hidden > 0),
    hiddenPromises,
    next: parts.today.length > 0 ? null : next,
  };
}

/** How many more sleeping ties the list has room for; each that is shown takes one. */
interface Room {
  dormant: number;
}

/**
 * The first `most` people, with every project line that stands before the next person; more where somebody asked for more,
 * and those whose tie is only asleep among them.
 */
function section(
  id: SectionId,
  items: readonly FollowUp[],
  most: number,
  { unfolded, collapsed }: ListChoices,
  room: Room,
): Section {
  const groups = metGroupsOf(items);
  if (collapsed.has(id)) return { id, isOpen: false, items: [], groups, hidden: items.length };
  const asked = unfolded.get(id) ?? 0;
  let people = 0;
  const shown: FollowUp[] = [];
  for (const item of items) {
    if (asked === 0 && isDormant(item) && --room.dormant < 0) continue;
    if (item.kind === 'person' && ++people > most + asked * MORE_PEOPLE) break;
    shown.push(item);
  }
  return { id, isOpen: true, items: shown, groups, hidden: items.length - shown.length };
}

function isDormant(item: FollowUp): boolean {
  return item.kind === 'person' && item.reasons[0]?.detail.id === 'dormant';
}
