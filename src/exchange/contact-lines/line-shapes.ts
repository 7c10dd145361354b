import { addressSpansIn } from '../../note/email-address';
import { words } from '../../note/fold-word';
import { wordsOf } from '../../note/name-key';
import type { LineField } from './contact-line';

/** A part of a text that is known by its shape. */
export interface ShapeSpan {
  readonly field: Extract<LineField, 'emails' | 'phones' | 'urls'>;
  readonly from: number;
  readonly to: number;
}

/** Words before an address or a number that say no more than its shape. */
const LABELS = new Set(words(`t m p e w f tel telephone phone mob mobile gsm portable cell fixe bureau direct fax mail email mailto courriel
  web site website url linkedin http https et and ou or`));
const URL_IN_TEXT = /(?:https?:\/\/|www\.)[^\s<>"|;,]{2,500}|(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10}\/[^\s<>"|;,]{0,500}/gi;
const DOMAIN = /^(?:[a-z0-9-]{2,63}\.){1,3}[a-z]{2,6}$/;
const PHONE = /(?:\+\d|\(?0)[\d\s()./-]{5,24}\d/g;
const DAY = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;
const FEWEST_DIGITS = 8;
const MOST_DIGITS = 15;
const WORD_SIGN = /[\p{L}\p{N}]/u;
const SIGNS_AT_END = /[.,;:)\]]+$/;

/** E-mail addresses, addresses of the web and phone numbers in a text, in their order, none over another. */
export function shapesIn(text: string): readonly ShapeSpan[] {
  const emails = addressSpansIn(text).map((span): ShapeSpan => ({ field: 'emails', ...span }));
  const urls = DOMAIN.test(text) ? [{ field: 'urls', from: 0, to: text.length } as const] : urlsIn(text);
  const found: ShapeSpan[] = [];
  for (const span of [...emails, ...urls, ...phonesIn(text)]) {
    if (!found.some((other) => span.from < other.to && other.from < span.to)) found.push(span);
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Whether words only say that an address or a number follows: `Tel.`, `E-mail :`. */
export function saysReach(text: string): boolean {
  return wordsOf(text).every((word) => LABELS.has(word));
}

function urlsIn(text: string): readonly ShapeSpan[] {
  return [...text.matchAll(URL_IN_TEXT)].map(({ 0: found, index }) => {
    return { field: 'urls', from: index, to: index + found.replace(SIGNS_AT_END, '').length };
  });
}

/** A number within a word is none of a phone, nor is a day. */
function phonesIn(text: string): readonly ShapeSpan[] {
  return [...text.matchAll(PHONE)].flatMap(({ 0: found, index }): readonly ShapeSpan[] => {
    const to = index + found.length;
    const digits = found.replace(/\D/g, '').length;
    const isPart = WORD_SIGN.test(text.charAt(index - 1)) || WORD_SIGN.test(text.charAt(to));
    const isPhone = digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && !DAY.test(found);
    return isPart || !isPhone ? [] : [{ field: 'phones', from: index, to }];
  });
}
