import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { COMPANION_NOTES, linesOf, openBeside, section } from '../support/companion-page';
import { violationsIn } from '../support/follow-up-page';
import { startReseauter, stopReseauter, textOf } from '../support/start-reseauter';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

const N = 'Projects/N.md';
const NADEGE = 'People/Nadège.md';
const NOTES = {
  ...COMPANION_NOTES,
  [N]: [
    '---', 'type: project', 'pitch: "Salt, heard under water."', 'needs: "mentor: production"', 'ally: "[[Odile Servranckx]]"', 'partner: "[[Tom]]"',
    'stances:', '  - "[[Odile Servranckx]] s1 a3 -> +1 i4 2025-11-02" # after the commission', '  - "[[Bruno Keppens]] +1 i5"', '---', '',
  ].join('\n'),
  [NADEGE]: '---\ntype: person\nlast-contact: 2026-03-01\nknows: "[[Colette]]"\n---\n',
  'People/Colette.md': '---\ntype: person\nskills: production\n---\n',
};
let app: App;

beforeEach(async () => {
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

const marks = (): SVGElement[] => [...section('stances').querySelectorAll<SVGElement>('.reseauter-stances-mark')];

test('a hole asks who it could be; the one who is asked can be followed to the meeting', async () => {
  await openBeside(app, N, 'N');
  await userEvent.click(pressed('.reseauter-board-who', 'Mentors'));
  expect(document.querySelector('.modal-title')?.textContent).toBe('Who could be mentor of N?');
  expect(await violationsIn({ include: ['.modal'], exclude: ['.mod-cta'] })).toEqual([]);
  await userEvent.click(pressed('.modal button', 'Ask Nadège'));
  expect(document.querySelector<HTMLTextAreaElement>('.modal textarea')?.value).toContain('N: Salt, heard under water.');
  expect(await violationsIn({ include: ['.modal'], exclude: ['.mod-cta'] })).toEqual([]);
  await userEvent.click(pressed('.modal button', 'Note that I asked'));
  await expect.poll(() => textOf(app, NADEGE)).toContain('intro-asked: "[[Colette]] 2026-03-16"\n');
  await openBeside(app, NADEGE, 'Nadège');
  await expect.poll(() => linesOf('introductions')).toEqual(['Colette16 Marasked']);
  await userEvent.click(pressed('.reseauter-companion-stage', 'Introduction to Colette'));
  await userEvent.click(pressed('.menu-item', 'introduced'));
  await expect.poll(() => textOf(app, NADEGE)).toContain('intro-asked: "[[Colette]] 2026-03-16 introduced"\n');
});

test('how people stand: pictures for the keyboard, a list that says the same, and what contradicts itself', async () => {
  await openBeside(app, N, 'N');
  const text = section('stances').textContent;
  expect(text).toContain('Support 5, opposition 8: slightly against');
  expect(text).toContain('With estimates: support 8, opposition 8: evenly balanced');
  expect(text).toContain('OpponentsListen; do not try to convince or force.');
  expect(text).toContain('−2 · influence 4 · manage closelyrated 2 Nov 2025 · re-rate? · hoped for +1, +3 to go');
  expect(text).toContain('Named ally, but rated more against than for.');
  expect(await violationsIn({ include: ['.reseauter-companion-part.mod-stances'] })).toEqual([]);
  marks()[0]?.focus();
  const labels: (string | null | undefined)[] = [document.activeElement?.getAttribute('aria-label')];
  for (const key of ['ArrowUp', 'ArrowLeft']) {
    await userEvent.keyboard(`{${key}}`);
    labels.push(document.activeElement?.getAttribute('aria-label'));
  }
  expect(labels).toEqual([
    'Odile Servranckx: Opponents, −2, influence 4', 'Tom: Passives, +1, influence 3, estimated from the role',
    'Bruno Keppens: Passives, +1, influence 5',
  ]);
  expect(marks().map((el) => el.classList.contains('is-hollow'))).toEqual([false, false, true, true, false, false]);
});

test('a rating is written into the project, in its place', async () => {
  await openBeside(app, N, 'N');
  await userEvent.click(pressed('.reseauter-companion-stage', 'Odile'));
  expect(await violationsIn({ include: ['.modal'], exclude: ['.mod-cta'] })).toEqual([]);
  await userEvent.selectOptions(pressed('.modal select', 'Energy for it'), '3');
  expect(document.querySelector('.reseauter-stances-advice')?.textContent).toContain('Waverers');
  await userEvent.click(pressed('.modal button', 'Note it'));
  await expect.poll(() => textOf(app, N)).toContain('  - "[[Odile Servranckx]] s3 a3 -> +1 i4 2026-03-16" # after the commission\n');
});
