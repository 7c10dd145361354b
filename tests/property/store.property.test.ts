import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../src/model/calendar-date';
import { addDays, epochDayOf } from '../../src/model/calendar-date';
import type { NotePath } from '../../src/model/mention';
import type { Note } from '../../src/note/note';
import { Network } from '../../src/network/network';
import type { NoteChange } from '../../src/network/note-change';
import { deriveFollowUpQueue } from '../../src/derive/follow-up-queue';
import { deriveProblems } from '../../src/derive/problems';
import { deriveRoleMatrix } from '../../src/derive/role-matrix';
import { neededSkills } from '../../src/derive/skill-match';
import { deriveVaultSummary } from '../../src/derive/vault-summary';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { Store } from '../../src/store';
import { day, noteOf, person, project } from '../support/builders';

const START = day('2026-03-16');

// Few names and folders, so that links clash, break and mend all the time.
const aName = fc.constantFrom('Ana', 'Ben', 'Cleo', 'Léa');
const aPath = fc.tuple(fc.constantFrom('People', 'Old', ''), fc.constantFrom('Ana', 'ben', 'Cleo', 'P', 'Q')).map(([folder, name]) => (folder === '' ? `${name}.md` : `${folder}/${name}.md`));
const aDay = fc.integer({ min: -400, max: 20 }).map((days) => addDays(START, days));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const aMention = fc.constantFrom('[[Ana]]', '[[People/Ana]]', '[[Ben]]', '[[Cleo]]', 'Ana', 'Léa', '[[Nobody]]', '[[Annie]]', 'ben');
const aRole = fc.constantFrom('ally', 'opponent', 'mentor', 'coach');

const aPerson = fc.record({ path: aPath, name: aName, alias: maybe(fc.constantFrom('Annie', 'Ben', 'P')), last: maybe(aDay), met: maybe(aDay), followUp: maybe(aDay), waitingSince: maybe(aDay), snooze: maybe(aDay), status: fc.constantFrom('active', 'active', 'archived', 'deceased' as const), skill: maybe(fc.constantFrom('film', 'law')), roles: fc.array(fc.tuple(aRole, fc.constantFrom('[[P]]', '[[Q]]', '[[Ana]]', '[[Nowhere]]')), { maxLength: 2 }), circle: maybe(fc.constantFrom('core', 'close', 'wide' as const)) }).map((plan): Note => {
  const { path, name, alias, last, skill, roles, ...rest } = plan;
  return noteOf({ ...person(name, { ...rest, aliases: alias === null ? [] : [alias], lastContact: last, skills: skill === null ? [] : [skill], roles: roles.map((role) => role.join(' @ ')) }), path });
});

const aProject = fc.record({ path: aPath, name: fc.constantFrom('P', 'Q', 'Ana'), deadline: maybe(aDay), status: fc.constantFrom('active', 'active', 'paused' as const), need: maybe(fc.constantFrom('film', 'law')), boxes: fc.dictionary(aRole, fc.array(aMention, { maxLength: 3 }), { maxKeys: 3, noNullPrototype: true }) }).map(({ path, name, need, ...rest }): Note => noteOf({ ...project(name, { ...rest, needs: need === null ? [] : [need] }), path }));

const anOther = aPath.map((path): Note => ({ kind: 'other', path, skipped: null }));
const anUnreadable = aPath.map((path): Note => ({ kind: 'unreadable', path, problems: [{ path, line: 3, code: 'unreadable-block', found: 'a: b: c' }] }));

type Step = { kind: 'notes'; changes: readonly NoteChange[] } | { kind: 'next-day'; days: number } | { kind: 'look' };
const aChange: fc.Arbitrary<NoteChange> = fc.oneof(
  { weight: 6, arbitrary: fc.oneof(aPerson, aProject, anOther, anUnreadable).map((note) => ({ kind: 'upsert', note }) as const) },
  { weight: 2, arbitrary: aPath.map((path) => ({ kind: 'remove', path }) as const) },
  { weight: 2, arbitrary: fc.tuple(aPath, aPath).map(([from, to]) => ({ kind: 'move', from, to, note: null }) as const) },
);
const aStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.array(aChange, { minLength: 1, maxLength: 3 }).map((changes) => ({ kind: 'notes', changes }) as const) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }).map((days) => ({ kind: 'next-day', days }) as const) },
  { weight: 2, arbitrary: fc.constant({ kind: 'look' } as const) },
);

