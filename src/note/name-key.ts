const MARKS = /[\u0300-\u036f]/g;
/** Letters that no decomposition takes apart. */
const OTHER_LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i',
};
const OTHER_LETTER = /[œæßøłđðþı]/g;
const UNSEEN = /\p{Cf}/gu;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/u;
/** Writing without spaces between words: a space there is no part of the name. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u;
/** A letter that has a capital can stand for a name; a sign that is a word cannot. */
const INITIAL = /^[\p{Ll}\p{Lu}]$/u;
const TITLES = new Set(['dr', 'prof', 'mr', 'mrs', 'ms', 'mme', 'mlle', 'ir', 'me', 'maitre']);
/** What a business calls its form by; with or without it is the same organisation. */
const LEGAL_FORMS = new Set([
  'asbl', 'vzw', 'aisbl', 'sa', 'nv', 'sprl', 'bvba', 'srl', 'bv', 'sc', 'scrl', 'sarl', 'sas', 'gmbh', 'ag', 'ev', 'ltd', 'limited',
  'llc', 'inc', 'corp', 'plc', 'the', 'le', 'la', 'les', 'de', 'du', 'des', 'of',
]);

/** A name taken apart for comparing. */
export interface NameKey {
  /** The words in the order as said; of `KEPPENS, Bruno` the given name comes first. Without accents, in lower case. */
  readonly words: readonly string[];
  /** The words in any order: equal for `Bruno Keppens` and `Keppens Bruno`; '' for a text without letters. */
  readonly key: string;
  /** Whether a word is but a letter: `B. Keppens`. */
  readonly isShort: boolean;
  /** Whether there are a given and a family name, as far as one can tell; a first name alone may be anybody's. */
  readonly isWhole: boolean;
}

/**
 * Takes a name apart for comparing: without accents, case, hyphens, titles in front (`Dr`), and unseen signs. Particles
 * (`van den`) are words like others. Total: every text gives a key.
 */
export function nameKeyOf(name: string): NameKey {
  const [family = '', given = '', ...more] = name.split(',');
  const isInverted = given.trim() !== '' && more.length === 0;
  const all = wordsOf(isInverted ? `${given} ${family}` : name);
  const untitled = all.slice(all.findIndex((word) => !TITLES.has(word)));
  const spaced = untitled.length > 1 || all.length === 1 ? untitled : all;
  const words = spaced.every((word) => UNSPACED.test(word)) && spaced.length > 0 ? [spaced.join('')] : spaced;
  const isShort = words.length > 1 && words.some((word) => INITIAL.test(word));
  const isWhole = !isShort && (words.length > 1 || UNSPACED.test(words[0] ?? ''));
  return { words, key: [...words].sort().join(' '), isShort, isWhole };
}

/** The words of a text, for comparing; none for a text without letters and digits. */
export function wordsOf(text: string): readonly string[] {
  return foldedText(text).split(BETWEEN_WORDS).filter((word) => word !== '');
}

/** A text without accents, case and unseen signs, letters of one shape made one (`ﬁ`, full width). */
export function foldedText(text: string): string {
  const plain = text.normalize('NFKD').replace(MARKS, '').replace(UNSEEN, '').toLowerCase();
  return plain.replace(OTHER_LETTER, (letter) => OTHER_LETTERS[letter] ?? letter);
}

/**
 * Whether a short name (`B. Keppens`, `J.-P. Dupont`) may be the other one: its words are words of the other, and its
 * letters begin the rest in their order. Two short names fit when they are equal.
 */
export function initialsFit(short: NameKey, full: NameKey): boolean {
  if (!short.isShort) return false;
  if (full.isShort) return short.key === full.key;
  const rest = [...full.words];
  for (const word of short.words) {
    if (INITIAL.test(word)) continue;
    const at = rest.indexOf(word);
    if (at === -1) return false;
    rest.splice(at, 1);
  }
  const letters = short.words.filter((word) => INITIAL.test(word));
  return letters.length < short.words.length && letters.every((letter, index) => rest[index]?.startsWith(letter) === true);
}

/**
 * Keys under which a short name and the names it may stand for meet: one of a short name, one for each way to split a
 * full one into given and family names; none of a single word. A look-up is then checked by {@link initialsFit}.
 */
export function initialKeysOf({ words, isShort }: NameKey): readonly string[] {
  if (words.length < 2) return [];
  if (isShort) {
    const letter = words.find((word) => INITIAL.test(word)) ?? '';
    return [initialKey(letter, words.filter((word) => !INITIAL.test(word)))];
  }
  const [first = ''] = words;
  const last = words[words.length - 1] ?? '';
  const keys = [...words.keys()].slice(1).map((count) => initialKey(first, words.slice(count)));
  return [...new Set([...keys, initialKey(last, words.slice(0, -1))])];
}

/** Whether two names may be those of one person: the same words in any order, or initials that fit. */
export function namesAgree(a: NameKey, b: NameKey): boolean {
  return a.key === b.key || initialsFit(a, b) || initialsFit(b, a);
}

/**
 * Whether two organisations may be one: the words of one, without its legal form, are among those of the other
 * (`Collectif Bruine asbl`, `Bruine`).
 */
export function sameOrganisation(a: string, b: string): boolean {
  const [one, other] = [tellingWords(a), tellingWords(b)];
  if (one.size === 0 || other.size === 0) return one.size === other.size && foldedText(a) === foldedText(b);
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  return [...fewer].every((word) => more.has(word));
}

function tellingWords(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).filter((word) => !LEGAL_FORMS.has(word)));
}

function initialKey(first: string, words: readonly string[]): string {
  return `${[...first][0] ?? ''} ${[...words].sort().join(' ')}`;
}
