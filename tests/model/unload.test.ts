// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import manifest from '../../manifest.json';
import ReseauterPlugin from '../../src/main';
import { registeredIn } from '../../mocks/obsidian/registered';
import { createApp, runCommand } from '../../mocks/obsidian/testing';
import { wroteEdit } from '../../src/note/edits/person-edits';
import { BOARD_VIEW_TYPE } from '../../src/view/board/open-board';
import { openNote } from '../../src/view/shared/open-note';
import { leftoversAfter } from './leftovers';
import { turn } from './page';
import { World } from './world';

let world: World;

async function open(seed = 5): Promise<World> {
  world = new World(seed);
  await world.open();
  world.disk.delay = () => 0;
  return world;
}

afterEach(async () => {
  await world.close();
});

const VIEWS = ['open-role-matrix', 'open-follow-ups', 'open-companion', 'open-network', 'classify-contacts', 'check-notes', 'import-contacts'];
const DIALOGS = [
  'log-contact', 'log-together', 'new-contacts', 'first-message', 'export-contacts', 'export-overview', 'find-duplicates', 'add-to-role', 'fill-role', 'show-card',
  'about-person', 'forget-person', 'start-project', 'why-not-listed', 'open-project-board', 'use-role-template', 'i-wrote', 'they-answered',
];

/** A board, each view, and one of them in a window of its own. */
async function openEverything(): Promise<void> {
  const { workspace } = world.app;
  for (const id of VIEWS) {
    runCommand(world.app, `${manifest.id}:${id}`);
    await world.page.pass(30);
  }
  const project = world.context.store.boards()[0]?.project.path;
  const leaf = workspace.getLeaf('tab');
  await world.untilDone(leaf.setViewState({ type: BOARD_VIEW_TYPE, state: { project }, active: true }));
  workspace.moveLeafToPopout(leaf);
  runCommand(world.app, `${manifest.id}:toggle-discreet-mode`);
  await world.page.pass(30);
}

test('with every view open, one of them in a window, and in discreet mode', async () => {
  await open();
  await openEverything();
  expect(await leftoversAfter(world)).toEqual([]);
});

test.each([0, 1])('while a base is open at its view %i', async (at) => {
  await open();
  runCommand(world.app, `${manifest.id}:create-base`);
  await world.page.pass(60);
  document.querySelectorAll<HTMLElement>('.bases-header button')[at]?.click();
  await world.page.pass(30);
  expect(document.querySelector('.reseauter-base-body')?.textContent).not.toBe('');
  expect(await leftoversAfter(world)).toEqual([]);
});

test.each(DIALOGS)('while a dialog is open: %s', async (id) => {
  await open();
  const path = world.context.store.people()[0]?.path ?? '';
  const file = world.app.vault.getFileByPath(path);
  if (file !== null) await world.untilDone(world.app.workspace.getLeaf(false).openFile(file));
  runCommand(world.app, `${manifest.id}:${id}`);
  await world.page.pass(30);
  expect(document.querySelector('.modal-container')).not.toBeNull();
  // A prompt leads to the dialog behind it.
  document.querySelector<HTMLElement>('.suggestion-item')?.click();
  await world.page.pass(30);
  expect(await leftoversAfter(world)).toEqual([]);
});

test('while a contact is typed that would be asked about before it is left', async () => {
  await open();
  runCommand(world.app, `${manifest.id}:new-contacts`);
  await world.page.pass(30);
  const field = document.querySelector<HTMLTextAreaElement>('.modal textarea');
  if (field === null) throw new Error('No field');
  field.value = 'Zoé Zed, zoe@example.org';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await world.page.pass(30);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
  await world.page.pass(30);
  expect(document.querySelectorAll('.modal-container')).toHaveLength(2);
  expect(await leftoversAfter(world)).toEqual([]);
});

test.each([[100, 'is about to show'], [800, 'shows']])('%i ms after the pointer came to a name: her card %s', async (milliseconds) => {
  await open();
  const nameEl = document.querySelector('.reseauter-follow-up-name');
  nameEl?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  await world.page.pass(milliseconds);
  expect(document.querySelectorAll('.popover')).toHaveLength(milliseconds > 600 ? 1 : 0);
  expect(await leftoversAfter(world)).toEqual([]);
});

