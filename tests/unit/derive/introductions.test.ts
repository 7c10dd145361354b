import { describe, expect, test } from 'vitest';
import { acquaintancesOf, bestPathTo, directStrength } from '../../../src/derive/introductions';
import type { IntroductionPath } from '../../../src/derive/introductions';
import { LiveIntroductions } from '../../../src/derive/live-introductions';
import { addDays } from '../../../src/model/calendar-date';
import { finish } from '../../../src/model/steps';
import type { Person } from '../../../src/model/person';
import type { PersonPlan } from '../../support/builders';
import { day, networkOf, noteOf, person, project } from '../../support/builders';
import { MONDAY } from '../../support/follow-up-of';
import { candidateSourceOn } from '../../support/sources';

const daysAgo = (days: number) => addDays(day(MONDAY), -days);

/** The best way to the first of these people; nobody is against being asked. */
function wayTo(...people: readonly [Person, ...Person[]]): IntroductionPath | null {
  return bestPathTo(people[0], candidateSourceOn(MONDAY, networkOf(...people)), ({ status }) => status === 'active');
}

function namesOn(way: IntroductionPath | null): string[] | null {
  return way?.people.map(({ name }) => name) ?? null;
}

describe('how well I know somebody', () => {
  test.each<[string, PersonPlan, number | null]>([
    ['core, yesterday', { circle: 'core', lastContact: daysAgo(1) }, 0.95],
    ['close, at the end of the rhythm', { circle: 'close', lastContact: daysAgo(60) }, 0.85],
    ['close, two rhythms ago', { circle: 'close', lastContact: daysAgo(120) }, 0.6375],
    ['close, three rhythms ago', { circle: 'close', lastContact: daysAgo(180) }, 0.425],
    ['close, ten rhythms ago: never below half', { circle: 'close', lastContact: daysAgo(600) }, 0.425],
    ['no circle written', { lastContact: daysAgo(1) }, 0.7],
    ['wide, met only', { circle: 'wide', met: daysAgo(1) }, 0.5],
    ['a rhythm of her own counts', { circle: 'close', lastContact: daysAgo(60), cadence: { unit: 'days', count: 30 } }, 0.6375],
    ['without a rhythm the circle counts', { circle: 'close', lastContact: daysAgo(120), cadence: { unit: 'none' } }, 0.6375],
    ['never met', {}, null],
    ['to be met', { met: daysAgo(-1), lastContact: daysAgo(-1) }, null],
  ])('%s', (_, plan, strength) => {
    const ana = person('Ana', plan);
    const known = directStrength(ana, candidateSourceOn(MONDAY, networkOf(ana)));
    if (strength === null) expect(known).toBeNull();
    else expect(known).toBeCloseTo(strength, 10);
  });
});

describe('how well two people know each other', () => {
  test.each<[string, PersonPlan, PersonPlan, number | undefined]>([
    ['both list each other', { knows: ['[[Ben]]'] }, { knows: ['[[Ana]]'] }, 0.8],
    ['she lists him', { knows: ['[[Ben]]'] }, {}, 0.6],
    ['he lists her', {}, { knows: ['[[Ana]]'] }, 0.6],
    ['he introduced her', { introducedBy: ['[[Ben]]'] }, {}, 0.8],
    ['she introduced him', {}, { introducedBy: ['Ana'] }, 0.8],
    ['he introduced her and she lists him', { introducedBy: ['[[Ben]]'], knows: ['[[Ben]]'] }, {}, 0.8],
    ['neither says anything', {}, {}, undefined],
    ['somebody else is meant', { knows: ['[[Benno]]'] }, {}, undefined],
  ])('%s', (_, ana, ben, tie) => {
    const network = networkOf(person('Ana', ana), person('Ben', ben));
    expect(acquaintancesOf('People/Ana.md', network).get('People/Ben.md')).toBe(tie);
    expect(acquaintancesOf('People/Ben.md', network).get('People/Ana.md')).toBe(tie);
  });

  test('nobody is tied to herself', () => {
    expect([...acquaintancesOf('People/Ana.md', networkOf(person('Ana', { knows: ['[[Ana]]'] })))]).toEqual([]);
  });
});

