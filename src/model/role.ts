/** The id of a role: one of the nine built in, or a word of the user's own. Stable, never shown. */
export type RoleId = string;

/** A part that people play in a project: ally, mentor… A relation to one project, never a person's trait. */
export interface Role {
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
  /** A text mark, so that colour is never the only cue. */
  readonly glyph: string;
  /** A Lucide icon name. */
  readonly icon: string;
  /** A colour variable of the app's theme. */
  readonly colour: string;
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
