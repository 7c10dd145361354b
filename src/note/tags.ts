import type { FrontMatter } from '../model/front-matter';

// A tag begins after a space and holds letters, digits, `_`, `-`, `/` and at least one sign that is no digit.
const TAG = /(?:^|\s)#([\p{L}\p{N}\p{So}_/-]+)/gu;
const FENCE = /^\s{0,3}(```+(?!.*`)|~~~+)/;
const INLINE_CODE = /`[^`\n]*`/g;

/** The tags of a note without `#`: those of its block first, then those of its text. The app's cache gives the same. */
export function tagsOf(data: FrontMatter | null, body: string): string[] {
  return [...new Set([...(data === null ? [] : tagsInBlock(data)), ...tagsInText(body)])];
}

/** `tags: [person, "#friend"]`, `tags: person friend`, `tag: person`. */
export function tagsInBlock(data: FrontMatter): string[] {
  return Object.entries(data)
    .filter(([key]) => /^tags?$/i.test(key))
    .flatMap(([, value]): unknown[] => (Array.isArray(value) ? value : [value]))
    .filter((value): value is string => typeof value === 'string')
    .flatMap((value) => value.split(/[\s,]+/))
    .map((tag) => tag.replace(/^#/, ''))
    .filter((tag) => tag !== '');
}

function tagsInText(body: string): string[] {
  if (!body.includes('#')) return [];
  const tags: string[] = [];
  let fence: string | null = null;
  for (const line of body.split('\n')) {
    const mark = FENCE.exec(line)?.[1] ?? null;
    if (fence !== null) {
      if (mark !== null && mark.startsWith(fence)) fence = null;
    } else if (mark !== null) fence = mark;
    else for (const match of line.replace(INLINE_CODE, '').matchAll(TAG)) tags.push(match[1] ?? '');
  }
  return tags.filter((tag) => /[^\p{N}]/u.test(tag));
}
