// @vitest-environment jsdom
import type { CachedMetadata } from 'obsidian';
import { expect, test } from 'vitest';
import type { FrontMatterReading } from '../../../src/note/note';
import { sourceFromChange } from '../../../src/vault/note-source';

const TEXT = '---\ntype: person\nskills: [film]\n---\nA friend.\n';

/** The app's cache of a note whose block ends on a line, counted from 0. */
function cacheOf(frontmatter: CachedMetadata['frontmatter'], endLine: number): CachedMetadata {
  const end = { line: endLine, col: 3, offset: 0 };
  return { frontmatter, frontmatterPosition: { start: { line: 0, col: 0, offset: 0 }, end } };
}

function readingOf(text: string, cache: CachedMetadata): FrontMatterReading {
  return sourceFromChange('Ana.md', text, cache).frontMatter;
}

test('the properties of a note that changes are taken as the app has parsed them', () => {
  const source = sourceFromChange('Ana.md', TEXT, cacheOf({ type: 'person', skills: ['parsed by the app'] }, 3));
  expect(source.frontMatter).toEqual({ kind: 'read', data: { type: 'person', skills: ['parsed by the app'] } });
  expect(source).toMatchObject({ body: 'A friend.\n', bodyLine: 5 });
});

test('they are read from the text where the app tells none, or sees another block', () => {
  const data = { type: 'person', skills: ['film'] };
  expect(readingOf(TEXT, {})).toEqual({ kind: 'read', data });
  expect(readingOf(TEXT, cacheOf({}, 3))).toEqual({ kind: 'read', data });
  expect(readingOf(TEXT, cacheOf({ skills: ['of another block'] }, 2))).toEqual({ kind: 'read', data });
  expect(readingOf('---\nskills: a: b\n---\n', cacheOf(undefined, 2))).toMatchObject({ kind: 'unreadable', line: 2 });
});

test('a block that is too large is told, whoever parsed it', () => {
  const large = `---\nskills:\n${'  - film\n'.repeat(10_000)}---\n`;
  expect(readingOf(large, cacheOf({ skills: ['film'] }, 10_002))).toMatchObject({ kind: 'unreadable', code: 'too-large' });
});
