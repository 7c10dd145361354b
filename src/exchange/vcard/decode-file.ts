import { decodedAs, decodedAsFarAsPossible, decodedText, LAST_RESORT, wideEncodingOf } from '../charset';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** A file with more lines that are not UTF-8 is none: the rest is decoded at once, so that no file takes for ever. */
const MOST_BROKEN = 20_000;
const BROKEN = '\uFFFD';
const CHARSET_OF_LINE = /^[^:]{0,300};CHARSET="?([\w.-]{1,40})/i;

/**
 * The text of a vCard file: UTF-16 (with or without its mark), UTF-8, and for the lines where that does not hold, the
 * charset that the line names (`N;CHARSET=ISO-8859-1:`), else windows-1252. One broken line spoils no other. Takes any
 * bytes and never fails; the lines keep their numbers.
 */
export function decodeVCardFile(bytes: Uint8Array): string {
  const wide = wideEncodingOf(bytes);
  if (wide !== null) return decodedText(bytes, wide);
  return decodedAs(bytes, 'utf-8') ?? decodedByLine(withWholeCharacters(withoutMark(bytes)));
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

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** Goes through the bytes and their text as UTF-8 side by side, and decodes the lines again that are broken there. */
function decodedByLine(bytes: Uint8Array): string {
  const text = decodedAsFarAsPossible(bytes);
  const parts: string[] = [];
  let [broken, kept, head, at] = [0, 0, 0, 0];
  for (let start = 0; start < bytes.length;) {
    const end = afterFeed(bytes.indexOf(LINE_FEED, start), bytes.length);
    const textEnd = afterFeed(text.indexOf('\n', at), text.length);
    // A folded line goes on in the charset of its beginning.
    if (!startsFold(bytes[start])) head = at;
    if (text.slice(at, textEnd).includes(BROKEN)) {
      parts.push(text.slice(kept, at));
      broken += 1;
      if (broken > MOST_BROKEN) return parts.join('') + decodedText(bytes.subarray(start), LAST_RESORT);
      const charset = CHARSET_OF_LINE.exec(text.slice(head, head + 400))?.[1] ?? LAST_RESORT;
      const line = bytes.subarray(start, end);
      // The sign for what is broken may have been written itself.
      parts.push(decodedAs(line, 'utf-8') ?? decodedAs(line, charset) ?? decodedText(line, LAST_RESORT));
      kept = textEnd;
    }
    [start, at] = [end, textEnd];
  }
  return parts.join('') + text.slice(kept);
}

function afterFeed(feed: number, length: number): number {
  return feed === -1 ? length : feed + 1;
}
