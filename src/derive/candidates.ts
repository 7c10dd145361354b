import { compareNamed } from '../model/order';
import type { Person, PersonStatus } from '../model/person';
import type { NotePath } from '../model/mention';
import type { Project } from '../model/project';
import type { RoleId } from '../model/role';
import type { EpochDay } from '../model/calendar-date';
import type { Network } from '../network/network';
import { activeRolesOf, heldRolesOf } from './held-role';
import type { IntroductionPath, IntroductionSource } from './introductions';
import { bestPathTo } from './introductions';
import { networkKeysOf } from './networks';
import { balanceOf, reciprocityOf } from './reciprocity';
import { meets, needsOf, skillsOf } from './skill-match';
import type { NeededSkill } from './skill-match';
import { stanceInProject } from './stance-in-project';
import { wholePoints } from './whole-points';

/** What candidates are scored from. */
export interface CandidateSource extends IntroductionSource {
  readonly today: EpochDay;
  /** The best way to somebody through people who may be asked. */
  readonly wayTo: (person: Person, mayBeAsked: (person: Person) => boolean) => IntroductionPath | null;
}

/** The same source with the ways to people, each found anew when it is asked for. */
export function withWays(source: Omit<CandidateSource, 'wayTo'>): CandidateSource {
  return { ...source, wayTo: (person, mayBeAsked) => bestPathTo(person, source, mayBeAsked) };
}

/** The parts of a candidate's score; their sum is 0–100 (docs/follow-ups.md, "Who could fill an empty box"). */
export interface CandidateScore {
  /** 0–50: how well her skills and roles meet what the project looks for. */
  readonly fit: number;
  /** 0–30: how strong the best way to her is. */
  readonly reach: number;
  /** 0–10: whether the first one to be asked is owed nothing. */
  readonly goodwill: number;
  /** 0 or 10: whether she brings a network that the project does not have. */
  readonly novelty: number;
  /** 0–15, taken off: how many roles she holds already. */
  readonly load: number;
}

/** Somebody who could fill an open role. */
export interface Candidate {
  readonly person: Person;
  readonly total: number;
  readonly score: CandidateScore;
  /** The best way to her; null when nobody I know leads to her. */
  readonly path: IntroductionPath | null;
}

/** Why somebody is not proposed for a role. */
export type ExclusionReason = Exclude<PersonStatus, 'active'> | 'in-box' | 'opponent' | 'no-match';

/** All who could fill a role of a project, the best first. Asks everybody; the queue asks only those who may fit. */
export function deriveCandidates(project: Project, role: RoleId, source: CandidateSource): readonly Candidate[] {
  const candidateOf = scorerOf(project, role, source);
  return [...source.network.people.values()].flatMap((person) => candidateOf(person) ?? []).sort(compareCandidates);
}

/** Scores one person after the other for a role of a project; null for somebody who is not proposed. */
export function scorerOf(project: Project, role: RoleId, source: CandidateSource): (person: Person) => Candidate | null {
  let ranking: Ranking | null = null;
  return (person) => {
    if (exclusionOf(person, project, role, source) !== null) return null;
    ranking ??= rankingOf(project, source);
    return candidateOf(person, project, role, ranking);
  };
}

/** Why somebody is not proposed for a role; null when she is. */
export function exclusionOf(
  person: Person,
  project: Project,
  role: RoleId,
  source: CandidateSource,
): ExclusionReason | null {
  if (person.status !== 'active') return person.status;
  // Asked first, since it holds for nearly everybody.
  if (fitOf(person, project, role, source.network) === 0) return 'no-match';
  const assignments = source.network.assignmentsOfPerson(person.path);
  if (assignments.some((each) => each.project === project.path && each.role === role)) return 'in-box';
  return isAgainst(person, project, source) ? 'opponent' : null;
}

const BROKER_AFTER = 3;
/** For a first one to be asked who is owed nothing. */
export const MOST_GOODWILL = 10;
/** For somebody who brings a network that is new to the project. */
export const NOVELTY_POINTS = 10;
/** What the wish for a role, or having it elsewhere, adds to the fit. */
export const APTITUDE_POINTS = 15;

/** All roles for which somebody is apt without any skill: those that she wishes or holds, and that of who introduces people. */
export function aptitudesOf({ path, aptitudes }: Person, network: Network): ReadonlySet<RoleId> {
  const roles = new Set(aptitudes);
  for (const { role } of network.assignmentsOfPerson(path)) roles.add(role);
  if (network.tiesTo(path).some(({ kind }) => kind === 'introduced-by')) roles.add('connector');
  return roles;
}

/** The fit of somebody who is apt for a role of a project where she does not hold it, and can do nothing that it asks for. */
export function fitWithoutSkills({ path, aptitudes }: Person, role: RoleId, network: Network): number {
  const isApt = aptitudes.includes(role) || network.assignmentsOfPerson(path).some((each) => each.role === role);
  return pointsOfFit(0, path, role, isApt, network);
}

/**
 * 0–50: 35 for skills that meet all that is looked for, 15 for having or wishing the role elsewhere; 0 fits nothing.
 * @param wanted - as `wantedFor` tells it; told once by whoever asks for many people
 */
export function fitOf(
  person: Person,
  project: Project,
  role: RoleId,
  network: Network,
  wanted: readonly NeededSkill[] = wantedFor(project, role),
): number {
  const match = wanted.length === 0 ? 0 : metBy(person, wanted).length / wanted.length;
  const isApt = person.aptitudes.includes(role) || holdsElsewhere(person.path, project, role, network);
  return pointsOfFit(match, person.path, role, isApt, network);
}

