import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/note/front-matter';

const read = (text: string): ReturnType<typeof readFrontMatter> => readFrontMatter(text, (yaml): unknown => parse(yaml));

describe('the block of a note', () => {
  test('is read with its body and the line on which the body begins', () => {
    expect(read('---\ntype: person\nmet: 2026-03-13\n---\nHello\n')).toEqual({
      reading: { kind: 'read', data: { type: 'person', met: '2026-03-13' } },
      body: 'Hello\n',
      bodyLine: 5,
    });
  });

  test.each([
    ['CRLF line ends', '---\r\na: x\r\nb: y\r\n---\r\nHello', { a: 'x', b: 'y' }],
    ['a byte order mark', '\uFEFF---\na: x\n---\n', { a: 'x' }],
    ['spaces behind the closing fence', '---\na: x\n---  \nHello', { a: 'x' }],
    ['no line behind the closing fence', '---\na: x\n---', { a: 'x' }],
    ['nothing in it', '---\n---\nHello', {}],
    ['only blank lines', '---\n\n\n---\n', {}],
    ['only a comment', '---\n# nothing yet\n---\n', {}],
    ['a line that begins like a fence', '---\na: x\n---b: y\n---\n', { a: 'x', '---b': 'y' }],
    ['JSON', '---\n{"a": "x"}\n---\n', { a: 'x' }],
    ['values that other parsers change', '---\na: 12:30\nb: 1_000\nc: yes\nd: 2026-02-31\n---\n',
      { a: '12:30', b: '1_000', c: 'yes', d: '2026-02-31' }],
    ['a property that other tools take for an option', '---\nexcerpt_separator: Hello\n---\nHello', { excerpt_separator: 'Hello' }],
  ])('is read with %s', (_, text, data) => {
    expect(read(text).reading).toEqual({ kind: 'read', data });
  });

  test.each([
    ['an empty note', ''],
    ['a note without one', 'Hello\n---\na: x\n---\n'],
    ['a blank line before it', '\n---\na: x\n---\n'],
    ['a block that is not closed', '---\na: x\nSome text\n'],
    ['a rule of four hyphens', '----\na: x\n----\n'],
    ['a rule with words', '--- rule\na: x\n---\n'],
    ['JavaScript', '---js\n{ a: process.exit(1) }\n---\n'],
    ['JavaScript by its whole name', '---javascript\n{ a: 1 }\n---\n'],
    ['JSON by its fence', '---json\n{"a": 1}\n---\n'],
    ['the name of a prototype', '---__proto__\na: x\n---\n'],
  ])('is absent in %s, and the whole text is the body', (_, text) => {
    expect(read(text)).toEqual({ reading: { kind: 'none' }, body: text, bodyLine: 1 });
  });

  test.each([
    ['a colon in a plain value', '---\ntype: person\na: foo: bar\n---\n', 3],
    ['a key twice', '---\na: x\nb: y\na: z\n---\n', 4],
    ['a tab', '---\na:\n\t- x\n---\n', 3],
    ['an unclosed quote', '---\ntype: person\na: "x\n---\n', 3],
  ])('that cannot be read because of %s tells the line of the note', (_, text, line) => {
    expect(read(text).reading).toMatchObject({ kind: 'unreadable', line });
  });

  test('that cannot be read tells the parser’s words in one line, and keeps what stands there', () => {
    const { reading, body, bodyLine } = read('---\ntype: person\na: foo: bar\n---\nHello');
    expect(reading).toMatchObject({ block: 'type: person\na: foo: bar\n' });
    expect(reading).toHaveProperty('message', expect.stringMatching(/^Nested mappings are not allowed in compact mappings$/));
    expect({ body, bodyLine }).toEqual({ body: 'Hello', bodyLine: 5 });
  });

  test.each([['a list', '---\n- a\n- b\n---\n'], ['a word', '---\nHello\n---\n']])('that is %s is unreadable', (_, text) => {
    expect(read(text).reading).toMatchObject({ kind: 'unreadable', line: 2, message: text.split('\n')[1] });
  });

  test('that is unreadable is unreadable again the second time', () => {
    const text = '---\na: foo: bar\n---\n';
    expect(read(text)).toEqual(read(text));
    expect(read(text).reading.kind).toBe('unreadable');
  });

  test('reads the line of js-yaml’s errors, counted from 0, and does without any', () => {
    const fail = (error: unknown) => (): never => {
      throw error;
    };
    const text = '---\na: x\n---\n';
    const marked = Object.assign(new Error('bad'), { mark: { line: 1 } });
    expect(readFrontMatter(text, fail(marked)).reading).toMatchObject({ line: 2 });
    expect(readFrontMatter(text, fail(new Error('bad'))).reading).toMatchObject({ line: null, message: 'bad' });
    expect(readFrontMatter(text, fail(new Error('bad (3:4)\n\n 3 | x'))).reading).toMatchObject({ message: 'bad' });
    expect(readFrontMatter(text, fail('bad')).reading).toMatchObject({ line: null, message: 'bad' });
  });

  test('with a key named __proto__ changes no prototype', () => {
    const { reading } = read('---\n__proto__:\n  polluted: true\nconstructor: x\n---\n');
    expect(reading.kind).toBe('read');
    expect('polluted' in {}).toBe(false);
  });
});
