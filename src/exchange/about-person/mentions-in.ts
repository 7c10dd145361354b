import type { NotePath } from '../../model/mention';
import { linesOf, withoutEnd } from '../../note/edits/text-lines';
import { withLinksReplaced } from '../../note/mention-text';
import { foldedText } from '../../note/name-key';
import { emailsIn, namesIn, phonesIn } from './words-of-person';
import type { Span } from './words-of-person';
import type { LinkMeaning, Whom } from './whom';

/**
 * What names her: a link to her note, her name in plain words, an e-mail address, a phone number; `around` is a link to
 * another note whose name holds hers (`[[Call with Ana Diaz]]`).
 */
export type MentionKind = 'link' | 'around' | 'name' | 'email' | 'phone';

/** A place in a text that names her. */
export interface PersonMention extends Span {
  /** From 1. */
  readonly line: number;
  readonly kind: MentionKind;
  /** The whole line, without its end. */
  readonly text: string;
}

/** A part of one line that names her. */
export type LineMention = Pick<PersonMention, 'kind' | 'start' | 'end' | 'isSure'>;

/** Where a text is from. */
export interface TextSource {
  readonly path: NotePath;
  /** The number of the first line, when the text is a part of a note. */
  readonly firstLine?: number;
}

const BYTE_ORDER_MARK = /^\uFEFF/;
/** The name of a file that a canvas shows. */
const CANVAS_FILE = /("file"\s*:\s*")((?:[^"\\]|\\.)*)"/g;
const CANVAS_ENDING = /\.canvas$/i;
/** Signs that only look like letters: `%20` of an address, and the line ends within a text of a canvas. */
const ESCAPED_SPACE = /%20/g;
const ESCAPED_END = /\\[nrt]/g;

/**
 * Every place in a text that names somebody, by line: links that mean her note, her names as whole words whatever their
 * accents and case, her addresses and numbers. Front matter, code and comments count like any other line, since whoever
 * asks what is known of her means all of it. In the order of the text; no two overlap.
 */
export function mentionsIn(text: string, whom: Whom, source: TextSource): readonly PersonMention[] {
  if (!mayNameHer(text, whom)) return [];
  const { path, firstLine = 1 } = source;
  return linesOf(text.replace(BYTE_ORDER_MARK, '')).flatMap((written, index) => {
    const line = withoutEnd(written);
    if (!mayNameHer(line, whom)) return [];
    return mentionsInLine(line, whom, path).map((mention) => ({ ...mention, line: firstLine + index, text: line }));
  });
}

/** What of one line names her, in its order. */
export function mentionsInLine(line: string, whom: Whom, path: NotePath): readonly LineMention[] {
  const isCanvas = CANVAS_ENDING.test(path);
  // As long as the line itself, so that places in it are places in the line.
  const plain = (isCanvas ? line.replace(ESCAPED_END, '  ') : line).replace(ESCAPED_SPACE, '   ');
  const links = [...linksIn(line, whom, path), ...(isCanvas ? filesIn(line, whom, path) : [])].sort((a, b) => a.start - b.start);
  const found: LineMention[] = [
    ...links.flatMap(({ start, end, meaning }) => (meaning === 'her' ? [{ kind: 'link' as const, start, end, isSure: true }] : [])),
    ...emailsIn(plain, whom.emails).map((span) => ({ ...span, kind: 'email' as const })),
    ...phonesIn(plain, whom.phones).map((span) => ({ ...span, kind: 'phone' as const })),
  ];
  let next = 0;
  for (const name of [...namesIn(plain, whom.names)].sort((a, b) => a.start - b.start)) {
    while ((links[next]?.end ?? Infinity) <= name.start) next++;
    const link = links[next];
    if (link === undefined || !overlap(link, name)) found.push({ ...name, kind: 'name' });
    else if (link.meaning === 'nothing') found.push({ kind: 'link', start: link.start, end: link.end, isSure: name.isSure });
    // To another note the link is of use, so nobody is to lose it without a tick.
    else if (link.meaning === 'note') found.push({ kind: 'around', start: link.start, end: link.end, isSure: false });
  }
  return withoutOverlaps(found);
}

interface FoundLink extends Omit<Span, 'isSure'> {
  readonly meaning: LinkMeaning;
}

function linksIn(line: string, whom: Whom, path: NotePath): readonly FoundLink[] {
  if (!line.includes('[')) return [];
  const found: FoundLink[] = [];
  let from = 0;
  withLinksReplaced(line, (written, mention) => {
    const start = line.indexOf(written, from);
    from = start + written.length;
    if (mention.isLink) found.push({ start, end: from, meaning: whom.meaningOf(mention, path) });
    return written;
  });
  return found;
}

/** The notes that a canvas shows, by their whole path. */
function filesIn(line: string, whom: Whom, path: NotePath): readonly FoundLink[] {
  return [...line.matchAll(CANVAS_FILE)].map(({ index, 1: before = '', 2: file = '' }) => {
    const start = index + before.length;
    const target = `/${file.replace(/\.md$/i, '')}`;
    return { start, end: start + file.length, meaning: whom.meaningOf({ text: file, target, isLink: true }, path) };
  });
}

/** Of two that overlap the sure one stays, then the longer one. One pass, since a line may be as long as a book. */
function withoutOverlaps(found: readonly LineMention[]): readonly LineMention[] {
  const kept: LineMention[] = [];
  for (const mention of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept[kept.length - 1];
    if (last === undefined || !overlap(last, mention)) kept.push(mention);
    else if (isBetter(mention, last)) kept[kept.length - 1] = mention;
  }
  return kept;
}

function isBetter(a: LineMention, b: LineMention): boolean {
  return a.isSure === b.isSure ? a.end - a.start > b.end - b.start : a.isSure;
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether it is worth looking closer: most notes of a vault, and most lines of a note, have none of her words. */
function mayNameHer(text: string, { names, emails, phones }: Whom): boolean {
  const folded = foldedText(text);
  if (names.some(({ words }) => folded.includes(words[0] ?? ''))) return true;
  // An address of a link may spell its accents by numbers (`L%C3%A9a`).
  if (text.includes('](') && text.includes('%')) return true;
  const lower = text.toLowerCase();
  return emails.some((email) => lower.includes(email)) || phonesIn(text, phones).length > 0;
}
