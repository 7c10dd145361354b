import { describe, expect, test } from 'vitest';
import { applyNoteEdit } from '../../../../src/note/edits/apply-note-edit';
import { movedHorizonEdit, reachedHorizonEdit } from '../../../../src/note/edits/horizon-edits';
import type { NoteEdit } from '../../../../src/note/edits/note-edit';
import { inverseOf } from '../../../../src/note/edits/note-edit';
import type { Horizon } from '../../../../src/model/horizon';
import type { Project } from '../../../../src/model/project';
import { readProject } from '../read-note';
import { yaml } from './yaml';

type Edit = (project: Project, horizon: Horizon) => NoteEdit | null;

const withoutQuotes = (text: string): string => text.replace(/"/g, '');

/** The block's lines after the first horizon was changed; the way back has to give all again but its quotes. */
function changed(lines: string, edit: Edit): string {
  const { project } = readProject(lines);
  const [first] = project.horizons;
  if (first === undefined) throw new Error('No horizon');
  const made = edit(project, first);
  if (made === null) return 'by hand';
  const text = `---\ntype: project\n${lines}\n---\n`;
  const result = applyNoteEdit(text, made, yaml);
  if (result.kind !== 'applied') return result.kind;
  const back = applyNoteEdit(result.text, inverseOf(made), yaml);
  expect(back.kind === 'applied' ? withoutQuotes(back.text) : back.kind).toBe(withoutQuotes(text));
  return result.text.replace('---\ntype: project\n', '').replace(/\n---\n$/, '');
}

describe('a horizon that was reached', () => {
  test.each<[string, string, string]>([
    ['is ticked in its line', 'horizons:\n  - "2026-02 | local | a" # first\n  # then\n  - "2027 | Bruges | b"',
      'horizons:\n  - ✓ 2026-02 | local | a # first\n  # then\n  - "2027 | Bruges | b"'],
    ['is ticked as others are, before', 'Horizons:\n- 2026-02 | local | a\n- "[x] 2025 | local | b"', 'Horizons:\n- "[x] 2026-02 | local | a"\n- "[x] 2025 | local | b"'],
    ['is ticked as others are, behind', 'horizons:\n- 2026-02 | local | a\n- 2025 | local | b ✅', 'horizons:\n- 2026-02 | local | a ✅\n- 2025 | local | b ✅'],
    ['stays a text where it is the only one', 'horizons: 2026-02 | local | a', 'horizons: ✓ 2026-02 | local | a'],
    ['is left to a hand where it is no text of its own', 'horizons:\n- 2026-02 | local: a', 'by hand'],
  ])('%s', (_, lines, expected) => expect(changed(lines, reachedHorizonEdit)).toBe(expected));
});

describe('a horizon that moves', () => {
  test.each<[string, string, string, string]>([
    ['keeps the rest of its line', 'horizons:\n  - "2026-02|régional|2026-02, [[Ana]]"\n  - "2027 | Bruges | b"', '2026-10',
      'horizons:\n  - 2026-10|régional|2026-02, [[Ana]]\n  - "2027 | Bruges | b"'],
    ['is written as it is told', 'horizons: 2026-T1 | local | $1', '2026-T4', 'horizons: 2026-T4 | local | $1'],
    ['and was there already', 'horizons: 2026-T1 | local | a', '2026-T1', 'unchanged'],
  ])('%s', (_, lines, on, expected) => {
    expect(changed(lines, (project, horizon) => movedHorizonEdit(project, horizon, on))).toBe(expected);
  });
});
