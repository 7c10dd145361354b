import { describe, expect, it } from 'vitest';
import type { Task } from '../../../../src/model/journal';
import { applyNoteEdit } from '../../../../src/note/edits/apply-note-edit';
import type { LineChange, NoteEdit } from '../../../../src/note/edits/note-edit';
import { inverseOf } from '../../../../src/note/edits/note-edit';
import { tickTaskEdit } from '../../../../src/note/edits/task-edits';
import { day } from '../../../support/builders';
import { yaml } from './yaml';

const today = day('2026-03-16');

function task(written: string, plan: Partial<Task> = {}): Task {
  return { text: 'call', line: 1, written, people: [], due: null, repeats: false, ...plan };
}

function lineEdit(lineChange: LineChange): NoteEdit {
  return { path: 'Ana.md', what: 'tick', properties: [], logLine: null, lineChange };
}

describe('ticking a task', () => {
  it.each([
    ['says no day where the line has none', '- [ ] call [[Ana]]', '- [x] call [[Ana]]'],
    ['keeps its place in a list', '\t* [ ] call', '\t* [x] call'],
    ['in a numbered list', '12. [ ] call', '12. [x] call'],
    ['that was begun', '- [/] call', '- [x] call'],
    ['notes the day behind the signs of Tasks', '- [ ] call 📅 2026-03-20', '- [x] call 📅 2026-03-20 ✅ 2026-03-16'],
    ['behind a priority alone', '- [ ] call ⏫', '- [x] call ⏫ ✅ 2026-03-16'],
    ['in a field where the line has fields', '- [ ] call [due:: 2026-03-20]', '- [x] call [due:: 2026-03-20] [completion:: 2026-03-16]'],
    ['in a field where the fields are in round brackets', '- [ ] call (due:: 2026-03-20)', '- [x] call (due:: 2026-03-20) [completion:: 2026-03-16]'],
    ['before the id of the block', '- [ ] call 📅 2026-03-20 ^ab-1', '- [x] call 📅 2026-03-20 ✅ 2026-03-16 ^ab-1'],
    ['before spaces at the end', '- [ ] call 📅 2026-03-20  ', '- [x] call 📅 2026-03-20 ✅ 2026-03-16  '],
    ['in the place of a day of before', '- [ ] call ✅ 2026-01-01 📅 2026-03-20', '- [x] call 📅 2026-03-20 ✅ 2026-03-16'],
    ['in the place of a field of before', '- [ ] call [completion:: 2026-01-01] [due:: 2026-03-20]', '- [x] call [due:: 2026-03-20] [completion:: 2026-03-16]'],
    ['takes no link for a field', '- [ ] call [[Ana]] at 10::30', '- [x] call [[Ana]] at 10::30'],
  ])('%s', (_, from, to) => {
    expect(tickTaskEdit('Ana.md', task(from), today)?.lineChange).toEqual({ from, to, line: 1 });
  });

  it.each([
    ['comes again, since the next one would be lost', task('- [ ] call 🔁 every week', { repeats: true })],
    ['is done', task('- [x] call')],
    ['was dropped', task('- [-] call')],
    ['is no task', task('call')],
  ])('is left to a hand when it %s', (_, one) => {
    expect(tickTaskEdit('Ana.md', one, today)).toBeNull();
  });
});

it('a task of any length is ticked at once', () => {
  const written = `- [ ] call${' '.repeat(100_000)}📅 2026-03-20`;
  const started = performance.now();
  expect(tickTaskEdit('Ana.md', task(written), today)?.lineChange?.to).toMatch(/ ✅ 2026-03-16$/);
  expect(performance.now() - started).toBeLessThan(30_000);
});

describe('a line of the body', () => {
  const change = { from: '- [ ] a', to: '- [x] a', line: 5 };

  it.each([
    ['where it was', '---\nb: 1\n---\n- [ ] a\n- [ ] a\n', '---\nb: 1\n---\n- [ ] a\n- [x] a\n'],
    ['where it is now', 'Text\n\n\n\n\n\n- [ ] a\n', 'Text\n\n\n\n\n\n- [x] a\n'],
    ['with CRLF', '---\r\nb: 1\r\n---\r\n\r\n- [ ] a\r\nb\r\n', '---\r\nb: 1\r\n---\r\n\r\n- [x] a\r\nb\r\n'],
    ['with line ends of both kinds', 'Text\r\n- [ ] a\nb\r\n', 'Text\r\n- [x] a\nb\r\n'],
    ['behind a byte order mark', '\uFEFF- [ ] a\n', '\uFEFF- [x] a\n'],
    ['at the end of a text without line end', 'Text\n- [ ] a', 'Text\n- [x] a'],
    ['beside the same in code', '```\n- [ ] a\n```\n\n\n- [ ] a\n', '```\n- [ ] a\n```\n\n\n- [x] a\n'],
    ['beside the same in the block', '---\nb: |\n  x\n- [ ] a\n---\n- [ ] a\n'.replace('- [ ] a\n---', '  - [ ] a\n---'), '---\nb: |\n  x\n  - [ ] a\n---\n- [x] a\n'],
  ])('changes %s, and back', (_, before, after) => {
    const edit = lineEdit(change);
    expect(applyNoteEdit(before, edit, yaml)).toEqual({ kind: 'applied', text: after });
    expect(applyNoteEdit(after, inverseOf(edit), yaml)).toEqual({ kind: 'applied', text: before });
  });

  it.each([
    ['reads otherwise by now', 'Text\n\n\n\n- [ ] a b\n'],
    ['was ticked meanwhile, whatever others say the same', 'Text\n- [ ] a\n\n\n- [x] a\n'],
    ['is there twice, elsewhere', '- [ ] a\n- [ ] a\n'],
    ['is in a code block by now', 'Text\n\n\n```\n- [ ] a\n```\n'],
  ])('is refused when it %s', (_, text) => {
    expect(applyNoteEdit(text, lineEdit(change), yaml)).toEqual({ kind: 'stale', property: null });
  });

  it('is found by its words beside other changes, which move lines, and refused where two have them', () => {
    const edit: NoteEdit = { ...lineEdit({ ...change, line: 2 }), properties: [{ property: 'b', from: undefined, to: 1 }] };
    expect(applyNoteEdit('Text\n- [ ] a\n', edit, yaml)).toEqual({ kind: 'applied', text: '---\nb: 1\n---\nText\n- [x] a\n' });
    expect(applyNoteEdit('Text\n- [ ] a\n- [ ] a\n', edit, yaml)).toEqual({ kind: 'stale', property: null });
  });

  it('is not written into a note whose block cannot be read', () => {
    expect(applyNoteEdit('---\na: b: c\n---\n- [ ] a\n', lineEdit(change), yaml)).toEqual({ kind: 'unreadable', line: 2 });
  });
});
