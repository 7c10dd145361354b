import type { NotePath } from '../model/mention';
import { sameData } from '../model/same';
import type { Steps } from '../model/steps';
import type { PressingRole } from './best-candidates';
import { compareFills } from './best-candidates';
import type { Board } from './board';
import type { Standing } from './candidate-bound';
import { bestStanding } from './candidate-bound';
import type { CandidateSource } from './candidates';
import { fitOf, wantedFor } from './candidates';
import type { Fill } from './fill';
import { LiveAptitudes } from './live-aptitudes';
import type { LiveIntroductions } from './live-introductions';
import type { Pool, RoleFill, WeighedIn } from './live-ranking';
import { LiveRanking } from './live-ranking';
import { OpenRankings } from './open-rankings';
import type { RankingQuestion } from './ranking-question';
import { isSameQuestion, questionOf } from './ranking-question';
import type { SkillIndex } from './skill-index';

/**
 * Who would be the best for which open role, kept up to date: only those who could be the best are scored, and after a
 * change only those whom it can move. Its slow twin is `deriveFills`.
 */
export class LiveCandidates {
  private readonly open = new OpenRankings();
  private readonly weighedIn: WeighedIn = new Map();
  private readonly fills = new Map<NotePath, readonly Fill[]>();
  private readonly aptitudes = new LiveAptitudes();
  /** What the rankings that are open were asked, by project. */
  private readonly asked = new Map<NotePath, RankingQuestion>();

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
   * Takes a change in, in steps: `people` whose note, roles, ties or contact changed, and `boards` that changed (null for one that
   * is gone). Returns everybody who would fill another role than before.
   */
  *applying(
    people: ReadonlySet<NotePath>,
    boards: ReadonlyMap<NotePath, Board | null>,
    source: CandidateSource,
  ): Steps<ReadonlySet<NotePath>> {
    const moved = yield* this.aptitudes.applying(people, source);
    const reached = yield* this.introductions.applying(people, source);
    const before = new Map<LiveRanking, RoleFill>();
    const { closed, questions } = yield* this.closing(boards, source);
    for (const [ranking, paths] of this.open.isEmpty ? [] : this.weighedAmong(people, reached)) {
      before.set(ranking, ranking.roleFill);
      yield* ranking.weighingAgain(paths, source);
      yield;
    }
    // Whoever could be as good as before and no better was held against all of them then.
    for (const path of this.open.isEmpty ? [] : moved) {
      this.offer(path, before, source);
      yield;
    }
    const changed = new Set<NotePath>();
    for (const [ranking, fill] of before) noteChange(changed, fill, ranking.roleFill);
    const opened: RankedRole[] = [];
    for (const question of questions) opened.push(...(yield* this.ranking(question, source)));
    noteChanges(changed, closed, opened);
    this.collectFills(changed);
    return changed;
  }

  /**
   * Days have gone by since the candidates were weighed; whoever is tied to me otherwise, or is owed something else, was
   * taken in as a change before. In steps; returns everybody who would fill another role than before.
   */
  *passingDays(source: CandidateSource): Steps<ReadonlySet<NotePath>> {
    const changed = new Set<NotePath>();
    for (const ranking of this.open.all()) {
      const before = ranking.roleFill;
      yield* ranking.passingDays(source);
      noteChange(changed, before, ranking.roleFill);
      yield;
    }
    this.collectFills(changed);
    return changed;
  }

  /** Other settings, or a day that was before: every role is ranked anew whose board is taken in next. */
  forgetQuestions(): void {
    this.asked.clear();
  }

  /**
   * Ends, in steps, the rankings of the projects that ask something else now, and tells who was the best there. A board that
   * changed mostly asks what it did: somebody in a box was heard of.
   */
  private *closing(
    boards: ReadonlyMap<NotePath, Board | null>,
    source: CandidateSource,
  ): Steps<{ readonly closed: readonly RankedRole[]; readonly questions: readonly RankingQuestion[] }> {
    const closed: RankedRole[] = [];
    const questions: RankingQuestion[] = [];
    for (const [path, board] of boards) {
      const question = questionOf(board, source);
      yield;
      if (question !== null && isSameQuestion(question, this.asked.get(path) ?? null)) continue;
      closed.push(...this.close(path));
      if (question === null) this.asked.delete(path);
      else {
        this.asked.set(path, question);
        questions.push(question);
      }
    }
    return { closed, questions };
  }

  /** Ends the rankings of a project, and tells who was the best. */
  private close(project: NotePath): readonly RankedRole[] {
    return this.open.close(project).map((ranking) => {
      ranking.close();
      return rankedRole(ranking);
    });
  }

