import { describe, expect, test } from 'vitest';
import { NO_OWN_WORDS } from '../../../../src/model/own-words';
import { DEFAULT_ROLES } from '../../../../src/model/role';
import { ROLE_TEMPLATES, ROLE_TEMPLATE_IDS } from '../../../../src/model/role-template';
import { applyNoteEdit } from '../../../../src/note/edits/apply-note-edit';
import { needsRolesEdit } from '../../../../src/note/edits/needs-roles-edit';
import { readRoles } from '../../../../src/note/role-overrides';
import { stringsFor } from '../../../../src/i18n/strings';
import { readProject } from '../read-note';
import { yaml } from './yaml';

function applied(lines: string, roles = DEFAULT_ROLES): string {
  const edit = needsRolesEdit(readProject(lines).project, { mentor: 2, press: 1, audience: 0 }, roles, 'en');
  const result = applyNoteEdit(`---\ntype: project\n${lines}\n---\n`, edit, yaml);
  return result.kind === 'applied' ? result.text.replace('---\ntype: project\n', '').replace(/\n---\n$/, '') : result.kind;
}

describe('a template of roles in a project', () => {
  test.each([
    ['a note without a word of it', 'ally:', 'ally:\nneeds-roles:\n  - mentor 2\n  - audience 0'],
    ['a French note', 'allié:\néchéance:', 'allié:\néchéance:\nrôles-requis:\n  - mentor 2\n  - public 0'],
    ['the note’s own words', 'Mentors:\nNeeded roles: [ally 3]', 'Mentors:\nNeeded roles:\n  - Mentors 2\n  - audience 0'],
    ['a second key', 'needs-roles: [ally 3]\nrôles-requis: [expert 2]', 'needs-roles:\n  - mentor 2\n  - audience 0'],
    ['what it says already', 'needs-roles: [mentor 2, audience 0]', 'unchanged'],
  ])('%s', (_what, lines, expected) => expect(applied(lines)).toBe(expected));

  test('leaves hidden roles out and takes those of the pack where the settings have them', () => {
    const roles = readRoles([{ id: 'mentor', isHidden: true }, { id: 'press' }], []);
    expect(applied('ally:', roles)).toBe('ally:\nneeds-roles:\n  - audience 0\n  - press 1');
  });

  test.each(ROLE_TEMPLATE_IDS)('%s reads back as the numbers that it asks for', (id) => {
    const roles = readRoles([...Object.keys(ROLE_TEMPLATES[id]).map((role) => ({ id: role }))], []);
    const context = { roles, words: NO_OWN_WORDS, dayFirst: false };
    const edit = needsRolesEdit(readProject('ally:', { context }).project, ROLE_TEMPLATES[id], roles, 'en');
    const result = applyNoteEdit('---\ntype: project\nally:\n---\n', edit, yaml);
    const lines = result.kind === 'applied' ? result.text.slice('---\ntype: project\n'.length, -'---\n'.length) : '';
    const { project, problems } = readProject(lines, { context });
    expect(Object.fromEntries(project.minimums)).toEqual(ROLE_TEMPLATES[id]);
    expect(problems).toEqual([]);
    for (const language of ['en', 'fr'] as const) expect(stringsFor(language).roleTemplates.usual[id].name).not.toBe('');
  });
});