function pictureOf(store: Store) {
  const { network } = store;
  const summary = store.summary();
  return { boards: store.boards(), followUps: store.followUps(), problems: store.problems(), summary, people: store.people().map(({ path }) => path).sort(), network };
}

/** The same pictures from scratch, from nothing but the last state of every note. */
function pictureFromScratch(store: Store, today: CalendarDate) {
  const network = new Network();
  const records = [...store.network.notes.values()].reverse();
  network.apply(records.flatMap((record): NoteChange[] => {
    const { path, skipped, subject, evidence, problems } = record;
    if (subject === null) return [{ kind: 'upsert', note: problems.length > 0 ? { kind: 'unreadable', path, problems } : { kind: 'other', path, skipped } }];
    const note = { ...noteOf(subject), problems, ...(evidence !== null && { evidence }) } as Note;
    return [{ kind: 'upsert', note }];
  }));
  const source = { network, settings: DEFAULT_SETTINGS, roles: DEFAULT_SETTINGS.roles, today: epochDayOf(today), neededSkills: neededSkills(network.projects.values()) };
  const boards = deriveRoleMatrix(source);
  const problems = deriveProblems(network, today);
  const withProblems = new Set(problems.map(({ path }) => path)).size;
  const people = [...network.people.keys()].sort();
  return { boards, followUps: deriveFollowUpQueue(source, boards), problems, summary: deriveVaultSummary(network.notes.values(), withProblems), people };
}

describe('after any sequence of edits, renames, deletions and days', () => {
  test('matrix, queue and problems are what they would be from scratch', () => {
    fc.assert(
      fc.property(fc.array(aStep, { minLength: 1, maxLength: 25 }), (steps) => {
        let today = START;
        const store = new Store({ settings: DEFAULT_SETTINGS, today, schedule: () => undefined });
        for (const step of steps) {
          if (step.kind === 'notes') store.apply(step.changes);
          else if (step.kind === 'next-day') store.setToday((today = addDays(today, step.days)));
          else store.followUps();
        }
        const { network: _, ...picture } = pictureOf(store);
        expect(picture).toEqual(pictureFromScratch(store, today));
      }),
      { numRuns: 600 },
    );
  });

  test('a batch of changes gives what the changes give one by one', () => {
    fc.assert(
      fc.property(fc.array(aChange, { minLength: 1, maxLength: 12 }), (changes) => {
        const make = () => new Store({ settings: DEFAULT_SETTINGS, today: START, schedule: () => undefined });
        const [whole, single] = [make(), make()];
        whole.apply(changes);
        for (const change of changes) {
          single.apply([change]);
          single.boards();
        }
        expect(whole.boards()).toEqual(single.boards());
        expect(whole.followUps()).toEqual(single.followUps());
        expect(whole.problems()).toEqual(single.problems());
      }),
      { numRuns: 300 },
    );
  });
});

describe('equal means identical', () => {
  test('reading the same notes again changes no object and tells nobody', () => {
    let told = 0;
    const store = new Store({ settings: DEFAULT_SETTINGS, today: START, schedule: (notify) => notify() });
    const notes = () => [person('Ana', { roles: ['mentor @ [[P]]'] }), project('P', { boxes: { ally: ['[[Ana]]'] } })].map((subject): NoteChange => ({ kind: 'upsert', note: noteOf(subject) }));
    store.apply(notes());
    const [boards, followUps, people] = [store.boards(), store.followUps(), store.people()];
    store.subscribe(() => (told += 1));
    store.apply(notes());
    expect(told).toBe(0);
    expect(store.boards()).toBe(boards);
    expect(store.followUps()).toBe(followUps);
    expect(store.people()).toBe(people);
  });

  test('a change of one project leaves the boards of the others the same objects', () => {
    const store = new Store({ settings: DEFAULT_SETTINGS, today: START, schedule: () => undefined });
    const put = (subject: Parameters<typeof noteOf>[0]) => store.apply([{ kind: 'upsert', note: noteOf(subject) }]);
    put(project('P'));
    put(project('Q'));
    const before = store.boardOf('Projects/Q.md' as NotePath);
    put(project('P', { boxes: { ally: ['Ana'] } }));
    expect(store.boardOf('Projects/Q.md')).toBe(before);
    expect(store.boardOf('Projects/P.md')?.boxes[0]?.names).toHaveLength(1);
  });
});
