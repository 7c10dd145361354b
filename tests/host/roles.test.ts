// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import manifest from '../../manifest.json';
import type { App } from '../../mocks/obsidian/app';
import { MemoryStorage } from '../../mocks/obsidian/storage';
import { openSettings, runCommand } from '../../mocks/obsidian/testing';
import { startReseauter, stopReseauter, textOf } from '../support/start-reseauter';
import { changeField, choicesOf, pressRow, rowOf, shownRows } from '../support/settings-page';

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

const ATLAS = 'Projects/Atlas.md';
const NOTES = {
  [ATLAS]: '---\ntype: project\nally: ["[[Ana]]"]\nmentor: ["[[Ben]]"]\nstakeholders: ["[[Cleo]] (coach)"]\npress: ["[[Dan]]"]\n---\n',
  'People/Ana.md': '---\ntype: person\nroles: ["coach @ [[Atlas]]"]\n---\n',
};

async function start(data?: unknown): Promise<void> {
  const storage = new MemoryStorage();
  if (data !== undefined) await storage.saveData(manifest.id, data);
  app = await startReseauter({ notes: { ...NOTES }, storage });
  runCommand(app, 'reseauter:open-project-board');
  await choose();
  await expect.poll(boxes).not.toEqual([]);
}

/** Takes the first of what is offered, once it is. */
async function choose(): Promise<void> {
  const first = (): HTMLElement | null => document.querySelector<HTMLElement>('.prompt .suggestion-item');
  await expect.poll(first).not.toBeNull();
  first()?.click();
}

const boxes = (): string[] => [...document.querySelectorAll('.reseauter-board-view .reseauter-board-title')].map((el) => el.textContent);
const namesIn = (role: string): string[] =>
  [...document.querySelectorAll(`.reseauter-board-view [data-role="${role}"] .reseauter-board-chip-text`)].map((el) => el.textContent);
const stored = (): Promise<unknown> => app.storage.loadData(manifest.id);

function openRoles(): void {
  openSettings(app);
  pressRow('Roles');
}

function save(): void {
  document.querySelector<HTMLFormElement>('.reseauter-modal form')?.requestSubmit();
}

describe('roles in the settings', () => {
  test('a new name is on the board at once, and only what was changed is written', async () => {
    await start();
    openRoles();
    pressRow('★ Mentors');
    changeField('Name of the box, in English', 'Guides');
    save();
    await expect.poll(boxes).toContain('★Guides');
    await expect.poll(stored, { timeout: 5000 }).toEqual({ roles: [{ id: 'mentor', labels: { en: { box: 'Guides' } } }] });
    expect(await textOf(app, ATLAS)).toBe(NOTES[ATLAS]);
  });

  test('a hidden role has no box; shown again, the names are there as before', async () => {
    await start({ roles: [{ id: 'mentor', isHidden: true }] });
    expect(boxes()).not.toContain('★Mentors');
    openRoles();
    expect(rowOf('★ Mentors').textContent).toContain('hidden · 1 note');
    pressRow('★ Mentors');
    rowOf('Hide').querySelector<HTMLElement>('.checkbox-container')?.click();
    save();
    await expect.poll(() => namesIn('mentor')).toEqual(['Ben']);
  });

  test('a word found in notes becomes a role by one press, one of the pack another, and the notes are read again', async () => {
    await start();
    expect(boxes()).toContain('◇?coach');
    openRoles();
    pressRow('coach (2)');
    await expect.poll(boxes).toContain('◇coach');
    expect(shownRows()).not.toContain('coach (2)');
    pressRow('¶ Press');
    await expect.poll(() => namesIn('press')).toEqual(['Dan']);
  });

  test('a role that notes use is not deleted, and says how many', async () => {
    await start({ roles: [{ id: 'coach' }, { id: 'muse' }] });
    openRoles();
    pressRow('◇ coach');
    expect(document.querySelector('.reseauter-modal')?.textContent).toContain('“coach”: 2 notes.');
    expect([...document.querySelectorAll('.reseauter-modal button')].map((el) => el.textContent)).not.toContain('Delete');
    document.querySelector<HTMLElement>('.reseauter-modal .mod-cancel')?.click();
    pressRow('◇ muse');
    [...document.querySelectorAll<HTMLElement>('.reseauter-modal button')].find((el) => el.textContent === 'Delete')?.click();
    await expect.poll(shownRows).not.toContain('◇ muse');
  });

  test('a role of one’s own is added at its place, read in notes by its words; a word that is taken is refused', async () => {
    await start();
    openRoles();
    document.querySelector<HTMLElement>('[aria-label="Add a role"]')?.click();
    changeField('One person, in English', 'deadline');
    save();
    expect(document.querySelector('.reseauter-form-error')?.textContent).toContain('“deadline” is a role already');
    changeField('One person, in English', 'trainer');
    changeField('Other words', 'coach');
    changeField('Place on the board', '0');
    save();
    await expect.poll(() => boxes()[0]).toBe('◇trainer');
    await expect.poll(() => namesIn('trainer')).toEqual(['Cleo', 'Ana']);
  });
});

