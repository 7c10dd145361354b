/**
 * The floors of `src/`, bottom first: a folder imports only from floors below its own (docs/architecture.md). One table
 * for the linter, which says so while one writes, and for the architecture test, which proves it.
 *
 * `host`: may import `obsidian`, and is for that reason out of reach for the floors that must run without the app.
 * `dom`: may touch the page.
 */
export const FLOORS = [
  { name: 'model', floor: 1, host: false, dom: false },
  { name: 'grid', floor: 1, host: false, dom: true },
  { name: 'note', floor: 2, host: false, dom: false },
  { name: 'network', floor: 3, host: false, dom: false },
  { name: 'settings.ts', floor: 3, host: false, dom: false },
  { name: 'vault', floor: 3, host: true, dom: false },
  { name: 'derive', floor: 4, host: false, dom: false },
  { name: 'i18n', floor: 4.5, host: false, dom: false },
  { name: 'exchange', floor: 5, host: false, dom: false },
  { name: 'store.ts', floor: 5, host: false, dom: false },
  { name: 'view', floor: 6, host: true, dom: true },
  { name: 'commands', floor: 7, host: true, dom: true },
  { name: 'surface', floor: 7, host: true, dom: true },
  { name: 'main.ts', floor: 8, host: true, dom: false },
];

/** Neighbours on one floor that may know each other: the vault tells the network what changed, by the person's settings. */
const NEIGHBOURS = [
  ['vault', 'network'],
  ['vault', 'settings.ts'],
];

/** The only file that may import a package, for the packages that are kept behind one door. */
export const DOORS = {
  'date-fns': 'src/model/calendar-date.ts',
  'gray-matter': 'src/note/front-matter.ts',
  papaparse: 'src/exchange/csv/csv-records.ts',
};

/** The only file that may read the clock. */
export const CLOCK = 'src/vault/clock.ts';

/**
 * Whether something in `from` may import something in `to`.
 * @param {string} from a name of {@link FLOORS}
 * @param {string} to a name of {@link FLOORS}
 */
export function mayImport(from, to) {
  const importer = floorOf(from);
  const imported = floorOf(to);
  if (from === to) return true;
  if (imported.host && !importer.host) return false;
  return imported.floor < importer.floor || NEIGHBOURS.some(([one, other]) => one === from && other === to);
}

/**
 * @param {string} name
 * @throws {Error} when a folder of `src/` stands on no floor yet
 */
export function floorOf(name) {
  const floor = FLOORS.find(each => each.name === name);
  if (floor === undefined) throw new Error(`src/${name} stands on no floor; see scripts/floors.mjs`);
  return floor;
}
