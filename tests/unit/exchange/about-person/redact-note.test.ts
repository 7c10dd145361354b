import { describe, expect, test } from 'vitest';
import { previewOf, redactedText, requestFor } from '../../../../src/exchange/about-person/redact-note';
import { withLinesChanged } from '../../../../src/note/edits/lines-edit';
import { yaml } from '../../note/edits/yaml';
import { LEA, naming } from './lea';

const redaction = { whom: LEA, word: '[someone]', yaml };

/** A note without every place that is surely hers, and those where only a hand can do it. */
function forgotten(text: string, { isWholeItem = false, path = 'Notes/Any.md', isAll = false } = {}): string {
  const file = naming(text, path);
  const places = file.places.filter(({ isSure }) => isAll || isSure);
  const { text: to, byHand } = redactedText(file, places.map((place) => ({ place, isWholeItem })), redaction);
  return to + byHand.map(({ line }) => `\nby hand: ${line}`).join('');
}

describe('in the text of a note', () => {
  test.each([
    ['links and names', 'With [[Léa Van den Berg|Léa]] and lea van den berg.\n', 'With [someone] and [someone].\n'],
    ['addresses and numbers', 'Mail lea@vdb.be or 0478 12 34 56 today\n', 'Mail or today\n'],
    ['a name that may be hers stays without a tick', '[[Léa Van den Berg]] and Al\n', '[someone] and Al\n'],
    ['an embed', '![[Léa Van den Berg]]\n', '[someone]\n'],
    ['line ends and a byte order mark stay', '\uFEFFA\r\nLéa Van den Berg\r\n', '\uFEFFA\r\n[someone]\r\n'],
  ])('%s', (_, text, expected) => {
    expect(forgotten(text)).toBe(expected);
  });

  test('a link to another note becomes words without her', () => {
    expect(forgotten('See [[Call with Léa Van den Berg]].\n', { isAll: true })).toBe('See Call with [someone].\n');
  });

  test('a whole item goes with what stands below it', () => {
    expect(forgotten('- 2026-01-01 call\n- 2026-02-02 [[Léa Van den Berg]]: yes\n  - about the quay\n- end\n', { isWholeItem: true }))
      .toBe('- 2026-01-01 call\n- end\n');
  });
});

describe('in properties', () => {
  const block = (...lines: string[]): string => ['---', ...lines, 'met: 2020-01-01', '---', 'Text', ''].join('\n');
  test.each([
    ['an item of a list', ['ally:', '  - Tom', '  - "[[Léa Van den Berg]]"'], ['ally:', '  - Tom']],
    ['the only item', ['ally:', '- "[[Léa Van den Berg]]"'], ['ally:']],
    ['an item with her stance', ['stances:', '  - "[[Léa Van den Berg]] | -2 | 3"', '  - x'], ['stances:', '  - x']],
    ['a single value', ['introduced-by: "[[Léa Van den Berg]]"'], ['introduced-by:']],
    ['a link without quotes', ['ally: [[Léa Van den Berg]]'], ['ally:']],
    ['an item with a role beside her', ['team:', '  - Léa Van den Berg (first mentor)', '  - x'], ['team:', '  - x']],
    ['nobody else who is named beside her', ['ally: Léa Van den Berg, Tom Petit'], ['ally: "[someone], Tom Petit"']],
    ['nor the link to somebody', ['asked:', '  - "2026-01-01 [[Léa Van den Berg]] → [[Tom]]"'], ['asked:', '  - "2026-01-01 [someone] → [[Tom]]"']],
    ['nor the name of a note', ['ally: Léa Van den Berg – Jean Noir'], ['ally: "[someone] – Jean Noir"']],
    ['nor one of two', ['ally:', '  - Tom et Léa Van den Berg', '  - x'], ['ally:', '  - Tom et [someone]', '  - x']],
    ['a list on one line', ['ally: [Tom, "[[Léa Van den Berg]]"] # two'], ['ally: # two', '  - Tom']],
    ['a number', ['phone: 32478123456'], ['phone:']],
    ['a longer text', ['topic: What Léa Van den Berg told me about residencies'], ['topic: What [someone] told me about residencies']],
    ['a favour', ['gave:', '  - "2025-10-02 read the file of [[Léa Van den Berg]] twice"'], ['gave:', '  - "2025-10-02 read the file of [someone] twice"']],
    ['a text of several lines', ['about: |', '  First', '  Léa Van den Berg'], ['about: |', '  First', '  [someone]']],
    ['a comment', ['topic: quay # from Léa Van den Berg'], ['topic: quay # from [someone]']],
    ['a map', ['contact:', '  name: Léa Van den Berg', '  role: x'], ['contact:', '  name: someone', '  role: x']],
    ['a key', ['Léa Van den Berg: mentor'], ['someone: mentor']],
  ])('%s', (_, before, after) => {
    const changed = forgotten(block(...before));
    expect(changed).toBe(block(...after));
    expect(() => yaml.parse(changed.split('---')[1] ?? '')).not.toThrow();
  });

  test('what no edit leaves readable is left for a hand', () => {
    const text = block('pair: {x: 1,', '  Léa Van den Berg: 2, someone: 3}');
    expect(forgotten(text)).toBe(`${text}\nby hand: 3`);
  });

  test('a block that could not be read before is blacked out as it stands', () => {
    expect(forgotten('---\na: [b\nally: Léa Van den Berg\n---\n')).toBe('---\na: [b\nally: [someone]\n---\n');
  });
});

test('a canvas stays readable', () => {
  const text = '{\n\t"nodes":[\n\t\t{"id":"1","type":"file","file":"People/Léa Van den Berg.md"},\n\t\t{"id":"2","type":"text","text":"Ask\\nlea@vdb.be"}\n\t]\n}';
  const changed = forgotten(text, { path: 'Map.canvas' });
  expect(JSON.parse(changed)).toEqual({ nodes: [{ id: '1', type: 'file', file: '[someone]' }, { id: '2', type: 'text', text: 'Ask\n' }] });
});

test('one place is shown before and after', () => {
  const file = naming('---\nally:\n  - "[[Léa Van den Berg]]"\n---\n- [[Léa Van den Berg]]\n  - below\n');
  const shown = (at: number, isWholeItem: boolean): unknown => {
    const place = file.places[at];
    return place && previewOf(file, { place, isWholeItem }, redaction);
  };
  expect(shown(0, false)).toEqual({ before: ['  - "[[Léa Van den Berg]]"'], after: [] });
  expect(shown(1, false)).toEqual({ before: ['- [[Léa Van den Berg]]'], after: ['- [someone]'] });
  expect(shown(1, true)).toEqual({ before: ['- [[Léa Van den Berg]]', '  - below'], after: [] });
});

test('a note is asked for its lines where they stay, and for the whole where one goes', () => {
  const text = 'A\n- Léa Van den Berg\n\nB\n';
  const file = naming(text);
  const lines = requestFor(file, forgotten(text));
  expect(lines).toEqual({ kind: 'lines', path: file.path, lines: [{ line: 2, from: '- Léa Van den Berg', to: '- [someone]' }] });
  expect(lines.kind === 'lines' && withLinesChanged(text, lines.lines)).toBe('A\n- [someone]\n\nB\n');
  expect(requestFor(file, forgotten(text, { isWholeItem: true }))).toEqual({ kind: 'rewrite', path: file.path, from: text, to: 'A\n\nB\n' });
});
