import type { RolePlace } from '../../derive/role-places';
import type { Strings } from '../../i18n/strings';
import { searchFor } from '../shared/search-text';

/** "Atlas – Allies": which role of which project. */
export function titleOfPlace({ board, box }: RolePlace, { editor, roles }: Strings): string {
  return editor.place(board.project.name, roles.textsOf(box.role.id).box);
}

/** How a role stands: how many it still needs, else who is named for it. */
export function stateOfPlace({ board, box, isOpen }: RolePlace, { editor }: Strings): string {
  const open = isOpen ? board.openRoles.find(({ role }) => role === box.role.id) : undefined;
  if (open !== undefined) return editor.toFill(open.found, open.needed);
  return box.names.length === 0 ? editor.emptyRole : box.names.map(({ name }) => name).join(', ');
}

/** The places that a person may mean by some words, in the order given: of the project, and of the role in any of its names. */
export function searchPlaces(places: readonly RolePlace[], query: string, { roles }: Strings): RolePlace[] {
  const matches = searchFor(query);
  return places.filter(({ board: { project }, box: { role } }) => {
    const { one, box } = roles.textsOf(role.id);
    return matches([project.name, ...project.aliases, one, box, role.id]);
  });
}
