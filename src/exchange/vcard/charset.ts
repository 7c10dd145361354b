/** Part of every engine the app runs on, but neither of the language nor of the page, whose libraries declare it. */
declare class TextDecoder {
  constructor(label: string, options?: { fatal?: boolean });
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
}

/** What old Windows programs write without saying so; every byte means something in it, so it never fails. */
export const LAST_RESORT = 'windows-1252';

/** What `0x80` to `0x9f` mean there. Some engines take them for control characters (nodejs/node#56542). */
const BEYOND_LATIN_1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The text that bytes are in a charset, by its name of the WHATWG Encoding Standard or one of its aliases (`utf-8`,
 * `ISO-8859-1`, `Shift_JIS`); null where the name is unknown or the bytes are not written in it.
 */
export function decodedAs(bytes: Uint8Array, charset: string): string | null {
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === LAST_RESORT ? text.replace(/[\x80-\x9f]/g, ofWindows1252) : text;
  } catch {
    return null;
  }
}

/** The text of bytes in the charset that is said, else in UTF-8, else in {@link LAST_RESORT}. Never fails. */
export function decodedText(bytes: Uint8Array, charset: string): string {
  return decodedAs(bytes, charset) ?? decodedAs(bytes, 'utf-8') ?? decodedAs(bytes, LAST_RESORT) ?? '';
}

/** The text of bytes in UTF-8, with U+FFFD for what is not written in it. */
export function decodedAsFarAsPossible(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

function ofWindows1252(letter: string): string {
  return BEYOND_LATIN_1.charAt(letter.charCodeAt(0) - 0x80);
}
