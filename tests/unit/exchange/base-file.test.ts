import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { BaseFileSource } from '../../../src/exchange/base-file';
import { baseFileOf } from '../../../src/exchange/base-file';
import { yamlOf } from '../../../src/exchange/yaml-tree';
import { stringsFor } from '../../../src/i18n/strings';
import { DEFAULT_ROLES, shownRoles } from '../../../src/model/role';
import type { NoteRecord } from '../../../src/network/network';
import { networkOfNotes } from '../../support/read-notes';
import { sampleNotes } from '../../support/sample-notes';

interface Parsed {
  readonly filters: { readonly and: readonly [string, { readonly or: readonly unknown[] }, { readonly not: readonly string[] }?] };
  readonly properties: Readonly<Record<string, { readonly displayName: string }>>;
  readonly views: readonly { readonly type: string; readonly name: string; readonly order: readonly string[]; readonly filters: { readonly or: readonly unknown[] } }[];
}

function sourceOf(notes: Readonly<Record<string, string>>, language: 'en' | 'fr' = 'en'): BaseFileSource {
  const strings = stringsFor(language);
  return {
    notes: networkOfNotes(notes).notes.values(),
    roles: shownRoles(DEFAULT_ROLES).map(({ id }) => id),
    types: { queue: 'reseauter-queue', matrix: 'reseauter-matrix' },
    names: {
      views: { queue: strings.queue.title, matrix: strings.matrix.title, ...strings.bases.file.views },
      fields: strings.bases.file.fields,
      roleOf: (role) => strings.roles.textsOf(role).box,
    },
  };
}

function baseOf(notes: Readonly<Record<string, string>>, language: 'en' | 'fr' = 'en'): Parsed {
  return parse(baseFileOf(sourceOf(notes, language)) ?? '', { strict: true, uniqueKeys: true }) as Parsed;
}

const person = (...lines: string[]): string => ['---', ...lines, '---', ''].join('\n');

describe('the properties of a base', () => {
  const NOTES = {
    'Ana.md': person('type: person', 'last_contact: 2026-01-01', 'Réseaux: [Quai]', 'status: active'),
    'Bo.md': person('type: person', 'last_contact: 2026-01-01', 'status: active'),
    'Cy.md': person('type: personne', 'dernier contact: 2026-01-01'),
    'Tides.md': person('type: project', 'status: active', 'alliés: [Bo]', '"due: by": x', 'échéance: 2026-05-01'),
  };

  test('are those of the notes, as they are spelled most often, under plain names', () => {
    const { properties, views } = baseOf(NOTES);
    expect(properties).toEqual({
      'note.Réseaux': { displayName: 'Networks' },
      'note.last_contact': { displayName: 'Last contact' },
      'note.status': { displayName: 'Status' },
      'note.échéance': { displayName: 'Deadline' },
      'note.alliés': { displayName: 'Allies' },
    });
    expect(views.map(({ type, name, order }) => ({ type, name, order }))).toEqual([
      { type: 'reseauter-queue', name: 'Follow-ups', order: ['file.name'] },
      { type: 'reseauter-matrix', name: 'Role matrix', order: ['file.name'] },
      { type: 'table', name: 'People', order: ['file.name', 'note.Réseaux', 'note.last_contact', 'note.status'] },
      { type: 'table', name: 'Projects', order: ['file.name', 'note.status', 'note.échéance', 'note.alliés'] },
    ]);
  });

  test('have names in the language of the screen', () => {
    const { properties, views } = baseOf(NOTES, 'fr');
    expect(properties['note.last_contact']?.displayName).toBe('Dernier contact');
    expect(views.map(({ name }) => name)).toEqual(['Relances', 'Matrice des rôles', 'Personnes', 'Projets']);
  });

  test('of the sample vault all stand in some note', () => {
    const source = sourceOf(sampleNotes());
    const blocks = [...source.notes].flatMap(({ subject }: NoteRecord) => (subject === null ? [] : [subject.frontMatter]));
    const ids = Object.keys(baseOf(sampleNotes()).properties);
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !blocks.some((block) => id.slice('note.'.length) in block))).toEqual([]);
    const named = new Set(['file.name', ...ids]);
    expect(baseOf(sampleNotes()).views.flatMap(({ order }) => order).filter((id) => !named.has(id))).toEqual([]);
  });
});

describe('the filters of a base', () => {
  const peopleOf = (notes: Readonly<Record<string, string>>): unknown => baseOf(notes).views[0]?.filters.or;

  test('say what marks the notes: the property in a list or alone, a link, a tag, the folder, the sign, a card', () => {
    expect(peopleOf({ 'A.md': person('type: person') })).toEqual(['list(note["type"]).contains("person")']);
    expect(peopleOf({ 'A.md': person('categories: ["[[People|P]]"]') })).toEqual(['list(note["categories"]).contains(link("People"))']);
    expect(peopleOf({ 'A.md': person('tags: [person/friends]') })).toEqual(['file.hasTag("person")']);
    expect(peopleOf({ 'Work/People/A.md': 'x' })).toEqual(['file.inFolder("Work/People")']);
    expect(peopleOf({ '@Ana.md': 'x' })).toEqual(['file.name.startsWith("@")']);
    expect(peopleOf({ 'A.md': person('n.gn: A', 'n.fn: B') })).toEqual([{ and: ['file.hasProperty("n.gn")', 'file.hasProperty("n.fn")'] }]);
  });

  test('find projects in their folder, and below it only where they have folders of their own', () => {
    expect(peopleOf({ 'Projects/A.md': 'x' })).toEqual(['file.folder == "Projects"']);
    expect(peopleOf({ 'Projects/A/A.md': 'x' })).toEqual(['file.inFolder("Projects")']);
  });

  test('leave out folders of templates, unless one of ours lies there', () => {
    const template = person('type: person', 'name: "{{title}}"');
    expect(baseOf({ 'A.md': person('type: person'), 'Templates/P.md': template }).filters.and[2]).toEqual({ not: ['file.inFolder("Templates")'] });
    expect(baseOf({ 'Made/A.md': person('type: person'), 'Made/P.md': template }).filters.and[2]).toBeUndefined();
  });
});

test('there is no base without people and projects', () => {
  expect(baseFileOf(sourceOf({ 'Tea.md': 'Water.' }))).toBeNull();
});

test.each([`it's "quoted"`, 'a: b # c', '- x', 'null', '', ' spaced ', 'line\nend', '\u2028"', '\\', '{a', '[b]', '!tag', '&x', '*y', 'é: "è"', '1.0', 'yes', '2026-01-01T00:00'])(
  'a text of the file reads back as it is: %j',
  (text) => {
    const tree = { [`k ${text}`]: text, list: [text, { [text === '' ? 'x' : text]: [text], then: { deep: text } }] };
    expect(parse(yamlOf(tree))).toEqual(tree);
  },
);