function pointsOfFit(match: number, person: NotePath, role: RoleId, isApt: boolean, network: Network): number {
  // Who introduced whom tells the brokers of a network (Uzzi and Dunlap).
  const brought = role === 'connector' ? broughtBy(person, network) / BROKER_AFTER : 0;
  return Math.floor(35 * Math.min(1, Math.max(match, brought))) + (isApt ? APTITUDE_POINTS : 0);
}

/** What a project looks for in a role, and those of it that somebody can do. */
export interface NeedsMatch {
  readonly wanted: readonly NeededSkill[];
  readonly met: readonly NeededSkill[];
}

/** The needs of a project that concern a role, whether they name it or none, in the order of the note. */
export function wantedFor(project: Project, role: RoleId): readonly NeededSkill[] {
  return needsOf(project).filter((need) => need.folded !== '' && (need.role ?? role) === role);
}

/** How far somebody can do what a project looks for in a role. */
export function matchOf(person: Person, project: Project, role: RoleId): NeedsMatch {
  const wanted = wantedFor(project, role);
  return { wanted, met: metBy(person, wanted) };
}

function metBy(person: Person, wanted: readonly NeededSkill[]): readonly NeededSkill[] {
  const { skills } = skillsOf(person);
  return wanted.filter(({ folded }) => skills.some((skill) => meets(skill.folded, folded)));
}

/** Whether somebody has the role in another project. */
export function holdsElsewhere(person: NotePath, project: Project, role: RoleId, network: Network): boolean {
  return network.assignmentsOfPerson(person).some((each) => each.role === role && each.project !== project.path);
}

/** How many people somebody introduced to me. */
export function broughtBy(person: NotePath, network: Network): number {
  return new Set(network.tiesTo(person).filter(({ kind }) => kind === 'introduced-by').map(({ from }) => from)).size;
}

interface Ranking extends CandidateSource {
  readonly networks: ReadonlySet<string>;
  readonly mayBeAsked: (person: Person) => boolean;
}

function rankingOf(project: Project, source: CandidateSource): Ranking {
  const mayBeAsked = (person: Person): boolean => person.status === 'active' && !isAgainst(person, project, source);
  return { ...source, networks: networksIn(project, source), mayBeAsked };
}

function candidateOf(person: Person, project: Project, role: RoleId, ranking: Ranking): Candidate {
  const path = ranking.wayTo(person, ranking.mayBeAsked);
  const score = {
    fit: fitOf(person, project, role, ranking.network),
    reach: path === null ? 0 : reachOf(path.strength),
    goodwill: goodwillOf(path?.people[0] ?? person, ranking.today),
    novelty: networkKeysOf(person).some((network) => !ranking.networks.has(network)) ? NOVELTY_POINTS : 0,
    load: loadOf(person, ranking),
  };
  const total = score.fit + score.reach + score.goodwill + score.novelty - score.load;
  return { person, total: Math.max(0, total), score, path };
}

/** The points for a way of some strength. */
export function reachOf(strength: number): number {
  return wholePoints(30 * strength);
}

/** Who is owed something is not asked for more: 10, 5 when she is one favour ahead, 0 from two. */
function goodwillOf(asked: Person, today: EpochDay): number {
  const balance = balanceOf(reciprocityOf(asked, today));
  if (balance <= 0) return MOST_GOODWILL;
  return balance === 1 ? 5 : 0;
}

/** Five for each role in an active project after the first, at most 15. */
export function loadOf({ path }: Person, { network, settings }: CandidateSource): number {
  // Hardly anybody is named twice.
  if (network.assignmentsOfPerson(path).length < 2) return 0;
  return Math.min(15, 5 * Math.max(0, activeRolesOf(path, network, settings.roles) - 1));
}

/** Whether somebody is against a project, by role or by how its note rates her: such people are never asked. */
export function isAgainst(person: Person, project: Project, { network, settings }: CandidateSource): boolean {
  const held = heldRolesOf(person.path, network, settings.roles).filter((each) => each.project.path === project.path);
  if (held.some(({ role }) => role.sign < 0)) return true;
  const { support } = stanceInProject(person.path, project.path, held, network);
  return support !== null && support < 0;
}

/** The networks that somebody in a box of the project belongs to; a role that is hidden has no box. */
export function networksIn(project: Project, { network, settings }: Pick<CandidateSource, 'network' | 'settings'>): ReadonlySet<string> {
  const hidden = new Set(settings.roles.filter(({ isHidden }) => isHidden === true).map(({ id }) => id));
  const named = network.assignmentsOfProject(project.path).filter(({ role }) => !hidden.has(role));
  const people = named.flatMap(({ note }) => network.people.get(note ?? '') ?? []);
  return new Set(people.flatMap(networkKeysOf));
}

/** The better first: by score, then fit, then reach; then the shorter way, then the name. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    b.total - a.total ||
    b.score.fit - a.score.fit ||
    b.score.reach - a.score.reach ||
    hopsTo(a) - hopsTo(b) ||
    compareNamed(a.person, b.person)
  );
}

/** How many people the best way to a candidate has; more than any other where there is none. */
export function hopsTo({ path }: Candidate): number {
  return path?.people.length ?? Number.MAX_SAFE_INTEGER;
}
