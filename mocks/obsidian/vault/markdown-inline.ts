import type { Pos, ReferenceCache, TagCache } from 'obsidian';
import { locIn, type Line } from './note-lines';
import { readReference } from './references';

/** What stands inside the lines of a paragraph, heading, table or comment. */
export interface Inline {
  readonly links: ReferenceCache[];
  readonly embeds: ReferenceCache[];
  readonly tags: TagCache[];
}

/** Letters, digits, `_`, `-`, `/` and emoji, and not digits only (help, Tags). */
const TAG = /#(?:[\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]|\u200D|\uFE0F)+/uy;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/** Adds the links, embeds and tags of a block's lines to what was found before. */
export function collectInline(lines: readonly Line[], found: Inline): void {
  const text = lines.map((line) => line.text).join('\n');
  const positionOf = positionsIn(lines);
  let escapeEnd = -1;
  for (let at = 0; at < text.length; ) {
    const skipped = lengthToSkip(text, at);
    if (skipped > 0) {
      at += skipped;
      if (text[at - skipped] === '\\') escapeEnd = at;
      continue;
    }
    const reference = readReference(text, at);
    const tag = reference || (at !== escapeEnd && !isTagPlace(text, at)) ? null : tagAt(text, at);
    if (reference?.reference) {
      const list = reference.isEmbed ? found.embeds : found.links;
      list.push({ ...reference.reference, position: positionOf(at, at + reference.length) });
    }
    if (tag) found.tags.push({ tag, position: positionOf(at, at + tag.length) });
    at += reference?.length ?? tag?.length ?? 1;
  }
}

/** Code, HTML comments and escaped characters hide what they hold; `%% … %%` does not (seen in recordings). */
function lengthToSkip(text: string, at: number): number {
  if (text[at] === '\\') return ESCAPABLE.test(text[at + 1] ?? '') ? 2 : 1;
  if (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at + 4);
    return end === -1 ? 0 : end + 3 - at;
  }
  return text[at] === '`' ? codeLength(text, at) : 0;
}

/** The length of the code that begins here, or of the backticks alone when nothing closes them. */
function codeLength(text: string, at: number): number {
  const ticks = /^`+/.exec(text.slice(at))?.[0] ?? '';
  const rest = text.slice(at + ticks.length);
  for (const run of rest.matchAll(/`+/g)) {
    if (run[0].length === ticks.length) return ticks.length * 2 + run.index;
  }
  return ticks.length;
}

function isTagPlace(text: string, at: number): boolean {
  return at === 0 || /\s/.test(text[at - 1] ?? '');
}

/** The tag that begins exactly at `at`, with its `#`; null when none does. */
export function tagAt(text: string, at: number): string | null {
  TAG.lastIndex = at;
  const tag = TAG.exec(text)?.[0];
  return tag && !/^#\d+$/.test(tag) ? tag : null;
}

/** Turns offsets in the joined lines into positions in the note. */
function positionsIn(lines: readonly Line[]): (from: number, to: number) => Pos {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.text.length + 1;
  }
  const locAt = (offset: number): Pos['start'] => {
    const index = starts.filter((start) => start <= offset).length - 1;
    const line = lines[index];
    if (!line) throw new Error('The offset lies outside the lines.');
    return locIn(line, offset - (starts[index] ?? 0));
  };
  return (from, to) => ({ start: locAt(from), end: locAt(to) });
}
