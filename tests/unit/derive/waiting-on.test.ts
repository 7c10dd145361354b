import { describe, expect, test } from 'vitest';
import type { PromisedIntroduction } from '../../../src/model/mention';
import type { Person } from '../../../src/model/person';
import { derivePersonFollowUp } from '../../../src/derive/person-follow-up';
import type { WaitingOn } from '../../../src/derive/waiting-on';
import { deriveWaitingOn } from '../../../src/derive/waiting-on';
import { day, mention, networkOf, person } from '../../support/builders';
import { sourceOn } from '../../support/sources';

function waitingOn(...people: Person[]): WaitingOn {
  const { source } = sourceOn('2026-03-16', networkOf(...people));
  return deriveWaitingOn(people.map((each) => derivePersonFollowUp(each, source)), source.today);
}

function to(name: string, on: string | null, status: PromisedIntroduction['status'] = null): PromisedIntroduction {
  return { mention: mention(`[[${name}]]`), on: on === null ? null : day(on), status };
}

const waiting = (since: string, nudges = 0): Parameters<typeof person>[1] => ({ waitingSince: day(since), nudges });

describe('answers I wait for', () => {
  test('come the longest first; those that are let go come last', () => {
    const { answers } = waitingOn(
      person('Zoe', waiting('2026-03-12')), person('Ana', waiting('2026-03-12')), person('Ben', waiting('2026-03-05', 1)),
      person('Cleo', waiting('2025-12-01')),
    );
    const lines = answers.map(({ followUp, waiting: { days, nudges, phase } }) => [followUp.name, days, nudges, phase]);
    expect(lines).toEqual([
      ['Ben', 11, 1, 'silent'], ['Ana', 4, 0, 'quiet'], ['Zoe', 4, 0, 'quiet'], ['Cleo', 105, 0, 'given-up'],
    ]);
    expect(answers[0]?.source).toEqual({ path: 'People/Ben.md', property: 'waiting-since' });
  });

  test('of somebody who is out are not told; of somebody snoozed they are, as such', () => {
    const { answers } = waitingOn(
      person('Ana', { ...waiting('2026-03-12'), status: 'deceased' }),
      person('Ben', { ...waiting('2026-03-12'), snooze: day('2026-04-01') }),
    );
    expect(answers.map(({ followUp, isSnoozed }) => [followUp.name, isSnoozed])).toEqual([['Ben', true]]);
  });
});

test('introductions promised to me come the oldest first, without those that were made, and none twice', () => {
  const { introductions } = waitingOn(
    person('Ana', { introAsked: [to('X', '2026-03-04'), to('Y', '2026-03-01', 'introduced'), to('X', '2026-03-06')] }),
    person('Ben', { introAsked: [to('Z', null), to('W', '2026-02-01')] }),
  );
  expect(introductions.map(({ followUp, to: whom, age }) => [followUp.name, whom, age])).toEqual([
    ['Ben', 'W', 43], ['Ana', 'X', 12], ['Ben', 'Z', null],
  ]);
});

test('what I promised comes by its day, contacts and introductions together, those without a day last', () => {
  const { promises } = waitingOn(
    person('Ana', { followUp: day('2026-03-20'), followUpNote: 'send the file', introduceTo: [to('X', '2026-03-06')] }),
    person('Ben', { followUp: day('2026-03-12'), introduceTo: [to('Y', null)] }),
  );
  const lines = promises.map((each) =>
    each.kind === 'contact'
      ? [each.followUp.name, each.on, each.lateDays, each.note]
      : [each.followUp.name, each.on, each.age, `to ${each.to}`],
  );
  expect(lines).toEqual([
    ['Ana', '2026-03-06', 10, 'to X'],
    ['Ben', '2026-03-12', 4, null],
    ['Ana', '2026-03-20', -4, 'send the file'],
    ['Ben', null, null, 'to Y'],
  ]);
});
