import { describe, expect, test } from 'vitest';
import { NO_OWN_WORDS } from '../../../../src/model/own-words';
import type { RoleId } from '../../../../src/model/role';
import { DEFAULT_ROLES } from '../../../../src/model/role';
import { readRoles } from '../../../../src/note/role-overrides';
import { applyNoteEdit } from '../../../../src/note/edits/apply-note-edit';
import { moveNameEdits } from '../../../../src/note/edits/move-name-edits';
import type { NoteEdit } from '../../../../src/note/edits/note-edit';
import { readPerson, readProject } from '../read-note';
import { yaml } from './yaml';

const noteOf = (type: string, lines: string): string => `---\ntype: ${type}\n${lines}\n---\n`;

function applied(type: string, lines: string, edits: readonly NoteEdit[] | null): string {
  const [edit, ...more] = edits ?? [];
  if (edit === undefined) return 'refused';
  expect(more).toEqual([]);
  const result = applyNoteEdit(noteOf(type, lines), edit, yaml);
  return result.kind === 'applied' ? result.text.replace(`---\ntype: ${type}\n`, '').replace(/\n---\n[^]*$/, '') : result.kind;
}

/** Ana goes from one box into another; all that is written of it stands on the project's note. */
function moved(lines: string, to: RoleId = 'mentor', from: RoleId = 'ally', roles = DEFAULT_ROLES): string {
  const { project } = readProject(lines, { context: { roles, words: NO_OWN_WORDS, dayFirst: false } });
  const isAna = ({ mention }: { mention: { target: string } }): boolean => mention.target === 'Ana';
  const places = [...(project.boxes.get(from)?.entries ?? [])].filter(isAna).map((written) => ({ note: project, written }));
  const isThere = (project.boxes.get(to)?.entries ?? []).some(isAna);
  return applied('project', lines, moveNameEdits({ project, from, to, places, isThere }, roles, 'en'));
}

describe('moving somebody on the note of the project', () => {
  test.each([
    ['the last name out leaves the key', 'ally: "[[Ana]]"\nmentor:', 'ally:\nmentor:\n  - "[[Ana]]"'],
    ['the others stay', 'ally:\n  - "[[Ana]]"\n  - Bob # old\nmentor:\n  - "[[Cleo]]"', 'ally:\n  - Bob # old\nmentor:\n  - "[[Cleo]]"\n  - "[[Ana]]"'],
    ['a box that is not there yet is made', 'allié:\n  - "[[Ana|A.]]"\néchéance: 2026-04-30', 'allié:\néchéance: 2026-04-30\nmentor:\n  - "[[Ana|A.]]"'],
    ['a placeholder gives way', 'ally:\n  - "[[Ana]]"\nmentor: "?"', 'ally:\nmentor:\n  - "[[Ana]]"'],
    ['whoever is there already only leaves', 'ally:\n  - "[[Ana]]"\nmentor:\n  - "[[Ana]]"', 'ally:\nmentor:\n  - "[[Ana]]"'],
    ['a name that is written twice goes as one', 'ally:\n  - "[[Ana]]"\n  - "[[Ana|A.]]"\n  - Bob\nmentor:', 'ally:\n  - Bob\nmentor:\n  - "[[Ana]]"'],
    ['what is told beside the name goes with it', 'ally:\n  - name: "[[Ana]]"\n    phone: "012"\nmentor:', 'ally:\nmentor:\n  - name: "[[Ana]]"\n    phone: "012"'],
    ['among the stakeholders the word is another', 'stakeholders:\n  - "[[Ana]] (ally)"\n  - "[[Bob]] (ally)"', 'stakeholders:\n  - "[[Ana]] (mentor)"\n  - "[[Bob]] (ally)"'],
    ['a capital stays one', 'stakeholders:\n  - "Ally: [[Ana]]"', 'stakeholders:\n  - "Mentor: [[Ana]]"'],
    ['of a plain name too', 'stakeholders:\n  - "Ana (ally)"', 'stakeholders:\n  - Ana (mentor)'],
    ['in a French note it is French', 'parties-prenantes:\n  - "[[Ana]] : alliée"\néchéance:', 'parties-prenantes:\n  - "[[Ana]] : mentor"\néchéance:'],
  ])('%s', (_what, lines, expected) => expect(moved(lines)).toBe(expected));

  test.each([
    ['shares her text with other names', 'ally:\n  - "[[Ana]] and [[Bob]]"\nmentor:'],
    ['holds two roles in one text', 'stakeholders:\n  - "[[Ana]] (ally, sponsor)"'],
    ['stands in the text of the note', 'mentor:\n---\n## Stakeholders\n- [[Ana]] (ally)\n\n---'],
  ])('is refused where she %s', (_what, lines) => expect(moved(lines)).toBe('refused'));

  test('a box that a French note does not have yet is made in French, whatever the app speaks', () => {
    expect(moved('allié: "[[Ana]]"\néchéance:', 'sponsor')).toBe('allié:\néchéance:\nparrain:\n  - "[[Ana]]"');
  });

  test('into a role of a person’s own, and out of one that only the note knows', () => {
    const roles = readRoles([{ id: 'coach', labels: { en: { one: 'trainer' } } }], []);
    expect(moved('ally: "[[Ana]]"\ntrainer:', 'coach', 'ally', roles)).toBe('ally:\ntrainer:\n  - "[[Ana]]"');
    expect(moved('ally:\n  - "[[Ana|A.]] R"', 'muse')).toBe('ally:\nstakeholders:\n  - "[[Ana|A.]] (muse)"');
    expect(moved('ally: "[[Ana]]"\nstakeholders:\n  - "[[Ana]] (ally)"', 'muse')).toBe('ally:\nstakeholders:\n  - "[[Ana]] (muse)"');
    expect(moved('stakeholders:\n  - "[[Ana]] (muse)"', 'decider', 'muse')).toBe('stakeholders:\n  - "[[Ana]] (decider)"');
  });
});

