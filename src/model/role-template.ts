import type { Role, RoleId } from './role';
import { shownRoles } from './role';

/** The kinds of projects that a template speaks of. */
export const ROLE_TEMPLATE_IDS = ['residency', 'funding', 'hiring', 'publication', 'product-launch', 'personal-board'] as const;
export type RoleTemplateId = (typeof ROLE_TEMPLATE_IDS)[number];

/** How many names a typical project needs in each role that is not as usual; 0 drops a role. */
export type NeededRoles = Readonly<Record<RoleId, number>>;

/**
 * The roles of typical projects, as `needs-roles` would ask for them. A choice of this project's own, meant to be
 * changed: roles of the optional pack are used only where the settings have them.
 */
export const ROLE_TEMPLATES: Readonly<Record<RoleTemplateId, NeededRoles>> = {
  residency: { decider: 1, sponsor: 1, mentor: 1, expert: 1, partner: 0, ally: 2 },
  funding: { decider: 2, sponsor: 1, ally: 2, mentor: 1, expert: 1, funder: 2, audience: 0 },
  hiring: { decider: 1, connector: 2, sponsor: 1, ally: 1, mentor: 1, gatekeeper: 1, audience: 0 },
  publication: { decider: 1, expert: 2, ally: 2, mentor: 1, audience: 1, press: 2 },
  'product-launch': { decider: 1, audience: 3, ally: 3, partner: 1, connector: 2, mentor: 1, press: 1, supplier: 1 },
  'personal-board': { mentor: 2, sponsor: 1, expert: 2, connector: 1, partner: 1, peer: 1, ally: 1, decider: 0, audience: 0 },
};

/** A kind of project, and what it needs. */
export interface RoleTemplate {
  /** One of the built-in ones, or a word of the user's own. Stable, never shown. */
  readonly id: string;
  /** The name that a person gave it; without one the product's own is used. */
  readonly name?: string;
  readonly needs: NeededRoles;
}

/** The kinds of projects there are as long as nobody changes them. */
export const DEFAULT_ROLE_TEMPLATES: readonly RoleTemplate[] = ROLE_TEMPLATE_IDS.map((id) => ({ id, needs: ROLE_TEMPLATES[id] }));

/**
 * The roles whose boxes a project with these needs has, in their order: all that are shown but those of which it asks
 * for none. What must be considered stays; without needs of its own it has every box.
 */
export function rolesWithBox(roles: readonly Role[], needs: NeededRoles | null): readonly Role[] {
  return shownRoles(roles).filter(({ id, consider }) => consider || neededOf(needs, id) !== 0);
}

/** How many names these needs ask for in a role; null where they say nothing of it. */
export function neededOf(needs: NeededRoles | null, role: RoleId): number | null {
  return needs !== null && Object.prototype.hasOwnProperty.call(needs, role) ? (needs[role] ?? null) : null;
}
