import type { Board } from '../../derive/board';
import type { RolePlace } from '../../derive/role-places';
import { isNamedIn, rolePlacesOf, rolePlacesOn } from '../../derive/role-places';
import type { Person } from '../../model/person';
import type { BoxPlace } from '../board/box-actions';
import { BoxActions } from '../board/box-actions';
import type { ViewContext } from '../shared/view-context';
import { RolePlaceSuggest } from './role-place-suggest';

/**
 * Asks for a role of a project, those to be filled first, and names these people there, as one action. Roles that all of
 * them have already are not offered.
 */
export function addToRole(context: ViewContext, people: readonly Person[], onClosed: () => void = () => undefined): void {
  const { editor } = context.strings;
  const [only, ...others] = people;
  if (only === undefined) return;
  const places = rolePlacesOf(context.store.boards());
  new RolePlaceSuggest(context, {
    placeholder: others.length === 0 ? editor.whichRoleFor(only.name) : editor.whichRoleForAll(people.length),
    places: places.filter((place) => !people.every(({ path }) => isNamedIn(place, path))),
    onChoose: (place) => void new BoxActions(context, onClosed).namePaths(boxPlaceOf(place, context), people.map(({ path }) => path)),
  }).open();
}

/** Asks which role of a project, those to be filled first, then who it is, those who could fill it first. */
export function fillRole(context: ViewContext, board: Board, onClosed: () => void = () => undefined): void {
  new RolePlaceSuggest(context, {
    placeholder: context.strings.editor.fillWhich(board.project.name),
    places: rolePlacesOn(board),
    onChoose: (place) => new BoxActions(context, onClosed).nameSomebody(boxPlaceOf(place, context)),
  }).open();
}

/** The box as it is now: its note may have changed while the question was open. */
function boxPlaceOf({ board, box }: RolePlace, { store }: ViewContext): BoxPlace {
  return { board: store.boardOf(board.project.path) ?? board, role: box.role.id };
}
