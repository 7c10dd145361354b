/** Part of every engine the app runs on, but neither of the language nor of the page, whose libraries declare it. */
declare class TextDecoder {
  constructor(label: string, options?: { fatal?: boolean });
  readonly encoding: string;
  /** Throws on the first byte that cannot be, when it is fatal; with `stream`, a character cut off at the end can be. */
  decode(bytes: Uint8Array, options?: { stream: boolean }): string;
}

/** What old Windows programs write without saying so; every byte means something in it, so it never fails. */
export const LAST_RESORT = 'windows-1252';

/** How much of the beginning tells UTF-16 without a mark, in bytes. */
const BYTES_LOOKED_AT = 256;

/** What `0x80` to `0x9f` mean there. Some engines take them for control characters (nodejs/node#56542). */
const BEYOND_LATIN_1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The text that bytes are in a charset, by its name of the WHATWG Encoding Standard or one of its aliases (`utf-8`,
 * `ISO-8859-1`, `Shift_JIS`); null where the name is unknown or the bytes are not written in it.
 *
 * @param mayBeCut - whether the last character may be cut off; then it is left out
 */
export function decodedAs(bytes: Uint8Array, charset: string, mayBeCut = false): string | null {
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    const text = decoder.decode(bytes, { stream: mayBeCut });
    return decoder.encoding === LAST_RESORT ? text.replace(/[\x80-\x9f]/g, ofWindows1252) : text;
  } catch {
    return null;
  }
}

/** The text of bytes in the charset that is said, else in UTF-8, else in {@link LAST_RESORT}. Never fails. */
export function decodedText(bytes: Uint8Array, charset: string): string {
  return decodedAs(bytes, charset) ?? decodedAs(bytes, 'utf-8') ?? decodedAs(bytes, LAST_RESORT) ?? '';
}

/** UTF-16 by its mark, or by Latin text of which every other byte is zero. */
export function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, BYTES_LOOKED_AT);
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  // Most letters, but not all: a name may have some that need both bytes.
  const most = start.length / 2 * 0.7;
  if (start.length < 4 || (even > 0 && odd > 0)) return null;
  return odd > most ? 'utf-16le' : even > most ? 'utf-16be' : null;
}

/** The text of bytes in UTF-8, with U+FFFD for what is not written in it. */
export function decodedAsFarAsPossible(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

function ofWindows1252(letter: string): string {
  return BEYOND_LATIN_1.charAt(letter.charCodeAt(0) - 0x80);
}
