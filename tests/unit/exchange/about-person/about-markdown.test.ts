import { expect, test } from 'vitest';
import { aboutMarkdown } from '../../../../src/exchange/about-person/about-markdown';
import { mentionsIn } from '../../../../src/exchange/about-person/mentions-in';
import { chunksOf } from '../../../../src/exchange/about-person/text-chunks';
import { stringsFor } from '../../../../src/i18n/strings';
import { day } from '../../../support/builders';
import { LEA, naming } from './lea';

test('the note in full and every line with its number, in blocks that nothing in them ends', () => {
  const about = {
    name: LEA.name, path: LEA.path, ownText: '---\r\ntype: person\r\n---\r\n```js\r\n```\r\n', unread: ['Lost.md'], named: [],
    files: [naming('One\n- [ ] ask [[Léa Van den Berg]] and Al\n', 'Notes/A_b.md')], attachments: ['card.png'],
  };
  expect(aboutMarkdown(about, day('2026-03-16'), stringsFor('fr')).split('\n')).toEqual([
    '# Tout sur Léa Van den Berg', '',
    'Tout ce que dit le coffre, le 16 mars 2026\u202F: la note elle-même, et 1 ligne dans 1 autre note. Une ligne peut viser quelqu’un du même nom.', '',
    '## Sa propre note', '', '`People/Léa Van den Berg.md`', '', '````text', '---', 'type: person', '---', '```js', '```', '````', '',
    '## Notes/A\\_b.md', '', '```text', '2: - [ ] ask [[Léa Van den Berg]] and Al', '```', '',
    '## Fichiers que seule cette note utilise', '', '- `card.png`', '', '## Fichiers qui n’ont pas pu être lus', '', '- `Lost.md`', '',
  ]);
});

test('a long text is searched part by part, with the same result', () => {
  const text = `\uFEFF${Array.from({ length: 30_000 }, (_, index) => (index % 7000 === 6999 ? 'Léa Van den Berg' : 'words')).join('\r\n')}`;
  const chunks = chunksOf(text);
  const parts = chunks.flatMap((chunk) => mentionsIn(chunk.text, LEA, { path: 'A.md', firstLine: chunk.firstLine }));
  expect(chunks.length).toBeGreaterThan(1);
  expect(chunks.map((chunk) => chunk.text).join('')).toBe(text);
  expect(parts).toEqual(mentionsIn(text, LEA, { path: 'A.md' }));
  expect(parts.map(({ line }) => line)).toEqual([7000, 14_000, 21_000, 28_000]);
});

test.each([
  ['one line of a million letters', `${'a '.repeat(500_000)}Léa Van den Berg`],
  ['a million digits', `Léa Van den Berg ${'0 '.repeat(500_000)}`],
  ['brackets that never close', `Léa Van den Berg ${'[['.repeat(100_000)}`],
  ['at signs', `Léa Van den Berg ${'lea@'.repeat(200_000)}`],
])('a hostile text does not take long: %s', (_, text) => {
  expect(mentionsIn(text, LEA, { path: 'A.md' }).filter(({ isSure }) => isSure)).toHaveLength(1);
});
