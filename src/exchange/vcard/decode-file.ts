import { decodedAs, decodedText, LAST_RESORT } from './charset';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** A file with more broken lines than this is decoded in one charset from there on, so that none takes for ever. */
const MOST_LINES_ALONE = 200_000;
const CHARSET_OF_LINE = /^[^:]{0,300};CHARSET="?([\w.:-]{1,40})/i;

/**
 * The text of a vCard file: UTF-16 (with or without its mark), UTF-8, and where that does not hold, line by line: UTF-8,
 * the charset that the line names (`N;CHARSET=ISO-8859-1:`), windows-1252. One broken line spoils no other. Takes any
 * bytes and never fails; the lines keep their numbers.
 */
export function decodeVCardFile(bytes: Uint8Array): string {
  const wide = wideCharsetOf(bytes);
  if (wide !== null) return decodedText(bytes, wide);
  return decodedAs(bytes, 'utf-8') ?? decodedByLine(withWholeCharacters(bytes));
}

/** Without a mark, the zero beside the B of BEGIN gives it away. */
function wideCharsetOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x42 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x42)) return 'utf-16be';
  return null;
}

/**
 * vCard 3.0 folds after 75 bytes, and many programs fold in the middle of a character. The bytes that belong to it are
 * moved before the line end, so that each line is whole.
 */
function withWholeCharacters(bytes: Uint8Array): Uint8Array {
  const whole = bytes.slice();
  for (let feed = whole.indexOf(LINE_FEED); feed !== -1; feed = whole.indexOf(LINE_FEED, feed + 1)) {
    const end = whole[feed - 1] === CARRIAGE_RETURN ? feed - 1 : feed;
    const rest = feed + 2;
    if (!startsFold(whole[feed + 1]) || (whole[end - 1] ?? 0) < 0x80) continue;
    let count = 0;
    while (count < 3 && isContinuation(whole[rest + count])) count += 1;
    const moved = whole.slice(rest, rest + count);
    whole.copyWithin(end + count, end, rest);
    whole.set(moved, end);
    feed += count;
  }
  return whole;
}

function startsFold(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte < 0xc0;
}

function decodedByLine(bytes: Uint8Array): string {
  const texts: string[] = [];
  let charset = LAST_RESORT;
  let start = 0;
  for (let count = 0; start < bytes.length && count < MOST_LINES_ALONE; count += 1) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    const line = bytes.subarray(start, end);
    // A folded line goes on in the charset of its beginning.
    if (!startsFold(line[0])) charset = namedCharset(line);
    texts.push(decodedAs(line, 'utf-8') ?? decodedAs(line, charset) ?? decodedText(line, LAST_RESORT));
    start = end;
  }
  if (start < bytes.length) texts.push(decodedText(bytes.subarray(start), LAST_RESORT));
  return texts.join('');
}

function namedCharset(line: Uint8Array): string {
  const beginning = decodedText(line.subarray(0, 400), LAST_RESORT);
  return CHARSET_OF_LINE.exec(beginning)?.[1] ?? LAST_RESORT;
}
