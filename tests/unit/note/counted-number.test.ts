import { expect, test } from 'vitest';
import { countsSomething } from '../../../src/note/counted-number';

test.each([
  ['1 convention signée, 3 semaines, 4500 euros', true],
  ['Ouvrir neuf ateliers et accueillir 300 personnes', true],
  ['2000 euros', true],
  ['2 000 €', true],
  ['50 %', true],
  ['in 2026: 3 shows', true],
  ['une convention', false],
  ['une résidence en saison 2026-2027', false],
  ['saison 2026–27', false],
  ['signed by 2026-04-30', false],
  ['signed in 2026-04', false],
  ['avant le 30/04/2026', false],
  ['avant le 1er mars', false],
  ['by March 31, 2027', false],
  ['by 31 March 2027', false],
  ['at the end of Q3 2026', false],
  ['', false],
])('“%s” counts something: %s', (text, counts) => expect(countsSomething(text)).toBe(counts));
