import fc from 'fast-check';
import { inject } from 'vitest';
import { addDays } from '../../src/model/calendar-date';
import type { InteractionKind } from '../../src/model/interaction';
import type { Journal, Task } from '../../src/model/journal';
import { EMPTY_JOURNAL } from '../../src/model/journal';
import type { NoteChange } from '../../src/network/note-change';
import type { Note } from '../../src/note/note';
import type { Settings } from '../../src/settings';
import { DEFAULT_SETTINGS } from '../../src/settings';
import type { PersonPlan, ProjectPlan } from './builders';
import { birthdayOn, day, mention, noteOf, otherNote, person, project } from './builders';

/** The day on which random vaults begin. */
export const START = day(inject('day'));

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

// Few names and folders, so that links clash, break and mend all the time. "Lea" and "Léa" are sorted as equals, and
// are different people; the folders but one have names of the same length, so that the path itself must decide.
const aName = fc.constantFrom('Ana', 'Ben', 'Lea', 'Léa');
const aPath = fc
  .tuple(fc.constantFrom('People/', 'Others/', ''), fc.constantFrom('Ana', 'ben', 'Cleo', 'P', 'Q'))
  .map(([folder, name]) => `${folder}${name}.md`);
const aDay = fc.integer({ min: -400, max: 20 }).map((days) => addDays(START, days));
const aSkill = fc.constantFrom('film', 'law', 'film law');
const aRole = fc.constantFrom('ally', 'opponent', 'mentor', 'connector', 'coach');
const aMention = fc.constantFrom(
  '[[Ana]]', '[[People/Ana]]', '[[Ben]]', '[[Cleo]]', 'Ana', 'Léa', '[[Nobody]]', '[[Annie]]', 'ben', 'none', 'A/B',
  'ana@example.org',
);
const aProjectMention = fc.constantFrom('[[P]]', '[[Q]]', '[[Ana]]', '[[Nowhere]]');
const aCadence = fc.constantFrom(
  { unit: 'none' } as const, { unit: 'days', count: 45 } as const, { unit: 'months', count: 2 } as const,
);
const anEvidence = fc.constantFrom<'property' | 'tag' | 'folder'>('property', 'tag', 'folder');
const aList = <T>(item: fc.Arbitrary<T>, maxLength = 2): fc.Arbitrary<T[]> => fc.array(item, { maxLength });
const anIntroduction = fc.tuple(aMention, maybe(aDay), maybe(fc.constantFrom('asked', 'introduced' as const))).map(
  ([to, on, status]) => ({ mention: mention(to), on, status }),
);
const aFavour = maybe(aDay.map((on) => addDays(on, -400)));

const anInteraction = fc
  .record({ on: aDay, kind: fc.constantFrom<InteractionKind>('meeting', 'daily', 'task'), people: aList(aMention) })
  .map(({ people, ...told }) => {
    return { interaction: { ...told, text: '', line: null, property: null }, people: people.map(mention) };
  });
const aTask = fc.record({ due: maybe(aDay), people: aList(aMention) }).map(({ due, people }): Task => {
  return { text: 'call', line: 7, written: '- [ ] call', people: people.map(mention), due, repeats: false };
});
const aJournal: fc.Arbitrary<Journal> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(EMPTY_JOURNAL) },
  fc.record({ interactions: aList(anInteraction), tasks: aList(aTask, 1) }).map((told) => ({ ...EMPTY_JOURNAL, ...told })),
);

const aPerson: fc.Arbitrary<Note> = fc
  .record({
    path: aPath,
    name: aName,
    status: fc.constantFrom('active', 'active', 'active', 'archived', 'deceased' as const),
    circle: maybe(fc.constantFrom('core', 'close', 'wide' as const)),
    cadence: maybe(aCadence),
    met: maybe(aDay),
    lastContact: maybe(aDay),
    log: aList(aDay, 1),
    followUp: maybe(aDay),
    waitingSince: maybe(aDay),
    nudges: fc.nat({ max: 2 }),
    snooze: maybe(aDay),
    birthday: maybe(fc.constantFrom(birthdayOn(addDays(START, 4)), { month: 2, day: 29, year: null })),
    aliases: aList(fc.constantFrom('Annie', 'Ben', 'P', 'A/B'), 1),
    emails: aList(fc.constant('ana@example.org'), 1),
    networks: aList(fc.constantFrom('[[Bruine]]', 'bruine', 'Commune'), 1),
    skills: aList(aSkill),
    needs: aList(aSkill, 1),
    aptitudes: aList(aRole, 1),
    knows: aList(aMention),
    introducedBy: aList(aMention, 1),
    introduceTo: aList(anIntroduction, 1),
    introAsked: aList(anIntroduction, 1),
    gave: aList(aFavour, 3),
    received: aList(aFavour, 3),
    roles: fc.array(fc.tuple(aRole, aProjectMention), { maxLength: 2 }),
    journal: aJournal,
  })
  .map(({ path, name, log, roles, journal, ...rest }) => {
    const plan = { ...rest, log: log.map((on) => [on] as const), roles: roles.map((role) => role.join(' @ ')) };
    return noteOf({ ...person(name, plan), path }, journal);
  });

