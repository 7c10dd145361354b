import { describe, expect, it } from 'vitest';
import { NO_OWN_WORDS } from '../../../../src/model/own-words';
import { applyNoteEdit } from '../../../../src/note/edits/apply-note-edit';
import { nameInBoxEdit, noneKnownEdit, removeNameEdits } from '../../../../src/note/edits/box-edits';
import type { NoteEdit } from '../../../../src/note/edits/note-edit';
import type { Project } from '../../../../src/model/project';
import { DEFAULT_ROLES, plainRole } from '../../../../src/model/role';
import { readPerson, readProject } from '../read-note';
import { yaml } from './yaml';

/** The block's lines after an edit. */
function applied(type: string, lines: string, edit: NoteEdit | null): string {
  if (edit === null) return 'refused';
  const before = `---\ntype: ${type}\n${lines}\n---\n`;
  const result = applyNoteEdit(before, edit, yaml);
  if (result.kind !== 'applied') return result.kind;
  return result.text.replace(`---\ntype: ${type}\n`, '').replace(/---\n$/, '');
}

function inProject(lines: string, edit: (project: Project) => NoteEdit | null): string {
  return applied('project', lines, edit(readProject(lines).project));
}

describe('naming somebody', () => {
  const name = (lines: string, role = 'ally', language: 'en' | 'fr' = 'en'): string =>
    inProject(lines, (project) => nameInBoxEdit(project, role, '[[Ana]]', DEFAULT_ROLES, language));

  it.each([
    ['an empty box', 'ally:', 'ally:\n  - "[[Ana]]"\n'],
    ['a placeholder', 'ally: "?"', 'ally:\n  - "[[Ana]]"\n'],
    ['a list of placeholders', 'ally: [à trouver, tbd]', 'ally:\n  - "[[Ana]]"\n'],
    ['nobody known', 'ally: none', 'ally:\n  - "[[Ana]]"\n'],
    ['a single name', 'ally: Bob', 'ally:\n  - Bob\n  - "[[Ana]]"\n'],
    ['a list', 'Alliés:\n- "[[Tom]]" # x\n- Bob', 'Alliés:\n- "[[Tom]]" # x\n- Bob\n- "[[Ana]]"\n'],
    ['a link without quotes', 'ally: [[Tom]]', 'ally:\n  - "[[Tom]]"\n  - "[[Ana]]"\n'],
    ['links without quotes', 'ally:\n  - [[Tom]]\n  - Bob', 'ally:\n  - "[[Tom]]"\n  - Bob\n  - "[[Ana]]"\n'],
    ['the same name', 'ally:\n  - "[[Ana]]"', 'unchanged'],
  ])('in the place of %s', (_, lines, expected) => {
    expect(name(lines)).toBe(expected);
  });

  it('is refused where the names are in a shape that cannot be kept', () => {
    expect(name('ally: !!set {Tom, Bob}')).toBe('stale');
    expect(readProject('ally: !!set {Tom, Bob}').project.boxes.get('ally')?.entries).toHaveLength(2);
  });

  it('makes the key in the own language where the note has none', () => {
    expect(name('statut: actif', 'sponsor', 'fr')).toBe('statut: actif\nparrain:\n  - "[[Ana]]"\n');
    expect(name('stakeholders: ["[[Tom]] (ally)"]')).toBe('stakeholders: ["[[Tom]] (ally)"]\nally:\n  - "[[Ana]]"\n');
  });

  it.each([
    ['pitch: x', 'en' as const, 'pitch: x\nstakeholders:\n  - "[[Ana]] (muse)"\n'],
    ['statut: actif', 'en' as const, 'statut: actif\nparties-prenantes:\n  - "[[Ana]] (muse)"\n'],
    ['Stakeholders:\n- "[[Tom]] (ally)" # x', 'fr' as const, 'Stakeholders:\n- "[[Tom]] (ally)" # x\n- "[[Ana]] (muse)"\n'],
  ])('in a role that nobody defined is read again, beside %s', (lines, language, expected) => {
    expect(name(lines, 'muse', language)).toBe(expected);
    expect(readProject(expected).project.boxes.get('muse')?.entries.map(({ mention }) => mention.target)).toEqual(['Ana']);
  });

  it.each([
    ['ally: true', 'ally', 'ally: true\nallié:\n  - "[[Ana]]"\n'],
    ['ally: true\nallies: "[[Tom]]"', 'ally', 'ally: true\nallies:\n  - "[[Tom]]"\n  - "[[Ana]]"\n'],
    ['ally: true\nallies: "[[Ana]]"', 'ally', 'unchanged'],
    ['ally: ["[[Tom]]"]\nallié: ["[[Ana]]"]', 'ally', 'unchanged'],
    ['coach: true', 'coach', 'coach: true\nstakeholders:\n  - "[[Ana]] (coach)"\n'],
    ['coach: true\nstakeholders: ["[[Ana]] (coach)"]', 'coach', 'unchanged'],
  ])('beside a tick or another key of the box: %s', (lines, role, expected) => {
    const roles = [...DEFAULT_ROLES, plainRole('coach')];
    const { project } = readProject(lines, { context: { roles, words: NO_OWN_WORDS, dayFirst: false } });
    expect(applied('project', lines, nameInBoxEdit(project, role, '[[Ana]]', roles, 'en'))).toBe(expected);
  });

  it('leaves a tick alone that publishes the note elsewhere', () => {
    expect(name('public: true', 'audience', 'fr')).toBe('public: true\naudience:\n  - "[[Ana]]"\n');
  });
});

