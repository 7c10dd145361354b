import type { BlockScope } from '../../derive/block/block-scope';
import type { Strings } from '../../i18n/strings';
import type { BlockRequest } from '../../note/block/block-request';

/** The heading above the whole block; null for none. Boards and people have their own names above them, seen or not. */
export function blockTitle({ title, healthParts }: BlockRequest, { view, boards }: BlockScope, { block, matrix, queue, health }: Strings): string | null {
  if (title.kind === 'own') return title.text;
  const projects = (boards ?? []).map(({ project }) => project.name).join(', ');
  const isOfNetworks = healthParts.length === 1 && healthParts[0] === 'networks';
  switch (view) {
    case 'board':
    case 'person':
      return null;
    case 'matrix':
      return projects === '' ? matrix.title : block.matrixOf(projects);
    case 'queue':
      return projects === '' ? queue.title : block.queueOf(projects);
    case 'health':
      return isOfNetworks ? health.modes.networks : health.title;
  }
}
