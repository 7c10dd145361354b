import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { applyNoteEdit } from '../../src/note/edits/apply-note-edit';
import type { NoteEdit, PropertyValue } from '../../src/note/edits/note-edit';
import { inverseOf } from '../../src/note/edits/note-edit';
import { logContactEdit } from '../../src/note/edits/person-edits';
import { readFrontMatter } from '../../src/note/front-matter';
import { day } from '../support/builders';
import { yaml } from '../unit/note/edits/yaml';
import { readText } from '../unit/note/read-note';

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

describe('a line of any body', () => {
  const words = fc.constantFrom('- [ ] a', '- [x] a', '- [ ] b 📅 2026-03-20 ^id', 'Text', '', '## Log', '- 2026-01-01 x', '```', '%%', '> - [ ] a');
  const bodies = fc.array(words, { minLength: 1, maxLength: 10 });
  const blocks = fc.constantFrom('', '---\na: 1\n---\n', '---\n# - [ ] a\n---\n', '---\n');

  it('changes alone, keeps its end, and is taken back to the byte', () => {
    fc.assert(
      fc.property(bodies, blocks, layout, fc.nat(), fc.boolean(), fc.constantFrom(0, 0, 1, -1), (body, block, { lineEnd, mark }, pick, isOpenEnded, shift) => {
        const before = mark + (block + body.join('\n') + (isOpenEnded ? '' : '\n')).replaceAll('\n', lineEnd);
        const from = body[pick % body.length] ?? '';
        fc.pre(from.startsWith('- [ ]'));
        const line = block.split('\n').length + (pick % body.length) + shift;
        const to = from.replace('[ ]', '[x]');
        const edit: NoteEdit = { path: 'A.md', what: 'tick', properties: [], logLine: null, lineChange: { from, to, line } };
        const result = applyNoteEdit(before, edit, yaml);
        if (result.kind !== 'applied') return;
        const changed = before.split(lineEnd).flatMap((text, index) => (result.text.split(lineEnd)[index] === text ? [] : [index]));
        expect(changed).toHaveLength(1);
        expect(result.text).toHaveLength(before.length);
        const back = applyNoteEdit(result.text, inverseOf(edit), yaml);
        // Found by its words, the line may have a twin now, and no number to tell it by.
        if (back.kind === 'stale' && changed[0] !== line - 1) return;
        expect(back).toEqual({ kind: 'applied', text: before });
      }),
      { numRuns: 1500 },
    );
  });
});

describe('a contact logged in any note of a person', () => {
  const lines = fc.constantFrom('gave: 3', 'gave: 1.5', 'gave:', 'gave: [a, "2026-01-01: b"]', 'donné:\n  - a # mine', 'gave: [[x]]', 'gave: "?"', 'received: a', 'reçu: -1',
    'last-contact: 2026-03-01', 'Dernier contact: "[[2026-02-01]]"', 'snooze: 2026-04-01', 'waiting-since: 2026-03-02', 'nudges: 2', 'relance: 2026-03-10');
  const block = fc.uniqueArray(lines, { maxLength: 6, selector: (line) => line.split(':')[0] });
  const body = fc.constantFrom('', 'Text\n', '## Log\n- 2026-01-01 | x\n\n## End\n', 'gave:: 2026-01-01 y\n');
  const words = fc.option(fc.constantFrom('a: b', '# x', 'hé "!"', ' x\ny ', '', '- 2026-01-01'), { nil: null });

  it('says all that was typed, and is taken back without a trace in the data', () => {
    fc.assert(
      fc.property(block, body, fc.tuple(words, words, words), fc.constantFrom('property', 'line'), fc.constantFrom('\n', '\r\n'),
        (properties, text, [said, gave, received], style, lineEnd) => {
          const before = `---\ntype: person\n${properties.map((line) => `${line}\n`).join('')}---\n${text}`.replaceAll('\n', lineEnd);
          const note = readText('Ana.md', before);
          if (note.kind !== 'person') throw new Error(note.kind);
          const today = day('2026-03-16');
          const contact = { on: today, channel: null, text: said, next: null, gave, received };
          const edit = logContactEdit(note.person, contact, today, 'en', style);
          const result = applyNoteEdit(before, edit, yaml);
          expect(result.kind).toBe('applied');
          const after = result.kind === 'applied' ? result.text : '';
          const typed = [said, gave, received].map((each) => (each ?? '').replace(/\s+/g, ' ').trim()).filter((each) => each !== '');
          const told = JSON.stringify(dataOf(after)) + JSON.stringify(bodyOf(after));
          for (const each of typed) expect(told).toContain(JSON.stringify(each).slice(1, -1));
          const again = readText('Ana.md', after);
          if (again.kind !== 'person') throw new Error(again.kind);
          const more = (each: string | null): number => ((each ?? '').trim() === '' ? 0 : 1);
          for (const [field, each] of [['gave', gave], ['received', received]] as const) {
            if (properties.some((line) => /^(?:gave: 1\.5|reçu: -1|gave: "\?")/.test(line))) continue;
            expect(again.person[field].length).toBe(note.person[field].length + more(each));
          }
          const back = applyNoteEdit(after, inverseOf(edit), yaml);
          expect(back.kind === 'applied' ? dataOf(back.text) : back.kind).toEqual(dataOf(before));
        }),
      { numRuns: 1000 },
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