const aLevel = fc.constantFrom(1, 2, 3, 4);
const aStance = fc
  .tuple(aMention, aLevel, aLevel, fc.constantFrom('', ' i2', ' i4'))
  .map(([who, s, a, influence]) => `${who} s${s} a${a}${influence}`);

const aProject: fc.Arbitrary<Note> = fc
  .record({
    path: aPath,
    name: fc.constantFrom('P', 'Q', 'Ana'),
    status: fc.constantFrom('active', 'active', 'paused' as const),
    deadline: maybe(fc.oneof(aDay, fc.constantFrom(addDays(START, 10), addDays(START, 60)))),
    needs: aList(fc.tuple(fc.constantFrom('', 'mentor: '), aSkill).map((need) => need.join(''))),
    minimums: fc.dictionary(aRole, fc.integer({ min: 0, max: 3 }), { maxKeys: 2, noNullPrototype: true }),
    boxes: fc.dictionary(aRole, fc.array(aMention, { maxLength: 3 }), { maxKeys: 3, noNullPrototype: true }),
    stances: aList(aStance),
    journal: aJournal,
  })
  .map(({ path, name, journal, ...rest }) => noteOf({ ...project(name, rest), path }, journal));

const aSubject = fc.tuple(fc.oneof(aPerson, aProject), anEvidence, fc.boolean()).map(([note, by, isOdd]): Note => {
  const problem = { path: note.path, property: 'circle', code: 'unknown-circle', found: 'x' } as const;
  return { ...note, evidence: { by, found: by }, problems: isOdd ? [problem] : [] } as Note;
});
const anOther = fc
  .tuple(aPath, aJournal, fc.constantFrom(null, 'template' as const))
  .map(([path, journal, skipped]): Note => otherNote(path, journal, skipped));
const anUnreadable = aPath.map((path): Note => {
  const problem = { path, line: 3, code: 'unreadable-block', found: 'a: b: c' } as const;
  return { kind: 'unreadable', path, problems: [problem] };
});
const aNote = fc.oneof({ weight: 5, arbitrary: aSubject }, { weight: 2, arbitrary: anOther }, anUnreadable);

const anUpsert = aNote.map((note): NoteChange => ({ kind: 'upsert', note }));
const aRemoval = aPath.map((path): NoteChange => ({ kind: 'remove', path }));
const aMove = fc.tuple(aPath, aPath).map(([from, to]): NoteChange => ({ kind: 'move', from, to, note: null }));
const aMoveRead = fc.tuple(aPath, aNote).map(([from, note]): NoteChange => ({ kind: 'move', from, to: note.path, note }));

/** Anything that may happen to one note of a small vault in which names clash. */
export const aChange: fc.Arbitrary<NoteChange> = fc.oneof(
  { weight: 6, arbitrary: anUpsert },
  { weight: 2, arbitrary: aRemoval },
  { weight: 2, arbitrary: aMove },
  { weight: 1, arbitrary: aMoveRead },
);

// Three notes of which a single thing changes at a time: what depends on that one thing is followed or found out.
const anAna = fc
  .record({ status: fc.constantFrom('active', 'archived' as const), roles: fc.constantFrom([], ['ally @ [[P]]']) })
  .map((plan) => noteOf(person('Ana', { ...plan, lastContact: addDays(START, -288), skills: ['film'] })));
const aProjectOfAna = fc
  .record({
    name: fc.constantFrom('P', 'Q'),
    role: fc.constantFrom('mentor', 'opponent'),
    deadline: fc.constantFrom(null, addDays(START, 4), addDays(START, 35)),
    needs: fc.constantFrom([], ['film']),
  })
  .map(({ role, ...rest }) => noteOf(project(rest.name, { ...rest, boxes: { [role]: ['[[Ana]]'] } })));
const aStray = fc.constantFrom<Note>(otherNote('People/Ana.md'), otherNote('People/Ana.md', {}, 'template'));
/** One of three notes says one thing else. */
export const aRevision: fc.Arbitrary<NoteChange> = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: anAna }, { weight: 4, arbitrary: aProjectOfAna }, aStray), anEvidence)
  .map(([note, by]): NoteChange => {
    return { kind: 'upsert', note: note.kind === 'other' ? note : ({ ...note, evidence: { by, found: by } } as Note) };
  });

// Four people on ways to each other, and a project that looks for one of them: who is the best moves with every tie.
const ON_THE_WAY: Readonly<Record<string, PersonPlan>> = {
  Ana: { skills: ['film'], knows: ['[[Ben]]'] },
  Ben: { circle: 'close', skills: ['grants'] },
  Cleo: { lastContact: addDays(START, -105), knows: ['[[Ben]]'], skills: ['law'], needs: ['film'] },
  Dirk: { lastContact: addDays(START, -105), needs: ['grants'] },
};
const ASKING: ProjectPlan = { deadline: addDays(START, 35), needs: ['film'], stances: ['[[Dirk]] -2 i4'] };
const SOMEONE = Object.keys(ON_THE_WAY);

