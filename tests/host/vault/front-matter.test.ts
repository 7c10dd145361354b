import { describe, expect, it } from 'vitest';
import { getFrontMatterInfo } from '../../../mocks/obsidian/vault/front-matter-info';
import { parseFrontMatterAliases, parseFrontMatterTags } from '../../../mocks/obsidian/vault/front-matter-values';
import { getLinkpath, normalizePath, parseLinktext } from '../../../mocks/obsidian/vault/linktext';
import { parseYaml, stringifyYaml, YAMLParseError } from '../../../mocks/obsidian/vault/yaml';

describe('the block of a note', () => {
  it.each([
    ['---\na: 1\n---\nBody', 'a: 1\n', 'Body'],
    ['---\r\na: 1\r\n---\r\nBody', 'a: 1\r\n', 'Body'],
    ['---\n---\nBody', '', 'Body'],
    ['---  \na: 1\n---  \nBody', 'a: 1\n', 'Body'],
    ['---\na: "---"\n---', 'a: "---"\n', ''],
  ])('%j is divided', (note, frontmatter, body) => {
    const info = getFrontMatterInfo(note);
    expect([info.exists, info.frontmatter, note.slice(info.contentStart)]).toEqual([true, frontmatter, body]);
    expect(note.slice(info.from, info.to)).toBe(frontmatter);
  });

  it.each(['', '---', '---\na: 1', '\n---\na: 1\n---', '---js\na: 1\n---', '----\na: 1\n---', '\uFEFF---\na: 1\n---'])(
    '%j has none',
    (note) => expect(getFrontMatterInfo(note).exists).toBe(false),
  );
});

describe('YAML', () => {
  it('keeps dates, times and yes as text', () => {
    const yaml = 'date: 2024-03-05\ntime: 12:30\nanswer: yes\nnumber: 010\nempty:\nlink: [[Ana]]';
    expect(parseYaml(yaml)).toEqual({
      date: '2024-03-05', time: '12:30', answer: 'yes', number: 10, empty: null, link: [['Ana']],
    });
  });

  it.each(['a: 1\na: 2', 'a: b: c', 'a: @x', 'a:\n\t- b'])('refuses %j', (yaml) => {
    expect(() => parseYaml(yaml)).toThrow(YAMLParseError);
  });

  it('is written without folding and without anchors', () => {
    const shared = ['x'];
    const long = 'word '.repeat(40).trim();
    expect(stringifyYaml({ a: shared, b: shared, long })).toBe(`a:\n  - x\nb:\n  - x\nlong: ${long}\n`);
  });
});

describe('values', () => {
  it('tags get their sign, and what is no tag is left out', () => {
    expect(parseFrontMatterTags({ tags: ['a', '#b', 'c d', 3, null] })).toEqual(['#a', '#b']);
    expect(parseFrontMatterTags({ tags: 'a, b' })).toEqual([]);
    expect(parseFrontMatterTags({ TAGS: ['a'] })).toBeNull();
    expect(parseFrontMatterAliases({ aliases: 'Ana, the second' })).toEqual(['Ana, the second']);
  });
});

describe('paths and links', () => {
  it('are made plain', () => {
    expect(normalizePath('/a\\b//c\u00A0d/')).toBe('a/b/c d');
    expect(normalizePath('e\u0301')).toBe('é');
    expect(normalizePath('/')).toBe('/');
  });

  it('are divided at the first heading sign', () => {
    expect(parseLinktext('a b#c#d')).toEqual({ path: 'a b', subpath: '#c#d' });
    expect(getLinkpath('#c')).toBe('');
  });
});
