import { describe, expect, test } from 'vitest';
import type { ExclusionReason } from '../../../src/derive/candidates';
import { deriveCandidates, exclusionOf } from '../../../src/derive/candidates';
import { addDays } from '../../../src/model/calendar-date';
import type { Person } from '../../../src/model/person';
import type { Project } from '../../../src/model/project';
import type { PersonPlan } from '../../support/builders';
import { day, networkOf, person, project } from '../../support/builders';
import { MONDAY } from '../../support/follow-up-of';
import { candidateSourceOn } from '../../support/sources';

describe('who is not proposed', () => {
  const able: PersonPlan = { skills: ['film'] };

  test.each<[string, PersonPlan, Parameters<typeof project>[1], ExclusionReason | null]>([
    ['somebody of use', able, {}, null],
    ['archived', { ...able, status: 'archived' }, {}, 'archived'],
    ['deceased', { ...able, status: 'deceased' }, {}, 'deceased'],
    ['in the box already', able, { boxes: { mentor: ['[[Ana]]'] } }, 'in-box'],
    ['in the box by her own note', { ...able, roles: ['mentor @ [[P]]'] }, {}, 'in-box'],
    ['in another box', able, { boxes: { ally: ['[[Ana]]'] } }, null],
    ['an opponent', able, { boxes: { opponent: ['[[Ana]]'] } }, 'opponent'],
    ['an opponent rated for it all the same', able, { boxes: { opponent: ['[[Ana]]'] }, stances: ['[[Ana]] +1'] }, 'opponent'],
    ['rated against', able, { stances: ['[[Ana]] s2 a3'] }, 'opponent'],
    ['rated as much for as against', able, { stances: ['[[Ana]] s2 a2'] }, null],
    ['of a skill for another role', able, { needs: ['expert: film'] }, 'no-match'],
    ['of a skill for any role', able, { needs: ['film'] }, null],
    ['apt without a skill', { aptitudes: ['mentor'] }, {}, null],
    ['apt for another role', { aptitudes: ['ally'] }, {}, 'no-match'],
    ['snoozed', { ...able, snooze: day('2026-04-01') }, {}, null],
  ])('%s: %s', (_, plan, projectPlan, reason) => {
    const ana = person('Ana', plan);
    const P = project('P', { needs: ['mentor: film'], ...projectPlan });
    expect(exclusionOf(ana, P, 'mentor', candidateSourceOn(MONDAY, networkOf(ana, P)))).toBe(reason);
  });
});

