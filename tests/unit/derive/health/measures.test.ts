import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/model/calendar-date';
import type { Circle } from '../../../../src/model/cadence';
import type { PersonPlan, ProjectPlan } from '../../../support/builders';
import { day, meetingNote, mention, networkOf, person, project } from '../../../support/builders';
import { healthOf, known } from '../../../support/health-source';

const daysAgo = (days: number) => addDays(day('2026-03-16'), -days);
const NAMES = ['Ana', 'Ben', 'Cléo', 'Dirk', 'Eva', 'Farid', 'Gilda', 'Hana', 'Inès', 'Jan'];
/** So many people, each as the plan says by her place in the list. */
const crowd = (size: number, plan: (at: number) => PersonPlan) =>
  Array.from({ length: size }, (_, at) => person(`${NAMES[at % 10] ?? ''}${at >= 10 ? at : ''}`, { lastContact: daysAgo(5), ...plan(at) }));

describe('where each measure warns', () => {
  test.each([[4, 'info'], [5, 'warn']])('%i of ten asleep: %s', (asleep, state) => {
    const people = crowd(10, (at) => (at < asleep ? { lastContact: daysAgo(2000) } : {}));
    expect(known(healthOf(networkOf(...people)), 'contact')?.state).toBe(state);
  });

  test.each([[5, 'info'], [6, 'warn']])('%i of ten from one network: %s', (inOne, state) => {
    const people = crowd(10, (at) => ({ networks: [at < inOne ? 'School' : `Other ${at}`] }));
    expect(known(healthOf(networkOf(...people)), 'dependency')?.state).toBe(state);
  });

  test.each([[1, 'warn'], [2, 'info'], [3, 'good']])('%i networks of equal size: %s', (networks, state) => {
    const people = crowd(6, (at) => ({ networks: [`Network ${at % networks}`] }));
    const measure = known(healthOf(networkOf(...people)), 'diversity');
    expect([measure?.state, measure?.facts.effective]).toEqual([state, networks]);
  });

  test('people without a network are counted apart, and make no share', () => {
    const people = crowd(8, (at) => ({ networks: at < 5 ? ['School'] : [] }));
    expect(known(healthOf(networkOf(...people)), 'dependency')?.facts).toMatchObject({ people: 5, without: 3, share: 1 });
    expect(known(healthOf(networkOf(...people.slice(1))), 'dependency')).toBeUndefined();
  });

  test.each([[20, 14, 'warn'], [20, 13, 'info'], [19, 19, 'info']])('of %i people %i met alone: %s', (size, alone, state) => {
    const people = crowd(size, (at) => (at < alone ? {} : { introducedBy: ['A neighbour'] }));
    expect(known(healthOf(networkOf(...people)), 'doors')?.state).toBe(state);
  });

  test.each<[number, number, string]>([[13, 7, 'good'], [7, 3, 'info'], [8, 2, 'info'], [9, 1, 'warn']])('gave %i, received %i: %s', (gave, received, state) => {
    const people = crowd(5, (at) => (at === 0 ? { gave, received } : {}));
    expect(known(healthOf(networkOf(...people)), 'favours')?.state).toBe(state);
  });

  test('the core circle keeps no accounts', () => {
    const circleOf = (at: number): Circle => (at === 0 ? 'core' : 'close');
    const people = crowd(6, (at) => ({ circle: circleOf(at), received: at < 2 ? 4 : 0 }));
    expect(known(healthOf(networkOf(...people)), 'favours')).toMatchObject({ facts: { received: 4 }, list: [{ name: 'Ben' }] });
  });

  test('nothing noted is no number', () => {
    expect(known(healthOf(networkOf(...crowd(6, () => ({})))), 'favours')).toBeUndefined();
  });

  test('contacts who all know each other lead to one place', () => {
    const everybody = NAMES.slice(0, 6).map((name) => `[[${name}]]`);
    const measure = known(healthOf(networkOf(...crowd(6, () => ({ knows: everybody })))), 'redundancy');
    expect(measure).toMatchObject({ state: 'warn', facts: { ties: 15, effectiveSize: 1 } });
  });
});

