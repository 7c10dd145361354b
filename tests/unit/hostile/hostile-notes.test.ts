import { afterEach, describe, expect, test } from 'vitest';
import type { Note } from '../../../src/note/note';
import { parseNote } from '../../../src/note/parse-note';
import { problems as advice } from '../../../src/i18n/en/problems';
import { DEFAULT_SETTINGS } from '../../../src/settings';
import { Store } from '../../../src/store';
import { sourceFromText } from '../../../src/vault/note-source';
import { day } from '../../support/builders';
import { leastCpuMilliseconds } from '../../support/cpu-time';
import { CONTEXT } from '../note/read-note';
import { HOSTILE_NOTES } from './hostile-notes';

/** To read it and to make every picture of it. Measured: 0.4 s for the worst, 19,000 tasks, on a busy machine. */
const AT_MOST = 1000;
const PATH = 'People/Ana.md';

function read(text: string, path = PATH): Note {
  return parseNote(sourceFromText(path, text, null), CONTEXT);
}

function newStore(): Store {
  return new Store({ settings: DEFAULT_SETTINGS, today: day('2026-03-16'), schedule: () => undefined });
}

/** Pulls every picture that a screen shows. */
function lookAt(store: Store): void {
  store.boards();
  store.followUps();
  store.people();
  store.problems();
  store.summary();
  store.weekPlan();
  store.waitingOn();
  store.triage();
}

afterEach(() => {
  expect('RAN' in globalThis).toBe(false);
  expect('polluted' in {}).toBe(false);
});

describe('a hostile note', () => {
  test.each(HOSTILE_NOTES)('%s: %s, within the budget', (_, fate, text) => {
    const store = newStore();
    const work = (): void => {
      store.apply([{ kind: 'upsert', note: read(text) }]);
      lookAt(store);
    };
    expect(leastCpuMilliseconds(work, AT_MOST)).toBeLessThan(AT_MOST);
    const note = read(text);
    expect(note.kind === 'unreadable' ? note.problems[0]?.code : note.kind).toBe(fate);
    for (const { path, code, found } of store.problems()) {
      expect(path).toBe(PATH);
      expect(advice[code].mend).not.toBe('');
      expect(found.length).toBeLessThanOrEqual(80);
    }
  });

  test('leaves a known person as she was when her note has grown too large', () => {
    const store = newStore();
    store.apply([{ kind: 'upsert', note: read('---\ntype: person\nskills: [film]\n---\n') }]);
    store.apply([{ kind: 'upsert', note: read(`---\ntype: person\nskills: []\n${'x: y\n'.repeat(100_000)}---\n`) }]);
    expect(store.people()).toMatchObject([{ path: PATH, skills: ['film'] }]);
    expect(store.problems()).toMatchObject([{ path: PATH, code: 'too-large', found: 'x: y' }]);
  });
});

describe('people who go round in circles', () => {
  const NAMES = ['Ana', 'Ben', 'Cleo'];
  const tied = (name: string, to: string): Note =>
    read(`---\ntype: person\nknows: ["[[${to}]]", "[[${name}]]"]\nintroduced-by: "[[${to}]]"\nintroduce-to: "[[${to}]]"\naliases: [${to}]\nroles: ["mentor @ [[${name}]]", "ally @ [[P]]"]\n---\n[[${name}]]\n`, `People/${name}.md`);

  test('a link to itself and a circle of who knows and introduced whom end', () => {
    const store = newStore();
    const notes = NAMES.map((name, at) => tied(name, NAMES[(at + 1) % NAMES.length] ?? ''));
    const projects = ['P', 'Q'].map((name) =>
      read(`---\ntype: project\npart-of: "[[${name === 'P' ? 'Q' : 'P'}]]"\nally: ["[[${name}]]", "[[Ana]]"]\nstakeholders: ["[[${name}]] s1 a1"]\n---\n`, `${name}.md`),
    );
    const work = (): void => {
      store.apply([...notes, ...projects].map((note) => ({ kind: 'upsert', note })));
      lookAt(store);
    };
    expect(leastCpuMilliseconds(work, AT_MOST)).toBeLessThan(AT_MOST);
    expect(store.people().map(({ name }) => name)).toEqual(NAMES);
    expect(store.boards()).toHaveLength(2);
  });
});
