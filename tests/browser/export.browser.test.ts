import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { runCommand } from '../../mocks/obsidian/testing';
import { violationsInBothThemes } from '../support/follow-up-page';
import { startReseauter, stopReseauter } from '../support/start-reseauter';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

const NOTES = {
  'People/Ana.md': '---\ntype: person\nbirthday: 1990-11-04\nnetworks: [Quai]\ntopic: masks\nemail: ana@x.org\n---\n',
  'Projects/N.md': '---\ntype: project\nmentor: "[[Ana]]"\n---\n',
};
let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

async function open(options: Parameters<typeof startReseauter>[0] = {}): Promise<void> {
  app = await startReseauter({ notes: NOTES, ...options });
  runCommand(app, 'reseauter:export-contacts');
  await expect.poll(() => document.querySelector('.reseauter-export-preview')?.textContent).toContain('Ana');
}

test.each([['desktop', 'en'], ['phone', 'fr']] as const)('the dialog can be used by everybody: %s, %s', async (device, language) => {
  await open({ device, language });
  for (const box of document.querySelectorAll<HTMLInputElement>('.reseauter-export-tick input')) if (!box.checked) box.click();
  await expect.poll(() => document.querySelector('.reseauter-export-warning')?.textContent).not.toBe('');
  expect(await violationsInBothThemes({ include: ['.modal'], exclude: ['.mod-cta'] })).toEqual([]);
  const { scrollWidth = 0, clientWidth = 0 } = document.querySelector('.modal-content') ?? {};
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  const save = document.querySelector('.reseauter-export .mod-cta')?.getBoundingClientRect();
  expect(save !== undefined && save.bottom <= window.innerHeight).toBe(true);
});

test('by keyboard alone: whom, which one, a tick, and the file is there', async () => {
  await open();
  const focused = (): string | undefined => document.activeElement?.ariaLabel ?? document.activeElement?.parentElement?.textContent;
  expect(focused()).toBe('Whom');
  await userEvent.selectOptions(document.activeElement as HTMLSelectElement, 'project');
  await userEvent.keyboard('{Tab}');
  expect(focused()).toBe('Project');
  await userEvent.keyboard('{Tab}{Tab}');
  expect(focused()).toBe('As');
  await userEvent.keyboard('{Tab} ');
  expect(focused()).toBe('Aliases');
  expect(document.querySelector<HTMLInputElement>('.reseauter-export-fields input')?.checked).toBe(false);
  document.querySelector<HTMLElement>('.reseauter-export .mod-cta')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => app.vault.getFiles().map(({ path }) => path)).toContain('Contacts 2026-03-16.vcf');
  await expect.poll(() => document.querySelector('.modal')).toBeNull();
});
