import { describe, expect, it } from 'vitest';
import { applyNoteEdit } from '../../../../src/note/edits/apply-note-edit';
import type { EditResult, NoteEdit, PropertyChange } from '../../../../src/note/edits/note-edit';
import { inverseOf } from '../../../../src/note/edits/note-edit';
import { rewriteProperty } from '../../../../src/note/edits/property-lines';
import { yaml } from './yaml';

function edit(...properties: PropertyChange[]): NoteEdit {
  return { path: 'Ana.md', what: 'log', properties, logLine: null, lineChange: null };
}

function apply(text: string, ...properties: PropertyChange[]): EditResult {
  return applyNoteEdit(text, edit(...properties), yaml);
}

function textOf(result: EditResult): string {
  if (result.kind !== 'applied') throw new Error(`Not applied: ${JSON.stringify(result)}`);
  return result.text;
}

const toToday = { property: 'last-contact', from: '2026-02-10', to: '2026-03-16' };

describe('a property of one line', () => {
  it.each([
    ['keeps every other byte', "---\n# mine\ntype:  'person'\nlast-contact: 2026-02-10\n\nzone: [a,b] # odd\n---\nText\n",
      "---\n# mine\ntype:  'person'\nlast-contact: 2026-03-16\n\nzone: [a,b] # odd\n---\nText\n"],
    ['keeps the comment behind the value', '---\nlast-contact: 2026-02-10 # at the fair\n---\n',
      '---\nlast-contact: 2026-03-16 # at the fair\n---\n'],
    ['keeps a comment that has a colon', '---\nlast-contact: "2026-02-10"   # see: fair\n---\n',
      '---\nlast-contact: 2026-03-16   # see: fair\n---\n'],
    ['keeps the quotes of the key', '---\n"last-contact": 2026-02-10\n---\n', '---\n"last-contact": 2026-03-16\n---\n'],
    ['keeps CRLF', '---\r\ntype: person\r\nlast-contact: 2026-02-10\r\n---\r\nText\r\n',
      '---\r\ntype: person\r\nlast-contact: 2026-03-16\r\n---\r\nText\r\n'],
    ['keeps a byte order mark', '\uFEFF---\nlast-contact: 2026-02-10\n---\n', '\uFEFF---\nlast-contact: 2026-03-16\n---\n'],
    ['keeps the spaces behind the closing fence', '---\nlast-contact: 2026-02-10\n---  \nText', '---\nlast-contact: 2026-03-16\n---  \nText'],
    ['keeps line ends of both kinds', '---\na: 1\r\nlast-contact: 2026-02-10\nb: 2\r\n---\n', '---\na: 1\r\nlast-contact: 2026-03-16\nb: 2\r\n---\n'],
    ['is not mistaken for a line of a text above', '---\nnote: |\n  last-contact: never\nlast-contact: 2026-02-10\n---\n',
      '---\nnote: |\n  last-contact: never\nlast-contact: 2026-03-16\n---\n'],
  ])('%s', (_, before, after) => {
    expect(textOf(apply(before, toToday))).toBe(after);
  });

  it('is emptied with its key in place', () => {
    const text = '---\nsnooze: 2026-04-01 # holidays\nmet: 2020-01-01\n---\n';
    expect(textOf(apply(text, { property: 'snooze', from: '2026-04-01', to: null }))).toBe(
      '---\nsnooze: # holidays\nmet: 2020-01-01\n---\n',
    );
  });

  it('keeps a hash that belongs to the text and no comment', () => {
    const text = '---\ntopic: "a #tag"\n---\n';
    expect(textOf(apply(text, { property: 'topic', from: 'a #tag', to: 'b' }))).toBe('---\ntopic: b\n---\n');
  });
});

