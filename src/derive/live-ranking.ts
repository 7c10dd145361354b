import type { NotePath } from '../model/mention';
import type { PressingRole } from './best-candidates';
import { fillOf } from './best-candidates';
import type { Candidate, CandidateSource } from './candidates';
import { compareCandidates, scorerOf } from './candidates';
import type { Fill } from './fill';
import type { LiveIntroductions } from './live-introductions';

/** Who would fill a role; `best` is null when nobody is good enough. */
export interface RoleFill {
  readonly best: NotePath | null;
  readonly fill: Fill | null;
}

/** In which rankings a person is a candidate. */
export type RankedIn = Map<NotePath, Set<LiveRanking>>;

/** The ranking for one open role, kept up to date: only those whom a change can move are scored again. */
export class LiveRanking {
  private readonly fitting = new Set<NotePath>();
  /** The candidates that are good enough to be the best. */
  private readonly good = new Map<NotePath, Candidate>();
  /** Those to whom the usual way leads through an opponent, so that another one counts. */
  private readonly detours = new Set<NotePath>();
  private current: RoleFill = { best: null, fill: null };

  /** @param rankedIn - where each ranking says who its candidates are, that a change may find it by them */
  constructor(
    private readonly pressing: PressingRole,
    private readonly introductions: LiveIntroductions,
    private readonly rankedIn: RankedIn,
  ) {}

  /** Who would fill the role; the same object until another does, or another score. */
  get roleFill(): RoleFill {
    return this.current;
  }

  /** Whether the usual way to a candidate is not the one that counts here. */
  isDetour(candidate: NotePath): boolean {
    return this.detours.has(candidate);
  }

  /** Says of all candidates that they are ranked here no more. */
  close(): void {
    for (const path of this.fitting) this.rankedIn.get(path)?.delete(this);
  }

  /** Scores these people again, or for the first time. Of the project and its box nothing may have changed since. */
  score(people: Iterable<NotePath>, source: CandidateSource): void {
    const candidateOf = scorerOf(this.pressing.project, this.pressing.role, source);
    let isMoved = false;
    for (const path of people) {
      const person = source.network.people.get(path);
      const candidate = person === undefined ? null : candidateOf(person);
      isMoved = this.put(path, candidate, source) || isMoved;
    }
    if (isMoved) this.choose();
  }

  /** Returns whether the candidates that are good enough are not what they were. */
  private put(path: NotePath, candidate: Candidate | null, source: CandidateSource): boolean {
    this.detours.delete(path);
    const wasGood = this.good.delete(path);
    this.rank(path, candidate !== null);
    if (candidate !== null) {
      if (candidate.path !== this.introductions.usualWayTo(candidate.person, source)) this.detours.add(path);
      if (fillOf(this.pressing, candidate) === null) return wasGood;
      this.good.set(path, candidate);
    }
    return wasGood || candidate !== null;
  }

  private rank(path: NotePath, isFitting: boolean): void {
    if (isFitting === this.fitting.has(path)) return;
    if (isFitting) {
      this.fitting.add(path);
      const ranked = this.rankedIn.get(path);
      if (ranked === undefined) this.rankedIn.set(path, new Set([this]));
      else ranked.add(this);
    } else {
      this.fitting.delete(path);
      this.rankedIn.get(path)?.delete(this);
    }
  }

  private choose(): void {
    let best: Candidate | undefined;
    for (const candidate of this.good.values()) {
      if (best === undefined || compareCandidates(candidate, best) < 0) best = candidate;
    }
    this.current = { best: best?.person.path ?? null, fill: fillOf(this.pressing, best) };
  }
}
