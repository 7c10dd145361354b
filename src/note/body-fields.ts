import type { BodyLine } from './body-lines';
import type { InlineField } from './found-properties';

const WHOLE_LINE = /^\s*(?:[-*+]\s+)?([^\s[\](){}:`|][^[\](){}:`|]{0,60}?)::[ \t]*(.*)$/;
// Bounded, so that a long line of openings without an end does not take long; for the same reason `addField` trims.
const WITHIN = /[[(]([^\s[\](){}:`|][^[\](){}:`|]{0,60}?)::((?:\[\[[^\]]*\]\]|[^\])]){0,1000})[\])]/g;
const CLOSED = /[\])]/;
const DECORATION = /^[*_]+|[*_]+$/g;

const NO_FIELDS: readonly InlineField[] = [];

/**
 * The inline fields of a body: `Key:: value` on a line of its own or of a list, `[key:: value]` and `(key:: value)`
 * within one. In the order of the note; an empty field is left out.
 */
export function inlineFieldsOf(lines: readonly BodyLine[]): readonly InlineField[] {
  if (!lines.some(({ text }) => text.includes('::'))) return NO_FIELDS;
  const fields: InlineField[] = [];
  for (const { text, line } of lines) {
    if (!text.includes('::')) continue;
    const whole = WHOLE_LINE.exec(text);
    if (whole !== null) {
      addField(fields, whole[1], whole[2], line);
      continue;
    }
    if (!CLOSED.test(text)) continue;
    for (const within of text.matchAll(WITHIN)) addField(fields, within[1], within[2], line);
  }
  return fields;
}

function addField(fields: InlineField[], rawKey: string | undefined, rawValue: string | undefined, line: number): void {
  const key = (rawKey ?? '').trim().replace(DECORATION, '');
  const value = (rawValue ?? '').trim();
  if (key !== '' && value !== '') fields.push({ key, value, line });
}
