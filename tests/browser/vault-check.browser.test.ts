import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { runCommand } from '../../mocks/obsidian/testing';
import { violationsInBothThemes } from '../support/follow-up-page';
import { startReseauter, stopReseauter, textOf } from '../support/start-reseauter';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

const NOTES = {
  'People/Bruno Keppens.md': '---\ntype: person\nskills: [masks]\ncircle: clsoe\n---\n',
  'People/Ana Diaz.md': '---\ntype: person\nskills: film\nmet: 03/04/2026\ncircle: actve\n---\n',
  'P.md': '---\ntype: project\nally: ["[[Bruno Kepens]]", "[[Note]]"]\nstakeholders: ["[[Ana Diaz]] (menter)"]\n---\n',
  'Note.md': 'Text\n',
};
let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

async function open(options: Parameters<typeof startReseauter>[0] = {}): Promise<void> {
  app = await startReseauter({ notes: NOTES, ...options });
  runCommand(app, 'reseauter:check-notes');
  await expect.poll(() => document.querySelectorAll('.reseauter-check-group').length).toBeGreaterThan(3);
}

const focused = (): string => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';

test.each(['desktop', 'phone'] as const)('the check and its dialogs can be used by everybody: %s', async (device) => {
  await open({ device });
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.reseauter-check details')) fold.open = true;
  expect(await violationsInBothThemes({ include: ['.reseauter-check'] })).toEqual([]);
  const view = document.querySelector('.reseauter-check');
  expect((view?.scrollWidth ?? 0) <= (view?.clientWidth ?? 0)).toBe(true);
  if (device === 'phone') {
    const low = [...document.querySelectorAll('.reseauter-check :is(button, select)')].filter((el) => el.getBoundingClientRect().height < 44);
    expect(low.map((el) => el.textContent)).toEqual([]);
  }
  await userEvent.click(page.getByRole('button', { name: 'Fix 2 of this kind…' }));
  expect(await violationsInBothThemes({ include: ['.modal'], exclude: ['.mod-cta'] })).toEqual([]);
});

test('by keyboard alone a finding is mended, and the next one has the focus', async () => {
  await open();
  const fix = page.getByRole('button', { name: 'Fix: Ana Diaz, “actve” is not a circle.' });
  (fix.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => textOf(app, 'People/Ana Diaz.md')).toContain('circle: active\n');
  await expect.poll(() => document.querySelector('.reseauter-check-list')?.textContent).not.toContain('actve');
  await expect.poll(() => document.querySelector('.reseauter-check')?.contains(document.activeElement)).toBe(true);
  expect(focused()).toContain('Bruno Keppens');
});
