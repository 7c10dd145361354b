import { describe, expect, test } from 'vitest';
import type { Role } from '../../../src/model/role';
import { DEFAULT_ROLES } from '../../../src/model/role';
import { canBeDeleted, idForNewRole, newRole, soundRoles, withNewRole, withRoleAt, withoutRole } from '../../../src/view/settings/role-list';

const ids = (roles: readonly Role[]): string[] => roles.map(({ id }) => id);
const withCoach = withNewRole(DEFAULT_ROLES, newRole('coach'));

describe('the list of roles', () => {
  test('takes a role once, and one that is not yet there wants one name', () => {
    expect(withNewRole(withCoach, newRole('coach'))).toBe(withCoach);
    expect(newRole('coach').minimum).toBe(1);
    expect(newRole('opponent').minimum).toBe(0);
  });

  test.each([
    [9, 0, ['coach', 'ally']],
    [0, 1, ['opponent', 'ally']],
    [0, 10, ['ally', 'opponent']],
    [0, -1, ['ally', 'opponent']],
    [12, 0, ['ally', 'opponent']],
  ])('from place %i to %i', (from, to, first) => expect(ids(withRoleAt(withCoach, from, to)).slice(0, 2)).toEqual(first));

  test('lets a role go that no note names, and neither one in use nor one of the nine', () => {
    const use = new Map([['coach', 4]]);
    expect(ids(withoutRole(withCoach, 'coach', new Map()))).toEqual(ids(DEFAULT_ROLES));
    expect(withoutRole(withCoach, 'coach', use)).toBe(withCoach);
    expect([canBeDeleted('ally', new Map()), canBeDeleted('coach', use), canBeDeleted('coach', new Map())]).toEqual([false, false, true]);
  });

  test.each([
    ['Chef·fe de file', 'chef·fe-de-file'], ['Éclaireur', 'eclaireur'], ['Coach', null], ['Deadline', null], ['', null], ['?', null],
  ])('a new role called “%s” gets the id %s', (name, id) => expect(idForNewRole(name, withCoach)).toBe(id));

  test('what makes no sense in a role does not stay in it', () => {
    const odd = withCoach.map((role) => (role.id === 'coach' ? { ...role, glyph: 'COACH', icon: 'a b' } : role));
    expect(soundRoles(odd).at(-1)).toMatchObject({ glyph: '◇', icon: 'user' });
  });
});
