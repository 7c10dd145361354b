import type { CardPhoto } from '../../model/contact-card';
import { bytesOfBase64 } from './encodings';
import type { VCardProperty } from './property';

// Some escape its signs as those of a text.
const DATA_URI = /^data:[^,]{0,200};base64\\?,/i;
/** An address where bytes should be; base64 has no colon. */
const ADDRESS = /^\s*[a-z][a-z0-9+.-]{0,30}:/i;

/** How the files of pictures begin that the app can show; what a card says of its kind is often wrong or missing. */
const KINDS = [
  { type: 'image/jpeg', begins: /^\xff\xd8\xff/ },
  { type: 'image/png', begins: /^\x89PNG\r\n/ },
  { type: 'image/gif', begins: /^GIF8/ },
  { type: 'image/webp', begins: /^RIFF[^]{4}WEBP/ },
  { type: 'image/bmp', begins: /^BM/ },
] as const;

/**
 * The picture of a PHOTO: base64 of 2.1 and 3.0, or the data URI of 4.0. Null for the address of a picture, which is
 * never fetched, and for bytes that are no picture the app can show.
 */
export function photoOf({ value }: VCardProperty): CardPhoto | null {
  const data = DATA_URI.exec(value.slice(0, 300));
  if (data === null && ADDRESS.test(value.slice(0, 40))) return null;
  const bytes = bytesOfBase64(data === null ? value : value.slice(data[0].length));
  const beginning = String.fromCharCode(...bytes.subarray(0, 12));
  const kind = KINDS.find(({ begins }) => begins.test(beginning));
  return kind === undefined ? null : { type: kind.type, bytes };
}
