/** A line of a vCard with what was folded onto it. */
export interface ContentLine {
  /** From 1, where it begins in the file. */
  readonly line: number;
  /** Its beginning only, where it is too long. */
  readonly text: string;
  /** Longer than anything that is a contact, or for a picture, than any that is worth keeping. */
  readonly isTooLong: boolean;
  /** A picture, a sound or a key: bytes, which may be many. */
  readonly isPicture: boolean;
}

/** In characters, as all lengths here. A contact's note that fills a book has less. */
const LONGEST_LINE = 1_000_000;
/** About 15 MB of picture in base64. */
const LONGEST_PICTURE = 20_000_000;
/** The head of a line, where its encoding is named. */
const HEAD = 400;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BORDER = /^(?:BEGIN|END):VCARD\s*$/i;
const QUOTED_PRINTABLE = /^[^:]*[;=]QUOTED-PRINTABLE[;:]/i;
const BASE64 = /^[^:]*[;=](?:BASE64|B)[;:]/i;
const PICTURE = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]/i;
const ONLY_BASE64 = /^[\w+/]+={0,2}$/;

interface OpenLine {
  readonly line: number;
  readonly pieces: string[];
  length: number;
  readonly longest: number;
  readonly isPicture: boolean;
  readonly isBorder: boolean;
  readonly isQuoted: boolean;
  readonly isBase64: boolean;
  /** The last piece ended with the `=` of a soft line break. */
  isBroken: boolean;
}

/**
 * The lines of a vCard file as they were before folding, one by one, blank ones left out: folds of 3.0 and 4.0 (a
 * space or tab), soft line breaks of quoted-printable and base64 without indentation of 2.1. Holds one line in memory,
 * and of one that is too long only the beginning.
 */
export function* contentLines(text: string): Generator<ContentLine> {
  let open: OpenLine | null = null;
  const pieces = new Pieces(text);
  for (let piece = pieces.next(); piece !== null; piece = pieces.next()) {
    if (open !== null && piece === '') {
      // Some end their last value with a soft line break and an empty line.
      open.isBroken = false;
    } else if (open !== null && goesOn(open, piece)) {
      append(open, open.isBroken || !startsWithSpace(piece) ? piece : piece.slice(1));
    } else if (piece.trim() !== '') {
      if (open !== null) yield closed(open);
      open = opened(piece, pieces.line);
    }
  }
  if (open !== null) yield closed(open);
}

/** The lines as they stand in the file, one by one. A file that went through two systems may end them with `\r\r\n`. */
class Pieces {
  private readonly text: string;
  private at = 0;
  /** Of the piece that was given last, from 1. */
  line = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Null after the last one. */
  next(): string | null {
    const text = this.text;
    if (this.at > text.length) return null;
    const start = this.at;
    let end = start;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1;
    let after = end + 1;
    if (text.charCodeAt(end) === CARRIAGE_RETURN) {
      const isTwice = text.charCodeAt(after) === CARRIAGE_RETURN && text.charCodeAt(after + 1) === LINE_FEED;
      if (isTwice) after += 2;
      else if (text.charCodeAt(after) === LINE_FEED) after += 1;
    }
    this.at = after;
    this.line += 1;
    return text.slice(start, end);
  }
}

function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

function opened(piece: string, line: number): OpenLine {
  const head = piece.slice(0, HEAD);
  const isPicture = PICTURE.test(head);
  const open: OpenLine = {
    line,
    pieces: [],
    length: 0,
    longest: isPicture ? LONGEST_PICTURE : LONGEST_LINE,
    isPicture,
    isBorder: isBorder(piece),
    isQuoted: QUOTED_PRINTABLE.test(head),
    isBase64: BASE64.test(head),
    isBroken: false,
  };
  append(open, piece);
  return open;
}

/** A border always stands for itself: some programs end their last value with a soft line break that breaks nothing. */
function goesOn(open: OpenLine, piece: string): boolean {
  if (open.isBorder || isBorder(piece)) return false;
  return open.isBroken || startsWithSpace(piece) || (open.isBase64 && ONLY_BASE64.test(piece));
}

function append(open: OpenLine, piece: string): void {
  open.isBroken = open.isQuoted && piece.endsWith('=');
  const text = open.isBroken ? piece.slice(0, -1) : piece;
  open.length += text.length;
  // The beginning is kept to be shown, the rest of a line that is too long is not.
  if (open.length <= open.longest) open.pieces.push(text);
  else if (open.pieces.length === 0) open.pieces.push(text.slice(0, HEAD));
}

function closed(open: OpenLine): ContentLine {
  const isTooLong = open.length > open.longest;
  const text = isTooLong ? (open.pieces[0] ?? '').slice(0, HEAD) : open.pieces.join('');
  return { line: open.line, text, isTooLong, isPicture: open.isPicture };
}

function isBorder(piece: string): boolean {
  return piece.length < HEAD && BORDER.test(piece);
}

function startsWithSpace(piece: string): boolean {
  return piece.startsWith(' ') || piece.startsWith('\t');
}
