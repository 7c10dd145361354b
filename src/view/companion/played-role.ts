import type { PlayedRole } from '../../derive/played-role';
import { addAside, addGlyph, addLink } from '../shared/note-elements';
import type { CompanionPorts } from './companion-ports';

/** A role that somebody plays: what she is, of which project, and whether that has a rest. */
export function addPlayedRole(parentEl: HTMLElement, played: PlayedRole, ports: CompanionPorts): void {
  const { role, project, projectName, status, source } = played;
  const { roles, matrix } = ports.strings;
  addGlyph(parentEl, role);
  const { path, line, property } = source;
  const place = { ...(line !== undefined && { line }), ...(property !== undefined && { property }) };
  const textEl = parentEl.createDiv('reseauter-companion-text mod-pair');
  addLink(textEl, { text: roles.textsOf(role.id).one, path, ...place, cls: 'mod-quiet' }, ports);
  addLink(textEl, { text: projectName, path: project }, ports);
  if (status !== 'active') addAside(textEl, matrix.projectStatus[status]);
}
