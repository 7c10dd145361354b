import { dateAhead, dateWithClocks } from './date-with-clocks';

// Runs before each file of tests where `npm run test:time` moves the clocks (scripts/time/moments.mjs). Files may share
// a process, so that the first has moved them already.
const MOVED = Symbol.for('reseauter clocks moved');
const { TEST_NOW, TEST_CLOCKS } = process.env;
const world = globalThis as typeof globalThis & { [MOVED]?: true };

if (world[MOVED] === undefined) {
  world[MOVED] = true;
  if (TEST_NOW !== undefined) world.Date = dateAhead(Date, new Date(TEST_NOW).getTime() - Date.now());
  if (TEST_CLOCKS !== undefined) {
    const [at = '', before, after] = TEST_CLOCKS.split(' ');
    world.Date = dateWithClocks(Date, { at: Date.parse(at), before: Number(before), after: Number(after) });
  }
}