describe('a new property', () => {
  it('goes last, unquoted where it is a day', () => {
    expect(textOf(apply('---\ntype: person\n# end\n---\nText', { property: 'dernier contact', from: undefined, to: '2026-03-16' }))).toBe(
      '---\ntype: person\n# end\ndernier contact: 2026-03-16\n---\nText',
    );
  });

  it.each([
    ['nothing', '', '---\nsnooze: 2026-04-01\n---\n'],
    ['text', 'Text\n', '---\nsnooze: 2026-04-01\n---\nText\n'],
    ['CRLF', 'Text\r\nMore\r\n', '---\r\nsnooze: 2026-04-01\r\n---\r\nText\r\nMore\r\n'],
    ['a byte order mark', '\uFEFFText', '\uFEFF---\nsnooze: 2026-04-01\n---\nText'],
    ['a line across the page', '---\n\nText', '---\nsnooze: 2026-04-01\n---\n---\n\nText'],
  ])('makes a block in a note that holds %s', (_, before, after) => {
    const change = { property: 'snooze', from: undefined, to: '2026-04-01' };
    expect(textOf(apply(before, change))).toBe(after);
    expect(textOf(applyNoteEdit(after, inverseOf(edit(change)), yaml))).toBe(before);
  });

  it('fills an empty block', () => {
    const change = { property: 'snooze', from: undefined, to: '2026-04-01' };
    expect(textOf(apply('---\n---\nText', change))).toBe('---\nsnooze: 2026-04-01\n---\nText');
    expect(textOf(apply('---\n# nothing yet\n---\n', change))).toBe('---\n# nothing yet\nsnooze: 2026-04-01\n---\n');
  });

  it('is written with quotes where its key needs them', () => {
    const text = textOf(apply('---\na: 1\n---\n', { property: '@who: "x"', from: undefined, to: 'b' }));
    expect(yaml.parse(text.slice(4, -4))).toEqual({ a: 1, '@who: "x"': 'b' });
  });
});

it('finds a key that ends in a space of another kind', () => {
  const text = '---\nwhy\u00A0: x\nmentor \t: Bob\n---\n';
  expect(textOf(apply(text, { property: 'why\u00A0', from: 'x', to: 'y' }))).toBe('---\nwhy\u00A0: y\nmentor \t: Bob\n---\n');
  expect(textOf(apply(text, { property: 'mentor', from: 'Bob', to: 'Ana' }))).toBe('---\nwhy\u00A0: x\nmentor: Ana\n---\n');
});

