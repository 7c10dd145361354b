import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import type { RoleId } from '../model/role';
import type { Standing } from './candidate-bound';
import { compareStandings } from './candidate-bound';
import type { LiveRanking } from './live-ranking';
import { PhraseIndex } from './skill-index';
import { needsOf, skillsOf } from './skill-match';

/** Rankings for one role whose best have the same points. */
interface Level {
  readonly rankings: Set<LiveRanking>;
  /** The best that anybody can be who was not offered to them, since she has fewer points. */
  leftOut: Standing | null;
}

/** The rankings that are kept, found by project, by role, and by what their projects look for. */
export class OpenRankings {
  private readonly byProject = new Map<NotePath, LiveRanking[]>();
  /** By role, then by what the best there has: whoever has less is no better, and most have a best. */
  private readonly byRole = new Map<RoleId, Map<number, Level>>();
  private readonly bars = new Map<LiveRanking, number>();
  private readonly seeking = new PhraseIndex();

  /** Whether there is none, as while everything is ranked anew. */
  get isEmpty(): boolean {
    return this.byProject.size === 0;
  }

  add(ranking: LiveRanking): void {
    const { project, role } = ranking.pressing;
    const ofProject = this.byProject.get(project.path);
    if (ofProject === undefined) {
      this.byProject.set(project.path, [ranking]);
      this.seeking.add(project.path, needsOf(project));
    } else ofProject.push(ranking);
    const ofRole = this.byRole.get(role) ?? new Map<number, Level>();
    this.byRole.set(role, ofRole);
    this.put(ofRole, ranking);
  }

  /** Of these rankings the best may be another one now. */
  refile(rankings: Iterable<LiveRanking>): void {
    for (const ranking of rankings) {
      const ofRole = this.byRole.get(ranking.pressing.role);
      if (ofRole === undefined || this.bars.get(ranking) === ranking.bar) continue;
      this.take(ranking);
      this.put(ofRole, ranking);
    }
  }

  /** Takes the rankings of a project out, and gives them. */
  close(project: NotePath): readonly LiveRanking[] {
    const rankings = this.byProject.get(project) ?? [];
    this.byProject.delete(project);
    for (const [at, ranking] of rankings.entries()) {
      if (at === 0) this.seeking.remove(project, needsOf(ranking.pressing.project));
      this.take(ranking);
      this.bars.delete(ranking);
    }
    return rankings;
  }

  /** All of them, after each has learned who was left out. */
  all(): readonly LiveRanking[] {
    const rankings: LiveRanking[] = [];
    for (const ofRole of this.byRole.values()) {
      for (const level of ofRole.values()) {
        for (const ranking of level.rankings) {
          ranking.leaveOut(level.leftOut);
          rankings.push(ranking);
        }
        level.leftOut = null;
      }
    }
    return rankings;
  }

  /**
   * The rankings for a role in which somebody may be the best. The others learn that she was left out, all with the same
   * best at once.
   */
  *ofRole(role: RoleId, standing: Standing): Iterable<LiveRanking> {
    for (const [bar, level] of this.byRole.get(role) ?? []) {
      if (bar <= standing.total) yield* level.rankings;
      else if (level.leftOut === null || compareStandings(standing, level.leftOut) < 0) level.leftOut = standing;
    }
  }

  /** The rankings of all projects that may look for something that a person can do. */
  *lookingFor(person: Person): Iterable<LiveRanking> {
    for (const project of this.seeking.perhapsMeeting(skillsOf(person).skills)) yield* this.byProject.get(project) ?? [];
  }

  private put(ofRole: Map<number, Level>, ranking: LiveRanking): void {
    const level = ofRole.get(ranking.bar);
    if (level === undefined) ofRole.set(ranking.bar, { rankings: new Set([ranking]), leftOut: null });
    else level.rankings.add(ranking);
    this.bars.set(ranking, ranking.bar);
  }

  private take(ranking: LiveRanking): void {
    const bar = this.bars.get(ranking) ?? 0;
    const ofRole = this.byRole.get(ranking.pressing.role);
    const level = ofRole?.get(bar);
    if (level === undefined) return;
    ranking.leaveOut(level.leftOut);
    level.rankings.delete(ranking);
    if (level.rankings.size === 0) ofRole?.delete(bar);
  }
}
