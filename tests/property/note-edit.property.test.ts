import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { applyNoteEdit } from '../../src/note/edits/apply-note-edit';
import type { NoteEdit, PropertyValue } from '../../src/note/edits/note-edit';
import { inverseOf } from '../../src/note/edits/note-edit';
import { readFrontMatter } from '../../src/note/front-matter';
import { yaml } from '../unit/note/edits/yaml';

const scalar = fc.oneof(
  fc.constantFrom('2026-03-16', '[[Ana]]', '[[Dupont, Paul]]', 'a: b', '# no', '- x', '?', '|', "it's", '"', 'é\nè', ' x ', '12:30', 'yes'),
  fc.string({ maxLength: 12 }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const value: fc.Arbitrary<PropertyValue> = fc.oneof(
  { weight: 3, arbitrary: scalar },
  { weight: 2, arbitrary: fc.array(scalar, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.dictionary(fc.constantFrom('a', 'b', 'ally'), scalar, { maxKeys: 2 }) },
);
const key = fc.oneof(
  fc.constantFrom('ally', 'allié', 'last-contact', 'last contact', 'a', 'b', '"q"', "o'k", '@x', '2026', 'a: b', '# c', '- d', '__proto__'),
  fc.string({ minLength: 1, maxLength: 6 }),
);
const properties = fc.uniqueArray(fc.tuple(key, value), { maxLength: 6, selector: ([name]) => name });
const layout = fc.record({
  lineEnd: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\uFEFF'),
  style: fc.constantFrom('block', 'flow', 'indentless', 'comments'),
  body: fc.constantFrom('', 'Text\n', '\n## Log\n- 2026-01-01 x\n', '---\nmore: no\n---\n'),
});
const change = fc.record({ key, to: fc.option(value, { nil: undefined }), picks: fc.nat() });

interface Layout {
  readonly lineEnd: string;
  readonly mark: string;
  readonly style: string;
  readonly body: string;
}

function noteOf(entries: readonly (readonly [string, PropertyValue])[], { lineEnd, mark, style, body }: Layout): string {
  const data: Record<string, PropertyValue> = Object.fromEntries(entries);
  const block = stringify(data, { lineWidth: 0, indentSeq: style !== 'indentless', collectionStyle: style === 'flow' ? 'flow' : 'any' });
  const lines = style === 'comments' ? `# first\n${block}# last\n\n` : block;
  return mark + `---\n${lines}---\n${body}`.replaceAll('\n', lineEnd);
}

function dataOf(text: string): unknown {
  const { reading } = readFrontMatter(text, (block) => yaml.parse(block));
  return reading.kind === 'read' ? reading.data : reading.kind;
}

function bodyOf(text: string): string {
  return readFrontMatter(text, (block) => yaml.parse(block)).body;
}

/** Half of the edits are about a key that is there, the others most often about a new one. */
function editOf(data: object, { key: wished, to, picks }: { key: string; to: PropertyValue | undefined; picks: number }): NoteEdit {
  const keys = Object.keys(data);
  const property = picks % 2 === 0 && keys.length > 0 ? (keys[picks % keys.length] ?? wished) : wished;
  const from = (Object.entries(data) as [string, PropertyValue][]).find(([name]) => name === property)?.[1];
  return { path: 'Ana.md', what: 'log', properties: [{ property, from, to }], logLine: null, lineChange: null };
}

describe('an edit of any block', () => {
  it('says what was meant, leaves the body, and is taken back without a trace in the data', () => {
    fc.assert(
      fc.property(properties, layout, change, (entries, how, wish) => {
        const before = noteOf(entries, how);
        const data = dataOf(before);
        fc.pre(typeof data === 'object' && data !== null);
        const edit = editOf(data, wish);
        const result = applyNoteEdit(before, edit, yaml);
        if (result.kind === 'unchanged') return;
        // Where only a block written anew would do, and something like a comment or a number would be lost.
        if (result.kind === 'unreadable' && how.style === 'flow' && /#|\s[-+.]?\d/.test(before)) return;
        expect(result.kind).toBe('applied');
        const after = result.kind === 'applied' ? result.text : '';
        const [{ property, to } = { property: '', to: undefined }] = edit.properties;
        const rest = Object.entries(data).filter(([name]) => name !== property);
        const meant = Object.fromEntries(to === undefined ? rest : [...rest, [property, to]]);
        expect(dataOf(after) === 'none' ? {} : dataOf(after)).toEqual(meant);
        expect(bodyOf(after)).toBe(bodyOf(before));
        const back = applyNoteEdit(after, inverseOf(edit), yaml);
        const restored = back.kind === 'applied' ? back.text : back.kind;
        expect(dataOf(restored) === 'none' ? {} : dataOf(restored)).toEqual(data);
        expect(bodyOf(restored)).toBe(bodyOf(before));
      }),
      { numRuns: 1500 },
    );
  });

  it('leaves the lines of the other properties as they are, in a block mapping', () => {
    const plainKey = fc.stringMatching(/^[a-z][a-z é-]{0,6}[a-z]$/);
    const named = fc.uniqueArray(fc.tuple(plainKey, value), { minLength: 1, maxLength: 6, selector: ([name]) => name });
    fc.assert(
      fc.property(named, layout, fc.nat(), value, (entries, how, pick, to) => {
        const before = noteOf(entries, { ...how, style: 'comments' });
        const data = dataOf(before) as Record<string, PropertyValue>;
        const property = Object.keys(data)[pick % entries.length] ?? '';
        const from = data[property];
        const edit: NoteEdit = { path: 'A.md', what: 'log', properties: [{ property, from, to }], logLine: null, lineChange: null };
        const result = applyNoteEdit(before, edit, yaml);
        if (result.kind !== 'applied') return;
        const others = entries.filter(([name]) => name !== property);
        for (const entry of others) {
          const line = noteOf([entry], { ...how, style: 'block', mark: '', body: '' }).split(how.lineEnd)[1] ?? '';
          expect(result.text.split(how.lineEnd)).toContain(line);
        }
        expect(result.text).toContain(`# first${how.lineEnd}`);
        expect(result.text).toContain(`# last${how.lineEnd}`);
      }),
    );
  });
});

describe('any text at all', () => {
  const piece = fc.constantFrom('---', '--- ', '---js', '...', 'a: 1', 'a: [', '  - x', '- y', '"a": |', '  z', '# c', '? a', ': b', 'b: &x 1',
    'c: *x', 'd: *nowhere', '{a: 1}', 'a: 1 # c', '\tb: 1', '', '## Log', '- 2026-01-01 x', '```', '%%', 'a:', '[[Ana]]', '<<: *x', 'a: !!binary x');
  const text = fc.tuple(fc.array(piece, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r')).map(([pieces, lineEnd]) => pieces.join(lineEnd));

  it('is edited exactly or left alone, and nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(text, text.map((rest) => `---\n${rest}`)), value, (note, to) => {
        const data = dataOf(note);
        const from = typeof data === 'object' && data !== null && 'a' in data ? (data.a as PropertyValue) : undefined;
        const edit: NoteEdit = { path: 'A.md', what: 'log', properties: [{ property: 'a', from, to }], logLine: null, lineChange: null };
        const result = applyNoteEdit(note, edit, yaml);
        if (result.kind !== 'applied') return;
        expect(dataOf(result.text)).toEqual({ ...(typeof data === 'object' ? data : {}), a: to });
        expect(bodyOf(result.text)).toBe(bodyOf(note));
      }),
      { numRuns: 3000 },
    );
  });
});