const anotherWay = fc.oneof<fc.Arbitrary<PersonPlan>[]>(
  fc.constantFrom('archived', 'do-not-contact' as const).map((status) => ({ status })),
  fc.constantFrom(null, addDays(START, -6), addDays(START, -288)).map((lastContact) => ({ lastContact })),
  fc.constantFrom([], ['film'], ['grants', 'law']).map((skills) => ({ skills })),
  fc.constantFrom([], ['film'], ['law']).map((needs) => ({ needs })),
  fc.subarray(SOMEONE.map((name) => `[[${name}]]`)).map((knows) => ({ knows })),
  fc.constantFrom(['[[Ben]]'], ['[[Ana]]']).map((introducedBy) => ({ introducedBy })),
  fc.constantFrom(['Bruine'], ['Commune']).map((networks) => ({ networks })),
  fc.constantFrom(['mentor'], ['connector']).map((aptitudes) => ({ aptitudes })),
  fc.constantFrom('Zoé', 'Abe').map((name) => ({ name })),
  fc.nat({ max: 2 }).map((received) => ({ received })),
  fc.constantFrom(['mentor @ [[P]]'], ['opponent @ [[P]]'], ['mentor @ [[Q]]', 'coach @ [[P]]']).map((roles) => ({ roles })),
  fc.constant({}),
);
const aWayfarer = fc
  .record({
    name: fc.constantFrom(...SOMEONE),
    folder: fc.constantFrom('People', 'People', 'People', 'Others'),
    changes: fc.array(anotherWay, { maxLength: 2 }),
  })
  .map(({ name, folder, changes }) => {
    const plan = changes.reduce<PersonPlan>((told, change) => ({ ...told, ...change }), ON_THE_WAY[name] ?? {});
    return noteOf({ ...person(name, plan), path: `${folder}/${name}.md` });
  });
const anotherProject = fc.oneof<fc.Arbitrary<ProjectPlan>[]>(
  fc.constantFrom({ status: 'paused' as const }, { deadline: addDays(START, 107) }),
  fc.constantFrom(['mentor: film'], ['law'], []).map((needs) => ({ needs })),
  fc.constantFrom('partner', 'opponent', 'mentor').map((role) => ({ boxes: { [role]: ['[[Ben]]', 'Cleo'] } })),
  fc.constant({ minimums: { connector: 1, mentor: 0 } }),
  fc.constantFrom('[[Ben]] -1', '[[Ben]] +2', '[[Ana]] -1').map((told) => ({ stances: [told] })),
  fc.constant({}),
);
const anAskingProject = fc
  .tuple(fc.constantFrom('P', 'P', 'Q'), fc.array(anotherProject, { maxLength: 2 }))
  .map(([name, changes]) => noteOf(project(name, changes.reduce((told, change) => ({ ...told, ...change }), ASKING))));
const aSomeonesPath = fc.constantFrom(...SOMEONE.map((name) => `People/${name}.md`), 'Others/Ben.md', 'Projects/P.md');
const aWayMove = fc.tuple(aSomeonesPath, aSomeonesPath);

/** A few people on ways to each other and a project that looks for one of them. */
export const WAYS: readonly NoteChange[] = [
  ...SOMEONE.map((name) => noteOf(person(name, ON_THE_WAY[name]))),
  noteOf(project('P', ASKING)),
].map((note) => ({ kind: 'upsert', note }));

/** One of them says one or two things else than in `WAYS`, comes or goes. */
export const aWayChange: fc.Arbitrary<NoteChange> = fc.oneof(
  { weight: 5, arbitrary: aWayfarer.map((note): NoteChange => ({ kind: 'upsert', note })) },
  { weight: 3, arbitrary: anAskingProject.map((note): NoteChange => ({ kind: 'upsert', note })) },
  { weight: 2, arbitrary: aSomeonesPath.map((path): NoteChange => ({ kind: 'remove', path })) },
  { weight: 1, arbitrary: aWayMove.map(([from, to]): NoteChange => ({ kind: 'move', from, to, note: null })) },
);

/** Settings in which everything counts that notes alone do not say. */
export const someSettings: fc.Arbitrary<Settings> = fc
  .record({
    mySkills: aList(aSkill, 1),
    cadenceRules: aList(
      fc.record({
        role: maybe(aRole),
        status: fc.constantFrom('active', 'paused' as const),
        days: fc.constantFrom(10, 100),
      }),
      1,
    ),
    reasonWeights: fc.constantFrom({}, { overdue: 0, birthday: 2 }, { 'i-owe': 0.5 }),
  })
  .map((chosen) => ({ ...DEFAULT_SETTINGS, ...chosen }));
