import { describe, expect, test } from 'vitest';
import { DEFAULT_ROLES } from '../../../../src/model/role';
import { applyNoteEdit } from '../../../../src/note/edits/apply-note-edit';
import type { NoteLanguage } from '../../../../src/note/vocabulary';
import type { Classification } from '../../../../src/note/edits/classify-edit';
import { classifyEdits } from '../../../../src/note/edits/classify-edit';
import { day } from '../../../support/builders';
import { readPerson, readProject } from '../read-note';
import { yaml } from './yaml';

const NOTHING: Classification = { circle: null, networks: [], skills: [], needs: [], aptitude: null, role: null, next: null };

interface Around {
  readonly language?: NoteLanguage;
  readonly body?: string;
}

/** The lines of a person's block once she is classified; `nothing` when there is nothing to write. */
function written(lines: string, told: Partial<Classification>, { language = 'en', body = '' }: Around = {}): string {
  const { person } = readPerson(lines, { body });
  const [edit, ...others] = classifyEdits(person, { ...NOTHING, ...told }, DEFAULT_ROLES, language);
  expect(others).toEqual([]);
  if (edit === undefined) return 'nothing';
  const start = '---\ntype: person\n';
  const result = applyNoteEdit(`${start}${lines}\n---\n${body}`, edit, yaml);
  return result.kind === 'applied' ? result.text.slice(start.length).replace(`---\n${body}`, '') : result.kind;
}

const ALL: Partial<Classification> = {
  circle: 'close', networks: ['[[Conservatoire]]', 'School'], skills: ['light'], needs: ['a room'], aptitude: 'mentor', next: day('2026-03-23'),
};

