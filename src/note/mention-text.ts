import { calendarDate } from '../model/calendar-date';
import type { Mention } from '../model/mention';
import type { Favour } from '../model/person';
import { composed } from './composed';
import { trimmed } from './trimmed';

/** The links of a text and what stands around them. */
export interface LinkedText {
  readonly links: readonly Mention[];
  /** The text without its links, trimmed. */
  readonly rest: string;
}

// A wikilink; or a Markdown link whose address may stand in <…> or hold one pair of parentheses.
const LINKS = /!?\[\[([^[\]]+)\]\]|!?\[([^[\]]*)\]\((?:<([^<>]+)>|([^()\s]*(?:\([^()\s]*\)[^()\s]*)?))\)/g;
const WEB_ADDRESS = /^[a-z][a-z0-9+.-]*:/i;
const NOTE_ENDING = /\.md$/i;
const ISO_DAY = /\d{4}-\d{2}-\d{2}/;

/** Finds the links of a text, in their order: `[[Ana|A.]]`, `[Bob](People/Bob.md)`. A web address is no note. */
export function findLinks(text: string): LinkedText {
  const only = loneLink(text);
  if (only !== null) return { links: [only], rest: '' };
  if (!text.includes('[')) return { links: [], rest: text.trim() };
  const links: Mention[] = [];
  const rest = withLinksReplaced(text, (_, mention) => {
    links.push(mention);
    return ' ';
  });
  return { links, rest: rest.trim() };
}

/** A text as it is read aloud: each link by its name, `[[People/Ana|Ana D.]] called` → `Ana D. called`. */
export function withoutLinks(text: string): string {
  if (!text.includes('[')) return text;
  return text.replace(LINKS, (_whole: string, wiki?: string, label?: string, bracketed?: string, bare?: string) => {
    return mentionOf(wiki, label, bracketed ?? bare)?.text ?? '';
  });
}

/** A text with something else in the place of each link; `by` is told the link as it is written, and what it means. */
export function withLinksReplaced(text: string, by: (written: string, mention: Mention) => string): string {
  return text.replace(LINKS, (whole: string, wiki?: string, label?: string, bracketed?: string, bare?: string) => {
    const mention = mentionOf(wiki, label, bracketed ?? bare);
    return mention === null ? whole : by(whole, mention);
  });
}

/** The first link of a text as it is written, whole, that means what is asked for; null where there is none. */
export function writtenLinkIn(text: string, isMeant: (mention: Mention) => boolean = () => true): string | null {
  let found: string | null = null;
  withLinksReplaced(text, (written, mention) => {
    if (found === null && isMeant(mention)) found = written;
    return written;
  });
  return found;
}

/** Everybody named in one text: each of its links, else its plain words; empty when there is nothing to read. */
export function parseMentions(text: string): readonly Mention[] {
  const only = loneLink(text);
  if (only !== null) return [only];
  const { links, rest } = findLinks(text);
  if (links.length > 0) return links;
  const plain = plainMention(rest);
  return plain === null ? [] : [plain];
}

/** A name as it is read aloud: `[[People/Ana|Ana D.]]` is Ana D.; a text that is no link stands for itself. */
export function plainName(text: string): string {
  if (!text.includes('[')) return composed(text);
  const { links, rest } = findLinks(text);
  const [only] = links;
  return composed(only !== undefined && rest === '' ? only.text : text);
}

/** Reads `"2025-10-02 recommended me to the jury"`; without a day the whole text is what was given. */
export function parseFavour(text: string): Favour {
  const on = ISO_DAY.exec(text)?.index === 0 ? calendarDate(text.slice(0, 10)) : null;
  return on === null ? { on, text } : { on, text: text.slice(10).replace(/^[\s:|–—-]+/, '') };
}

/** Plain words as a mention that only hopes to be somebody's name; `null` for an empty text. */
export function plainMention(text: string): Mention | null {
  const target = text.trim();
  return target === '' ? null : { text: composed(target), target, isLink: false };
}

const [OPENING, CLOSING, BAR, HASH, SLASH, DOT] = [...'[]|#/.'].map((sign) => sign.charCodeAt(0));
/** From here on a sign may be a space, or have to be composed. */
const BEYOND_PLAIN_LETTERS = 0x300;

/**
 * The link of a text that is one bare link and nothing else, `[[Ana]]` or `[[People/Ana]]`: what most properties hold.
 * The pattern reads it the same way, more slowly. `null` for every other text.
 */
export function loneLink(text: string): Mention | null {
  const end = text.length - ']]'.length;
  if (!text.startsWith('[[') || text.charCodeAt(end) !== CLOSING || text.charCodeAt(end + 1) !== CLOSING) return null;
  let name = '[['.length;
  for (let at = name; at < end; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === OPENING || sign === CLOSING || sign === BAR || sign === HASH || sign >= BEYOND_PLAIN_LETTERS) return null;
    if (sign === SLASH) name = at + 1;
  }
  const target = text.slice('[['.length, end);
  // Spaces around it and an ending such as `.md` are for the whole reader.
  if (target === '' || trimmed(target) !== target || text.charCodeAt(end - '.md'.length) === DOT) return null;
  return { text: name === '[['.length ? target : text.slice(name, end), target, isLink: true };
}

/** So many links are shared; a vault has fewer organisations and networks, and a hostile one fills no memory. */
const MOST_SHARED = 2000;
const shared = new Map<string, Mention | null>();

/**
 * {@link loneLink}, with one mention for all the notes that say the same. For what few things are named by in many notes,
 * organisations and networks: there one record takes the place of thousands.
 */
export function sharedLink(text: string): Mention | null {
  const known = shared.get(text);
  if (known !== undefined) return known;
  if (shared.size >= MOST_SHARED) shared.clear();
  const link = loneLink(text);
  shared.set(text, link);
  return link;
}

/** The mention of a match of LINKS, by its groups. */
function mentionOf(wiki = '', label = '', address = ''): Mention | null {
  return wiki === '' ? markdownMention(label, address) : wikiMention(wiki);
}

function wikiMention(inner: string): Mention | null {
  if (!inner.includes('|')) {
    const target = withoutEnding(inner);
    return target === '' ? null : { text: composed(lastPartOf(target)), target, isLink: true };
  }
  const [path = '', ...alias] = inner.split(/\\?\|/);
  const target = withoutEnding(path);
  const label = alias.join('|').trim();
  // `[[#Heading]]` names a place in the same note, nobody else.
  if (target === '') return plainMention(label);
  return { text: composed(label === '' ? lastPartOf(target) : label), target, isLink: true };
}

function markdownMention(label: string, address: string): Mention | null {
  if (address === '' || WEB_ADDRESS.test(address)) return plainMention(label);
  const target = withoutEnding(decoded(address));
  if (target === '') return plainMention(label);
  return { text: composed(label.trim() === '' ? lastPartOf(target) : label.trim()), target, isLink: true };
}

function withoutEnding(path: string): string {
  const place = path.indexOf('#');
  const target = (place < 0 ? path : path.slice(0, place)).trim();
  return target.includes('.') ? target.replace(NOTE_ENDING, '') : target;
}

function lastPartOf(target: string): string {
  const slash = target.lastIndexOf('/');
  return slash < 0 ? target : target.slice(slash + 1);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // A lone `%` is a percent sign.
    return address;
  }
}