describe('a list', () => {
  const tom = '[[Tom]]';
  const ana = '[[Ana]]';

  it('grows by one quoted line; the others and their comments stay', () => {
    const text = "---\nally:   # the good ones\n- '[[Tom]]' # since 2020\n  # and\n- Bob\n\n# next\nmentor:\n---\n";
    const result = apply(text, { property: 'ally', from: [tom, 'Bob'], to: [tom, 'Bob', ana] });
    expect(textOf(result)).toBe(
      "---\nally:   # the good ones\n- '[[Tom]]' # since 2020\n  # and\n- Bob\n- \"[[Ana]]\"\n\n# next\nmentor:\n---\n",
    );
  });

  it('loses one line', () => {
    const text = '---\nally:\n    - "[[Tom]]"\n    - Bob\n    - Zoé\n---\n';
    expect(textOf(apply(text, { property: 'ally', from: [tom, 'Bob', 'Zoé'], to: [tom, 'Zoé'] }))).toBe(
      '---\nally:\n    - "[[Tom]]"\n    - Zoé\n---\n',
    );
  });

  it.each([
    ['an empty key', 'ally:\n', null],
    ['a placeholder', 'ally: "?" # who?\n', '?'],
    ['a list on one line', 'ally: ["[[Tom]]", Bob]\n', [tom, 'Bob']],
    ['a list on several lines', 'ally: [\n  "[[Tom]]",\n  Bob\n]\n', [tom, 'Bob']],
    ['a link without quotes', 'ally: [[Tom]]\n', [['Tom']]],
    ['links without quotes', 'ally:\n  - [[Tom]]\n  - [[Dupont, Paul]]\n', [[['Tom']], [['Dupont', 'Paul']]]],
  ])('is written in the place of %s', (_, line, from) => {
    const result = textOf(apply(`---\na: 1\n${line}b: 2\n---\n`, { property: 'ally', from, to: [tom, ana] }));
    expect(result).toMatch(/^---\na: 1\nally:(?: # who\?)?\n {2}- "\[\[Tom\]\]"\n {2}- "\[\[Ana\]\]"\nb: 2\n---\n$/);
  });
});

describe('an odd block', () => {
  it.each([
    ['a flow mapping', '{type: person, last-contact: 2026-02-10}'],
    ['a flow mapping with signs in quotes', '{"topic": "a #tag", "phone": "0470", \'n\': 12, "last-contact": "2026-02-10"}'],
    ['a flow mapping on lines', '{\n  "type": "person",\n  "last-contact": "2026-02-10"\n}'],
    ['an indented mapping', '  type: person\n  last-contact: 2026-02-10'],
    ['an anchor that another value uses', 'last-contact: &day 2026-02-10\ntype: person\nmet: *day'],
    ['an explicit key', '? last-contact\n: 2026-02-10\n? type\n: person'],
    ['a tagged value', 'last-contact: !!str 2026-02-10\ntype: person'],
    ['a value below its key', 'last-contact:\n  2026-02-10\ntype: person'],
    ['a folded text', 'last-contact: >-\n  2026-02-10\ntype: person'],
    ['a quoted text on two lines', 'type: person\nlast-contact: "2026-\\\n  02-10"'],
    ['a key named like a prototype', '__proto__: 1\ntype: person\nlast-contact: 2026-02-10'],
    ['nested maps', 'type: person\nemail: {home: a@b, work: [c]}\nlast-contact: 2026-02-10\nn:\n  last-contact: 2020-01-01'],
    ['a document end', 'type: person\nlast-contact: 2026-02-10\n...'],
  ])('says what was meant after the edit: %s', (_, block) => {
    const expected = { ...(yaml.parse(block) as object), 'last-contact': '2026-03-16' };
    const result = textOf(apply(`---\n${block}\n---\nText\n`, toToday));
    expect(result.endsWith('\n---\nText\n')).toBe(true);
    expect(yaml.parse(result.slice(4, result.indexOf('\n---')))).toEqual(expected);
  });
});

describe('a block that could only be written anew', () => {
  it.each([
    ['a comment', 'type: person # mine'],
    ['a comment on its own line', '# mine'],
    ['a phone number with its zero', 'phone: 0470123456'],
    ['a phone number with its plus', 'phone: +32470123456'],
    ['a number of many digits', 'id: 12345678901234567890'],
    ['an amount to the cent', 'fee: 12.50'],
  ])('is left alone when it would lose %s', (_, line) => {
    const text = `---\nlast-contact: &day 2026-02-10\nmet: *day\n${line}\n---\n`;
    expect(apply(text, toToday)).toEqual({ kind: 'unreadable', line: null });
  });

  it('is left alone where a list holds itself, which no writer can write', () => {
    const text = '---\nlast-contact: 2026-02-10\nskills: &a\n  - film\n  - *a\n---\n';
    expect(apply(text, toToday)).toEqual({ kind: 'unreadable', line: null });
  });
});

describe('an empty map in the place of a block', () => {
  it('gives way to the first property', () => {
    const text = '---\n# mine\n{}\n---\n';
    expect(textOf(apply(text, { property: 'met', from: undefined, to: '2026-03-16' }))).toBe('---\n# mine\nmet: 2026-03-16\n---\n');
  });
});

describe('a refused edit', () => {
  it.each([
    ['another value', '---\nlast-contact: 2026-03-01\n---\n', 'last-contact'],
    ['an empty value', '---\nlast-contact:\n---\n', 'last-contact'],
    ['no such key', '---\ntype: person\n---\n', 'last-contact'],
    ['no block', 'Text', 'last-contact'],
  ])('is stale when the note has %s', (_, text, property) => {
    expect(apply(text, toToday)).toEqual({ kind: 'stale', property });
  });

  it.each([
    ['a broken line', '---\ntype: person\nlast-contact: a: b\n---\n', 3],
    ['the same key twice', '---\na: 1\na: 2\n---\n', 3],
    ['a list for a block', '---\n- a\n---\n', 2],
  ])('says where the block cannot be read: %s', (_, text, line) => {
    expect(apply(text, toToday)).toEqual({ kind: 'unreadable', line });
  });

  it('changes nothing when the values are equal', () => {
    const same = { property: 'last-contact', from: '2026-02-10', to: '2026-02-10' };
    expect(apply('---\nlast-contact: 2026-02-10\n---\n', same)).toEqual({ kind: 'unchanged' });
  });
});

describe('a note that somebody made to be slow', () => {
  const spaces = ' '.repeat(100_000);

  it('is looked through for its keys in no time', () => {
    const lines = [`a${spaces}b\n`, `a${spaces}: 1\n`, `"a${spaces}\n`, 'mentor: Bob\n'];
    const changed = rewriteProperty(lines, { property: 'mentor', from: 'Bob', to: 'Ana' }, { keepsLines: true, lineEnd: '\n', yaml });
    expect(changed).toEqual([...lines.slice(0, 3), 'mentor: Ana\n']);
  });

  it('keeps a comment behind a text with a gap', () => {
    const text = `---\nwhy: a${spaces}b${spaces}# c\n---\n`;
    const from = `a${spaces}b`;
    expect(apply(text, { property: 'why', from, to: 'x' })).toEqual({ kind: 'applied', text: `---\nwhy: x${spaces}# c\n---\n` });
  });
});
