import { describe, expect, test } from 'vitest';
import { parseNote } from '../../../src/note/parse-note';
import { CONTEXT, readText } from './read-note';

describe('a note', () => {
  test('of no kind of ours is left alone', () => {
    expect(readText('Notes/Cake.md', 'Butter')).toMatchObject({ kind: 'other', path: 'Notes/Cake.md', evidence: null, skipped: null });
    expect(readText('Templates/Person.md', '---\ntype: person\n---\n')).toMatchObject({ kind: 'other', skipped: 'template' });
  });

  test('whose block cannot be read tells the line and what the parser said', () => {
    expect(readText('People/Ana.md', '---\ntype: person\na: foo: bar\n---\n')).toEqual({
      kind: 'unreadable',
      path: 'People/Ana.md',
      problems: [
        {
          path: 'People/Ana.md',
          line: 3,
          code: 'unreadable-block',
          found: 'Nested mappings are not allowed in compact mappings',
        },
      ],
    });
  });

  test.each([
    ['"type": "person"'], ["type : 'personne'"], ['tags: [film, person]'], ['tags:\n  - film\n  - person'], ["tags:\n- 'person'"],
    ['categories:\n  - "[[People]]"'], ['tag: person'], ['Kind: Person'],
  ])('that is marked by %j tells of its broken block', (mark) => {
    const note = readText('Inbox/Ana.md', `---\n${mark}\na: foo: bar\n---\n`);
    expect(note).toMatchObject({ kind: 'unreadable', problems: [{ path: 'Inbox/Ana.md', code: 'unreadable-block' }] });
  });

  test.each([
    ['Notes/Coffee.md', 'type: meeting\n', ''], ['Meetings/Coffee.md', '', ''], ['Notes/Coffee.md', 'attendees: ["[[Ana]]"]\n', ''],
    ['2026-03-16.md', '', 'Lunch with [[Ana]]\n'],
  ])('of a meeting or a day with people tells of its broken block: %s %j', (path, mark, body) => {
    expect(readText(path, `---\n${mark}a: foo: bar\n---\n${body}`).problems).toMatchObject([{ path, code: 'unreadable-block' }]);
  });

  test.each([['2026-03-16.md', 'a: foo: bar'], ['Templates/Meeting.md', 'type: meeting\ndate: {{date}}: x']])('that tells of nobody, %s, is left alone', (path, block) => {
    expect(readText(path, `---\n${block}\n---\n`).problems).toEqual([]);
  });

  test('that is not ours to mend stays unreadable in silence, so that a known person keeps her record', () => {
    expect(readText('Notes/Cake.md', '---\na: foo: bar\n---\n')).toEqual({ kind: 'unreadable', path: 'Notes/Cake.md', problems: [] });
  });

  test('whose body has not been read yet says nothing of contacts', () => {
    const note = parseNote(
      { path: 'People/Ana.md', frontMatter: { kind: 'none' }, tags: [], body: null, bodyLine: 1 },
      CONTEXT,
    );
    expect(note).toMatchObject({ kind: 'person', person: { name: 'Ana', log: [], status: 'active', circle: null }, problems: [] });
  });

  test('keeps the block as it came, so that an edit can compare', () => {
    const data = { type: 'person' };
    const source = { path: 'Ana.md', frontMatter: { kind: 'read', data } as const, tags: [], body: null, bodyLine: 1 };
    const note = parseNote(source, CONTEXT);
    expect(note.kind === 'person' && note.person.frontMatter).toBe(data);
  });
});
