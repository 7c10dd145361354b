import { expect, test } from 'vitest';
import { givenNameOf } from '../../../src/note/given-name';
import { person } from '../../support/builders';

test.each<[string, Record<string, unknown>, string]>([
  ['Ana Diaz', {}, 'Ana'],
  ['Ana', {}, 'Ana'],
  ['Dr. Ana Diaz', {}, 'Ana'],
  ['Mme Anne-Sophie Petit', {}, 'Anne-Sophie'],
  ['Diaz, Ana Maria', {}, 'Ana'],
  ['Diaz,', {}, 'Diaz'],
  ['李伟', {}, '李伟'],
  ['Dr', {}, 'Dr'],
  ['ana@x.org', {}, ''],
  ['Maria Ana Diaz', { 'first-name': 'Maria Ana' }, 'Maria Ana'],
  ['Diaz', { prénom: 'Ana' }, 'Ana'],
])('%s with %j is spoken to as %s', (name, frontMatter, expected) => {
  expect(givenNameOf(person(name, { frontMatter }))).toBe(expected);
});
