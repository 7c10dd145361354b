import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeEdits } from '../../src/note/edits/merge-people';
import { readFrontMatter } from '../../src/note/front-matter';
import { yaml } from '../unit/note/edits/yaml';
import { readText } from '../unit/note/read-note';

const PROPERTIES = [
  'name: B. K.', 'nom: Other', 'first-name: Bert', 'aliases: [Bibi]', 'alias: Bo', 'organisation: Bruine', 'structure: "[[Opéra]]"', 'organization: [a, b]',
  'email: a@x.org', 'email:\n  - b@x.org\n  - a@x.org', 'courriel: {home: c@x.org}', 'phone: 0478 12', 'phone: 478', 'tel: ["+32 4"]', 'tags: [x, person]',
  'tags: y', 'gave: 3', 'gave: ["2025-01-01 a"]', 'donné: 2025-02-02 b', 'last-contact: 2026-01-01', 'dernier-contact: "[[2025-01-01]]"', 'met: 2020-01-01',
  'met: 2019-01-01', 'circle: wide', 'cercle: proche', 'status: archived', 'zone: 12', 'zone: "12"', 'zone: true', 'zone: [12, x]', 'map: {a: {b: c}}', 'map: z',
  'knows: [[Ana]]', 'knows:\n  - [[Ana]]\n  - "[[Ben]]"', 'note: |\n  two\n  lines', 'follow-up-status: done', 'paused: true', 'topic: "a %% b"', 'topic:', 'team: x',
];
const BODY = [
  'Text', '', '# Title', '## Log', '## Journal', '- 2026-01-01 call', '- 2025-05-05 | mail', '  - below', '- **2024-01-01** x', '> quoted', '- [ ] task', '```',
  '%%', '| a | b |', 'key:: value', 'more words', '1. one', '---', '- 2026-01-01 call',
];
const note = fc.record({
  properties: fc.uniqueArray(fc.constantFrom(...PROPERTIES), { maxLength: 7, selector: (line) => line.split(':')[0] }),
  body: fc.array(fc.constantFrom(...BODY), { maxLength: 8 }),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\uFEFF'),
  end: fc.boolean(),
});

function textOf({ properties, body, lineEnd, mark, end }: typeof note extends fc.Arbitrary<infer Value> ? Value : never): string {
  const block = ['type: person', ...properties].join('\n');
  return mark + `---\n${block}\n---\n${body.join('\n')}${end && body.length > 0 ? '\n' : ''}`.replaceAll('\n', lineEnd);
}

/** Every single value in a block, also in lists and maps. */
function scalarsOf(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'object') return Object.values(value).flatMap(scalarsOf);
  return [typeof value === 'string' ? value : JSON.stringify(value)];
}

const HEADING_OF_LOG = /^## (?:Log|Journal)$/;

it('of two notes that become one no value and no line is lost', () => {
  fc.assert(
    fc.property(note, note, fc.constantFrom([], ['organisation', 'circle', 'zone', 'structure']), (one, two, choices) => {
      const [keptText, otherText] = [textOf(one), textOf(two)];
      const kept = readText('People/Bruno Keppens.md', keptText);
      const other = readText('Contacts/B Keppens.md', otherText);
      if (kept.kind !== 'person' || other.kind !== 'person') throw new Error(`${kept.kind} ${other.kind}`);
      const merge = mergeEdits({ kept: kept.person, keptText, other: other.person, otherText }, new Set(choices), 'fr', yaml);
      if (merge.kind !== 'merged') throw new Error(merge.path);
      const split = readFrontMatter(merge.rewrite.to, (block) => yaml.parse(block));
      if (split.reading.kind !== 'read') throw new Error(split.reading.kind);
      const now = [...scalarsOf(split.reading.data), split.body.replace(/% (?=%)/g, '%')].join('\n');
      const lines = new Set(split.body.split('\n').map((line) => line.trimEnd()));
      for (const text of [keptText, otherText]) {
        const before = readFrontMatter(text, (block) => yaml.parse(block));
        const values = before.reading.kind === 'read' ? scalarsOf(before.reading.data) : [];
        for (const value of values) expect(now.replace(/\s+/g, ' ')).toContain(value.replace(/\s+/g, ' ').trim());
        for (const line of before.body.split('\n')) if (!HEADING_OF_LOG.test(line) && line !== '') expect([...lines]).toContain(line.trimEnd());
      }
      const result = readText('People/Bruno Keppens.md', merge.rewrite.to);
      if (result.kind !== 'person') throw new Error(result.kind);
      expect(result.person.name).toBe(kept.person.name);
      expect([...result.person.aliases, result.person.name]).toEqual(expect.arrayContaining([...other.person.aliases, other.person.name]));
      expect(result.person.emails).toEqual(expect.arrayContaining([...kept.person.emails, ...other.person.emails]));
    }),
    { numRuns: 2500 },
  );
});
