import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { openSettings, runCommand } from '../../mocks/obsidian/testing';
import { button, openBeside } from '../support/companion-page';
import { rowOf, violationsInBothThemes } from '../support/follow-up-page';
import { pressRow } from '../support/settings-page';
import { startReseauter, stopReseauter, textOf } from '../support/start-reseauter';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

const MET = 'type: person\nmet: 2026-03-12\nmet-at: FIRSTS';
const NOTES = {
  'People/Ana.md': `---\n${MET}\ntopic: masks\nemail: ana@x.org\n---\n`,
  'People/Bo.md': `---\n${MET}\nlanguage: fr\n---\n`,
  'Projects/N.md': '---\ntype: project\npitch: Open at night.\n---\n',
};
let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

const title = (): string | undefined => document.querySelector('.modal-title')?.textContent;
const words = (): string => document.querySelector<HTMLTextAreaElement>('.modal textarea')?.value ?? '';
const focused = (): string | undefined => document.activeElement?.ariaLabel ?? document.activeElement?.textContent;

test.each(['desktop', 'phone'] as const)('the dialog and the template can be used by everybody: %s', async (device) => {
  app = await startReseauter({ notes: NOTES, device });
  runCommand(app, 'reseauter:first-message');
  await expect.poll(title).toBe('First message to Ana');
  expect(await violationsInBothThemes({ include: ['.modal'], exclude: ['.mod-cta'] })).toEqual([]);
  const { scrollWidth = 0, clientWidth = 0 } = document.querySelector('.modal-content') ?? {};
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  await userEvent.keyboard('{Escape}');
  openSettings(app);
  pressRow('After an event');
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.reseauter-message-modal details')) fold.open = true;
  expect(await violationsInBothThemes({ include: ['.reseauter-message-modal'], exclude: ['.mod-cta'] })).toEqual([]);
});

test('by keyboard alone: from the row to the words, to the next person and back to the list', async () => {
  app = await startReseauter({ notes: NOTES });
  runCommand(app, 'reseauter:open-follow-ups');
  (await rowOf('Ana')).focus();
  await userEvent.keyboard('{Shift>}{F10}{/Shift}');
  await userEvent.click(page.getByText('First message…', { exact: true }));
  await expect.poll(title).toBe('First message to Ana');
  expect(focused()).toBe('Message');
  await userEvent.keyboard('{Shift>}{Tab}{Tab}{Tab}{Tab}{/Shift}');
  expect(focused()).toBe('Language');
  await userEvent.selectOptions(document.activeElement as HTMLSelectElement, 'fr');
  expect(focused()).toBe('Language');
  expect(words()).toContain('Bonjour Ana,');
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(focused()).toBe('Next person');
  await userEvent.keyboard('{Enter}');
  expect(title()).toBe('First message to Bo');
  expect(words()).toContain('Bonjour Bo,');
  await userEvent.click(page.getByRole('button', { name: 'Mark as sent' }));
  await expect.poll(title).toBe('First message to Ana');
  expect(await textOf(app, 'People/Bo.md')).toContain('waiting-since: 2026-03-16');
  expect(words()).toContain('Bonjour Ana,');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.activeElement?.classList.contains('reseauter-follow-up')).toBe(true);
});

test('the panel beside the note of somebody new offers it, beside others it does not', async () => {
  app = await startReseauter({ notes: { ...NOTES, 'People/Cy.md': '---\ntype: person\nlast-contact: 2026-03-01\n---\n' } });
  await openBeside(app, 'People/Cy.md', 'Cy');
  expect(() => button('First message')).toThrow();
  await openBeside(app, 'People/Bo.md', 'Bo');
  await userEvent.click(button('First message'));
  await expect.poll(title).toBe('First message to Bo');
});
