import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { TWELVE, captureRows, eventField, linesField, openCapture, rowField } from '../support/capture-page';
import { violationsInBothThemes } from '../support/follow-up-page';
import { startReseauter, stopReseauter, textOf } from '../support/start-reseauter';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

const NOTES = { 'People/Bruno Keppens.md': '---\ntype: person\norganisation: Collectif Bruine\nfunction: painter\nmet: 2025-01-01\n---\n' };

test.each(['desktop', 'phone'] as const)('the dialog can be used by everybody in both themes: %s', async (device) => {
  app = await startReseauter({ notes: NOTES, device });
  await openCapture(app);
  await userEvent.fill(linesField(), `${TWELVE}\n12345`);
  expect(captureRows()).toHaveLength(13);
  for (const compare of document.querySelectorAll<HTMLDetailsElement>('.reseauter-capture-compare')) compare.open = true;
  expect(document.querySelectorAll('.reseauter-capture-tick')).toHaveLength(1);
  expect(await violationsInBothThemes({ include: ['.modal'], exclude: ['.mod-cta'] })).toEqual([]);
});

test.each(['desktop', 'phone'] as const)('nothing is cut off at the side, and the button to write stays in sight: %s', async (device) => {
  app = await startReseauter({ notes: NOTES, device, language: 'fr' });
  await openCapture(app);
  await userEvent.fill(linesField(), TWELVE);
  const modal = document.querySelector<HTMLElement>('.modal') ?? expect.fail();
  const formEl = modal.querySelector('.reseauter-capture-form') ?? expect.fail();
  expect(formEl.scrollWidth).toBeLessThanOrEqual(formEl.clientWidth);
  const { top, bottom } = modal.querySelector('.mod-cta')?.getBoundingClientRect() ?? expect.fail();
  expect([top > 0, bottom <= window.innerHeight]).toEqual([true, true]);
});

test('by keyboard alone: event, lines, a field that is put right, and the notes are written', async () => {
  app = await startReseauter({ notes: {} });
  await openCapture(app);
  expect(document.activeElement).toBe(eventField('Event'));
  await userEvent.keyboard('Fair');
  await userEvent.click(linesField());
  await userEvent.keyboard('Ana Roux — X — ana@x.org{Enter}Tom Petit');
  await userEvent.keyboard('{Tab}{Tab}{Tab}');
  expect(document.activeElement).toBe(rowField(0, 'Function'));
  await userEvent.keyboard('poet{Enter}');
  expect(app.vault.getMarkdownFiles()).toEqual([]);
  const write = document.querySelector<HTMLElement>('.modal .mod-cta') ?? expect.fail();
  expect(write.textContent).toBe('Write 2 notes');
  write.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => app.vault.getMarkdownFiles().map(({ path }) => path).sort()).toEqual(['Ana Roux.md', 'Meetings/2026-03-16 Fair.md', 'Tom Petit.md']);
  expect(await textOf(app, 'Ana Roux.md')).toContain('function: poet\n');
  await expect.poll(() => document.activeElement?.textContent).toBe('Classify them now');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.querySelector('.modal')).toBeNull();
});
