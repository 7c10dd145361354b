import { closesFence, openingFence } from '../body-lines';

/** Stands for every character that holds no link; no note is called by it. */
const HIDDEN = '\uFFFC';
const QUOTE = /^(?:\s{0,3}>)+ ?/;
/** Other spaces than these make no line empty (CommonMark 2.1). */
const BLANK = /^[ \t]*$/;
const INDENTED = /^(?: {4}| {0,3}\t)/;
const LIST_ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;
/** At the beginning of a line it takes whole lines (CommonMark 4.6, the second kind of block). */
const MARKUP_OPENS = /^ {0,3}<!--/;
/** The line below the head of a table, without spaces around it. */
const DELIMITERS = /^\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?)?$|^(?:\|\s*:?-+:?\s*)+$/;

/** What the lines before one leave open. */
interface Open {
  /** The fence of a code block. */
  fence: string | null;
  isFenceQuoted: boolean;
  isInMarkup: boolean;
  isInList: boolean;
  /** Whether indented text would begin or go on with code: behind an empty line or such code. */
  mayBeCode: boolean;
}

/**
 * The lines of a body, each as long as it was, with a sign for nothing in the place of all that holds no links for the
 * app: code in blocks and within a line, and comments of HTML. Quotes stay, and so does what stands between `%%`, since
 * the app counts the links there (docs/host-facts.md).
 */
export function shownLines(body: readonly string[]): readonly string[] {
  const open: Open = { fence: null, isFenceQuoted: false, isInMarkup: false, isInList: false, mayBeCode: true };
  return body.map((line) => shown(line, open));
}

/** Which lines of a body are rows of a table, where `|` parts cells. A table goes on up to an empty line (GFM, 4.10). */
export function tableRowsIn(shownBody: readonly string[]): ReadonlySet<number> {
  const rows = new Set<number>();
  const lines = shownBody.map((line) => line.replace(QUOTE, ''));
  for (const [index, line] of lines.entries()) {
    const isBelowRow = rows.has(index - 1) && !BLANK.test(line);
    const isDelimiter = index > 0 && DELIMITERS.test(line.trim()) && (lines[index - 1] ?? '').includes('|');
    if (isDelimiter) rows.add(index - 1);
    if (isDelimiter || isBelowRow) rows.add(index);
  }
  return rows;
}

/** A line with nothing in the place of each code: from some backticks to the next as many (CommonMark 6.1). */
function withoutCode(text: string): string {
  if (!text.includes('`')) return text;
  const runs = [...text.matchAll(/`+/g)].map(({ 0: { length }, index: start }) => ({ start, end: start + length, length }));
  const closing = new Map<number, number>();
  const closedBy = runs.map(() => -1);
  for (let at = runs.length - 1; at >= 0; at--) {
    const length = runs[at]?.length ?? 0;
    closedBy[at] = closing.get(length) ?? -1;
    closing.set(length, at);
  }
  let shownText = '';
  let end = 0;
  for (const [at, { start }] of runs.entries()) {
    const close = runs[closedBy[at] ?? -1];
    if (start < end || close === undefined || text[start - 1] === '\\') continue;
    shownText += text.slice(end, start) + hidden(text.slice(start, close.end));
    end = close.end;
  }
  return shownText + text.slice(end);
}

/** A line with nothing in the place of each comment of HTML that ends in it. */
function withoutMarkup(text: string): string {
  let shownText = '';
  let at = 0;
  for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', at)) {
    const end = text.indexOf('-->', start);
    if (end === -1) break;
    shownText += text.slice(at, start) + hidden(text.slice(start, end + 3));
    at = end + 3;
  }
  return shownText + text.slice(at);
}

/** The same length of nothing. */
function hidden(text: string): string {
  return HIDDEN.repeat(text.length);
}

function shown(line: string, open: Open): string {
  const quote = QUOTE.exec(line)?.[0] ?? '';
  const text = line.slice(quote.length);
  // A code block ends with the quote that it began in.
  if (open.fence !== null && open.isFenceQuoted && quote === '') open.fence = null;
  if (open.fence !== null) {
    if (closesFence(text, open.fence)) open.fence = null;
    return hidden(line);
  }
  if (open.isInMarkup || MARKUP_OPENS.test(text)) {
    open.isInMarkup = !text.includes('-->');
    return hidden(line);
  }
  if (isIndentedCode(text, open)) return hidden(line);
  open.fence = openingFence(text);
  open.isFenceQuoted = quote !== '';
  if (open.fence !== null) return hidden(line);
  return quote + withoutMarkup(withoutCode(text));
}

/** Indented lines are code, but in a list they belong to the item above. */
function isIndentedCode(text: string, open: Open): boolean {
  const isBlank = BLANK.test(text);
  const isIndented = INDENTED.test(text);
  if (LIST_ITEM.test(text) && (!isIndented || open.isInList)) open.isInList = true;
  else if (!isBlank && !/^\s/.test(text) && open.mayBeCode) open.isInList = false;
  const isCode = isIndented && !isBlank && !open.isInList && open.mayBeCode;
  open.mayBeCode = isBlank || isCode;
  return isCode;
}
