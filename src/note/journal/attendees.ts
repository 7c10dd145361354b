import type { FrontMatter } from '../../model/front-matter';
import type { Mention } from '../../model/mention';
import type { OwnWords } from '../../model/own-words';
import { addressesIn } from '../email-address';
import { findLinks, loneLink, plainMention } from '../mention-text';
import { textsOf } from '../property';
import { isNoneWord, isPlaceholder } from '../value-words';
import { attendanceOf, occasionKeyOf } from './occasion-vocabulary';
import { eachOnce, withoutStruck } from './spoken-line';

/** Who took part, as the properties of a note say it. */
export interface NamedAttendees {
  readonly people: readonly Mention[];
  /** The first property that names somebody, as the note spells it; null when none does. */
  readonly property: string | null;
}

const MAIL_LINK = /\[([^[\]]*)\]\(<?mailto:([^()\s<>?]+)(?:[<>?][^()]*)?\)/gi;
/** A link, whole, so that no comma within it separates. */
const LINK = /\[\[[^[\]]*\]\]|\[[^[\]]*\]\([^()\s]*\)/g;
const BETWEEN_NAMES = /[,;\n]|\s(?:and|et|&)\s/i;
const REMARK = /\s*\([^()]*\)\s*$/;
/** A remark at the end of a part: `[[Ana]] (excused)`. */
const ASIDE = /\(([^()]*)\)\s*$/;
const OUTER_SIGNS = /^[\s@*_:–—-]+|[\s*_:–—-]+$/g;
/** A longer text is a remark about somebody, no name; with the signs around it, it may be twice as long. */
const LONGEST_NAME = 80;
const LONGEST_PART = 2 * LONGEST_NAME;

/**
 * Those whom the properties of a note name. The strong spellings (`attendees`) decide; only where they name nobody, and
 * where the note is known to be an occasion, the weak ones (`people`, `from`) do.
 */
export function attendeesInProperties(data: FrontMatter, readsWeak: boolean, own: OwnWords): NamedAttendees {
  const found: { key: string; people: readonly Mention[]; isWeak: boolean }[] = [];
  for (const key of Object.keys(data)) {
    const meaning = occasionKeyOf(key, own);
    if (meaning?.field !== 'attendees' || (meaning.isWeak && !readsWeak)) continue;
    const people = attendeesIn(data[key], own);
    if (people.length > 0) found.push({ key, people, isWeak: meaning.isWeak });
  }
  const [only] = found;
  if (only !== undefined && found.length === 1) return { people: eachOnce(only.people), property: only.key };
  const strong = found.filter(({ isWeak }) => !isWeak);
  const deciding = strong.length > 0 ? strong : found;
  return { people: eachOnce(deciding.flatMap(({ people }) => people)), property: deciding[0]?.key ?? null };
}

/** Everybody in the value of a property. In a single text commas separate; a list does so by itself. */
function attendeesIn(value: unknown, own: OwnWords): readonly Mention[] {
  const { texts } = textsOf(value);
  const isList = Array.isArray(value) && value.length > 1;
  return texts.flatMap((text) => (isList ? namesIn([withoutStruck(text)], own) : attendeesInText(text, own)));
}

/**
 * Everybody in a text that names several: links, addresses (`[Ana](mailto:ana@x.org)`, `Ana <ana@x.org>`), plain words.
 * Beside a link the words are a remark about her; set off by a comma they may be a name of their own. An address is a
 * mention whose target is the address in lower case. Who is said to have been absent (`[[Ana]] (excused)`), or struck out, is left out.
 */
export function attendeesInText(written: string, own: OwnWords): readonly Mention[] {
  const text = withoutStruck(written);
  const parts: string[] = [''];
  let end = 0;
  const addWords = (words: string): void => {
    const [first = '', ...more] = words.split(BETWEEN_NAMES);
    parts.push(`${parts.pop() ?? ''}${first}`);
    // One by one: a line may hold more names than a call takes arguments.
    for (const part of more) parts.push(part);
  };
  for (const match of text.matchAll(LINK)) {
    addWords(text.slice(end, match.index));
    parts.push(`${parts.pop() ?? ''}${match[0]}`);
    end = match.index + match[0].length;
  }
  addWords(text.slice(end));
  return namesIn(parts, own);
}

function namesIn(parts: readonly string[], own: OwnWords): readonly Mention[] {
  return eachOnce(parts.flatMap((part) => namesInPart(part, own)));
}

function namesInPart(part: string, own: OwnWords): readonly Mention[] {
  const link = loneLink(part);
  if (link !== null) return [link];
  if (attendanceOf(ASIDE.exec(part)?.[1] ?? '', own) === 'absent') return [];
  const byMail = [...part.matchAll(MAIL_LINK)].map((match) => addressMention(match[1] ?? '', match[2] ?? ''));
  if (byMail.length > 0) return byMail;
  const links = findLinks(part).links.filter(({ isLink }) => isLink);
  if (links.length > 0) return links;
  const addresses = addressesIn(part);
  const [only] = addresses;
  if (only !== undefined && addresses.length === 1 && part.length <= LONGEST_PART) {
    return [addressMention((part.split('<')[0] ?? '').replace(OUTER_SIGNS, ''), only)];
  }
  if (only !== undefined) return addresses.map((address) => addressMention('', address));
  return plainNameIn(part, own);
}

function addressMention(name: string, address: string): Mention {
  const target = address.toLowerCase();
  const text = name.trim() === '' || name.includes('@') ? target : name.trim().normalize('NFC');
  return { text, target, isLink: false };
}

function plainNameIn(part: string, own: OwnWords): readonly Mention[] {
  if (part.length > LONGEST_PART) return [];
  const words = findLinks(part).links[0]?.text ?? part;
  const name = words.replace(REMARK, '').replace(OUTER_SIGNS, '');
  const isName = name.length <= LONGEST_NAME && /^\p{L}/u.test(name) && !name.includes('://');
  if (!isName || isPlaceholder(name) || isNoneWord(name, own)) return [];
  const mention = plainMention(name);
  return mention === null ? [] : [mention];
}
