/** Part of every engine the app runs on, but neither of the language nor of the page, whose libraries declare it. */
declare class TextDecoder {
  constructor(label: string, options?: { fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

/** What old Windows programs write without saying so; every byte means something in it, so it never fails. */
export const LAST_RESORT = 'windows-1252';

/**
 * The text that bytes are in a charset, by its name of the WHATWG Encoding Standard or one of its aliases (`utf-8`,
 * `ISO-8859-1`, `Shift_JIS`); null where the name is unknown or the bytes are not written in it.
 */
export function decodedAs(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The text of bytes in the charset that is said, else in UTF-8, else in {@link LAST_RESORT}. Never fails. */
export function decodedText(bytes: Uint8Array, charset: string): string {
  return decodedAs(bytes, charset) ?? decodedAs(bytes, 'utf-8') ?? new TextDecoder(LAST_RESORT).decode(bytes);
}
