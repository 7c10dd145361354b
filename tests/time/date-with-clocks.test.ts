import { afterEach, expect, test } from 'vitest';
import { dateWithClocks } from '../support/time/date-with-clocks';
import { moveTo } from './nights';

const HOUR = 3_600_000;
const zone = process.env['TZ'];

afterEach(() => moveTo(zone));

/** What is asked of `Date` around a change: the fields of instants, and the instants of fields and of texts. */
function answersOf(Clock: DateConstructor, around: number): unknown[] {
  return Array.from({ length: 96 }, (_, half) => {
    const at = new Clock(around + (half - 48) * 0.5 * HOUR);
    const wall = [at.getFullYear(), at.getMonth(), at.getDate(), at.getHours(), at.getMinutes()] as const;
    const text = new Date(around + (half - 48) * 0.5 * HOUR).toISOString().slice(0, 19);
    const set = new Clock(at);
    set.setHours(half % 24, 15);
    const moved = new Clock(at);
    moved.setFullYear(at.getFullYear(), at.getMonth(), at.getDate() + 1);
    return [
      ...wall, at.getDay(), at.getSeconds(), at.getTimezoneOffset(), new Clock(...wall).getTime(), new Clock(wall[0], wall[1], wall[2] + 1).getTime(),
      Clock.parse(text), new Clock(text).getTime(), Clock.parse(`${text}Z`), Clock.parse(text.slice(0, 10)), set.getTime(), moved.getTime(),
    ];
  });
}

test.each([
  ['forward at two', 'Europe/Paris', '2026-03-29T01:00:00Z', 1, 2],
  ['back at three', 'Europe/Paris', '2026-10-25T01:00:00Z', 2, 1],
  ['forward at midnight', 'Africa/Cairo', '2026-04-23T22:00:00Z', 2, 3],
  ['back at midnight', 'Africa/Cairo', '2026-10-29T21:00:00Z', 3, 2],
  ['forward at midnight, west of Greenwich', 'America/Havana', '2026-03-08T05:00:00Z', -5, -4],
  ['back at one', 'America/Havana', '2026-11-01T05:00:00Z', -4, -5],
])('clocks that a test moves %s are those of the real zone, %s', (_what, name, instant, before, after) => {
  const at = Date.parse(instant);
  moveTo('UTC');
  const own = answersOf(dateWithClocks(Date, { at, before, after }), at);
  moveTo(name);
  expect(own).toEqual(answersOf(Date, at));
});
