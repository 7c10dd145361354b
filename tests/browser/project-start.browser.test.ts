import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { runCommand } from '../../mocks/obsidian/testing';
import { violationsIn } from '../support/follow-up-page';
import { startReseauter, stopReseauter, textOf } from '../support/start-reseauter';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

async function openForm(options: Parameters<typeof startReseauter>[0] = {}): Promise<void> {
  app = await startReseauter({ notes: {}, ...options });
  runCommand(app, 'reseauter:start-project');
  await expect.poll(() => document.querySelector('.modal form')).not.toBeNull();
}

const isSeen = (el: HTMLElement): boolean => el.checkVisibility({ contentVisibilityAuto: true });
const boxes = (): number => [...document.querySelectorAll<HTMLElement>('.reseauter-start-box')].filter(isSeen).length;
const field = (label: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`.modal [aria-label="${label}"]`);
  if (found === null) throw new Error(`No field ${label}`);
  return found;
};

test.each(['desktop', 'phone'] as const)('the form can be used by everybody, folded and unfolded: %s', async (device) => {
  await openForm({ device });
  expect(await violationsIn({ include: ['.modal'], exclude: ['.mod-cta'] })).toEqual([]);
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.modal details')) fold.open = true;
  await userEvent.fill(field('Horizons'), '2026-09 local a reading');
  expect(await violationsIn({ include: ['.modal'], exclude: ['.mod-cta'] })).toEqual([]);
});

test('by keyboard alone: the kind takes boxes away, the clarity follows and stays in sight, and the rest waits folded', async () => {
  await openForm();
  expect(document.activeElement).toBe(field('Name'));
  expect([isSeen(field('Objective')), isSeen(field('Why it matters')), isSeen(field('Horizons'))]).toEqual([true, false, false]);
  expect(boxes()).toBe(9);
  await userEvent.keyboard('Tides{Tab}Open nine workshops on one evening');
  const clarity = document.querySelector<HTMLElement>('.modal .reseauter-clarity-percent');
  expect(clarity?.textContent).toBe('10% clear');
  const { top = 0, bottom = 0 } = clarity?.getBoundingClientRect() ?? {};
  expect([top > 0, bottom > 0 && bottom <= window.innerHeight]).toEqual([true, true]);
  await userEvent.selectOptions(field('Kind of project'), 'personal-board');
  expect(boxes()).toBe(7);
  await userEvent.fill(field('Mentors'), 'Ana');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => app.workspace.getActiveFile()?.path).toBe('Tides.md');
  expect(await textOf(app, 'Tides.md')).toContain('\nmentor:\n  - "[[Ana]]"\n');
  expect(await textOf(app, 'Tides.md')).not.toContain('\ndecider:');
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await expect.poll(() => app.vault.getMarkdownFiles().length).toBe(0);
});
