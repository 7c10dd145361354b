import type { ElementContext } from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { openSettings, runCommand } from '../../mocks/obsidian/testing';
import { openBeside, section } from '../support/companion-page';
import { violationsInBothThemes } from '../support/follow-up-page';
import { pressRow } from '../support/settings-page';
import { startReseauter, stopReseauter } from '../support/start-reseauter';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

const TIDES = 'Projects/Tides.md';
const MANY = ['Ana', 'Ben', 'Cléo', 'Dirk', 'Eva', 'Farid', 'Gilda', 'Hana', 'Inès', 'Jan', 'Karim', 'Lotte'];
const NOTES: Readonly<Record<string, string>> = {
  [TIDES]: [
    '---', 'type: project', 'pitch: "Salt, heard under water. I look for a mentor."', 'needs: "mentor: production"', `ally: [${MANY.join(', ')}]`,
    'decider: "[[Bruno]]"', 'stances: "[[Bruno]] s3 a1 i4 2025-11-02"', 'horizons:', '  - "2025-12 | local | a reading"', '  - "2026-10 | regional | ten shows"', '---', '',
  ].join('\n'),
  'Projects/Bare.md': '---\ntype: project\n---\n',
  'People/Bruno.md': '---\ntype: person\nlast-contact: 2026-03-01\nknows: "[[Colette]]"\nnetworks: [Quay]\nintro-asked: "[[Colette]] 2026-03-01"\n---\n',
  'People/Colette.md': '---\ntype: person\nskills: production\nknows: "[[Bruno]]"\nnetworks: [Quay]\n---\n',
  'Home.md': 'Before\n\n```reseauter\nproject: [[Tides]]\n```\n\n```reseauter\nproject: [[Nowhere]]\n```\n',
};
let app: App;

beforeEach(async () => {
  await page.viewport(1200, 900);
  app = await startReseauter({ notes: { ...NOTES } });
});

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

function pressed(selector: string, words: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((el) => (el.ariaLabel ?? el.textContent).includes(words));
  if (found === undefined) throw new Error(`Nothing says ${words}`);
  return found;
}

const waitFor = (selector: string): Promise<void> => expect.poll(() => document.querySelector(selector)).not.toBeNull();
/** The colour of the main button is the app's own. */
const MODAL = { include: ['.modal'], exclude: ['.mod-cta'] };

async function candidatesFor(path: string, name: string, role: string): Promise<void> {
  await openBeside(app, path, name);
  await userEvent.click(pressed('.reseauter-board-who', role));
  await waitFor('.reseauter-candidates');
  for (const foldEl of document.querySelectorAll('details')) foldEl.open = true;
}

interface Screen {
  readonly name: string;
  readonly open: () => Promise<void>;
  readonly part?: ElementContext;
}

const SCREENS: readonly Screen[] = [
  {
    name: 'a board in a note',
    part: { include: ['.reseauter-block'] },
    open: async () => {
      const file = app.vault.getFileByPath('Home.md');
      if (file !== null) await app.workspace.getLeaf(false).openFile(file);
      await waitFor('.reseauter-block .reseauter-board-chip');
      await waitFor('.reseauter-block .reseauter-hint');
    },
  },
  { name: 'a project with its board, its maps, horizons, clarity and pitch', part: { include: ['.reseauter-companion'] }, open: () => openBeside(app, TIDES, 'Tides') },
  { name: 'a project with nobody', part: { include: ['.reseauter-companion'] }, open: () => openBeside(app, 'Projects/Bare.md', 'Bare') },
  { name: 'candidates', open: () => candidatesFor(TIDES, 'Tides', 'Mentors') },
  { name: 'no candidates', open: () => candidatesFor('Projects/Bare.md', 'Bare', 'Deciders') },
  {
    name: 'asking for an introduction',
    open: async () => {
      await candidatesFor(TIDES, 'Tides', 'Mentors');
      await userEvent.click(pressed('.modal button', 'Ask Bruno'));
      await waitFor('.reseauter-introduction');
    },
  },
  {
    name: 'the stages of an introduction',
    part: { include: ['.menu'] },
    open: async () => {
      await openBeside(app, 'People/Bruno.md', 'Bruno');
      await userEvent.click(pressed('.reseauter-companion-stage', 'Introduction to Colette'));
      await waitFor('.menu');
    },
  },
  {
    name: 'how somebody stands',
    open: async () => {
      await openBeside(app, TIDES, 'Tides');
      await userEvent.click(pressed('.reseauter-companion-stage', 'Bruno'));
      await waitFor('.reseauter-stance');
    },
  },
  {
    name: 'starting a project',
    open: async () => {
      runCommand(app, 'reseauter:start-project');
      await waitFor('.modal form');
      for (const foldEl of document.querySelectorAll('details')) foldEl.open = true;
    },
  },
  {
    name: 'the list of roles',
    part: { include: ['.modal .setting-group'] },
    open: async () => {
      openSettings(app);
      pressRow('Roles');
      await expect.poll(() => document.querySelector('.modal')?.textContent).toContain('★ Mentors');
    },
  },
  {
    name: 'a role',
    part: { include: ['.reseauter-modal'], exclude: ['.mod-cta'] },
    open: async () => {
      openSettings(app);
      pressRow('Roles');
      pressRow('★ Mentors');
      await waitFor('.reseauter-modal form');
    },
  },
];

describe('nothing keeps anybody out, in the light and in the dark', () => {
  test.each(SCREENS)('$name', async ({ open, part = MODAL }) => {
    await open();
    expect(await violationsInBothThemes(part)).toEqual([]);
  });
});

test('a box with many names unfolds, and the keyboard goes on with the first of the others', async () => {
  await openBeside(app, TIDES, 'Tides');
  const names = (): string[] => [...section('board').querySelectorAll('[data-role="ally"] .reseauter-board-chip-text')].map((el) => el.textContent);
  expect(names()).toEqual(MANY.slice(0, 3));
  await userEvent.click(pressed('.reseauter-board-more', '9 more'));
  expect(names()).toEqual(MANY);
  expect(document.activeElement?.textContent).toContain('Dirk');
  expect([...section('board').querySelectorAll<HTMLElement>('.reseauter-board-chip')].every((el) => el.draggable)).toBe(true);
});

test.each(['en', 'fr'])('on a phone no name of a board runs out of its box: %s', async (language) => {
  await stopReseauter(app);
  document.body.replaceChildren();
  await page.viewport(390, 844);
  const long = ['Marie-Clémentine de Bassompierre-Vanderstichelen', 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'];
  const notes = { [TIDES]: `---\ntype: project\nally: [${long.join(', ')}]\n---\n` };
  app = await startReseauter({ notes, language, device: 'phone' });
  await openBeside(app, TIDES, 'Tides');
  for (const el of section('board').querySelectorAll<HTMLElement>('.reseauter-board-box')) {
    const edge = el.getBoundingClientRect().right;
    for (const inner of el.querySelectorAll<HTMLElement>(':not(.reseauter-spoken)')) {
      expect(inner.getBoundingClientRect().right, inner.textContent).toBeLessThanOrEqual(edge + 0.5);
      if (inner.matches('button')) expect(Math.min(inner.offsetWidth, inner.offsetHeight), inner.textContent).toBeGreaterThanOrEqual(44);
    }
  }
});