describe('the best way to somebody', () => {
  const fresh = { lastContact: daysAgo(1) };

  test('is herself where nobody leads to her better', () => {
    expect(wayTo(person('Ana', fresh))).toMatchObject({ people: [{ name: 'Ana' }], strength: 0.7 });
    expect(wayTo(person('Ana'))).toBeNull();
  });

  test('leads through at most two others', () => {
    const chain = (first: PersonPlan, ...others: PersonPlan[]) =>
      namesOn(wayTo(person('Ana', { knows: ['[[Ben]]'] }), person('Ben', first), ...others.map((plan, at) => person(`C${at}`, plan))));
    expect(chain(fresh)).toEqual(['Ben', 'Ana']);
    expect(chain({ knows: ['[[C0]]'] }, fresh)).toEqual(['C0', 'Ben', 'Ana']);
    expect(chain({ knows: ['[[C0]]'] }, { knows: ['[[C1]]'] }, fresh)).toBeNull();
  });

  test('is never through somebody who may not be asked, at either place', () => {
    const ana = person('Ana', { knows: ['[[Ben]]'] });
    expect(wayTo(ana, person('Ben', { ...fresh, status: 'deceased' }))).toBeNull();
    const cleo = person('Cleo', { ...fresh, status: 'archived' });
    expect(wayTo(ana, person('Ben', { knows: ['[[Cleo]]'] }), cleo)).toBeNull();
    expect(wayTo(ana, person('Ben', { knows: ['[[Cleo]]'], status: 'do-not-contact' }), person('Cleo', fresh))).toBeNull();
  });

  test('does not pass through a note that is nobody’s', () => {
    const network = networkOf(person('Ana', { knows: ['[[P]]'] }), project('P'), person('Ben', { ...fresh, knows: ['[[P]]'] }));
    const ana = network.people.get('People/Ana.md') as Person;
    expect(bestPathTo(ana, candidateSourceOn(MONDAY, network), () => true)).toBeNull();
  });

  test.each<[string, [Person, ...Person[]], number, string[]]>([
    [
      'of the same strength, the one with fewer people',
      // .7 · (1 − ¼ · (103 / 35 − 1)) is .36, as is .5 · .8 · .9.
      [
        person('Zoé', { lastContact: daysAgo(103), cadence: { unit: 'days', count: 35 }, introducedBy: ['[[Ben]]'] }),
        person('Ben', { circle: 'wide', ...fresh }),
      ],
      0.36,
      ['Zoé'],
    ],
    [
      'then the one with the stronger first tie',
      // .525 · .8 is .7 · .6.
      [
        person('Ana', { knows: ['[[Zoé]]'], introducedBy: ['[[Abe]]'] }),
        person('Abe', { lastContact: daysAgo(200), cadence: { unit: 'days', count: 100 } }),
        person('Zoé', fresh),
      ],
      0.378,
      ['Zoé', 'Ana'],
    ],
    [
      'then by the name of who is asked first',
      [person('Ana', { knows: ['[[Zoé]]', '[[Éva]]'] }), person('Zoé', fresh), person('Éva', fresh)],
      0.378,
      ['Éva', 'Ana'],
    ],
    [
      'then by the name of who is asked second',
      [
        person('Ana', { knows: ['[[Zoé]]', '[[Éva]]'] }), person('Zoé', { knows: ['[[Cleo]]'] }),
        person('Éva', { knows: ['[[Cleo]]'] }), person('Cleo', { circle: 'core', ...fresh }),
      ],
      0.95 * 0.6 * 0.6 * 0.81,
      ['Cleo', 'Éva', 'Ana'],
    ],
  ])('%s', (_, [target, ...others], strength, names) => {
    const way = wayTo(target, ...others);
    expect(way?.strength).toBeCloseTo(strength, 10);
    expect(namesOn(way)).toEqual(names);
    expect(namesOn(wayTo(target, ...others.reverse()))).toEqual(names);
  });
});

test('of equal ways another one counts when a name comes before', () => {
  const known = { lastContact: daysAgo(1) };
  const network = networkOf(person('Ana', { knows: ['[[Ben]]', '[[Cleo]]'] }), person('Ben', known), person('Cleo', known));
  const source = candidateSourceOn(MONDAY, network);
  const live = new LiveIntroductions();
  const asked = (): string[] | null => namesOn(live.usualWayTo(network.people.get('People/Ana.md') as Person, source));
  expect(asked()).toEqual(['Ben', 'Ana']);
  const renamed = noteOf({ ...person('Cleo', known), name: 'Aya' });
  finish(live.applying(network.apply([{ kind: 'upsert', note: renamed }]).people, source));
  expect(asked()).toEqual(['Aya', 'Ana']);
});
