import { expect, test } from 'vitest';
import { reportIntroductions } from '../../../src/exchange/report-plan';
import type { IntroductionStatus, PromisedIntroduction } from '../../../src/model/mention';
import { briefSourceOn } from '../../support/brief-source';
import type { PersonPlan } from '../../support/builders';
import { day, mention, networkOf, person } from '../../support/builders';
import { MONDAY } from '../../support/follow-up-of';

/** The introductions under way, in short, of these people. */
function underWay(...plans: readonly PersonPlan[]): unknown[] {
  const people = plans.map((plan, at) => person(['Ana', 'Ben', 'Cem', 'Dov'][at] ?? 'Eva', plan));
  const source = briefSourceOn(MONDAY, networkOf(...people, person('Zoe')));
  const followUps = people.flatMap(({ path }) => source.followUpOf(path) ?? []);
  return reportIntroductions(followUps, source).map(({ asked, to, stage, since }) => [asked.name, to.name, to.path, stage, since]);
}

const asked = (to: string, on: string | null, status: IntroductionStatus | null = null): PromisedIntroduction =>
  ({ mention: mention(to), on: on === null ? null : day(on), status });

test('who was asked for whom, how far it is and since when: the oldest first, those without a day last', () => {
  expect(underWay(
    { introAsked: [asked('Somebody', null), asked('[[Zoe]]', '2026-03-10', 'accepted')] },
    { introAsked: [asked('[[Zoe]]', '2026-02-01', 'introduced')] },
    { introAsked: [asked('[[Zoe]]', '2026-03-10')] },
  )).toEqual([
    ['Ben', 'Zoe', 'People/Zoe.md', 'introduced', '2026-02-01'],
    ['Ana', 'Zoe', 'People/Zoe.md', 'accepted', '2026-03-10'],
    ['Cem', 'Zoe', 'People/Zoe.md', 'asked', '2026-03-10'],
    ['Ana', 'Somebody', null, 'asked', null],
  ]);
});

test.each<[string, PersonPlan, number]>([
  ['one that led to a meeting is over', { introAsked: [asked('[[Zoe]]', '2026-03-10', 'met')] }, 0],
  ['nobody waits for somebody who has died', { status: 'deceased', introAsked: [asked('[[Zoe]]', '2026-03-10')] }, 0],
  ['somebody snoozed was asked all the same', { snooze: day('2026-04-01'), introAsked: [asked('[[Zoe]]', '2026-03-10')] }, 1],
])('%s', (_, plan, count) => {
  expect(underWay(plan)).toHaveLength(count);
});
