import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/model/person';
import type { Project } from '../../../src/model/project';
import { DEFAULT_ROLES } from '../../../src/model/role';
import { deriveBoard } from '../../../src/derive/board';
import type { Board, Box } from '../../../src/derive/board';
import { day, networkOf, person, project } from '../../support/builders';
import { candidateSourceOn } from '../../support/sources';

function boardOf(aProject: Project, ...people: Person[]): Board {
  return deriveBoard(aProject, candidateSourceOn('2026-03-16', networkOf(aProject, ...people)));
}

function boxOf(board: Board, role: string): Box {
  const box = board.boxes.find((candidate) => candidate.role.id === role);
  if (box === undefined) throw new Error(`No box for ${role}`);
  return box;
}

const covered = { ally: ['[[Ana]]', '[[Ben]]'], opponent: ['none'], mentor: ['[[Cleo]]'], decider: ['[[Dirk]]'] };

describe('a role that is hidden', () => {
  const roles = DEFAULT_ROLES.map((role) => (role.id === 'mentor' ? { ...role, isHidden: true } : role));
  const aProject = project('P', { boxes: { ...covered, mentor: [], coach: ['[[Eve]]'] } });
  const network = networkOf(aProject);
  const source = candidateSourceOn('2026-03-16', network);
  const board = deriveBoard(aProject, { ...source, settings: { ...source.settings, roles } });

  test('has no box, is no hole and counts for nothing; a role that only the note knows keeps its box', () => {
    expect(board.boxes.map(({ role }) => role.id)).toEqual([
      'ally', 'opponent', 'decider', 'sponsor', 'connector', 'expert', 'partner', 'audience', 'coach',
    ]);
    expect(board.openRoles).toEqual([]);
    expect(board.coverage).toBe(100);
  });
});

describe('coverage of a project', () => {
  test('nothing named at all covers nothing', () => {
    expect(boardOf(project('P')).coverage).toBe(0);
  });

  test('a mentor who has died inspires, and the box is a hole again', () => {
    const board = boardOf(project('P', { boxes: covered }), person('Cleo', { status: 'deceased' }));
    expect(board.coverage).toBe(75);
    expect(boxOf(board, 'mentor')).toMatchObject({ state: 'empty', available: 0 });
    expect(boxOf(board, 'mentor').names).toMatchObject([{ name: 'Cleo', isAvailable: false }]);
  });

  test.each(['archived', 'do-not-contact'] as const)('an ally who is %s does not count', (status) => {
    expect(boardOf(project('P', { boxes: covered }), person('Ana', { status })).coverage).toBe(88);
  });

  test('a link without a note counts, and has no path', () => {
    const board = boardOf(project('P', { boxes: covered }));
    expect(boxOf(board, 'mentor').names).toMatchObject([{ name: 'Cleo', path: null, isAvailable: true }]);
  });

  test('a link with another word, its folder or without is one name; two links of one word are two', () => {
    const boxes = { ally: ['[[Zed|Z]]', '[[Zed]]', '[[People/Zed]]', 'zed', '[[Yan|Z]]'] };
    expect(boxOf(boardOf(project('P', { boxes })), 'ally').names.map(({ name, assignments }) => [name, assignments.length])).toEqual([['Z', 4], ['Z', 1]]);
  });

  test('a project may ask for other numbers: three allies, no mentor, a door-opener', () => {
    const board = boardOf(project('P', { boxes: covered, minimums: { ally: 3, mentor: 0, sponsor: 1 } }));
    expect(board.openRoles).toEqual([
      { role: 'ally', found: 2, needed: 3 },
      { role: 'sponsor', found: 0, needed: 1 },
    ]);
    // Ally 2/3, opponent 1, decider 1, sponsor 0.
    expect(board.coverage).toBe(67);
  });

  test('half a percent is rounded up, also where the parts have no exact binary fraction', () => {
    // Ally 1/2, opponent 0, mentor 4/5, decider 1: 2.3 of 4, which is 57.5 %.
    const boxes = { ally: ['[[Ana]]'], mentor: ['[[B]]', '[[C]]', '[[D]]', '[[E]]'], decider: ['[[F]]'] };
    expect(boardOf(project('P', { boxes, minimums: { mentor: 5 } })).coverage).toBe(58);
  });

  test('a box that must be thought about stays so when the project asks for no name in it', () => {
    const boxes = { ally: covered.ally, mentor: covered.mentor, decider: covered.decider };
    const minimums = { opponent: 0 };
    expect(boardOf(project('P', { boxes, minimums })).coverage).toBe(75);
    expect(boardOf(project('P', { boxes: { ...boxes, opponent: ['none'] }, minimums })).coverage).toBe(100);
  });

  test('a project may ask for names in a box of its own, which is then a hole like any other', () => {
    const board = boardOf(project('P', { boxes: { ...covered, coach: ['[[Ana]]'] }, minimums: { coach: 2 } }));
    expect(boxOf(board, 'coach')).toMatchObject({ must: true, minimum: 2, available: 1 });
    expect(board.coverage).toBe(90);
    expect(board.openRoles).toEqual([{ role: 'coach', found: 1, needed: 2 }]);
  });

  test('a project that needs nobody has no coverage rather than zero', () => {
    const minimums = { ally: 0, mentor: 0, decider: 0 };
    const roles = DEFAULT_ROLES.filter((role) => role.id !== 'opponent');
    const aProject = project('P', { minimums });
    expect(deriveBoard(aProject, candidateSourceOn('2026-03-16', networkOf(aProject), { roles })).coverage).toBeNull();
  });
});

