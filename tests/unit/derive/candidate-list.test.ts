import { describe, expect, test } from 'vitest';
import type { CandidateFacts, CandidateList } from '../../../src/derive/candidate-list';
import { deriveCandidateList } from '../../../src/derive/candidate-list';
import type { TieKind } from '../../../src/derive/tie-between';
import { tieBetween } from '../../../src/derive/tie-between';
import { stringsFor } from '../../../src/i18n/strings';
import type { Person } from '../../../src/model/person';
import type { PersonPlan, ProjectPlan } from '../../support/builders';
import { day, networkOf, person, project } from '../../support/builders';
import { MONDAY } from '../../support/follow-up-of';
import { candidateSourceOn } from '../../support/sources';

function listFor(role: string, plan: ProjectPlan, ...people: readonly Person[]): CandidateList {
  const P = project('P', plan);
  return deriveCandidateList(P, role, candidateSourceOn(MONDAY, networkOf(P, project('Other'), ...people)));
}

const seen = (name: string, plan: PersonPlan = {}): Person => person(name, { lastContact: day('2026-03-10'), ...plan });

describe('what speaks for a candidate', () => {
  test.each<[string, PersonPlan, string, Partial<CandidateFacts>]>([
    ['skills', { skills: ['film'] }, 'mentor', { met: ['film'], wanted: 2, apt: null, brought: 0 }],
    ['a wish', { aptitudes: ['mentor'] }, 'mentor', { met: [], apt: 'wishes' }],
    ['the role elsewhere, before the wish', { roles: ['mentor @ [[Other]]'], aptitudes: ['mentor'] }, 'mentor', { apt: 'holds', activeRoles: 1 }],
    ['a network that is new, and not one that is there', { skills: ['film'], networks: ['Home', '[[Nets/Away]]'] }, 'mentor', { newNetworks: ['Away'] }],
    ['favours owed', { skills: ['film'], received: 2 }, 'mentor', { owed: 2 }],
    ['people introduced', { skills: ['law'] }, 'connector', { brought: 1 }],
  ])('%s', (_, plan, role, facts) => {
    const others = [person('Host', { networks: ['Home'] }), person('Bea', { introducedBy: ['[[Ana]]'] })];
    const { candidates } = listFor(role, { needs: ['mentor: film', 'law'], boxes: { ally: ['[[Host]]'] } }, seen('Ana', plan), ...others);
    expect(candidates.find(({ person: { name } }) => name === 'Ana')?.facts).toMatchObject(facts);
  });

  test('the direct way stands beside the one through somebody', () => {
    const ana = seen('Ana', { skills: ['film'], lastContact: day('2023-03-10'), knows: ['[[Bea]]'] });
    const { candidates } = listFor('mentor', { needs: ['film'] }, ana, seen('Bea', { circle: 'core', knows: ['[[Ana]]'] }));
    expect(candidates).toMatchObject([{ asked: { name: 'Bea' }, direct: 0.35, facts: { tie: 'mutual' } }]);
    expect(candidates[0]?.path?.strength).toBeCloseTo(0.95 * 0.8 * 0.9, 10);
  });

  test('whom I know best myself needs nobody to be asked', () => {
    expect(listFor('mentor', { needs: ['film'] }, seen('Ana', { skills: ['film'] })).candidates).toMatchObject([
      { asked: null, direct: 0.7, facts: { tie: null } },
    ]);
  });
});

test.each<[string, PersonPlan, PersonPlan, TieKind | null]>([
  ['one introduced the other', { introducedBy: ['[[Bea]]'] }, {}, 'introduced'],
  ['each lists the other', { knows: ['[[Bea]]'] }, { knows: ['[[Ana]]'] }, 'mutual'],
  ['only one does', {}, { knows: ['[[Ana]]'] }, 'one-sided'],
  ['nobody says so', {}, {}, null],
])('two people, %s', (_, ana, bea, kind) => {
  const network = networkOf(person('Ana', ana), person('Bea', bea));
  expect(tieBetween('People/Ana.md', 'People/Bea.md', network)).toBe(kind);
  expect(tieBetween('People/Bea.md', 'People/Ana.md', network)).toBe(kind);
});

