import { expect, test } from 'vitest';
import type { Person } from '../../../src/model/person';
import type { Project } from '../../../src/model/project';
import { DEFAULT_SETTINGS } from '../../../src/settings';
import { Store } from '../../../src/store';
import type { ListChoices, SectionId } from '../../../src/view/follow-up-list';
import { followUpListOf } from '../../../src/view/follow-up-list';
import { rowsOf } from '../../../src/view/follow-up-rows';
import { day, noteOf, person, project } from '../../support/builders';

function storeOf(...subjects: readonly (Person | Project)[]): Store {
  const store = new Store({ settings: DEFAULT_SETTINGS, today: day('2026-03-16'), schedule: () => undefined });
  store.apply(subjects.map((subject) => ({ kind: 'upsert', note: noteOf(subject) })));
  return store;
}

function choices(unfolded: SectionId[] = [], collapsed: SectionId[] = []): ListChoices {
  return { unfolded: new Set(unfolded), collapsed: new Set(collapsed) };
}

/** `'heading today 7'`, `'Ana'`, `'more today 2'`, as they stand on screen. */
function linesOf(store: Store, made: ListChoices = choices()): string[] {
  return rowsOf(followUpListOf(store, made)).map((row) => {
    if (row.kind === 'item') return row.item.kind === 'role' ? `${row.item.role} for ${row.item.name}` : row.item.name;
    return row.kind === 'hidden-promises' ? `hidden promises ${row.count}` : `${row.kind} ${row.section} ${row.count}`;
  });
}

/** Somebody promised a message `late` days ago: 50 points and one for each day. */
function promised(name: string, late: number): Person {
  return person(name, { lastContact: day('2026-03-01'), followUp: day(`2026-03-${16 - late}`) });
}

const seven = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eva', 'Fay', 'Gus'].map((name) => promised(name, 2));

test('five people stand under today and the rest behind "2 more"', () => {
  expect(linesOf(storeOf(...seven))).toEqual(['heading today 7', 'Ana', 'Ben', 'Cleo', 'Dan', 'Eva', 'more today 2']);
});

test('asking for more shows everybody', () => {
  expect(linesOf(storeOf(...seven), choices(['today']))).toEqual(['heading today 7', ...seven.map(({ name }) => name)]);
});

test('a section that is folded away keeps its heading with the count', () => {
  expect(linesOf(storeOf(...seven), choices([], ['today']))).toEqual(['heading today 7']);
});

test('what a project looks for stands where its points put it and is not counted as a person', () => {
  const others = { opponent: ['none'], decider: ['Cleo'], ally: ['Ana', 'Ben'] };
  const urgent = project('Salt Lines', { deadline: day('2026-03-16'), boxes: others });
  const people = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eva'].map((name) => promised(name, 2));
  expect(linesOf(storeOf(urgent, ...people))).toEqual([
    'heading today 6', 'Ana', 'Ben', 'Cleo', 'Dan', 'Eva', 'mentor for Salt Lines',
  ]);
});

test('people without any date stand at the end, and leave when there is a contact', () => {
  expect(linesOf(storeOf(person('Nora')))).toEqual(['heading undated 1', 'Nora']);
  expect(linesOf(storeOf(person('Nora', { lastContact: day('2026-03-15') })))).toEqual([]);
});

test('snoozed people are listed apart, with the promises that the snooze hides', () => {
  const store = storeOf(
    person('Lucie', { snooze: day('2026-04-01'), followUp: day('2026-03-10') }),
    person('Max', { snooze: day('2026-03-20') }),
  );
  expect(linesOf(store)).toEqual(['heading snoozed 2', 'Lucie', 'Max', 'hidden promises 1']);
});

test('when nobody waits today, the next date to come is told', () => {
  const planned = person('Ada', { lastContact: day('2026-03-01'), followUp: day('2026-03-20') });
  const rhythm = person('Bo', { circle: 'core', lastContact: day('2026-02-28') });
  const away = person('Cy', { snooze: day('2026-03-19'), lastContact: day('2026-03-01') });
  expect(followUpListOf(storeOf(planned), choices()).next).toEqual({ name: 'Ada', on: '2026-03-20' });
  expect(followUpListOf(storeOf(planned, away), choices()).next).toEqual({ name: 'Cy', on: '2026-03-19' });
  expect(followUpListOf(storeOf(planned, rhythm), choices()).next).toEqual({ name: 'Ada', on: '2026-03-20' });
  expect(followUpListOf(storeOf(promised('Eva', 0), planned), choices()).next).toBeNull();
});

test('the line of somebody whom nothing happened to is the same object, so that it is not painted again', () => {
  const store = storeOf(...seven);
  const before = rowsOf(followUpListOf(store, choices()));
  store.apply([{ kind: 'upsert', note: noteOf(promised('Ana', 4)) }]);
  const after = rowsOf(followUpListOf(store, choices()));
  expect(after[2]).toBe(before[2]);
  expect(after[1]).not.toBe(before[1]);
});
