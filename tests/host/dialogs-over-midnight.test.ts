// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { App } from '../../mocks/obsidian/app';
import { untilQuiet } from '../../mocks/obsidian/testing';
import { eventField, linesField, openCapture, press, typeIn } from '../support/capture-page';
import { FOLLOW_UP_NOTES } from '../support/follow-up-notes';
import { openFollowUps, rowOf } from '../support/follow-up-page';
import { startReseauter, stopReseauter, textOf } from '../support/start-reseauter';

const YANN = 'People/Yann Corbesier.md';
const TEMPLATE = '---\ntype: person\nnoted: "{{date}}"\nmet:\n---\n';

let app: App;

beforeEach(async () => {
  app = await startReseauter({ notes: { ...FOLLOW_UP_NOTES, 'Templates/Person.md': TEMPLATE } });
});

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

/** It was Monday 16 March when the dialog was opened. */
async function untilTuesday(): Promise<void> {
  vi.setSystemTime(new Date('2026-03-17T09:00:00'));
  window.dispatchEvent(new Event('focus'));
  await untilQuiet(app);
}

function field(label: string): HTMLInputElement {
  const input = document.querySelector<HTMLInputElement>(`.modal input[aria-label="${label}"]`);
  if (input === null) throw new Error(`No field ${label}`);
  return input;
}

async function openLog(): Promise<void> {
  await openFollowUps(app);
  (await rowOf('Yann Corbesier')).querySelector<HTMLElement>('[aria-label^="Log"]')?.click();
  await expect.poll(() => document.querySelector('.modal input[type="date"]')).not.toBeNull();
}

test('a contact is logged on the day that stands in its field, and the new day can be chosen', async () => {
  await openLog();
  expect(field('When').value).toBe('2026-03-16');
  await untilTuesday();
  await expect.poll(() => field('When').max).toBe('2026-03-17');
  expect(field('When').value).toBe('2026-03-16');
  field('What was said').value = 'about the lanterns';
  press('Log');
  await expect.poll(() => textOf(app, YANN)).toContain('- 2026-03-16 about the lanterns');
});

test('“in a week” counts from the day on which it is pressed', async () => {
  await openLog();
  await untilTuesday();
  press('In a week');
  expect(field('Next contact').value).toBe('2026-03-24');
  await expect.poll(() => field('Next contact').min).toBe('2026-03-18');
});

test('“tomorrow” is the day after the one on which it is pressed', async () => {
  await openFollowUps(app);
  (await rowOf('Yann Corbesier')).querySelector<HTMLElement>('[aria-label^="Snooze"]')?.click();
  await expect.poll(() => document.querySelectorAll('.reseauter-day')).toHaveLength(3);
  await untilTuesday();
  await expect.poll(() => document.querySelector('.reseauter-day-date')?.textContent).toContain('18');
  const [tomorrow] = document.querySelectorAll<HTMLElement>('.reseauter-day');
  expect(document.activeElement).toBe(tomorrow);
  tomorrow?.click();
  await expect.poll(() => textOf(app, YANN)).toContain('snooze: 2026-03-18\n');
});

test('new people are met on the day that stands in its field; what a template dates unseen has the day of the press', async () => {
  await openCapture(app);
  typeIn(linesField(), 'Farid Benali — Meyboom');
  await untilTuesday();
  await expect.poll(() => eventField('Date').max).toBe('2026-03-17');
  expect(eventField('Date').value).toBe('2026-03-16');
  press('Write 1 note');
  await expect.poll(() => app.vault.getFileByPath('People/Farid Benali.md')).not.toBeNull();
  expect(await textOf(app, 'People/Farid Benali.md')).toContain('noted: 2026-03-17\nmet: 2026-03-16\n');
});
