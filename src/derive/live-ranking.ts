import type { NotePath } from '../model/mention';
import type { Steps } from '../model/steps';
import type { PressingRole } from './best-candidates';
import { fillOf, isGoodEnough } from './best-candidates';
import type { Standing } from './candidate-bound';
import { compareStandings, standingOf } from './candidate-bound';
import type { Candidate, CandidateSource } from './candidates';
import { MOST_GOODWILL, scorerOf } from './candidates';
import type { Fill } from './fill';
import type { LiveIntroductions } from './live-introductions';

/** Who would fill a role; `best` is null when nobody is good enough. */
export interface RoleFill {
  readonly best: NotePath | null;
  readonly fill: Fill | null;
}

/** In which rankings a person was weighed. */
export type WeighedIn = Map<NotePath, Set<LiveRanking>>;

/** Everybody who may be the best for a role, with the best that she could be there. */
export interface Pool {
  /** Those who can do something of what is looked for, in any order; found in steps. */
  readonly able: Steps<readonly Standing[]>;
  /** Those who are apt for the role, the best first. Who is among the able too counts there. */
  readonly apt: Iterable<Standing>;
}

const NOBODY_GOOD: RoleFill = { best: null, fill: null };

/**
 * The best for one open role, kept up to date. People are weighed in the order of the best that they could be, until
 * nobody is left who could be better than the best so far: whoever was not weighed is no better, whatever the way to her.
 */
export class LiveRanking {
  private readonly weighed = new Set<NotePath>();
  /** Those to whom the usual way leads through an opponent, so that another one counts. */
  private readonly detours = new Set<NotePath>();
  private best: Standing | null = null;
  /** The most that any other who was weighed can get, as long as only days go by. */
  private mostOfOthers = 0;
  /** The same of the best. */
  private mostOfBest = 0;
  /** The best that anybody can be who was not weighed; null when all were. */
  private mostOfRest: Standing | null = null;
  private current: RoleFill = NOBODY_GOOD;

  /**
   * @param poolOf - everybody who may be the best, as of now
   * @param weighedIn - where each ranking says whom it weighed, that a change may find it by them
   */
  constructor(
    readonly pressing: PressingRole,
    private readonly poolOf: (pressing: PressingRole, source: CandidateSource) => Pool,
    private readonly introductions: LiveIntroductions,
    private readonly weighedIn: WeighedIn,
  ) {}

  /** Who would fill the role; the same object until another does, or another score. */
  get roleFill(): RoleFill {
    return this.current;
  }

  /** Whether the usual way to somebody who was weighed is not the one that counts here. */
  isDetour(person: NotePath): boolean {
    return this.detours.has(person);
  }

  /** Says of all who were weighed that they are here no more. */
  close(): void {
    for (const path of this.weighed) this.weighedIn.get(path)?.delete(this);
    this.weighed.clear();
    this.detours.clear();
    this.best = null;
    this.mostOfOthers = 0;
    this.mostOfRest = null;
  }

  /** Finds the best among everybody, in steps. */
  *choosing(source: CandidateSource): Steps {
    this.close();
    const { able, apt } = this.poolOf(this.pressing, source);
    const weigh = this.weigherOf(source);
    const first = (yield* able).filter(isGoodEnough).sort(compareStandings);
    yield;
    for (const standing of inOrder(first, apt)) {
      if (!this.isPerhapsBetter(standing)) {
        this.mostOfRest = standing;
        break;
      }
      if (this.weighed.has(standing.person.path)) continue;
      weigh(standing.person.path);
      yield;
    }
    this.tell();
  }

  /** Somebody changed: weighs her for the first time where she could be the best as she is now. */
  consider(standing: Standing, source: CandidateSource): void {
    if (this.weighed.has(standing.person.path)) return;
    if (!this.isPerhapsBetter(standing)) {
      if (this.mostOfRest === null || compareStandings(standing, this.mostOfRest) < 0) this.mostOfRest = standing;
      return;
    }
    this.weigherOf(source)(standing.person.path);
    this.tell();
  }

