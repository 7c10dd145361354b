import { describe, expect, test } from 'vitest';
import { NO_OWN_WORDS } from '../../../src/model/own-words';
import { DEFAULT_ROLES } from '../../../src/model/role';
import { newPersonNote, newProjectNote } from '../../../src/view/shared/new-note';
import { person, project } from '../../support/builders';

const french = { spelling: { type: 'type' }, frontMatter: { type: 'personne' } };

describe('the note of a new person', () => {
  test('goes where most people are, and says what it is as most of them do', () => {
    const people = [
      person('Ana', { path: 'Contacts/Ana.md', ...french }),
      person('Ben', { path: 'Contacts/Ben.md', ...french }),
      person('Cleo', { path: 'Cleo.md', spelling: { type: 'kind' }, frontMatter: { kind: 'Person' } }),
    ];
    expect(newPersonNote('Dirk', people, 'en', NO_OWN_WORDS)).toEqual({ folder: 'Contacts', fileName: 'Dirk', properties: { type: 'personne' } });
  });

  test('speaks the language of the screen where nobody has a note yet', () => {
    expect(newPersonNote('Ana', [], 'fr', NO_OWN_WORDS)).toEqual({ folder: null, fileName: 'Ana', properties: { type: 'personne' } });
    expect(newPersonNote('Ana', [], 'en', NO_OWN_WORDS).properties).toEqual({ type: 'person' });
  });

  test('keeps a mark that is a list of links', () => {
    const marked = { spelling: { type: 'categories' }, frontMatter: { categories: ['[[People]]'] } };
    expect(newPersonNote('Ana', [person('Ben', marked)], 'en', NO_OWN_WORDS).properties).toEqual({ categories: ['[[People]]'] });
  });

  test.each([
    ['Ana/Maria: [X] #1?', 'Ana Maria X 1'],
    ['  Élodie  Ben Salah ', 'Élodie Ben Salah'],
    ['J.-P. O’Neil', 'J.-P. O’Neil'],
    ['../x', 'x'],
    ['.hidden', 'hidden'],
    ['. . /..', ''],
    ['CON', '_CON'],
  ])('the name “%s” becomes a file name that every system takes: “%s”', (name, fileName) => {
    expect(newPersonNote(name, [], 'en', NO_OWN_WORDS).fileName).toBe(fileName);
  });
});

describe('the note of a new project', () => {
  test('has a key for every role, so that its empty boxes are seen in plain text', () => {
    const note = newProjectNote('Tides', [project('Salt', { path: 'Projets/Salt.md' })], DEFAULT_ROLES, 'fr', NO_OWN_WORDS);
    expect(note.folder).toBe('Projets');
    expect(note.properties.type).toBe('projet');
    expect(Object.entries(note.properties).filter(([, value]) => value === null)).toHaveLength(2 + DEFAULT_ROLES.length);
  });
});
