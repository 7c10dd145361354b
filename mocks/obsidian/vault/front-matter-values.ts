import type { CachedMetadata } from 'obsidian';
import { tagAt } from './markdown-inline';

/** The value of the first property with this name or pattern; null when there is none. */
export function parseFrontMatterEntry(frontMatter: unknown, key: string | RegExp): unknown {
  if (typeof frontMatter !== 'object' || frontMatter === null) return null;
  const isWanted = (name: string): boolean => (typeof key === 'string' ? name === key : key.test(name));
  return Object.entries(frontMatter).find(([name]) => isWanted(name))?.[1] ?? null;
}

/**
 * The texts of a list property; a text is a list of one and is not divided at commas (recorded for `tags`; the same is
 * assumed for the others). Null when the property is missing or empty.
 */
export function parseFrontMatterStringArray(frontMatter: unknown, key: string | RegExp): string[] | null {
  const value = parseFrontMatterEntry(frontMatter, key);
  if (Array.isArray(value)) return value.flatMap(textOf);
  return typeof value === 'string' ? textOf(value) : null;
}

/** The aliases of a note. */
export function parseFrontMatterAliases(frontMatter: unknown): string[] | null {
  return parseFrontMatterStringArray(frontMatter, 'aliases');
}

/**
 * The tags of a note's front matter, each with its `#`; what is no tag (`a, b`) is left out, and `TAG` is another
 * property (both recorded). `tag` is no default property since 1.9 (help, Properties).
 */
export function parseFrontMatterTags(frontMatter: unknown): string[] | null {
  const tags = parseFrontMatterStringArray(frontMatter, 'tags');
  return tags && tags.map((tag) => (tag.startsWith('#') ? tag : `#${tag}`)).filter((tag) => tagAt(tag, 0) === tag);
}

/** The tags of the front matter, then those of the text in their order, repeated as often as they stand there. */
export function getAllTags(cache: CachedMetadata): string[] {
  return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...(cache.tags ?? []).map(({ tag }) => tag)];
}

function textOf(item: unknown): string[] {
  if (typeof item !== 'string' && typeof item !== 'number') return [];
  const text = String(item).trim();
  return text === '' ? [] : [text];
}
