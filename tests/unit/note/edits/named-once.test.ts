import { describe, expect, test } from 'vitest';
import { namedOnce } from '../../../../src/note/edits/named-once';
import { noteText } from '../../../support/read-notes';
import { yaml } from './yaml';

const NOTES: Readonly<Record<string, string>> = { 'Ana Diaz': 'Ana Diaz.md', 'People/Ana Diaz': 'Ana Diaz.md', 'A. Diaz': 'A. Diaz.md' };

/** What is left of a property whose links to `A. Diaz` were turned to `Ana Diaz`; null where nothing goes. */
function left(line: string): unknown {
  const before = noteText(line);
  const edit = namedOnce({ path: 'N.md', before, after: before.replaceAll('[[A. Diaz', '[[Ana Diaz') }, (link) => NOTES[link] ?? link, yaml);
  return edit === null ? null : edit.properties.map(({ to }) => to);
}

describe('two links that became one by a merge', () => {
  test.each<readonly [string, string, unknown]>([
    ['stand once', 'mentor: ["[[A. Diaz]]", "[[Ben]]", "[[Ana Diaz]]"]', [['[[Ana Diaz]]', '[[Ben]]']]],
    ['stand once, however they are written', 'mentor: ["[[People/Ana Diaz|Ana]]", "[[A. Diaz]]"]', [['[[People/Ana Diaz|Ana]]']]],
    ['stand once without quotes', 'mentor:\n  - [[Ana Diaz]]\n  - [[A. Diaz]]', [['[[Ana Diaz]]']]],
    ['stay where something is said of each', 'stances: ["[[Ana Diaz]] +1", "[[A. Diaz]] -2"]', null],
    ['are not looked for where there was but one', 'mentor: ["[[A. Diaz]]", "[[Ben]]"]', null],
    ['say nothing of what stood there twice before', 'mentor: ["[[Ana Diaz]]", "[[Ana Diaz]]", "[[Ben]]", x, x]', null],
    ['are no list', 'mentor: "[[A. Diaz]]"', null],
  ])('%s', (_, line, expected) => {
    expect(left(line)).toEqual(expected);
  });

  test('a block that cannot be read is left alone', () => {
    expect(left('a: b: c')).toBeNull();
  });
});
