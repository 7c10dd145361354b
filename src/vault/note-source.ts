import type { CachedMetadata } from 'obsidian';
import { getAllTags, parseYaml } from 'obsidian';
import type { NotePath } from '../model/mention';
import type { OwnWords } from '../model/own-words';
import type { FrontMatterSplit } from '../note/front-matter';
import { readFrontMatter, readingOfData } from '../note/front-matter';
import { occasionOf } from '../note/journal/occasion';
import type { Note, NoteSource } from '../note/note';
import { tagsOf } from '../note/tags';

/** A note as the app's cache knows it, without opening the file: its properties and tags, and no body yet. */
export function sourceFromCache(path: NotePath, cache: CachedMetadata): NoteSource {
  const { frontmatter, frontmatterPosition } = cache;
  return {
    path,
    frontMatter: frontmatter ? readingOfData(frontmatter) : { kind: 'none' },
    tags: tagsInCache(cache),
    body: null,
    bodyLine: frontmatterPosition ? frontmatterPosition.end.line + 2 : 1,
  };
}

/** A note as its text says, body and all; the cache, where it is there, saves the search for tags. */
export function sourceFromText(path: NotePath, text: string, cache: CachedMetadata | null): NoteSource {
  return sourceOfSplit(path, readFrontMatter(text, parseProperties), cache);
}

/**
 * A note as 'changed' tells it: its text, and what the app has parsed of this very text (obsidian.d.ts), so that a long
 * list of properties is not parsed once more while somebody types. A block of which the app says nothing is parsed here.
 */
export function sourceFromChange(path: NotePath, text: string, cache: CachedMetadata): NoteSource {
  const { frontmatter, frontmatterPosition } = cache;
  if (!frontmatter || !frontmatterPosition || Object.keys(frontmatter).length === 0) return sourceFromText(path, text, cache);
  const split = readFrontMatter(text, () => frontmatter);
  // Where the two do not see the same block, the text counts.
  const isSameBlock = split.bodyLine === frontmatterPosition.end.line + 2;
  return isSameBlock ? sourceOfSplit(path, split, cache) : sourceFromText(path, text, cache);
}

function sourceOfSplit(path: NotePath, { reading, body, bodyLine }: FrontMatterSplit, cache: CachedMetadata | null): NoteSource {
  const data = reading.kind === 'read' ? reading.data : null;
  return { path, frontMatter: reading, tags: cache ? tagsInCache(cache) : tagsOf(data, body), body, bodyLine };
}

/**
 * Whether the cache may be silent about a block that is there: no properties, but the note begins with a fence, or with
 * the mark of a conflict, which makes a heading with the fence below it. The cache does not tell an invalid block from
 * none (docs/host-facts.md), only the text does.
 */
export function mayHideBlock({ frontmatter, headings, sections }: CachedMetadata): boolean {
  if (frontmatter && Object.keys(frontmatter).length > 0) return false;
  if (headings?.[0]?.position.start.line === 0 && headings[0].heading.startsWith('<<<<<<<')) return true;
  const first = sections?.[0];
  return first !== undefined && first.position.start.line === 0 && BLOCK_SECTIONS.has(first.type);
}

/**
 * Whether the text of a note can tell more about people than the cache. Of a person's or a project's: a log, names,
 * inline fields. Of a meeting's: who took part. Of a day's: links. Of any other: a task with a link in it.
 */
export function hasBodyToRead(source: NoteSource, note: Note, cache: CachedMetadata, own: OwnWords): boolean {
  if (note.kind === 'unreadable' || (note.kind === 'other' && note.skipped !== null)) return false;
  if (note.kind === 'other') {
    const occasion = occasionOf(source, note.evidence, own);
    if (occasion === 'day') return (cache.links ?? []).length > 0;
    // A meeting may name whom it was with in a heading alone: `# Call with [[Ana]]`.
    return occasion === null ? hasLinkedTask(cache) : hasProse(cache) || (cache.links ?? []).length > 0;
  }
  return hasProse(cache) || (cache.headings ?? []).some(({ heading }) => MAYBE_DAY.test(heading));
}

const PROSE = new Set(['list', 'paragraph', 'table']);
/** A heading with a day may be all that the log of a person consists of. */
const MAYBE_DAY = /\d{4}-\d{2}-\d{2}/;

function hasProse({ sections }: CachedMetadata): boolean {
  return (sections ?? []).some(({ type }) => PROSE.has(type));
}

function hasLinkedTask({ listItems, links }: CachedMetadata): boolean {
  if (links === undefined || listItems === undefined) return false;
  const lines = new Set(links.map(({ position }) => position.start.line));
  return listItems.some(({ task, position }) => task !== undefined && lines.has(position.start.line));
}

const BLOCK_SECTIONS = new Set(['yaml', 'thematicBreak']);

function parseProperties(block: string): unknown {
  return parseYaml(block);
}

function tagsInCache(cache: CachedMetadata): readonly string[] {
  return (getAllTags(cache) ?? []).map((tag) => tag.replace(/^#/, ''));
}
