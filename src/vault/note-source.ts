import type { CachedMetadata } from 'obsidian';
import { getAllTags, parseYaml } from 'obsidian';
import type { NotePath } from '../model/mention';
import { readFrontMatter } from '../note/front-matter';
import type { Note, NoteSource } from '../note/note';
import { tagsOf } from '../note/tags';

/** A note as the app's cache knows it, without opening the file: its properties and tags, and no body yet. */
export function sourceFromCache(path: NotePath, cache: CachedMetadata): NoteSource {
  const { frontmatter, frontmatterPosition } = cache;
  return {
    path,
    frontMatter: frontmatter ? { kind: 'read', data: frontmatter } : { kind: 'none' },
    tags: tagsInCache(cache),
    body: null,
    bodyLine: frontmatterPosition ? frontmatterPosition.end.line + 2 : 1,
  };
}

/** A note as its text says, body and all; the cache, where it is there, saves the search for tags. */
export function sourceFromText(path: NotePath, text: string, cache: CachedMetadata | null): NoteSource {
  const { reading, body, bodyLine } = readFrontMatter(text, parseProperties);
  const data = reading.kind === 'read' ? reading.data : null;
  return { path, frontMatter: reading, tags: cache ? tagsInCache(cache) : tagsOf(data, body), body, bodyLine };
}

/**
 * Whether the cache may be silent about a block that is there: no properties, but the note begins with a fence. The
 * cache does not tell an invalid block from none (docs/host-facts.md), only the text does.
 */
export function mayHideBlock({ frontmatter, sections }: CachedMetadata): boolean {
  if (frontmatter && Object.keys(frontmatter).length > 0) return false;
  const first = sections?.[0];
  return first !== undefined && first.position.start.line === 0 && BLOCK_SECTIONS.has(first.type);
}

/** Whether the body of a note can tell more about a person or a project than the cache: a log, names, inline fields. */
export function hasBodyToRead(note: Note, { listItems, sections }: CachedMetadata): boolean {
  if (note.kind !== 'person' && note.kind !== 'project') return false;
  return (listItems ?? []).length > 0 || (sections ?? []).some(({ type }) => type === 'paragraph');
}

const BLOCK_SECTIONS = new Set(['yaml', 'thematicBreak']);

function parseProperties(block: string): unknown {
  return parseYaml(block);
}

function tagsInCache(cache: CachedMetadata): readonly string[] {
  return (getAllTags(cache) ?? []).map((tag) => tag.replace(/^#/, ''));
}
