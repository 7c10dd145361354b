import type { Birthday } from '../model/person';
import { addressesIn } from './email-address';
import { withoutLinks } from './mention-text';
import { wordsOf } from './name-key';

const TRUNK_ZERO = /\(0\)/g;
const INTERNATIONAL = /^\s*(?:\+|00)/;
/** Shorter numbers are extensions, which many offices share. */
const SHORTEST_NUMBER = 7;
const LONGEST_COUNTRY_CODE = 3;
const SCHEME = /^(?:https?:)?\/\/(?:www\.)?|^www\./i;

/** Whether two texts say the same but for case, accents, spaces and signs between words; a link says its name. */
export function sameText(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [textKey(a), textKey(b)];
  // Of two texts of signs alone nothing is left to compare.
  return one !== '' && one === other;
}

/** Whether two e-mail addresses are one: case makes no other, nor what stands around (`Ana <ana@x.org>`). */
export function sameEmail(a: string, b: string): boolean {
  return emailKey(a) === emailKey(b);
}

/** An e-mail address as it is compared. */
export function emailKey(text: string): string {
  return addressesIn(text)[0] ?? text.trim().toLowerCase();
}

/**
 * Whether two phone numbers are one: by their digits, `+32 478 …`, `0032478…` and `0478 …` alike. Without knowing the
 * country of whoever wrote the shorter one, its end decides.
 */
export function samePhone(a: string, b: string): boolean {
  const [one, other] = [numberOf(a), numberOf(b)];
  if (one.digits === other.digits) return one.digits !== '' || sameText(a, b);
  const [short, long] = one.digits.length <= other.digits.length ? [one, other] : [other, one];
  const more = long.digits.length - short.digits.length;
  if (short.isInternational || long.isNational || short.digits.length < SHORTEST_NUMBER) return false;
  return more <= LONGEST_COUNTRY_CODE && long.digits.endsWith(short.digits);
}

/** Whether two addresses of the web are one: without scheme, `www.` and a slash at the end. */
export function sameUrl(a: string, b: string): boolean {
  return urlKey(a) === urlKey(b);
}

/** Whether two birthdays may be one: a year that one of them leaves out makes no other day. */
export function sameBirthday(a: Birthday, b: Birthday): boolean {
  return a.month === b.month && a.day === b.day && (a.year === b.year || a.year === null || b.year === null);
}

/** A birthday as notes write it: `1980-11-04`, or `11-04` without its year. */
export function birthdayText({ year, month, day }: Birthday): string {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  const monthDay = `${pad(month, 2)}-${pad(day, 2)}`;
  return year === null ? monthDay : `${pad(year, 4)}-${monthDay}`;
}

function textKey(text: string): string {
  return wordsOf(withoutLinks(text)).join(' ');
}

function numberOf(text: string): { digits: string; isInternational: boolean; isNational: boolean } {
  const isInternational = INTERNATIONAL.test(text);
  const digits = text.normalize('NFKC').replace(TRUNK_ZERO, '').replace(/\D/g, '');
  const isNational = !isInternational && digits.startsWith('0');
  return { digits: digits.replace(/^0+/, ''), isInternational, isNational };
}

function urlKey(text: string): string {
  const bare = text.trim().replace(SCHEME, '').replace(/\/+$/, '');
  const [host = ''] = bare.split(/[/?#]/);
  return host.toLowerCase() + bare.slice(host.length);
}
