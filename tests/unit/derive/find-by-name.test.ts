import { describe, expect, test } from 'vitest';
import { findByName } from '../../../src/derive/find-by-name';
import { networkOfNotes, noteText } from '../../support/read-notes';

const PERSON = noteText('type: person');
const network = networkOfNotes({
  'People/Léa Roux.md': noteText('type: person', 'aliases: [la Rouquine]', 'email: lea@x.org'),
  'People/Ana.md': PERSON,
  'Work/Ana.md': PERSON,
  'People/Bruno Keppens.md': PERSON,
  'Projects/Bruno.md': noteText('type: project'),
});

/** Who is found, as paths; with `?` in front those who are only similar. */
function found(text: string): string[] {
  const result = findByName(text, network.people, network);
  if (result.kind === 'one') return [result.item.path];
  return result.kind === 'several' ? result.items.map(({ path }) => path) : result.similar.map(({ path }) => `?${path}`);
}

describe('somebody is found', () => {
  test.each([
    ['by her name', 'léa roux'], ['without accents', 'lea roux'], ['with the family name first', 'ROUX, Léa'], ['by an alias', 'la rouquine'],
    ['by her e-mail address', 'LEA@x.org'], ['by the path of her note', 'People/Léa Roux.md'], ['without its ending', 'People/Léa Roux'],
    ['by a link', '[[Léa Roux|L.]]'], ['by a link with a folder', '[[People/Léa Roux]]'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual(['People/Léa Roux.md']);
  });
});

test('several who share a name are told by path, also where a link would choose one', () => {
  expect([found('Ana'), found('[[ana]]')]).toEqual([['People/Ana.md', 'Work/Ana.md'], ['People/Ana.md', 'Work/Ana.md']]);
  expect(found('Work/Ana')).toEqual(['Work/Ana.md']);
});

test('a part of a name finds nobody, and says who may be meant; a project of that name is nobody', () => {
  expect([found('Bruno'), found('le rou'), found('kepp')]).toEqual([['?People/Bruno Keppens.md'], ['?People/Léa Roux.md'], ['?People/Bruno Keppens.md']]);
});

test('anything else finds nobody', () => {
  expect(['', '  ', '[[', '[[]]', '?!', 'Projects/Bruno'].flatMap(found)).toEqual([]);
});
