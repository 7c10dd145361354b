import type { Found } from '../derive/find-by-name';
import type { NotePath } from '../model/mention';
import type { ViewContext } from '../view/shared/view-context';
import { notify } from '../view/shared/overlays';

/** Who or what is meant by a name; null, and a notice that says so, where that is not clear. */
export function meantOrSaid<Item extends { readonly path: NotePath }>(name: string, found: Found<Item>, { strings: { links } }: ViewContext): Item | null {
  if (found.kind === 'one') return found.item;
  notify(found.kind === 'several' ? links.ambiguous(name, found.items.map(({ path }) => path).join(', ')) : links.notFound(name));
  return null;
}