describe('where nobody fits well', () => {
  const NETWORKS: ProjectPlan = { needs: ['film'], networks: ['Home', '[[Nets/Away]]'].map((text) => ({ text, target: text, isLink: false })) };

  test('thirty points are enough', () => {
    expect(listFor('mentor', { needs: ['film'] }, seen('Ana', { skills: ['film'] })).wider).toBeNull();
  });

  test('the networks with nobody in the box, and who links the most', () => {
    const { wider, candidates } = listFor(
      'mentor', { ...NETWORKS, boxes: { mentor: ['[[Host]]'], opponent: ['[[Foe]]'] } },
      person('Host', { networks: ['home'] }),
      seen('Broker'), person('Bea', { introducedBy: ['[[Broker]]'] }), seen('Cem', { knows: ['[[Bea]]', '[[Host]]'] }),
      seen('Dov', { knows: ['[[Bea]]'] }), seen('Eva', { knows: ['[[Host]]'], circle: 'core' }), seen('Alone'),
      seen('Foe', { knows: ['[[Bea]]', '[[Host]]', '[[Dov]]'] }), person('Stranger', { knows: ['[[Bea]]'] }),
    );
    expect(candidates).toEqual([]);
    expect(wider?.networks).toEqual(['[[Nets/Away]]']);
    expect(wider?.connectors.map(({ person: { name }, brought, knows }) => [name, brought, knows])).toEqual([
      ['Broker', 1, 1], ['Cem', 0, 2], ['Dov', 0, 2],
    ]);
  });

  test('those left out stand by reason, then by name', () => {
    const { excluded } = listFor(
      'mentor', { needs: ['film'], boxes: { mentor: ['[[In]]'], opponent: ['[[Foe]]'] } }, seen('Zoe'), seen('Ana'),
      person('Foe', { skills: ['film'] }), person('In', { skills: ['film'] }), person('Old', { status: 'archived' }),
    );
    expect(excluded.map(({ person: { name }, reason }) => `${name}: ${reason}`)).toEqual([
      'In: in-box', 'Foe: opponent', 'Old: archived', 'Ana: no-match', 'Zoe: no-match',
    ]);
  });
});

describe('the sentence', () => {
  const FACTS: CandidateFacts = {
    met: ['production', 'subsides'], wanted: 2, brought: 0, apt: null, owed: 0, tie: 'mutual', newNetworks: ['Festival'], activeRoles: 0,
  };

  test.each<[Partial<CandidateFacts>, string[], string, string]>([
    [{}, ['Nadège', 'Colette'],
      'has both skills you look for; Nadège knows Colette (they list each other), and you owe Nadège nothing; brings a new network: Festival',
      'possède les deux compétences cherchées\u202F; Nadège connaît Colette (chaque note cite l’autre), et vous ne devez rien à Nadège\u202F; nouveau réseau\u202F: Festival'],
    [{ met: ['film'], wanted: 1, owed: 1, tie: null, newNetworks: [], apt: 'wishes' }, ['Ana'],
      'has the skill you look for: film; wishes this role; you know each other, and you owe Ana a favour',
      'possède la compétence cherchée\u202F: film\u202F; souhaite ce rôle\u202F; vous vous connaissez, et vous devez un service à Ana'],
    [{ met: [], brought: 1, owed: 3, tie: 'introduced', newNetworks: ['A', 'B'], activeRoles: 2 }, ['Ana', 'Bea', 'Cem'],
      'introduced you to 1 person; Ana knows Bea (one introduced the other), who knows Cem, and you owe Ana 3 favours: give something first; brings new networks: A, B; has 2 roles already',
      'vous a présenté 1 personne\u202F; Ana connaît Bea (l’un a présenté l’autre), qui connaît Cem, et vous devez 3 services à Ana\u202F: donnez d’abord\u202F; nouveaux réseaux\u202F: A, B\u202F; tient déjà 2 rôles'],
    [{ met: ['a'], wanted: 3, newNetworks: [], tie: null }, [], 'has 1 of the 3 skills you look for: a; nobody you know leads there',
      'possède 1 des 3 compétences cherchées\u202F: a\u202F; aucun chemin connu n’y mène'],
  ])('%j', (facts, way, english, french) => {
    const told = { ...FACTS, ...facts };
    expect(stringsFor('en').candidates.sentence(told, way)).toBe(english);
    expect(stringsFor('fr').candidates.sentence(told, way)).toBe(french);
  });
});
