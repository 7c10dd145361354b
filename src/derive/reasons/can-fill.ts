import type { ReasonRule } from './rule';
import { reason } from './rule';

/** She would be the best for an open role of a project whose deadline comes near: 15, for the one she fits best. */
export const canFill: ReasonRule = ({ fills }) => {
  const [best] = fills;
  if (best === undefined) return null;
  const { project, role, score } = best;
  const detail = { id: 'can-fill', project: project.path, projectName: project.name, role, score } as const;
  const property = project.spelling[`role:${role}`];
  return reason(15, detail, property === undefined ? { path: project.path } : { path: project.path, property });
};
