import { describe, expect, test } from 'vitest';
import type { ProjectBrief } from '../../../src/derive/project-brief';
import { deriveProjectBrief } from '../../../src/derive/project-brief';
import type { Network } from '../../../src/network/network';
import { briefSourceOn } from '../../support/brief-source';
import { day, mention, networkOf, person, project } from '../../support/builders';

function briefOf(network: Network): ProjectBrief {
  const source = briefSourceOn('2026-03-16', network);
  const board = source.boardOf('Projects/Marées.md');
  if (board === null) throw new Error('No board');
  return deriveProjectBrief(board, source);
}

describe('who of the key people has gone silent', () => {
  const boxes = { mentor: ['[[Nadège]]'], connector: ['[[Nadège]]'], decider: ['[[Bruno]]', '[[Odile]]'], expert: ['[[Tom]]'], ally: ['Zoé'] };

  test('the longest silence first, an unknown one last; not where somebody else in the box is in touch', () => {
    const network = networkOf(
      project('Marées', { boxes }),
      person('Nadège', { circle: 'close', lastContact: day('2025-10-01') }),
      person('Bruno', { circle: 'close', lastContact: day('2025-01-01') }),
      person('Odile', { circle: 'close', lastContact: day('2026-03-10') }),
      person('Tom', { circle: 'close', lastContact: day('2024-01-01') }),
    );
    expect(briefOf(network).silent).toEqual([{ path: 'People/Nadège.md', name: 'Nadège', roles: ['mentor', 'connector'], since: 166 }]);
  });

  test('whoever does not count any more is not missed', () => {
    const network = networkOf(
      project('Marées', { boxes: { mentor: ['[[Nadège]]', '[[Armand]]'] } }),
      person('Nadège'),
      person('Armand', { status: 'deceased' }),
    );
    expect(briefOf(network).silent).toEqual([{ path: 'People/Nadège.md', name: 'Nadège', roles: ['mentor'], since: null }]);
  });
});

describe('the deadlines', () => {
  test('its own and those of its objectives, the earliest first, without what has ended', () => {
    const partOf = mention('[[Marées]]');
    const network = networkOf(
      project('Marées', { deadline: day('2026-04-30') }),
      project('Dossier', { deadline: day('2026-03-12'), partOf }),
      project('Lecture', { deadline: day('2026-04-30'), partOf }),
      project('Budget', { deadline: day('2026-03-20'), partOf, status: 'done' }),
      project('Tournée', { partOf }),
      project('Autre', { deadline: day('2026-03-18'), partOf: mention('[[Bruine]]') }),
    );
    const told = briefOf(network).deadlines.map(({ name, on, days, isOwn }) => [name, on, days, isOwn]);
    expect(told).toEqual([
      ['Dossier', '2026-03-12', -4, false], ['Marées', '2026-04-30', 45, true], ['Lecture', '2026-04-30', 45, false],
    ]);
  });

  test('a project that has ended is late for nothing', () => {
    const network = networkOf(project('Marées', { deadline: day('2026-02-01'), status: 'dropped' }));
    expect(briefOf(network).deadlines).toEqual([]);
  });

  test('a project that is part of itself has its deadline once', () => {
    const network = networkOf(project('Marées', { deadline: day('2026-04-30'), partOf: mention('[[Marées]]') }));
    expect(briefOf(network).deadlines).toHaveLength(1);
  });
});
