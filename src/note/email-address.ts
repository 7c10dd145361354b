import type { PersonKey } from './person-vocabulary';
import { textsOf } from './property';
import type { PropertyReader } from './property-reader';

// Bounded as RFC 5321 bounds the local part (4.5.3.1.1) and DNS a label, so that no long line takes long.
const ADDRESS = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;

/** A text that is one address in small letters, as nearly all are; the same bounds in plain letters, which are looked for faster. */
const PLAIN_ADDRESS = /^[a-z0-9._%+'-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/;

/** The e-mail addresses in a text, in lower case: `Ana <Ana@x.org>`, `mailto:ana@x.org, a@y.org`. */
export function addressesIn(text: string): readonly string[] {
  if (PLAIN_ADDRESS.test(text)) return [text];
  return text.includes('@') ? (text.match(ADDRESS) ?? []).map((address) => address.toLowerCase()) : [];
}

/** Where the e-mail addresses of a text stand: from the first sign to the one behind the last. */
export function addressSpansIn(text: string): readonly { readonly from: number; readonly to: number }[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(ADDRESS)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }));
}

const NO_ADDRESSES: readonly string[] = [];

/**
 * A person's addresses, each once, from all the spellings of the property: a text, a list, maps of `label` and
 * `value`. What does not look like an address is passed over, since it is card data nobody writes to from here.
 */
export function readEmails(reader: PropertyReader<PersonKey>): readonly string[] {
  const properties = reader.properties('email');
  const [first] = properties;
  if (first === undefined) return NO_ADDRESSES;
  if (properties.length === 1 && typeof first.value === 'string' && PLAIN_ADDRESS.test(first.value)) return [first.value];
  const texts = properties.flatMap(({ value }) => textsOf(value).texts);
  return [...new Set(texts.flatMap(addressesIn))];
}
