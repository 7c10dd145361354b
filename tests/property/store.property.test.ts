import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../src/model/calendar-date';
import { addDays } from '../../src/model/calendar-date';
import { compareNamed } from '../../src/model/order';
import type { NoteRecord } from '../../src/network/network';
import { Network } from '../../src/network/network';
import type { NoteChange } from '../../src/network/note-change';
import type { Note } from '../../src/note/note';
import { deriveAside } from '../../src/derive/aside';
import { deriveFollowUpQueue } from '../../src/derive/follow-up-queue';
import { derivePersonFollowUp } from '../../src/derive/person-follow-up';
import { deriveProblems } from '../../src/derive/problems';
import { deriveVaultSummary } from '../../src/derive/vault-summary';
import { deriveWaitingOn } from '../../src/derive/waiting-on';
import { deriveWeekPlan } from '../../src/derive/week-plan';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { Store } from '../../src/store';
import { day, noteOf, otherNote, person, project } from '../support/builders';
import { sourceOn } from '../support/sources';

const START = day('2026-03-16');

type Step =
  | { readonly kind: 'notes'; readonly changes: readonly NoteChange[] }
  | { readonly kind: 'next-day'; readonly days: number }
  | { readonly kind: 'look' };

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

// Few names and folders, so that links clash, break and mend all the time. "Lea" and "Léa" are sorted as equals, and
// are different people; the folders but one have names of the same length, so that the path itself must decide.
const aName = fc.constantFrom('Ana', 'Ben', 'Lea', 'Léa');
const aPath = fc
  .tuple(fc.constantFrom('People/', 'Others/', ''), fc.constantFrom('Ana', 'ben', 'Cleo', 'P', 'Q'))
  .map(([folder, name]) => `${folder}${name}.md`);
const aDay = fc.integer({ min: -400, max: 20 }).map((days) => addDays(START, days));
const aSkill = fc.constantFrom('film', 'law');
const aRole = fc.constantFrom('ally', 'opponent', 'mentor', 'coach');
const aMention = fc.constantFrom(
  '[[Ana]]', '[[People/Ana]]', '[[Ben]]', '[[Cleo]]', 'Ana', 'Léa', '[[Nobody]]', '[[Annie]]', 'ben', 'none', 'A/B',
);
const aProjectMention = fc.constantFrom('[[P]]', '[[Q]]', '[[Ana]]', '[[Nowhere]]');
const aCadence = fc.constantFrom(
  { unit: 'none' } as const, { unit: 'days', count: 45 } as const, { unit: 'months', count: 2 } as const,
);
const anEvidence = fc.constantFrom<'property' | 'tag' | 'folder'>('property', 'tag', 'folder');

const aPerson: fc.Arbitrary<Note> = fc
  .record({
    path: aPath,
    name: aName,
    status: fc.constantFrom('active', 'active', 'archived', 'deceased' as const),
    circle: maybe(fc.constantFrom('core', 'close', 'wide' as const)),
    cadence: maybe(aCadence),
    met: maybe(aDay),
    lastContact: maybe(aDay),
    log: fc.array(aDay, { maxLength: 1 }),
    followUp: maybe(aDay),
    waitingSince: maybe(aDay),
    snooze: maybe(aDay),
    birthday: maybe(fc.constant({ month: 3, day: 20, year: null })),
    aliases: fc.array(fc.constantFrom('Annie', 'Ben', 'P', 'A/B'), { maxLength: 1 }),
    skills: fc.array(aSkill, { maxLength: 1 }),
    roles: fc.array(fc.tuple(aRole, aProjectMention), { maxLength: 2 }),
  })
  .map(({ path, name, log, roles, ...rest }) => {
    const plan = { ...rest, log: log.map((on) => [on] as const), roles: roles.map((role) => role.join(' @ ')) };
    return noteOf({ ...person(name, plan), path });
  });

const aProject: fc.Arbitrary<Note> = fc
  .record({
    path: aPath,
    name: fc.constantFrom('P', 'Q', 'Ana'),
    status: fc.constantFrom('active', 'active', 'paused' as const),
    deadline: maybe(aDay),
    needs: fc.array(aSkill, { maxLength: 1 }),
    minimums: fc.dictionary(aRole, fc.integer({ min: 0, max: 3 }), { maxKeys: 2, noNullPrototype: true }),
    boxes: fc.dictionary(aRole, fc.array(aMention, { maxLength: 3 }), { maxKeys: 3, noNullPrototype: true }),
  })
  .map(({ path, name, ...rest }) => noteOf({ ...project(name, rest), path }));

const aSubject = fc.tuple(fc.oneof(aPerson, aProject), anEvidence, fc.boolean()).map(([note, by, isOdd]): Note => {
  const problem = { path: note.path, property: 'circle', code: 'unknown-circle', found: 'x' } as const;
  return { ...note, evidence: { by, found: by }, problems: isOdd ? [problem] : [] } as Note;
});
const anOther = fc
  .tuple(aPath, fc.constantFrom(null, 'template' as const))
  .map(([path, skipped]): Note => otherNote(path, {}, skipped));
const anUnreadable = aPath.map((path): Note => {
  const problem = { path, line: 3, code: 'unreadable-block', found: 'a: b: c' } as const;
  return { kind: 'unreadable', path, problems: [problem] };
});
const aNote = fc.oneof({ weight: 4, arbitrary: aSubject }, anOther, anUnreadable);

