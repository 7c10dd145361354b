import { beforeEach, describe, expect, test, vi } from 'vitest';
import { deriveBoard } from '../../../src/derive/board';
import { deriveDatedContact } from '../../../src/derive/contact';
import { LiveIntroductions } from '../../../src/derive/live-introductions';
import { deriveDatedFollowUp } from '../../../src/derive/person-follow-up';
import type { NoteChange } from '../../../src/network/note-change';
import type { Note } from '../../../src/note/note';
import { DEFAULT_SETTINGS } from '../../../src/settings';
import { Store } from '../../../src/store';
import { day, meetingNote, noteOf, otherNote, person, project, type PersonPlan, type ProjectPlan } from '../../support/builders';

vi.mock('../../../src/derive/person-follow-up', { spy: true });
vi.mock('../../../src/derive/contact', { spy: true });
vi.mock('../../../src/derive/board', { spy: true });

const wayTo = vi.spyOn(LiveIntroductions.prototype, 'wayTo');

const SIZE = 200;
/** Twenty people have each skill, and need the next. */
const skillOf = (at: number): string => `skill${at % 10}`;

/** Everybody knows the next one and could help the one before. */
function planOf(at: number): PersonPlan {
  const met = { lastContact: day('2026-03-01'), topic: 'masks', knows: [`[[Person ${(at + 1) % SIZE}]]`] };
  return { ...met, skills: [skillOf(at)], needs: [skillOf(at + 1)] };
}

const personAt = (at: number, plan: PersonPlan = {}): Note => noteOf(person(`Person ${at}`, { ...planOf(at), ...plan }));

/** Project 8 has persons 8 and 108 in its boxes. */
function projectAt(at: number, plan: ProjectPlan = {}): Note {
  const boxes = { partner: [`[[Person ${at}]]`], expert: [`[[Person ${at + 100}]]`] };
  return noteOf(project(`Project ${at}`, { boxes, deadline: day('2026-12-01'), ...plan }));
}

const SEARCHING_PLAN: ProjectPlan = { deadline: day('2026-04-20'), needs: ['mentor: skill5'], boxes: { ally: ['a', 'b'], decider: ['c'] } };
const SEARCHING = noteOf(project('Searching', SEARCHING_PLAN));
const MEETING = 'Meetings/one.md';

function upsert(...notes: readonly Note[]): NoteChange[] {
  return notes.map((note) => ({ kind: 'upsert', note }));
}

function openStore(): Store {
  const store = new Store({ settings: DEFAULT_SETTINGS, today: day('2026-03-16'), schedule: () => undefined });
  const everybody = Array.from({ length: SIZE }, (_, at) => personAt(at));
  const projects = Array.from({ length: 20 }, (_, at) => projectAt(at));
  store.apply(upsert(...everybody, ...projects, SEARCHING));
  store.followUps();
  return store;
}

const store = openStore();

/** How much is derived again when the queue is looked at after these changes. */
function costOf(...changes: readonly NoteChange[]) {
  return costAfter(() => store.apply(changes));
}

/** The same on another day. */
function costOn(today: string) {
  return costAfter(() => store.setToday(day(today)));
}

function costAfter(change: () => void) {
  vi.clearAllMocks();
  change();
  store.followUps();
  const scored = vi.mocked(deriveDatedFollowUp).mock.calls.map(([{ name }]) => name);
  return {
    scored: scored.sort(),
    contacts: new Set(vi.mocked(deriveDatedContact).mock.calls.map(([{ path }]) => path)).size,
    boards: vi.mocked(deriveBoard).mock.calls.length,
    candidates: wayTo.mock.calls.map(([{ name }]) => name).sort(),
  };
}

const numbered = (...numbers: readonly number[]): string[] => numbers.map((at) => `Person ${at}`).sort();
const every = (first: number): number[] => Array.from({ length: SIZE / 10 }, (_, at) => first + 10 * at);