describe('classifying somebody writes', () => {
  test('all that was said, in the language of her note', () => {
    expect(written('met: 2026-03-13', ALL)).toBe(
      'met: 2026-03-13\nnetworks:\n  - "[[Conservatoire]]"\n  - School\ncircle: close\nskills:\n  - light\nneeds:\n  - a room\nroles:\n  - mentor\nfollow-up: 2026-03-23\n',
    );
    expect(written('rencontré-le: 2026-03-13', { ...ALL, circle: 'wide', aptitude: 'sponsor' })).toBe(
      'rencontré-le: 2026-03-13\nréseaux:\n  - "[[Conservatoire]]"\n  - School\ncercle: élargi\ncompétences:\n  - light\nbesoins:\n  - a room\nrôles:\n  - parrain\nrelance: 2026-03-23\n',
    );
  });

  test('in one’s own language where her note speaks none', () => {
    expect(written('aliases: Nana', { circle: 'core', needs: ['une salle'] }, { language: 'fr' })).toBe(
      'aliases: Nana\ncercle: intime\nbesoins:\n  - une salle\n',
    );
  });

  test.each<[string, string, Partial<Classification>, string]>([
    ['an empty property', 'skills:', { skills: ['light'] }, 'skills:\n  - light\n'],
    ['a placeholder', 'skills: "?"', { skills: ['light'] }, 'skills:\n  - light\n'],
    ['a list that holds a placeholder', 'skills: [à trouver, sewing]', { skills: ['light'] }, 'skills:\n  - sewing\n  - light\n'],
    ['a single text', 'skills: sewing', { skills: ['light'] }, 'skills:\n  - sewing\n  - light\n'],
    ['a list with comments, line by line', 'skills:\n- sewing # by hand\n- "paint"', { skills: ['light'] }, 'skills:\n- sewing # by hand\n- "paint"\n- light\n'],
    ['links without quotes', 'networks: [[School]]', { networks: ['Guild'] }, 'networks:\n  - "[[School]]"\n  - Guild\n'],
    ['other spellings', 'Compétence: [coudre]', { skills: ['light'] }, 'Compétence:\n  - coudre\n  - light\n'],
    ['a number in place of a word', 'skills: 3', { skills: ['light'] }, 'skills:\n  - 3\n  - light\n'],
    ['a circle that is not understood', 'circle: voisinage', { circle: 'close' }, 'circle: close\n'],
    ['another circle, with its comment', 'circle: wide # for now', { circle: 'close' }, 'circle: close # for now\n'],
    ['roles that are there already', 'roles: ["ally @ [[Salt]]"]', { aptitude: 'mentor' }, 'roles:\n  - ally @ [[Salt]]\n  - mentor\n'],
    ['a date that was planned', 'follow-up: 2026-05-01\nfollow-up-note: call', { next: day('2026-03-17') }, 'follow-up: 2026-03-17\nfollow-up-note: call\n'],
    ['a follow-up that is done', 'follow-up: 2026-02-01\nfollow-up-status: done', { next: day('2026-03-17') }, 'follow-up: 2026-03-17\nfollow-up-status: pending\n'],
    ['somebody else’s scheme, whose words go along', 'interests: [birds]', { skills: ['light'] }, 'interests: [birds]\nskills:\n  - birds\n  - light\n'],
  ])('in the place of %s', (_, lines, told, expected) => {
    expect(written(lines, told)).toBe(expected);
  });

  test('a new list with what only her text tells, which would not be read any more beside it', () => {
    const body = 'Networks:: [[Places/Guild|the guild]]\n';
    expect(written('met: 2026-03-13', { networks: ['School'] }, { body })).toBe(
      'met: 2026-03-13\nnetworks:\n  - "[[Places/Guild|the guild]]"\n  - School\n',
    );
  });

  test.each<[string, string, Partial<Classification>]>([
    ['nothing was said', 'met: 2026-03-13', {}],
    ['her circle is said in other words', 'cercle: proche', { circle: 'close' }],
    ['her network is there as a link', 'networks: ["[[Places/Conservatoire|conservatoire]]"]', { networks: ['Conservatoire'] }],
    ['a skill differs by accents and case alone', 'skills: [Éclairage]', { skills: ['eclairage', ' '] }],
    ['her role is there in the other language', 'rôles: [parrain]', { aptitude: 'sponsor' }],
    ['the day is planned', 'follow-up: "[[2026-03-17]]"', { next: day('2026-03-17') }],
  ])('nothing where %s', (_, lines, told) => {
    expect(written(lines, told)).toBe('nothing');
  });

  test('an item once that was said twice', () => {
    expect(written('met: 2026-03-13', { networks: ['[[School]]', 'school', 'two\nlines'] })).toBe(
      'met: 2026-03-13\nnetworks:\n  - "[[School]]"\n  - two lines\n',
    );
  });

  test('nothing at all where a property is in a shape that cannot be kept', () => {
    expect(written('skills: !!set {sewing, paint}', { circle: 'close', skills: ['light'] })).toBe('stale');
  });
});

describe('a role in a project', () => {
  test('is written in the project’s note, beside what is written in hers', () => {
    const { person } = readPerson('met: 2026-03-13');
    const { project } = readProject('statut: actif\nmentor:');
    const told = { ...NOTHING, circle: 'active', role: { project, role: 'mentor', link: '[[Ana Diaz]]' } } as const;
    const edits = classifyEdits(person, told, DEFAULT_ROLES, 'en');
    expect(edits.map(({ path, what }) => [path, what])).toEqual([[person.path, 'classify'], [project.path, 'classify']]);
    expect(edits[1]?.properties).toEqual([{ property: 'mentor', from: null, to: ['[[Ana Diaz]]'] }]);
  });

  test('is not written again where she has it', () => {
    const { person } = readPerson('met: 2026-03-13');
    const { project } = readProject('mentor: ["[[Ana Diaz]]"]');
    expect(classifyEdits(person, { ...NOTHING, role: { project, role: 'mentor', link: '[[Ana Diaz]]' } }, DEFAULT_ROLES, 'en')).toEqual([]);
  });
});
