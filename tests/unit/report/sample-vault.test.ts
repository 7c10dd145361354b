import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ReportPerson } from '../../../src/exchange/report-person';
import { tableBelow } from '../../support/markdown-tables';
import { sampleReport } from './run-report';

// What docs/sample-vault.md promises of 16 March 2026 is read from there, so that neither drifts from the other.
const DOCUMENT = readFileSync('docs/sample-vault.md', 'utf8');
const { projects, people, queue, introductions, health, problems } = await sampleReport();

function personCalled(name: string): ReportPerson {
  const person = people.find((each) => each.name === name);
  if (person === undefined) throw new Error(`Nobody is called ${name}`);
  return person;
}

/** `'promise 54 + key role silent 15'`, as the document writes it. */
function reasonsIn({ reasons }: ReportPerson): string {
  return reasons.map(({ id, points }) => `${id.replaceAll('-', ' ')} ${points}`).join(' + ');
}

const orDash = (value: number | null): string => (value === null ? '–' : String(value));

describe('the reference people are where the document says', () => {
  const rows = tableBelow(DOCUMENT, '### The reference people');

  test.each(rows)('%s %s', (_, name = '', _facts, rhythm, reasons, total, bucket) => {
    const person = personCalled(name);
    if (reasons === 'snoozed' || reasons === 'out') {
      expect(person).toMatchObject({ total: 0, bucket: 'none', reasons: [] });
      expect(person.out).toBe(reasons === 'snoozed' ? 'snoozed' : 'do-not-contact');
      return;
    }
    expect(`${orDash(person.since)} / ${orDash(person.cadence)}`).toBe(rhythm);
    expect(reasonsIn(person)).toBe(reasons?.startsWith('none') ? '' : reasons);
    expect(String(person.total)).toBe(total?.replaceAll('*', ''));
    expect(person.bucket).toBe(bucket === '–' ? 'none' : bucket);
    expect(person.out).toBeNull();
  });
});

describe('the others', () => {
  test.each<[string, string, ReportPerson['bucket']]>([
    ['Amaury Detiège', 'promise 52', 'today'],
    ['Solveig Hanssens', 'promise 50', 'today'],
    ['Ysaline Brouhon', 'new 50', 'today'],
    ['Théo Lambrechts', 'overdue 27 + key role silent 18', 'week'],
    ['Jef Van Ooteghem', 'new 40', 'week'],
    ['Marieke Vandersteegh', 'overdue 27', 'week'],
    ['Baptiste Noirfalise', 'overdue 25', 'week'],
    ['Isabelle Quévrin', 'introduction awaited 25', 'week'],
    ['Samira Roosen', 'birthday 25', 'week'],
    ['Lieselot Verbrugghen', 'overdue 23', 'later'],
    ['Ghislaine Wauthoz', 'key role silent 18', 'later'],
    ['Renaud Thiriart', 'can fill 15', 'later'],
    ['Aiko Mochizuki', 'can fill 15', 'later'],
    ['Éloïse Marneffe', 'can help 10', 'later'],
    ['Olivier Bastin-Roy', 'i give 5', 'none'],
  ])('%s: %s, %s', (name, reasons, bucket) => {
    const person = personCalled(name);
    expect(reasonsIn(person)).toBe(reasons);
    expect(person.bucket).toBe(bucket);
  });

  test('without a date yet', () => {
    const names = people.filter(({ state }) => state === 'unknown').map(({ name }) => name);
    expect(names).toEqual([
      'Colette Ramoisy', 'Doriane Lekeux', 'Fabrice Outhoorn', 'Timothée Grosjean',
    ]);
  });

  test('out', () => {
    const out = people.filter((person) => person.out !== null).map((person) => [person.name, person.out]);
    expect(out).toEqual([
      ['Armand Delvigne', 'deceased'],
      ['Corentin Bodart', 'archived'],
      ['Lucie Ferrant', 'snoozed'],
      ['Simon Rascart', 'do-not-contact'],
    ]);
  });
});

describe('the projects', () => {
  const rows = tableBelow(DOCUMENT, '### Projects');

  test.each(rows)('%s: %s, %s, %s', (text, status, deadline, coverage, inQueue = '') => {
    const name = text.replace(/ \(.\)$|, an objective of M$/, '');
    const project = projects.find((each) => each.name === name);
    const facts = [project?.status, project?.deadline ?? '–', `${project?.coverage ?? '–'} %`];
    expect(facts).toEqual([status, deadline, coverage]);
    const asked = queue.filter((item) => item.path === project?.path).map(({ total }) => String(total));
    expect(asked).toEqual([...inQueue.matchAll(/: (\d+)/g)].map(([, points]) => points));
  });
});

