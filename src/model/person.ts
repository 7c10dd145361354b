import type { Cadence, Circle } from './cadence';
import type { CalendarDate } from './calendar-date';
import type { Interaction } from './interaction';
import type { Mention, NotePath, PromisedIntroduction } from './mention';
import type { FrontMatter } from './front-matter';
import type { OwnWords } from './own-words';
import type { PersonField } from './note-field';
import type { RoleId } from './role';

export type { PersonField } from './note-field';

/** Whether to keep in touch with a person. Everything but `active` leaves her out of the queue and the counts. */
export type PersonStatus = 'active' | 'archived' | 'deceased' | 'do-not-contact';

/** A role that a person's own note gives her in a project: `roles: "mentor @ [[Project]]"`. */
export interface OwnAssignment {
  readonly role: RoleId;
  readonly project: Mention;
  /** The property as the note spells it. */
  readonly property: string;
}

/** Something given or received; `on` is null when the note gives no day. */
export interface Favour {
  readonly on: CalendarDate | null;
  readonly text: string;
}

/** A day of the year; `year` is null where the note leaves it out. */
export interface Birthday {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
}

/** One person, as her note describes her. Frozen: a change of the note makes a new record. */
export interface Person {
  readonly kind: 'person';
  readonly path: NotePath;
  readonly name: string;
  /** Other names that links and plain words may use. */
  readonly aliases: readonly string[];
  readonly status: PersonStatus;
  readonly organisation: Mention | null;
  readonly function: string | null;
  readonly networks: readonly Mention[];
  readonly skills: readonly string[];
  readonly needs: readonly string[];
  /** Roles she could play, in any project: `roles: [mentor]`. */
  readonly aptitudes: readonly RoleId[];
  readonly ownAssignments: readonly OwnAssignment[];
  readonly circle: Circle | null;
  /** How often contact is wished; of a range (`4w..6w`) its short end. */
  readonly cadence: Cadence | null;
  /** The long end of a range, after which a contact is late; null where the note gives one rhythm only. */
  readonly longestCadence: Cadence | null;
  readonly met: CalendarDate | null;
  readonly metAt: Mention | null;
  readonly topic: string | null;
  readonly lastContact: CalendarDate | null;
  /** Exchanges that her own note tells, in the order of the note; future ones too, since only "today" can tell. */
  readonly log: readonly Interaction[];
  readonly followUp: CalendarDate | null;
  readonly followUpNote: string | null;
  readonly waitingSince: CalendarDate | null;
  /** Reminders sent since `waitingSince`, 0 or more. */
  readonly nudges: number;
  readonly snooze: CalendarDate | null;
  readonly introducedBy: readonly Mention[];
  readonly knows: readonly Mention[];
  /** Introductions that I promised her. */
  readonly introduceTo: readonly PromisedIntroduction[];
  /** Introductions that she promised me. */
  readonly introAsked: readonly PromisedIntroduction[];
  readonly gave: readonly Favour[];
  readonly received: readonly Favour[];
  readonly birthday: Birthday | null;
  /** In lower case, as a list of those who took part may name her. */
  readonly emails: readonly string[];
  /** The property that holds a field, as this note spells it; absent when the note has no such property. */
  readonly spelling: Readonly<Partial<Record<PersonField, string>>>;
  /** The words of the reader's own with which the note was read; only `note/` looks inside, edits write with the same. */
  readonly words: OwnWords;
  /** The block as it was read. Only `note/` looks inside; edits compare with it. */
  readonly frontMatter: FrontMatter;
}
