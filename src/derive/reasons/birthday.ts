import type { CalendarDate, EpochDay } from '../../model/calendar-date';
import { addDays, calendarDateOf, dateOfEpochDay, epochDayOf, yearOf } from '../../model/calendar-date';
import type { Birthday } from '../../model/person';
import type { Settings } from '../../settings';
import { propertySource } from '../source';
import type { ReasonRule, ReasonTurn } from './rule';
import { firstAhead, reason } from './rule';

/** Her birthday is near: 25 on the day, 15 in the three days before, 5 in the week before. */
export const birthday: ReasonRule = ({ person, settings, today }) => {
  if (person.birthday === null) return null;
  const on = nextBirthday(person.birthday, today, settings.leapBirthday);
  const inDays = epochDayOf(on) - today;
  if (inDays > 7) return null;
  const points = inDays === 0 ? 25 : inDays <= 3 ? 15 : 5;
  return reason(points, { id: 'birthday', on, inDays }, propertySource(person, 'birthday'));
};

/** The next day on which a birthday is kept, today included. */
export function nextBirthday(born: Birthday, today: EpochDay, leap: Settings['leapBirthday']): CalendarDate {
  const year = yearOf(dateOfEpochDay(today));
  const thisYear = birthdayIn(year, born, leap);
  return epochDayOf(thisYear) >= today ? thisYear : birthdayIn(year + 1, born, leap);
}

/** Only 29 February is missing in some years; it is then kept the day before or the day after. */
function birthdayIn(year: number, { month, day }: Birthday, leap: Settings['leapBirthday']): CalendarDate {
  const own = calendarDateOf(year, month, day);
  if (own !== null) return own;
  const before = calendarDateOf(year, 2, 28) as CalendarDate;
  return leap === 'february-28' ? before : addDays(before, 1);
}

/** A week and three days before, on the day, and after it. */
export const birthdayTurnsOn: ReasonTurn = ({ person, settings, today }) => {
  if (person.birthday === null) return Infinity;
  const on = epochDayOf(nextBirthday(person.birthday, today, settings.leapBirthday));
  return firstAhead([on - 7, on - 3, on, on + 1], today);
};
