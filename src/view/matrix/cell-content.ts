import type { Box, BoxName } from '../../derive/board';
import type { Strings } from '../../i18n/strings';
import type { Person } from '../../model/person';
import type { Role } from '../../model/role';
import type { BoxPicture, EmptyBox } from '../board/box-picture';
import { pictureOf } from '../board/box-picture';
import type { HeldRole } from './people-matrix';

/** A small sign behind a name, with what it means. */
export interface ChipMark {
  readonly icon: string;
  readonly label: string;
}

/** One line of a cell: a name in a box, or a role that somebody has. */
export interface Chip {
  readonly text: string;
  /** The role's own mark and colour, where the column does not tell the role. */
  readonly role: Role | null;
  readonly mark: ChipMark | null;
  /** Said to a screen reader behind the text, where the drawing alone shows it. */
  readonly aside: string | null;
  /** There is no note behind the name yet. */
  readonly isUnlinked: boolean;
  /** The name stays, but does not count any more. */
  readonly isAway: boolean;
}

/** How an empty place is drawn. */
export type PlaceLook = EmptyBox | 'still-to-find';

/** What a cell shows: lines, what is behind "+2", and an empty place. */
export interface CellContent {
  readonly chips: readonly Chip[];
  readonly hidden: { readonly text: string; readonly label: string } | null;
  readonly place: { readonly look: PlaceLook; readonly text: string; readonly isHole: boolean } | null;
}

/** Lines a cell has room for. */
export const LINES_PER_CELL = 3;

/** The cell of a box on a project's board, with room for `most` lines. */
export function contentOfBox(box: Box, strings: Strings, most?: number): CellContent {
  const picture = pictureOf(box, most);
  return {
    chips: picture.shown.map((name) => chipOfName(name, box, strings)),
    hidden: hiddenIn(picture.hidden.map(({ name }) => name), strings),
    place: placeIn(picture, strings),
  };
}

/** The cell of somebody's roles in one project; `held` is empty when she has none. */
export function contentOfRoles(held: readonly HeldRole[], strings: Strings): CellContent {
  const named = held.map(({ box }) => strings.roles.textsOf(box.role.id).one);
  const chips = held.slice(0, LINES_PER_CELL).map(({ box }, index): Chip => {
    return { text: named[index] ?? '', role: box.role, mark: null, aside: null, isUnlinked: false, isAway: false };
  });
  const place = held.length > 0 ? null : ({ look: 'open', text: strings.matrix.noRole, isHole: false } as const);
  return { chips, hidden: hiddenIn(named.slice(LINES_PER_CELL), strings), place };
}

/** The name of somebody, with the dagger that printed lists give the dead. */
export function nameWithDagger(name: string, person: Person | null): string {
  return person?.status === 'deceased' ? `† ${name}` : name;
}

function chipOfName({ name, person, path, isAvailable }: BoxName, box: Box, strings: Strings): Chip {
  const { matrix } = strings;
  const isSilent = box.state === 'named-silent' && isAvailable;
  const isDead = person?.status === 'deceased';
  return {
    text: nameWithDagger(name, person),
    role: null,
    mark: isSilent ? { icon: 'clock', label: matrix.silent } : markOfStatus(person, strings),
    aside: isDead ? matrix.personStatus.deceased : path === null ? matrix.noNoteYet : null,
    isUnlinked: path === null,
    isAway: !isAvailable,
  };
}

/** The sign of somebody who does not count any more; the dagger before a name is one by itself. */
function markOfStatus(person: Person | null, { matrix }: Strings): ChipMark | null {
  if (person?.status === 'archived') return { icon: 'archive', label: matrix.personStatus.archived };
  if (person?.status === 'do-not-contact') return { icon: 'ban', label: matrix.personStatus['do-not-contact'] };
  return null;
}

function hiddenIn(names: readonly string[], { matrix }: Strings): CellContent['hidden'] {
  return names.length === 0 ? null : { text: matrix.hidden(names.length), label: matrix.hiddenNames(names) };
}

function placeIn({ shown, hidden, empty, isHole, stillToFind }: BoxPicture, { matrix }: Strings): CellContent['place'] {
  if (empty === null) {
    // Where nobody who is named counts (†), nobody has been found: it is not "one more".
    const hasFound = [...shown, ...hidden].some(({ isAvailable }) => isAvailable);
    return isHole ? { look: 'still-to-find', text: hasFound ? matrix.stillToFind(stillToFind) : matrix.toFind, isHole } : null;
  }
  const texts = { 'to-find': matrix.toFind, 'none-known': matrix.noneKnown, 'not-considered': matrix.noneConsidered, open: matrix.nobody };
  return { look: empty, text: texts[empty], isHole };
}
