import type { NotePath } from '../model/mention';
import type { Role, RoleId } from '../model/role';
import { supportOf } from '../model/stance';
import type { Stance } from '../model/stance';
import type { Network } from '../network/network';
import type { HeldRole } from './held-role';

/** How somebody stands towards a project: as its note rates her, else as her roles suggest. */
export interface StanceInProject {
  /** −3 (all against) to 3 (all for); null when nothing is known. */
  readonly support: number | null;
  /** 1–5. */
  readonly influence: number;
  /** Said to be against without limit and hardly for it at all: four of antagonism, at most two of synergy. */
  readonly isIrreconcilable: boolean;
  /** Whether a role suggests it and no note says it. */
  readonly isEstimated: boolean;
}

/**
 * The support that a role suggests where nothing is written; of other roles nothing is supposed. Maps, since a record has
 * also the properties of every object, and a note may well name a `constructor`.
 */
const USUAL_SUPPORT: ReadonlyMap<RoleId, number> = new Map([
  ['ally', 2], ['mentor', 2], ['sponsor', 3], ['partner', 1], ['opponent', -2],
]);
const USUAL_INFLUENCE: ReadonlyMap<RoleId, number> = new Map([['decider', 5], ['sponsor', 4], ['gatekeeper', 4]]);
const INFLUENCE_OF_OTHERS = 3;

/** A person's stance in one project; `held` are her roles in it. Source of the defaults: docs/roles.md, "Stance". */
export function stanceInProject(
  person: NotePath,
  project: NotePath,
  held: readonly HeldRole[],
  network: Network,
): StanceInProject {
  const roles = held.filter((each) => each.project.path === project).map(({ role }) => role);
  return stanceOf(roles, network.stancesOf(person).find((each) => each.project === project)?.stance ?? null);
}

/** How somebody with these roles stands, as she is `rated`, or as the roles suggest where she is not. */
export function stanceOf(roles: readonly Role[], rated: Stance | null): StanceInProject {
  const influence = Math.max(...roles.map(({ id }) => USUAL_INFLUENCE.get(id) ?? INFLUENCE_OF_OTHERS), INFLUENCE_OF_OTHERS);
  if (rated === null) return { support: estimatedSupport(roles), influence, isIrreconcilable: false, isEstimated: true };
  const isIrreconcilable = !rated.isSupportOnly && rated.antagonism === 4 && rated.synergy <= 2;
  return { support: supportOf(rated), influence: rated.influence ?? influence, isIrreconcilable, isEstimated: false };
}

/** Roles that contradict each other suggest nothing. */
function estimatedSupport(roles: readonly Role[]): number | null {
  const supports = roles.flatMap(({ id }) => USUAL_SUPPORT.get(id) ?? []);
  const [strongest = null] = supports.sort((a, b) => Math.abs(b) - Math.abs(a));
  return supports.some((each) => each * (strongest ?? 0) < 0) ? null : strongest;
}
