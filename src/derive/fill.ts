import type { Project } from '../model/project';
import type { RoleId } from '../model/role';

/** An open role for which somebody would be the best. */
export interface Fill {
  readonly project: Project;
  readonly role: RoleId;
  /** 0–100, how well she fits (docs/follow-ups.md, "Who could fill an empty box"). */
  readonly score: number;
}
