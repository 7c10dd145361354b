import { describe, expect, test } from 'vitest';
import { isWrittenTo, messageLanguageOf, messageProjectOf, messageValuesOf, peopleToWriteTo } from '../../../src/derive/first-message';
import type { Mission } from '../../../src/derive/missions';
import { DEFAULT_ROLES } from '../../../src/model/role';
import type { Person } from '../../../src/model/person';
import { DEFAULT_SETTINGS } from '../../../src/settings';
import { Store } from '../../../src/store';
import { day, mention, networkOf, noteOf, person, project } from '../../support/builders';

const settings = { mySkills: ['sound'], myName: 'Zoé', roles: DEFAULT_ROLES };

test('a message knows what the notes know, on one line each and without links or placeholders', () => {
  const ana = person('Ana Diaz', {
    metAt: mention('[[Events/FIRSTS]]'), topic: 'masks\nand [[Sound|the sound]]', organisation: mention('?'), needs: ['a sound engineer'], skills: ['light'],
  });
  const tides = project('Tides', { pitch: 'Nine [[workshops]].', needs: ['mentor: light'] });
  expect(messageValuesOf(ana, tides, { network: networkOf(ana, tides), settings })).toEqual({
    name: 'Ana Diaz', given: 'Ana', organisation: '', event: 'FIRSTS', topic: 'masks and the sound', need: 'a sound engineer', skill: 'light',
    project: 'Tides', pitch: 'Nine workshops.', me: 'Zoé',
  });
});

describe('the project that a message is about', () => {
  const needing = project('Aube', { needs: ['light'] });
  test.each<[string, Person, string | null]>([
    ['one in which she has a role', person('Ana', { skills: ['light'] }), 'Tides'],
    ['else one that needs what she can do', person('Bo', { skills: ['Light'] }), 'Aube'],
    ['never one that she is against', person('Cy'), null],
    ['never one that has ended', person('Di'), null],
  ])('%s', (_, who, expected) => {
    const network = networkOf(
      who, needing, project('Tides', { boxes: { mentor: ['[[Ana]]'], opponent: ['[[Cy]]'] } }),
      project('Old', { status: 'done', boxes: { mentor: ['[[Di]]'] } }),
    );
    expect(messageProjectOf(who, { network, settings })?.name ?? null).toBe(expected);
  });
});

test.each([
  ['fr', 'fr'], ['French', 'fr'], ['Français', 'fr'], ['fr-BE', 'fr'], ['nl, en', 'en'], ['English / French', 'en'], ['Anglais', 'en'], ['de', null], ['', null],
] as const)('a note that says “%s” is written to in %s', (language, expected) => {
  expect(messageLanguageOf(person('Ana', { frontMatter: { language } }))).toBe(expected);
});

test.each<[string, Partial<Person>, boolean]>([
  ['nobody wrote', { met: day('2026-03-13') }, false],
  ['the meeting itself is no message', { met: day('2026-03-13'), lastContact: day('2026-03-13') }, false],
  ['a contact after it is', { met: day('2026-03-13'), lastContact: day('2026-03-14') }, true],
  ['on the same day an answer is waited for', { met: day('2026-03-16'), lastContact: day('2026-03-16'), waitingSince: day('2026-03-16') }, true],
])('%s', (_, plan, expected) => {
  const ana = person('Ana', plan as Parameters<typeof person>[1]);
  const store = new Store({ settings: DEFAULT_SETTINGS, today: day('2026-03-16'), schedule: (notify) => notify() });
  store.apply([{ kind: 'upsert', note: noteOf(ana) }]);
  const followUp = store.followUpOf(ana.path) ?? expect.fail();
  expect(isWrittenTo(followUp)).toBe(expected);
});

describe('those to whom messages go one after the other', () => {
  const [ana, bo, cy, di] = ['Ana', 'Bo', 'Cy', 'Di'].map((name) => person(name)) as [Person, Person, Person, Person];
  const mission = (id: string, met: readonly Person[], written: number): Mission => ({ id, name: id, on: day('2026-03-13'), met, toClassify: [], written });
  const triage = { missions: [mission('a', [ana, bo], 1), mission('b', [cy], 1)], others: [] };
  test.each<[string, Person | null, readonly Person[]]>([
    ['everybody met together with somebody', bo, [ana, bo]],
    ['she alone where nobody was', di, [di]],
    ['without anybody, those of the occasions that are not done with', null, [ana, bo]],
  ])('%s', (_, first, expected) => {
    expect(peopleToWriteTo(first, triage)).toEqual(expected);
  });
});
