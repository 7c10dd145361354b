import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import type { Project } from '../model/project';
import type { Role, RoleId } from '../model/role';
import { plainRole, shownRoles } from '../model/role';
import type { Assignment } from '../network/assignment';
import { identityOf } from '../network/assignment';
import type { Network } from '../network/network';
import type { Settings } from '../settings';
import type { Contact } from './contact';
import { silentFrom } from './contact';

/** How far a box is: nobody, "nobody known" after thinking about it, somebody, somebody long not heard of. */
export type BoxState = 'empty' | 'considered-none' | 'named' | 'named-silent';

/** One name in a box; several places may give it. */
export interface BoxName {
  readonly name: string;
  /** Tells her from all others, also on other boards: the path of her note, else what `nameIdentity` makes of the name. */
  readonly key: string;
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
  /** One box for each role that is shown in their order, then one for each role that only this project names. */
  readonly boxes: readonly Box[];
  /** 0–100, rounded half up; null when the project needs nobody. */
  readonly coverage: number | null;
  readonly openRoles: readonly OpenRole[];
}

/** What a board is made from. */
export interface BoardSource {
  readonly network: Network;
  readonly settings: Settings;
  readonly contactOf: (person: Person) => Contact;
}

/**
 * The board of one project: its boxes in the order of the roles, and how much of what it needs is covered
 * (docs/roles.md).
 */
export function deriveBoard(project: Project, source: BoardSource): Board {
  const assignments = source.network.assignmentsOfProject(project.path);
  const roles = rolesOnBoard(project, assignments, source.settings.roles);
  const boxes = roles.map((role) => deriveBox(project, role, assignments, source));
  const required = boxes.filter((box) => box.must || isToConsider(box));
  const fill = required.reduce((sum, box) => sum + fillOf(box), 0);
  return {
    project,
    boxes,
    coverage: required.length === 0 ? null : roundedHalfUp((100 * fill) / required.length),
    openRoles: boxes
      .filter((box) => box.must && box.available < box.minimum)
      .map((box) => ({ role: box.role.id, found: box.available, needed: box.minimum })),
  };
}

/** Fifths are not exact in binary: what is 57.5 on paper may be a breath less here, and is 58 all the same. */
function roundedHalfUp(percent: number): number {
  return Math.round(percent + 1e-9);
}

function isToConsider(box: Box): boolean {
  return box.role.consider && box.minimum === 0;
}

/** Between 0 and 1. More names than needed do not make up for another box that is empty. */
function fillOf(box: Box): number {
  if (box.minimum > 0) return Math.min(box.available, box.minimum) / box.minimum;
  return box.available > 0 || box.state === 'considered-none' ? 1 : 0;
}

/** The known roles that are shown, then those that only this project's notes know, in the order they are written. */
function rolesOnBoard(project: Project, assignments: readonly Assignment[], roles: readonly Role[]): Role[] {
  const known = new Set(roles.map((role) => role.id));
  const named = assignments.map((assignment) => assignment.role);
  const own = [...named, ...project.boxes.keys(), ...project.minimums.keys()];
  const unknown = [...new Set(own)].filter((id) => !known.has(id));
  return [...shownRoles(roles), ...unknown.map(plainRole)];
}

function deriveBox(project: Project, role: Role, assignments: readonly Assignment[], source: BoardSource): Box {
  const names = namesIn(assignments.filter((assignment) => assignment.role === role.id), source.network);
  const available = names.filter((name) => name.isAvailable).length;
  const asked = project.minimums.get(role.id);
  const minimum = asked ?? role.minimum;
  // A project that asks for a number of names in a box means it, whatever the role says; asking for none drops it.
  const must = minimum > 0 && (role.must || asked !== undefined);
  const consideredNone = project.boxes.get(role.id)?.consideredNone ?? false;
  const state = stateOfBox(names, consideredNone, source);
  return { role, state, names, available, minimum, must };
}

function stateOfBox(names: readonly BoxName[], consideredNone: boolean, source: BoardSource): BoxState {
  const available = names.filter((name) => name.isAvailable);
  if (available.length === 0) return consideredNone ? 'considered-none' : 'empty';
  const people = available.flatMap((name) => name.person ?? []);
  // Only people with a note can be silent: of a bare name nothing is known, and nothing is said.
  const isAllPeople = people.length > 0 && people.length === available.length;
  return isAllPeople && people.every((person) => isSilent(person, source)) ? 'named-silent' : 'named';
}

function isSilent(person: Person, { contactOf }: BoardSource): boolean {
  const { since, cadence } = contactOf(person);
  if (cadence === null) return false;
  return since === null || since >= silentFrom(cadence);
}

/** One entry for each person or bare name, however often and wherever it is written. */
function namesIn(assignments: readonly Assignment[], network: Network): BoxName[] {
  const byIdentity = new Map<string, Assignment[]>();
  for (const assignment of assignments) {
    const identity = identityOf(assignment);
    const same = byIdentity.get(identity);
    if (same === undefined) byIdentity.set(identity, [assignment]);
    else same.push(assignment);
  }
  return [...byIdentity].map(([key, same]) => boxName(key, same, network));
}

function boxName(key: string, assignments: readonly Assignment[], network: Network): BoxName {
  const [first] = assignments as readonly [Assignment];
  const person = first.note === null ? null : (network.people.get(first.note) ?? null);
  const isAvailable = person === null || person.status === 'active';
  return { name: person?.name ?? first.name, key, path: first.note, person, isAvailable, assignments };
}
