import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import type { RoleId } from '../model/role';
import type { LiveRanking } from './live-ranking';
import { PhraseIndex } from './skill-index';
import { needsOf, skillsOf } from './skill-match';

/** The rankings that are kept, found by project, by role, and by what their projects look for. */
export class OpenRankings {
  private readonly byProject = new Map<NotePath, LiveRanking[]>();
  /** By role, then by what the best there has: whoever has less is no better, and most have a best. */
  private readonly byRole = new Map<RoleId, Map<number, Set<LiveRanking>>>();
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
    const ofRole = this.byRole.get(role) ?? new Map<number, Set<LiveRanking>>();
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

  /** The rankings for a role in which so many points may be enough to be the best. */
  *ofRole(role: RoleId, total: number): Iterable<LiveRanking> {
    for (const [bar, rankings] of this.byRole.get(role) ?? []) if (bar <= total) yield* rankings;
  }

  /** The rankings of all projects that may look for something that a person can do. */
  *lookingFor(person: Person): Iterable<LiveRanking> {
    for (const project of this.seeking.perhapsMeeting(skillsOf(person).skills)) yield* this.byProject.get(project) ?? [];
  }

  private put(ofRole: Map<number, Set<LiveRanking>>, ranking: LiveRanking): void {
    const beside = ofRole.get(ranking.bar);
    if (beside === undefined) ofRole.set(ranking.bar, new Set([ranking]));
    else beside.add(ranking);
    this.bars.set(ranking, ranking.bar);
  }

  private take(ranking: LiveRanking): void {
    this.byRole.get(ranking.pressing.role)?.get(this.bars.get(ranking) ?? 0)?.delete(ranking);
  }
}
