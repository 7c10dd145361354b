import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/model/person';
import type { Project } from '../../../src/model/project';
import { DEFAULT_SETTINGS } from '../../../src/settings';
import { Store } from '../../../src/store';
import type { ListChoices, SectionId } from '../../../src/view/follow-ups/follow-up-list';
import { followUpListOf } from '../../../src/view/follow-ups/follow-up-list';
import { rowsOf as rowsOfList } from '../../../src/view/follow-ups/follow-up-rows';
import type { FollowUpList } from '../../../src/view/follow-ups/follow-up-list';
import type { RowChoices } from '../../../src/view/follow-ups/item-rows';
import type { PanelRow } from '../../../src/view/follow-ups/panel-row';
import { KeptRows } from '../../../src/view/follow-ups/panel-row';
import { epochDayOf } from '../../../src/model/calendar-date';
import { day, mention, noteOf, person, project } from '../../support/builders';

function storeOf(...subjects: readonly (Person | Project)[]): Store {
  const store = new Store({ settings: DEFAULT_SETTINGS, today: day('2026-03-16'), schedule: () => undefined });
  store.apply(subjects.map((subject) => ({ kind: 'upsert', note: noteOf(subject) })));
  return store;
}

function choices(unfolded: SectionId[] = [], collapsed: SectionId[] = []): ListChoices {
  return { unfolded: new Map(unfolded.map((id) => [id, 1])), collapsed: new Set(collapsed) };
}

function rowsOf(list: FollowUpList, made: Partial<RowChoices> = {}): readonly PanelRow[] {
  const none = new Set<string>();
  return rowsOfList(list, { opened: none, closed: none, selected: none, today: epochDayOf(day('2026-03-16')), ...made });
}

/** `'heading today 7'`, `'Ana'`, `'more today 2'`, as they stand on screen. */
function linesOf(store: Store, made: ListChoices = choices(), shown: Partial<RowChoices> = {}): string[] {
  return rowsOf(followUpListOf(store, made), shown).map((row) => {
    if (row.kind === 'item') return row.item.kind === 'role' ? `${row.item.role} for ${row.item.name}` : row.item.name;
    if (row.kind === 'hidden-promises') return `hidden promises ${row.count}`;
    if (row.kind === 'group') return `group ${row.group.name} ${row.shown} of ${row.group.count}`;
    return 'section' in row ? `${row.kind} ${row.section} ${row.count}` : row.key;
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

test('this week shows as many as seven days have room for', () => {
  const fifty = Array.from({ length: 50 }, (_, at) => person(`P${at}`, { lastContact: day('2026-03-05'), waitingSince: day('2026-03-05') }));
  const lines = linesOf(storeOf(...fifty));
  expect(lines).toHaveLength(1 + 35 + 1);
  expect([lines[0], lines[36]]).toEqual(['heading week 50', 'more week 15']);
});

test('of hundreds, asking for more shows a hundred more', () => {
  const many = Array.from({ length: 300 }, (_, at) => promised(`P${at}`, 2));
  const lines = linesOf(storeOf(...many), choices(['today']));
  expect([lines.length, lines[lines.length - 1]]).toEqual([1 + 105 + 1, 'more today 195']);
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
  const kept = new KeptRows();
  const before = kept.keep(rowsOf(followUpListOf(store, choices())));
  store.apply([{ kind: 'upsert', note: noteOf(promised('Ana', 4)) }]);
  const after = kept.keep(rowsOf(followUpListOf(store, choices())));
  expect(after[2]).toBe(before[2]);
  expect(after[1]).not.toBe(before[1]);
});

describe('people met together', () => {
  const met = { met: day('2026-03-13'), metAt: mention('[[Formation Réseauter]]') };
  const twelve = Array.from('ABCDEFGHIJKL', (name) => person(name, met));

  test('stand under the event, five of them today, and the rest behind "7 more"', () => {
    expect(linesOf(storeOf(...twelve))).toEqual([
      'heading today 12', 'group Formation Réseauter 5 of 12', 'A', 'B', 'C', 'D', 'E', 'more today 7',
    ]);
  });

  test('stand where the first of them does, and whoever is between them comes below', () => {
    const other = person('AB', { met: day('2026-03-13') });
    expect(linesOf(storeOf(...twelve.slice(0, 3), other))).toEqual([
      'heading today 4', 'group Formation Réseauter 3 of 3', 'A', 'B', 'C', 'AB',
    ]);
  });

  test('folded, the group is one line', () => {
    const closed = new Set(['group:today:2026-03-13 formation réseauter']);
    expect(linesOf(storeOf(...twelve), choices(), { closed })).toEqual([
      'heading today 12', 'group Formation Réseauter 5 of 12', 'more today 7',
    ]);
  });

  test.each<[string, Person[]]>([
    ['two are no group', twelve.slice(0, 2)],
    ['nor are three of different days', [
      person('A', met), person('B', met), person('C', { ...met, met: day('2026-03-12') }),
    ]],
    ['nor are those whom something else speaks for more', twelve.slice(0, 3).map((each) => ({ ...each, followUp: day('2026-02-20') }))],
  ])('%s', (_, people) => {
    expect(linesOf(storeOf(...people)).filter((line) => line.startsWith('group'))).toEqual([]);
  });
});

test('three sleeping ties at most are shown in the whole list, and the rest behind "n more"', () => {
  const asleep = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eva'].map((name) => person(name, { lastContact: day('2022-01-01') }));
  const due = person('Zoe', { circle: 'close', lastContact: day('2026-01-15') });
  expect(linesOf(storeOf(...asleep, due))).toEqual(['heading later 6', 'Ana', 'Ben', 'Cleo', 'Zoe', 'more later 2']);
  expect(linesOf(storeOf(...asleep, due), choices(['later']))).toHaveLength(7);
});

test('somebody who is unfolded shows each addend, the last contact and how the relation stands', () => {
  const opened = new Set(['person:People/Ana.md']);
  const rows = linesOf(storeOf(promised('Ana', 2)), choices(), { opened });
  expect(rows).toEqual([
    'heading today 1', 'Ana', 'person:People/Ana.md/reason:promise', 'person:People/Ana.md/contact', 'person:People/Ana.md/fact:fresh',
  ]);
});