describe('one changed note costs what depends on it, in a vault of 200 people', () => {
  // Each test starts from the same vault.
  beforeEach(() => {
    const asBefore = [personAt(42), personAt(3), personAt(1), personAt(4), personAt(5), projectAt(8), SEARCHING];
    costOf(...upsert(...asBefore), { kind: 'remove', path: MEETING });
  });

  test('what was talked about: one person', () => {
    const cost = costOf(...upsert(personAt(42, { topic: 'water' })));
    expect(cost).toEqual({ scored: numbered(42), contacts: 1, boards: 0, candidates: [] });
  });

  test('whom somebody knows: one person, and nobody of those whom she knew or knows now', () => {
    const cost = costOf(...upsert(personAt(42, { knows: ['[[Person 7]]'] })));
    expect(cost).toMatchObject({ scored: numbered(42), contacts: 1, boards: 0 });
  });

  test('a last contact: one person and her boards', () => {
    const cost = costOf(...upsert(personAt(3, { lastContact: day('2026-03-15') })));
    expect(cost).toMatchObject({ scored: numbered(3), contacts: 1, boards: 1 });
  });

  test('the same note read again: nobody', () => {
    expect(costOf(...upsert(personAt(42), projectAt(8)))).toEqual({ scored: [], contacts: 0, boards: 0, candidates: [] });
  });

  test('a meeting with three: three people', () => {
    const meeting = meetingNote(MEETING, '2026-03-15', '[[Person 41]]', '[[Person 42]]', '[[Person 152]]');
    expect(costOf(...upsert(meeting))).toEqual({ scored: numbered(41, 42, 152), contacts: 3, boards: 0, candidates: [] });
  });

  test('the deadline of a project: its people', () => {
    const cost = costOf(...upsert(projectAt(8, { deadline: day('2026-12-24') })));
    expect(cost).toEqual({ scored: numbered(8, 108), contacts: 2, boards: 1, candidates: [] });
  });

  test('a rating in a project: who is rated', () => {
    const cost = costOf(...upsert(projectAt(8, { stances: ['[[Person 77]] -2 i4'] })));
    expect(cost).toMatchObject({ scored: numbered(77), boards: 1 });
  });

  test('a name in a box: whoever comes into it or goes out of it, and nobody who stays', () => {
    const cost = costOf(...upsert(projectAt(8, { boxes: { partner: ['[[Person 8]]'], expert: ['[[Person 77]]'] } })));
    expect(cost).toMatchObject({ scored: numbered(77, 108), contacts: 2, boards: 1 });
  });

  test('the deadline of a project that rates somebody: her too', () => {
    const rating = { stances: ['[[Person 77]] -2 i4'] };
    costOf(...upsert(projectAt(8, rating)));
    const cost = costOf(...upsert(projectAt(8, { ...rating, deadline: day('2026-12-24') })));
    expect(cost).toMatchObject({ scored: numbered(8, 77, 108), boards: 1 });
  });

  test('a new skill: her alone where others help before her, else all who need it', () => {
    const cost = costOf(...upsert(personAt(42, { skills: [skillOf(42), skillOf(7)] })));
    expect(cost).toMatchObject({ scored: numbered(42), boards: 0, candidates: [] });
    expect(costOf(...upsert(personAt(3, { skills: [skillOf(3), skillOf(7)] }))).scored).toEqual(numbered(3, ...every(6)));
  });

  test('a skill that an open role looks for: she is scored as a candidate, and who was the best is told', () => {
    const cost = costOf(...upsert(personAt(1, { skills: [skillOf(1), skillOf(5)], received: 0, networks: ['Bruine'] })));
    expect(cost).toMatchObject({ scored: numbered(1, ...every(4), 5), boards: 1, candidates: numbered(1) });
  });

  test('the contact of somebody on the way to a candidate: the candidate, when another way to her counts now', () => {
    expect(costOf(...upsert(personAt(4, { lastContact: day('2026-03-15') })))).toMatchObject({ scored: numbered(4), candidates: [] });
    const juggler = personAt(5, { lastContact: null, skills: ['juggling'], networks: ['Bruine'] });
    costOf(...upsert(juggler, noteOf(project('Searching', { ...SEARCHING_PLAN, needs: ['mentor: juggling'] }))));
    expect(costOf(...upsert(personAt(4, { lastContact: day('2025-01-01') })))).toMatchObject({ candidates: numbered(5) });
  });

  test('what a project looks for: the first who can do it as well as anybody, and who was or is the best', () => {
    const other = project('Searching', { ...SEARCHING_PLAN, needs: ['mentor: skill6'] });
    const cost = costOf(...upsert(noteOf(other)));
    expect(cost).toMatchObject({ scored: numbered(5, 6), boards: 1, candidates: numbered(6) });
  });

  test('somebody new of whom nobody knows: one person', () => {
    const cost = costOf(...upsert(noteOf(person('Somebody'))));
    expect(cost).toEqual({ scored: ['Somebody'], contacts: 1, boards: 0, candidates: [] });
    expect(costOf({ kind: 'remove', path: 'People/Somebody.md' })).toMatchObject({ scored: [], boards: 0 });
  });

  test('a new day: nobody of whom only the days grow, and the best for each open role', () => {
    costOf(...upsert(personAt(42, { followUp: day('2026-03-17') }), personAt(1, { circle: 'core' })));
    const since = store.followUpOf('People/Person 7.md')?.contact.since;
    expect(costOn('2026-03-17')).toEqual({ scored: numbered(42), contacts: 0, boards: 0, candidates: numbered(5) });
    expect(store.followUpOf('People/Person 7.md')?.contact.since).toBe((since ?? 0) + 1);
    // Her promise weighs more each day; of the core circle nothing was heard for three weeks.
    expect(costOn('2026-03-22')).toMatchObject({ scored: numbered(1, 42), contacts: 1 });
  });

  test('a clock that is set back: everybody once', () => {
    const cost = costOn('2026-03-16');
    expect(cost.scored).toHaveLength(SIZE);
    expect(cost.contacts).toBe(SIZE);
  });
});

