import { describe, expect, test } from 'vitest';
import { deriveCandidateList } from '../../../src/derive/candidate-list';
import { bestPathTo, directStrength } from '../../../src/derive/introductions';
import { stringsFor } from '../../../src/i18n/strings';
import type { Network } from '../../../src/network/network';
import { networkOfNotes, noteText, personAt, projectAt } from '../../support/read-notes';
import { candidateSourceOn } from '../../support/sources';

// Who could be mentor of S, from the notes on. The rules: docs/follow-ups.md, "Who could fill an empty box".
const HOME = 'réseaux: ["[[Conservatoire de Liège]]"]';
const BOTH = 'skills: [production, subsides]';
const person = (...lines: readonly string[]): string => noteText('type: person', ...lines);
const NOTES: Readonly<Record<string, string>> = {
  'S.md': noteText(
    'type: project', 'needs: ["mentor: production", "mentor: subsides", "expert: lumière"]', 'ally: "[[Nadège]]"', 'partner: "[[Karim]]"',
    'opponent: "[[Pascal]]"', 'mentor:',
  ),
  'Nadège.md': person('circle: close', 'last-contact: 2025-12-20', 'gave: 1', 'received: 1', 'knows: "[[Colette Ramoisy]]"', HOME),
  'Karim.md': person('cercle: intime', 'dernier-contact: 2026-02-16', 'reçu: 5', 'connaît: ["[[Colette Ramoisy]]", "[[Nadège]]"]', HOME),
  'Inès.md': person(
    'last-contact: 2026-03-05', 'gave: 1', 'received: 2', 'knows: "[[Femke]]"', 'skills: [Production, diffusion]', 'roles: mentor',
    'networks: Centres culturels',
  ),
  'Femke.md': person('last-contact: 2024-08-01', 'knows: "[[Inès]]"', BOTH, 'networks: Collectif Bruine'),
  'Colette Ramoisy.md': person('knows: "[[Nadège]]"', BOTH, 'networks: Festival'),
  'Odile.md': person('last-contact: 2026-03-15', 'compétences: LUMIERE', 'networks: Formation'),
  'Pascal.md': person('last-contact: 2026-01-20', BOTH, 'knows: "[[Colette Ramoisy]]"', HOME),
  'Simon.md': person('last-contact: 2026-01-20', BOTH, 'status: do-not-contact'),
};
const network = networkOfNotes(NOTES);
const source = candidateSourceOn('2026-03-16', network);
const listOf = (role: string) => deriveCandidateList(projectAt('S.md', network), role, source);

test.each([['Nadège', 0.7579], ['Karim', 0.8708], ['Inès', 0.7], ['Femke', 0.35], ['Odile', 0.7], ['Colette Ramoisy', null]])(
  'the tie to %s is %s', (name, tie) => {
    const strength = directStrength(personAt(`${name}.md`, network), source);
    if (tie === null) expect(strength).toBeNull();
    else expect(strength).toBeCloseTo(tie, 4);
  },
);

describe('the ways to Colette', () => {
  /** The best way where some are not asked, and some notes are others. */
  function wayIn(vault: Network, ...without: readonly string[]): [string, number, number] | null {
    const sourceThere = candidateSourceOn('2026-03-16', vault);
    const way = bestPathTo(personAt('Colette Ramoisy.md', vault), sourceThere, ({ name }) => !without.includes(name));
    return way && [way.people.map(({ name }) => name).join(' → '), way.strength, -Math.log(way.strength)];
  }

  test.each<[string, readonly string[], string, number, number]>([
    ['the best', ['Pascal'], 'Nadège → Colette Ramoisy', 0.5457, 0.606],
    ['without Nadège', ['Pascal', 'Nadège'], 'Karim → Colette Ramoisy', 0.4703, 0.754],
  ])('%s', (_, without, names, strength, cost) => {
    const [foundNames, foundStrength, foundCost] = wayIn(network, ...without) ?? ['', 0, 0];
    expect(foundNames).toBe(names);
    expect(foundStrength).toBeCloseTo(strength, 4);
    expect(foundCost).toBeCloseTo(cost, 3);
  });

  test('by Karim and Nadège, were neither known to lead there alone', () => {
    const far = networkOfNotes({
      ...NOTES,
      'Nadège.md': person('knows: "[[Colette Ramoisy]]"'),
      'Karim.md': person('circle: core', 'last-contact: 2026-02-16', 'knows: "[[Nadège]]"'),
    });
    const [names, strength] = wayIn(far, 'Pascal') ?? ['', 0];
    expect(names).toBe('Karim → Nadège → Colette Ramoisy');
    expect(strength).toBeCloseTo(0.3386, 4);
  });

  test('never by the opponent', () => expect(wayIn(network, 'Pascal', 'Nadège', 'Karim')).toBeNull());
});

test('Colette 71, Inès 68, Femke 65, each with every part of it', () => {
  const rows = listOf('mentor').candidates.map(({ person: { name }, score, total, path, direct }) => [
    name, path?.people[0]?.name, score.fit, score.reach, score.goodwill, score.novelty, score.load, total, path?.strength.toFixed(4), direct?.toFixed(2),
  ]);
  expect(rows).toEqual([
    ['Colette Ramoisy', 'Nadège', 35, 16, 10, 10, 0, 71, '0.5457', undefined],
    ['Inès', 'Inès', 32, 21, 5, 10, 0, 68, '0.7000', '0.70'],
    ['Femke', 'Inès', 35, 15, 5, 10, 0, 65, '0.5040', '0.35'],
  ]);
});

test('the others are left out, each for a reason', () => {
  expect(listOf('mentor').excluded.map(({ person: { name }, reason }) => [name, reason])).toEqual([
    ['Pascal', 'opponent'], ['Simon', 'do-not-contact'], ['Karim', 'no-match'], ['Nadège', 'no-match'], ['Odile', 'no-match'],
  ]);
});

test('an expert for "lumière", whatever its accents: Odile, 35 + 21 + 10 + 10', () => {
  expect(listOf('expert').candidates).toMatchObject([
    { person: { name: 'Odile' }, score: { fit: 35, reach: 21, goodwill: 10, novelty: 10, load: 0 }, total: 76 },
  ]);
});

test.each<['en' | 'fr', string]>([
  ['en', 'has both skills you look for; Nadège knows Colette Ramoisy (they list each other), and you owe Nadège nothing; brings a new network: Festival'],
  ['fr', 'possède les deux compétences cherchées'],
])('the sentence for Colette (%s)', (language, words) => {
  const [colette] = listOf('mentor').candidates;
  const names = colette?.path?.people.map(({ name }) => name) ?? [];
  expect(colette && stringsFor(language).candidates.sentence(colette.facts, names)).toContain(words);
});
