import type { CalendarDate, EpochDay } from '../model/calendar-date';
import { dateOfEpochDay, weekdayOf } from '../model/calendar-date';
import type { NotePath } from '../model/mention';
import { compareNamed } from '../model/order';
import type { Settings } from '../settings';
import type { FollowUp, PersonFollowUp } from './follow-up';
import type { FixedWhy } from './fixed-day';
import { fixedDayOf } from './fixed-day';
import { firstMessageDueOn, isNew } from './new-contact';

/** Somebody's place in the week, and what puts her there: the strongest reason of the queue, or a day of her own. */
export interface PlannedContact {
  readonly followUp: PersonFollowUp;
  /** Why on this very day; null for whom the queue puts where there is room. */
  readonly fixed: FixedWhy | null;
}

/** One day with whom to contact, those with a day of their own first. */
export interface PlannedDay {
  readonly on: CalendarDate;
  readonly contacts: readonly PlannedContact[];
}

/** Seven days from today, and the number of people of the queue who found no room in them. */
export interface WeekPlan {
  readonly days: readonly PlannedDay[];
  readonly beyond: number;
}

/** What a plan is made from. */
export interface WeekPlanSource {
  readonly people: Iterable<PersonFollowUp>;
  /** In order, as the store holds it. */
  readonly queue: Iterable<FollowUp>;
  readonly settings: Pick<Settings, 'peoplePerDay' | 'weekendGrace' | 'leapBirthday'>;
  readonly today: EpochDay;
}

const DAYS = 7;
/** A first message is welcome for two weeks after the meeting. */
const NEW_UNTIL_DAY = 14;

/**
 * Spreads the people of the queue over seven days, so that no morning is flooded:
 *
 * 1. Who has a day of her own in the week stands on it, however full it is (`fixedDayOf`): a planned contact, a
 *    birthday, a day after today when an answer may be asked for again or a rhythm runs out. Who is in the queue for
 *    today has none; of this week's, only birthdays and planned days count, since their other days have gone by.
 * 2. Then the queue in its order: "today" from today on, "this week" from tomorrow on, and whoever was just met. Each
 *    takes the first day with fewer than `peoplePerDay` people. With `weekendGrace` no Saturday or Sunday is taken but
 *    today. A first message has the days from its due day to two weeks after the meeting; later it may be any day.
 * 3. Who finds no room is counted as beyond this week. Nobody stands in the plan twice.
 */
export function deriveWeekPlan(source: WeekPlanSource): WeekPlan {
  const { people, queue, settings, today } = source;
  const days = Array.from({ length: DAYS }, (): PlannedContact[] => []);
  const placed = new Set<NotePath>();
  for (const followUp of people) {
    const fixed = fixedDayOf(followUp, { today, lastDay: today + DAYS - 1, settings });
    if (fixed === null) continue;
    days[fixed.day - today]?.push({ followUp, fixed: fixed.why });
    placed.add(followUp.path);
  }
  for (const contacts of days) contacts.sort((a, b) => compareNamed(a.followUp, b.followUp));
  let beyond = 0;
  for (const item of queue) {
    if (item.kind !== 'person' || placed.has(item.path)) continue;
    const slack = slackOf(item, source);
    if (slack === null) continue;
    const day = days.find((contacts, index) => isFree(today + index, contacts.length, slack, source));
    if (day === undefined) beyond += 1;
    else day.push({ followUp: item, fixed: null });
  }
  return { days: days.map((contacts, index) => ({ on: dateOfEpochDay(today + index), contacts })), beyond };
}

/** The first and the last day that suit somebody. */
interface Slack {
  readonly first: EpochDay;
  readonly last: EpochDay;
}

/** null for who waits for "later" and is not planned yet. */
function slackOf({ bucket, contact, reasons }: PersonFollowUp, { settings, today }: WeekPlanSource): Slack | null {
  const isFirstMessage = isNew(contact, today) && reasons.some(({ detail }) => detail.id === 'new');
  if (contact.met !== null && isFirstMessage && today - contact.met <= NEW_UNTIL_DAY) {
    const due = firstMessageDueOn(contact.met, settings.weekendGrace);
    return { first: bucket === 'today' ? today : Math.max(today, due), last: contact.met + NEW_UNTIL_DAY };
  }
  if (bucket === 'today') return { first: today, last: Infinity };
  return bucket === 'week' ? { first: today + 1, last: Infinity } : null;
}

function isFree(day: EpochDay, taken: number, { first, last }: Slack, { settings, today }: WeekPlanSource): boolean {
  const isWeekend = weekdayOf(day) === 0 || weekdayOf(day) === 6;
  if (settings.weekendGrace && isWeekend && day !== today) return false;
  return day >= first && day <= last && taken < settings.peoplePerDay;
}
