import type { Reference } from 'obsidian';

/** A link or embed found in a text, with its length there. */
export interface FoundReference {
  readonly length: number;
  readonly isEmbed: boolean;
  /** Null for what only looks like a link into the vault: an external address, an empty one. */
  readonly reference: Reference | null;
}

const WIKILINK = /!?\[\[((?:(?!\[\[|\]\]).)+)\]\]/y;
const TITLE = String.raw`(?:[^[\]\\\n]|\\.|\[[^[\]\n]*\])*`;
const ADDRESS = String.raw`<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*`;
const TOOLTIP = String.raw`(?:[ \t]+"[^"\n]*")?`;
const MARKDOWN_LINK = new RegExp(String.raw`!?\[(${TITLE})\]\([ \t]*(${ADDRESS})${TOOLTIP}[ \t]*\)`, 'y');

/** Reads the wikilink, Markdown link or embed that begins exactly at `at`; null when none does. */
export function readReference(text: string, at: number): FoundReference | null {
  return readAt(WIKILINK, text, at, ([, inner = '']) => wikilinkTarget(inner)) ??
    readAt(MARKDOWN_LINK, text, at, ([, title = '', address = '']) => markdownTarget(title, address));
}

/**
 * The link that a property's text is, if the whole text is one. The app does not look for links inside a longer text
 * (docs/host-facts.md); Markdown links count since release 1.11.0.
 */
export function wholeReference(value: string): Reference | null {
  const found = readReference(value, 0);
  return found && !found.isEmbed && found.length === value.length ? found.reference : null;
}

function readAt(
  pattern: RegExp,
  text: string,
  at: number,
  targetOf: (match: RegExpExecArray) => Omit<Reference, 'original'> | null,
): FoundReference | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return null;
  const original = match[0];
  const target = targetOf(match);
  return { length: original.length, isEmbed: original.startsWith('!'), reference: target && { ...target, original } };
}

/** `link|text`, where a table may have written the bar as `\|`. A bar without a link before it belongs to the link. */
function wikilinkTarget(inner: string): Omit<Reference, 'original'> {
  const bar = inner.indexOf('|');
  if (bar <= 0) return { link: inner.trim(), displayText: headingTrail(inner.trim()) };
  return { link: inner.slice(0, bar).replace(/\\$/, '').trim(), displayText: inner.slice(bar + 1).trim() };
}

function markdownTarget(title: string, address: string): Omit<Reference, 'original'> | null {
  const bare = address.replace(/^<(.*)>$/, '$1');
  if (bare === '' || /^[a-z][a-z0-9+.-]*:/i.test(bare)) return null;
  return { link: decoded(bare), displayText: title };
}

/** How the app shows a wikilink without a text: `note#heading` becomes `note > heading`. */
function headingTrail(link: string): string {
  return link.split('#').filter((part) => part !== '').join(' > ');
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address; // a stray % is a character of the file name
  }
}
