import type { NotePath } from './mention';

/** What a file name may not hold on one of the systems a vault is synced to, and what would end a link or a line. */
const NOT_IN_FILE_NAMES = /[\\/:*?"<>|#^[\]\p{Cc}\p{Zl}\p{Zp}]/gu;
/** Signs that nobody sees, which turn the reading direction or join letters, and halves of letters that are no text. */
const UNSEEN = /[\p{Cf}\p{Cs}\uFDD0-\uFDEF\uFFFE\uFFFF]/gu;
/** `{{` and `<%` would make the note a template. */
const TEMPLATE_SIGNS = /\{\{+|\}\}+|<%/g;
// A leading dot hides the file from the app; Windows drops dots and spaces at the end.
const LEADING = /^[.\s]+/;
const TRAILING = /[.\s]+$/;
/** Devices of Windows, which no file may be called there, whatever its ending (learn.microsoft.com, Naming Files). */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\s*(?:\.|$))/i;

/** In bytes of UTF-8: about a hundred letters, and with a number behind it short of the 143 of an encrypted disk. */
export const LONGEST_FILE_NAME = 120;

/** `People/Ana.md` → `Ana`. The ending may be in capitals, as some old disks have it. */
export function baseNameOf(path: NotePath): string {
  return withoutEnding(path.slice(path.lastIndexOf('/') + 1));
}

/** `People/Ana.md` → `People`; `''` for a note at the top. */
export function folderOf(path: NotePath): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Where a note is after `from` was renamed to `to`: a renamed folder takes the notes in it along. */
export function movedPath(path: NotePath, from: NotePath, to: NotePath): NotePath {
  if (path === from) return to;
  return path.startsWith(`${from}/`) ? to + path.slice(from.length) : path;
}

/** `People/Ana.md` → `People/Ana`. */
export function withoutEnding(path: string): string {
  // Only the ending in lower case: this is asked several times of every note, and nearly all end so.
  return path.endsWith('.md') || path.slice(-3).toLowerCase() === '.md' ? path.slice(0, -3) : path;
}

/**
 * A file name as disks that take no notice of case or Unicode form compare it; unlike names of people, with the spaces
 * around it. For comparing only.
 */
export function foldedFileName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/**
 * A name as every system takes it for that of a file, without an ending and in NFC: `Ana/Maria?` → `Ana Maria`,
 * `../../x` → `x`, `NUL.txt` → `_NUL.txt`. At most {@link LONGEST_FILE_NAME} bytes long. May be ''.
 */
export function fileNameOf(name: string): string {
  const seen = name.replace(UNSEEN, '').normalize('NFC').replace(TEMPLATE_SIGNS, ' ').replace(NOT_IN_FILE_NAMES, ' ');
  const plain = seen.replace(/\s+/g, ' ').replace(LEADING, '');
  const short = shortenedTo(plain, LONGEST_FILE_NAME).replace(TRAILING, '');
  return DEVICE.test(short) ? `_${short}` : short;
}

/** The beginning of a text that is at most `most` bytes long; by code points, so that no letter is cut in two. */
export function shortenedTo(text: string, most: number): string {
  let bytes = 0;
  let end = 0;
  for (const letter of text) {
    bytes += bytesOfLetter(letter);
    if (bytes > most) return text.slice(0, end).trimEnd();
    end += letter.length;
  }
  return text;
}

/** How long a text is on a disk, in bytes of UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const letter of text) bytes += bytesOfLetter(letter);
  return bytes;
}

function bytesOfLetter(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