test('while somebody is dragged on a board', async () => {
  await open();
  const project = world.context.store.boards().find(({ boxes }) => boxes.some(({ names }) => names.length > 0));
  await world.untilDone(world.app.workspace.getLeaf('tab').setViewState({ type: BOARD_VIEW_TYPE, state: { project: project?.project.path }, active: true }));
  await world.page.pass(30);
  const chip = document.querySelector<HTMLElement>('.reseauter-board [draggable="true"]');
  const dragged = new MouseEvent('dragstart', { bubbles: true, cancelable: true });
  // jsdom knows no drags.
  Object.assign(dragged, { dataTransfer: { setData: () => undefined, setDragImage: () => undefined } });
  chip?.dispatchEvent(dragged);
  expect(chip).not.toBeNull();
  expect(await leftoversAfter(world)).toEqual([]);
});

test('while a property that a link has led to is marked', async () => {
  await open();
  const path = world.context.store.people()[0]?.path ?? '';
  await world.untilDone(openNote(world.context.app, path, undefined, { property: 'type' }));
  expect(document.querySelector('.reseauter-is-found')).not.toBeNull();
  expect(await leftoversAfter(world)).toEqual([]);
  expect(document.querySelector('.reseauter-is-found')).toBeNull();
});

test('while a note is being written: it is written, and nobody says so any more', async () => {
  await open();
  const [person] = world.context.store.people();
  if (person === undefined) throw new Error('Nobody');
  const before = world.texts.get(person.path);
  world.disk.delay = () => 8;
  const written = world.context.actions.run([wroteEdit(person, world.context.store.today, 'en')], 'Done');
  await turn();
  expect(await leftoversAfter(world)).toEqual([]);
  expect((await world.untilDone(written)).kind).toBe('written');
  expect(world.texts.get(person.path)).not.toBe(before);
  expect(document.querySelector('.notice')).toBeNull();
});

test('while a changed setting is not saved: it is saved at once', async () => {
  await open();
  const changed = world.context.changeSettings((settings) => ({ ...settings, peoplePerDay: 2 }));
  expect(await leftoversAfter(world)).toEqual([]);
  await world.untilDone(changed);
  expect(await world.storage.loadData(manifest.id)).toEqual({ peoplePerDay: 2 });
  expect(world.page.counts().timers).toEqual([]);
});

test('while the vault is being read for the first time', async () => {
  await open();
  world.switchOff();
  await world.page.pass(20);
  world.disk.delay = () => 50;
  await world.untilDone(world.app.plugins.enable(ReseauterPlugin, manifest));
  world.disk.delay = () => 0;
  expect(await leftoversAfter(world)).toEqual([]);
});

test('before the layout of the app is ready', async () => {
  await open();
  const before = world.page.counts();
  const app = await world.untilDone(createApp({
    notes: { 'People/Ana.md': '---\ntype: person\n---\n' },
    beforeLoad: async (host) => {
      await host.plugins.enable(ReseauterPlugin, manifest);
      host.plugins.disable(manifest.id);
    },
  }));
  await world.page.pass(50);
  expect(registeredIn(app)).toEqual(world.bare.registered);
  expect(world.page.counts().timers).toEqual(before.timers);
  await world.untilDone(app.stop());
});

test('on and off twenty times: nothing becomes more', async () => {
  await open();
  await openEverything();
  const counts = async (): Promise<unknown> => {
    await world.quiet();
    await world.page.leap(10_000);
    const { timers, observers, listeners } = world.page.counts();
    return { registered: registeredIn(world.app), timers, observers, listeners: listeners.length, elements: document.querySelectorAll('*').length };
  };
  const again = async (): Promise<void> => {
    world.switchOff();
    await world.page.pass(20);
    await world.switchOn();
  };
  // What is behind another tab waits to be looked at after the first time.
  for (let time = 0; time < 2; time++) await again();
  const first = await counts();
  for (let time = 0; time < 20; time++) await again();
  expect(await counts()).toEqual(first);
});
