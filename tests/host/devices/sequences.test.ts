// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duplicatesOf } from '../../../src/derive/duplicates';
import { LANGUAGES, stringsFor } from '../../../src/i18n/strings';
import { isUnreadable } from '../../../src/model/problem';
import { conflictCopyOf } from '../../../src/note/conflict-copy';
import type { Store } from '../../../src/store';
import { VAULT } from '../faults/every-action';
import type { Device } from './device';
import { closeDevices, openDevice, syncDevices } from './device';
import type { Deed } from './edits';
import { HAND_LINE, doDeed, someDeeds } from './edits';
import type { Merge, Texts } from './sync';
import { COPY_NAMES, MERGES } from './sync';

const RUNS = Number(process.env['DEVICES_RUNS'] ?? 12);
const SEED = Number(process.env['DEVICES_SEED'] ?? 7);

interface Offline {
  readonly one: readonly Deed[];
  readonly two: readonly Deed[];
  readonly laterIsOne: boolean;
  readonly copyName: string;
}

const someTime: fc.Arbitrary<Offline> = fc.record({
  one: someDeeds, two: someDeeds, laterIsOne: fc.boolean(), copyName: fc.constantFrom(...COPY_NAMES),
});

/** Two devices that were offline, and are synced. */
async function synced({ one, two, laterIsOne, copyName }: Offline, merge: Merge) {
  const devices = [await openDevice(VAULT), await openDevice(VAULT)] as const;
  const known: ReadonlySet<string>[] = [];
  for (const [device, deeds, who] of [[devices[0], one, 'one'], [devices[1], two, 'three']] as const) {
    for (const deed of deeds) await doDeed(device, deed, who);
    known.push(new Set((await device.store()).people().map(({ path }) => path)));
  }
  const { texts, written } = await syncDevices(...devices, { base: VAULT, merge, later: () => (laterIsOne ? 'one' : 'two'), copyName });
  return { devices, known, texts, written };
}

const pathsOf = (store: Store): ReadonlySet<string> => new Set(store.people().map(({ path }) => path));
const codesOf = (store: Store, at: string): readonly string[] => store.problems().filter(({ path }) => path === at).map(({ code }) => code);

/** Nobody whose note is there is lost on a device that knew her, and on a new one she is there or told. */
function expectNobodyLost(store: Store, known: ReadonlySet<string>, fresh: Store, texts: Texts): void {
  const [here, anew] = [pathsOf(store), pathsOf(fresh)];
  for (const path of known) {
    if (texts[path] === undefined) continue;
    expect({ path, isThere: here.has(path) }).toEqual({ path, isThere: true });
    if (!anew.has(path)) expect(fresh.problems().some((problem) => problem.path === path && isUnreadable(problem)), path).toBe(true);
  }
}

/** Each conflict that is left is told, with its line and with advice. */
function expectShown(store: Store, texts: Texts): void {
  for (const [path, text] of Object.entries(texts)) {
    if (store.network.notes.get(path)?.subject === null && codesOf(store, path).length === 0) continue;
    if (text.includes('<<<<<<<')) expect(codesOf(store, path).some((code) => code.startsWith('conflict-')), path).toBe(true);
    if (conflictCopyOf(path) !== null) expect(codesOf(store, path)).toContain('conflict-copy');
  }
  for (const problem of store.problems()) {
    const { path, code, found, line } = problem;
    for (const language of LANGUAGES) expect(stringsFor(language).problems[code].mend).not.toBe('');
    if (code === 'conflict-block' || code === 'conflict-lines') expect(texts[path]?.replace('\ufeff', '').split(/\r?\n/)[(line ?? 0) - 1]).toBe(found);
    if (isUnreadable(problem)) expect({ path, isPlaced: line !== undefined }).toEqual({ path, isPlaced: true });
  }
  const pairs = duplicatesOf(store.people()).map(({ first, second }) => [first.path, second.path].sort().join());
  for (const { path } of store.people()) {
    const copied = conflictCopyOf(path);
    const original = copied === null ? undefined : store.people().find((person) => person.path === `People/${copied}.md`);
    if (original !== undefined) expect(pairs).toContain([path, original.path].sort().join());
  }
}

/** A device that heard of everything in between knows what one knows that is opened now, but for notes that it cannot read. */
function expectSame(store: Store, fresh: Store): void {
  const unread = new Set(fresh.problems().filter(isUnreadable).map(({ path }) => path));
  const people = (of: Store): unknown => of.people().filter(({ path }) => !unread.has(path));
  expect(people(store)).toEqual(people(fresh));
  // Others may be linked to what only one of the two could read.
  if (unread.size > 0) return;
  expect(store.problems()).toEqual(fresh.problems());
  expect(store.followUps()).toEqual(fresh.followUps());
}

/** Undo takes back what this device did, and nothing that came from the other. */
async function expectUndoKeeps({ actions, disk }: Device, texts: Texts): Promise<void> {
  for (let step = 0; step < 20 && actions.canUndo; step++) await actions.undo();
  const linesOf = (all: Texts): readonly string[] => Object.values(all).flatMap((text) => text.match(HAND_LINE) ?? []).sort();
  expect(linesOf(await disk.texts())).toEqual(linesOf(texts));
}

test.each(MERGES)('%s: whatever two devices did while they were offline, nobody is lost, and every conflict is shown', async (merge) => {
  await fc.assert(
    fc.asyncProperty(someTime, async (offline) => {
      const { devices, known, texts, written } = await synced(offline, merge);
      expect(written).toEqual([]);
      const fresh = await (await openDevice(texts)).store();
      expectShown(fresh, texts);
      for (const [at, device] of devices.entries()) {
        const store = await device.store();
        expect(await device.disk.texts()).toEqual(texts);
        expectNobodyLost(store, known[at] ?? new Set(), fresh, texts);
        expectShown(store, texts);
        expectSame(store, fresh);
        await expectUndoKeeps(device, texts);
      }
      await closeDevices();
    }),
    { numRuns: RUNS, seed: SEED },
  );
}, 120_000);
