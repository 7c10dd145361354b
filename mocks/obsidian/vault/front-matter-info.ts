import type { FrontMatterInfo } from 'obsidian';

/**
 * The block starts on the first line (release notes 1.4.10) with `---` and ends with the next line that is `---`,
 * trailing spaces allowed (release notes 1.3.2). Not verified in the app, and no block here: a byte order mark before
 * it, text after the dashes, `...` as its end.
 */
const BLOCK = /^---[ \t]*\r?\n((?:[^\n]*\n)*?)---[ \t]*(?:\r?\n|$)/;

/**
 * Finds the front matter of a note. `frontmatter` is the text between the two fences, `from` and `to` its offsets,
 * `contentStart` the offset of the body. Without a block all three are 0 and the text is empty.
 */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const block = BLOCK.exec(content);
  if (!block) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const frontmatter = block[1] ?? '';
  const from = content.indexOf('\n') + 1;
  return { exists: true, frontmatter, from, to: from + frontmatter.length, contentStart: block[0].length };
}
