import { describe, expect, test } from 'vitest';
import type { MeasureId } from '../../../src/derive/health/measure';
import { unknownMeasure } from '../../../src/derive/health/measure';
import { stringsFor } from '../../../src/i18n/strings';
import { networkOf, person, project } from '../../support/builders';
import { EIGHT, healthOf, known } from '../../support/health-source';

const en = stringsFor('en').health;
const fr = stringsFor('fr').health;
/** French sets narrow no-break spaces; read here as any space. */
const plain = (text: string): string => text.replace(/\u202f/g, ' ');
const tide = project('Tide', {
  boxes: { ally: ['[[Ana]]'], mentor: ['[[Ana]]'], decider: ['[[Ana]]'], expert: ['[[Ana]]'], opponent: ['[[Farid]]'] },
});
const health = healthOf(networkOf(...EIGHT, person('Ines'), tide));

describe('the health of eight people in words', () => {
  test.each<[MeasureId, string, string]>([
    ['contact', '2 of 8 are dormant (25%), 4 in touch (50%).', '2 sur 8 en sommeil (25 %), 4 en contact (50 %).'],
    ['dependency', 'More than half of your contacts (56%) come from Conservatoire.', 'Plus de la moitié de vos contacts (56 %) viennent d’un réseau : Conservatoire.'],
    ['diversity', '4 networks, worth 2.6 of equal size.', '4 réseaux, qui en valent 2,6 de taille égale.'],
    ['redundancy', 'Your 8 contacts are worth 6.5 who lead to different people (81%).', 'Vos 8 contacts en valent 6,5 qui mènent à d’autres personnes (81 %).'],
    ['constraint', 'Constraint 0.30, of 8 contacts. The lower, the freer.', 'Contrainte de 0,30 pour 8 contacts. Plus elle est basse, plus vous êtes libre.'],
    ['doors', 'You met 5 of 8 by yourself (63%). Ana introduced you to 2.', 'Vous avez rencontré 5 personnes sur 8 sans intermédiaire (63 %). Ana vous a présenté 2 personnes.'],
    ['favours', 'You gave 7 times and received 9 times. Farid gave you 3 times.', 'Vous avez donné 7 fois et reçu 9 fois. Farid vous a donné 3 fois.'],
    ['sameHands', 'Ana is in 4 of 5 filled boxes of Tide.', 'Ana occupe 4 des 5 cases remplies de Tide.'],
    ['coverage', '88% of what 1 active project needs is covered.', '88 % de ce qu’il faut à 1 projet actif est couvert.'],
    ['stance', 'Support 10, opposition 6: slightly in favour. 2 people counted by role only.', 'Soutien 10, opposition 6 : légèrement favorable. 2 personnes d’après le rôle seulement.'],
  ])('%s', (id, english, french) => {
    const measure = health.measures.find((each) => each.id === id);
    if (measure === undefined) throw new Error(`No measure ${id}`);
    expect([en.sentenceOf(measure), plain(fr.sentenceOf(measure))]).toEqual([english, french]);
  });

  test('the lines behind a measure', () => {
    const lines = (id: MeasureId): unknown[] => (known(health, id)?.list ?? []).map((entry) => [entry.name, en.lineOf(id, entry), plain(fr.lineOf(id, entry))]);
    expect(lines('dependency')[0]).toEqual(['Conservatoire', '56% · 5 people', '56 % · 5 personnes']);
    expect(lines('doors')[1]).toEqual(['Cléo', 'introduced 1 person', 'vous a présenté 1 personne']);
    expect(lines('favours')).toEqual([['Farid', 'gave you 3 times', 'vous a donné 3 fois']]);
    expect(lines('sameHands')).toEqual([['Tide', 'Ana in 4 of 5 boxes', 'Ana : 4 sur 5 cases']]);
    expect(lines('stance')).toEqual([['Tide', 'for 10 · against 6', 'pour 10 · contre 6']]);
  });

  test('what to look at in a project', () => {
    expect(health.warnings.map((warning) => [en.warningOf(warning), plain(fr.warningOf(warning))])).toEqual([
      ['Ana is in 4 boxes: who could take one over?', 'Ana occupe 4 cases : qui pourrait en reprendre une ?'],
    ]);
  });
});

test.each<[string, number, number, MeasureId, string, string]>([
  ['four people', 4, 5, 'contact', 'Not enough data: 4 people, at least 5 are needed.', 'Pas assez de données : 4 personnes, il en faut au moins 5.'],
  ['nothing noted of six', 6, 5, 'favours', 'Nothing given or received is noted.', 'Rien de donné ni de reçu n’est noté.'],
  ['three boxes', 3, 4, 'sameHands', 'No active project has 4 filled boxes.', 'Aucun projet actif n’a 4 cases remplies.'],
])('too little to tell: %s', (_, found, needed, id, english, french) => {
  const measure = unknownMeasure(id, found, needed);
  expect([en.sentenceOf(measure as Parameters<typeof en.sentenceOf>[0]), plain(fr.sentenceOf(measure as Parameters<typeof fr.sentenceOf>[0]))]).toEqual([english, french]);
});
