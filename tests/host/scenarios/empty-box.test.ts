// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import type { App } from '../../../mocks/obsidian/app';
import { stopReseauter, textOf } from '../../support/start-reseauter';
import { comeBackOn, expectPoints, note, painted, rowOf, startQueue } from './queue-page';

// The empty mentor box, through notes, the follow-ups and the rendered modal. Today is Monday 16 March 2026.
let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

const HOME = 'networks: ["[[Conservatoire de Liège]]"]';
const BOTH = 'skills: [production, subsides]';
const NADEGE = note('type: person', 'circle: close', 'last-contact: 2025-12-20', 'gave: 1', 'received: 1', 'knows: ["[[Colette Ramoisy]]"]', HOME);
const NOTES = {
  'Projects/S.md': note(
    'type: project', 'pitch: "Sounds of salt, under water."', 'needs: ["mentor: production", "mentor: subsides"]', 'ally: ["[[Nadège]]", "[[Tom]]"]',
    'partner: "[[Karim]]"', 'opponent: "[[Pascal]]"', 'decider: "[[Bruno]]"', 'mentor:',
  ),
  'People/Nadège.md': NADEGE,
  'People/Karim.md': note(
    'type: person', 'circle: core', 'last-contact: 2026-02-16', 'received: 5', 'knows: ["[[Colette Ramoisy]]", "[[Nadège]]"]', HOME,
  ),
  'People/Inès.md': note(
    'type: person', 'last-contact: 2026-03-05', 'gave: 1', 'received: 2', 'knows: "[[Femke]]"', 'skills: [Production, diffusion]',
    'roles: mentor', 'networks: Centres culturels',
  ),
  'People/Femke.md': note('type: person', 'last-contact: 2024-08-01', 'knows: "[[Inès]]"', BOTH, 'networks: Collectif Bruine'),
  'People/Colette Ramoisy.md': note('type: person', 'knows: "[[Nadège]]"', BOTH, 'networks: Festival'),
  'People/Pascal.md': note('type: person', 'last-contact: 2026-01-20', BOTH, 'knows: "[[Colette Ramoisy]]"', HOME),
  'People/Simon.md': note('type: person', 'last-contact: 2026-01-20', BOTH, 'status: do-not-contact'),
};

const TO_FIND = 'Find a mentor for S';

/** What is seen of an element, each space one. */
const textIn = (el: Element | null | undefined): string => (el?.textContent ?? '').replace(/\s+/g, ' ').trim();

function press(selector: string, words: string): void {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((el) => textIn(el).startsWith(words));
  if (found === undefined) throw new Error(`Nothing says ${words}`);
  found.click();
}

/** Opens the candidates from the row of the open role. */
async function openCandidates(): Promise<void> {
  app = await startQueue(NOTES);
  await expectPoints(TO_FIND, 20);
  const row = [...document.querySelectorAll<HTMLElement>('.reseauter-follow-up')].find(
    (el) => textIn(el.querySelector('.reseauter-follow-up-name')) === TO_FIND,
  );
  row?.querySelector<HTMLElement>('[data-button="more"]')?.click();
  press('.menu-item', 'Who could it be?');
  await painted();
}

test('the empty box says who could fill it, why, and by whom', async () => {
  await openCandidates();
  expect(textIn(document.querySelector('.modal-title'))).toBe('Who could be mentor of S?');
  const items = [...document.querySelectorAll('.reseauter-candidates-item')];
  expect(items.map((el) => [textIn(el.querySelector('h3')), textIn(el.querySelector('.reseauter-candidates-total'))])).toEqual([
    ['Colette Ramoisy', '71 of 100'], ['Inès', '68 of 100'], ['Femke', '65 of 100'],
  ]);
  expect(items.map((el) => textIn(el.querySelector('.reseauter-candidates-sentence')))).toEqual([
    'has both skills you look for; Nadège knows Colette Ramoisy (they list each other), and you owe Nadège nothing; brings a new network: Festival.',
    'has 1 of the 2 skills you look for: production; wishes this role; you know each other, and you owe Inès a favour; brings a new network: Centres culturels.',
    'has both skills you look for; Inès knows Femke (they list each other), and you owe Inès a favour; brings a new network: Collectif Bruine.',
  ]);
  expect(items.map((el) => textIn(el.querySelector('.reseauter-candidates-way')))).toEqual([
    'Me→Nadège→Colette Ramoisyno direct tie · through Nadège 0.55', 'Me→Inèsdirect tie 0.70', 'Me→Inès→Femkedirect tie 0.35 · through Inès 0.50',
  ]);
  expect(textIn(items[0]?.querySelector('dl'))).toBe('Fit35 of 50Reach16 of 30Goodwill10 of 10Novelty10 of 10Load0');
  expect([...document.querySelectorAll('.reseauter-candidates-excluded li')].map(textIn)).toEqual([
    'Pascalagainst the project', 'Simonnot to be contacted', 'Karimno skill or wish for it is noted', 'Nadègeno skill or wish for it is noted',
  ]);
});

test('asking Nadège makes a text with the pitch, is noted in her note, and comes back a week later', async () => {
  await openCandidates();
  press('.reseauter-candidates-item button', 'Ask Nadège');
  const text = document.querySelector('textarea')?.value ?? '';
  expect(text).toContain('Hello Nadège,\n\nWould you introduce me to Colette Ramoisy?');
  expect(text).toContain('S: Sounds of salt, under water.');
  expect(text).not.toMatch(/71|opponent|Pascal/);
  press('.modal button', 'Note that I asked');
  await expect.poll(() => textOf(app, 'People/Nadège.md')).toBe(NADEGE.replace(/---\n$/, 'intro-asked: "[[Colette Ramoisy]] 2026-03-16"\n---\n'));
  await comeBackOn(app, '2026-03-23');
  // 26 for the days over her rhythm, 20 for the introduction.
  await expectPoints('Nadège', 26 + 20);
  expect(rowOf('Nadège')?.why).toContain('Ask about the introduction to Colette Ramoisy, promised 7 days ago');
});

test('naming a candidate writes her into the box', async () => {
  await openCandidates();
  press('.reseauter-candidates-item button', 'Name Colette');
  await expect.poll(() => textOf(app, 'Projects/S.md')).toContain('mentor:\n  - "[[Colette Ramoisy]]"\n');
});
