// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import manifest from '../../manifest.json';
import type { App } from '../../mocks/obsidian/app';
import { runCommand, untilQuiet } from '../../mocks/obsidian/testing';
import { COMPANION_NOTES, linesOf, message, openBeside, openNoteAt, subject } from '../support/companion-page';
import { BRUNO } from '../support/follow-up-notes';
import { startReseauter, stopReseauter, textOf, writeNote } from '../support/start-reseauter';

const ODILE = 'People/Odile Servranckx.md';
let app: App;

beforeEach(async () => {
  app = await startReseauter({ notes: { ...COMPANION_NOTES } });
});

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

test('the panel follows the note that is read, whatever it is about', async () => {
  await openBeside(app, BRUNO, 'Bruno Keppens');
  expect(document.querySelector('.mod-right-split .reseauter-companion')).not.toBeNull();
  await openNoteAt(app, 'Projects/M.md');
  await expect.poll(subject).toBe('M');
  await openNoteAt(app, 'Meetings/Commission.md');
  await expect.poll(subject).toBe('Commission');
  await openNoteAt(app, 'Recipes/Cake.md');
  await expect.poll(message).toBe('Nothing to say beside this note');
  expect(subject()).toBeUndefined();
});

test('without a note it says how to begin; looking into it writes nothing', async () => {
  runCommand(app, 'reseauter:open-companion');
  await expect.poll(message).toBe('No note is open');
  await openNoteAt(app, BRUNO);
  await expect.poll(subject).toBe('Bruno Keppens');
  for (const [path, text] of Object.entries(COMPANION_NOTES)) expect(await textOf(app, path)).toBe(text);
});

test('going into the panel itself, or into a view without a note, leaves it where it was', async () => {
  await openBeside(app, BRUNO, 'Bruno Keppens');
  app.workspace.setActiveLeaf(app.workspace.getLeaf('tab'), { focus: true });
  await untilQuiet(app);
  expect(subject()).toBe('Bruno Keppens');
  const [leaf] = app.workspace.getLeavesOfType('reseauter-companion');
  if (leaf !== undefined) app.workspace.setActiveLeaf(leaf, { focus: true });
  await untilQuiet(app);
  expect(subject()).toBe('Bruno Keppens');
});

test('a note that is renamed keeps its panel, one that is deleted loses it', async () => {
  await openBeside(app, ODILE, 'Odile Servranckx');
  const file = app.vault.getFileByPath(ODILE);
  if (file === null) throw new Error('No note');
  await app.vault.rename(file, 'Contacts/Odile S.md');
  await expect.poll(subject).toBe('Odile S');
  await app.vault.delete(file);
  await expect.poll(message).toBe('No note is open');
});

test('on the way of a rename nothing else is shown', async () => {
  await openBeside(app, ODILE, 'Odile Servranckx');
  const seen = new Set<string | undefined>();
  const observer = new MutationObserver(() => seen.add(subject() ?? message()));
  observer.observe(document.body, { childList: true, subtree: true });
  const file = app.vault.getFileByPath(ODILE);
  if (file === null) throw new Error('No note');
  await app.vault.rename(file, 'Contacts/Odile S.md');
  app.workspace.trigger('file-open', file);
  await expect.poll(subject).toBe('Odile S');
  observer.disconnect();
  expect([...seen].filter((name) => name !== 'Odile Servranckx' && name !== 'Odile S')).toEqual([]);
});

test('what other notes say of somebody is seen at once, and what stays the same is not touched', async () => {
  await openBeside(app, BRUNO, 'Bruno Keppens');
  const [role] = [...document.querySelectorAll('.mod-roles .reseauter-companion-item')];
  await writeNote(app, 'Daily/2026-03-11.md', (text) => text.replace('- [ ] call [[Bruno Keppens]] 📅 2026-03-20\n', ''));
  await expect.poll(() => linesOf('tasks')).toHaveLength(1);
  expect([...document.querySelectorAll('.mod-roles .reseauter-companion-item')][0]).toBe(role);
});

test('a panel that nobody sees does nothing until somebody looks', async () => {
  await openBeside(app, BRUNO, 'Bruno Keppens');
  runCommand(app, 'reseauter:open-follow-ups');
  await untilQuiet(app);
  await openNoteAt(app, ODILE);
  await writeNote(app, ODILE, (text) => text.replace('2026-03-01', '2026-03-02'));
  await vi.waitFor(() => expect(document.querySelector('.reseauter-follow-up')).not.toBeNull());
  expect(subject()).toBe('Bruno Keppens');
  runCommand(app, 'reseauter:open-companion');
  await expect.poll(subject).toBe('Odile Servranckx');
});

test('switched off, the plugin leaves no panel behind; switched on again it follows as before', async () => {
  await openBeside(app, BRUNO, 'Bruno Keppens');
  app.plugins.disable(manifest.id);
  await expect.poll(subject).toBeUndefined();
  const { default: ReseauterPlugin } = await import('../../src/main');
  await app.plugins.enable(ReseauterPlugin, manifest);
  await expect.poll(subject).toBe('Bruno Keppens');
});

test('what is folded away stays so beside the next note, and at the next start', async () => {
  await openBeside(app, BRUNO, 'Bruno Keppens');
  const toggle = (): HTMLElement | null => document.querySelector('.mod-history .reseauter-companion-toggle');
  expect(toggle()?.getAttribute('aria-expanded')).toBe('true');
  toggle()?.click();
  expect(toggle()?.getAttribute('aria-expanded')).toBe('false');
  await openNoteAt(app, ODILE);
  await expect.poll(subject).toBe('Odile Servranckx');
  expect(toggle()?.getAttribute('aria-expanded')).toBe('false');
  expect(app.workspace.getLeavesOfType('reseauter-companion')[0]?.getViewState().state).toMatchObject({ folded: ['history'] });
});