  /**
   * Weighs these again, in steps, all of whom were weighed before. What is asked must be what it was (`RankingQuestion`).
   */
  *weighingAgain(people: Iterable<NotePath>, source: CandidateSource): Steps {
    const weigh = this.weigherOf(source);
    for (const path of people) {
      const { best } = this;
      const wasBest = best?.person.path === path;
      if (wasBest) this.best = null;
      weigh(path);
      yield;
      // All others are no better than the best was: only a worse one has to be held against them.
      if (wasBest && (this.best === null || compareStandings(this.best, best) > 0)) return yield* this.choosing(source);
    }
    this.tell();
  }

  /**
   * Takes in, in steps, that days have gone by. Ties to me fade, so nobody reaches more than before, and only goodwill may
   * grow: the best is weighed again, others only where they may be as good as she is now. Whoever got closer since, or is
   * owed something else, must have been weighed again before.
   */
  *passingDays(source: CandidateSource): Steps {
    const weigh = this.weigherOf(source);
    const { best } = this;
    this.best = null;
    if (best !== null) weigh(best.person.path);
    if (this.isPerhapsBehindOthers()) {
      this.best = null;
      this.mostOfOthers = 0;
      for (const path of this.weighed) {
        weigh(path);
        yield;
      }
    }
    if (this.mostOfRest !== null && this.isPerhapsBetter(this.mostOfRest)) return yield* this.choosing(source);
    this.tell();
  }

  private isPerhapsBehindOthers(): boolean {
    const { best, mostOfOthers } = this;
    return best === null ? isGoodEnough({ total: mostOfOthers }) : mostOfOthers >= best.total;
  }

  private isPerhapsBetter(standing: Standing): boolean {
    return isGoodEnough(standing) && (this.best === null || compareStandings(standing, this.best) < 0);
  }

  private weigherOf(source: CandidateSource): (path: NotePath) => void {
    const candidateOf = scorerOf(this.pressing.project, this.pressing.role, source);
    return (path) => {
      const person = source.network.people.get(path);
      const candidate = person === undefined ? null : candidateOf(person);
      this.note(path, candidate, source);
      const standing = candidate === null ? null : standingOf(candidate);
      if (candidate !== null && standing !== null) this.rank(standing, candidate.total + MOST_GOODWILL - candidate.score.goodwill);
    };
  }

  /** @param most - what she can get, as long as only days go by */
  private rank(standing: Standing, most: number): void {
    const isBest = this.isPerhapsBetter(standing);
    const mostOfOther = isBest ? (this.best === null ? 0 : this.mostOfBest) : most;
    this.mostOfOthers = Math.max(this.mostOfOthers, mostOfOther);
    if (!isBest) return;
    this.best = standing;
    this.mostOfBest = most;
  }

  private note(path: NotePath, candidate: Candidate | null, source: CandidateSource): void {
    const isDetour = candidate !== null && candidate.path !== this.introductions.usualWayTo(candidate.person, source);
    if (isDetour) this.detours.add(path);
    else this.detours.delete(path);
    if (this.weighed.has(path)) return;
    this.weighed.add(path);
    const rankings = this.weighedIn.get(path);
    if (rankings === undefined) this.weighedIn.set(path, new Set([this]));
    else rankings.add(this);
  }

  private tell(): void {
    const { best, current } = this;
    if (best === null) this.current = NOBODY_GOOD;
    else if (current.best !== best.person.path || current.fill?.score !== best.total) {
      this.current = { best: best.person.path, fill: fillOf(this.pressing, best) };
    }
  }
}

/** Of two lists in order, all in order. */
function* inOrder(first: Iterable<Standing>, second: Iterable<Standing>): Iterable<Standing> {
  const rest = second[Symbol.iterator]();
  let other = rest.next();
  for (const one of first) {
    for (; other.done !== true && compareStandings(other.value, one) < 0; other = rest.next()) yield other.value;
    yield one;
  }
  for (; other.done !== true; other = rest.next()) yield other.value;
}
