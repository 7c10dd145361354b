import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PlacedStance, StanceMap } from '../../../src/derive/stance-map';
import { deriveStanceMap } from '../../../src/derive/stance-map';
import { stringsFor } from '../../../src/i18n/strings';
import { DEFAULT_SETTINGS } from '../../../src/settings';
import { day } from '../../support/builders';
import { networkOfNotes, noteText, projectAt } from '../../support/read-notes';

// How people stand, from the text of the project's note on. The rules: docs/roles.md, "Stance".
const PATH = 'Projets/P.md';
const MAREES = readFileSync('sample-vault/Projets/Les Marées intérieures.md', 'utf8');

function mapOf(text: string, today = '2026-03-16'): StanceMap {
  const network = networkOfNotes({ [PATH]: text });
  return deriveStanceMap(projectAt(PATH, network), { network, settings: DEFAULT_SETTINGS, today: day(today) });
}

/** A project with one line of stances, and perhaps boxes. */
function placedBy(position: string | null, ...boxes: readonly string[]): PlacedStance | undefined {
  return mapOf(noteText('type: projet', ...boxes, ...(position === null ? [] : ['positions:', `  - "${position}"`]))).placed[0];
}

describe('the example', () => {
  const inShort = ({ name, support, influence, rated, attitude, zone }: PlacedStance): unknown[] => [name, support, influence, rated !== null, attitude, zone];

  test('everybody who is rated, and the partner whose role suggests it', () => {
    expect(mapOf(MAREES).placed.map(inShort)).toEqual([
      ['Bruno Keppens', 0, 5, true, 'hesitant', 'satisfy'],
      ['Pascal Drumaux', -2, 4, true, 'opponent', 'manage'],
      ['Nadège Vanhulle', 2, 3, true, 'engaged', 'inform'],
      ['Karim Benhadou', 1, 3, false, 'passive', 'monitor'],
      ['Tom Walschaert', 1, 2, true, 'golden', 'inform'],
    ]);
  });

  test('support 8 and opposition 8 where only ratings count, 11 and 8 with the partner', () => {
    const { rated, withEstimates } = mapOf(MAREES);
    expect(rated).toEqual({ plus: 8, minus: 8, balance: 0 });
    expect(withEstimates).toMatchObject({ plus: 11, minus: 8 });
    expect(withEstimates.balance).toBeCloseTo(0.16, 2);
    expect(stringsFor('en').stances.balance(withEstimates)).toBe('Support 11, opposition 8: slightly in favour');
    expect(stringsFor('fr').stances.balance(withEstimates)).toBe('Soutien 11, opposition 8\u202F: légèrement favorable');
  });

  test.each([['2026-05-31', 0], ['2026-06-01', 4]])('90 days are young enough; on %s %i are to be rated again', (today, old) => {
    expect(mapOf(MAREES, today).placed.filter(({ isToRateAgain }) => isToRateAgain)).toHaveLength(old);
  });
});

test('all sixteen cells have their attitude', () => {
  const cells = [1, 2, 3, 4].map((s) => [1, 2, 3, 4].map((a) => placedBy(`[[Ana]] s${s} a${a}`)?.attitude));
  expect(cells).toEqual([
    ['passive', 'grumbler', 'opponent', 'irreconcilable'],
    ['passive', 'hesitant', 'opponent', 'irreconcilable'],
    ['engaged', 'golden', 'hesitant', 'torn'],
    ['engaged', 'golden', 'golden', 'torn'],
  ]);
});

test.each([
  ['3', 4, 1], ['+2', 3, 1], ['+1', 2, 1], ['0', 1, 1], ['-1', 1, 2], ['-2', 1, 3], ['-3', 1, 4],
])('a support of %s is synergy %i and antagonism %i', (support, synergy, antagonism) => {
  expect(placedBy(`[[Ana]] ${support} i4`)).toMatchObject({ synergy, antagonism, support: Number(support), influence: 4 });
});

test.each([
  ['s5 a1', 'a synergy that there is not'], ['s1 a0', 'an antagonism that there is not'], ['+4', 'too much support'], ['s2 a2 i6', 'too much influence'],
])('%s is no stance: %s; the rest of the list counts', (axes) => {
  const { placed } = mapOf(noteText('type: project', 'stances:', `  - "[[Ana]] ${axes}"`, '  - "[[Ben]], I4 A3, s1 2026-03-02"'));
  expect(placed.map(({ name, support, influence }) => [name, support, influence])).toEqual([['Ben', -2, 4]]);
});

test.each<[string, number | null, number | null]>([
  ['allié', 2, 3], ['mentor', 2, 3], ['parrain', 3, 4], ['partenaire', 1, 3], ['opposant', -2, 3],
  ['décideur', null, null], ['relais', null, null], ['expert', null, null], ['public', null, null],
])('%s alone suggests a support of %s and an influence of %s', (role, support, influence) => {
  const placed = placedBy(null, `${role}: "[[Ana]]"`);
  expect([placed?.support ?? null, placed?.influence ?? null]).toEqual([support, influence]);
  if (placed !== undefined) expect(placed.rated).toBeNull();
});

test.each([
  ['décideur: "[[Ana]]"', 5], ['parrain: "[[Ana]]"', 4], ['stakeholders: ["[[Ana]] (gatekeeper)"]', 4], ['mentor: "[[Ana]]"', 3],
])('%s gives an influence of %i where the rating says none', (box, influence) => {
  expect(placedBy('[[Ana]] +1', box)?.influence).toBe(influence);
});

test.each<[string, string, string | null]>([
  ['allié', '-1', 'Named ally, but rated more against than for.'], ['allié', '0', null],
  ['opposant', '0', 'Named opponent, but not rated against.'], ['opposant', '-1', null],
])('%s rated %s: %s', (role, support, sentence) => {
  const { stances, roles } = stringsFor('en');
  const said = placedBy(`[[Ana]] ${support}`, `${role}: "[[Ana]]"`)?.contradictions.map((each) => stances.contradiction(each, roles.textsOf(each.role).one));
  expect(said).toEqual(sentence === null ? [] : [sentence]);
});

test.each([
  ['s3 a1 i4', 'manage'], ['s1 a3 i5', 'manage'], ['s2 a2 i4', 'satisfy'], ['s1 a3 i3', 'inform'], ['s2 a2 i3', 'monitor'],
])('%s: %s', (axes, zone) => expect(placedBy(`[[Ana]] ${axes}`)?.zone).toBe(zone));

test('a wished level is the way still to go', () => {
  expect(placedBy('[[Ana]] -2 -> +1 i4')).toMatchObject({ support: -2, gap: 3 });
});