describe('marking that nobody is known', () => {
  const none = (lines: string, language: 'en' | 'fr' = 'en', role = 'opponent'): string =>
    inProject(lines, (project) => noneKnownEdit(project, role, DEFAULT_ROLES, language));

  it.each([
    ['speaks the language of the note', 'opposant:\nmentor: Bob', 'en' as const, 'opposant: aucun\nmentor: Bob\n'],
    ['speaks the language of the note', 'opponents: "?"', 'fr' as const, 'opponents: none\n'],
    ['speaks the own language in a note that has none', 'pitch: x', 'fr' as const, 'pitch: x\nopposant: aucun\n'],
    ['stays a list', 'opponent: []', 'en' as const, 'opponent:\n  - none\n'],
    ['leaves names alone', 'opponent: Pascal', 'en' as const, 'unchanged'],
    ['says it once', 'opponent: aucun', 'en' as const, 'unchanged'],
  ])('%s: %s', (_, lines, language, expected) => {
    expect(none(lines, language)).toBe(expected);
  });
});

describe('taking a name out', () => {
  const remove = (lines: string, role: string, name: string, isEverywhere = false): string =>
    inProject(lines, (project) => {
      const entry = project.boxes.get(role)?.entries.find(({ mention }) => mention.text === name);
      if (!entry) throw new Error(`${name} is not there`);
      const all = project.boxes.get(role)?.entries ?? [];
      const meant = isEverywhere ? all.filter(({ mention }) => mention.target === entry.mention.target) : [entry];
      const places = meant.map((written) => ({ note: project, written }));
      return removeNameEdits(places, role, DEFAULT_ROLES)?.[0] ?? null;
    });

  it.each([
    ['from a list', 'ally:\n  - "[[Tom]]"\n  - Bob', 'ally', 'Tom', 'ally:\n  - Bob\n'],
    ['the last of a list', 'ally: ["[[Tom]]"]', 'ally', 'Tom', 'ally:\n'],
    ['the only one', 'ally: Bob', 'ally', 'Bob', 'ally:\n'],
    ['a link without quotes', 'ally:\n  - [[Tom]]\n  - Bob', 'ally', 'Tom', 'ally:\n  - Bob\n'],
    ['the last of a list with comments', 'ally: # at the fair\n  # from the party\n  - "[[Tom]]" # maybe\n  # end', 'ally', 'Tom',
      'ally: # at the fair\n  # from the party\n  # end\n'],
    ['from a list in brackets with comments', 'ally: [ "[[Tom]]", # tall\n  # then\n  "[[Bob # B]]" # "short"\n  ]', 'ally', 'Tom',
      'ally: # tall\n  # then\n  # "short"\n  - "[[Bob # B]]"\n'],
    ['the last of a list in brackets with comments', 'ally: [\n  "[[Tom]]" # tall\n  ]', 'ally', 'Tom', 'ally:\n  # tall\n'],
    ['before a comment with signs', 'ally: "[[Tom]]" # costs $$ and $& more', 'ally', 'Tom', 'ally: # costs $$ and $& more\n'],
    ['with another alias', 'ally: ["[[Tom|T.]]", "[[Tom]]"]', 'ally', 'T.', 'ally:\n  - "[[Tom]]"\n'],
    ['from the stakeholders, in that role only', 'stakeholders:\n  - "[[Tom]] (ally)"\n  - "Sponsor: [[Tom]]"', 'sponsor', 'Tom',
      'stakeholders:\n  - "[[Tom]] (ally)"\n'],
    ['from one stakeholder', 'stakeholders: "[[Tom]] (ally)"', 'ally', 'Tom', 'stakeholders:\n'],
    ['in a role that nobody knows', 'stakeholders: ["[[Tom]] (coach)", Bob (ally)]', 'coach', 'Tom', 'stakeholders:\n  - Bob (ally)\n'],
    ['not when it shares its text with others', 'ally: "[[Tom]] and [[Bob]]"', 'ally', 'Tom', 'refused'],
    ['not when it shares its text with other roles', 'stakeholders: "[[Tom]] (ally, sponsor)"', 'ally', 'Tom', 'refused'],
  ])('%s', (_, lines, role, name, expected) => {
    expect(remove(lines, role, name)).toBe(expected);
  });

  it('from all of a box where it is written twice', () => {
    expect(remove('ally: ["[[Tom|T.]]", Bob, "[[Tom]]", "[[Tom]]"]', 'ally', 'Tom', true)).toBe('ally:\n  - Bob\n');
  });

  it('not from the body, where only a hand can do it', () => {
    const { project } = readProject('pitch: x', { body: '## Stakeholders\n- **Sponsor**: [[Jane]]\n' });
    const [entry] = project.boxes.get('sponsor')?.entries ?? [];
    expect(entry && removeNameEdits([{ note: project, written: entry }], 'sponsor', DEFAULT_ROLES)).toBeNull();
  });

  it.each([
    ['from her roles', 'roles: ["mentor @ [[Atlas]]", expert]', 'roles:\n  - expert\n'],
    ['as her only role', 'rôles: "mentor @ [[Atlas]]"', 'rôles:\n'],
    ['and she still takes part in the project', 'projects: ["[[Atlas]] (mentor)", "[[Salt]]"]', 'projects:\n  - "[[Atlas]]"\n  - "[[Salt]]"\n'],
    ['and she still takes part in her only project', 'projects: "[[Atlas|A]] (mentor)"', 'projects: "[[Atlas|A]]"\n'],
  ])('from the person’s own note: %s', (_, lines, expected) => {
    const { person } = readPerson(lines);
    const [own] = person.ownAssignments;
    if (!own) throw new Error('no role was read');
    expect(applied('person', lines, removeNameEdits([{ note: person, written: own }], own.role, DEFAULT_ROLES)?.[0] ?? null)).toBe(expected);
  });
});
