import { expect, test } from 'vitest';
import type { Person } from '../../../src/model/person';
import type { Project } from '../../../src/model/project';
import { DEFAULT_SETTINGS } from '../../../src/settings';
import { Store } from '../../../src/store';
import { day, noteOf, person, project } from '../../support/builders';
import { leastCpuMilliseconds } from '../../support/cpu-time';

/** Where each of them were compared with each other it would take seconds. */
const AT_MOST = 1200;
const LONG = 40_000;
const list = (word: string): readonly string[] => Array.from({ length: LONG }, (_, at) => `${word} ${at}`);

/** Notes whose lists are longer than any that is read, each before and after a change. */
const LONG_LISTS: Readonly<Record<string, readonly [before: Person | Project, after: Person | Project]>> = {
  'addresses': [person('Ana', { emails: list('ana') }), person('Ana', { emails: [...list('ana'), 'one more'] })],
  'other names': [person('Ana', { aliases: list('Ana') }), person('Ana', { aliases: [...list('Ana'), 'one more'] })],
  'introductions': [
    person('Ana', { introduceTo: list('Ben').map((to) => [to] as const) }),
    person('Ana', { introduceTo: [...list('Ben'), 'one more'].map((to) => [to] as const) }),
  ],
  'skills that are looked for': [project('Atlas', { needs: list('skill') }), project('Atlas', { needs: [...list('skill'), 'one more'] })],
};

test.each(Object.entries(LONG_LISTS))('a long list of %s changes without comparing each with each', (_, notes) => {
  const work = (): void => {
    const store = new Store({ settings: DEFAULT_SETTINGS, today: day('2026-03-16'), schedule: () => undefined });
    for (const note of notes) {
      store.apply([{ kind: 'upsert', note: noteOf(note) }]);
      store.boards();
      store.waitingOn();
    }
  };
  expect(leastCpuMilliseconds(work, AT_MOST)).toBeLessThan(AT_MOST);
});
