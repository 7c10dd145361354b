import { describe, expect, test } from 'vitest';
import type { Person } from '../../src/model/person';
import { finish } from '../../src/model/steps';
import type { NoteChange } from '../../src/network/note-change';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { Store } from '../../src/store';
import { day, noteOf, person, project } from '../support/builders';
import { pictureOf } from '../support/store-picture';

const FAULT = new Error('A fault of ours');
const SIZE = 40;
const GUESTS: readonly NoteChange[] = Array.from({ length: SIZE }, (_, at) => {
  const plan = { lastContact: day('2026-01-10'), knows: [`[[Guest ${(at + 1) % SIZE}]]`], skills: ['film'], needs: ['sound'] };
  return { kind: 'upsert', note: noteOf(person(`Guest ${at}`, plan)) };
});
const ATLAS: NoteChange = { kind: 'upsert', note: noteOf(project('Atlas', { boxes: { ally: ['[[Guest 1]]'] }, needs: ['mentor: film'] })) };
const BOREALIS: NoteChange = {
  kind: 'upsert',
  note: noteOf(project('Borealis', { boxes: { ally: ['[[Guest 3]]', '[[Guest 4]]'] }, deadline: day('2026-04-01'), needs: ['expert: sound'] })),
};
/** Her note is otherwise than before, and one of its days has not come. */
const GUEST: Person = person('Guest 3', { lastContact: day('2026-03-15'), met: day('2026-03-20'), skills: ['sound'], knows: ['[[Guest 5]]'] });

function storeOf(...changes: readonly NoteChange[]): Store {
  const store = new Store({ settings: DEFAULT_SETTINGS, today: day('2026-03-16'), schedule: () => undefined });
  store.apply(changes);
  return store;
}

interface Failing {
  readonly change: NoteChange;
  readonly arm: () => void;
  readonly mend: () => void;
  /** How often she was looked at. */
  readonly looks: () => number;
}

/** A person at whom whoever looks the n-th time fails, or whoever looks from then on; a fault may lie in anything that reads her. */
function failingAt(look: number, isLasting = false): Failing {
  let looks = -Infinity;
  const failing = new Proxy(GUEST, {
    get: (target, key: keyof Person) => {
      looks += 1;
      if (looks === look || (isLasting && looks > look)) throw FAULT;
      return target[key];
    },
  });
  return { change: { kind: 'upsert', note: noteOf(failing) }, arm: () => (looks = 0), mend: () => (looks = -Infinity), looks: () => looks };
}

/** A store that knows her, whose pictures are still to be made of it. */
function failingStore(failing: Failing): Store {
  const store = storeOf(...GUESTS, ATLAS);
  pictureOf(store);
  store.apply([failing.change, BOREALIS]);
  expect(store.network.people.size).toBe(SIZE);
  failing.arm();
  return store;
}

const MENDED = pictureOf(storeOf(...GUESTS, ATLAS, { kind: 'upsert', note: noteOf(GUEST) }, BOREALIS));

describe('a fault of ours in whatever is derived of somebody', () => {
  test.each([
    ['at the next look', (store: Store) => pictureOf(store)],
    ['in steps, ahead of the next look', (store: Store) => finish(store.catchingUp())],
  ])('leaves nothing half-made: %s all is right again', (_, look) => {
    let faults = 0;
    for (let at = 1; ; at += 1) {
      const store = failingStore(failingAt(at));
      try {
        look(store);
        pictureOf(store);
        break;
      } catch (error) {
        expect(error).toBe(FAULT);
        faults += 1;
        look(store);
        expect(pictureOf(store)).toEqual(MENDED);
      }
    }
    expect(faults).toBeGreaterThan(50);
  });

  test('loses nothing that changes before somebody looks again: notes, the day, the settings', () => {
    const store = failingStore(failingAt(5));
    expect(() => store.followUps()).toThrow(FAULT);
    const ben: NoteChange = { kind: 'upsert', note: noteOf(person('Ben', { lastContact: day('2026-02-01') })) };
    const settings = { ...DEFAULT_SETTINGS, weekendGrace: false };
    store.apply([ben, { kind: 'remove', path: 'People/Guest 7.md' }]);
    store.setSettings(settings);
    store.setToday(day('2026-03-18'));
    const fresh = storeOf(...GUESTS, ATLAS, { kind: 'upsert', note: noteOf(GUEST) }, BOREALIS, ben, { kind: 'remove', path: 'People/Guest 7.md' });
    fresh.setSettings(settings);
    fresh.setToday(day('2026-03-18'));
    expect(pictureOf(store)).toEqual(pictureOf(fresh));
  });

  test('that stays is told to whoever looks, and costs no more work until something changes', () => {
    const failing = failingAt(5, true);
    const store = failingStore(failing);
    for (let look = 0; look < 2; look += 1) expect(() => store.people()).toThrow(FAULT);
    const looks = failing.looks();
    expect(() => store.people()).toThrow(FAULT);
    expect(() => store.boards()).toThrow(FAULT);
    expect([...store.catchingUp()]).toEqual([]);
    expect(failing.looks()).toBe(looks);
    // Another note changes, and whatever failed does not do so any more.
    failing.mend();
    store.apply([{ kind: 'remove', path: 'People/Guest 7.md' }]);
    store.apply(GUESTS.slice(7, 8));
    expect(pictureOf(store)).toEqual(MENDED);
  });

  test('that stays shows nobody empty pictures while more and more comes in', () => {
    const store = failingStore(failingAt(60, true));
    const shown: number[] = [];
    const work = store.catchingUp(() => {
      shown.push(store.people().length);
      return false;
    });
    for (let step = 0; step < 10; step += 1) work.next();
    store.apply(Array.from({ length: 300 }, (_, at): NoteChange => ({ kind: 'upsert', note: noteOf(person(`Newcomer ${at}`)) })));
    for (let look = 0; look < 2; look += 1) expect(() => store.people()).toThrow(FAULT);
    expect(() => finish(work)).toThrow(FAULT);
    expect(shown).toEqual([]);
  });
});
