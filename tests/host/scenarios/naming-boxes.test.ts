// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import type { App } from '../../../mocks/obsidian/app';
import { runCommand } from '../../../mocks/obsidian/testing';
import { linesOf, quietIn, subject } from '../../support/companion-page';
import { startReseauter, stopReseauter, textOf, writeNote } from '../../support/start-reseauter';
import { expectPoints, rowOf } from './queue-page';

// Naming the boxes: from a new project to a full board, and back when a name goes. Today is Monday 16 March 2026.
let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

const PROJECT = 'Projets/Marées.md';
/** Another project in French, so that the new note speaks French too. */
const NOTES = {
  'Projets/Nuit.md': '---\ntype: projet\nstatut: terminé\néchéance: 2025-04-30\n---\n',
  'People/Ana.md': '---\ntype: person\nlast-contact: 2026-03-10\n---\n',
};

/** Starts a project by its form, with nothing but a name, and opens the panel beside its note. */
async function startProject(): Promise<void> {
  app = await startReseauter({ notes: NOTES });
  runCommand(app, 'reseauter:start-project');
  const field = (): HTMLInputElement | null => document.querySelector('.modal form [aria-label="Name"]');
  await expect.poll(field).not.toBeNull();
  const name = field();
  if (name === null) throw new Error('No field for a name');
  name.value = 'Marées';
  name.dispatchEvent(new Event('input', { bubbles: true }));
  [...document.querySelectorAll<HTMLElement>('.modal button')].find((el) => el.textContent === 'Start')?.click();
  await expect.poll(() => app.workspace.getActiveFile()?.path).toBe(PROJECT);
  runCommand(app, 'reseauter:open-companion');
  await expect.poll(subject).toBe('Marées');
}

/** The source is edited by hand, line by line. */
async function write(...lines: readonly (readonly [from: string, to: string])[]): Promise<void> {
  await writeNote(app, PROJECT, (text) => lines.reduce((changed, [from, to]) => changed.replace(`${from}\n`, `${to}\n`), text));
}

const coverage = (): string | undefined => document.querySelector('.reseauter-companion .reseauter-coverage')?.textContent.trim();
/** What each empty box that counts says; tests/browser/board.browser.test.ts proves that these are dashed. */
const holes = (): string[] =>
  [...document.querySelectorAll('.reseauter-companion .reseauter-board-place:is(.is-hole, .is-not-considered)')].map(
    (el) => `${el.closest<HTMLElement>('.reseauter-board-box')?.dataset.role ?? ''} ${el.firstElementChild?.textContent ?? ''}`,
  );

test('a new project has nine empty keys in plain text, four holes and nothing covered', async () => {
  await startProject();
  const boxes = ['allié', 'opposant', 'mentor', 'décideur', 'parrain', 'relais', 'expert', 'partenaire', 'public'];
  expect((await textOf(app, PROJECT)).split('\n').filter((line) => boxes.includes(line.replace(/:$/, '')))).toEqual(
    boxes.map((box) => `${box}:`),
  );
  expect(document.querySelectorAll('.reseauter-companion .reseauter-board-box')).toHaveLength(9);
  expect(holes()).toEqual(['ally to find', 'opponent none considered yet', 'mentor to find', 'decider to find']);
  expect(coverage()).toContain('0%');
  expect(linesOf('openRoles')).toEqual(['Name somebody: ally0 of 2', 'Name somebody: mentor0 of 1', 'Name somebody: decider0 of 1']);
});

test('names in the source fill the board; the ally who is deleted there leaves 88% and is looked for again, without a reload', async () => {
  await startProject();
  await write(
    ['mentor:', 'mentor: "[[Ana]]"'], ['allié:', 'allié:\n  - "[[Tom]]"\n  - Zoé'], ['décideur:', 'décideur: "[[Bruno]]"'],
    ['opposant:', 'opposant: aucun'],
  );
  await expect.poll(coverage).toContain('100%');
  expect(holes()).toEqual([]);
  expect(quietIn('openRoles')).toBe('Every box that must be filled has its names.');
  await writeNote(app, PROJECT, (text) => text.replace('  - Zoé\n', ''));
  await expect.poll(coverage).toContain('88%');
  expect(linesOf('openRoles')).toEqual(['Name somebody: ally1 of 2']);
  expect(holes()).toEqual(['ally 1 more to find']);
  runCommand(app, 'reseauter:open-follow-ups');
  await expectPoints('Find an ally for Marées', 20);
  expect(rowOf('Find an ally for Marées')?.why.join(' ')).toContain('ally 1 of 2');
});
