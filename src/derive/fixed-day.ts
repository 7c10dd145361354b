import type { EpochDay } from '../model/calendar-date';
import { epochDayOf } from '../model/calendar-date';
import type { Settings } from '../settings';
import type { PersonFollowUp } from './follow-up';
import { firstMessageDueOn, isNew } from './new-contact';
import { nextBirthday } from './reasons/birthday';
import { isQuiet } from './reasons/suppression';
import { NO_REPLY_FROM_DAY } from './waiting';

/** Why somebody stands on a certain day of the week to come. */
export type FixedWhy =
  | { readonly id: 'planned'; readonly note: string | null }
  | { readonly id: 'birthday' }
  | { readonly id: 'first-message' }
  | { readonly id: 'no-reply'; readonly nudges: number }
  /** The wished rhythm, in days, has run out. */
  | { readonly id: 'rhythm'; readonly cadence: number };

/** A day of somebody's own. */
export interface FixedDay {
  readonly day: EpochDay;
  readonly why: FixedWhy;
}

/** The days that are looked at. */
export interface FixedDaySpan {
  readonly today: EpochDay;
  readonly lastDay: EpochDay;
  readonly settings: Pick<Settings, 'weekendGrace' | 'leapBirthday'>;
}

/**
 * The first day of somebody's own from today to `lastDay`; null when there is none, or when she is in the queue for
 * today already. Who is snoozed is left alone until the snooze ends, and then asked about whatever came due meanwhile.
 */
export function fixedDayOf(followUp: PersonFollowUp, span: FixedDaySpan): FixedDay | null {
  const { out, bucket, person } = followUp;
  if (bucket === 'today' || (out !== null && out !== 'snoozed')) return null;
  const isSnoozed = out === 'snoozed' && person.snooze !== null;
  const from = isSnoozed ? epochDayOf(person.snooze) : span.today;
  if (from > span.lastDay) return null;
  const days = [plannedDay(followUp, from), birthdayOf(followUp, from, span)];
  // Who is due this week already was met, has been silent or ran out of time before: these days have gone by.
  if (bucket !== 'week') days.push(...relationDays(followUp, from, span));
  return days.reduce<FixedDay | null>((first, each) => {
    if (each === null || each.day < from || each.day > span.lastDay) return first;
    return first === null || each.day < first.day ? each : first;
  }, null);
}

function plannedDay({ person }: PersonFollowUp, from: EpochDay): FixedDay | null {
  if (person.followUp === null) return null;
  return { day: Math.max(from, epochDayOf(person.followUp)), why: { id: 'planned', note: person.followUpNote } };
}

/** A birthday that falls into a snooze goes by. */
function birthdayOf({ person }: PersonFollowUp, from: EpochDay, { settings }: FixedDaySpan): FixedDay | null {
  if (person.birthday === null) return null;
  return { day: epochDayOf(nextBirthday(person.birthday, from, settings.leapBirthday)), why: { id: 'birthday' } };
}

/** The day to come for a first message, for a reminder, or the end of the rhythm; one of them silences the others. */
function relationDays(followUp: PersonFollowUp, from: EpochDay, { today, settings }: FixedDaySpan): FixedDay[] {
  const { person, contact, waiting, out } = followUp;
  const isPlannedLater = person.followUp !== null && epochDayOf(person.followUp) > from;
  if (isPlannedLater) return [];
  // What is due today stands in the queue already; the snoozed come back to whatever came due meanwhile.
  const dayFrom = (day: EpochDay, why: FixedWhy): FixedDay[] =>
    day <= today && out === null ? [] : [{ day: Math.max(from, day), why }];
  if (waiting !== null && waiting.phase !== 'given-up') {
    return dayFrom(today - waiting.days + NO_REPLY_FROM_DAY, { id: 'no-reply', nudges: waiting.nudges });
  }
  if (isQuiet({ person, contact, waiting, today: from })) return [];
  if (contact.met !== null && isNew(contact, today)) {
    // Who was just met is in the queue, which spreads first messages over their days.
    const due = firstMessageDueOn(contact.met, settings.weekendGrace);
    return out === null ? [] : dayFrom(due, { id: 'first-message' });
  }
  const { cadence, since } = contact;
  if (cadence === null || since === null) return [];
  return dayFrom(today + cadence - since, { id: 'rhythm', cadence });
}
