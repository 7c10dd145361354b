import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../src/model/calendar-date';
import type { Steps } from '../../src/model/steps';
import type { NoteChange } from '../../src/network/note-change';
import type { Settings } from '../../src/settings';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { Store } from '../../src/store';
import { day, noteOf, person } from '../support/builders';
import { START, aChange, aWayChange, someSettings } from '../support/random-vault';
import { pictureOfNetwork } from '../support/store-picture';

type Step =
  | { readonly kind: 'notes'; readonly changes: readonly NoteChange[] }
  | { readonly kind: 'other-day'; readonly days: number }
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'network' }
  | { readonly kind: 'look' }
  /** So many steps of catching up, and then something else happens. */
  | { readonly kind: 'catch-up'; readonly steps: number };

/** More than are brought up to date in one go, all of them tied to those who change. */
const CROWD: readonly NoteChange[] = Array.from({ length: 40 }, (_, at) => {
  const plan = { knows: ['[[Ana]]', `[[Guest ${at + 1}]]`], introducedBy: ['ben'], skills: at % 9 === 0 ? ['film'] : [], lastContact: day('2026-02-01') };
  return { kind: 'upsert', note: noteOf(person(`Guest ${at}`, plan)) };
});

const change = fc.oneof(aChange, aWayChange);
const aStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.nat({ max: 300 }).map((steps): Step => ({ kind: 'catch-up', steps })) },
  { weight: 4, arbitrary: fc.array(change, { minLength: 1, maxLength: 3 }).map((changes): Step => ({ kind: 'notes', changes })) },
  { weight: 2, arbitrary: fc.array(change, { minLength: 40, maxLength: 60 }).map((changes): Step => ({ kind: 'notes', changes })) },
  { weight: 1, arbitrary: fc.integer({ min: -3, max: 40 }).map((days): Step => ({ kind: 'other-day', days })) },
  { weight: 1, arbitrary: someSettings.map((settings): Step => ({ kind: 'settings', settings })) },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: 'network' }) },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: 'look' }) },
);

function newStore(settings: Settings): Store {
  return new Store({ settings, today: START, schedule: () => undefined });
}

/** Everything that a screen may show. */
function pictureOf(store: Store) {
  const people = store.people();
  return {
    boards: store.boards(),
    followUps: store.followUps(),
    people,
    persons: people.map(({ path }) => store.followUpOf(path)),
    problems: store.problems(),
    summary: store.summary(),
    week: store.weekPlan(),
    waitingOn: store.waitingOn(),
  };
}

/** How often pictures were shown of notes that had changed since. */
let timesShown = 0;

/** Those of the notes as they were, each whole. */
function showMeanwhile(store: Store): Steps {
  return store.catchingUp(() => {
    timesShown += 1;
    const shown = pictureOf(store);
    expect({ ...shown, aside: store.aside() }).toEqual(pictureOfNetwork(store.network, store.today, store.settings));
    return false;
  });
}

function expectSameInSteps(steps: readonly Step[], settings: Settings): void {
  const [atOnce, inSteps] = [newStore(settings), newStore(settings)];
  let work = showMeanwhile(inSteps);
  for (const step of [{ kind: 'notes', changes: CROWD } as const, ...steps, { kind: 'look' } as const]) {
    if (step.kind === 'catch-up') {
      for (let done = 0; done < step.steps; done += 1) if (work.next().done === true) work = showMeanwhile(inSteps);
      continue;
    }
    for (const store of [atOnce, inSteps]) {
      if (step.kind === 'notes') store.apply(step.changes);
      else if (step.kind === 'other-day') store.setToday(addDays(store.today, step.days));
      else if (step.kind === 'settings') store.setSettings(step.settings);
    }
    if (step.kind === 'network') expect([...inSteps.network.people.keys()].sort()).toEqual([...atOnce.network.people.keys()].sort());
    if (step.kind === 'look') expect(pictureOf(inSteps)).toEqual(pictureOf(atOnce));
  }
}

test('whenever somebody looks while the store catches up in steps, all is what it would be at once', () => {
  fc.assert(fc.property(fc.array(aStep, { minLength: 1, maxLength: 20 }), someSettings, expectSameInSteps), { numRuns: 150 });
  // Some twenty times as a rule.
  expect(timesShown).toBeGreaterThan(0);
});

test('a vault that is caught up with leaves nothing to do for whoever looks', () => {
  const store = newStore(DEFAULT_SETTINGS);
  store.apply(CROWD);
  expect(store.isFarBehind).toBe(true);
  const steps = [...store.catchingUp()].length;
  expect(store.isFarBehind).toBe(false);
  expect(steps).toBeGreaterThan(CROWD.length);
  store.setToday(addDays(START, 1));
  // Half of it is done in steps, the rest when somebody looks.
  const work = store.catchingUp();
  for (let done = 0; done < CROWD.length; done += 1) work.next();
  expect(store.followUpOf('People/Guest 39.md')?.contact.since).toBe(daysBetween(day('2026-02-01'), addDays(START, 1)));
  expect(store.isFarBehind).toBe(false);
  // What is left is to count on the days of those at whom nobody looked.
  expect([...work].length).toBeLessThanOrEqual(CROWD.length);
  expect([...store.catchingUp()]).toEqual([]);
});
