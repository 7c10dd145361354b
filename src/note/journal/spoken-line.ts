import type { Mention } from '../../model/mention';
import { withoutCode } from '../body-lines';
import { dayWithin } from '../dated-text';
import { findLinks, withoutLinks } from '../mention-text';

const EMBED = /!\[\[[^[\]]*\]\]|!\[[^[\]]*\]\([^()\s]*\)/g;
const HEADING = /^\s{0,3}#{1,6}\s+/;
const BULLET = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/;
const [SHORTEST_DAY, LONGEST_DAY] = ['20260312'.length, '2026-03-12'.length];
const BLOCK_NAME = /\s\^[\w-]+\s*$/;
// Signs of emphasis stand at the edge of a word; within one they are part of it (`2*3`, `snake_case`).
const LINE_BREAK = /<br ?\/?>/gi;
const EMPHASIS = /[*_]+|~~|==/g;
const WIDE_SPACE = /[^\S ]| {2}/;
/** What is not read aloud as it stands, or may not be; most texts hold none, and no pattern need be tried. */
const SIGNS = /[`*_~=<^[#%]|[^\S ]| {2}|^[\s\d+-]/;
const LETTER_BEFORE = /[\p{L}\p{N}]$/u;
const LETTER_BEHIND = /^[\p{L}\p{N}]/u;
const MOST_SIGNS = 3;

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
  if (!SIGNS.test(line)) return line.trimEnd();
  const shown = withoutHidden(line).replace(HEADING, '').replace(BULLET, '').replace(BLOCK_NAME, '').replace(LINE_BREAK, ' ');
  const said = withoutLinks(shown).replaceAll('`', '').replace(EMPHASIS, signsThatStay);
  return (WIDE_SPACE.test(said) ? said.replace(/\s+/g, ' ') : said).trim();
}

/** Whether a list line quotes: `- > she said`. Other quotes are no lines of a body at all. */
export function isQuoted(line: string): boolean {
  return BULLET.test(line) && line.replace(BULLET, '').startsWith('>');
}

/** In so few mentions looking for each is cheaper than making a map. */
const FEW = 16;

function isSame(a: Mention, b: Mention): boolean {
  return a.target === b.target && a.isLink === b.isLink;
}

/** Mentions without those that were there already; a link and plain words are two. */
export function eachOnce(mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length <= FEW && mentions.every((one, at) => mentions.findIndex((other) => isSame(one, other)) === at)) return mentions;
  const seen = new Map<string, Mention>();
  for (const mention of mentions) {
    const id = `${mention.isLink ? 'link' : 'name'} ${mention.target}`;
    if (!seen.has(id)) seen.set(id, mention);
  }
  return [...seen.values()];
}

/** What is no emphasis of a row of signs: all of it within a word, and what is more than three at an edge of one. */
function signsThatStay(signs: string, at: number, line: string): string {
  if (signs === '~~' || signs === '==') return '';
  // Two code units hold any letter.
  const opens = !LETTER_BEFORE.test(line.slice(Math.max(0, at - 2), at));
  const closes = !LETTER_BEHIND.test(line.slice(at + signs.length, at + signs.length + 2));
  const rest = opens ? signs.slice(MOST_SIGNS) : signs;
  return closes ? rest.slice(0, Math.max(0, rest.length - MOST_SIGNS)) : rest;
}

/** `[[2026-03-12]]` leads to the note of a day, which is nobody. */
function isNote({ isLink, target }: Mention): boolean {
  const name = target.slice(target.lastIndexOf('/') + 1);
  return isLink && (name.length > LONGEST_DAY || name.length < SHORTEST_DAY || dayWithin(name)?.rest !== '');
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
