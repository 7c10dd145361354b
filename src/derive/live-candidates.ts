import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import type { RoleId } from '../model/role';
import { sameData } from '../model/same';
import type { Network } from '../network/network';
import type { PressingRole } from './best-candidates';
import { compareFills, fillOf, pressingRolesOf } from './best-candidates';
import type { Board } from './board';
import type { CandidateSource } from './candidates';
import { fitOf, rankCandidates } from './candidates';
import type { Fill } from './fill';
import { acquaintancesOf } from './introductions';
import type { SkillIndex } from './skill-index';
import { needsOf } from './skill-match';

/** The ranking for one open role: who was asked, and who is the best. */
interface Ranking {
  readonly pressing: PressingRole;
  readonly asked: ReadonlySet<NotePath>;
  readonly best: NotePath | null;
  readonly fill: Fill | null;
}

/**
 * Who would be the best for which open role, kept up to date: only those who may fit are asked, and only the rankings
 * that a change can move are made again. Its slow twin is `deriveFills`.
 */
export class LiveCandidates {
  private readonly rankings = new Map<NotePath, ReadonlyMap<RoleId, Ranking>>();
  private readonly projectsAsking = new Map<NotePath, Set<NotePath>>();
  private readonly fills = new Map<NotePath, readonly Fill[]>();
  private readonly apt = new Map<RoleId, Set<NotePath>>();
  private readonly aptitudesOf = new Map<NotePath, ReadonlySet<RoleId>>();

  /** @param skills - kept up to date by the owner, before this is */
  constructor(private readonly skills: SkillIndex) {}

  /** The open roles for which a person is the best, the best match first. */
  fillsOf(person: NotePath): readonly Fill[] {
    return this.fills.get(person) ?? NOTHING;
  }

  /**
   * Takes a change in: `people` whose note, roles, ties or contact changed, and `boards` that changed (null for one that
   * is gone). Returns everybody who would fill another role than before.
   */
  apply(
    people: ReadonlySet<NotePath>,
    boards: ReadonlyMap<NotePath, Board | null>,
    source: CandidateSource,
  ): ReadonlySet<NotePath> {
    for (const path of people) this.learnAptitudes(path, source.network);
    const pressing = new Map<NotePath, readonly PressingRole[]>();
    for (const [project, board] of boards) pressing.set(project, board === null ? [] : pressingRolesOf(board, source.today));
    const others = [...this.rankings.keys()].filter((project) => !pressing.has(project));
    for (const project of this.movedBy(people, others, source)) pressing.set(project, this.pressingOf(project));
    const changed = new Set<NotePath>();
    for (const [project, roles] of pressing) this.rank(project, roles, source, changed);
    for (const person of changed) this.collectFills(person);
    return changed;
  }

  private pressingOf(project: NotePath): readonly PressingRole[] {
    return [...(this.rankings.get(project)?.values() ?? [])].map(({ pressing }) => pressing);
  }

  /** A ranking may move when somebody in it changes, somebody on a way to her, or somebody who fits only now. */
  private movedBy(
    people: ReadonlySet<NotePath>,
    projects: readonly NotePath[],
    { network }: CandidateSource,
  ): readonly NotePath[] {
    if (projects.length === 0) return projects;
    const asking = new Set<NotePath>();
    for (const path of withinTwoTies(people, network)) {
      for (const project of this.projectsAsking.get(path) ?? []) asking.add(project);
    }
    const changed = [...people].flatMap((path) => network.people.get(path) ?? []);
    return projects.filter((project) => {
      const rankings = this.rankings.get(project)?.values() ?? [];
      return asking.has(project) || fitsAny(changed, rankings, network);
    });
  }

  private rank(
    project: NotePath,
    roles: readonly PressingRole[],
    source: CandidateSource,
    changed: Set<NotePath>,
  ): void {
    const before = this.rankings.get(project) ?? new Map<RoleId, Ranking>();
    const next = new Map(roles.map((pressing) => [pressing.role, this.rankingOf(pressing, source)]));
    if (next.size === 0) this.rankings.delete(project);
    else this.rankings.set(project, next);
    for (const ranking of before.values()) for (const path of ranking.asked) this.projectsAsking.get(path)?.delete(project);
    for (const ranking of next.values()) for (const path of ranking.asked) this.noteAsking(path, project);
    for (const role of new Set([...before.keys(), ...next.keys()])) {
      const [old, now] = [before.get(role), next.get(role)];
      if (old?.best === now?.best && sameData(old?.fill, now?.fill)) continue;
      for (const best of [old?.best ?? null, now?.best ?? null]) if (best !== null) changed.add(best);
    }
  }

  private rankingOf(pressing: PressingRole, source: CandidateSource): Ranking {
    const { network } = source;
    const { project, role } = pressing;
    const asked = new Set([
      ...this.skills.perhapsAbleTo(needsOf(project)),
      ...(this.apt.get(role) ?? []),
      ...(role === 'connector' ? introducersIn(network) : []),
    ]);
    const people = [...asked].flatMap((path) => network.people.get(path) ?? []);
    const [best] = rankCandidates(project, role, people, source);
    const fill = fillOf(pressing, best);
    return { pressing, asked, best: fill === null ? null : (best?.person.path ?? null), fill };
  }

  private noteAsking(path: NotePath, project: NotePath): void {
    const projects = this.projectsAsking.get(path);
    if (projects === undefined) this.projectsAsking.set(path, new Set([project]));
    else projects.add(project);
  }

  private collectFills(person: NotePath): void {
    const own = [...this.rankings.values()]
      .flatMap((roles) => [...roles.values()])
      .flatMap(({ best, fill }) => (best === person && fill !== null ? [fill] : []))
      .sort(compareFills);
    if (own.length === 0) this.fills.delete(person);
    else this.fills.set(person, own);
  }

  /** A person is apt for the roles she could play, and those she plays anywhere. */
  private learnAptitudes(path: NotePath, network: Network): void {
    const person = network.people.get(path);
    const held = network.assignmentsOfPerson(path).map(({ role }) => role);
    const next = new Set(person === undefined ? [] : [...person.aptitudes, ...held]);
    for (const role of this.aptitudesOf.get(path) ?? []) if (!next.has(role)) this.apt.get(role)?.delete(path);
    for (const role of next) {
      const paths = this.apt.get(role);
      if (paths === undefined) this.apt.set(role, new Set([path]));
      else paths.add(path);
    }
    if (next.size === 0) this.aptitudesOf.delete(path);
    else this.aptitudesOf.set(path, next);
  }
}

const NOTHING: readonly Fill[] = [];

function fitsAny(people: readonly Person[], rankings: Iterable<Ranking>, network: Network): boolean {
  for (const { pressing } of rankings) {
    if (people.some((person) => fitOf(person, pressing.project, pressing.role, network) > 0)) return true;
  }
  return false;
}

/** These people and everybody whom one or two ties join to them. */
function withinTwoTies(people: ReadonlySet<NotePath>, network: Network): ReadonlySet<NotePath> {
  const near = new Set(people);
  let edge: Iterable<NotePath> = people;
  for (let step = 0; step < 2; step += 1) {
    const next: NotePath[] = [];
    for (const path of edge) {
      for (const other of acquaintancesOf(path, network).keys()) {
        if (near.has(other)) continue;
        near.add(other);
        next.push(other);
      }
    }
    edge = next;
  }
  return near;
}

/** Everybody who introduced somebody. */
function introducersIn(network: Network): NotePath[] {
  return [...network.people.keys()].filter((path) => network.tiesTo(path).some(({ kind }) => kind === 'introduced-by'));
}
