/** The id of a role: one that is built in, one of the optional pack, or a word of the user's own. Stable, never shown. */
export type RoleId = string;

/** The languages in which a role can be given another name. */
export const LABEL_LANGUAGES = ['en', 'fr'] as const;
export type LabelLanguage = (typeof LABEL_LANGUAGES)[number];

/** How a person calls a role: its box on a board, and one person in it. */
export interface RoleLabel {
  readonly box?: string;
  readonly one?: string;
}

/** How a role looks, beside its words. */
interface RoleLook {
  /** A text mark, so that colour is never the only cue. */
  readonly glyph: string;
  /** A Lucide icon name. */
  readonly icon: string;
  /** A colour variable of the app's theme. */
  readonly colour: string;
}

/** A part that people play in a project: ally, mentor… A relation to one project, never a person's trait. */
export interface Role extends RoleLook {
  readonly id: RoleId;
  /** Whether holding the role means being for (+1) or against (−1) the project; 0 says neither. */
  readonly sign: 1 | 0 | -1;
  /** How many names a project needs in this box unless it says otherwise. */
  readonly minimum: number;
  /** An empty box of this role is a hole that must be filled. */
  readonly must: boolean;
  /** The box must at least have been thought about: "none known" is an answer. */
  readonly consider: boolean;
  /** A key role whose holder should not stay silent while a deadline comes near. */
  readonly key: boolean;
  /** Names that a person chose, by language; where there is none the product's own are used. */
  readonly labels?: Readonly<Partial<Record<LabelLanguage, RoleLabel>>>;
  /** Words of a person's own by which notes name the role, beside those that are always understood. */
  readonly aliases?: readonly string[];
  /** What the role means, in a person's own words. */
  readonly definition?: string;
  /** No box is drawn and nobody in it counts; notes that name it read as before. */
  readonly isHidden?: boolean;
}

/** The nine roles of the default board, in the order of its 3 × 3 boxes. */
export const DEFAULT_ROLES: readonly Role[] = [
  role('ally', 1, 2, { must: true, key: true }, '▲', 'heart-handshake', '--color-green'),
  role('opponent', -1, 0, { consider: true }, '▼', 'shield-alert', '--color-red'),
  role('mentor', 1, 1, { must: true, key: true }, '★', 'graduation-cap', '--color-purple'),
  role('decider', 0, 1, { must: true, key: true }, '◆', 'gavel', '--color-orange'),
  role('sponsor', 1, 1, { key: true }, '✦', 'megaphone', '--color-blue'),
  role('connector', 0, 1, { key: true }, '⇄', 'waypoints', '--color-cyan'),
  role('expert', 0, 1, {}, '✚', 'wrench', '--color-yellow'),
  role('partner', 1, 1, {}, '●', 'users', '--color-pink'),
  role('audience', 0, 1, {}, '◎', 'ticket', '--text-muted'),
];

/** Roles that somebody may add to the board with one press; nothing reads or draws them before that. */
export const OPTIONAL_ROLES: readonly Role[] = [
  role('gatekeeper', 0, 1, {}, '▣', 'door-closed', '--color-orange'),
  role('champion', 1, 1, {}, '⚑', 'flag', '--color-green'),
  role('funder', 0, 1, {}, '€', 'coins', '--color-yellow'),
  role('press', 0, 1, {}, '¶', 'newspaper', '--color-cyan'),
  role('supplier', 0, 1, {}, '■', 'package', '--text-muted'),
  role('peer', 1, 1, {}, '∞', 'repeat', '--color-pink'),
];

/** A role that nobody defined: it says nothing for or against, and no box of it must be filled. */
export function plainRole(id: RoleId): Role {
  return role(id, 0, 0, {}, '◇', 'user', '--text-normal');
}

const shownOf = new WeakMap<readonly Role[], readonly Role[]>();

/** The roles whose boxes are drawn, in their order; the same array for the same roles. */
export function shownRoles(roles: readonly Role[]): readonly Role[] {
  const shown = shownOf.get(roles) ?? roles.filter((each) => each.isHidden !== true);
  shownOf.set(roles, shown);
  return shown;
}

interface RoleFlags {
  must?: boolean;
  consider?: boolean;
  key?: boolean;
}

function role(
  id: RoleId,
  sign: Role['sign'],
  minimum: number,
  flags: RoleFlags,
  glyph: string,
  icon: string,
  colour: string,
): Role {
  const { must = false, consider = false, key = false } = flags;
  return { id, sign, minimum, must, consider, key, glyph, icon, colour };
}
