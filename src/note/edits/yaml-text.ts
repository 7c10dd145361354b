import type { PropertyValue } from './note-edit';
import { isList } from './note-edit';

/**
 * Begins and goes on with letters, and has no sign that means something to YAML: nothing between `:` and a space, no
 * `#`, nothing at the end. Words of one case table only, so that no reader takes them for something else.
 */
const PLAIN = /^\p{L}(?:[\p{L}\p{M}\p{N} .,'’()&/+@_-]*[\p{L}\p{M}\p{N})])?$/u;
/** A day, or a day of the year, which the app shows as such. */
const DAY = /^(?:\d{4}-)?\d{2}-\d{2}$/;
/** Words that YAML 1.1 or 1.2 reads as something else than text. */
const NO_TEXT = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf|oui|non)$/i;
/** Signs that JSON leaves as they are and YAML 1.1 takes for a line end, or allows nowhere. */
const BESIDE_JSON = /[\u007f-\u009f\u2028\u2029\ufeff]/g;

/**
 * A property as lines of a block, each with its end: a list with one line for each item, nothing behind the key of an
 * empty value. Every text reads back as the same text, whatever it looks like.
 */
export function propertyText(key: string, value: PropertyValue | undefined): string {
  const written = scalarText(key);
  if (value === undefined || value === null) return `${written}:\n`;
  if (!isList(value)) return `${written}: ${valueText(value)}\n`;
  if (value.length === 0) return `${written}: []\n`;
  return `${written}:\n${value.map((item) => `  - ${valueText(item)}\n`).join('')}`;
}

/** A value on one line; maps and lists in lists as JSON, which is YAML too. */
function valueText(value: PropertyValue): string {
  return typeof value === 'string' ? scalarText(value) : escaped(JSON.stringify(value));
}

/** A text as a value on one line, between quotes where it would not read back as the same text without. */
export function scalarText(text: string): string {
  const isPlain = DAY.test(text) || (PLAIN.test(text) && !NO_TEXT.test(text));
  return isPlain ? text : escaped(JSON.stringify(text));
}

function escaped(json: string): string {
  return json.replace(BESIDE_JSON, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
