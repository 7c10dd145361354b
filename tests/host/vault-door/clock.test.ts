// @vitest-environment jsdom
import { Component } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { today, watchDay } from '../../../src/vault/clock';

const zone = process.env['TZ'];
let owner: Component;
let days: string[];

function startAt(local: string): void {
  vi.setSystemTime(new Date(local));
  owner = new Component();
  days = [];
  owner.load();
  watchDay(owner, window, (day) => days.push(day));
}

function pass(hours: number): void {
  vi.advanceTimersByTime(hours * 3_600_000);
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  owner.unload();
  vi.useRealTimers();
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe.each(['Europe/Brussels', 'Pacific/Auckland', 'America/St_Johns', 'America/Sao_Paulo'])('in %s', (name) => {
  beforeEach(() => {
    process.env['TZ'] = name;
  });

  it('today is the day on the wall, at any hour', () => {
    startAt('2026-03-16T00:00:01');
    expect(today()).toBe('2026-03-16');
    pass(23.9);
    expect(today()).toBe('2026-03-16');
  });

  it('a new day begins at midnight, day after day', () => {
    startAt('2026-03-16T23:59:59');
    pass(1);
    expect(days).toEqual(['2026-03-17']);
    pass(48);
    expect(days).toEqual(['2026-03-17', '2026-03-18', '2026-03-19']);
  });
});

describe('where the clocks change', () => {
  it.each([
    ['a day of 23 hours', 'Europe/Brussels', '2026-03-29T00:30:00', 22.5, '2026-03-30'],
    ['a day of 25 hours', 'Europe/Brussels', '2026-10-25T00:30:00', 24.5, '2026-10-26'],
    ['a day without midnight', 'America/Santiago', '2026-09-05T23:30:00', 0.5, '2026-09-06'],
  ])('%s ends when it ends', (_, name, start, hours, next) => {
    process.env['TZ'] = name;
    startAt(start);
    pass(hours - 0.01);
    expect(days).toEqual([]);
    pass(0.02);
    expect(days).toEqual([next]);
  });
});

describe('a computer that slept', () => {
  it('sees the new day when its window is looked at, once', () => {
    startAt('2026-03-16T12:00:00');
    vi.setSystemTime(new Date('2026-03-18T09:00:00'));
    window.dispatchEvent(new Event('focus'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(days).toEqual(['2026-03-18']);
  });

  it('hears nothing any more when its owner is gone', () => {
    startAt('2026-03-16T12:00:00');
    owner.unload();
    pass(48);
    window.dispatchEvent(new Event('focus'));
    expect(days).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
