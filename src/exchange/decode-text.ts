import { decodedAs, decodedText, LAST_RESORT, wideEncodingOf } from './charset';

/**
 * The text of a file that somebody else wrote, without a byte order mark: UTF-16 where its mark or its zeros say so,
 * UTF-8 where that is what it is, else windows-1252, which every byte is something in. A UTF-8 file whose end is cut
 * off within a character stays UTF-8. Total, for files that fit into one text of the engine (about 500 MB).
 */
export function decodeText(bytes: Uint8Array): string {
  const wide = wideEncodingOf(bytes);
  return wide === null ? (utf8In(bytes) ?? decodedText(bytes, LAST_RESORT)) : decodedAsWide(bytes, wide);
}

/** A last byte without its other half is left out. */
function decodedAsWide(bytes: Uint8Array, wide: string): string {
  return decodedAs(bytes, wide, true) ?? decodedText(bytes, wide);
}

function utf8In(bytes: Uint8Array): string | null {
  const whole = decodedAs(bytes, 'utf-8');
  if (whole !== null) return whole;
  // A last é of windows-1252 looks like a character cut off; it is one only where the rest has whole ones.
  const cut = decodedAs(bytes, 'utf-8', true);
  return cut !== null && /[^\p{ASCII}]/u.test(cut) ? cut : null;
}
