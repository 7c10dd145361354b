import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownCacheOf } from '../../../mocks/obsidian/vault/markdown-cache';

const linksIn = (note: string): string[] => (markdownCacheOf(note).links ?? []).map(({ link }) => link);
const tagsIn = (note: string): string[] => (markdownCacheOf(note).tags ?? []).map(({ tag }) => tag);
const sectionsIn = (note: string): string[] => (markdownCacheOf(note).sections ?? []).map(({ type }) => type);

describe('links', () => {
  it('are not found in code, HTML comments and after a backslash', () => {
    expect(linksIn('`[[a]]` ``[[b]] ` `` <!-- [[c]] --> \\[[d]] [[e]]')).toEqual(['e']);
    expect(linksIn('```\n[[a]]\n```\n\n    [[b]]\n\n~~~\n[[c]]')).toEqual([]);
  });

  it('are found in quotes, tables and nested lists', () => {
    expect(linksIn('> [[a]]\n> - [[b]]')).toEqual(['a', 'b']);
    expect(linksIn('| x | y |\n|---|---|\n| [[a\\|A]] | [[b]] |')).toEqual(['a', 'b']);
    expect(linksIn('1. x\n   - [[a]]\n     continued [[b]]')).toEqual(['a', 'b']);
  });

  it('in Markdown are decoded, and addresses elsewhere are no links', () => {
    expect(linksIn('[x](a%20b.md) [y](<c d.md>) [z](https://example.org) ![i](i.png) [m](mailto:a@b.c)')).toEqual([
      'a b.md',
      'c d.md',
    ]);
    expect(linksIn('[x](100%.md)')).toEqual(['100%.md']);
  });
});

describe('tags', () => {
  it('begin after a space and are more than digits', () => {
    expect(tagsIn('#a/b x#c #1984 #y1984 (#d #été, #👋')).toEqual(['#a/b', '#y1984', '#été', '#👋']);
  });
});

describe('sections', () => {
  it('tell tables, rules, quotes, callouts, formulas and underlined headings apart', () => {
    const note = 'Title\n===\n\n| a |\n|---|\n\n---\n> q\nlazy\n\n> [!note]\n\n$$\nx\n$$\n<div>\n</div>\n\n%%\nc\n%%';
    expect(sectionsIn(note)).toEqual([
      'heading', 'table', 'thematicBreak', 'blockquote', 'callout', 'math', 'html', 'comment',
    ]);
  });

  it('carry the name of their block', () => {
    const { blocks, sections, listItems } = markdownCacheOf('Text ^one\n\n- item ^two');
    expect(Object.keys(blocks ?? {})).toEqual(['one', 'two']);
    expect([sections?.[0]?.id, listItems?.[0]?.id]).toEqual(['one', 'two']);
  });
});

describe('front matter', () => {
  it.each(['a: b: c', 'a: 1\na: 2', '- a\n- b', 'just words'])('that is no set of properties gives none: %s', (yaml) => {
    const note = `---\n${yaml}\n---\n# Body`;
    expect(markdownCacheOf(note).frontmatter).toBeUndefined();
    expect(markdownCacheOf(note, { invalidFrontMatter: 'empty-object' }).frontmatter).toEqual({});
    expect(markdownCacheOf(note).headings?.[0]?.heading).toBe('Body');
  });

  it('with Windows line breaks is read, and the body keeps its positions', () => {
    const cache = markdownCacheOf('---\r\nally: "[[Ana]]"\r\n---\r\n\r\nSee [[Ben]]\r\n');
    expect(cache.frontmatter).toEqual({ ally: '[[Ana]]' });
    expect(cache.links?.[0]?.position).toEqual({
      start: { line: 4, col: 4, offset: 33 },
      end: { line: 4, col: 11, offset: 40 },
    });
  });

  it('gives links for whole values, in lists with their index', () => {
    const yaml = 'ally: ["[[Ana|A]]", Ben, "[C](C.md)"]\nsponsor: "[[Dora#now]]"\nnote: see [[Eve]]\nloose: [[Fay]]';
    const links = markdownCacheOf(`---\n${yaml}\n---\n`).frontmatterLinks;
    expect(links).toEqual([
      { key: 'ally.0', link: 'Ana', original: '[[Ana|A]]', displayText: 'A' },
      { key: 'ally.2', link: 'C.md', original: '[C](C.md)', displayText: 'C' },
      { key: 'sponsor', link: 'Dora#now', original: '[[Dora#now]]', displayText: 'Dora > now' },
    ]);
  });
});

it('every position points to exactly what it names, in any note', () => {
  const piece = fc.constantFrom(
    '[[a]]', '[[b|B]]', '[c](c.md)', '![[d]]', '#tag', '`', '\\', '> ', '- ', '1. ', '  ', '\t', '\n', '\r\n', '\n\n',
    '# ', '%%', '```', '---\n', 'word', 'é', '👋', '|', '[ ] ', '^id',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const note = pieces.join('');
      const { links = [], embeds = [], tags = [], sections = [], listItems = [], headings = [] } = markdownCacheOf(note);
      const at = ({ start, end }: (typeof links)[number]['position']): string => note.slice(start.offset, end.offset);
      for (const link of [...links, ...embeds]) expect(at(link.position)).toBe(link.original);
      for (const tag of tags) expect(at(tag.position)).toBe(tag.tag);
      for (const { position: { start, end } } of [...sections, ...listItems, ...headings]) {
        expect(note.slice(0, start.offset).split('\n').length - 1).toBe(start.line);
        expect(start.offset - (note.lastIndexOf('\n', start.offset - 1) + 1)).toBe(start.col);
        expect(end.offset).toBeGreaterThanOrEqual(start.offset);
      }
    }),
  );
});
