import type { PersonKey } from './person-vocabulary';
import { textsOf } from './property';
import type { PropertyReader } from './property-reader';

// Bounded as RFC 5321 bounds the local part (4.5.3.1.1) and DNS a label, so that no long line takes long.
const ADDRESS = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;

/** The e-mail addresses in a text, in lower case: `Ana <Ana@x.org>`, `mailto:ana@x.org, a@y.org`. */
export function addressesIn(text: string): readonly string[] {
  return text.includes('@') ? (text.match(ADDRESS) ?? []).map((address) => address.toLowerCase()) : [];
}

/** Where the e-mail addresses of a text stand: from the first sign to the one behind the last. */
export function addressSpansIn(text: string): readonly { readonly from: number; readonly to: number }[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(ADDRESS)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }));
}

/**
 * A person's addresses, each once, from all the spellings of the property: a text, a list, maps of `label` and
 * `value`. What does not look like an address is passed over, since it is card data nobody writes to from here.
 */
export function readEmails(reader: PropertyReader<PersonKey>): readonly string[] {
  const texts = reader.properties('email').flatMap(({ value }) => textsOf(value).texts);
  return [...new Set(texts.flatMap(addressesIn))];
}
