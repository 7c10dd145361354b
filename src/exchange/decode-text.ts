/** What every device has and the language itself does not name: the decoder of the Encoding standard. */
declare const TextDecoder: new (label: string, options?: { readonly fatal: boolean }) => {
  /** Throws on the first byte that cannot be, when it is fatal; with `stream`, a character cut off at the end can be. */
  decode(bytes: Uint8Array, options?: { readonly stream: boolean }): string;
};

/** The signs of windows-1252 from 0x80 to 0x9f, where Latin-1 has control characters; five bytes are none. */
const SIGNS_OF_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** How much of the beginning tells UTF-16 without a mark, in bytes. */
const BYTES_LOOKED_AT = 256;

/**
 * The text of a file that somebody else wrote, without a byte order mark: UTF-16 where its mark or its zeros say so,
 * UTF-8 where that is what it is, else windows-1252, which every byte is something in. A UTF-8 file whose end is cut
 * off within a character stays UTF-8. Total, for files that fit into one text of the engine (about 500 MB).
 */
export function decodeText(bytes: Uint8Array): string {
  const wide = wideEncodingOf(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  return utf8In(bytes) ?? windows1252In(bytes);
}

/** Some releases of Node decode it as Latin-1 (nodejs/node#56542), which loses the œ and the ’ of French. */
function windows1252In(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (sign) => SIGNS_OF_1252.charAt(sign.charCodeAt(0) - 0x80));
}

/** UTF-16 by its mark, or by Latin text of which every other byte is zero. */
function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
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

function utf8In(bytes: Uint8Array): string | null {
  const whole = strictUtf8(bytes, false);
  if (whole !== null) return whole;
  // A last é of windows-1252 looks like a character cut off; it is one only where the rest has whole ones.
  const cut = strictUtf8(bytes, true);
  return cut !== null && /[^\p{ASCII}]/u.test(cut) ? cut : null;
}

function strictUtf8(bytes: Uint8Array, stream: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
  } catch {
    return null;
  }
}
