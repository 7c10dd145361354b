import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { runCommand } from '../../mocks/obsidian/testing';
import { violationsInBothThemes } from '../support/follow-up-page';
import { startReseauter, stopReseauter } from '../support/start-reseauter';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

const NOTES = {
  'People/Ana.md': '---\ntype: person\nfollow-up: 2026-03-10\n---\n',
  'Projects/Tides.md': '---\ntype: project\nmentor: "[[Ana]]"\n---\n',
  'Projects/Salt.md': '---\ntype: project\nmentor: The choir\n---\n',
};
let app: App;

afterEach(async () => {
  vi.restoreAllMocks();
  await stopReseauter(app);
  document.body.replaceChildren();
});

const preview = (): string => document.querySelector('.reseauter-export-preview')?.textContent ?? '';
const counted = (): string => document.querySelector('.reseauter-export-count')?.textContent ?? '';

async function open(options: Parameters<typeof startReseauter>[0] = {}): Promise<void> {
  app = await startReseauter({ notes: NOTES, ...options });
  runCommand(app, 'reseauter:export-overview');
  await expect.poll(preview).toContain('Tides');
}

test.each([['desktop', 'en', 'As'], ['phone', 'fr', 'Format']] as const)('dialog and page can be used by everybody: %s, %s', async (device, language, as) => {
  await open({ device, language });
  for (const box of document.querySelectorAll<HTMLInputElement>('.reseauter-export-tick input')) if (!box.checked) box.click();
  await expect.poll(() => document.querySelector('.reseauter-export-warning')?.textContent).not.toBe('');
  expect(await violationsInBothThemes({ include: ['.modal'], exclude: ['.mod-cta'] })).toEqual([]);
  const { scrollWidth = 0, clientWidth = 0 } = document.querySelector('.modal-content') ?? {};
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  await userEvent.selectOptions(document.querySelector<HTMLElement>(`.modal [aria-label="${as}"]`) ?? expect.fail('No format'), 'page');
  document.querySelector<HTMLElement>('.modal .mod-cta')?.click();
  await expect.poll(() => document.querySelector('.reseauter-sheet')?.textContent).toContain('Tides');
  expect(await violationsInBothThemes({ include: ['.reseauter-print'], exclude: ['.mod-cta'] })).toEqual([]);
});

test('by keyboard alone: what, as what, and the file is there', async () => {
  await open();
  expect(document.activeElement?.ariaLabel).toBe('What');
  await userEvent.selectOptions(document.activeElement as HTMLSelectElement, 'all');
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.ariaLabel).toBe('As');
  await userEvent.selectOptions(document.activeElement as HTMLSelectElement, 'canvas');
  document.querySelector<HTMLElement>('.reseauter-export .mod-cta')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => app.vault.getFiles().map(({ path }) => path)).toContain('Follow-ups 2026-03-16.canvas');
  await expect.poll(() => document.querySelector('.modal')).toBeNull();
});

test('the matrix exports what it shows: with its filter, and by people where it is read so', async () => {
  app = await startReseauter({ notes: NOTES });
  runCommand(app, 'reseauter:open-role-matrix');
  await expect.poll(() => document.querySelector('.reseauter-matrix')?.textContent).toContain('Tides');
  const press = (selector: string): void => (document.querySelector<HTMLElement>(selector) ?? expect.fail(`No ${selector}`)).click();
  const [leaf] = app.workspace.getLeavesOfType('reseauter-role-matrix');
  await leaf?.setViewState({ type: 'reseauter-role-matrix', state: { filter: 'choir' } });
  press('.view-action[aria-label="Export…"]');
  await expect.poll(counted).toBe('1 line · Only what contains “choir”');
  press('.modal .mod-cancel');
  await leaf?.setViewState({ type: 'reseauter-role-matrix', state: { mode: 'people', filter: 'ana' } });
  press('.view-action[aria-label="Export…"]');
  await expect.poll(preview).toMatch(/\| Person \| Salt \| Tides \|[^]*\[\[People\/Ana\\\|Ana\]\] \| {2}\| mentor \|/);
});

test('in discreet mode the page says no name, on paper neither', async () => {
  await open();
  await userEvent.selectOptions(document.querySelector<HTMLElement>('.modal [aria-label="As"]') ?? expect.fail('No format'), 'page');
  document.querySelector<HTMLElement>('.modal .mod-cta')?.click();
  await expect.poll(() => document.querySelector('.reseauter-sheet')?.textContent).toContain('Tides');
  runCommand(app, 'reseauter:toggle-discreet-mode');
  vi.spyOn(window, 'print').mockReturnValue();
  document.querySelector<HTMLElement>('.reseauter-print-bar button')?.click();
  const signsOf = (selector: string): string =>
    getComputedStyle(document.querySelector(selector) ?? expect.fail(`No ${selector}`)).getPropertyValue('-webkit-text-security');
  expect(signsOf('.reseauter-print td')).toBe('disc');
  expect(signsOf('.reseauter-paper td')).toBe('disc');
  expect(signsOf('.reseauter-paper thead th')).toBe('none');
  expect(document.querySelector('.reseauter-paper')?.checkVisibility()).toBe(false);
  runCommand(app, 'reseauter:toggle-discreet-mode');
});