test('the queue as a whole is in this order', () => {
  const nameOf = (path: string): string => /([^/]+)\.md$/.exec(path)?.[1] ?? path;
  expect(queue.map(({ kind, path, role, total }) => [total, nameOf(path), role ?? kind])).toEqual([
    [69, 'Bruno Keppens', 'person'],
    [60, 'Yann Corbesier', 'person'],
    [55, 'Mireille Dastrevigne', 'person'],
    [53, 'Nadège Vanhulle', 'person'],
    [52, 'Amaury Detiège', 'person'],
    [50, 'Solveig Hanssens', 'person'],
    [50, 'Ysaline Brouhon', 'person'],
    [50, 'Zélie Marchetti', 'person'],
    [45, 'Théo Lambrechts', 'person'],
    [40, '@Jef Van Ooteghem', 'person'],
    [38, 'La Nuit des ateliers', 'ally'],
    [38, 'La Nuit des ateliers', 'mentor'],
    [35, 'Les Marées intérieures', 'ally'],
    [30, "Bourse d'écriture", 'deadline'],
    [27, 'Marieke Vandersteegh', 'person'],
    [25, 'Inès Oudrane', 'person'],
    [25, 'Baptiste Noirfalise', 'person'],
    [25, 'Isabelle Quévrin', 'person'],
    [25, 'Samira Roosen', 'person'],
    [25, 'Femke Aertsens', 'person'],
    [23, 'Lieselot Verbrugghen', 'person'],
    [20, 'Karim Benhadou', 'person'],
    [20, 'Salt Lines', 'mentor'],
    [18, 'Ghislaine Wauthoz', 'person'],
    [15, 'Renaud Thiriart', 'person'],
    [15, 'Aiko Mochizuki', 'person'],
    [15, 'Hugo Lantin', 'person'],
    [13, 'Pascal Drumaux', 'person'],
    [10, 'Léon Braecke', 'person'],
    [10, 'Éloïse Marneffe', 'person'],
  ]);
});

test('Salt Lines has six who could be its mentor, each with the way to them', () => {
  const salt = projects.find(({ name }) => name === 'Salt Lines');
  const [mentor] = salt?.openRoles ?? [];
  expect(mentor?.candidates?.map(({ name, score, way }) => [name, score, way?.people.map((each) => each.name)])).toEqual([
    ['Pascal Drumaux', 73, ['Bruno Keppens', 'Pascal Drumaux']],
    ['Inès Oudrane', 68, ['Inès Oudrane']],
    ['Femke Aertsens', 65, ['Inès Oudrane', 'Femke Aertsens']],
    ['Colette Ramoisy', 61, ['Nadège Vanhulle', 'Colette Ramoisy']],
    ['Aiko Mochizuki', 56, ['Aiko Mochizuki']],
    ['Nadège Vanhulle', 32, ['Nadège Vanhulle']],
  ]);
  expect(mentor).toMatchObject({ role: 'mentor', ask: null });
  expect(mentor?.excluded?.map(({ name, reason }) => [name, reason])).toEqual([
    ['Simon Rascart', 'do-not-contact'], ['Armand Delvigne', 'deceased'],
  ]);
});

test('the clarity and the horizons of Les Marées intérieures', () => {
  const marees = projects.find(({ name }) => name === 'Les Marées intérieures');
  expect(marees?.clarity.percent).toBe(100);
  expect(marees?.pitch).toMatchObject({ words: 49, long: false });
  expect(marees?.horizons.map(({ start, scale, state }) => [start, scale, state])).toEqual([
    ['2026-04-01', 'local', 'next'], ['2026-11-01', 'regional', 'later'], ['2027-10-01', 'national', 'later'],
  ]);
});

test('one introduction is under way', () => {
  expect(introductions.map(({ asked, to, stage, since }) => [asked.name, to.name, stage, since])).toEqual([
    ['Isabelle Quévrin', 'Ghislaine Wauthoz', 'asked', '2026-03-04'],
  ]);
});

test('the health of the network', () => {
  const told = health.measures.map(({ id, state, value }) => [id, state, value]);
  expect(told).toEqual([
    ['coverage', 'info', 62.75], ['sameHands', 'info', 0.1429], ['contact', 'info', 0.0526], ['firstMessage', 'not-enough-data', null],
    ['dependency', 'info', 0.1471], ['diversity', 'good', 11.56], ['redundancy', 'info', 0.9848], ['constraint', 'info', 0.0426],
    ['doors', 'warn', 0.8158], ['favours', 'good', 0],
  ]);
});

test('only the six broken notes are listed, each with a place and advice', () => {
  const names = tableBelow(DOCUMENT, '### Broken on purpose').map(([note = '']) => note.replaceAll('`', ''));
  const paths = new Set(problems.map(({ path }) => path));
  expect([...paths]).toEqual(names.map((name) => `Broken on purpose/${name}`).sort());
  for (const { line, property, advice } of problems) {
    expect(line ?? property).toBeDefined();
    expect(advice).not.toBe('');
  }
});
