import { describe, expect, it } from 'vitest';
import { applyNoteEdit } from '../../../../src/note/edits/apply-note-edit';
import type { GivenStance } from '../../../../src/note/edits/stance-edits';
import { stanceEdit, stanceRemovedEdit } from '../../../../src/note/edits/stance-edits';
import { day } from '../../../support/builders';
import { readProject } from '../read-note';
import { yaml } from './yaml';

const SIMPLE: GivenStance = { synergy: 1, antagonism: 3, isSupportOnly: true, influence: null, wanted: null, on: day('2026-03-16') };
const FULL: GivenStance = { ...SIMPLE, synergy: 1, antagonism: 3, isSupportOnly: false, influence: 4, wanted: 1 };

/** The block's lines after somebody was rated; `replaced` is the place of the rating that gives way. */
function rated(lines: string, given: GivenStance, replaced: number | null = null, language: 'en' | 'fr' = 'en'): string {
  const { project } = readProject(lines);
  const current = replaced === null ? null : (project.stances[replaced] ?? null);
  const result = applyNoteEdit(`---\ntype: project\n${lines}\n---\n`, stanceEdit(project, '[[Ana]]', current, given, language), yaml);
  if (result.kind !== 'applied') return result.kind;
  return result.text.replace('---\ntype: project\n', '').replace(/---\n$/, '');
}

describe('a rating that is new', () => {
  it.each<[string, string, GivenStance, 'en' | 'fr', string]>([
    ['makes the key', 'status: active', SIMPLE, 'en', 'status: active\nstances:\n  - "[[Ana]] -2 2026-03-16"\n'],
    ['in French', 'statut: actif', FULL, 'en', 'statut: actif\npositions:\n  - "[[Ana]] s1 a3 -> +1 i4 2026-03-16"\n'],
    ['in the language of the app', 'mentor:', SIMPLE, 'fr', 'mentor:\npositions:\n  - "[[Ana]] -2 2026-03-16"\n'],
    ['joins the list', 'Positions:\n- "[[Tom]] +1" # x', SIMPLE, 'en', 'Positions:\n- "[[Tom]] +1" # x\n- "[[Ana]] -2 2026-03-16"\n'],
    ['makes a list of one', 'stances: "[[Tom]] +1"', SIMPLE, 'en', 'stances:\n  - "[[Tom]] +1"\n  - "[[Ana]] -2 2026-03-16"\n'],
    ['takes the place of nothing', 'stances: "?"', { ...SIMPLE, synergy: 1, antagonism: 1 }, 'en', 'stances:\n  - "[[Ana]] 0 2026-03-16"\n'],
  ])('%s', (_, lines, given, language, expected) => {
    expect(rated(lines, given, null, language)).toBe(expected);
  });
});

describe('a rating that was there', () => {
  it.each<[string, string, number, string]>([
    ['gives way in its place', 'stances: ["[[Tom]] +1", "[[Ana]] s2 a2 i5", "[[Bea]] 0"]', 1,
      'stances:\n  - "[[Tom]] +1"\n  - "[[Ana]] -2 2026-03-16"\n  - "[[Bea]] 0"\n'],
    ['keeps the name as it is written', 'positions:\n- "[[People/Ana Diaz|A.]] +2"', 0,
      'positions:\n- "[[People/Ana Diaz|A.]] -2 2026-03-16"\n'],
    ['keeps what stands beside and below', 'stances:\n  - "[[Ana]] +2" # she said\n  # then\n  - \'[[Tom]] +1\' # he too', 0,
      'stances:\n  - "[[Ana]] -2 2026-03-16" # she said\n  # then\n  - \'[[Tom]] +1\' # he too\n'],
    ['keeps plain words', 'stances: Ana Diaz +2', 0, 'stances: Ana Diaz -2 2026-03-16\n'],
    ['keeps its name behind a linked day', 'stances: "[[2026-01-02]] [[Ana]] +2"', 0, 'stances: "[[Ana]] -2 2026-03-16"\n'],
    ['stays as it is where it says the same', 'stances: "[[Ana]] -2 2026-03-16"', 0, 'unchanged'],
  ])('%s', (_, lines, replaced, expected) => {
    expect(rated(lines, SIMPLE, replaced)).toBe(expected);
  });
});

describe('a rating that is taken back', () => {
  it.each<[string, string, readonly number[], string]>([
    ['goes with its comment, and what stands beside it stays', 'stances:\n  - "[[Ana]] +2" # she said\n  - \'[[Tom]] +1\' # he too', [0],
      'stances:\n  - \'[[Tom]] +1\' # he too\n'],
    ['leaves the key empty where it was the last', 'positions: "[[Ana]] +2"', [0], 'positions:\n'],
    ['goes with an older one of hers', 'stances: ["[[Ana]] +2", "[[Tom]] 0", "[[Ana]] -1"]', [0, 2], 'stances:\n  - "[[Tom]] 0"\n'],
    ['goes from both keys', 'stances: ["[[Ana]] +2"]\npositions: ["[[Ana]] +1", "[[Tom]] 0"]', [0, 1], 'stances:\npositions:\n  - "[[Tom]] 0"\n'],
  ])('%s', (_, lines, removed, expected) => {
    const { project } = readProject(lines);
    const edit = stanceRemovedEdit(project, removed.flatMap((at) => project.stances[at] ?? []));
    const result = applyNoteEdit(`---\ntype: project\n${lines}\n---\n`, edit, yaml);
    expect(result).toEqual({ kind: 'applied', text: `---\ntype: project\n${expected}---\n` });
  });

  it('is left alone where the note says something else by now', () => {
    const { project } = readProject('stances: "[[Ana]] +2"');
    const edit = stanceRemovedEdit(project, project.stances);
    expect(applyNoteEdit('---\ntype: project\nstances: "[[Ana]] +1"\n---\n', edit, yaml)).toEqual({ kind: 'stale', property: 'stances' });
  });
});
