import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { runCommand } from '../../mocks/obsidian/testing';
import { button, openBeside, section } from '../support/companion-page';
import { violationsIn } from '../support/follow-up-page';
import { startReseauter, stopReseauter, textOf } from '../support/start-reseauter';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

const N = 'Projects/N.md';
const ANA = 'People/Ana.md';
const PEOPLE = { [ANA]: '---\ntype: person\n---\n', 'People/Eve.md': '---\ntype: person\nstatus: deceased\n---\n' };
const named = (lines: string): Record<string, string> => ({ ...PEOPLE, [N]: `---\ntype: project\n${lines}\n---\n` });
let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

async function beside(lines: string, options: Parameters<typeof startReseauter>[0] = {}): Promise<void> {
  app = await startReseauter({ notes: named(lines), ...options });
  await openBeside(app, N, 'N');
}

const suggested = (): (string | null)[] => [...document.querySelectorAll('.suggestion-item')].map((el) => el.textContent);
const hasStances = (): boolean => document.querySelector('.reseauter-companion-part.mod-stances') !== null;
const crowdIn = (): SVGElement | null => section('stances').querySelector<SVGElement>('.reseauter-stances-mark.is-crowd');

test('before anybody is rated, one button starts with those who are named; what it notes can be taken back again', async () => {
  await beside('audience: "[[Ana]]"\nally: Tom\nmentor: "[[Eve]]"');
  expect(await violationsIn({ include: ['.reseauter-companion-part.mod-stances'] })).toEqual([]);
  await userEvent.click(button('Rate where people stand…'));
  await expect.poll(suggested).toEqual(['Anaaudience', 'Tomally']);
  await userEvent.keyboard('{Enter}');
  expect(document.querySelector('.modal-title')?.textContent).toBe('How does Ana stand towards N?');
  expect(document.querySelector('.reseauter-stance-remove')).toBeNull();
  await userEvent.click(page.getByRole('button', { name: 'Note it' }));
  await expect.poll(() => textOf(app, N)).toContain('\nstances:\n  - "[[Ana]] 0 2026-03-16"\n');
  await expect.poll(() => section('stances').textContent).toContain('Partners’ map');
  await userEvent.click(button('Rate where people stand…'));
  await expect.poll(suggested).toEqual(['Tomally', 'Anaaudience0']);
  await userEvent.keyboard('{Escape}');
  await userEvent.click(page.getByRole('button', { name: 'How does Ana stand?' }));
  expect(await violationsIn({ include: ['.modal'], exclude: ['.mod-cta'] })).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Remove the rating' }));
  await expect.poll(() => textOf(app, N)).toContain('\nstances:\n---\n');
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await expect.poll(() => textOf(app, N)).toContain('\nstances:\n  - "[[Ana]] 0 2026-03-16"\n');
});

test.each([['nobody can be asked about', 'ally: "?"\nmentor: "[[Eve]]"'], ['the project has ended', 'status: done\nally: Tom']])(
  'nothing is offered where %s', async (_, lines) => {
    await beside(lines);
    expect(hasStances()).toBe(false);
  },
);

test('the board offers it too, until somebody is rated', async () => {
  await beside('ally: "[[Ana]]"', { language: 'fr' });
  runCommand(app, 'reseauter:open-project-board');
  await userEvent.keyboard('{Enter}');
  const offer = (): HTMLElement | null => document.querySelector('.reseauter-board-rate');
  await expect.poll(() => offer()?.hidden).toBe(false);
  await userEvent.click(offer()?.querySelector('button') ?? document.body);
  await expect.poll(suggested).toEqual(['Anaallié·e']);
  await userEvent.keyboard('{Enter}');
  await userEvent.click(page.getByRole('button', { name: 'Noter', exact: true }));
  await expect.poll(() => offer()?.hidden).toBe(true);
});

const CROWD = ['[[Ana]]', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((name) => `  - "${name} s2 a1 i3"`).join('\n');

test.each(['desktop', 'phone'] as const)('a field with more than six names lists them all, by key or press: %s', async (device) => {
  await beside(`stances:\n${CROWD}`, { device });
  expect(crowdIn()?.getAttribute('aria-label')).toBe('Passives, 8 people: Ana, B, C, D, E, F, G, H');
  expect(await violationsIn({ include: ['.reseauter-companion-part.mod-stances'] })).toEqual([]);
  const items = (): (string | null)[] => [...document.querySelectorAll('.menu-item')].map((el) => el.textContent);
  crowdIn()?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(items).toEqual(['Ana', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((name) => `${name} · +1`));
  await userEvent.click(page.getByText('B · +1', { exact: true }));
  expect(document.querySelector('.modal-title')?.textContent).toBe('How does B stand towards N?');
  await userEvent.keyboard('{Escape}');
  await expect.poll(items).toEqual([]);
  await userEvent.click(crowdIn()?.querySelector('circle') ?? document.body);
  await expect.poll(() => items().length).toBe(8);
  await userEvent.click(page.getByText('Ana · +1', { exact: true }));
  await expect.poll(() => app.workspace.getActiveFile()?.path).toBe(ANA);
});
