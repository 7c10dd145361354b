import { describe, expect, test } from 'vitest';
import { constraintOf, effectiveSizeOf } from '../../../../src/derive/health/tie-measures';
import type { TieGraph } from '../../../../src/derive/tie-graph';
import { tieGraphOf } from '../../../../src/derive/tie-graph';
import { day, networkOf, person, project } from '../../../support/builders';
import { EIGHT, healthOf, known } from '../../../support/health-source';
import { networkOfNotes, noteText } from '../../../support/read-notes';

const health = healthOf(networkOf(...EIGHT));
const linesOf = (id: Parameters<typeof known>[1]): unknown[] =>
  known(health, id)?.list.map(({ name, figure, other }) => (other === null ? [name, figure] : [name, figure, other])) ?? [];

describe('the network of eight people', () => {
  test('half are in touch, two sleep', () => {
    expect(known(health, 'contact')).toMatchObject({ state: 'info', facts: { people: 8, fresh: 4, dormant: 2 } });
    expect(linesOf('contact')).toEqual([['Dirk', 805], ['Hana', 805]]);
  });

  test('more than half come from one network, which warns', () => {
    expect(known(health, 'dependency')).toMatchObject({
      state: 'warn', facts: { people: 8, without: 0, network: { name: 'Conservatoire' }, share: 0.5625 },
    });
    expect(linesOf('dependency')).toEqual([
      ['Conservatoire', 0.5625, 5], ['Collectif Bruine', 0.1875, 2], ['Commune', 0.125, 1], ['Formation', 0.125, 1],
    ]);
  });

  test('the four networks count as 2.61 of equal size', () => {
    const { facts, state } = known(health, 'diversity') ?? {};
    expect(state).toBe('info');
    expect(facts?.networks).toBe(4);
    expect(facts?.blau).toBeCloseTo(0.6172, 4);
    expect(facts?.effective).toBeCloseTo(2.61, 2);
  });

  test('six ties leave 6.5 contacts that lead elsewhere', () => {
    expect(known(health, 'redundancy')).toMatchObject({ state: 'info', facts: { people: 8, ties: 6, effectiveSize: 6.5, efficiency: 0.8125 } });
    expect(linesOf('redundancy')).toEqual([['Ana', 4], ['Cléo', 3], ['Ben', 2], ['Dirk', 1], ['Eva', 1], ['Hana', 1]]);
  });

  test('the constraint is 0.30239149', () => {
    expect(known(health, 'constraint')?.facts.constraint).toBeCloseTo(0.30239149, 8);
    expect(known(health, 'constraint')?.list[0]?.name).toBe('Ana');
  });

  test('five of eight were met alone, which eight are too few to warn of; Ana opened two doors', () => {
    const facts = { people: 8, self: 5, top: { name: 'Ana', path: 'People/Ana.md', introduced: 2 } };
    expect(known(health, 'doors')).toMatchObject({ state: 'info', facts });
    expect(linesOf('doors')).toEqual([['Ana', 2], ['Cléo', 1]]);
  });

  test('seven given, nine received; only Farid is three ahead', () => {
    expect(known(health, 'favours')).toMatchObject({ state: 'good', facts: { gave: 7, received: 9, index: -0.125 } });
    expect(linesOf('favours')).toEqual([['Farid', 0, 3]]);
  });

  test('of people who were not met of late, nothing is said about first messages', () => {
    expect(health.measures.find(({ id }) => id === 'firstMessage')).toEqual({ id: 'firstMessage', state: 'not-enough-data', found: 0, needed: 5 });
  });
});

test('with four people no share is told', () => {
  const four = healthOf(networkOf(...EIGHT.slice(0, 4)));
  const states = four.measures.map(({ id, state }) => [id, state]);
  for (const id of ['contact', 'firstMessage', 'dependency', 'diversity', 'redundancy', 'constraint', 'doors', 'favours']) {
    expect(states).toContainEqual([id, 'not-enough-data']);
  }
});

test('whoever was never met, or is not there any more, is not counted', () => {
  const [ana, ...others] = EIGHT;
  const never = person('Ines', { networks: ['Conservatoire'] });
  const gone = person('Jan', { networks: ['Conservatoire'], lastContact: day('2026-03-02'), status: 'deceased' });
  expect(known(healthOf(networkOf(...(ana === undefined ? [] : [ana]), ...others, never, gone)), 'contact')?.facts.people).toBe(8);
});

/** Contacts of mine, and whom each notes to know. */
function contacts(ties: Readonly<Record<string, readonly string[]>>): TieGraph {
  const notes = Object.entries(ties).map(([name, others]) => {
    const links = others.map((other) => `"[[${other}]]"`).join(', ');
    return [`${name}.md`, noteText('type: person', 'last-contact: 2026-03-02', `knows: [${links}]`)] as const;
  });
  const network = networkOfNotes(Object.fromEntries(notes));
  return tieGraphOf([...network.people.values()], network);
}

test.each<[string, Readonly<Record<string, readonly string[]>>, number | null, number]>([
  ['nobody', {}, null, 0],
  ['one contact', { A: [] }, 1, 1],
  ['two who do not know each other', { A: [], B: [] }, 0.5, 2],
  ['three who do not know each other', { A: [], B: [], C: [] }, 0.3333, 3],
  ['three who, like me, all know each other', { A: ['B', 'C'], B: ['C'], C: ['A'] }, 0.9259, 1],
  ['two pairs', { A: ['B'], B: [], C: ['D'], D: ['C'] }, 0.5625, 3],
])('%s: constraint %s, effective size %s', (_, ties, constraint, size) => {
  const graph = contacts(ties);
  const found = constraintOf(graph);
  if (constraint === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(constraint, 4);
  expect(effectiveSizeOf(graph)).toBeCloseTo(size, 10);
});

describe('support and opposition', () => {
  const rated = project('M', { stances: ['[[Nadège]] s3 a1 i3', '[[Tom]] s3 a2 i2', '[[Pascal]] s1 a3 i4', '[[Bruno]] s2 a2 i5'] });
  const people = ['Nadège', 'Tom', 'Pascal', 'Bruno', 'Karim'].map((name) => person(name));

  test('what is rated adds up to nothing', () => {
    const facts = { plus: 8, minus: 8, balance: 0, estimated: 0, against: 0 };
    expect(known(healthOf(networkOf(rated, ...people)), 'stance')).toMatchObject({ state: 'good', facts });
  });

  test('a partner counts by her role until she is rated', () => {
    const withPartner = { ...rated, boxes: project('M', { boxes: { partner: ['[[Karim]]'] } }).boxes };
    const { facts } = known(healthOf(networkOf(withPartner, ...people)), 'stance') ?? {};
    expect(facts).toMatchObject({ plus: 11, minus: 8, estimated: 1 });
    expect(facts?.balance).toBeCloseTo(0.16, 2);
  });
});
