import { expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { Store } from '../../src/store';
import type { WindowTimers } from '../../src/surface/first-reading';
import { firstReading } from '../../src/surface/first-reading';
import { day } from '../support/builders';

test('whoever prints waits for the first reading, and not for ever', async () => {
  vi.useFakeTimers();
  const win: WindowTimers = { setTimeout: (run, after) => Number(setTimeout(run, after)), clearTimeout: (id) => clearTimeout(id) };
  const store = (): Store => new Store({ settings: DEFAULT_SETTINGS, today: day('2026-03-16'), schedule: (notify) => notify() });
  const done: string[] = [];
  const read = store();
  const never = store();
  void firstReading(read, win, 10_000).then((isOver) => done.push(`read: ${isOver}`));
  void firstReading(never, win, 10_000).then((isOver) => done.push(`never read: ${isOver}`));
  read.setPhase({ kind: 'reading', done: 1, total: 2 });
  await vi.advanceTimersByTimeAsync(100);
  expect(done).toEqual([]);
  read.setPhase({ kind: 'ready' });
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toEqual(['read: true']);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(done).toEqual(['read: true', 'never read: false']);
  expect(await firstReading(read, win, 10_000)).toBe(true);
  vi.useRealTimers();
});
