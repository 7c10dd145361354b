import type { Box, BoxName } from '../../derive/board';

/** Names in a box before "+2". */
const NAMES_SHOWN = 3;

/** What an empty box says: a hole to fill, "none known", not thought about yet, or nothing at all. */
export type EmptyBox = 'to-find' | 'none-known' | 'not-considered' | 'open';

/** What a box shows. */
export interface BoxPicture {
  readonly shown: readonly BoxName[];
  /** Names behind "+2", to be found in the box's menu. */
  readonly hidden: readonly BoxName[];
  /** Names still missing in a box that has some; 0 when there are enough, or none at all. */
  readonly stillToFind: number;
  /** Null when the box has names. */
  readonly empty: EmptyBox | null;
  /** The project needs somebody here: drawn as a hole even when the note says that nobody is known. */
  readonly isHole: boolean;
}

/**
 * The picture of a box. Somebody who is named but does not count any more (archived, deceased) stays visible, and the
 * hole she leaves is drawn beside her name. `most` lines fit.
 */
export function pictureOf(box: Box, most = NAMES_SHOWN): BoxPicture {
  const { names, available, minimum, must } = box;
  const missing = must ? Math.max(0, minimum - available) : 0;
  const isHole = missing > 0;
  if (names.length === 0) return { shown: [], hidden: [], stillToFind: 0, empty: emptyBox(box), isHole };
  const room = isHole ? most - 1 : most;
  return { shown: names.slice(0, room), hidden: names.slice(room), stillToFind: missing, empty: null, isHole };
}

function emptyBox({ role, state, minimum, must }: Box): EmptyBox {
  if (state === 'considered-none') return 'none-known';
  if (must) return 'to-find';
  return role.consider && minimum === 0 ? 'not-considered' : 'open';
}
