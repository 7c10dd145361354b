import { describe, expect, test } from 'vitest';
import type { Role } from '../../../src/model/role';
import { DEFAULT_ROLES, shownRoles } from '../../../src/model/role';
import { isOwnRoleId, readRoles, roleOrder, roleOverrides } from '../../../src/note/role-overrides';

const ids = (roles: readonly Role[]): string[] => roles.map(({ id }) => id);
const nine = ids(DEFAULT_ROLES);
const named = (roles: readonly Role[], id: string): Role | undefined => roles.find((role) => role.id === id);

describe('reading the roles of a file', () => {
  test.each<[string, unknown, unknown]>([
    ['no word of them', undefined, undefined],
    ['an empty list', [], []],
    ['a map', { ally: { minimum: 3 } }, 'ally'],
    ['entries that are none', [null, 3, 'ally', {}, { id: 4 }, { id: '' }], [1, null, 'nobody']],
    ['an entry that changes nothing', [{ id: 'ally', minimum: 2, must: true }], []],
    ['values of other types', [{ id: 'ally', minimum: '3', must: 'no', sign: 2, glyph: 'ally', icon: 'a b', colour: 'red', aliases: 'x', labels: [] }], []],
    ['a number out of range', [{ id: 'ally', minimum: -1 }], []],
  ])('%s gives the nine as they come', (_what, entries, order) => expect(readRoles(entries, order)).toBe(DEFAULT_ROLES));

  test('one is relabelled, recoloured, asked for more often, hidden; the others stay', () => {
    const roles = readRoles([
      { id: 'mentor', labels: { en: { box: 'Guides', one: ' guide ' }, de: { box: 'Lotsen' } }, colour: '--color-blue', minimum: 3, isHidden: true },
    ], []);
    expect(named(roles, 'mentor')).toMatchObject({
      labels: { en: { box: 'Guides', one: 'guide' } }, colour: '--color-blue', minimum: 3, isHidden: true, must: true,
    });
    expect(named(roles, 'mentor')?.labels).not.toHaveProperty('de');
    expect(ids(shownRoles(roles))).toEqual(nine.filter((id) => id !== 'mentor'));
    expect(named(roles, 'ally')).toEqual(named(DEFAULT_ROLES, 'ally'));
  });

  test('one of the optional pack comes with its drawing, one of a person’s own with a plain one', () => {
    const roles = readRoles([{ id: 'press' }, { id: 'coach', must: true }, { id: 'press', minimum: 9 }], []);
    expect(ids(roles)).toEqual([...nine, 'press', 'coach']);
    expect(named(roles, 'press')).toMatchObject({ glyph: '¶', minimum: 1 });
    expect(named(roles, 'coach')).toMatchObject({ glyph: '◇', must: true, minimum: 0 });
  });

  test('the order names some roles; the others keep theirs', () => {
    expect(ids(readRoles([{ id: 'coach' }], ['coach', 'mentor', 'nobody', 'coach']))).toEqual([
      'coach', 'mentor', ...nine.filter((id) => id !== 'mentor'),
    ]);
  });

  test.each([
    ['coach', true], ['chef-de-file', true], ['Coach', false], ['coach sportif', false], ['', false], ['-', false], ['2nd', false],
    // A box of that name would be the property that projects have.
    ['status', false], ['deadline', false], ['statut', false],
  ])('“%s” as the id of a role of one’s own: %s', (id, isOne) => expect(isOwnRoleId(id)).toBe(isOne));
});

describe('writing the roles', () => {
  test('nothing of the nine as they come, only what differs of the others', () => {
    expect(roleOverrides(DEFAULT_ROLES)).toEqual([]);
    const roles = readRoles([{ id: 'coach', aliases: ['coache'] }, { id: 'ally', minimum: 3 }, { id: 'press' }], []);
    expect(roleOverrides(roles)).toEqual([{ id: 'ally', minimum: 3 }, { id: 'coach', aliases: ['coache'] }, { id: 'press' }]);
    expect(roleOrder(roles)).toEqual([]);
  });

  test('the order where it is another one', () => {
    const order = [...nine].reverse();
    expect(roleOrder(readRoles([], order))).toEqual(order);
  });
});
