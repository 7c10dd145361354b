import { describe, expect, test } from 'vitest';
import type { MeasureId } from '../../../src/derive/health/measure';
import { MEASURE_IDS } from '../../../src/derive/health/measure';
import type { ReportMeasure } from '../../../src/exchange/report-health';
import { reportHealth, reportNetworks } from '../../../src/exchange/report-health';
import { healthText } from '../../../src/exchange/plain-text';
import { healthTable } from '../../../src/exchange/tables';
import type { Language } from '../../../src/i18n/strings';
import { stringsFor } from '../../../src/i18n/strings';
import { day, networkOf, person, project } from '../../support/builders';
import { EIGHT, healthOf } from '../../support/health-source';

const M = project('M', {
  boxes: { ally: ['[[Ana]]', '[[Ben]]'], mentor: ['[[Ana]]'], decider: ['[[Ana]]'], opponent: ['[[Farid]]'], partner: ['[[Ana]]'] },
  networks: [{ text: 'Festival', target: 'Festival', isLink: false }],
});
const withProject = healthOf(networkOf(M, ...EIGHT));
const en = stringsFor('en');

function measure(id: MeasureId, language: Language = 'en', health = withProject): ReportMeasure {
  const found = reportHealth(health, true, stringsFor(language)).measures.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No measure ${id}`);
  return found;
}

describe('the eight people', () => {
  test.each<[MeasureId, number, ReportMeasure['state']]>([
    ['coverage', 100, 'good'],
    ['sameHands', 0.8, 'warn'],
    ['stance', 10 / 22, 'good'],
    ['contact', 0.25, 'info'],
    ['dependency', 0.5625, 'warn'],
    ['diversity', 2.6122, 'info'],
    ['redundancy', 0.8125, 'info'],
    ['constraint', 0.3024, 'info'],
    ['doors', 0.625, 'info'],
    ['favours', -0.125, 'good'],
  ])('%s: %s, %s', (id, value, state) => {
    expect(measure(id).value).toBeCloseTo(value, 4);
    expect(measure(id).state).toBe(state);
  });

  test('have all the facts behind a number and the list behind a sentence', () => {
    expect(measure('diversity').facts).toMatchObject({ networks: 4, blau: expect.closeTo(0.6172, 4) as number });
    expect(measure('redundancy').facts).toEqual({ people: 8, ties: 6, effectiveSize: 6.5, efficiency: 0.8125 });
    expect(measure('favours')).toMatchObject({
      facts: { gave: 7, received: 9, index: -0.125 },
      list: [{ name: 'Farid', path: 'People/Farid.md', figure: 0, other: 3, about: null, sentence: 'gave you 3 times' }],
    });
  });

  test.each<[Language, string]>([
    ['en', 'More than half of your contacts (56%) come from Conservatoire.'],
    ['fr', 'Plus de la moitié de vos contacts (56\u202F%) viennent d’un réseau\u202F: Conservatoire.'],
  ])('in plain words: %s', (language, sentence) => expect(measure('dependency', language).sentence).toBe(sentence));

  test('of whom too little is known have no number and nobody listed', () => {
    expect(measure('firstMessage')).toMatchObject({ state: 'not-enough-data', value: null, facts: null, list: [] });
    const four = healthOf(networkOf(...EIGHT.slice(0, 4)));
    expect(measure('contact', 'en', four)).toMatchObject({ state: 'not-enough-data', value: null });
  });

  test('five of six who were met got a first message in time', () => {
    const written = Array.from({ length: 5 }, (_, at) => person(`W${at}`, { met: day('2026-03-02'), log: [['2026-03-03', 'wrote']] }));
    const health = healthOf(networkOf(...written, person('Late', { met: day('2026-03-02') })));
    expect(measure('firstMessage', 'en', health)).toMatchObject({ state: 'good', facts: { met: 6, written: 5 } });
    expect(measure('firstMessage', 'en', health).value).toBeCloseTo(5 / 6, 10);
  });
});

test('who is for or against is told only when it is asked for: in the report, as text and as a table', () => {
  const idsOf = (withStance: boolean): string[] => reportHealth(withProject, withStance, en).measures.map(({ id }) => id);
  expect(idsOf(true)).toEqual(MEASURE_IDS);
  expect(idsOf(false)).toEqual(MEASURE_IDS.filter((id) => id !== 'stance'));
  const textOf = (withStance: boolean): string => healthText(withProject, withStance, en);
  const rowsOf = (withStance: boolean): unknown[] => healthTable(withProject, withStance, en).rows.map(([name]) => name);
  expect([textOf(true), rowsOf(true).join()]).toEqual([expect.stringContaining('Allies and opponents'), expect.stringContaining('Allies and opponents')]);
  expect(textOf(false) + rowsOf(false).join()).not.toContain('opponents');
});

test('warnings name the project, and holes the networks that nobody joins', () => {
  const band = ['A', 'B', 'C'].map((name) => person(name, { networks: ['Band'] }));
  const { warnings, holes } = reportHealth(healthOf(networkOf(M, ...EIGHT, ...band)), false, en);
  expect(warnings).toEqual([
    { kind: 'one-person', project: { name: 'M', path: 'Projects/M.md' }, sentence: 'Ana is in 4 boxes: who could take one over?' },
  ]);
  expect(holes).toEqual([{ one: 'Conservatoire', other: 'Band' }]);
});

test('networks have their members, key persons and projects, and say whether they are thin', () => {
  const networks = reportNetworks(withProject);
  expect(networks.map(({ name, members, thin }) => [name, members.length, thin])).toEqual([
    ['Conservatoire', 5, false], ['Collectif Bruine', 2, true], ['Commune', 1, true], ['Formation', 1, true], ['Festival', 0, true],
  ]);
  expect(networks[0]?.keyPersons[0]).toEqual({ name: 'Ana', path: 'People/Ana.md', ties: 4, roles: 4 });
  expect(networks[1]?.members).toEqual([{ name: 'Cléo', path: 'People/Cléo.md' }, { name: 'Eva', path: 'People/Eva.md' }]);
  expect(networks[4]).toEqual({ name: 'Festival', path: null, members: [], keyPersons: [], thin: true, projects: [{ name: 'M', path: 'Projects/M.md' }] });
});

test('in a terminal the measures stand in columns, then what to look at', () => {
  const lines = healthText(withProject, false, en).split('\n');
  expect(lines.slice(0, 2)).toEqual(['Network health', '══════════════']);
  expect(lines).toContain('  In touch              To know          2 of 8 are dormant (25%), 4 in touch (50%).');
  expect(lines).toContain('  M – Ana is in 4 boxes: who could take one over?');
  expect(lines).toContain('  Collectif Bruine – 2 people');
});
