// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import type { App } from '../../../mocks/obsidian/app';
import { runCommand } from '../../../mocks/obsidian/testing';
import { EIGHT_NOTES } from '../../support/eight-notes';
import { startReseauter, stopReseauter } from '../../support/start-reseauter';

// The health of eight people in plain words. Today is Monday 16 March 2026.
let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

/** The sentence of each measure, as the view shows it; narrow spaces read as any. */
async function sentencesIn(language: string, notes: Readonly<Record<string, string>> = EIGHT_NOTES): Promise<string[]> {
  app = await startReseauter({ notes: { ...notes }, language });
  runCommand(app, 'reseauter:open-network');
  const sentenceEls = (): Element[] => [...document.querySelectorAll('.reseauter-health-sentence')];
  await expect.poll(() => sentenceEls().length).toBe(11);
  return sentenceEls().map((el) => el.textContent.replace(/\u202f/g, ' '));
}

/** The numbers of a sentence, as English writes them. */
const numbersIn = (sentence: string): number[] => (sentence.match(/\d+(?:[.,]\d+)?/g) ?? []).map((text) => Number(text.replace(',', '.')));

const byValue = (a: number, b: number): number => a - b;

test('eight notes are told in plain words', async () => {
  expect(await sentencesIn('en')).toEqual(expect.arrayContaining([
    'More than half of your contacts (56%) come from Conservatoire.',
    '2 of 8 are dormant (25%), 4 in touch (50%).',
    'You gave 7 times and received 9 times. Farid gave you 3 times.',
    '4 networks, worth 2.6 of equal size.',
    'Your 8 contacts are worth 6.5 who lead to different people (81%).',
    'Constraint 0.30, of 8 contacts. The lower, the freer.',
    'You met 5 of 8 by yourself (63%). Ana introduced you to 2.',
  ]));
});

test('in French the numbers are the same ones', async () => {
  const english = (await sentencesIn('en')).map(numbersIn);
  await stopReseauter(app);
  document.body.replaceChildren();
  const french = await sentencesIn('fr');
  expect(french).toContain('Plus de la moitié de vos contacts (56 %) viennent d’un réseau : Conservatoire.');
  expect(french.map((sentence) => numbersIn(sentence).sort(byValue))).toEqual(english.map((numbers) => numbers.sort(byValue)));
});

test.each([
  ['en', 'Not enough data: 4 people, at least 5 are needed.'],
  ['fr', 'Pas assez de données : 4 personnes, il en faut au moins 5.'],
])('with four people no share is told (%s)', async (language, quiet) => {
  const sentences = await sentencesIn(language, Object.fromEntries(Object.entries(EIGHT_NOTES).slice(0, 4)));
  // Of first messages there is even less: nobody was met of late.
  expect(sentences.filter((sentence) => sentence === quiet)).toHaveLength(7);
  expect(sentences.join(' ')).not.toMatch(/%/);
});
