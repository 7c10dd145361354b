import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../../mocks/obsidian/app';
import { MemoryStorage } from '../../mocks/obsidian/storage';
import { openFrame, runCommand } from '../../mocks/obsidian/testing';
import { Store } from '../../src/store';
import { BRUNO, FOLLOW_UP_NOTES } from '../support/follow-up-notes';
import { names, notice, openFollowUps, rowOf, rows } from '../support/follow-up-page';
import { startReseauter, stopReseauter, textOf, writeNote } from '../support/start-reseauter';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

let app: App;

beforeEach(async () => {
  app = await startReseauter({ notes: { ...FOLLOW_UP_NOTES }, openWindow: openFrame });
});

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

describe('taking back', () => {
  async function wroteToBruno(): Promise<void> {
    await openFollowUps(app);
    const row = await rowOf('Bruno Keppens');
    row.querySelector<HTMLElement>('[data-button="wrote"]')?.click();
    await expect.poll(() => notice()?.textContent).toContain('You wrote to Bruno Keppens.');
  }

  test('Undo in the notice brings the note back as it was, to the letter', async () => {
    await wroteToBruno();
    expect(await textOf(app, BRUNO)).not.toBe(FOLLOW_UP_NOTES[BRUNO]);
    notice()?.querySelector('button')?.click();
    await expect.poll(() => textOf(app, BRUNO)).toBe(FOLLOW_UP_NOTES[BRUNO]);
    await rowOf('Bruno Keppens');
    expect(notice()?.textContent).toBe('Undone.Redo');
  });

  test('so does the command, which is there only when there is something to take back', async () => {
    expect(() => runCommand(app, 'reseauter:undo')).toThrow();
    await wroteToBruno();
    runCommand(app, 'reseauter:undo');
    await expect.poll(() => textOf(app, BRUNO)).toBe(FOLLOW_UP_NOTES[BRUNO]);
  });

  test('it is refused when the same property was changed meanwhile, and nothing is lost', async () => {
    await wroteToBruno();
    await writeNote(app, BRUNO, (text) => text.replace('dernier-contact: 2026-03-16', 'dernier-contact: 2026-03-15'));
    const changed = await textOf(app, BRUNO);
    runCommand(app, 'reseauter:undo');
    await expect.poll(() => notice()?.textContent).toContain('was changed since');
    expect(await textOf(app, BRUNO)).toBe(changed);
  });

  test('an action on a note that was changed a moment ago is refused, with a way to look at it', async () => {
    await openFollowUps(app);
    const row = await rowOf('Bruno Keppens');
    const writing = writeNote(app, BRUNO, (text) => text.replace('relance: 2026-03-12', 'relance: 2026-03-14'));
    row.querySelector<HTMLElement>('[data-button="wrote"]')?.click();
    await writing;
    await expect.poll(() => notice()?.textContent).toContain('was changed meanwhile; nothing was written');
    expect(await textOf(app, BRUNO)).toBe(FOLLOW_UP_NOTES[BRUNO]?.replace('relance: 2026-03-12', 'relance: 2026-03-14'));
    notice()?.querySelector('button')?.click();
    await expect.poll(() => app.workspace.getActiveFile()?.path).toBe(BRUNO);
  });
});

describe('the view among others', () => {
  test('opened and closed many times it leaves no listener behind', async () => {
    const subscribe = vi.spyOn(Store.prototype, 'subscribe');
    for (let time = 0; time < 10; time++) {
      await openFollowUps(app);
      for (const leaf of app.workspace.getLeavesOfType('reseauter-follow-ups')) leaf.detach();
      await expect.poll(() => rows()).toHaveLength(0);
    }
    // Ending a subscription that was ended already says so: there is nothing left to end.
    const ends = subscribe.mock.results.map(({ value }) => value as () => unknown);
    expect(ends).toHaveLength(10);
    expect(ends.map((end) => end())).toEqual(ends.map(() => false));
    subscribe.mockRestore();
  });

  test('moved into a window of its own it goes on, with the keyboard too', async () => {
    await openFollowUps(app);
    const [leaf] = app.workspace.getLeavesOfType('reseauter-follow-ups');
    if (leaf === undefined) throw new Error('No view');
    const { doc } = app.workspace.moveLeafToPopout(leaf);
    expect(names(doc)).toContain('Bruno Keppens');
    rows(doc)[1]?.focus();
    doc.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'w', bubbles: true, cancelable: true }));
    await expect.poll(() => names(doc)).not.toContain('Bruno Keppens');
  });

  test('restored behind another tab it waits, and shows the list when it is looked at', async () => {
    await openFollowUps(app);
    const storage = new MemoryStorage();
    await app.workspace.ensureSideLeaf('reseauter-role-matrix', 'right', { active: true });
    storage.saveLayout(app.workspace.getLayout());
    await stopReseauter(app);
    app = await startReseauter({ notes: { ...FOLLOW_UP_NOTES }, storage });
    const [leaf] = app.workspace.getLeavesOfType('reseauter-follow-ups');
    expect(leaf?.isDeferred).toBe(true);
    await openFollowUps(app);
    expect(app.workspace.getLeavesOfType('reseauter-follow-ups')).toHaveLength(1);
  });

  test('folded sections stay folded over a restart', async () => {
    await openFollowUps(app);
    rows()[0]?.click();
    await expect.poll(() => names()).not.toContain('Bruno Keppens');
    const storage = new MemoryStorage();
    storage.saveLayout(app.workspace.getLayout());
    await stopReseauter(app);
    app = await startReseauter({ notes: { ...FOLLOW_UP_NOTES }, storage });
    await rowOf('Nora Unknown');
    expect(names()).not.toContain('Bruno Keppens');
  });
});
