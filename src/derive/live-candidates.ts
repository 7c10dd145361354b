import type { NotePath } from '../model/mention';
import type { RoleId } from '../model/role';
import { sameData } from '../model/same';
import type { PressingRole } from './best-candidates';
import { compareFills, pressingRolesOf } from './best-candidates';
import type { Board } from './board';
import type { CandidateSource } from './candidates';
import type { Fill } from './fill';
import { LiveAptitudes } from './live-aptitudes';
import type { LiveIntroductions } from './live-introductions';
import type { RankedIn, RoleFill } from './live-ranking';
import { LiveRanking } from './live-ranking';
import type { SkillIndex } from './skill-index';
import { needsOf } from './skill-match';

type Rankings = ReadonlyMap<RoleId, LiveRanking>;

/**
 * Who would be the best for which open role, kept up to date: only those who may fit are scored, and after a change only
 * those whom it can move. Its slow twin is `deriveFills`.
 */
export class LiveCandidates {
  private readonly rankings = new Map<NotePath, Rankings>();
  private readonly rankedIn: RankedIn = new Map();
  private readonly fills = new Map<NotePath, readonly Fill[]>();
  private readonly aptitudes = new LiveAptitudes();

  /** @param skills, introductions - the owner keeps the skills up to date before this is */
  constructor(
    private readonly skills: SkillIndex,
    private readonly introductions: LiveIntroductions,
  ) {}

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
    this.aptitudes.apply(people, source.network);
    const reached = this.candidatesReached(this.introductions.apply(people, source));
    const changed = new Set<NotePath>();
    for (const [project, rankings] of this.rankings) {
      if (boards.has(project)) continue;
      for (const ranking of rankings.values()) {
        const before = ranking.roleFill;
        ranking.score(new Set([...people, ...(reached.get(ranking) ?? [])]), source);
        noteChange(changed, before, ranking.roleFill);
      }
    }
    for (const [project, board] of boards) this.rankAnew(project, board, source, changed);
    this.collectFills(changed);
    return changed;
  }

  /** The candidates of each ranking to whom the way that counts there may be another one now. */
  private candidatesReached(reached: ReadonlyMap<NotePath, boolean>): ReadonlyMap<LiveRanking, readonly NotePath[]> {
    const moved = new Map<LiveRanking, NotePath[]>();
    for (const [path, isOtherWay] of reached) {
      for (const ranking of this.rankedIn.get(path) ?? []) {
        if (!isOtherWay && !ranking.isDetour(path)) continue;
        const paths = moved.get(ranking);
        if (paths === undefined) moved.set(ranking, [path]);
        else paths.push(path);
      }
    }
    return moved;
  }

  private rankAnew(project: NotePath, board: Board | null, source: CandidateSource, changed: Set<NotePath>): void {
    const before: Rankings = this.rankings.get(project) ?? new Map<RoleId, LiveRanking>();
    for (const ranking of before.values()) ranking.close();
    const next = new Map<RoleId, LiveRanking>();
    for (const pressing of board === null ? [] : pressingRolesOf(board, source.today)) {
      const ranking = new LiveRanking(pressing, this.introductions, this.rankedIn);
      ranking.score(this.perhaps(pressing), source);
      next.set(pressing.role, ranking);
    }
    if (next.size === 0) this.rankings.delete(project);
    else this.rankings.set(project, next);
    for (const role of new Set([...before.keys(), ...next.keys()])) {
      noteChange(changed, before.get(role)?.roleFill, next.get(role)?.roleFill);
    }
  }

  /** Everybody who may fit, and more: whoever shares a skill that is looked for, or is apt for the role. */
  private perhaps({ project, role }: PressingRole): ReadonlySet<NotePath> {
    const able = this.skills.perhapsAbleTo(needsOf(project));
    return new Set([...able, ...this.aptitudes.aptFor(role)]);
  }

  private collectFills(people: ReadonlySet<NotePath>): void {
    const fills = new Map<NotePath, Fill[]>();
    for (const rankings of this.rankings.values()) {
      for (const { roleFill: { best, fill } } of rankings.values()) {
        if (best === null || fill === null || !people.has(best)) continue;
        const own = fills.get(best);
        if (own === undefined) fills.set(best, [fill]);
        else own.push(fill);
      }
    }
    for (const person of people) {
      const own = fills.get(person);
      if (own === undefined) this.fills.delete(person);
      else this.fills.set(person, own.sort(compareFills));
    }
  }
}

const NOTHING: readonly Fill[] = [];

/** Who would fill a role now and did not, or did and would not, or with another score. */
function noteChange(changed: Set<NotePath>, before: RoleFill | undefined, now: RoleFill | undefined): void {
  if (before?.best === now?.best && sameData(before?.fill, now?.fill)) return;
  for (const best of [before?.best ?? null, now?.best ?? null]) if (best !== null) changed.add(best);
}
