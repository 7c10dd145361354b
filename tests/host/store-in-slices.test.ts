// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LiveContacts } from '../../src/derive/live-contacts';
import { StoreInSlices } from '../../src/surface/store-in-slices';
import type { NoteChange } from '../../src/network/note-change';
import { day, noteOf, person, project } from '../support/builders';

const TODAY = day('2026-03-16');
const CROWD: readonly Extract<NoteChange, { kind: 'upsert' }>[] = Array.from({ length: 100 }, (_, at) => {
  const plan = { followUp: day('2026-03-10'), knows: [`[[Guest ${at + 1}]]`] };
  return { kind: 'upsert', note: noteOf(person(`Guest ${at}`, plan)) };
});

let turns = 0;

beforeEach(() => {
  vi.useFakeTimers();
  turns = 0;
  // A slow device: each step takes longer than a slice may.
  vi.spyOn(window.performance, 'now').mockImplementation(() => (turns += 10));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function openStore(): StoreInSlices {
  const slices = new StoreInSlices(window, TODAY);
  slices.load();
  slices.store.apply(CROWD);
  return slices;
}

test('the reading is over when the first pictures are made, in many slices', async () => {
  const slices = openStore();
  slices.takeProgress(40, 100);
  expect(slices.store.phase).toEqual({ kind: 'reading', done: 40, total: 100 });
  slices.takeProgress(100, 100);
  expect(slices.store.phase).toEqual({ kind: 'reading', done: 100, total: 100 });
  await vi.advanceTimersByTimeAsync(20);
  expect(slices.store.phase.kind).toBe('reading');
  await vi.runAllTimersAsync();
  expect(slices.store.phase.kind).toBe('ready');
  expect(slices.store.isFarBehind).toBe(false);
  expect(slices.store.followUps()).toHaveLength(100);
});

test('what is read again from the start meanwhile is waited for', async () => {
  const slices = openStore();
  slices.takeProgress(100, 100);
  slices.takeProgress(0, 100);
  await vi.runAllTimersAsync();
  expect(slices.store.phase).toEqual({ kind: 'reading', done: 0, total: 100 });
  slices.takeProgress(100, 100);
  await vi.runAllTimersAsync();
  expect(slices.store.phase.kind).toBe('ready');
});

test('views hear of much at once when it is ready to be looked at, and of one note within a frame', async () => {
  const slices = openStore();
  const { store } = slices;
  slices.takeProgress(100, 100);
  await vi.runAllTimersAsync();
  const told: boolean[] = [];
  store.subscribe(() => told.push(store.isFarBehind));
  store.setToday(day('2026-03-17'));
  await vi.advanceTimersByTimeAsync(20);
  expect(told).toEqual([]);
  await vi.runAllTimersAsync();
  expect(told).toEqual([false]);
  vi.spyOn(window.performance, 'now').mockReturnValue(turns);
  store.apply([{ kind: 'upsert', note: noteOf(person('Ana')) }]);
  vi.advanceTimersByTime(20);
  expect(told).toEqual([false, false]);
});

test('one note that names everybody keeps nobody waiting either', async () => {
  const slices = openStore();
  const { store } = slices;
  slices.takeProgress(100, 100);
  await vi.runAllTimersAsync();
  let told = 0;
  store.subscribe(() => (told += 1));
  const ally = Array.from({ length: 100 }, (_, at) => `[[Guest ${at}]]`);
  store.apply([{ kind: 'upsert', note: noteOf(project('Atlas', { boxes: { ally } })) }]);
  await vi.advanceTimersByTimeAsync(20);
  expect(told).toBe(0);
  await vi.runAllTimersAsync();
  expect(told).toBe(1);
  expect(store.boardOf('Projects/Atlas.md')?.boxes.find(({ role }) => role.id === 'ally')?.names).toHaveLength(100);
});

test('while more and more comes in, views show now and then what is known so far', async () => {
  const slices = openStore();
  const { store } = slices;
  slices.takeProgress(100, 100);
  await vi.runAllTimersAsync();
  // A step takes 1 ms, and the steps of four notes a little longer than it takes until four others come.
  vi.spyOn(window.performance, 'now').mockImplementation(() => (turns += 1));
  const told: number[] = [];
  const shown: number[] = [];
  const end = store.subscribe(() => {
    told.push(turns);
    shown.push(store.people().length);
    expect(store.network.people.size).toBe(store.people().length);
  });
  const began = turns;
  for (let batch = 0; batch < 400; batch += 1) {
    const guests = Array.from({ length: 4 }, (_, at) => noteOf(person(`Guest ${100 + 4 * batch + at}`)));
    store.apply(guests.map((note) => ({ kind: 'upsert', note })));
    await vi.advanceTimersByTimeAsync(5);
  }
  const silences = told.map((at, which) => at - (told[which - 1] ?? began));
  expect(silences.length).toBeGreaterThan(3);
  expect(silences.length).toBeLessThan(15);
  expect(Math.max(...silences, turns - (told.at(-1) ?? began))).toBeLessThan(3000);
  expect(shown).toEqual([...new Set(shown)].sort((one, other) => one - other));
  end();
  await vi.runAllTimersAsync();
  expect(store.people()).toHaveLength(1700);
});

test('whoever asks before the slices are done gets the rest at once', () => {
  const slices = openStore();
  slices.takeProgress(100, 100);
  expect(slices.store.followUps()).toHaveLength(100);
});

test('once the plugin is off nothing goes on', async () => {
  const slices = openStore();
  let told = 0;
  slices.store.subscribe(() => (told += 1));
  slices.takeProgress(100, 100);
  slices.unload();
  await vi.runAllTimersAsync();
  expect(slices.store.phase.kind).toBe('reading');
  expect(told).toBe(0);
});

describe('a fault of ours', () => {
  const FAULT = new Error('A fault of ours');
  const told = (): unknown[] => vi.mocked(console).error.mock.calls.flat();

  /** The pictures of a crowd are made, and then it is another day, on which something fails so often. */
  async function failing(often: number): Promise<StoreInSlices> {
    const slices = openStore();
    slices.takeProgress(100, 100);
    await vi.runAllTimersAsync();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const contacts = vi.spyOn(LiveContacts.prototype, 'of');
    for (let at = 0; at < often; at += 1) {
      contacts.mockImplementationOnce(() => {
        throw FAULT;
      });
    }
    slices.store.apply(CROWD.map(({ note }) => ({ kind: 'upsert', note: noteOf(person(note.path.slice(7, -3), { skills: ['film'] })) })));
    return slices;
  }

  test('is told once, and views show everything right with the next look', async () => {
    const { store } = await failing(1);
    const seen: number[] = [];
    store.subscribe(() => seen.push(store.people().length));
    await vi.runAllTimersAsync();
    expect(seen).toEqual([100]);
    expect(store.people().map(({ skills }) => skills)).toEqual(Array(100).fill(['film']));
    expect(told()).toEqual([FAULT]);
  });

  test('in one view keeps no other from hearing', async () => {
    const { store } = await failing(0);
    let heard = 0;
    store.subscribe(() => {
      throw FAULT;
    });
    store.subscribe(() => (heard += 1));
    await vi.runAllTimersAsync();
    store.setToday(day('2026-03-18'));
    await vi.runAllTimersAsync();
    expect(heard).toBe(2);
    expect(told()).toEqual([FAULT]);
  });
});
