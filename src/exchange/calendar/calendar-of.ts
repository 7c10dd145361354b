import type { CalendarDate } from '../../model/calendar-date';
import { addDays, calendarDateOf } from '../../model/calendar-date';
import type { NotePath } from '../../model/mention';
import type { Birthday } from '../../model/person';
import type { Strings } from '../../i18n/strings';
import type { Settings } from '../../settings';
import { foldLine } from '../folded-line';
import { shortHash } from '../short-hash';

/** A day in a calendar that has to do with a person. */
export type CalendarEvent =
  | {
    readonly kind: 'follow-up';
    readonly path: NotePath;
    readonly name: string;
    readonly on: CalendarDate;
    /** Why, in words of any number of lines; null to keep it out of the file. */
    readonly details: string | null;
  }
  | { readonly kind: 'birthday'; readonly path: NotePath; readonly name: string; readonly birthday: Birthday };

/** What a calendar file says beside its events. */
export interface CalendarContext {
  readonly strings: Strings;
  /** When the file is made. Programs take an event anew where this is later than in the one they have. */
  readonly madeAt: Date;
  /** The day in other years on which a birthday of 29 February is kept. */
  readonly leapBirthday: Settings['leapBirthday'];
}

/**
 * A calendar file (RFC 5545) with an all-day event for each follow-up and one for each birthday that comes again every
 * year. An event keeps its UID as long as its note keeps its path, and a follow-up its day, so that a program which
 * reads the next file puts it in the place of the last. Nobody is shown as busy on such a day, and nothing is shown to
 * those with whom a calendar is shared.
 */
export function calendarOf(events: readonly CalendarEvent[], context: CalendarContext): string {
  const stamp = context.madeAt.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Reseauter//Reseauter//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(context.strings.calendar.name)}`,
    ...events.flatMap((event) => {
      const on = firstDay(event);
      if (on === null) return [];
      const own = linesOf(event, context);
      return ['BEGIN:VEVENT', `DTSTAMP:${stamp}`, ...allDay(on), ...own, 'TRANSP:TRANSPARENT', 'CLASS:PRIVATE', 'END:VEVENT'];
    }),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function linesOf(event: CalendarEvent, { strings, leapBirthday }: CalendarContext): readonly string[] {
  const { calendar } = strings;
  if (event.kind === 'follow-up') {
    const details = event.details === null || event.details === '' ? [] : [`DESCRIPTION:${escaped(event.details)}`];
    return [uid(event, event.on), `SUMMARY:${escaped(calendar.followUp(event.name))}`, ...details];
  }
  const { birthday, name } = event;
  return [
    uid(event, 'birthday'), `RRULE:FREQ=YEARLY${dayOfYear(birthday, leapBirthday)}`,
    `SUMMARY:${escaped(calendar.birthday(name, birthday.year))}`,
  ];
}

/** Of a birthday the day of birth, or the one in 2000, which has every day, where the year is not known. */
function firstDay(event: CalendarEvent): CalendarDate | null {
  if (event.kind === 'follow-up') return event.on;
  const { year, month, day } = event.birthday;
  return calendarDateOf(year ?? 2000, month, day);
}

/**
 * A plain yearly rule skips 29 February in three years of four (RFC 5545, 3.3.10: days that are not there are ignored).
 * Its day is the last of February, or the sixtieth of the year, which is 1 March in the others.
 */
function dayOfYear({ month, day }: Birthday, leapBirthday: Settings['leapBirthday']): string {
  if (month !== 2 || day !== 29) return '';
  return leapBirthday === 'february-28' ? ';BYMONTH=2;BYMONTHDAY=-1' : ';BYYEARDAY=60';
}

function uid({ path, kind }: CalendarEvent, which: string): string {
  return `UID:${kind}-${shortHash(`${path}\n${which}`)}@reseauter`;
}

/** The end is the day after: without it, some programs make an event of no length of it. */
function allDay(on: CalendarDate): readonly string[] {
  const digits = (date: CalendarDate): string => date.replaceAll('-', '');
  return [`DTSTART;VALUE=DATE:${digits(on)}`, `DTEND;VALUE=DATE:${digits(addDays(on, 1))}`];
}

/** A text value (RFC 5545, 3.3.11); control characters, which it may not hold, are taken out. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}
