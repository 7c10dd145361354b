// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { EditName } from '../../../src/note/edits/note-edit';
import type { Attempt, Texts } from './attempt';
import { attempt, decide, lastNotice, undisturbed } from './attempt';
import { EVERY_ACTION, VAULT } from './every-action';

const NAMES = Object.keys(EVERY_ACTION) as EditName[];
const OUTSIDE = 'Written by somebody else\n';

/** Every note is as it was or as the action leaves it, to the byte, but for what somebody else wrote at its end. */
function expectOldOrNew(texts: Texts, done: Texts, gone: readonly string[] = []): void {
  for (const path of new Set([...Object.keys(texts), ...Object.keys(VAULT)])) {
    const text = texts[path]?.replace(OUTSIDE, '');
    if (text === undefined && gone.includes(path)) continue;
    expect([VAULT[path], done[path]], path).toContain(text);
  }
}

/** An action that was not done left every note as it was, and said so; one that was left half says which note it means. */
function expectTold({ outcome, said, texts }: Attempt, done: Texts, gone: readonly string[] = []): void {
  expect(said).not.toBe('');
  if (outcome.kind === 'written') expectOldOrNew(texts, done, gone);
  else if (outcome.kind === 'half-written') expect(said).toContain(outcome.path.replace(/^.*\/|\.md$/g, ''));
  else expectOldOrNew(texts, VAULT, gone);
}

test.each(NAMES)('%s: is done, said, undone and done again to the byte', async (name) => {
  const { outcome, said, texts, disk, actions, requests } = await undisturbed(name);
  expect({ outcome, said, isAny: requests.length > 0 }).toEqual({ outcome: { kind: 'written' }, said: 'Done', isAny: true });
  expect(await actions.undo()).toEqual({ kind: 'written' });
  expect(await disk.texts()).toEqual(VAULT);
  expect(await actions.redo()).toEqual({ kind: 'written' });
  expect(await disk.texts()).toEqual(texts);
});

test.each(NAMES)('%s: a disk that fails once, at any moment, leaves all notes as they were, and the action can be asked for again', async (name) => {
  const { deeds, texts: done } = await undisturbed(name);
  for (const { number } of deeds) {
    const tried = await attempt(name, (deed) => {
      if (deed.number === number) throw new Error('No space left');
    });
    expectOldOrNew(tried.texts, done);
    expectTold(tried, done);
    expect(tried.outcome.kind).toBe('failed');
    expect(await tried.actions.run(tried.requests, 'Done')).toEqual({ kind: 'written' });
    expect(await tried.disk.texts()).toEqual(done);
  }
});

test.each(NAMES)('%s: a disk that fails for good leaves each note old or new, and says which stayed new', async (name) => {
  const { deeds, texts: done } = await undisturbed(name);
  for (const { number } of deeds) {
    const tried = await attempt(name, (deed) => {
      if (deed.number >= number) throw new Error('Gone');
    });
    expectOldOrNew(tried.texts, done);
    expectTold(tried, done);
  }
});

test.each(NAMES)('%s: a note that vanishes before it is read is missed, and the others stay as they were', async (name) => {
  const { deeds, texts: done } = await undisturbed(name);
  for (const { number, kind, path } of deeds) {
    if (kind !== 'read') continue;
    const tried = await attempt(name, (deed, disk) => {
      if (deed.number === number) disk.removeFromOutside(path);
    });
    expectOldOrNew(tried.texts, done, [path]);
    expectTold(tried, done, [path]);
  }
});

test.each(NAMES)('%s: what somebody else writes meanwhile is never lost', async (name) => {
  const { deeds, texts: done } = await undisturbed(name);
  for (const { number, kind, path } of deeds) {
    if (kind !== 'read') continue;
    const tried = await attempt(name, (deed, disk) => {
      if (deed.number === number) disk.writeFromOutside(path, `${disk.textOf(path) ?? ''}${OUTSIDE}`);
    });
    expect(tried.texts[path]).toContain(OUTSIDE);
    if (tried.outcome.kind === 'written') continue;
    expectOldOrNew(tried.texts, done);
    expectTold(tried, done);
  }
});

test.each(NAMES)('%s: an app that is closed between two notes leaves each old or new', async (name) => {
  const { cuts, texts: done } = await undisturbed(name);
  for (const cut of cuts) expectOldOrNew(cut, done);
  expect(cuts.at(-1)).toEqual(done);
});

test.each(NAMES)('%s: a note whose properties cannot be read by then is never written, and nothing else is', async (name) => {
  const { deeds } = await undisturbed(name);
  for (const path of new Set(deeds.filter(({ kind }) => kind === 'read').map((deed) => deed.path))) {
    const { disk, actions, requests } = await decide(name);
    // One line alone, so that those that the action is about stay where they are.
    const broken = (disk.textOf(path) ?? '').replace(/^(type|tags): .*$/m, '$1: a: b');
    disk.writeFromOutside(path, broken);
    const outcome = await actions.run(requests, 'Done');
    expect({ path, outcome: ['unreadable', 'stale'].includes(outcome.kind) ? 'refused' : outcome }).toEqual({ path, outcome: 'refused' });
    expect(lastNotice()).not.toBe('Done');
    expect(await disk.texts()).toEqual({ ...VAULT, [path]: broken });
  }
});