describe('boxes of a board', () => {
  test('a role written on the person stands beside those on the project, once each', () => {
    const board = boardOf(
      project('P', { boxes: { mentor: ['[[Ana]]'] } }),
      person('Ana', { roles: ['mentor @ [[P]]'] }),
      person('Ben', { roles: ['mentor @ [[P]]'] }),
    );
    expect(boxOf(board, 'mentor').names.map(({ name }) => name)).toEqual(['Ana', 'Ben']);
    expect(boxOf(board, 'mentor').names[0]?.assignments).toHaveLength(2);
  });

  test('a role word that nobody defined gets a box of its own and is never dropped', () => {
    const board = boardOf(project('P'), person('Ana', { roles: ['coach @ [[P]]'] }));
    expect(board.boxes.at(-1)).toMatchObject({ role: { id: 'coach' }, must: false, names: [{ name: 'Ana' }] });
  });

  test.each([
    ['written to 60 days ago, every 60 days', '2026-01-15', 'named'],
    ['written to 61 days ago, every 60 days', '2026-01-14', 'named-silent'],
    ['never written to', null, 'named-silent'],
  ])('a mentor %s: %s → %s', (_, last, state) => {
    const ana = person('Ana', { circle: 'close', lastContact: last === null ? null : day(last) });
    expect(boxOf(boardOf(project('P', { boxes: { mentor: ['[[Ana]]'] } }), ana), 'mentor').state).toBe(state);
  });

  test('a month of silence is nobody’s silence yet, however close the person', () => {
    const plan = project('P', { boxes: { mentor: ['[[Ana]]'] } });
    const state = (last: string) => {
      const core = person('Ana', { circle: 'core', lastContact: day(last) });
      return boxOf(boardOf(plan, core), 'mentor').state;
    };
    expect(state('2026-02-14')).toBe('named');
    expect(state('2026-02-13')).toBe('named-silent');
  });

  test('one person who is in touch keeps the box awake', () => {
    const board = boardOf(
      project('P', { boxes: { ally: ['[[Ana]]', '[[Ben]]'] } }),
      person('Ana'),
      person('Ben', { lastContact: day('2026-03-15') }),
    );
    expect(boxOf(board, 'ally').state).toBe('named');
  });

  test('somebody who is only ever an opponent is never called silent', () => {
    const pascal = person('Pascal', { lastContact: day('2025-01-01') });
    const board = boardOf(project('P', { boxes: { opponent: ['[[Pascal]]'] } }), pascal);
    expect(boxOf(board, 'opponent').state).toBe('named');
  });
});