describe('first messages', () => {
  // Friday 6 March: due on Monday 9.
  const met = day('2026-03-06');
  test.each<[string, PersonPlan, number]>([
    ['written on the due day', { lastContact: day('2026-03-09') }, 5],
    ['written a day late', { lastContact: day('2026-03-10') }, 4],
    ['the meeting itself is no message', { lastContact: met }, 4],
    ['never written', { lastContact: null }, 4],
  ])('%s', (_, plan, written) => {
    const people = crowd(5, (at) => ({ met, ...(at === 0 ? plan : { lastContact: day('2026-03-09') }) }));
    expect(known(healthOf(networkOf(...people)), 'firstMessage')?.facts).toEqual({ met: 5, written });
  });

  test('an exchange that another note tells of counts, also when a later one followed', () => {
    const people = crowd(5, () => ({ met, lastContact: day('2026-03-12') }));
    const health = healthOf(networkOf(...people, meetingNote('Meetings/Call.md', '2026-03-07', '[[Ana]]', '[[Ben]]')));
    expect(known(health, 'firstMessage')).toMatchObject({ state: 'warn', facts: { met: 5, written: 2 } });
    expect(known(health, 'firstMessage')?.list.map(({ name }) => name)).toEqual(['Cléo', 'Dirk', 'Eva']);
  });

  test.each([['still to be written', '2026-03-15'], ['long ago', '2025-12-01']])('%s: not counted', (_, on) => {
    expect(known(healthOf(networkOf(...crowd(5, () => ({ met: day(on) })))), 'firstMessage')).toBeUndefined();
  });
});

describe('projects', () => {
  const plan: ProjectPlan = { boxes: { ally: ['[[Ana]]', '[[Ben]]'], mentor: ['[[Ana]]'], decider: ['[[Ana]]'], expert: ['[[Dirk]]'] } };

  test('the mean coverage of those under way, the least covered first', () => {
    const half = project('Half', { boxes: { mentor: ['Ana'], decider: ['Ben'] } });
    const full = project('Full', { boxes: { ally: ['Ana', 'Ben'], opponent: ['none'], mentor: ['Ana'], decider: ['Ben'] } });
    const health = healthOf(networkOf(full, half, project('Idea', { status: 'idea' })));
    expect(known(health, 'coverage')).toMatchObject({ state: 'info', facts: { mean: 75, projects: 2 }, list: [{ name: 'Half' }, { name: 'Full' }] });
  });

  test('one pair of hands in three of four boxes warns, three boxes are too few to tell', () => {
    const health = healthOf(networkOf(project('M', plan), person('Ana'), person('Ben'), person('Dirk')));
    expect(known(health, 'sameHands')).toMatchObject({ state: 'warn', facts: { person: { name: 'Ana' }, held: 3, filled: 4 } });
    const few = project('M', { boxes: { mentor: ['[[Ana]]'], decider: ['[[Ana]]'], expert: ['[[Ana]]'] } });
    expect(healthOf(networkOf(few)).measures.find(({ id }) => id === 'sameHands')).toMatchObject({ state: 'not-enough-data', found: 3 });
  });

  test('a person in four boxes, allies of one organisation and a mentor never spoken to', () => {
    const brouckay = { organisation: mention('[[Brouckay]]') };
    const ana = person('Ana', { organisation: mention('brouckay'), met: daysAgo(9) });
    const busy = project('M', { boxes: { ally: ['[[Ana]]', '[[Ben]]'], mentor: ['[[Ana]]'], decider: ['[[Ana]]'], expert: ['[[Ana]]'] } });
    expect(healthOf(networkOf(busy, ana, person('Ben', brouckay))).warnings).toEqual([
      { kind: 'one-person', project: { name: 'M', path: 'Projects/M.md' }, person: { name: 'Ana', path: 'People/Ana.md' }, boxes: 4 },
      { kind: 'one-organisation', project: { name: 'M', path: 'Projects/M.md' }, organisation: 'brouckay', allies: 2 },
      { kind: 'silent-mentor', project: { name: 'M', path: 'Projects/M.md' }, person: { name: 'Ana', path: 'People/Ana.md' } },
    ]);
  });

  test.each<[string, ProjectPlan, PersonPlan]>([
    ['an ally without an organisation', { boxes: { ally: ['[[Ana]]', '[[Ben]]'] } }, {}],
    ['one ally alone', { boxes: { ally: ['[[Ana]]'] } }, { organisation: mention('Brouckay') }],
    ['a mentor of whom there is no note', { boxes: { mentor: ['Somebody'] } }, {}],
    ['a project that rests', { status: 'paused', boxes: { mentor: ['[[Ana]]'] } }, {}],
  ])('no warning: %s', (_, told, ben) => {
    const people = [person('Ana', { organisation: mention('Brouckay') }), person('Ben', ben)];
    expect(healthOf(networkOf(project('M', told), ...people)).warnings).toEqual([]);
  });
});

test('a note that names itself as who introduced her opened no door', () => {
  const people = crowd(6, (at) => (at === 0 ? { introducedBy: ['[[Ana]]'] } : at === 1 ? { introducedBy: ['[[Ben]]', '[[Ana]]'] } : {}));
  expect(known(healthOf(networkOf(...people)), 'doors')).toMatchObject({
    facts: { self: 5, top: { name: 'Ana', introduced: 1 } }, list: [{ name: 'Ana' }],
  });
});
