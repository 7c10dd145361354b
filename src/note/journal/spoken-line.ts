import type { Mention } from '../../model/mention';
import { withoutCode } from '../body-lines';
import { dayWithin } from '../dated-text';
import { findLinks, withoutLinks } from '../mention-text';

const EMBED = /!\[\[[^[\]]*\]\]|!\[[^[\]]*\]\([^()\s]*\)/g;
const HEADING = /^\s{0,3}#{1,6}\s+/;
const BULLET = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/;
const LONGEST_DAY = '2026-03-12'.length;
const BLOCK_NAME = /\s\^[\w-]+\s*$/;
// Signs of emphasis stand at the edge of a word; within one they are part of it (`2*3`, `snake_case`).
const LINE_BREAK = /<br ?\/?>/gi;
const EMPHASIS = /(?<![\p{L}\p{N}*_])[*_]{1,3}|[*_]{1,3}(?![\p{L}\p{N}*_])|~~|==/gu;

/** The notes that a line links, each once: not what it embeds, shows as code or hides, and no days. */
export function linksIn(line: string): readonly Mention[] {
  if (!line.includes('[')) return [];
  return eachOnce(findLinks(saidIn(line)).links.filter(isNote));
}

/** A line without what it embeds, shows as code or hides. */
export function saidIn(line: string): string {
  return withoutCode(withoutHidden(line));
}

/** A text without what is struck out: `~~[[Ana]]~~, [[Bob]]` → `[[Bob]]`. */
export function withoutStruck(text: string): string {
  return withoutSpans(text, '~~', '~~');
}

/** A line as it is read aloud: links by their names, without bullet, emphasis, embeds, comments, signs of a heading. */
export function spokenLine(line: string): string {
  const shown = withoutHidden(line).replace(HEADING, '').replace(BULLET, '').replace(BLOCK_NAME, '').replace(LINE_BREAK, ' ');
  return withoutLinks(shown).replaceAll('`', '').replace(EMPHASIS, '').replace(/\s+/g, ' ').trim();
}

/** Whether a list line quotes: `- > she said`. Other quotes are no lines of a body at all. */
export function isQuoted(line: string): boolean {
  return BULLET.test(line) && line.replace(BULLET, '').startsWith('>');
}

/** Mentions without those that were there already; a link and plain words are two. */
export function eachOnce(mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length < 2) return mentions;
  const seen = new Map<string, Mention>();
  for (const mention of mentions) {
    const id = `${mention.isLink ? 'link' : 'name'} ${mention.target}`;
    if (!seen.has(id)) seen.set(id, mention);
  }
  return [...seen.values()];
}

/** `[[2026-03-12]]` leads to the note of a day, which is nobody. */
function isNote({ isLink, target }: Mention): boolean {
  const name = target.slice(target.lastIndexOf('/') + 1);
  return isLink && (name.length > LONGEST_DAY || dayWithin(name)?.rest !== '');
}

function withoutHidden(line: string): string {
  const shown = line.includes('![') ? line.replace(EMBED, ' ') : line;
  return withoutSpans(withoutSpans(shown, '%%', '%%'), '<!--', '-->');
}

/** Without what stands between two signs. By hand, since a pattern would look for the end once for each beginning. */
function withoutSpans(line: string, opening: string, closing: string): string {
  let from = line.indexOf(opening);
  if (from < 0) return line;
  let shown = '';
  let rest = 0;
  while (from >= 0) {
    const end = line.indexOf(closing, from + opening.length);
    if (end < 0) break;
    shown += `${line.slice(rest, from)} `;
    rest = end + closing.length;
    from = line.indexOf(opening, rest);
  }
  return shown + line.slice(rest);
}