test('a tie that is lost because the note at its far end is gone moves the best for a role', () => {
  const small = new Store({ settings: DEFAULT_SETTINGS, today: day('2026-03-16'), schedule: () => undefined });
  const ana = noteOf(person('Ana', { skills: ['skill5'], knows: ['[[Ben]]'] }));
  small.apply(upsert(ana, noteOf(person('Ben', { lastContact: day('2026-03-15') })), SEARCHING));
  expect(small.followUpOf('People/Ana.md')?.reasons).toMatchObject([{ detail: { id: 'can-fill', score: 56 } }]);
  small.apply([{ kind: 'remove', path: 'People/Ben.md' }]);
  expect(small.followUpOf('People/Ana.md')?.reasons).toEqual([]);
});

test('the way around an opponent counts for a role, and is followed when it changes', () => {
  const small = new Store({ settings: DEFAULT_SETTINGS, today: day('2026-03-16'), schedule: () => undefined });
  const ana = noteOf(person('Ana', { skills: ['skill5'], introducedBy: ['[[Foe]]'], knows: ['[[Ben]]'] }));
  const foe = noteOf(person('Foe', { circle: 'core', lastContact: day('2026-03-15') }));
  const ben = (circle: 'active' | 'close') => noteOf(person('Ben', { circle, lastContact: day('2026-03-15') }));
  small.apply(upsert(ana, foe, ben('active'), noteOf(project('Searching', { ...SEARCHING_PLAN, stances: ['[[Foe]] -2'] }))));
  expect(small.followUpOf('People/Ana.md')?.reasons).toMatchObject([{ detail: { id: 'can-fill', score: 56 } }]);
  small.apply(upsert(ben('close')));
  expect(small.followUpOf('People/Ana.md')?.reasons).toMatchObject([{ detail: { id: 'can-fill', score: 58 } }]);
});

