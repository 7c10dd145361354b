import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { Store } from '../../src/store';
import { day, noteOf, person } from '../support/builders';

/** On Monday 16 March Eva, met on Thursday the 12th, is to be written to today with grace, and since Saturday without. */
function storeWithEva(): { store: Store; told: () => number; frame: () => void } {
  const waiting: (() => void)[] = [];
  let told = 0;
  const store = new Store({ settings: DEFAULT_SETTINGS, today: day('2026-03-16'), schedule: (notify) => waiting.push(notify) });
  store.apply([{ kind: 'upsert', note: noteOf(person('Eva', { met: day('2026-03-12') })) }]);
  store.subscribe(() => (told += 1));
  const frame = (): void => waiting.splice(0).forEach((notify) => notify());
  frame();
  told = 0;
  return { store, told: () => told, frame };
}

test('other settings give everybody another place at the next look, and views are told once', () => {
  const { store, told, frame } = storeWithEva();
  expect(store.followUps()[0]).toMatchObject({ name: 'Eva', total: 50 });
  store.setSettings({ ...DEFAULT_SETTINGS, weekendGrace: false });
  store.setSettings({ ...DEFAULT_SETTINGS, weekendGrace: false, peoplePerDay: 2 });
  frame();
  expect(told()).toBe(1);
  expect(store.settings.peoplePerDay).toBe(2);
  expect(store.followUps()[0]).toMatchObject({ name: 'Eva', total: 60 });
});

test('settings that say the same tell nobody and leave every list the same object', () => {
  const { store, told, frame } = storeWithEva();
  const before = store.followUps();
  store.setSettings({ ...DEFAULT_SETTINGS, circleDays: { ...DEFAULT_SETTINGS.circleDays } });
  frame();
  expect(told()).toBe(0);
  expect(store.settings).toBe(DEFAULT_SETTINGS);
  expect(store.followUps()).toBe(before);
});
