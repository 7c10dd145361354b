import type { Mention } from '../model/mention';
import type { Role, RoleId } from '../model/role';
import { sameData } from '../model/same';
import { findLinks, plainMention, withLinksReplaced } from './mention-text';
import type { RoleWord } from './role-vocabulary';
import { roleOf, roleWord } from './role-vocabulary';
import { isPlaceholder } from './value-words';

/** A text that puts role words and names together: `mentor @ [[Atlas]]`, `[[Jane]] (sponsor)`, `Sponsor: Jane`. */
export interface RolePhrase {
  readonly roles: readonly RoleWord[];
  readonly names: readonly Mention[];
  /** Whether the words say "in" a project (`@`, `→`, `: `), named or not. */
  readonly hasSign: boolean;
}

/** Far more than roles and names take beside the links; a text of any length may stand in a property. */
const LONGEST_REST = 500;
const SIGN = /[@→]|:(?:\s|$)/;
const OUTER_SIGNS = /^[\s@:→–—(\-*_,;|]+|[\s@:→–—)\-*_,;|]+$/g;
const TRAILING_LITTLE_WORD = /\s+(?:on|in|at|for|of|de|du|dans|pour|sur|à)$/i;
const BETWEEN_ROLES = /[,;+&]|\s(?:and|et)\s/i;
// Up to a comma, an "and" or the like; what stands in a link or in brackets is one: `[[Dupont, Paul]]`, `(sponsor, ally)`.
const PAIR = /(?:\[\[[^\]]*\]\]|\([^()]*\)|(?!\s(?:and|et)\s)[^,;+&])+/gi;
const LEADING_AND = /^\s*(?:and|et)\s/i;
const A_LETTER = /\p{L}/u;
const PLAIN_PAIR = /^(.+?)\s*(?:[@→]|:\s)\s*(.+)$/;
const PLAIN_WITH_BRACKETS = /^(.+?)\s*\(([^()]+)\)$/;

/**
 * Reads a role word and a name in any order: the links are the names, the rest without signs around it is the role.
 * Without a link, `role @ name`, `role: name` and `name (role)` are told apart; a text of another shape is taken for
 * role words alone. An unknown role is kept with its own word.
 */
export function parseRolePhrase(text: string, roles: readonly Role[]): RolePhrase {
  const { links, rest } = findLinks(text);
  if (rest.length > LONGEST_REST) return { roles: [], names: links, hasSign: false };
  if (links.length > 0) return { roles: roleWordsIn(rest, roles), names: links, hasSign: SIGN.test(rest) };
  const bracketed = PLAIN_WITH_BRACKETS.exec(rest);
  // `allié(e)` is one word in both genders, not a name with a role.
  if (bracketed !== null && roleOf(rest, roles) === null) return phraseOf(bracketed[2], bracketed[1], roles);
  const pair = PLAIN_PAIR.exec(rest);
  if (pair !== null) return phraseOf(pair[1], pair[2], roles);
  return { roles: roleWordsIn(rest, roles), names: [], hasSign: SIGN.test(rest) };
}

/**
 * The phrases of a text that pairs several names with a role each: `mentor @ [[Atlas]], ally @ [[Borealis]]`. A text
 * that shares its roles or its names out (`mentor, ally @ [[Atlas]]`) is one phrase.
 */
export function parseRolePhrases(text: string, roles: readonly Role[]): readonly RolePhrase[] {
  const whole = parseRolePhrase(text, roles);
  if (whole.names.length < 2 || whole.roles.length < 2) return [whole];
  const parts = (text.match(PAIR) ?? []).map((part) => parseRolePhrase(part.replace(LEADING_AND, ''), roles));
  return parts.every((part) => part.names.length > 0 && part.roles.length > 0) ? parts : [whole];
}

/** A run of words outside links, with what stands in brackets right behind it (`allié(e)`), or without. */
const RUNS = [/\p{L}[^@→:*_,;|+&–—[\]()\0]*\([^()]*\)/gu, /\p{L}[^@→:*_,;|+&–—[\]()\0]*/gu];

/**
 * A text that gives one name one role (`Ally @ [[Atlas]]`, `Jane (ally)`) with `word` in place of the role; everything
 * else stays as it is written. `null` where that would not read as the same name in the role `to`.
 */
export function withOtherRole(text: string, from: RoleId, to: RoleId, word: string, roles: readonly Role[]): string | null {
  const namesIn = (of: string): readonly Mention[] => parseRolePhrases(of, roles).flatMap(({ names }) => names);
  const rolesIn = (of: string): readonly RoleWord[] => parseRolePhrases(of, roles).flatMap((phrase) => phrase.roles);
  const masked = withLinksReplaced(text, (link) => '\0'.repeat(link.length));
  for (const run of RUNS.flatMap((form) => [...masked.matchAll(form)])) {
    const found = run[0].replace(/[\s-]+$/, '').replace(TRAILING_LITTLE_WORD, '');
    if (roleWord(found, roles)?.role !== from) continue;
    const isCapital = found.charAt(0) !== found.charAt(0).toLowerCase();
    const written = isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    const changed = text.slice(0, run.index) + written + text.slice(run.index + found.length);
    const [role, ...more] = rolesIn(changed);
    if (role?.role === to && more.length === 0 && sameData(namesIn(changed), namesIn(text))) return changed;
  }
  return null;
}

/** Whether a phrase names roles, and known ones only. */
export function isUnderstood({ roles }: RolePhrase): boolean {
  return roles.length > 0 && roles.every((role) => role.isKnown);
}

function phraseOf(role: string | undefined, name: string | undefined, roles: readonly Role[]): RolePhrase {
  const mention = name === undefined || isPlaceholder(name) ? null : plainMention(name);
  return { roles: roleWordsIn(role ?? '', roles), names: mention === null ? [] : [mention], hasSign: true };
}

function roleWordsIn(text: string, roles: readonly Role[]): readonly RoleWord[] {
  const found: RoleWord[] = [];
  for (const part of text.split(BETWEEN_ROLES)) {
    const word = part.replace(OUTER_SIGNS, '').replace(TRAILING_LITTLE_WORD, '');
    const role = A_LETTER.test(word) ? roleWord(word, roles) : null;
    if (role !== null && !found.some((known) => known.role === role.role)) found.push(role);
  }
  return found;
}
