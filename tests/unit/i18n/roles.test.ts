import { describe, expect, test } from 'vitest';
import { stringsFor } from '../../../src/i18n/strings';
import type { Language } from '../../../src/i18n/strings';
import { DEFAULT_ROLES, OPTIONAL_ROLES } from '../../../src/model/role';
import { readRoles } from '../../../src/note/role-overrides';

const roles = readRoles([
  { id: 'mentor', labels: { en: { box: 'Guides', one: 'guide' } }, definition: 'Shows the way.' },
  { id: 'coach' },
  { id: 'muse', labels: { fr: { box: 'Muses', one: 'muse' } } },
  { id: 'elder', labels: { en: { one: 'elder' } } },
], []);

describe('how a role is called', () => {
  test.each<[string, Language, string, string]>([
    ['mentor', 'en', 'Guides', 'guide'],
    ['mentor', 'fr', 'Mentors', 'mentor'],
    ['ally', 'fr', 'Alliés', 'allié·e'],
    ['coach', 'en', 'coach', 'coach'],
    ['muse', 'en', 'Muses', 'muse'],
    ['elder', 'en', 'elder', 'elder'],
    ['press', 'en', '?press', '?press'],
    ['constructor', 'en', '?constructor', '?constructor'],
  ])('%s in %s', (id, language, box, one) => {
    expect(stringsFor(language, () => roles).roles.textsOf(id)).toMatchObject({ box, one });
  });

  test('a definition of one’s own takes the place of the usual one', () => {
    expect(stringsFor('fr', () => roles).roles.textsOf('mentor').definition).toBe('Shows the way.');
  });

  test('a new name is in the reasons of the queue at once', () => {
    let now = DEFAULT_ROLES;
    const { reasons } = stringsFor('en', () => now);
    const open = { role: 'mentor', name: 'Tides' };
    expect(reasons.openRole(open)).toBe('Find a mentor for Tides');
    now = roles;
    expect(reasons.openRole(open)).toBe('Find a guide for Tides');
  });

  test('every role of the pack has its words in both languages', () => {
    for (const language of ['en', 'fr'] as const) {
      const { textsOf } = stringsFor(language, () => OPTIONAL_ROLES).roles;
      for (const { id } of OPTIONAL_ROLES) expect(textsOf(id).definition).not.toBe('');
    }
  });
});

test('a role of one’s own is sought by its own name, whatever its id', () => {
  const { lookingFor } = stringsFor('fr', () => readRoles([{ id: 'constructor' }], [])).clarity;
  expect(lookingFor(['constructor', 'mentor'])).toBe('Je cherche un·e constructor et un·e mentor.');
});
