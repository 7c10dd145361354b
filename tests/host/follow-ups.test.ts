// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import manifest from '../../manifest.json';
import type { App } from '../../mocks/obsidian/app';
import { createApp, runCommand, untilQuiet } from '../../mocks/obsidian/testing';
import ReseauterPlugin from '../../src/main';
import { BRUNO, FOLLOW_UP_NOTES } from '../support/follow-up-notes';
import { startReseauter, stopReseauter, textOf, writeNote } from '../support/start-reseauter';

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

function names(): string[] {
  return [...document.querySelectorAll('.reseauter-follow-up-name')].map((el) => el.textContent);
}

function suggestions(): string[] {
  return [...document.querySelectorAll('.suggestion-title')].map((el) => el.textContent);
}

async function openFollowUps(): Promise<void> {
  runCommand(app, 'reseauter:open-follow-ups');
  await expect.poll(names).toContain('Bruno Keppens');
}

test('whoever switches the plugin on sees the follow-ups at the right, without touching a note', async () => {
  app = await createApp({ notes: { ...FOLLOW_UP_NOTES } });
  await app.plugins.enableByPerson(ReseauterPlugin, manifest);
  await expect.poll(() => document.querySelectorAll('.mod-right-split .reseauter-follow-up').length).toBeGreaterThan(0);
  for (const [path, text] of Object.entries(FOLLOW_UP_NOTES)) expect(await textOf(app, path)).toBe(text);
});

test('switched off, the plugin leaves no command, no notice and no list behind; switched on again it is there', async () => {
  app = await startReseauter({ notes: { ...FOLLOW_UP_NOTES } });
  await openFollowUps();
  document.querySelector<HTMLElement>('[data-button="wrote"]')?.click();
  await expect.poll(() => document.querySelector('.notice')).not.toBeNull();
  app.plugins.disable(manifest.id);
  await expect.poll(names).toEqual([]);
  expect(document.querySelector('.notice')).toBeNull();
  expect(document.querySelectorAll('.side-dock-ribbon-action')).toHaveLength(0);
  expect(app.commands.available().filter(({ id }) => id.startsWith(manifest.id))).toEqual([]);
  await app.plugins.enable(ReseauterPlugin, manifest);
  await expect.poll(names).toContain('Yann Corbesier');
});

test('what was done is undone and done again from its notice, and each says so', async () => {
  app = await startReseauter({ notes: { ...FOLLOW_UP_NOTES } });
  await openFollowUps();
  const notice = (): string => document.querySelector('.notice')?.textContent ?? '';
  const press = (): void => document.querySelector<HTMLElement>('.reseauter-notice-button')?.click();
  const row = [...document.querySelectorAll('.reseauter-follow-up')].find((el) => el.textContent.includes('Bruno Keppens'));
  row?.querySelector<HTMLElement>('[data-button="wrote"]')?.click();
  await expect.poll(notice).toBe('You wrote to Bruno Keppens.Undo');
  const written = await textOf(app, BRUNO);
  press();
  await expect.poll(notice).toBe('Undone.Redo');
  expect(await textOf(app, BRUNO)).toBe(FOLLOW_UP_NOTES[BRUNO]);
  press();
  await expect.poll(notice).toBe('Done again.Undo');
  expect(await textOf(app, BRUNO)).toBe(written);
  press();
  await expect.poll(notice).toBe('Undone.Redo');
  await writeNote(app, BRUNO, (text) => text.replace('relance: 2026-03-12', 'relance: 2026-03-14'));
  press();
  await expect.poll(notice).toBe('Bruno Keppens was changed since; it was left as it is.Open');
  expect(await textOf(app, BRUNO)).toContain('relance: 2026-03-14');
});

test('the person whose note is open is the first to be offered for "Log a contact with…"', async () => {
  app = await startReseauter({ notes: { ...FOLLOW_UP_NOTES } });
  const file = app.vault.getFileByPath('People/Yann Corbesier.md');
  if (file === null) throw new Error('No note');
  await app.workspace.getLeaf(false).openFile(file);
  await expect.poll(() => app.commands.available().map(({ id }) => id)).toContain('reseauter:log-contact');
  runCommand(app, 'reseauter:log-contact');
  await expect.poll(suggestions).toContain('Bruno Keppens');
  expect(suggestions()[0]).toBe('Yann Corbesier');
});

test('a renamed note keeps its row, a deleted one loses it', async () => {
  app = await startReseauter({ notes: { ...FOLLOW_UP_NOTES } });
  await openFollowUps();
  const bruno = app.vault.getFileByPath(BRUNO);
  const yann = app.vault.getFileByPath('People/Yann Corbesier.md');
  if (bruno === null || yann === null) throw new Error('No notes');
  await app.vault.rename(bruno, 'Contacts/Bruno K.md');
  await expect.poll(names).toContain('Bruno K');
  await app.vault.delete(yann);
  await expect.poll(names).not.toContain('Yann Corbesier');
});

test('a note that cannot be read any more keeps its person, and the heading says that it needs attention', async () => {
  app = await startReseauter({ notes: { ...FOLLOW_UP_NOTES } });
  await openFollowUps();
  await writeNote(app, BRUNO, (text) => text.replace('relance: 2026-03-12', 'relance: [2026-03-12'));
  const problems = (): string | undefined => document.querySelector('.reseauter-follow-ups-problems:not([hidden])')?.textContent;
  await expect.poll(problems).toBe('1 note needs attention');
  expect(names()).toContain('Bruno Keppens');
  document.querySelector<HTMLElement>('[data-button="wrote"]')?.click();
  await expect.poll(() => document.querySelector('.notice')?.textContent).toContain('cannot be read');
});

test('an empty vault says how to begin', async () => {
  app = await startReseauter();
  runCommand(app, 'reseauter:open-follow-ups');
  await expect.poll(() => document.querySelector('.reseauter-follow-ups .reseauter-empty-title')?.textContent).toBe('Nobody here yet');
});

test('when nobody waits today, the list says so and who is next', async () => {
  const notes = { 'People/Ada.md': '---\ntype: person\nlast-contact: 2026-03-10\nfollow-up: 2026-03-20\n---\n' };
  app = await startReseauter({ notes });
  runCommand(app, 'reseauter:open-follow-ups');
  const message = (): string | undefined => document.querySelector('.reseauter-follow-ups .reseauter-message')?.textContent;
  await expect.poll(message).toBe('Nobody waits for you todayNext: Ada, Friday 20 March');
  await untilQuiet(app);
});
