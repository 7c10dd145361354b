import type { Horizon } from '../../model/horizon';
import type { Project } from '../../model/project';
import { tickedText } from '../horizon-text';
import { itemsIn } from './list-items';
import type { NoteEdit } from './note-edit';
import { currentValue } from './property-change';

/**
 * A horizon ticked off in its own line, with the tick that the note uses already, else `✓` before it. `null` where only
 * a hand can do it: the line is not a text of its own.
 */
export function reachedHorizonEdit(project: Project, horizon: Horizon): NoteEdit | null {
  const ticked = project.horizons.filter(({ isReached }) => isReached).map(({ written }) => written);
  return horizonEdit(project, horizon, tickedText(horizon.written, ticked));
}

/** A horizon put at another time; the rest of its line stays. `null` where only a hand can do it. */
export function movedHorizonEdit(project: Project, horizon: Horizon, on: string): NoteEdit | null {
  return horizonEdit(project, horizon, horizon.written.replace(horizon.on, () => on));
}

function horizonEdit(project: Project, { property, written }: Horizon, text: string): NoteEdit | null {
  const from = currentValue(project.frontMatter, property);
  const items = itemsIn(from);
  const at = items.findIndex((item) => typeof item === 'string' && item.trim() === written);
  if (at === -1) return null;
  const to = typeof from === 'string' ? text : items.map((item, index) => (index === at ? text : item));
  const properties = text === written ? [] : [{ property, from, to }];
  return { path: project.path, what: 'horizon', properties, logLine: null, lineChange: null };
}
