import type { CalendarDate } from './calendar-date';
import type { FrontMatter } from './front-matter';
import type { Horizon } from './horizon';
import type { Mention, NotePath } from './mention';
import type { OwnWords } from './own-words';
import type { ProjectField } from './note-field';
import type { RoleId } from './role';
import type { Stance } from './stance';

export type { ProjectField } from './note-field';

/** The states of a project in the order of its life. */
export const PROJECT_STATUSES = ['idea', 'active', 'paused', 'done', 'dropped'] as const;

/** Only active projects create things to do; a project whose note says nothing is active. */
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

/** The letters of a responsibility matrix: responsible, accountable, consulted, informed. A mark, nothing counts it. */
export const RACI_LETTERS = ['R', 'A', 'C', 'I'] as const;
export type RaciLetter = (typeof RACI_LETTERS)[number];

/** One name in a box, with the place it is written. */
export interface BoxEntry {
  readonly mention: Mention;
  /** The property as the note spells it (`allié`, `stakeholders`); null for a line of the body. */
  readonly property: string | null;
  /** The line of the body, counted from 1; null for a property. */
  readonly line: number | null;
  /** The letter behind the name, where there is one: `"[[Ana]] R"`. */
  readonly raci?: RaciLetter;
}

/** What a project's note says of one role. A key without value is a box too: an empty one, seen in plain text. */
export interface ProjectBox {
  readonly role: RoleId;
  readonly entries: readonly BoxEntry[];
  /** The note says that nobody is known ("none", "aucun"), and names nobody. */
  readonly consideredNone: boolean;
}

/** A skill that a project looks for, for one role or for any. */
export interface ProjectNeed {
  readonly role: RoleId | null;
  readonly skill: string;
}

/** One project, as its note describes it. Frozen: a change of the note makes a new record. */
export interface Project {
  readonly kind: 'project';
  readonly path: NotePath;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly status: ProjectStatus;
  readonly deadline: CalendarDate | null;
  readonly start: CalendarDate | null;
  readonly pitch: string | null;
  readonly objectives: readonly string[];
  /** How it will be known that the objective is reached. */
  readonly measure: string | null;
  readonly why: string | null;
  /** Whether it is realistic, by the note's own estimate: 1 (hardly) to 5 (surely); null where it says nothing. */
  readonly feasibility: number | null;
  /** What is there already. */
  readonly resources: readonly string[];
  readonly obstacles: readonly string[];
  /** Who does it; null for the person whose vault it is. */
  readonly owner: Mention | null;
  /** What belongs to it, and what does not. */
  readonly scope: readonly string[];
  readonly outOfScope: readonly string[];
  /** Its growth in time and space, in the order of the note. */
  readonly horizons: readonly Horizon[];
  readonly partOf: Mention | null;
  readonly networks: readonly Mention[];
  readonly needs: readonly ProjectNeed[];
  /** How people stand towards the project, as the note rates them; the first of somebody counts. */
  readonly stances: readonly Stance[];
  /** The boxes that the note mentions, by role. A role without an entry here is not mentioned at all. */
  readonly boxes: ReadonlyMap<RoleId, ProjectBox>;
  /** Minimum names by role where the note asks for other numbers than the role's own (`needs-roles`). */
  readonly minimums: ReadonlyMap<RoleId, number>;
  readonly spelling: Readonly<Partial<Record<ProjectField, string>>>;
  /** As in a person's record. */
  readonly words: OwnWords;
  readonly frontMatter: FrontMatter;
}
