import type { CachedMetadata, ListItemCache, Pos, SectionCache } from 'obsidian';
import { getFrontMatterInfo } from './front-matter-info';
import { frontMatterLinksOf } from './front-matter-links';
import { blocksOf } from './markdown-blocks';
import { collectInline, type Inline } from './markdown-inline';
import type { Block, List, ListItem } from './markdown-model';
import { linesOf, posOf, type Line } from './note-lines';
import { parseYaml } from './yaml';

export interface MarkdownCacheOptions {
  /**
   * What `frontmatter` is when the block cannot be parsed. Which of the two the app gives is not verified
   * (docs/host-facts.md); tests try both.
   */
  invalidFrontMatter?: 'undefined' | 'empty-object';
}

type Found = Inline & { listItems: ListItemCache[] };

/**
 * What the app's metadata cache holds for the text of a note. Compared with recordings of the real app; a list that
 * would be empty is left out, as there. Footnotes and reference links are not collected: nothing here uses them.
 */
export function markdownCacheOf(note: string, options: MarkdownCacheOptions = {}): CachedMetadata {
  const { contentStart } = getFrontMatterInfo(note);
  const found: Found = { links: [], embeds: [], tags: [], listItems: [] };
  const blocks = blocksOf(linesOf(note, contentStart));
  for (const block of blocks) collect(block, found, null);
  const cache: CachedMetadata = frontMatterOf(note, options);
  const headings = blocks.filter((block) => block.kind === 'heading').map((block) => headingOf(block.lines));
  const sections = [...(cache.sections ?? []), ...blocks.map(sectionOf)];
  for (const [name, list] of Object.entries({ headings, sections, ...found })) {
    if (list.length > 0) Object.assign(cache, { [name]: list });
  }
  const named = [...sections, ...found.listItems].flatMap(({ id, position }) => (id ? [{ id, position }] : []));
  if (named.length > 0) cache.blocks = Object.fromEntries(named.map((block) => [block.id, block]));
  return cache;
}

/** An empty block is a section, nothing else (recorded). A list or scalar counts as invalid (release notes 1.4.2). */
function frontMatterOf(note: string, options: MarkdownCacheOptions): CachedMetadata {
  const info = getFrontMatterInfo(note);
  if (!info.exists) return {};
  const position = posOf(linesOf(note.slice(0, info.contentStart).trimEnd()));
  const sections: SectionCache[] = [{ type: 'yaml', position }];
  if (info.frontmatter.trim() === '') return { sections };
  const frontmatter = propertiesOf(info.frontmatter) ?? (options.invalidFrontMatter === 'empty-object' ? {} : null);
  if (!frontmatter) return { sections };
  return { sections, frontmatter, frontmatterPosition: position, frontmatterLinks: frontMatterLinksOf(frontmatter) };
}

function propertiesOf(yaml: string): Record<string, unknown> | null {
  try {
    const value = parseYaml(yaml);
    return isRecord(value) ? value : null;
  } catch {
    return null; // the cache says nothing about why; a plugin has to parse the block itself to find out
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collect(block: Block, found: Found, parentLine: number | null): void {
  if (block.kind === 'list') collectList(block, found, parentLine);
  else if ('children' in block) for (const child of block.children) collect(child, found, parentLine);
  else if (['paragraph', 'heading', 'table', 'comment'].includes(block.kind)) collectInline(block.lines, found);
}

/** `parent` is the parent's line, or minus the list's first line if there is none; line 0 then gives -1 (recorded). */
function collectList(list: List, found: Found, parentLine: number | null): void {
  const parent = parentLine ?? -Math.max(1, list.lines[0]?.number ?? 1);
  for (const item of list.items) {
    const position = positionOfItem(item);
    const id = blockIdOf(item.children[0]);
    found.listItems.push({ position, parent, ...(item.task && { task: item.task }), ...(id && { id }) });
    for (const child of item.children) collect(child, found, position.start.line);
  }
}

/**
 * An item ends where its first nested list begins. One without such a list that an empty line sets apart from the next
 * item ends with that line break (both recorded).
 */
function positionOfItem(item: ListItem): Pos {
  const nested = item.children.findIndex((child) => child.kind === 'list');
  const all = posOf(item.lines);
  if (nested === -1) {
    const { line, offset } = all.end;
    return item.isSetApart ? { start: all.start, end: { line: line + 1, col: 0, offset: offset + 1 } } : all;
  }
  const before = item.children[nested - 1]?.lines ?? item.lines.slice(0, 1);
  return { start: all.start, end: posOf(before).end };
}

function sectionOf(block: Block): SectionCache {
  const id = blockIdOf(block);
  return { type: block.kind, position: posOf(block.lines), ...(id && { id }) };
}

/** `^id` at the end of a paragraph names the block. */
function blockIdOf(block: Block | undefined): string | undefined {
  if (block?.kind !== 'paragraph') return undefined;
  return /(?:^|\s)\^([a-zA-Z0-9-]+)$/.exec(block.lines[block.lines.length - 1]?.text ?? '')?.[1];
}

function headingOf(lines: readonly Line[]): { heading: string; level: number; position: Pos } {
  const position = posOf(lines);
  const [, marks, text = ''] = /^ {0,3}(#{1,6})[ \t]*(.*)$/.exec(lines[0]?.text ?? '') ?? [];
  if (lines.length === 1 && marks) {
    return { heading: text.replace(/(?:^|[ \t]+)#+[ \t]*$/, '').trim(), level: marks.length, position };
  }
  const underline = lines[lines.length - 1]?.text.trim() ?? '';
  const heading = lines.slice(0, -1).map((line) => line.text.trim()).join('\n');
  return { heading, level: underline.startsWith('=') ? 1 : 2, position };
}
