import type { CalendarDate } from './calendar-date';
import type { Mention } from './mention';

/**
 * How an exchange is told: a dated line of a list, a dated heading, the row of a table, an inline field, a property, a
 * meeting's note, the note of a day, a task that is done.
 */
export type InteractionKind = 'line' | 'heading' | 'table' | 'field' | 'property' | 'meeting' | 'daily' | 'task';

/** An exchange that took place, with the place that tells of it. */
export interface Interaction {
  readonly on: CalendarDate;
  readonly kind: InteractionKind;
  /** What is told beside the day, on one line; '' where there is only the day. */
  readonly text: string;
  /** The line in the note, counted from 1; null for a property, and where the note as a whole tells of it. */
  readonly line: number | null;
  /** The property as the note spells it; null for a place in the body. */
  readonly property: string | null;
}

/** An exchange and those it was with, as a note tells it that is not the person's own. */
export interface SharedInteraction {
  readonly interaction: Interaction;
  /** Nobody twice; never empty. */
  readonly people: readonly Mention[];
}