  private *ranking({ project, roles }: RankingQuestion, source: CandidateSource): Steps<readonly RankedRole[]> {
    const opened: RankedRole[] = [];
    const poolOf = (pressing: PressingRole, asOf: CandidateSource): Pool => this.poolOf(pressing, asOf);
    for (const role of roles) {
      const ranking = new LiveRanking({ project, role }, poolOf, this.introductions, this.weighedIn);
      yield* ranking.choosing(source);
      this.open.add(ranking);
      opened.push(rankedRole(ranking));
      yield;
    }
    return opened;
  }

  /** Of each ranking those who were weighed and changed, or to whom the way that counts there may be another one now. */
  private weighedAmong(people: ReadonlySet<NotePath>, reached: ReadonlyMap<NotePath, boolean>): ReadonlyMap<LiveRanking, readonly NotePath[]> {
    const moved = new Map<LiveRanking, NotePath[]>();
    for (const path of new Set([...people, ...reached.keys()])) {
      const isMoved = people.has(path) || reached.get(path) === true;
      for (const ranking of this.weighedIn.get(path) ?? []) {
        if (!isMoved && !ranking.isDetour(path)) continue;
        const paths = moved.get(ranking);
        if (paths === undefined) moved.set(ranking, [path]);
        else paths.push(path);
      }
    }
    return moved;
  }

  /** Holds somebody who changed against the best of every role that she may fit. */
  private offer(path: NotePath, before: Map<LiveRanking, RoleFill>, source: CandidateSource): void {
    const person = source.network.people.get(path);
    const beside = this.aptitudes.besideOf(path);
    if (person === undefined || beside === null) return;
    const consider = (ranking: LiveRanking, standing: Standing): void => {
      const fill = ranking.roleFill;
      ranking.consider(standing, source);
      if (fill !== ranking.roleFill && !before.has(ranking)) before.set(ranking, fill);
    };
    for (const ranking of this.open.lookingFor(person)) {
      const { project, role } = ranking.pressing;
      consider(ranking, bestStanding(beside, fitOf(person, project, role, source.network)));
    }
    for (const [role, standing] of this.aptitudes.rolesOf(path)) {
      for (const ranking of this.open.ofRole(role)) consider(ranking, standing);
    }
  }

  private poolOf(pressing: PressingRole, source: CandidateSource): Pool {
    return { able: this.ableTo(pressing, source), apt: this.aptitudes.aptFor(pressing.role) };
  }

  /** Whoever may be able to do something that a project looks for in a role. */
  private *ableTo({ project, role }: PressingRole, { network }: CandidateSource): Steps<readonly Standing[]> {
    const able: Standing[] = [];
    const wanted = wantedFor(project, role);
    let asked = 0;
    for (const path of this.skills.perhapsAbleTo(wanted)) {
      asked += 1;
      if (asked % ASKED_AT_ONCE === 0) yield;
      const beside = this.aptitudes.besideOf(path);
      const fit = beside === null ? 0 : fitOf(beside.person, project, role, network, wanted);
      if (beside !== null && fit > 0) able.push(bestStanding(beside, fit));
    }
    return able;
  }

  private collectFills(people: ReadonlySet<NotePath>): void {
    for (const person of people) {
      const own: Fill[] = [];
      for (const { roleFill: { best, fill } } of this.weighedIn.get(person) ?? []) {
        if (best === person && fill !== null) own.push(fill);
      }
      if (own.length === 0) this.fills.delete(person);
      else this.fills.set(person, own.sort(compareFills));
    }
  }
}

const NOTHING: readonly Fill[] = [];
/** So many people are asked in one step what they can do. */
const ASKED_AT_ONCE = 100;

/** A role of a project, and who would fill it. */
interface RankedRole {
  readonly key: string;
  readonly roleFill: RoleFill;
}

function rankedRole({ pressing: { project, role }, roleFill }: LiveRanking): RankedRole {
  return { key: `${role} ${project.path}`, roleFill };
}

/** Who would fill a role now that was ranked anew, and did not, or did and would not. */
function noteChanges(changed: Set<NotePath>, closed: readonly RankedRole[], opened: readonly RankedRole[]): void {
  const [before, now] = [closed, opened].map((each) => new Map(each.map(({ key, roleFill }) => [key, roleFill])));
  for (const key of new Set([...(before?.keys() ?? []), ...(now?.keys() ?? [])])) {
    noteChange(changed, before?.get(key), now?.get(key));
  }
}

/** Who would fill a role now and did not, or did and would not, or with another score. */
function noteChange(changed: Set<NotePath>, before: RoleFill | undefined, now: RoleFill | undefined): void {
  if (before?.best === now?.best && sameData(before?.fill, now?.fill)) return;
  for (const best of [before?.best ?? null, now?.best ?? null]) if (best !== null) changed.add(best);
}