test('whoever is no opponent any more, since a link means somebody else, is asked again', () => {
  const small = new Store({ settings: DEFAULT_SETTINGS, today: day('2026-03-16'), schedule: () => undefined });
  const ana = noteOf(person('Ana', { skills: ['skill5'], introducedBy: ['[[Foe]]'], knows: ['[[Ben]]'] }));
  const foe = (topic: string) => noteOf(person('Foe', { aliases: ['Villain'], circle: 'core', lastContact: day('2026-03-15'), topic }));
  const ben = noteOf(person('Ben', { circle: 'close', lastContact: day('2026-03-15') }));
  small.apply(upsert(ana, foe('masks'), ben, noteOf(project('Searching', { ...SEARCHING_PLAN, stances: ['[[Villain]] -2'] }))));
  expect(small.followUpOf('People/Ana.md')?.reasons).toMatchObject([{ detail: { id: 'can-fill', score: 58 } }]);
  small.boards();
  small.apply(upsert(foe('salt')));
  small.boards();
  small.apply(upsert(otherNote('Villain.md')));
  expect(small.followUpOf('People/Ana.md')?.reasons).toMatchObject([{ detail: { id: 'can-fill', score: 65 } }]);
});

test('the contact of somebody in a box of a project that looks for somebody: nobody is weighed again', () => {
  const small = new Store({ settings: DEFAULT_SETTINGS, today: day('2026-03-16'), schedule: () => undefined });
  const ben = (on: string): Note => noteOf(person('Ben', { lastContact: day(on) }));
  const asking = noteOf(project('Searching', { ...SEARCHING_PLAN, boxes: { decider: ['[[Ben]]'] } }));
  small.apply(upsert(noteOf(person('Ana', { skills: ['skill5'], lastContact: day('2026-03-15') })), ben('2026-03-01'), asking));
  expect(small.followUpOf('People/Ana.md')?.reasons).toMatchObject([{ detail: { id: 'can-fill' } }]);
  vi.clearAllMocks();
  small.apply(upsert(ben('2026-03-15')));
  small.followUps();
  expect(wayTo).not.toHaveBeenCalled();
});

test('whoever is meant by another project now, since links mean somebody else, is the best for the role that she had', () => {
  const small = new Store({ settings: DEFAULT_SETTINGS, today: day('2026-03-16'), schedule: () => undefined });
  const able = { skills: ['skill5'], lastContact: day('2026-03-15') };
  const ana = noteOf(person('Ana', { ...able, circle: 'wide', aptitudes: ['ally'] }));
  const ben = noteOf(person('Ben', { ...able, circle: 'core', aliases: ['Benny', 'Benno'] }));
  const asking = noteOf(project('P', { deadline: day('2026-04-20'), boxes: { ally: ['[[Benny]]'] }, minimums: { ally: 3 }, needs: ['ally: skill5'] }));
  small.apply(upsert(ana, ben, asking, noteOf(project('Q', { boxes: { ally: ['[[Benno]]'] } })), otherNote('Benno.md')));
  expect(small.followUpOf('People/Ana.md')?.reasons).toMatchObject([{ detail: { id: 'can-fill', role: 'ally', score: 75 } }]);
  small.apply([...upsert(otherNote('Benny.md')), { kind: 'remove', path: 'Benno.md' }]);
  expect(small.followUpOf('People/Ben.md')?.reasons).toMatchObject([{ detail: { id: 'can-fill', project: 'Projects/P.md', score: 88 } }]);
  expect(small.followUpOf('People/Ana.md')?.reasons).toEqual([]);
});

test('who introduced three people is looked at for a connector, without a skill or a role', () => {
  const small = new Store({ settings: DEFAULT_SETTINGS, today: day('2026-03-16'), schedule: () => undefined });
  const guest = (at: number): Note => noteOf(person(`Guest ${at}`, { introducedBy: ['[[Ana]]'] }));
  const asking = noteOf(project('P', { deadline: day('2026-04-20'), minimums: { connector: 1 } }));
  small.apply(upsert(noteOf(person('Ana', { lastContact: day('2026-03-15') })), guest(1), guest(2), asking));
  expect(small.followUpOf('People/Ana.md')?.reasons).toMatchObject([{ detail: { id: 'can-fill', role: 'connector', score: 54 } }]);
  small.apply(upsert(guest(3)));
  expect(small.followUpOf('People/Ana.md')?.reasons).toMatchObject([{ detail: { role: 'connector', score: 66 } }]);
  small.apply(['1', '2', '3'].map((at) => ({ kind: 'remove', path: `People/Guest ${at}.md` })));
  expect(small.followUpOf('People/Ana.md')?.reasons).toEqual([]);
});
