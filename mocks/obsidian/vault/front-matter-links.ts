import type { FrontmatterLinkCache } from 'obsidian';
import { wholeReference } from './references';

/**
 * The links in the properties of a note: `key` is the property, with the index appended for a list (`ally.0`), as
 * recorded. Nested properties go the same way, `key.inner.0`, which is not verified in the app.
 */
export function frontMatterLinksOf(frontMatter: unknown): FrontmatterLinkCache[] {
  return entriesOf(frontMatter).flatMap(([key, value]) => linksUnder(key, value));
}

function linksUnder(key: string, value: unknown): FrontmatterLinkCache[] {
  if (typeof value !== 'string') {
    return entriesOf(value).flatMap(([inner, item]) => linksUnder(`${key}.${inner}`, item));
  }
  const reference = wholeReference(value);
  return reference ? [{ key, ...reference }] : [];
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
