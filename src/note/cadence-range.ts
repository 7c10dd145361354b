import type { Cadence } from '../model/cadence';
import { parseDuration } from './duration-text';
import { foldWord, words } from './fold-word';
import type { Reading } from './reading';

/** A rhythm, or the span between two of them. */
export interface CadenceRange {
  readonly shortest: Cadence;
  /** The long end of a span; null where there is one rhythm only. */
  readonly longest: Cadence | null;
}

const NOT_A_DURATION = { refused: 'not-a-duration' } as const;
/** Nobody writes a longer one; a text of any length may stand in a property. */
const LONGEST_TEXT = 80;
// A count, perhaps its unit, and a second count with its own: `4-6 weeks`, `4w..6w`, `3 à 5 semaines`.
const SPAN = /^([^\d+−-]*)(\d+) ?(\p{L}*)\.? ?(\.{2,3}|…|-|–|—|to|à|and|et) ?(\d+) ?(\p{L}*)\.?$/iu;
const DOTS = /\.{2,3}|…/;
/** What may stand before the first count, and which of it asks for an "and" between the two. */
const LEADS = new Set(['', ...words('every each about environ toutes-les tous-les contact-every')]);
const BETWEEN = new Set(words('between entre every-between'));
const AND = new Set(words('and et'));

/**
 * Reads how often, as one rhythm or as a span: `4w..6w`, `4-6 weeks`, `4–6 semaines`, `3 à 5 semaines`,
 * `every 4 to 6 weeks`, `between 4 and 6 weeks`, `weekly..monthly`. A unit given once counts for both ends; two counts
 * without any are days only between dots, since `4-6` may be a date as well. A span that is written the wrong way round
 * is read in order.
 */
export function parseCadenceRange(text: string): Reading<CadenceRange> {
  const ends = text.length > LONGEST_TEXT ? null : endsOf(text.normalize('NFC').trim().replace(/\s+/g, ' '));
  if (ends === null) {
    const one = parseDuration(text);
    return 'refused' in one ? one : { value: { shortest: one.value, longest: null } };
  }
  const [first, second] = [parseDuration(ends[0]), parseDuration(ends[1])];
  if ('refused' in first) return first;
  if ('refused' in second) return second;
  return inOrder(first.value, second.value);
}

/** The two ends of a span as texts of their own; `null` for a text that is none. */
function endsOf(text: string): readonly [string, string] | null {
  const span = SPAN.exec(text);
  if (span !== null) {
    const [, lead = '', from = '', unitOfFrom = '', sign = '', to = '', unitOfTo = ''] = span;
    const isLed = AND.has(foldWord(sign)) ? BETWEEN.has(foldWord(lead)) : LEADS.has(foldWord(lead));
    if (!isLed || (unitOfTo === '' && (unitOfFrom !== '' || !DOTS.test(sign)))) return null;
    return [`${from} ${unitOfFrom === '' ? unitOfTo : unitOfFrom}`, `${to} ${unitOfTo}`];
  }
  const [from, to, ...more] = text.split(DOTS).map((end) => end.trim());
  return from === undefined || to === undefined || from === '' || to === '' || more.length > 0 ? null : [from, to];
}

function inOrder(first: Cadence, second: Cadence): Reading<CadenceRange> {
  const difference = daysOf(second) - daysOf(first);
  if (Number.isNaN(difference)) return NOT_A_DURATION;
  if (difference === 0) return { value: { shortest: first, longest: null } };
  const [shortest, longest] = difference > 0 ? [first, second] : [second, first];
  return { value: { shortest, longest } };
}

/** About how many days, to put two rhythms in order; a month is a twelfth of the mean year. */
function daysOf(cadence: Cadence): number {
  if (cadence.unit === 'none') return NaN;
  return cadence.unit === 'days' ? cadence.count : (cadence.count * 365.2425) / 12;
}
