import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { runCommand } from '../../mocks/obsidian/testing';
import { violationsInBothThemes } from '../support/follow-up-page';
import { startReseauter, stopReseauter, textOf } from '../support/start-reseauter';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

const NOTES = {
  'People/Ana Diaz.md': '---\ntype: person\nemail: ana@x.org\ncity: Liège\nskills: [masks]\n---\nPlays.\n',
  'Contacts/A. Diaz.md': '---\ntype: person\nemail: ana@x.org\ncity: Huy\nskills: [lights]\n---\n',
  'People/Ben.md': '---\ntype: person\nknows: "[[Ana Diaz]]"\n---\nSaw [[A. Diaz]] and [[Ana Diaz]].\n',
  'People/Bob Orr.md': '---\ntype: person\n---\n',
  'Contacts/Orr Bob.md': '---\ntype: person\n---\n',
};
const PARTS = { include: ['.modal'], exclude: ['.mod-cta'] };
let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

async function open(options: Parameters<typeof startReseauter>[0] = {}): Promise<void> {
  app = await startReseauter({ notes: NOTES, ...options });
  runCommand(app, 'reseauter:find-duplicates');
  await expect.poll(() => document.querySelectorAll('.reseauter-duplicates-pair').length).toBe(2);
}

const focused = (): string | null | undefined => document.activeElement?.getAttribute('aria-label') ?? (document.activeElement?.closest('label') ?? document.activeElement)?.textContent;
const shows = (text: string) => expect.poll(() => document.querySelector('.modal')?.textContent).toContain(text);

test.each(['desktop', 'phone'] as const)('the list and the comparison can be used by everybody: %s', async (device) => {
  await open({ device });
  expect(await violationsInBothThemes(PARTS)).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Compare: A. Diaz, Ana Diaz' }));
  await shows('One value differs');
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.modal details')) fold.open = true;
  expect(await violationsInBothThemes(PARTS)).toEqual([]);
  const modalEl = document.querySelector('.modal-content');
  expect((modalEl?.scrollWidth ?? 0) <= (modalEl?.clientWidth ?? 0)).toBe(true);
});

test('by keyboard alone two notes become one, and two again; then the next pair has the focus', async () => {
  await open();
  expect(focused()).toBe('Compare: A. Diaz, Ana Diaz');
  await userEvent.keyboard('{Enter}');
  await shows('One value differs');
  await expect.poll(focused).toBe('city: Liège');
  await userEvent.keyboard('{ArrowRight}');
  expect(focused()).toBe('city: Huy');
  await expect.poll(() => document.querySelector('.reseauter-compare-row.mod-open .mod-result')?.textContent).toBe('Huy');
  await userEvent.keyboard('{Tab}{Tab}');
  await expect.poll(focused).toBe('Make one note of both');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => app.vault.getFileByPath('Contacts/A. Diaz.md')).toBeNull();
  expect(await textOf(app, 'People/Ben.md')).toContain('Saw [[Ana Diaz|A. Diaz]] and [[Ana Diaz]].');
  await expect.poll(focused).toBe('Compare: Bob Orr, Orr Bob');
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await expect.poll(() => document.querySelectorAll('.reseauter-duplicates-pair').length).toBe(2);
  expect(await textOf(app, 'People/Ben.md')).toBe(NOTES['People/Ben.md']);
});

test('whoever says of all pairs that they are two people is told that none is left, and keeps the keyboard', async () => {
  await open({ language: 'fr' });
  await userEvent.keyboard('{Tab}{Enter}');
  await shows('Une paire de notes parle');
  await userEvent.keyboard('{Enter}');
  await shows('Aucune paire de notes');
  await expect.poll(() => document.querySelector('.modal')?.contains(document.activeElement)).toBe(true);
  expect(await violationsInBothThemes(PARTS)).toEqual([]);
});