describe('the parts of a score', () => {
  const P = project('P', { needs: ['mentor: film', 'law'], boxes: { ally: ['[[Host]]'] } });
  const host = person('Host', { networks: ['[[Networks/Home]]'] });
  const scoreOf = (plan: PersonPlan, role = 'mentor', ...others: readonly (Person | Project)[]) => {
    const network = networkOf(person('Ana', plan), P, host, ...others);
    const found = deriveCandidates(P, role, candidateSourceOn(MONDAY, network)).find(({ person: { name } }) => name === 'Ana');
    return found === undefined ? null : { ...found.score, total: found.total };
  };

  test.each<[string, PersonPlan, string, number]>([
    ['both skills', { skills: ['film', 'law'] }, 'mentor', 35],
    ['one of two', { skills: ['film'] }, 'mentor', 17],
    ['the one that another role looks for', { skills: ['law'] }, 'expert', 35],
    ['apt', { skills: ['film'], aptitudes: ['mentor'] }, 'mentor', 32],
    ['the role elsewhere', { roles: ['mentor @ [[Other]]'] }, 'mentor', 15],
  ])('fit, %s: %s', (_, plan, role, fit) => {
    expect(scoreOf(plan, role, project('Other'))).toMatchObject({ fit });
  });

  test.each<[number, number | null]>([[0, null], [1, 11], [2, 23], [3, 35], [5, 35]])(
    'who brought %s people fits a connector by %s', (count, fit) => {
      const brought = Array.from({ length: count }, (_, at) => person(`Guest ${at}`, { introducedBy: ['[[Ana]]'] }));
      expect(scoreOf({}, 'connector', ...brought)?.fit ?? null).toBe(fit);
      expect(scoreOf({}, 'mentor', ...brought)).toBeNull();
    },
  );

  test.each<[number, number, number]>([[0, 0, 10], [3, 0, 10], [0, 1, 5], [0, 2, 0], [2, 3, 5]])(
    'goodwill after giving %s and receiving %s: %s', (gave, received, goodwill) => {
      expect(scoreOf({ skills: ['film'], gave, received })).toMatchObject({ goodwill });
    },
  );

  test.each<[string[], number]>([
    [[], 0], [['Home'], 0], [['[[home]]'], 0], [['Bruine'], 10], [['Home', 'Bruine'], 10],
  ])('novelty of %j: %s', (networks, novelty) => {
    expect(scoreOf({ skills: ['film'], networks })).toMatchObject({ novelty });
  });

  test.each<[string[], number]>([
    [[], 0], [['ally @ [[One]]'], 0], [['ally @ [[One]]', 'ally @ [[One]]'], 0], [['ally @ [[One]]', 'expert @ [[One]]'], 5],
    [['ally @ [[One]]', 'ally @ [[Two]]', 'ally @ [[P]]'], 10], [['ally @ [[One]]', 'ally @ [[Paused]]'], 0],
    [['ally @ [[One]]', 'expert @ [[One]]', 'ally @ [[Two]]', 'expert @ [[Two]]', 'ally @ [[P]]'], 15],
  ])('load of %j: %s', (roles, load) => {
    const others = [project('One'), project('Two'), project('Paused', { status: 'paused' })];
    expect(scoreOf({ skills: ['film'], roles }, 'mentor', ...others)).toMatchObject({ load });
  });

  test('the total is what the parts add up to, and never below 0', () => {
    expect(scoreOf({ skills: ['film'], networks: ['Bruine'], lastContact: day(MONDAY) })).toMatchObject({
      fit: 17, reach: 21, goodwill: 10, novelty: 10, load: 0, total: 58,
    });
    const busy = ['ally', 'expert', 'partner', 'sponsor'].map((role) => `${role} @ [[One]]`);
    expect(scoreOf({ introducedBy: [], received: 4, roles: [...busy, 'mentor @ [[One]]'] }, 'mentor', project('One'))).toMatchObject({
      fit: 15, reach: 0, goodwill: 0, novelty: 0, load: 15, total: 0,
    });
  });
});

describe('the order of candidates', () => {
  const P = project('P', { needs: ['mentor: film', 'mentor: law'] });

  test.each<[string, Person[], string[]]>([
    ['more points first', [person('A', { skills: ['film'] }), person('B', { skills: ['film', 'law'] })], ['B', 'A']],
    [
      'then the better fit',
      // 17 + 8 + 10 for a new network against 35, and 10 of goodwill each.
      [
        person('A', { skills: ['film'], circle: 'wide', lastContact: addDays(day(MONDAY), -276), cadence: { unit: 'days', count: 100 }, networks: ['Bruine'] }),
        person('B', { skills: ['film', 'law'] }),
      ],
      ['B', 'A'],
    ],
    ['at last the name', [person('Zoé', { skills: ['law'] }), person('Éva', { skills: ['law'] })], ['Éva', 'Zoé']],
  ])('%s', (_, people, names) => {
    const network = networkOf(P, project('One'), ...people);
    const ranked = deriveCandidates(P, 'mentor', candidateSourceOn(MONDAY, network));
    expect(ranked.map(({ person: { name } }) => name)).toEqual(names);
  });

  test('the fewer people have to be asked the better, when points, fit and reach are the same', () => {
    // Known by Karim, .95 · .6 · .9 = .513: reach 15, as of somebody known for .5 directly.
    const through = person('A', { skills: ['law'], knows: ['[[Karim]]'] });
    const direct = person('B', { skills: ['law'], circle: 'wide', lastContact: day(MONDAY) });
    const karim = person('Karim', { circle: 'core', lastContact: day(MONDAY) });
    const ranked = deriveCandidates(P, 'mentor', candidateSourceOn(MONDAY, networkOf(P, through, direct, karim)));
    expect(ranked.map(({ person: { name }, total, score }) => [name, total, score.reach])).toEqual([['B', 42, 15], ['A', 42, 15]]);
  });
});
