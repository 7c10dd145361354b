import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mentionsIn } from '../../src/exchange/about-person/mentions-in';
import { redactedText } from '../../src/exchange/about-person/redact-note';
import { fenceOf, normaliseText, readFrontMatter } from '../../src/note/front-matter';
import { LEA, naming } from '../unit/exchange/about-person/lea';
import { yaml } from '../unit/note/edits/yaml';

const PROPERTIES = [
  'ally: "[[Léa Van den Berg]]"', 'mentor: [[Léa Van den Berg]]', 'expert: [Tom, "[[Léa Van den Berg|Léa]]", Al]', 'partner:\n  - Tom # first\n  - "[[Léa Van den Berg]]"\n  - Al',
  'topic: What Léa Van den Berg told me about the quay', 'note: >\n  Ask Léa Van den Berg\n  about it', 'map: {who: Léa Van den Berg, n: 007}', 'contact:\n  - name: Léa Van den Berg\n    role: x',
  'phone: 32478123456', 'email: "lea@vdb.be"', 'zone: 012 # lea@vdb.be', '"Léa Van den Berg": x', 'gave:\n- "2025-01-01 [[Léa Van den Berg]]"\n- y', 'met: 2020-01-01', 'tags: [a, b]',
];
const BODY = [
  'Text', '', '# Léa Van den Berg', '- 2026-01-01 [[Léa Van den Berg]]: call', '  - below Al', '> lea van den berg', '- [ ] write to lea@vdb.be', '```', '| [[Léa Van den Berg\\|Léa]] | 0478 12 34 56 |',
  '%%', '[her](People/L%C3%A9a%20Van%20den%20Berg.md)', '1. Berthe Noir and [[Call with Léa Van den Berg]]', '---', 'Al',
];
const note = fc.record({
  properties: fc.uniqueArray(fc.constantFrom(...PROPERTIES), { maxLength: 6, selector: (line) => line.split(':')[0] }),
  body: fc.array(fc.constantFrom(...BODY), { maxLength: 8 }),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\uFEFF'),
  ticks: fc.infiniteStream(fc.boolean()),
});
const key = ({ text, kind }: { text: string; kind: string }): string => `${kind} ${text}`;
const dataOf = (text: string): unknown => readFrontMatter(text, (block) => yaml.parse(block)).reading;

it('what was ticked is gone, lines that were not are as they were, and the block can be read', () => {
  fc.assert(
    fc.property(note, ({ properties, body, lineEnd, mark, ticks }) => {
      const text = mark + `---\n${['type: x', ...properties].join('\n')}\n---\n${body.join('\n')}`.replaceAll('\n', lineEnd);
      const file = naming(text);
      const places = file.places.filter(() => ticks.next().value);
      const { text: to, byHand } = redactedText(file, places.map((place) => ({ place, isWholeItem: false })), { whom: LEA, word: '[someone]', yaml });
      expect(dataOf(to)).toMatchObject({ kind: 'read' });
      expect(byHand).toEqual([]);
      const ticked = new Set(places.map(({ line }) => line));
      const left = mentionsIn(to, LEA, { path: file.path });
      const lines = text.slice(mark.length).split(lineEnd);
      const untouched = lines.filter((_, index) => !ticked.has(index + 1));
      // Every line without a tick is still there, in its order.
      const after = to.slice(mark.length).split(lineEnd);
      let at = 0;
      for (const line of untouched) {
        at = after.indexOf(line, at) + 1;
        expect(at).toBeGreaterThan(0);
      }
      // What still names her was not ticked.
      const unticked = file.places.filter((place) => !places.includes(place)).flatMap(({ mentions }) => mentions.map((mention) => mention.kind));
      expect(left.length).toBeLessThanOrEqual(unticked.length);
      if (places.length === file.places.length) expect(left.map(key)).toEqual([]);
      expect(fenceOf(normaliseText(to))).not.toBeNull();
    }),
    { numRuns: 300 },
  );
});
