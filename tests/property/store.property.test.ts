import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/model/calendar-date';
import type { NoteChange } from '../../src/network/note-change';
import type { Settings } from '../../src/settings';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { Store } from '../../src/store';
import { noteOf, person, project } from '../support/builders';
import { START, WAYS, aChange, aRevision, aWayChange, someSettings } from '../support/random-vault';
import { pictureFromScratch, pictureOf } from '../support/store-picture';

type Step =
  | { readonly kind: 'notes'; readonly changes: readonly NoteChange[] }
  | { readonly kind: 'other-day'; readonly days: number }
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'look' };

function stepsOf(change: fc.Arbitrary<NoteChange>): fc.Arbitrary<Step[]> {
  const notes = fc.array(change, { minLength: 1, maxLength: 3 }).map((changes): Step => ({ kind: 'notes', changes }));
  // Backwards too: a clock may be set right, and a traveller may go west.
  const otherDay = fc.integer({ min: -3, max: 40 }).map((days): Step => ({ kind: 'other-day', days }));
  const otherSettings = someSettings.map((settings): Step => ({ kind: 'settings', settings }));
  const step = fc.oneof(
    { weight: 6, arbitrary: notes },
    { weight: 1, arbitrary: otherDay },
    { weight: 1, arbitrary: otherSettings },
    { weight: 4, arbitrary: fc.constant<Step>({ kind: 'look' }) },
  );
  return fc.array(step, { minLength: 1, maxLength: 25 });
}

function newStore(settings: Settings = DEFAULT_SETTINGS): Store {
  return new Store({ settings, today: START, schedule: () => undefined });
}

function upserts(...subjects: Parameters<typeof noteOf>[0][]): NoteChange[] {
  return subjects.map((subject) => ({ kind: 'upsert', note: noteOf(subject) }));
}

function expectSameFromScratch(steps: readonly Step[], settings: Settings): void {
  const store = newStore(settings);
  for (const step of steps) {
    if (step.kind === 'notes') store.apply(step.changes);
    else if (step.kind === 'other-day') store.setToday(addDays(store.today, step.days));
    else if (step.kind === 'settings') store.setSettings(step.settings);
    else pictureOf(store);
  }
  expect(pictureOf(store)).toEqual(pictureFromScratch(store));
}

describe('after any sequence of edits, renames, deletions, days and settings', () => {
  test('matrix, queue, people and problems are what they would be from scratch', () => {
    fc.assert(fc.property(stepsOf(aChange), someSettings, expectSameFromScratch), { numRuns: 600 });
  });

  test('so they are when the same few notes are revised again and again', () => {
    fc.assert(fc.property(stepsOf(aRevision), someSettings, expectSameFromScratch), { numRuns: 600 });
  });

  test('so they are when ties, skills and open roles of the same few people come and go', () => {
    const fromWays = stepsOf(aWayChange).map((steps): Step[] => [{ kind: 'notes', changes: WAYS }, { kind: 'look' }, ...steps]);
    fc.assert(fc.property(fromWays, someSettings, expectSameFromScratch), { numRuns: 600 });
  });

  test('so they are on each of many days that are looked at, whatever else changes on them', () => {
    const aSmallChange = fc.oneof(aChange, aRevision, aWayChange);
    const aDay = fc.record({
      days: fc.oneof({ weight: 6, arbitrary: fc.constant(1) }, { weight: 3, arbitrary: fc.integer({ min: 2, max: 45 }) }, fc.integer({ min: -9, max: 400 })),
      changes: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.array(aSmallChange, { minLength: 1, maxLength: 2 })),
    });
    const someDays = fc.array(aDay, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(aSmallChange, { maxLength: 8 }), someDays, someSettings, (first, days, settings) => {
        const store = newStore(settings);
        store.apply([...WAYS, ...first]);
        pictureOf(store);
        for (const { days: passed, changes } of days) {
          store.setToday(addDays(store.today, passed));
          store.apply(changes);
          expect(pictureOf(store)).toEqual(pictureFromScratch(store));
        }
      }),
      { numRuns: 250 },
    );
  });

  test('a batch of changes gives what the changes give one by one', () => {
    fc.assert(
      fc.property(fc.array(aChange, { minLength: 1, maxLength: 12 }), (changes) => {
        const [whole, single] = [newStore(), newStore()];
        whole.apply(changes);
        for (const change of changes) {
          single.apply([change]);
          single.boards();
        }
        expect(pictureOf(whole)).toEqual(pictureOf(single));
      }),
      { numRuns: 300 },
    );
  });
});

describe('equal means identical', () => {
  test('reading the same notes again changes no object and tells nobody', () => {
    let told = 0;
    const store = new Store({ settings: DEFAULT_SETTINGS, today: START, schedule: (notify) => notify() });
    const notes = (): NoteChange[] =>
      upserts(person('Ana', { roles: ['mentor @ [[P]]'] }), project('P', { boxes: { ally: ['[[Ana]]'] } }));
    store.apply(notes());
    const before = pictureOf(store);
    store.subscribe(() => (told += 1));
    store.apply(notes());
    expect(told).toBe(0);
    const after = pictureOf(store);
    expect(after.boards).toBe(before.boards);
    expect(after.followUps).toBe(before.followUps);
    expect(after.people).toBe(before.people);
  });

  test('a change of one project leaves the boards of the others the same objects', () => {
    const store = newStore();
    store.apply(upserts(project('P'), project('Q')));
    const before = store.boardOf('Projects/Q.md');
    store.apply(upserts(project('P', { boxes: { ally: ['Ana'] } })));
    expect(store.boardOf('Projects/Q.md')).toBe(before);
    expect(store.boardOf('Projects/P.md')?.boxes[0]?.names).toHaveLength(1);
  });

  test('a day that brings nothing, and a role for somebody, leave the other lists the same objects', () => {
    const store = newStore();
    const ben = person('Ben', { met: addDays(START, 291) });
    store.apply(upserts(person('Ana', { lastContact: addDays(START, -1) }), ben));
    const before = pictureOf(store);
    store.setToday(addDays(START, 1));
    expect(store.problems()).toBe(before.problems);
    expect(store.people()).toBe(before.people);
    store.apply(upserts(project('P', { boxes: { ally: ['[[Ana]]'] } })));
    expect(store.people()).toBe(before.people);
  });
});
