import { describe, expect, test } from 'vitest';
import { NO_OWN_WORDS } from '../../../src/model/own-words';
import type { NoteKind } from '../../../src/note/note-kind';
import { kindOf } from '../../../src/note/note-kind';
import { readFrontMatter } from '../../../src/note/front-matter';
import { tagsOf } from '../../../src/note/tags';
import { parse } from 'yaml';

function kind(path: string, block: string | null, body = ''): NoteKind {
  const text = block === null ? body : `---\n${block}\n---\n${body}`;
  const split = readFrontMatter(text, (yaml): unknown => parse(yaml));
  const tags = tagsOf(split.reading.kind === 'read' ? split.reading.data : null, split.body);
  return kindOf({ path, frontMatter: split.reading, tags, body: split.body, bodyLine: split.bodyLine }, NO_OWN_WORDS);
}

describe('a note is a person’s by', () => {
  test.each([
    'type: person', 'type: Person', 'type: personne', 'type: contact', 'Type: Contact', 'type: [person, friend]', 'type: "[[Person]]"',
    'kind: Person', 'Kind: person', 'categories: ["[[People]]"]', 'categories: ["[[Meetings]]", "[[People|people]]"]', 'fileClass: person',
    'class: person', 'Classe: Personne', 'cr_type: person', 'file-role: crm-contact', 'crm: client', 'lifeos_type: person', 'KIND: individual',
    'type: [[Person]]', 'note_type: types/person',
  ])('the property %s', (block) => {
    expect(kind('Notes/Ana.md', block)).toMatchObject({ kind: 'person', evidence: { by: 'property' }, skipped: null });
  });

  test.each(['FN: Ana Diaz', 'N.GN: Ana\nN.FN: Diaz', 'firstName: Ana\nlastName: Diaz', 'first_name: Ana\nlast_name: Diaz', 'prénom: Ana\nnom: Diaz'])(
    'the card %s',
    (block) => expect(kind('Notes/Ana.md', block)).toMatchObject({ kind: 'person', evidence: { by: 'property' } }),
  );

  test.each(['person', 'Person', 'people', 'contact', 'contacts', 'employee', 'personne', 'person/friends', 'people/family', 'types/person'])(
    'the tag %s',
    (tag) => expect(kind('Notes/Ana.md', `tags: [${tag}]`)).toMatchObject({ kind: 'person', evidence: { by: 'tag', found: `#${tag}` } }),
  );

  test('a tag in its text', () => {
    expect(kind('Notes/Ana.md', null, 'Hello #types/person')).toMatchObject({ kind: 'person', evidence: { by: 'tag' } });
  });

  test('the name of its file', () => {
    expect(kind('Notes/@Ana Diaz.md', null)).toMatchObject({ kind: 'person', evidence: { by: 'file-name', found: '@Ana Diaz' } });
  });

  test.each(['People', 'people', 'Contacts', 'Persons', 'Personnes', 'Friends', 'Extras/People', '4. Areas/Contacts', '3 - Resources/People',
    'CRM/👥 People', 'Team Manager/People', 'People/Work', 'People/Ana'])('the folder %s', (folder) => {
    expect(kind(`${folder}/Ana.md`, null)).toMatchObject({ kind: 'person', evidence: { by: 'folder' } });
  });

  test('its folder, whatever else it is tagged with', () => {
    expect(kind('People/Ana.md', 'tags: [event/festival]', '- 2026-03-12 #meeting')).toMatchObject({ kind: 'person', evidence: { by: 'folder' } });
  });

  test('the contact table of its text', () => {
    expect(kind('Notes/Ana.md', null, '/---contact---/\n| key | value |')).toMatchObject({ kind: 'person', evidence: { by: 'body' } });
  });
});

describe('a note is a project’s by', () => {
  test.each(['type: project', 'type: Projet', 'type: objective', 'type: objectif', 'categories: ["[[Projects]]"]', 'crm: project', 'fileClass: Project'])(
    'the property %s',
    (block) => expect(kind('Notes/Atlas.md', block)).toMatchObject({ kind: 'project', evidence: { by: 'property' } }),
  );
  test.each(['project', 'project/active', 'projets'])('the tag %s', (tag) =>
    expect(kind('Notes/Atlas.md', `tags: ${tag}`)).toMatchObject({ kind: 'project', evidence: { by: 'tag' } }),
  );
  test.each(['Projects/Atlas.md', 'Projets/Atlas.md', '1 Projects/Atlas.md', 'Work/Projects/Atlas.md', 'Projects/Atlas/Atlas.md'])('the place %s', (path) =>
    expect(kind(path, null)).toMatchObject({ kind: 'project', evidence: { by: 'folder' } }),
  );
});

