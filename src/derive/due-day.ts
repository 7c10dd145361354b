import type { EpochDay } from '../model/calendar-date';
import { epochDayOf } from '../model/calendar-date';
import type { PersonFollowUp } from './follow-up';

/**
 * The day on which somebody is to be contacted: a snooze ends, a planned day comes, or the wished rhythm has gone by. May
 * lie in the past. null for whoever is out of the queue for good, and where nothing tells a day.
 */
export function dueDayOf({ out, person, contact }: PersonFollowUp, today: EpochDay): EpochDay | null {
  if (out !== null) return out === 'snoozed' && person.snooze !== null ? epochDayOf(person.snooze) : null;
  if (person.followUp !== null) return epochDayOf(person.followUp);
  const { cadence, since } = contact;
  return cadence === null || since === null ? null : today + cadence - since;
}

/** The next day, from tomorrow on, that a person is to be contacted; null where none is known, or it has come already. */
export function nextDayOf(followUp: PersonFollowUp, today: EpochDay): EpochDay | null {
  const day = dueDayOf(followUp, today);
  return day !== null && day > today ? day : null;
}
