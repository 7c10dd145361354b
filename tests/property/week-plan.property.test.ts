import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import { addDays, epochDayOf, weekdayOf } from '../../src/model/calendar-date';
import { compareFollowUps, isQueued } from '../../src/derive/follow-up-queue';
import { derivePersonFollowUp } from '../../src/derive/person-follow-up';
import { deriveWeekPlan } from '../../src/derive/week-plan';
import { birthdayOn, day, networkOf, person } from '../support/builders';
import { sourceOn } from '../support/sources';

const START = day(inject('day'));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const near = fc.integer({ min: -40, max: 12 }).map((days) => addDays(START, days));
const aPlan = fc.record({
  status: fc.constantFrom('active', 'active', 'active', 'archived' as const),
  circle: maybe(fc.constantFrom('core', 'close' as const)),
  met: maybe(near),
  lastContact: maybe(near),
  followUp: maybe(near),
  waitingSince: maybe(near),
  snooze: maybe(near),
  birthday: maybe(fc.integer({ min: -6, max: 12 }).map((days) => birthdayOn(addDays(START, days)))),
});

test('a week holds nobody twice, no day holds more than it should, and the order of the queue is kept', () => {
  const vaults = fc.array(aPlan, { maxLength: 30 });
  fc.assert(
    fc.property(vaults, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 4 }), (plans, later, peoplePerDay) => {
      const people = plans.map((plan, index) => person(`P${index}`, plan));
      const { source } = sourceOn(addDays(START, later), networkOf(...people), { peoplePerDay });
      const followUps = people.map((each) => derivePersonFollowUp(each, source));
      const queue = followUps.filter(isQueued).sort(compareFollowUps);
      const plan = deriveWeekPlan({ people: followUps, queue, settings: source.settings, today: source.today });
      const all = plan.days.flatMap(({ contacts }) => contacts.map(({ followUp }) => followUp.path));
      expect(new Set(all).size).toBe(all.length);
      for (const { on, contacts } of plan.days) {
        const flexible = contacts.filter(({ fixed }) => fixed === null);
        const fixed = contacts.length - flexible.length;
        expect(flexible.length).toBeLessThanOrEqual(Math.max(0, peoplePerDay - fixed));
        const isWeekend = [0, 6].includes(weekdayOf(epochDayOf(on)));
        if (isWeekend && epochDayOf(on) !== source.today) expect(flexible).toEqual([]);
        const places = flexible.map(({ followUp }) => queue.indexOf(followUp));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
      // Those who may come on any day stand in the order of the queue over the whole week.
      const anyDay = plan.days.flatMap(({ contacts }) => contacts).filter(({ followUp, fixed }) => {
        return fixed === null && followUp.bucket === 'today' && followUp.reasons.every(({ detail }) => detail.id !== 'new');
      });
      const order = anyDay.map(({ followUp }) => queue.indexOf(followUp));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      const today = queue.filter(({ bucket }) => bucket === 'today' || bucket === 'week');
      expect(all.length + plan.beyond).toBeGreaterThanOrEqual(today.length);
    }),
  );
});
