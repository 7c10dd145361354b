import { expect, test } from 'vitest';
import { deriveFollowUpQueue } from '../../../src/derive/follow-up-queue';
import { addDays } from '../../../src/model/calendar-date';
import type { NoteChange } from '../../../src/network/note-change';
import { DEFAULT_SETTINGS } from '../../../src/settings';
import { Store } from '../../../src/store';
import { day, meetingNote, noteOf, person, project } from '../../support/builders';
import { sourceOn } from '../../support/sources';

const START = day('2026-03-16');
const birthdayOn = (month: number, date: number) => ({ birthday: { month, day: date, year: null } });

/** Something of every kind that a day may move. */
const NOTES: readonly NoteChange[] = [
  person('Promised', { followUp: day('2026-04-02'), lastContact: day('2026-03-01') }),
  person('Planned late', { followUp: day('2026-06-20'), roles: ['mentor @ [[Masks]]'], lastContact: day('2026-02-01') }),
  person('Introduced', { introduceTo: [['Bob', '2026-03-20'], ['Eva'], ['Gil', '2026-01-01', 'met']] }),
  person('Introducing', { introAsked: [['Bob', '2026-03-18'], ['Eva', '2026-04-18'], ['Gil']] }),
  person('Waiting', { waitingSince: day('2026-03-18'), lastContact: day('2026-03-18'), circle: 'core' }),
  person('Answering', { waitingSince: day('2026-03-18') }),
  person('Met on Friday', { met: day('2026-03-20') }),
  person('Followed up', { met: day('2026-03-01'), lastContact: day('2026-03-05'), circle: 'wide' }),
  person('Range', { lastContact: day('2026-03-01'), cadence: { unit: 'days', count: 28 }, longestCadence: { unit: 'days', count: 43 } }),
  person('Months', { lastContact: day('2026-01-31'), cadence: { unit: 'months', count: 1 } }),
  person('Months without a day', { cadence: { unit: 'months', count: 1 }, roles: ['ally @ [[Masks]]'] }),
  person('Free', { lastContact: day('2024-01-01'), cadence: { unit: 'none' }, skills: ['film'] }),
  person('Ahead', { log: [['2026-01-01'], ['2026-05-05'], ['2026-09-09']] }),
  person('Leap day', birthdayOn(2, 29)),
  person('New year', { ...birthdayOn(1, 2), lastContact: day('2026-03-16') }),
  person('Owing', { received: ['2024-03-31', '2024-08-31', '2026-08-31', null], gave: ['2026-05-31'], lastContact: day('2026-03-01') }),
  person('Snoozed', { snooze: day('2026-05-01'), followUp: day('2026-04-01') }),
  person('Archived', { status: 'archived', lastContact: day('2026-01-01') }),
  person('Foe', { roles: ['opponent @ [[Masks]]', 'opponent @ [[Salt]]'], lastContact: day('2026-03-10') }),
  person('Able', { skills: ['film'], networks: ['Bruine'], lastContact: day('2026-02-10'), circle: 'close' }),
  person('Able too', { skills: ['film'], knows: ['[[Able]]', '[[Waiting]]'] }),
  project('Masks', { deadline: day('2026-06-15'), needs: ['film'], boxes: { decider: ['[[Range]]'] }, stances: ['[[Foe]] -2 i4'] }),
  project('Salt', { needs: ['mentor: film'] }),
  project('Someday', { deadline: day('2027-02-01'), needs: ['film'], boxes: { ally: ['[[Ahead]]'] } }),
].map((subject) => ({ kind: 'upsert', note: noteOf(subject) }));

test('on each of 500 days in which nobody writes a word, the queue and the boards are what they are from scratch', () => {
  const store = new Store({ settings: DEFAULT_SETTINGS, today: START, schedule: () => undefined });
  store.apply([...NOTES, { kind: 'upsert', note: meetingNote('Meetings/one.md', '2026-04-20', '[[Answering]]', '[[Range]]') }]);
  const seen = new Set<string>();
  for (let days = 0; days < 500; days += 1) {
    store.setToday(addDays(START, days));
    const { source, boards } = sourceOn(store.today, store.network);
    expect(store.boards()).toEqual(boards);
    expect(store.followUps()).toEqual(deriveFollowUpQueue(source, boards));
    for (const each of store.followUps()) if (each.kind === 'person') for (const { detail } of each.reasons) seen.add(detail.id);
  }
  expect([...seen].sort()).toEqual([
    'birthday', 'can-fill', 'dormant', 'i-owe', 'introduction', 'introduction-awaited', 'key-role-silent', 'new', 'no-reply',
    'opponent', 'overdue', 'promise',
  ]);
});
