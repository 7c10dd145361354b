import { expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { Store } from '../../src/store';
import type { WindowTimers } from '../../src/surface/when-read';
import { whenRead } from '../../src/surface/when-read';
import { day } from '../support/builders';

 

test('whoever prints waits for the first reading, and not for ever', async () => {
  vi.useFakeTimers();
  const win: WindowTimers = { setTimeout: (run, after) => Number(setTimeout(run, after)), clearTimeout: (id) => clearTimeout(id) };
  const store = (): Store => new Store({ settings: DEFAULT_SETTINGS, today: day('2026-03-16'), schedule: (notify) => notify() });
  const done: string[] = [];
  const read = store();
  const never = store();
  void whenRead(read, win).then(() => done.push('read'));
  void whenRead(never, win).then(() => done.push('never read'));
  read.setPhase({ kind: 'reading', done: 1, total: 2 });
  await vi.advanceTimersByTimeAsync(100);
  expect(done).toEqual([]);
  read.setPhase({ kind: 'ready' });
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toEqual(['read']);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(done).toEqual(['read', 'never read']);
  await whenRead(read, win);
  vi.useRealTimers();
});
