import type { CalendarDate } from '../model/calendar-date';
import { daysBetween } from '../model/calendar-date';
import type { Mention, NotePath } from '../model/mention';
import { compareText } from '../model/order';
import type { Project } from '../model/project';
import type { Role, RoleId } from '../model/role';
import { plainRole } from '../model/role';
import type { Stance, StanceLevel } from '../model/stance';
import { axesOfSupport } from '../model/stance';
import { identityOf } from '../network/assignment';
import { nameIdentity } from '../network/link-path';
import type { Network } from '../network/network';
import type { Settings } from '../settings';
import type { Attitude, InfluenceZone } from './attitude';
import { attitudeOf, zoneOf } from './attitude';
import { stanceOf } from './stance-in-project';

/** A role that says one thing while the rating says another: shown, never corrected. */
export type Contradiction = { readonly kind: 'for-rated-against' | 'against-rated-for'; readonly role: RoleId };

/** Where somebody stands towards a project. */
export interface PlacedStance {
  readonly name: string;
  /** Her note; null where there is none yet. */
  readonly path: NotePath | null;
  readonly synergy: StanceLevel;
  readonly antagonism: StanceLevel;
  /** −3 (all against) to 3 (all for). */
  readonly support: number;
  /** 1–5. */
  readonly influence: number;
  readonly attitude: Attitude;
  readonly zone: InfluenceZone;
  /** The rating as the note writes it; null where a role only suggests it. */
  readonly rated: Stance | null;
  /** It was judged so long ago that it should be looked at again. */
  readonly isToRateAgain: boolean;
  /** The support hoped for, less what there is; null where nothing is hoped for. */
  readonly gap: number | null;
  readonly contradictions: readonly Contradiction[];
}

/** What weighs for a project and what weighs against it, each as the sum of influence times support. */
export interface StanceBalance {
  readonly plus: number;
  readonly minus: number;
  /** −1 to 1; null where nothing weighs either way. */
  readonly balance: number | null;
}

/** How people stand towards one project. */
export interface StanceMap {
  /** By influence, then by how far from the middle; then by name and path. */
  readonly placed: readonly PlacedStance[];
  readonly rated: StanceBalance;
  readonly withEstimates: StanceBalance;
}

/** What stances are placed by. */
export interface StanceSource {
  readonly network: Network;
  readonly settings: Settings;
  readonly today: CalendarDate;
}

const RATE_AGAIN_AFTER = 90;

/** Everybody whom the project's note rates, and those whose roles suggest how they stand (docs/roles.md, "Stance"). */
export function deriveStanceMap(project: Project, source: StanceSource): StanceMap {
  const placed = holdersOf(project, source).flatMap((holder) => placedOf(holder, source.today) ?? []).sort(comparePlaced);
  const rated = placed.filter((each) => each.rated !== null);
  return { placed, rated: balanceOfStances(rated), withEstimates: balanceOfStances(placed) };
}

/** Somebody who holds a role in a project, or is rated in it. */
export interface RateableName {
  readonly name: string;
  /** Her note; null where there is none yet. */
  readonly path: NotePath | null;
  /** Her roles in the project, in the order of its note. */
  readonly roles: readonly RoleId[];
  /** All that the project's note rates of her; the first counts. */
  readonly ratings: readonly Stance[];
}

/** Those whom a project can rate: who is named in it or rated, each once; those not rated yet first, then by name. */
export function rateableNames(project: Project, source: StanceSource): readonly RateableName[] {
  return holdersOf(project, source)
    .map(({ name, path, roles, ratings }) => ({ name, path, roles: roles.map(({ id }) => id), ratings }))
    .sort((a, b) =>
      Number(a.ratings.length > 0) - Number(b.ratings.length > 0) || compareText(a.name, b.name) || compareText(a.path ?? '', b.path ?? ''));
}

/** Support and opposition weighed by influence. */
export function balanceOfStances(stances: readonly Pick<PlacedStance, 'support' | 'influence'>[]): StanceBalance {
  const sum = (sign: 1 | -1): number =>
    stances.reduce((total, { support, influence }) => total + influence * Math.max(0, sign * support), 0);
  const [plus, minus] = [sum(1), sum(-1)];
  return { plus, minus, balance: plus + minus === 0 ? null : (plus - minus) / (plus + minus) };
}

interface Holder {
  readonly name: string;
  readonly path: NotePath | null;
  readonly roles: readonly Role[];
  /** In the order of the note. */
  readonly ratings: readonly Stance[];
}

/** Those who are rated or hold a role that is shown, each once; without those who are dead or archived. */
function holdersOf(project: Project, { network, settings }: StanceSource): readonly Holder[] {
  const holders = new Map<string, Holder>();
  const holderOf = (id: string, path: NotePath | null, written: string): Holder => {
    const name = network.people.get(path ?? '')?.name ?? written;
    return holders.get(id) ?? { name, path, roles: [], ratings: [] };
  };
  for (const stance of project.stances) {
    const path = pathOf(stance.mention, project.path, network);
    const id = path ?? nameIdentity(stance.mention);
    const holder = holderOf(id, path, stance.mention.text);
    holders.set(id, { ...holder, ratings: [...holder.ratings, stance] });
  }
  for (const assignment of network.assignmentsOfProject(project.path)) {
    const { note, name, role } = assignment;
    const held = settings.roles.find((each) => each.id === role) ?? plainRole(role);
    if (held.isHidden === true) continue;
    const id = identityOf(assignment);
    const holder = holderOf(id, note, name);
    if (!holder.roles.includes(held)) holders.set(id, { ...holder, roles: [...holder.roles, held] });
  }
  return [...holders.values()].filter(({ path }) => {
    const status = network.people.get(path ?? '')?.status;
    return status !== 'deceased' && status !== 'archived';
  });
}

function pathOf(mention: Mention, from: NotePath, network: Network): NotePath | null {
  const resolution = network.resolve(mention, from);
  return resolution.kind === 'note' ? resolution.path : null;
}

/** null where neither a rating nor a role says anything: nobody is put in the middle for want of knowledge. */
function placedOf({ name, path, roles, ratings }: Holder, today: CalendarDate): PlacedStance | null {
  const [rated = null] = ratings;
  const { support, influence } = stanceOf(roles, rated);
  if (support === null) return null;
  const { synergy, antagonism } = rated ?? axesOfSupport(support);
  const on = rated?.on ?? null;
  const wanted = rated?.wanted ?? null;
  return {
    name,
    path,
    synergy,
    antagonism,
    support,
    influence,
    attitude: attitudeOf({ synergy, antagonism, isSupportOnly: rated?.isSupportOnly ?? true }),
    zone: zoneOf(influence, Math.max(synergy, antagonism)),
    rated,
    isToRateAgain: on !== null && daysBetween(on, today) > RATE_AGAIN_AFTER,
    gap: wanted === null ? null : wanted - support,
    contradictions: rated === null ? [] : contradictionsOf(roles, support),
  };
}

function contradictionsOf(roles: readonly Role[], support: number): readonly Contradiction[] {
  return roles.flatMap(({ id, sign }): readonly Contradiction[] => {
    if (sign > 0 && support < 0) return [{ kind: 'for-rated-against', role: id }];
    return sign < 0 && support >= 0 ? [{ kind: 'against-rated-for', role: id }] : [];
  });
}

function comparePlaced(a: PlacedStance, b: PlacedStance): number {
  return (
    b.influence - a.influence ||
    Math.abs(b.support) - Math.abs(a.support) ||
    compareText(a.name, b.name) ||
    compareText(a.path ?? '', b.path ?? '')
  );
}
