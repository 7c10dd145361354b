import { foldedText } from '../../note/name-key';
import type { SoughtName } from './whom';

/** A part of a text, from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Whether it can only mean her. */
  readonly isSure: boolean;
}

interface Word extends Omit<Span, 'isSure'> {
  readonly folded: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** What may stand between the words of one name, with a comma where the family name comes first. */
const BETWEEN_WORDS = /^[ \t\u00a0\u202f_.,"'’\-\u2010\u2011]{1,3}$/;
const HYPHEN = /[-\u2010\u2011]/;
/** Writing without spaces between words, where a name ends in the middle of what looks like one word. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u;
/** Digits as people group them; bounded between two digits, so that no line takes long. */
const DIGITS = /\+?\d(?:[ \t\u00a0\u202f()./\u2010-\u2015-]{0,3}\d){5,}/g;
/** A country code and a zero stand before a number. */
const LONGEST_PREFIX = 5;
/** Fewer digits may be any other number. */
const SURE_DIGITS = 8;

/** The names in a line, as whole words without regard to accents and case; the longest where several begin at one place. */
export function namesIn(line: string, names: readonly SoughtName[]): readonly Span[] {
  const words = wordsIn(line);
  const found: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    const name = names.find((each) => isNamedAt(line, words, at, each));
    const first = words[at];
    const last = words[at + (name?.words.length ?? 1) - 1];
    if (name === undefined || first === undefined || last === undefined) continue;
    // Behind a hyphen the name of somebody else goes on: `Jean Dupont-Moretti`.
    const goesOn = isJoined(line, words[at - 1]?.end, first.start) || isJoined(line, last.end, words[at + name.words.length]?.start);
    found.push({ start: first.start, end: last.end, isSure: name.isSure && !goesOn });
    at += name.words.length - 1;
  }
  return [...found, ...unspacedIn(line, names)];
}

/** The addresses in a line, with the `<…>` around them. */
export function emailsIn(line: string, emails: readonly string[]): readonly Span[] {
  if (!line.includes('@')) return [];
  return emails.flatMap((email) => {
    const address = email.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    return addressesIn(line, new RegExp(`(^|[^\\p{L}\\p{N}._%+-])(<${address}>|${address})(?![\\p{L}\\p{N}-])`, 'giu'));
  });
}

/** What a pattern finds behind the sign that it begins with. */
function addressesIn(line: string, pattern: RegExp): readonly Span[] {
  const found: Span[] = [];
  for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
    const [whole, before = ''] = match;
    const end = match.index + whole.length;
    found.push({ start: match.index + before.length, end, isSure: true });
    // The last sign of one stands before the next: `<a@x.org><a@x.org>`.
    pattern.lastIndex = end - 1;
  }
  return found;
}

/** The numbers in a text that end like one of hers, however they are grouped and whatever prefix they have. */
export function phonesIn(text: string, tails: readonly string[]): readonly Span[] {
  if (tails.length === 0) return [];
  return [...text.matchAll(DIGITS)].flatMap(({ index, 0: written }) => {
    const digits = [...written.matchAll(/\d/g)].map((digit) => ({ at: index + digit.index, digit: digit[0] }));
    const plain = digits.map(({ digit }) => digit).join('');
    return tails.flatMap((tail) => {
      const from = plain.indexOf(tail);
      const [first, last] = [digits[from], digits[from + tail.length - 1]];
      if (first === undefined || last === undefined) return [];
      const start = from <= LONGEST_PREFIX ? index : startOfDigits(text, first.at);
      return [{ start, end: last.at + 1, isSure: tail.length >= SURE_DIGITS }];
    });
  });
}

function startOfDigits(text: string, at: number): number {
  let start = at;
  while (/[\d+]/.test(text[start - 1] ?? '')) start--;
  return start;
}

function wordsIn(line: string): readonly Word[] {
  return [...line.matchAll(WORD)].map(({ index, 0: word }) => ({ start: index, end: index + word.length, folded: foldedText(word) }));
}

function isNamedAt(line: string, words: readonly Word[], at: number, name: SoughtName): boolean {
  return name.words.every((word, index) => {
    const found = words[at + index];
    if (found?.folded !== word) return false;
    const before = words[at + index - 1];
    return index === 0 || before === undefined || BETWEEN_WORDS.test(line.slice(before.end, found.start));
  });
}

function isJoined(line: string, end: number | undefined, start: number | undefined): boolean {
  return end !== undefined && start === end + 1 && HYPHEN.test(line[end] ?? '');
}

/** Names in writing without spaces, wherever they stand. */
function unspacedIn(line: string, names: readonly SoughtName[]): readonly Span[] {
  return names.flatMap(({ words, isSure }) => {
    const name = words.join('').normalize('NFC');
    if (!UNSPACED.test(name)) return [];
    const found: Span[] = [];
    for (let start = line.indexOf(name); start !== -1; start = line.indexOf(name, start + name.length)) {
      found.push({ start, end: start + name.length, isSure });
    }
    return found;
  });
}