describe('a template of roles', () => {
  test('is written into the project, and undone', async () => {
    await start();
    runCommand(app, 'reseauter:use-role-template');
    await choose();
    await expect.poll(() => document.querySelectorAll('.prompt .suggestion-item').length).toBe(6);
    await choose();
    await expect.poll(() => textOf(app, ATLAS)).toContain('needs-roles:\n  - ally 2\n  - mentor 1\n');
    runCommand(app, 'reseauter:undo');
    await expect.poll(() => textOf(app, ATLAS)).toBe(NOTES[ATLAS]);
  });
});

describe('kinds of projects in the settings', () => {
  function openKinds(): void {
    openSettings(app);
    pressRow('Kinds of project');
  }
  const kinds = (): string[] => shownRows().filter((name) => ['Residency', 'Funding', 'Exhibition'].includes(name));

  test('one with other numbers is what a project is asked for, and only it is written; it goes back to how it came', async () => {
    await start();
    openKinds();
    pressRow('Residency');
    changeField('▲ Allies', '4');
    changeField('◎ Audience', '0');
    save();
    await expect.poll(() => rowOf('Residency').textContent).toContain('ally 4');
    const needs = { decider: 1, sponsor: 1, mentor: 1, expert: 1, partner: 0, ally: 4, audience: 0 };
    await expect.poll(stored, { timeout: 5000 }).toEqual({ roleTemplates: [{ id: 'residency', needs }] });
    runCommand(app, 'reseauter:use-role-template');
    await choose();
    await expect.poll(() => document.querySelectorAll('.prompt .suggestion-item').length).toBe(6);
    await choose();
    await expect.poll(() => textOf(app, ATLAS)).toContain('needs-roles:\n  - ally 4\n');
    pressRow('Residency');
    [...document.querySelectorAll<HTMLElement>('.reseauter-modal button')].find((el) => el.textContent === 'As it came')?.click();
    await expect.poll(stored, { timeout: 5000 }).toEqual({});
  });

  test('one of one’s own is offered when a project starts; a name that is taken is refused', async () => {
    await start();
    openKinds();
    document.querySelector<HTMLElement>('[aria-label="Add a kind of project"]')?.click();
    save();
    expect(document.querySelector('.reseauter-form-error')?.textContent).toBe('Write how this kind of project is called.');
    changeField('Name', 'funding');
    save();
    expect(document.querySelector('.reseauter-form-error')?.textContent).toBe('There is a kind of project “funding” already.');
    changeField('Name', 'Exhibition');
    changeField('★ Mentors', '3');
    save();
    await expect.poll(kinds).toContain('Exhibition');
    await expect.poll(stored, { timeout: 5000 }).toEqual({ roleTemplates: [{ id: 'exhibition', name: 'Exhibition', needs: { mentor: 3 } }] });
    runCommand(app, 'reseauter:start-project');
    await expect.poll(() => choicesOf('Kind of project').offered).toContain('Exhibition');
  });

  test('a built-in one that was removed is not offered, and is there again by one press', async () => {
    await start();
    openKinds();
    rowOf('Residency').querySelector<HTMLElement>('[aria-label="Delete"]')?.click();
    await expect.poll(stored, { timeout: 5000 }).toEqual({ roleTemplates: [{ id: 'residency', isRemoved: true }] });
    expect(rowOf('Residency').textContent).toContain('Press to bring it back.');
    pressRow('Residency');
    await expect.poll(stored, { timeout: 5000 }).toEqual({});
    expect(rowOf('Residency').textContent).toContain('decider 1');
  });
});