describe('a note is neither', () => {
  test.each([
    ['nothing says so', 'Notes/Ana.md', 'status: active'],
    ['it is named like a date', 'People/2026-03-12 Visit.md', null],
    ['it is a day’s', 'People/2026-03-12.md', null],
    ['it is a week’s', 'Projects/2026-W11.md', null],
    ['it lies deeper in a project', 'Projects/Atlas/Budget.md', null],
    ['it lies in a folder of organisations among the people', 'People/Organisations/Fabrique.md', null],
    ['it only mentions a project’s tag', 'Notes/Visit.md', null, 'We spoke of #project/atlas'],
    ['it is a day that mentions people', 'Daily/2026-03-12.md', null, 'Called #contact'],
    ['its type is a relation', 'Notes/Ana.md', 'relationship: contact'],
  ])('when %s', (_, path, block, body = '') => {
    expect(kind(path, block, body)).toEqual({ kind: 'other', evidence: null, skipped: null });
  });
});

describe('a note is neither, and says why,', () => {
  test.each([
    ['its type is another', 'People/Visit.md', 'type: meeting', 'property', 'type: meeting'],
    ['its type is another, whatever its tags say', 'People/Visit.md', 'type: event\ntags: [person]', 'property', 'type: event'],
    ['it is a call', 'People/Visit.md', 'type: call', 'property', 'type: call'],
    ['it is an organisation', 'Contacts/Fabrique.md', 'type: organisation', 'property', 'type: organisation'],
    ['it is an organisation’s card', 'Contacts/Fabrique.md', 'KIND: org\nFN: Fabrique', 'property', 'KIND: org'],
    ['its tag is a meeting’s', 'People/Visit.md', 'tags: [meeting]', 'tag', '#meeting'],
  ])('when %s', (_, path, block, by, found) => {
    expect(kind(path, block)).toEqual({ kind: 'other', evidence: { by, found }, skipped: null });
  });
});

describe('a note is left out, with the reason, when it is', () => {
  test.each([
    ['template', 'Templates/Person.md', 'type: person'],
    ['template', 'Modèles/Fiches/Personne.md', 'type: personne'],
    ['template', 'Notes/Person.md', 'type: person\nname: "{{title}}"'],
    ['template', 'Notes/Person.md', 'type: person\nname: {{title}}'],
    ['template', 'Notes/Person.md', 'type: person\nmet: <% tp.date.now() %>'],
    ['template', 'Notes/Person.md', 'type: person\nname: {{title}} x: y'],
    ['template', 'People/{{name}}.md', null],
    ['drawing', 'People/Map.excalidraw.md', null],
    ['drawing', 'People/Map.md', 'excalidraw-plugin: parsed'],
    ['index-note', 'People/People MOC.md', null],
    ['index-note', 'People/_Index.md', null],
    ['index-note', 'People/Untitled 3.md', null],
    ['index-note', 'People/People.md', null],
    ['index-note', 'Notes/People - MOC.md', 'tags: [people]'],
  ])('a %s: %s', (skipped, path, block) => {
    expect(kind(path, block)).toMatchObject({ kind: 'other', skipped });
  });

  test('but a name that only holds such a word is a name', () => {
    expect(kind('People/Aiko Mochizuki.md', null)).toMatchObject({ kind: 'person', skipped: null });
    expect(kind('People/Indexa Moctar.md', null)).toMatchObject({ kind: 'person', skipped: null });
  });

  test('and whoever writes type: person into an untitled note means it', () => {
    expect(kind('Notes/Untitled.md', 'type: person')).toMatchObject({ kind: 'person', skipped: null });
  });
});

describe('a block that cannot be read', () => {
  test.each([
    ['its plain lines', 'Notes/Ana.md', 'type: person\na: foo: bar', 'person'],
    ['its plain lines, in a list', 'Notes/Ana.md', 'categories: ["[[People]]"]\na: foo: bar', 'person'],
    ['its card', 'Notes/Ana.md', 'FN: Ana\na: foo: bar', 'person'],
    ['its folder', 'Projects/Atlas.md', 'a: foo: bar', 'project'],
  ])('still tells the kind by %s', (_, path, block, expected) => expect(kind(path, block).kind).toBe(expected));

  test('tells no kind by words in the middle of a line', () => {
    expect(kind('Notes/Ana.md', 'about: "type: person"\na: foo: bar').kind).toBe('other');
  });
});
