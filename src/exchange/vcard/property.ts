import { bytesOfBase64, decodeQuotedPrintable } from './encodings';
import { decodedText } from '../charset';
import type { ContentLine } from './content-lines';
import { unescapedText } from './escaped-text';

/** One property of a card: `item1.EMAIL;TYPE=work:ana@x.org`. */
export interface VCardProperty {
  /** In capitals, without its group. */
  readonly name: string;
  /** The kinds it is said to be, in lower case: `work`, `pref`, and of 2.1 every word without a name. */
  readonly types: ReadonlySet<string>;
  /** The other parameters by their name in capitals, without quotes. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Out of its transfer encoding, still escaped; that of a picture as it stands, and '' where it is too long. */
  readonly value: string;
  readonly isTooLong: boolean;
}

const QUOTES = /^"|"$/g;
const RFC_6868: Readonly<Record<string, string>> = { '^n': '\n', "^'": '"', '^^': '^' };

/** Reads a line; null where it is none of a card, since it has no colon. */
export function propertyOf(line: ContentLine): VCardProperty | null {
  const colon = colonOf(line.text);
  if (colon === -1) return null;
  const [path = '', ...words] = headOf(line.text.slice(0, colon));
  const types = new Set<string>();
  const parameters = new Map<string, string>();
  for (const word of words) readParameter(word, types, parameters);
  const name = path.slice(path.lastIndexOf('.') + 1).trim().toUpperCase();
  const written = line.isTooLong ? '' : line.text.slice(colon + 1);
  const value = line.isPicture ? written : decoded(written, types, parameters);
  return { name, types, parameters, value, isTooLong: line.isTooLong };
}

/**
 * The text of a parameter: `LABEL="1 High St^nYork"` (RFC 6868, and the backslashes that many write instead); null
 * where the property has none of that name.
 */
export function parameterText(property: VCardProperty, name: string): string | null {
  const written = property.parameters.get(name);
  return written === undefined ? null : unescapedText(written.replace(/\^[n'^]/g, (mark) => RFC_6868[mark] ?? mark));
}

/** How much a property is preferred, 1 (most) to 101: `PREF=1` of 4.0, `TYPE=pref` of 3.0, `;PREF` of 2.1. */
export function preferenceOf({ types, parameters }: VCardProperty): number {
  const rank = Number(parameters.get('PREF') ?? Number.NaN);
  if (rank >= 1 && rank <= 100) return rank;
  return types.has('pref') ? 1 : 101;
}

/** Where the value begins: the first colon outside of quotes, or the first one, where a quote is never closed. */
function colonOf(text: string): number {
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (text[at] === ':' && !isQuoted) return at;
  }
  return text.indexOf(':');
}

/** The name and the parameters, taken apart where a semicolon stands outside of quotes. */
function headOf(text: string): readonly string[] {
  const words: string[] = [];
  let [start, isQuoted] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    if (text[at] !== ';' || isQuoted) continue;
    words.push(text.slice(start, at));
    start = at + 1;
  }
  words.push(text.slice(start));
  return words;
}

function readParameter(word: string, types: Set<string>, parameters: Map<string, string>): void {
  const equals = word.indexOf('=');
  const name = equals === -1 ? 'TYPE' : word.slice(0, equals).trim().toUpperCase();
  const value = word.slice(equals + 1).trim();
  if (name !== 'TYPE') parameters.set(name, value.replace(QUOTES, ''));
  else for (const type of value.replaceAll('"', '').split(',')) types.add(type.trim().toLowerCase());
}

function decoded(value: string, types: ReadonlySet<string>, parameters: ReadonlyMap<string, string>): string {
  const charset = parameters.get('CHARSET') ?? 'utf-8';
  const encoding = (parameters.get('ENCODING') ?? '').toLowerCase();
  if (encoding === 'quoted-printable' || types.has('quoted-printable')) return decodeQuotedPrintable(value, charset);
  const isBase64 = encoding === 'b' || encoding === 'base64' || types.has('base64');
  return isBase64 ? decodedText(bytesOfBase64(value), charset) : value;
}
