import { describe, expect, it } from 'vitest';
import { applyNoteEdit } from '../../../../src/note/edits/apply-note-edit';
import type { NoteEdit } from '../../../../src/note/edits/note-edit';
import { inverseOf } from '../../../../src/note/edits/note-edit';
import { day } from '../../../support/builders';
import { readText } from '../read-note';
import { yaml } from './yaml';

function logEdit(text = 'mail : bonjour', on = '2026-03-16'): NoteEdit {
  return {
    path: 'Ana.md', what: 'log', properties: [],
    logLine: { change: 'add', on: day(on), text, newHeading: '## Journal' },
    lineChange: null,
  };
}

/** The body after the edit; a block stands above so that its lines are not mistaken for the log. */
function logged(body: string, edit = logEdit()): string {
  const block = '---\ntype: person\nnote: "- 2026-01-01"\n---\n';
  const result = applyNoteEdit(block + body, edit, yaml);
  if (result.kind !== 'applied') throw new Error(result.kind);
  expect(result.text.startsWith(block)).toBe(true);
  return result.text.slice(block.length);
}

describe('a line in the log', () => {
  it.each([
    ['behind the last day, newest last', '## Log\n- 2026-01-02 a\n- 2026-02-01 b\n\n## Notes\nx\n',
      '## Log\n- 2026-01-02 a\n- 2026-02-01 b\n- 2026-03-16 mail : bonjour\n\n## Notes\nx\n'],
    ['before the first day, newest first', '# Journal\n\n- 2026-02-01 b\n- 2026-01-02 a\n',
      '# Journal\n\n- 2026-03-16 mail : bonjour\n- 2026-02-01 b\n- 2026-01-02 a\n'],
    ['behind what belongs to the last day', '## Suivi\n- 2026-02-01 b\n  - detail\n\n  more\n\nEnd\n',
      '## Suivi\n- 2026-02-01 b\n  - detail\n\n  more\n- 2026-03-16 mail : bonjour\n\nEnd\n'],
    ['behind the text that goes on with the last day', '## Log\n- 2026-02-01 b\nand more\nof it\n\nEnd\n',
      '## Log\n- 2026-02-01 b\nand more\nof it\n- 2026-03-16 mail : bonjour\n\nEnd\n'],
    ['before what is no more of the last day', '## Log\n- 2026-02-01 b\n---\nEnd\n',
      '## Log\n- 2026-02-01 b\n- 2026-03-16 mail : bonjour\n---\nEnd\n'],
    ['below the sign of a comment shown as code', 'With `%%` I hide words.\n\n## Log\n- 2026-02-01 b\n',
      'With `%%` I hide words.\n\n## Log\n- 2026-02-01 b\n- 2026-03-16 mail : bonjour\n'],
    ['with the bullet and the bar of the note', '### Interaction Log\n* 2026-01-02 | a | b\n',
      '### Interaction Log\n* 2026-01-02 | a | b\n* 2026-03-16 | mail : bonjour\n'],
    ['with a dash where the note has one', '## Contact log 📒\n- 2026-01-02 — **Call**: hi\n',
      '## Contact log 📒\n- 2026-01-02 — **Call**: hi\n- 2026-03-16 — mail : bonjour\n'],
    ['with bold days', '## Log\n- **2026-01-02** a\n', '## Log\n- **2026-01-02** a\n- **2026-03-16** mail : bonjour\n'],
    ['with linked days', '## Log\n- [[2026-01-02]]: a\n', '## Log\n- [[2026-01-02]]: a\n- [[2026-03-16]]: mail : bonjour\n'],
    ['bare beside links to other notes', '## Log\n- [[Visit|2026-01-02]] a\n',
      '## Log\n- [[Visit|2026-01-02]] a\n- 2026-03-16 mail : bonjour\n'],
    ['at the end of a text without line end', '## Log\n- 2026-01-02 a', '## Log\n- 2026-01-02 a\n- 2026-03-16 mail : bonjour'],
    ['under an empty heading', '## Log\n\n## Notes\n', '## Log\n\n- 2026-03-16 mail : bonjour\n## Notes\n'],
    ['under an empty heading at the end', '## Log', '## Log\n- 2026-03-16 mail : bonjour'],
    ['behind what stands under the heading', '## Historique\nSince school.\n\n## Notes\n',
      '## Historique\nSince school.\n- 2026-03-16 mail : bonjour\n\n## Notes\n'],
    ['in sub-sections of a log', '## Log\n### 2026\n- 2026-01-02 a\n### 2025\n- 2025-12-01 c\n',
      '## Log\n### 2026\n- 2026-03-16 mail : bonjour\n- 2026-01-02 a\n### 2025\n- 2025-12-01 c\n'],
    ['where the dated lines are, under any heading', '## Notes\nx\n\n## Ana et moi\n- 2026-01-02 a\n\n## Fin\n',
      '## Notes\nx\n\n## Ana et moi\n- 2026-01-02 a\n- 2026-03-16 mail : bonjour\n\n## Fin\n'],
    ['under a new heading at the end', 'Prefers the phone.\n', 'Prefers the phone.\n\n## Journal\n- 2026-03-16 mail : bonjour\n'],
    ['under a new heading in a note that ends open', 'Prefers the phone.', 'Prefers the phone.\n\n## Journal\n- 2026-03-16 mail : bonjour\n'],
    ['under a new heading in a note without body', '', '\n## Journal\n- 2026-03-16 mail : bonjour\n'],
    ['never in a code block', '```\n## Log\n- 2026-01-02 a\n```\n', '```\n## Log\n- 2026-01-02 a\n```\n\n## Journal\n- 2026-03-16 mail : bonjour\n'],
    ['above code that is never closed', 'Text\n\n```js\nlet x;\n', 'Text\n\n## Journal\n- 2026-03-16 mail : bonjour\n\n```js\nlet x;\n'],
    ['above a comment that is never closed', '%%\nx', '\n## Journal\n- 2026-03-16 mail : bonjour\n\n%%\nx'],
    ['below a quote', 'Text\n> quote\n', 'Text\n> quote\n\n## Journal\n- 2026-03-16 mail : bonjour\n'],
    ['never among tasks', '## To do\n- [ ] 2026-01-02 a\n', '## To do\n- [ ] 2026-01-02 a\n\n## Journal\n- 2026-03-16 mail : bonjour\n'],
  ])('goes %s', (_, before, after) => {
    expect(logged(before)).toBe(after);
  });

  it('takes no time below a heading of any length', () => {
    const started = performance.now();
    expect(logged(`## Log${' '.repeat(100_000)}x\n`)).toMatch(/\n- 2026-03-16 mail : bonjour\n$/);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  it('ends as the other lines of the note do', () => {
    const result = applyNoteEdit('---\r\na: 1\r\n---\r\n## Log\r\n- 2026-01-02 a', logEdit(), yaml);
    expect(result).toEqual({
      kind: 'applied',
      text: '---\r\na: 1\r\n---\r\n## Log\r\n- 2026-01-02 a\r\n- 2026-03-16 mail : bonjour',
    });
  });

  it('takes its place by date when it is told late', () => {
    const log = '## Log\n- 2026-01-02 a\n- 2026-03-20 b\n';
    expect(logged(log)).toBe('## Log\n- 2026-01-02 a\n- 2026-03-16 mail : bonjour\n- 2026-03-20 b\n');
  });

  it.each(['## Log\n- 2026-01-02 | a\n', '## Journal\n- [[2026-03-20]] b\n- [[2026-01-02]] a\n', '', 'Text'])(
    'is read as a contact of that day in %j',
    (body) => {
      const note = readText('Ana.md', `---\ntype: person\n---\n${logged(body)}`);
      const log = note.kind === 'person' ? note.person.log : [];
      expect(log.filter(({ on }) => on === '2026-03-16').map(({ text }) => text)).toEqual(['mail : bonjour']);
    },
  );

  it('is taken out again wherever the note has put it meanwhile', () => {
    const body = logged('## Log\n- 2026-01-02 | a\n').replace('## Log', 'New words\n\n## Log');
    expect(logged(body, inverseOf(logEdit()))).toBe('New words\n\n## Log\n- 2026-01-02 | a\n');
  });

  it.each([
    ['was rewritten', '## Log\n- 2026-03-16 mail : bonsoir\n'],
    ['is gone', '## Log\n'],
    ['has got details below', '## Log\n- 2026-03-16 mail : bonjour\n  - more\n'],
  ])('is not taken out when it %s', (_, body) => {
    expect(applyNoteEdit(body, inverseOf(logEdit()), yaml)).toEqual({ kind: 'stale', property: null });
  });
});
