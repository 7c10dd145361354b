// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { EditName } from '../../../src/note/edits/note-edit';
import { decide, undisturbed } from './attempt';

/** Actions on several notes that can be asked for again when the app was closed half-way; docs/reliability.md says why `log` and `import` are others. */
const RESUMED: readonly EditName[] = ['remove-name', 'move-name', 'merge', 'classify', 'forget'];

test.each(RESUMED)('%s: asked for again after the app was closed half-way, it ends as if nothing had happened', async (name) => {
  const { cuts, texts: done } = await undisturbed(name);
  expect(cuts.length).toBeGreaterThan(1);
  for (const cut of cuts.slice(0, -1)) {
    const { disk, actions, requests } = await decide(name, cut);
    expect(await actions.run(requests, 'Done')).toEqual({ kind: 'written' });
    expect(await disk.texts()).toEqual(done);
  }
});

test('log: the people whose notes were written show the contact, and it can be logged for the others', async () => {
  const { cuts, texts: done } = await undisturbed('log');
  for (const cut of cuts.slice(0, -1)) {
    const { door, disk, actions, requests } = await decide('log', cut);
    const left = requests.filter(({ path }) => door.network.people.get(path)?.lastContact !== '2026-03-16');
    expect(await actions.run(left, 'Done')).toEqual({ kind: 'written' });
    expect(await disk.texts()).toEqual(done);
  }
});
