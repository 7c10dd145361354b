import type { NotePath } from '../../model/mention';
import { findLinks, plainMention, withLinksReplaced } from '../../note/mention-text';
import type { LineMention } from './mentions-in';
import { mentionsInLine } from './mentions-in';
import type { Whom } from './whom';

/** How what names somebody is blacked out. */
export interface Redaction {
  readonly whom: Whom;
  readonly path: NotePath;
  /** What stands in the place of a name: `[someone]`. */
  readonly word: string;
}

/** Any letter or digit. */
const TEXT = /[\p{L}\p{N}]/u;
const WORDS = /\p{L}[\p{L}\p{M}]*/gu;
/** `mentor`, `introduced by`: with no more words than these a value says something of her alone. */
const MOST_BESIDE_HER = 2;
/** Between two names of one text, be it words: `Ana, Tom`, `Ana & Tom`, `Ana et Tom`. */
const BETWEEN_NAMES = /[,;&]|\+(?=\s*\p{L})|(?:^|[^\p{L}])(?:and|et|or|ou)(?!\p{L})/iu;
/** What may stand around the name of somebody else, or around a role: `– Tom Petit`, `(mentor)`. */
const AROUND_WORDS = /^[^\p{L}]+|[^\p{L}]+$/gu;

/**
 * A line with a neutral word in the place of names and links, and nothing in that of addresses and numbers. A link to
 * another note that holds her name becomes plain words.
 */
export function redactedLine(line: string, mentions: readonly LineMention[], redaction: Redaction): string {
  return [...mentions].sort((a, b) => b.start - a.start).reduce((text, mention) => {
    const before = text.slice(0, mention.start);
    const after = text.slice(mention.end);
    const instead = insteadOf(text.slice(mention.start, mention.end), mention, redaction);
    // The space on one side of what goes is enough.
    return before + (instead === '' && /\s$/.test(before) && /^\s/.test(after) ? after.slice(1) : instead + after);
  }, line);
}

function insteadOf(written: string, { kind }: LineMention, redaction: Redaction): string {
  if (kind === 'email' || kind === 'phone') return '';
  if (kind !== 'around') return redaction.word;
  const label = withLinksReplaced(written, (_, mention) => mention.text);
  const names = mentionsInLine(label, redaction.whom, redaction.path).filter((mention) => mention.kind !== 'around');
  return redactedLine(label, names, redaction);
}

/**
 * Whether a value says nothing that is not about her: her name, with a role, a day or points beside it. Where somebody
 * else may be named too, by a link, by the name of a note or as one of several, it does not.
 */
export function isAllHers(text: string, mentions: readonly LineMention[], { whom, path }: Redaction): boolean {
  const rest = [...mentions].sort((a, b) => b.start - a.start).reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  if (!TEXT.test(rest)) return true;
  const { links, rest: beside } = findLinks(rest);
  const words = beside.replace(AROUND_WORDS, '');
  if (links.length > 0 || (TEXT.test(words) && BETWEEN_NAMES.test(beside))) return false;
  const other = plainMention(words);
  const isOfSomebody = other !== null && whom.meaningOf(other, path) === 'somebody';
  return !isOfSomebody && (rest.match(WORDS) ?? []).length <= MOST_BESIDE_HER;
}
