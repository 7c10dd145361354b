import type { NotePath } from '../model/mention';
import type { Project } from '../model/project';
import type { RoleId } from '../model/role';
import { sameData } from '../model/same';
import type { Assignment } from '../network/assignment';
import { pressingRolesOf } from './best-candidates';
import type { Board } from './board';
import type { CandidateSource } from './candidates';
import { isAgainst, networksIn } from './candidates';

/** What the best for the open roles of a project hang on, beside those who are weighed and the settings. */
export interface RankingQuestion {
  readonly project: Project;
  /** The roles for which somebody is looked for now, at least one. */
  readonly roles: readonly RoleId[];
  /** Who has which role there: she is not proposed for it, and whoever has it elsewhere fits it better. */
  readonly assignments: readonly Assignment[];
  /** The networks that the project has already. */
  readonly networks: readonly string[];
  /** Those who are against it, who are never asked. */
  readonly opponents: readonly NotePath[];
}

/** What a board asks as of today; null where nobody is looked for, as on the board of a project that is gone. */
export function questionOf(board: Board | null, source: CandidateSource): RankingQuestion | null {
  if (board === null) return null;
  const { project } = board;
  const roles = pressingRolesOf(board, source.today).map(({ role }) => role);
  if (roles.length === 0) return null;
  const assignments = source.network.assignmentsOfProject(project.path);
  return { project, roles, assignments, networks: [...networksIn(project, source)], opponents: opponentsOf(assignments, project, source) };
}

/** Whether the same is asked, so that nobody need be weighed again who is what she was. */
export function isSameQuestion(a: RankingQuestion | null, b: RankingQuestion | null): boolean {
  if (a === null || b === null) return a === b;
  return a.project === b.project && sameData(a, b);
}

/** Nobody is against a project who has no role in it and is not rated there. */
function opponentsOf(assignments: readonly Assignment[], project: Project, source: CandidateSource): readonly NotePath[] {
  const { network } = source;
  const named = assignments.flatMap(({ note }) => note ?? []);
  const concerned = new Set([...named, ...network.stancesIn(project.path).map(({ person }) => person)]);
  return [...concerned].filter((path) => {
    const person = network.people.get(path);
    return person !== undefined && isAgainst(person, project, source);
  });
}