const anUpsert = aNote.map((note): NoteChange => ({ kind: 'upsert', note }));
const aRemoval = aPath.map((path): NoteChange => ({ kind: 'remove', path }));
const aMove = fc.tuple(aPath, aPath).map(([from, to]): NoteChange => ({ kind: 'move', from, to, note: null }));
const aMoveRead = fc.tuple(aPath, aNote).map(([from, note]): NoteChange => ({ kind: 'move', from, to: note.path, note }));
const aChange = fc.oneof(
  { weight: 6, arbitrary: anUpsert },
  { weight: 2, arbitrary: aRemoval },
  { weight: 2, arbitrary: aMove },
  { weight: 1, arbitrary: aMoveRead },
);

// Three notes of which a single thing changes at a time: what depends on that one thing is followed or found out.
const anAna = fc
  .record({ status: fc.constantFrom('active', 'archived' as const), roles: fc.constantFrom([], ['ally @ [[P]]']) })
  .map((plan) => noteOf(person('Ana', { ...plan, lastContact: day('2025-06-01'), skills: ['film'] })));
const aProjectOfAna = fc
  .record({
    name: fc.constantFrom('P', 'Q'),
    role: fc.constantFrom('mentor', 'opponent'),
    deadline: fc.constantFrom(null, day('2026-03-20'), day('2026-04-20')),
    needs: fc.constantFrom([], ['film']),
  })
  .map(({ role, ...rest }) => noteOf(project(rest.name, { ...rest, boxes: { [role]: ['[[Ana]]'] } })));
const aStray = fc.constantFrom<Note>(otherNote('People/Ana.md'), otherNote('People/Ana.md', {}, 'template'));
const aRevision = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: anAna }, { weight: 4, arbitrary: aProjectOfAna }, aStray), anEvidence)
  .map(([note, by]): NoteChange => {
    return { kind: 'upsert', note: note.kind === 'other' ? note : ({ ...note, evidence: { by, found: by } } as Note) };
  });

function stepsOf(change: fc.Arbitrary<NoteChange>): fc.Arbitrary<Step[]> {
  const notes = fc.array(change, { minLength: 1, maxLength: 3 }).map((changes): Step => ({ kind: 'notes', changes }));
  const nextDay = fc.integer({ min: 1, max: 40 }).map((days): Step => ({ kind: 'next-day', days }));
  const step = fc.oneof(
    { weight: 6, arbitrary: notes },
    { weight: 1, arbitrary: nextDay },
    { weight: 4, arbitrary: fc.constant<Step>({ kind: 'look' }) },
  );
  return fc.array(step, { minLength: 1, maxLength: 25 });
}

function newStore(): Store {
  return new Store({ settings: DEFAULT_SETTINGS, today: START, schedule: () => undefined });
}

function upserts(...subjects: Parameters<typeof noteOf>[0][]): NoteChange[] {
  return subjects.map((subject) => ({ kind: 'upsert', note: noteOf(subject) }));
}

/** Everything that a screen may show. */
function pictureOf(store: Store) {
  return {
    boards: store.boards(),
    followUps: store.followUps(),
    people: store.people(),
    persons: store.people().map(({ path }) => store.followUpOf(path)),
    problems: store.problems(),
    summary: store.summary(),
    aside: store.aside(),
    week: store.weekPlan(),
    waitingOn: store.waitingOn(),
  };
}

/** The same from scratch, from nothing but the last state of every note. */
function pictureFromScratch(notes: Iterable<NoteRecord>, today: CalendarDate): ReturnType<typeof pictureOf> {
  const network = new Network();
  network.apply([...notes].reverse().map((record) => ({ kind: 'upsert', note: noteOfRecord(record) })));
  const { source, boards } = sourceOn(today, network);
  const people = [...network.people.values()].sort(compareNamed);
  const problems = deriveProblems(network, today);
  const followUps = deriveFollowUpQueue(source, boards);
  const persons = people.map((each) => derivePersonFollowUp(each, source));
  return {
    boards,
    followUps,
    people,
    persons,
    problems,
    summary: deriveVaultSummary(network.notes.values(), new Set(problems.map(({ path }) => path)).size),
    aside: deriveAside(persons, source.today),
    week: deriveWeekPlan({ people: persons, queue: followUps, settings: source.settings, today: source.today }),
    waitingOn: deriveWaitingOn(persons, source.today),
  };
}

function noteOfRecord({ path, skipped, subject, evidence, journal, problems }: NoteRecord): Note {
  if (subject !== null) return { ...noteOf(subject), problems, ...(evidence !== null && { evidence }) };
  return problems.length > 0 ? { kind: 'unreadable', path, problems } : otherNote(path, journal, skipped);
}

function expectSameFromScratch(steps: readonly Step[]): void {
  const store = newStore();
  for (const step of steps) {
    if (step.kind === 'notes') store.apply(step.changes);
    else if (step.kind === 'next-day') store.setToday(addDays(store.today, step.days));
    else pictureOf(store);
  }
  expect(pictureOf(store)).toEqual(pictureFromScratch(store.network.notes.values(), store.today));
}

describe('after any sequence of edits, renames, deletions and days', () => {
  test('matrix, queue, people and problems are what they would be from scratch', () => {
    fc.assert(fc.property(stepsOf(aChange), expectSameFromScratch), { numRuns: 600 });
  });

  test('so they are when the same few notes are revised again and again', () => {
    fc.assert(fc.property(stepsOf(aRevision), expectSameFromScratch), { numRuns: 600 });
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
    const ben = person('Ben', { met: day('2027-01-01') });
    store.apply(upserts(person('Ana', { lastContact: day('2026-03-15') }), ben));
    const before = pictureOf(store);
    store.setToday(day('2026-03-17'));
    expect(store.problems()).toBe(before.problems);
    expect(store.people()).toBe(before.people);
    store.apply(upserts(project('P', { boxes: { ally: ['[[Ana]]'] } })));
    expect(store.people()).toBe(before.people);
  });
});
