import { describe, expect, test } from 'vitest';
import { LANGUAGES, languageOf, stringsFor } from '../../../src/i18n/strings';
import { day } from '../../support/builders';

const en = stringsFor('en');
const fr = stringsFor('fr');

type Leaf = string | ((...values: never[]) => unknown);

/** Every text by the way to it: `matrix.menu.open`. */
function leavesOf(table: object, path = ''): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  for (const [key, value] of Object.entries(table) as [string, unknown][]) {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'object' && value !== null) for (const [name, leaf] of leavesOf(value, here)) leaves.set(name, leaf);
    else leaves.set(here, value as Leaf);
  }
  return leaves;
}

describe('the languages', () => {
  test.each(LANGUAGES)('%s has every text, each of the same kind as in English', (language) => {
    const kinds = (table: object): [string, string][] => [...leavesOf(table)].map(([name, leaf]): [string, string] => [name, typeof leaf]).sort();
    expect(kinds(stringsFor(language))).toEqual(kinds(en));
  });

  test.each(LANGUAGES)('%s has no text that begins or ends with a space, none that is forgotten', (language) => {
    for (const [name, leaf] of leavesOf(stringsFor(language))) {
      if (typeof leaf !== 'string') continue;
      expect(leaf, name).toBe(leaf.trim());
      expect(leaf, name).not.toMatch(/TODO|XXX|undefined/);
    }
  });

  test.each(LANGUAGES.filter((language) => language !== 'en'))('%s leaves no sentence in English', (language) => {
    const english = leavesOf(en);
    const same = [...leavesOf(stringsFor(language))].filter(([name, leaf]) => typeof leaf === 'string' && leaf.split(' ').length > 3 && leaf === english.get(name));
    expect(same.map(([name]) => name)).toEqual([]);
  });

  test('a French sentence keeps its double signs on the line of their word', () => {
    const texts = [...leavesOf(fr)].flatMap(([name, leaf]) => (typeof leaf === 'string' ? [[name, leaf] as const] : []));
    const problems = Object.values(fr.problems).flatMap(({ what, mend }) => [what('x'), mend]);
    for (const text of [...texts.map(([, text]) => text), ...problems]) {
      expect(text).not.toMatch(/[ \u00a0][;?!»]|«[ \u00a0]/);
      expect(text).not.toMatch(/[^\s\u202f;?!]»/);
    }
  });

  test.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['FR', 'fr'],
    ['en', 'en'],
    ['pt-BR', 'pt'],
    ['de', 'de'],
    ['es-419', 'es'],
    ['ja', 'en'],
    ['cz', 'en'],
    ['', 'en'],
  ])('the app’s language “%s” is answered in %s', (code, language) => {
    expect(languageOf(code)).toBe(language);
  });
});

describe('the deadline of a project in words', () => {
  test.each([
    [45, '2026-04-30', 'in 45 days · 30 Apr', 'dans 45 jours · 30 avr.'],
    [1, '2026-03-17', 'tomorrow · 17 Mar', 'demain · 17 mars'],
    [0, '2026-03-16', 'today · 16 Mar', 'aujourd’hui · 16 mars'],
    [-1, '2026-03-15', 'yesterday · 15 Mar', 'hier · 15 mars'],
    [-4, '2026-03-12', '4 days ago · 12 Mar', 'il y a 4 jours · 12 mars'],
    [400, '2027-04-20', 'in 400 days · 20 Apr 2027', 'dans 400 jours · 20 avr. 2027'],
  ])('%i days away', (days, on, english, french) => {
    expect(en.matrix.deadline(days, day(on))).toBe(english);
    expect(fr.matrix.deadline(days, day(on))).toBe(french);
  });
});
