import fc from 'fast-check';
import { expect, it } from 'vitest';
import { referencesOf } from '../../mocks/obsidian/vault/link-counts';
import { getLinkpath } from '../../mocks/obsidian/vault/linktext';
import { markdownCacheOf } from '../../mocks/obsidian/vault/markdown-cache';
import { addressOf, movedLinks } from '../../src/note/edits/link-edits';
import { withLinesChanged } from '../../src/note/edits/lines-edit';
import { linesOf } from '../../src/note/edits/text-lines';

const OTHER = 'A. Diaz';
const PIECES = [
  '[[A. Diaz]]', '[[A. Diaz|A.]]', '[[A. Diaz#Log]]', '![[A. Diaz]]', '![[A. Diaz#^b1|x]]', '[her](A.%20Diaz.md)', '[her](<A. Diaz.md#Log>)', '[[Ben]]', '[B](Ben.md)',
  '[[#Log]]', 'A. Diaz', '[w](https://a.org/A.%20Diaz)', '`[[A. Diaz]]`', '%%[[A. Diaz]]%%', '<!-- [[A. Diaz]] -->', 'words', ' and ', '“”', ', ', '(', ')', '*', '\u00A0',
];
const LINES = ['```', '~~~', '> ', '- ', '- [ ] ', '# ', '', '    ', '1. ', '>> - '];
const PROPERTIES = [
  'ally: "[[A. Diaz]]"', "mentor: ['[[A. Diaz|A.]]', \"[[Ben]]\"]", 'knows:\n  - "[[A. Diaz#Log]]"\n  - [[A. Diaz]]', 'type: person # [[A. Diaz]]', 'x: "[her](A.%20Diaz.md)"', "y: '[[A. Diaz]]'",
];
const prose = fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((pieces) => pieces.join(''));
const line = fc.tuple(fc.constantFrom('', ...LINES), prose).map(([start, text]) => (/^[`~]/.test(start) ? start : start + text));
const row = fc.tuple(fc.constantFrom('[[A. Diaz\\|x]]', '[[A. Diaz]]', 'y'), fc.constantFrom('[[A. Diaz]]', 'z')).map((cells) => `| ${cells.join(' | ')} |`);
const table = fc.array(row, { minLength: 1, maxLength: 3 }).map(([head = '', ...rows]) => ['', head, '|---|---|', ...rows, ''].join('\n'));
const note = fc.record({
  properties: fc.uniqueArray(fc.constantFrom(...PROPERTIES), { maxLength: 4 }),
  body: fc.array(fc.oneof({ weight: 4, arbitrary: line }, table), { maxLength: 9 }),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  name: fc.constantFrom('Ana Diaz', "Zoé d'Or", 'Ana Diaz (LX)', 'Team & Co'),
});

function textOf({ properties, body, lineEnd }: typeof note extends fc.Arbitrary<infer Value> ? Value : never): string {
  const block = properties.length === 0 ? '' : `---\n${properties.join('\n')}\n---\n`;
  return (block + body.join('\n')).replaceAll('\n', lineEnd);
}

/** Where the links of a note lead, by the app's own reading, with heading and alias or words; a bare one by its name. */
function linksOf(text: string, lead: (path: string) => string): string[] {
  return referencesOf(markdownCacheOf(text, {})).map(({ link, original }) => {
    const path = getLinkpath(link);
    return `${original.startsWith('!') ? '!' : ''}${lead(path)}${link.slice(path.length)}`;
  });
}

const isOther = (path: string): boolean => path.replace(/\.md$/, '') === OTHER;

it('every link that led to the other note leads to the kept one, and no other byte is touched', () => {
  fc.assert(
    fc.property(note, (each) => {
      const text = textOf(each);
      const { name } = each;
      const target = { linktext: name, address: addressOf(`${name}.md`) };
      const changes = movedLinks(text, (path) => (isOther(path) ? target : null));
      const moved = withLinesChanged(text, changes) ?? expect.fail('The lines do not fit');
      const lead = (path: string): string => (isOther(path) || path.replace(/\.md$/, '') === name ? 'kept' : path);
      expect(linksOf(moved, lead)).toEqual(linksOf(text, lead));
      expect(linksOf(moved, (path) => path).some((link) => isOther(link.replace(/^!|#.*$/g, '')))).toBe(false);
      expect(linesOf(moved).length).toBe(linesOf(text).length);
      // With the links taken out, both say the same.
      const rest = (from: string): string => from.replace(/\[\[[^[\]]*\]\]|\]\((?:<[^<>]*>|[^()]*)\)/g, '').replaceAll('""', '');
      expect(rest(moved)).toBe(rest(text));
      expect(movedLinks(moved, (path) => (isOther(path) ? target : null))).toEqual([]);
    }),
    { numRuns: 5000 },
  );
});
