// @vitest-environment jsdom
import { Component } from 'obsidian';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { today, watchDay } from '../../src/vault/clock';
import type { Turn } from './nights';
import { ZONE_NAMES, dayOn, moveTo, nightsIn, turnsIn } from './nights';

const HOUR = 3_600_000;
const zone = process.env['TZ'];
let owner: Component;
let days: Turn[];

function startAt(instant: number | string): void {
  vi.setSystemTime(new Date(instant));
  watch();
}

function watch(): void {
  owner = new Component();
  days = [];
  owner.load();
  watchDay(owner, window, (day) => days.push({ at: Date.now(), day }));
}

function pass(hours: number): void {
  vi.advanceTimersByTime(hours * HOUR);
}

const told = (): string[] => days.map(({ day }) => day);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  owner.unload();
  vi.useRealTimers();
  vi.restoreAllMocks();
  moveTo(zone);
});

describe.each(ZONE_NAMES)('in %s', (name) => {
  beforeEach(() => moveTo(name));

  test.each(nightsIn(name))('each day begins when it begins on the wall, once, around $what', ({ noon }) => {
    startAt(noon);
    pass(48);
    expect(days).toEqual(turnsIn(name, noon, noon + 48 * HOUR));
    expect(days).toHaveLength(2);
  });

  test.each(nightsIn(name))('a computer that sleeps through $what sees the new day when its window is looked at, once', ({ noon }) => {
    startAt(noon);
    const morning = noon + 43 * HOUR;
    vi.setSystemTime(morning);
    window.dispatchEvent(new Event('focus'));
    document.dispatchEvent(new Event('visibilitychange'));
    pass(1);
    expect(told()).toEqual([dayOn(name)(morning)]);
  });
});

test.each([
  ['whose clocks went back over midnight', 'America/St_Johns', '2006-10-29T01:00:00Z', ['2006-10-29', '2006-10-28', '2006-10-29']],
  ['that had no 30 December 2011', 'Pacific/Apia', '2011-12-30T09:00:00Z', ['2011-12-31']],
])('a place %s has its days told as its calendar had them', (_what, name, start, expected) => {
  moveTo(name);
  startAt(start);
  pass(4);
  expect(told()).toEqual(expected);
});

describe('a computer that slept', () => {
  test('under eyes that never left its window sees the new day within a minute: no event tells that it woke', () => {
    startAt('2026-03-16T12:00:00');
    vi.setSystemTime(new Date('2026-03-18T09:00:00'));
    pass(1 / 60);
    expect(told()).toEqual(['2026-03-18']);
  });

  test('and was carried over the date line has the day of the place', () => {
    moveTo('Pacific/Kiritimati');
    startAt('2026-03-16T22:00:00Z');
    expect(today()).toBe('2026-03-17');
    moveTo('Pacific/Pago_Pago');
    pass(1 / 60);
    expect(told()).toEqual(['2026-03-16']);
  });

  test('hears nothing any more when its owner is gone', () => {
    startAt('2026-03-16T12:00:00');
    owner.unload();
    pass(48);
    window.dispatchEvent(new Event('focus'));
    expect(days).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('a day that ends between two looks at the clock is not lost', () => {
  const midnight = new Date('2026-03-17T00:00:00').getTime();
  vi.setSystemTime(midnight - 1);
  const clock = Object.getPrototypeOf(Date.prototype) as Date;
  // The clock goes on as soon as it was read.
  vi.spyOn(clock, 'getFullYear').mockImplementationOnce(function (this: Date) {
    vi.setSystemTime(midnight);
    return this.getUTCFullYear();
  });
  watch();
  pass(1 / 60);
  expect(told()).toEqual(['2026-03-17']);
});
