import { expect, test } from 'vitest';
import { NO_OWN_WORDS } from '../../../src/model/own-words';
import { filledBody, filledProperties, isPersonTemplate, isProjectTemplate, withoutTemplateSigns } from '../../../src/note/note-template';
import { day } from '../../support/builders';

const VALUES = { title: 'Tides', date: day('2026-03-16') };

test.each<[string, Record<string, unknown>, boolean]>([
  ['Templates/Project.md', { type: 'project' }, true],
  ['Modèles/Projet.md', { tags: ['projet'] }, true],
  ['Meta/Templates/Deep/Goal.md', { kind: '[[Projects]]' }, true],
  ['Templates/Person.md', { type: 'person' }, false],
  ['Projects/Tides.md', { type: 'project' }, false],
  ['Templates/Empty.md', {}, false],
])('%s %o is the template of a project: %s', (path, block, expected) => expect(isProjectTemplate(path, block, NO_OWN_WORDS)).toBe(expected));

test.each<[string, Record<string, unknown>, boolean]>([
  ['Templates/Person.md', { type: 'personne' }, true],
  ['Modèles/P.md', { tags: ['person'] }, true],
  ['Templates/Project.md', { type: 'project' }, false],
  ['People/Ana.md', { type: 'person' }, false],
])('%s %o is the template of a person: %s', (path, block, expected) => expect(isPersonTemplate(path, block, NO_OWN_WORDS)).toBe(expected));

test.each([['{{x}}', '((x))'], ['a <% b', 'a < % b'], ['{ x }', '( x )'], ['{x}', '{x}'], ['<a>', '<a>']])(
  'what somebody else wrote is no sign of a template: %s', (text, expected) => expect(withoutTemplateSigns(text)).toBe(expected),
);

test('what can be filled is filled, what only a plugin can fill is left empty', () => {
  const block = {
    name: '{{title}}', made: '{{ date }}', id: '<% tp.file.title %>', at: '{{time}}', list: ['{{title}}', '<% x %>', 'kept'],
    map: { '{ title }': null }, count: 3, empty: null,
  };
  expect(filledProperties(block, VALUES)).toEqual({
    name: 'Tides', made: '2026-03-16', id: null, at: null, list: ['Tides', 'kept'], map: null, count: 3, empty: null,
  });
});

test.each([
  ['# {{title}}, {{date}}\n', '# Tides, 2026-03-16\n'],
  ['# <% tp.file.title %>\n', ''],
  ['$& {{title}}', '$& Tides'],
])('the body %s becomes %s', (body, filled) => expect(filledBody(body, VALUES)).toBe(filled));
