import { describe, expect, test } from 'vitest';
import type { InfluenceZone } from '../../../src/derive/attitude';
import { attitudeOf, zoneOf } from '../../../src/derive/attitude';
import type { PlacedStance, StanceMap } from '../../../src/derive/stance-map';
import { deriveStanceMap } from '../../../src/derive/stance-map';
import type { Person } from '../../../src/model/person';
import { DEFAULT_SETTINGS } from '../../../src/settings';
import type { ProjectPlan } from '../../support/builders';
import { day, networkOf, person, project, stance } from '../../support/builders';
import { MONDAY } from '../../support/follow-up-of';

function mapOf(plan: ProjectPlan, ...people: readonly Person[]): StanceMap {
  const P = project('P', plan);
  return deriveStanceMap(P, { network: networkOf(P, ...people), settings: DEFAULT_SETTINGS, today: day(MONDAY) });
}

const only = (map: StanceMap): PlacedStance => {
  const [first] = map.placed;
  if (first === undefined) throw new Error('Nobody is placed');
  return first;
};

test('of whoever is only said to be all against it is not said that nothing can be done', () => {
  expect(attitudeOf({ synergy: 1, antagonism: 4, isSupportOnly: true })).toBe('opponent');
});

test.each<[number, number, InfluenceZone]>([
  [4, 3, 'manage'], [5, 4, 'manage'], [4, 2, 'satisfy'], [3, 3, 'inform'], [3, 2, 'monitor'], [1, 1, 'monitor'],
])('influence %i and involvement %i: %s', (influence, involvement, zone) => {
  expect(zoneOf(influence, involvement)).toBe(zone);
});

describe('the balance', () => {
  test('is not there where nothing weighs', () => {
    expect(mapOf({ stances: ['[[Bruno]] s2 a2 i5'] }).rated).toEqual({ plus: 0, minus: 0, balance: null });
  });
});

describe('who is placed', () => {
  test('nobody by a role that is hidden', () => {
    const roles = DEFAULT_SETTINGS.roles.map((role) => (role.id === 'ally' ? { ...role, isHidden: true } : role));
    const P = project('P', { boxes: { ally: ['[[Ana]]', '[[Ben]]'], partner: ['[[Ben]]'] } });
    const { placed } = deriveStanceMap(P, { network: networkOf(P), settings: { ...DEFAULT_SETTINGS, roles }, today: day(MONDAY) });
    expect(placed.map(({ name, support }) => [name, support])).toEqual([['Ben', 1]]);
  });

  test.each<[string, ProjectPlan, Partial<PlacedStance>]>([
    ['an ally', { boxes: { ally: ['[[Ana]]'] } }, { support: 2, influence: 3, synergy: 3, antagonism: 1, rated: null }],
    ['a door-opener', { boxes: { sponsor: ['[[Ana]]'] } }, { support: 3, influence: 4, synergy: 4, zone: 'manage' }],
    ['a partner who decides', { boxes: { partner: ['[[Ana]]'], decider: ['[[Ana]]'] } }, { support: 1, influence: 5 }],
    ['an opponent', { boxes: { opponent: ['[[Ana]]'] } }, { support: -2, antagonism: 3, attitude: 'opponent' }],
    ['a rating before the role', { boxes: { ally: ['[[Ana]]'] }, stances: ['[[Ana]] s2 a2'] }, { support: 0, attitude: 'hesitant' }],
    ['the role’s influence where the rating has none', { boxes: { decider: ['[[Ana]]'] }, stances: ['[[Ana]] +1'] }, { influence: 5 }],
    ['the first of two ratings', { stances: ['[[Ana]] +1', '[[Ana]] -3'] }, { support: 1 }],
    ['a name without a note', { stances: ['[[Ana]] +1'] }, { name: 'Ana', path: null }],
  ])('%s', (_, plan, expected) => {
    expect(only(mapOf(plan))).toMatchObject(expected);
  });

  test.each<[string, ProjectPlan, Person[]]>([
    ['a role that says nothing', { boxes: { expert: ['[[Ana]]'] } }, []],
    ['roles that contradict each other', { boxes: { ally: ['[[Ana]]'], opponent: ['[[Ana]]'] } }, []],
    ['the dead', { stances: ['[[Ana]] +2'] }, [person('Ana', { status: 'deceased' })]],
  ])('not: %s', (_, plan, people) => {
    expect(mapOf(plan, ...people).placed).toEqual([]);
  });

  test('those who weigh most come first, then those farthest from the middle, then by name', () => {
    const stances = ['[[Bea]] +1 i3', '[[Ana]] +1 i3', '[[Cem]] -2 i3', '[[Dov]] 0 i5'];
    expect(mapOf({ stances }).placed.map(({ name }) => name)).toEqual(['Dov', 'Cem', 'Ana', 'Bea']);
  });
});

describe('what is shown and never corrected', () => {
  test.each<[string, ProjectPlan, PlacedStance['contradictions']]>([
    ['an ally rated against', { boxes: { ally: ['[[Ana]]'] }, stances: ['[[Ana]] -1'] }, [{ kind: 'for-rated-against', role: 'ally' }]],
    ['an ally rated for as much as against', { boxes: { ally: ['[[Ana]]'] }, stances: ['[[Ana]] 0'] }, []],
    ['an opponent not rated against', { boxes: { opponent: ['[[Ana]]'] }, stances: ['[[Ana]] 0'] }, [{ kind: 'against-rated-for', role: 'opponent' }]],
    ['an opponent rated against', { boxes: { opponent: ['[[Ana]]'] }, stances: ['[[Ana]] -1'] }, []],
  ])('%s', (_, plan, contradictions) => {
    expect(only(mapOf(plan)).contradictions).toEqual(contradictions);
  });

  test.each<[string, string | null, boolean]>([
    ['90 days ago', '2025-12-16', false], ['91 days ago', '2025-12-15', true], ['on no day', null, false],
  ])('judged %s, to be judged again: %s', (_, on, isToRateAgain) => {
    const rated = { ...stance('[[Ana]] +1'), on: on === null ? null : day(on) };
    expect(only(mapOf({ stances: [rated] })).isToRateAgain).toBe(isToRateAgain);
  });

  test.each<[number | null, number | null]>([[1, 3], [-2, 0], [-3, -1], [null, null]])('hoped for %s, the gap is %s', (wanted, gap) => {
    expect(only(mapOf({ stances: [{ ...stance('[[Ana]] -2'), wanted }] })).gap).toBe(gap);
  });
});
