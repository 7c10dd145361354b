import type { CalendarDate } from './calendar-date';
import type { Mention } from './mention';

/** How far a project reaches, from near to far. */
export const HORIZON_SCALES = ['local', 'regional', 'national', 'international'] as const;

/** One of the four reaches. */
export type HorizonScale = (typeof HORIZON_SCALES)[number];

/** One step of a project's growth in time and space: `"2026-10 | regional | three shows"`. */
export interface Horizon {
  /** The period as the note writes it: `2026`, `2026-Q4`, `2026-10`, `2026-10-03`. */
  readonly on: string;
  /** The first and the last day of the period; of a day both are the day. */
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  /** How far it reaches; null where the note names a place instead, or nothing. */
  readonly scale: HorizonScale | null;
  /** The reach or the place as the note writes it; '' where it names none. */
  readonly place: string;
  /** What is to be then, as it is read aloud; may be ''. */
  readonly text: string;
  /** Those whom the text links. */
  readonly mentions: readonly Mention[];
  /** The note ticks it off: `✓`, `✅` or `[x]` before or behind. */
  readonly isReached: boolean;
  /** The whole line as the note writes it. */
  readonly written: string;
  /** The property as the note spells it. */
  readonly property: string;
}
