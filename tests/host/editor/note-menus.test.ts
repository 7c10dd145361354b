// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import type { App } from '../../../mocks/obsidian/app';
import { runCommand } from '../../../mocks/obsidian/testing';
import { MarkdownView } from '../../../mocks/obsidian/view/markdown-view';
import { openNoteAt } from '../../support/companion-page';
import { BRUNO, FOLLOW_UP_NOTES } from '../../support/follow-up-notes';
import { chooseItem, filesAt, menuItems, showMenuOf } from '../../support/menu-page';
import { startReseauter, stopReseauter, textOf } from '../../support/start-reseauter';

const YANN = 'People/Yann Corbesier.md';
const ZELIE = 'People/Zélie Marchetti.md';
const ATLAS = 'Projects/Atlas.md';
const NOTES = {
  ...FOLLOW_UP_NOTES,
  [ATLAS]: '---\ntype: project\nstatus: active\nalliés: ["[[Bruno Keppens]]"]\n---\n',
  'Recipes/Cake.md': 'With [[Bruno Keppens]].\n',
  'People/Late.md': '---\ntype: person\nstatus: deceased\n---\n',
};
const OF_PERSON = ['Log a contact…', 'Snooze…', 'Add to a role…', 'Why here?', 'Show card'];

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

async function start(): Promise<void> {
  app = await startReseauter({ notes: { ...NOTES } });
  // The notes are read a few at a time.
  await expect.poll(() => itemsFor(ATLAS)).toHaveLength(2);
}

function itemsFor(path: string): string[] {
  showMenuOf(app, 'file-menu', ...filesAt(app, path), 'tab-header');
  return menuItems();
}

async function suggestions(): Promise<string[]> {
  await expect.poll(() => document.querySelector('.prompt .suggestion-title')).not.toBeNull();
  return [...document.querySelectorAll('.prompt .suggestion-title')].map((el) => el.textContent);
}

async function choose(title: string): Promise<void> {
  await suggestions();
  const found = [...document.querySelectorAll<HTMLElement>('.prompt .suggestion-item')].find((el) => el.textContent.includes(title));
  if (found === undefined) throw new Error(`No ${title}: ${(await suggestions()).join(', ')}`);
  found.click();
}

describe('the menu of a note', () => {
  test('offers what can be done about a person, a project, and nothing for another note', async () => {
    await start();
    expect(itemsFor(BRUNO)).toEqual(OF_PERSON);
    expect(itemsFor(ATLAS)).toEqual(['Open the board', 'Fill a role…']);
    await expect.poll(() => itemsFor('People/Late.md')).toEqual(['Why here?', 'Show card']);
    expect(itemsFor('Recipes/Cake.md')).toEqual([]);
  });

  test('of a link to a person in any note has the same beside what the app offers', async () => {
    await start();
    await openNoteAt(app, 'Recipes/Cake.md');
    document.querySelector('a.internal-link')?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    expect(menuItems().slice(1)).toEqual(OF_PERSON);
  });

  test('names somebody for a role that is to be filled, and one notice takes it back', async () => {
    await start();
    itemsFor(BRUNO);
    chooseItem('Add to a role…');
    const offered = await suggestions();
    expect(offered).not.toContain('Atlas – Allies');
    await choose('Atlas – Mentors');
    await expect.poll(() => textOf(app, ATLAS)).toContain('mentor:\n  - "[[Bruno Keppens]]"\n');
    runCommand(app, 'reseauter:undo');
    await expect.poll(() => textOf(app, ATLAS)).toBe(NOTES[ATLAS]);
  });

  test('of several notes logs and names their people together, as one action', async () => {
    await start();
    showMenuOf(app, 'files-menu', filesAt(app, YANN, ZELIE, 'Recipes/Cake.md'), 'file-explorer-context-menu');
    expect(menuItems()).toEqual(['Log together: 2 people…', 'Add to a role: 2 people…']);
    chooseItem('Add to a role: 2 people…');
    await choose('Atlas – Allies');
    await expect.poll(() => textOf(app, ATLAS)).toContain('alliés:\n  - "[[Bruno Keppens]]"\n  - "[[Yann Corbesier]]"\n  - "[[Zélie Marchetti]]"\n');
    expect(document.querySelector('.notice')?.textContent).toContain('2 people named as ally of Atlas.');
    showMenuOf(app, 'files-menu', filesAt(app, YANN, 'Recipes/Cake.md'), 'file-explorer-context-menu');
    expect(menuItems()).toEqual([]);
    // Whoever is dead is not asked, alone or among others.
    showMenuOf(app, 'files-menu', filesAt(app, YANN, ZELIE, 'People/Late.md'), 'file-explorer-context-menu');
    expect(menuItems()).toEqual(['Log together: 2 people…', 'Add to a role: 2 people…']);
  });

  test('fills a role of the open project with whom one chooses', async () => {
    await start();
    await openNoteAt(app, ATLAS);
    runCommand(app, 'reseauter:fill-role');
    await choose('Atlas – Deciders');
    await choose('Yann');
    await expect.poll(() => textOf(app, ATLAS)).toContain('"[[Yann Corbesier]]"');
  });
});

test('selected lines of a note come into the dialog for new contacts, and nothing is offered without a selection', async () => {
  await start();
  await openNoteAt(app, 'Recipes/Cake.md');
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  if (view === null) throw new Error('No note is open');
  showMenuOf(app, 'editor-menu', view.editor, view);
  expect(menuItems()).toEqual([]);
  const areaEl = document.querySelector('textarea');
  areaEl?.setSelectionRange(0, areaEl.value.length);
  showMenuOf(app, 'editor-menu', view.editor, view);
  chooseItem('New contacts from selection…');
  await expect.poll(() => document.querySelector<HTMLTextAreaElement>('.modal textarea')?.value).toBe('With [[Bruno Keppens]].');
});

describe('the card of somebody', () => {
  test('tells who she is, how it stands and why she is in the list, without a pointer', async () => {
    await start();
    itemsFor(BRUNO);
    chooseItem('Show card');
    const text = document.querySelector('.reseauter-card-modal')?.textContent ?? '';
    for (const part of ['Bruno Keppens', 'close circle', 'Last contact 10 Feb', 'decider · M', 'You promised']) expect(text).toContain(part);
    [...document.querySelectorAll<HTMLElement>('.reseauter-card button')].find((el) => el.textContent === 'Log a contact…')?.click();
    await expect.poll(() => document.querySelector('.modal-title')?.textContent).toBe('Contact with Bruno Keppens');
  });
});
