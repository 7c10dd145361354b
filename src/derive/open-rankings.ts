import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import type { RoleId } from '../model/role';
import type { LiveRanking } from './live-ranking';
import { PhraseIndex } from './skill-index';
import { needsOf, skillsOf } from './skill-match';

/** The rankings that are kept, found by project, by role, and by what their projects look for. */
export class OpenRankings {
  private readonly byProject = new Map<NotePath, LiveRanking[]>();
  private readonly byRole = new Map<RoleId, Set<LiveRanking>>();
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
    const ofRole = this.byRole.get(role);
    if (ofRole === undefined) this.byRole.set(role, new Set([ranking]));
    else ofRole.add(ranking);
  }

  /** Takes the rankings of a project out, and gives them. */
  close(project: NotePath): readonly LiveRanking[] {
    const rankings = this.byProject.get(project) ?? [];
    this.byProject.delete(project);
    for (const [at, ranking] of rankings.entries()) {
      if (at === 0) this.seeking.remove(project, needsOf(ranking.pressing.project));
      this.byRole.get(ranking.pressing.role)?.delete(ranking);
    }
    return rankings;
  }

  /** Every ranking that is open, project by project. */
  *all(): Iterable<LiveRanking> {
    for (const rankings of this.byProject.values()) yield* rankings;
  }

  ofRole(role: RoleId): Iterable<LiveRanking> {
    return this.byRole.get(role) ?? [];
  }

  /** The rankings of all projects that may look for something that a person can do. */
  *lookingFor(person: Person): Iterable<LiveRanking> {
    for (const project of this.seeking.perhapsMeeting(skillsOf(person).skills)) yield* this.byProject.get(project) ?? [];
  }
}