describe('moving somebody whose own note says her role', () => {
  function movedAtHome(lines: string, isThere = false): string {
    const { person } = readPerson(lines);
    const { project } = readProject('mentor:');
    const places = person.ownAssignments.filter(({ role }) => role === 'ally').map((written) => ({ note: person, written }));
    return applied('person', lines, moveNameEdits({ project, from: 'ally', to: 'sponsor', places, isThere }, DEFAULT_ROLES, 'en'));
  }

  test.each([
    ['a role and a project', 'roles:\n  - "ally @ [[Atlas]]"\n  - mentor', false, 'roles:\n  - sponsor @ [[Atlas]]\n  - mentor'],
    ['a single value', 'roles: ally @ [[Atlas]]', false, 'roles: sponsor @ [[Atlas]]'],
    ['a French note', 'rôles:\n  - "alliée de [[Atlas]]"\nprénom: Ana\ndernier-contact:', false, 'rôles:\n  - parrain de [[Atlas]]\nprénom: Ana\ndernier-contact:'],
    ['beside a project', 'projects:\n  - "[[Atlas]] (ally)"', false, 'projects:\n  - "[[Atlas]] (sponsor)"'],
    ['beside a project, there already', 'projects:\n  - "[[Atlas]] (ally)"', true, 'projects:\n  - "[[Atlas]]"'],
    ['beside a project in brackets, there already', 'projects:\n  - "[Atlas](<P/Atlas (B).md>) (ally)"', true,
      'projects:\n  - "[Atlas](<P/Atlas (B).md>)"'],
    ['beside a project that is called like a role', 'projects:\n  - "[Atlas](<P/Ally (B).md>) (ally)"', false,
      'projects:\n  - "[Atlas](<P/Ally (B).md>) (sponsor)"'],
    ['there already', 'roles:\n  - "ally @ [[Atlas]]"', true, 'roles:'],
    ['roles that share a project', 'roles:\n  - "ally, mentor @ [[Atlas]]"', false, 'refused'],
  ])('%s', (_what, lines, isThere, expected) => expect(movedAtHome(lines, isThere)).toBe(expected));
});
