import { decodedText } from '../charset';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NO_BITS = 64;
/** The six bits of a letter by its code: a picture has millions of them. */
const SIX_BITS = Uint8Array.from({ length: 128 }, (_, code) => (LETTERS.indexOf(String.fromCharCode(code)) + 65) % 65);
/** What quoted-printable is written in; a character beyond it was put there by a program that did not encode it. */
const PLAIN = /[^\u0080-\uffff]+/g;
const HEX = /^[\da-f]{2}$/i;

/** The bytes of a base64 text. Anything that is no base64 is passed over, white space and padding included. */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [length, held, bits] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const six = SIX_BITS[text.charCodeAt(at)] ?? NO_BITS;
    if (six === NO_BITS) continue;
    held = ((held << 6) | six) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length] = (held >> bits) & 0xff;
    length += 1;
  }
  return bytes.subarray(0, length);
}

/**
 * Decodes quoted-printable (RFC 2045, 6.7), whose soft line breaks are taken out already. The bytes are read in the
 * charset that is said; an `=` that encodes nothing stays.
 */
export function decodeQuotedPrintable(text: string, charset: string): string {
  return text.replace(PLAIN, (plain) => (plain.includes('=') ? decodedText(bytesOfQuoted(plain), charset) : plain));
}

function bytesOfQuoted(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const hex = text[at] === '=' ? text.slice(at + 1, at + 3) : '';
    const isEncoded = HEX.test(hex);
    bytes[length] = isEncoded ? parseInt(hex, 16) : text.charCodeAt(at);
    length += 1;
    if (isEncoded) at += 2;
  }
  return bytes.subarray(0, length);
}
