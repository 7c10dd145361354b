import { escapedText, partsOf, tidyLine, unescapedText } from './escaped-text';
import type { VCardProperty } from './property';
import { parameterText } from './property';

/** An address on one line, and its city. */
export interface PostalAddress {
  readonly address: string | null;
  readonly city: string | null;
}

/**
 * Reads an ADR: post office box; extension; street; city; region; postcode; country. On one line it is written as
 * on an envelope of the continent: `Rue du Lac 1, 5000 Namur, Belgique`. A label that the card brings goes before. Null
 * where nothing is written.
 */
export function postalAddressOf(property: VCardProperty): PostalAddress | null {
  const parts = partsOf(property.value, ';').map((part) => onOneLine(unescapedText(part)));
  const city = parts[3] ?? '';
  const label = onOneLine(parameterText(property, 'LABEL') ?? '');
  const line = label === '' ? lineOf(parts) : label;
  if (line === '') return null;
  // A city alone is no address to write to.
  return { address: line === city && label === '' ? null : line, city: city === '' ? null : city };
}

/** Lines of an address one after the other. */
export function onOneLine(text: string): string {
  return text.split(/[\r\n]+/).map(tidyLine).filter((line) => line !== '').join(', ');
}

/**
 * Writes the ADR of an address, with its parameters and its value; null where there is none. Where the line cannot be
 * taken apart so that reading gives the same again, it is the street, and stands whole in the label.
 */
export function adrLineOf({ address, city }: PostalAddress): string | null {
  if (address === null && city === null) return null;
  if (address === null) return `ADR:${valueOf(['', '', '', city ?? ''])}`;
  const parts = partedAt(city, address);
  if (parts !== null && lineOf(parts) === address) return `ADR:${valueOf(parts)}`;
  const label = address.replaceAll('\\', '\\\\').replaceAll('^', '^^').replaceAll('"', "^'");
  return `ADR;LABEL="${label}":${valueOf(['', '', address, city ?? ''])}`;
}

function lineOf(parts: readonly string[]): string {
  const [box = '', extension = '', street = '', city = '', region = '', postcode = '', country = ''] = parts;
  const place = [postcode, city].filter((part) => part !== '').join(' ');
  return [box, extension, street, place, region, country].filter((part) => part !== '').join(', ');
}

/** The seven parts of an address whose city is known and stands after a comma, with the postcode before it. */
function partedAt(city: string | null, address: string): readonly string[] | null {
  if (city === null) return ['', '', address];
  const lines = address.split(', ');
  const place = lines.findIndex((line, index) => index > 0 && (line === city || line.endsWith(` ${city}`)));
  if (place === -1) return null;
  const postcode = (lines[place] ?? '').slice(0, -city.length).trim();
  const after = lines.slice(place + 1);
  const region = after.slice(0, -1).join(', ');
  const street = lines.slice(0, place).join(', ');
  return ['', '', street, city, region, postcode, after[after.length - 1] ?? ''].map(tidyLine);
}

function valueOf(parts: readonly string[]): string {
  return Array.from({ length: 7 }, (_, index) => escapedText(parts[index] ?? '')).join(';');
}
