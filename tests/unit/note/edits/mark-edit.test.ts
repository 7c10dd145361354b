import { expect, test } from 'vitest';
import { NO_OWN_WORDS } from '../../../../src/model/own-words';
import { markEdit, usualMark } from '../../../../src/note/edits/mark-edit';
import { person } from '../../../support/builders';

const marked = (frontMatter: Record<string, unknown>, mark = { property: 'type', text: 'person', isList: false }) =>
  markEdit('N.md', frontMatter, 'person', mark, NO_OWN_WORDS)?.properties.map(({ property, to }) => [property, to]) ?? null;

test.each<[string, Record<string, unknown>, unknown]>([
  ['a note without properties', {}, [['type', 'person']]],
  ['an empty property', { type: null }, [['type', 'person']]],
  ['a word for something else', { type: 'meeting' }, [['type', 'person']]],
  ['another spelling of the key', { Type: 'meeting' }, [['Type', 'person']]],
  ['a list keeps what else it says', { type: ['draft', 'meeting', 'event'] }, [['type', ['draft', 'person']]]],
  ['a list without a kind gets one more', { type: ['draft'] }, [['type', ['draft', 'person']]]],
  ['another property that says project gives way too', { kind: 'project' }, [['kind', 'person'], ['type', 'person']]],
  ['another property that says nothing of ours stays', { kind: 'draft' }, [['type', 'person']]],
  ['a note that says so already', { type: 'personne' }, null],
])('%s', (_, frontMatter, changes) => {
  expect(marked(frontMatter)).toEqual(changes);
});

test('the mark is the one that most notes have, else ours in the language of the screen', () => {
  const people = [
    person('Ana', { spelling: { type: 'categories' }, frontMatter: { categories: ['[[People]]', 'friend'] } }),
    person('Ben', { spelling: { type: 'categories' }, frontMatter: { categories: ['[[People]]'] } }),
    person('Cy', { spelling: { type: 'type' }, frontMatter: { type: 'person' } }),
  ];
  const mark = usualMark('person', people, 'en', NO_OWN_WORDS);
  expect(mark).toEqual({ property: 'categories', text: '[[People]]', isList: true });
  expect(marked({}, mark)).toEqual([['categories', ['[[People]]']]]);
  expect(usualMark('project', [], 'fr', NO_OWN_WORDS)).toEqual({ property: 'type', text: 'projet', isList: false });
});

test('a mark of one’s own is a word for its kind, and a new mark gets one’s own name for the property', () => {
  const own = {
    ...NO_OWN_WORDS, marks: { person: ['type: musicien'], project: ['métier: œuvre'], meeting: [] }, project: { type: ['genre'] },
  };
  expect(usualMark('project', [], 'fr', own)).toEqual({ property: 'genre', text: 'projet', isList: false });
  const people = [person('Ana', { spelling: { type: 'type' }, frontMatter: { type: 'musicien' } })];
  const mark = usualMark('person', people, 'en', own);
  expect(mark).toEqual({ property: 'type', text: 'musicien', isList: false });
  expect(markEdit('N.md', { type: 'musicien' }, 'person', mark, own)).toBeNull();
  expect(markEdit('N.md', { métier: 'Œuvre' }, 'person', mark, own)?.properties.map(({ property, to }) => [property, to])).toEqual([
    ['métier', 'musicien'], ['type', 'musicien'],
  ]);
});
