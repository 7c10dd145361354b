import type { EpochDay } from '../model/calendar-date';
import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import type { Project } from '../model/project';
import type { Role, RoleId } from '../model/role';
import type { Assignment } from '../network/assignment';
import type { Network } from '../network/network';
import { deriveContact } from './contact';

/** How far a box is: nobody, "nobody known" after thinking about it, somebody, somebody who hears nothing from us. */
export type BoxState = 'empty' | 'considered-none' | 'named' | 'named-silent';

/** One name in a box; several places may give it. */
export interface BoxName {
  readonly name: string;
  /** The note that is meant, null where there is none yet. */
  readonly path: NotePath | null;
  /** The person, when the note is a person's. */
  readonly person: Person | null;
  /** Counts for coverage: not archived, deceased or do-not-contact. */
  readonly isAvailable: boolean;
  /** Every place that gives this name this role; removing the name means removing all of them. */
  readonly assignments: readonly Assignment[];
}

/** One box of a project's board. */
export interface Box {
  readonly role: Role;
  readonly state: BoxState;
  readonly names: readonly BoxName[];
  /** Names that count. */
  readonly available: number;
  /** How many names the box needs, 0 or more. */
  readonly minimum: number;
  readonly must: boolean;
}

/** A must-fill box with too few names. */
export interface OpenRole {
  readonly role: RoleId;
  readonly found: number;
  readonly needed: number;
}

/** One project with its boxes: a row of the role matrix. */
export interface Board {
  readonly project: Project;
  /** One box for each known role in their order, then one for each role that only this project names. */
  readonly boxes: readonly Box[];
  /** 0–100, rounded half up; null when the project needs nobody. */
  readonly coverage: number | null;
  readonly openRoles: readonly OpenRole[];
}
