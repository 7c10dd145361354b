import type { ObsidianProtocolData } from 'obsidian';
import type { CalendarDate } from '../model/calendar-date';
import { calendarDate } from '../model/calendar-date';

/** A link is made by anybody: what is longer comes from a file. */
const LONGEST_LINES = 50_000;
const LONGEST_LINE = 200;

/** What a link of the app says, as far as it can be used: cut to a length, on one line; null for what it does not say. */
export class LinkParameters {
  constructor(private readonly parameters: Readonly<Partial<ObsidianProtocolData>>) {}

  /** Words on one line. */
  line(name: string): string | null {
    return this.textOf(name, LONGEST_LINE)?.replace(/\s+/g, ' ') ?? null;
  }

  /** A text of several lines. */
  lines(name: string): string | null {
    return this.textOf(name, LONGEST_LINES);
  }

  /** A day; one that does not exist is none. */
  day(name: string): CalendarDate | null {
    return calendarDate(this.line(name) ?? '');
  }

  /** A bare `&name` comes as 'true'. */
  private textOf(name: string, longest: number): string | null {
    const value = this.parameters[name]?.slice(0, longest).trim() ?? '';
    return value === '' || value === 'true' ? null : value;
  }
}
