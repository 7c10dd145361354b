import type { Mention, NotePath } from '../../model/mention';
import type { Person } from '../../model/person';
import type { Network } from '../../network/network';
import { nameKeyOf } from '../../note/name-key';
import { cardOf } from '../../note/person-card';

/** A name to look for, as folded words in their order. */
export interface SoughtName {
  readonly words: readonly string[];
  /** Whether it can only be hers; a first name alone may be anybody's. */
  readonly isSure: boolean;
}

/** What a link means: her note, somebody else's, another note, or nothing that is there. */
export type LinkMeaning = 'her' | 'somebody' | 'note' | 'nothing';

/** Whom to look for in the notes of the vault. */
export interface Whom {
  readonly path: NotePath;
  readonly name: string;
  /** The longest first, so that the whole name is found before a part of it. */
  readonly names: readonly SoughtName[];
  /** In lower case. */
  readonly emails: readonly string[];
  /** Digits by which a number ends in whatever way it is written: `+32 478 12 34 56` and `0478/123456` end alike. */
  readonly phones: readonly string[];
  readonly meaningOf: (link: Mention, source: NotePath) => LinkMeaning;
}

/** A number of nine digits or more has a prefix that differs by country; the rest of it does not. */
const PHONE_TAIL = 8;
const SHORTEST_PHONE = 6;
const SHORTEST_JOINED = 6;

/** Whom to look for, of a person of the network; what her body says (`Phone:: …`) counts where it is given. */
export function whomOf(person: Person, network: Network, body: string | null): Whom {
  const { emails, phones } = cardOf(person, body);
  return {
    path: person.path,
    name: person.name,
    names: namesOf(person, network),
    emails: [...new Set([...emails, ...person.emails].map((email) => email.toLowerCase()))],
    phones: [...new Set(phones.map((phone) => phone.replace(/\D/g, '')).filter(({ length }) => length >= SHORTEST_PHONE).map(tailOf))],
    meaningOf: (link, source) => {
      const found = network.resolve(link, source);
      if (found.kind !== 'note') return 'nothing';
      if (found.path === person.path) return 'her';
      return network.people.has(found.path) ? 'somebody' : 'note';
    },
  };
}

function tailOf(digits: string): string {
  return digits.length > PHONE_TAIL ? digits.slice(-PHONE_TAIL) : digits;
}

/**
 * Her names and aliases, in both orders and without a space between (`#BrunoKeppens`); and as a maybe what others may be
 * called too: a single word, her first and her last name alone, initials, the whole name of a namesake, and that of
 * somebody whose name holds hers.
 */
function namesOf({ path, name, aliases }: Person, { people }: Network): readonly SoughtName[] {
  const others = new Map<string, readonly string[]>();
  for (const other of people.values()) {
    if (other.path === path) continue;
    for (const { key, words } of [other.name, ...other.aliases].map(nameKeyOf)) others.set(key, words);
  }
  const sought = new Map<string, SoughtName>();
  const add = (words: readonly string[], isSure: boolean): void => {
    const known = sought.get(words.join(' '));
    if (words.length > 0 && known?.isSure !== true) sought.set(words.join(' '), { words, isSure });
  };
  for (const each of [name, ...aliases]) {
    const { words, key, isWhole } = nameKeyOf(each);
    const isSure = isWhole && !others.has(key);
    const [first = '', ...rest] = words;
    const last = words[words.length - 1] ?? '';
    add(words, isSure);
    if (words.length < 2) continue;
    add([last, ...words.slice(0, -1)], isSure);
    add([...rest, first], isSure);
    if (words.join('').length >= SHORTEST_JOINED) add([words.join('')], isSure);
    for (const part of [[first], [last], [[...first][0] ?? '', ...rest]]) if (part.join('').length > 1) add(part, false);
  }
  // `Ana Maria Lopez` is not Ana Maria, nor are the first two words of her name.
  const sure = [...sought.values()].filter(({ isSure }) => isSure).map(({ words }) => ` ${words.join(' ')} `);
  for (const words of others.values()) {
    const whole = ` ${words.join(' ')} `;
    if (sure.some((each) => whole.length > each.length && whole.includes(each))) add(words, false);
  }
  return [...sought.values()].sort((a, b) => b.words.length - a.words.length || Number(b.isSure) - Number(a.isSure));
}
