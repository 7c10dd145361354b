import type { Role, RoleId } from '../../model/role';
import { textChange } from '../../note/edits/fix-edits';
import { foldWord } from '../../note/fold-word';
import { withLinksReplaced } from '../../note/mention-text';
import { isOwnRoleId } from '../../note/role-overrides';
import { parseRolePhrases } from '../../note/role-phrase';
import { everyRoleWord, roleSpellingFor, roleWord } from '../../note/role-vocabulary';
import type { Problem } from '../../model/problem';
import type { CheckSource, Fix } from './finding';
import type { ProblemOfNote } from './fix-of';
import { fixBy, languageOf } from './fix-of';
import { isCertain, nearWords } from './near-words';

/**
 * What an unknown role may be: the note corrected to the nearest word; the word read as one of the roles, in the
 * settings; or a role of one's own.
 * @param of - null where the words stand in the text of a note, which then stays as it is
 */
export function roleWordFixes(problem: Problem, of: ProblemOfNote | null, { settings: { roles } }: CheckSource): readonly Fix[] {
  const word = unknownWordIn(problem.found, roles);
  if (word === null) return [];
  const near = nearWords(word, everyRoleWord(roles));
  const isSure = isCertain(word, near);
  const corrected = of === null ? [] : near.flatMap(({ value }, index) => correction(of, word, value, index === 0 && isSure));
  const ids = [...new Set([...near.map(({ value }) => value), ...roles.map(({ id }) => id)])];
  const readAs = ids.map((role): Fix => ({ label: { id: 'read-as', role, word }, does: { kind: 'role-word', role, word }, isCertain: false }));
  const own: readonly Fix[] = isOwnRoleId(word) ? [{ label: { id: 'own-role', word }, does: { kind: 'own-role', word }, isCertain: false }] : [];
  return [...corrected, ...readAs, ...own];
}

const COUNT = /[\s:]*(?:[x×]\s*)?-?\d+(?:\.\d+)?\s*[x×]?/u;

/** The first word of a text that names no role; also where a number stands beside it (`alies 3`). */
function unknownWordIn(text: string, roles: readonly Role[]): RoleId | null {
  for (const each of [text, text.replace(COUNT, ' ')]) {
    const found = parseRolePhrases(each.trim(), roles).flatMap((phrase) => phrase.roles);
    const unknown = found.find(({ isKnown }) => !isKnown);
    if (unknown !== undefined && /^\p{L}/u.test(unknown.role)) return unknown.role;
  }
  const whole = roleWord(text, roles);
  return whole === null || whole.isKnown || !/^\p{L}[\p{L}-]*$/u.test(whole.role) ? null : whole.role;
}

function correction(of: ProblemOfNote, word: string, role: RoleId, isSure: boolean): readonly Fix[] {
  const { note, property, problem } = of;
  const known = roleSpellingFor(role, languageOf(of));
  const change = textChange(note.frontMatter, property, problem.found, (text) => withWord(text, word, known));
  return fixBy(of, { id: 'write-role', role, word: known }, change, isSure);
}

const RUN = /[\p{L}\p{N}'’]+(?:[\s_-]+[\p{L}\p{N}'’]+)*/gu;

/** The text with a word outside its links in the place of the one that is folded so; null where that is not to be found. */
function withWord(text: string, folded: string, word: string): string | null {
  const masked = withLinksReplaced(text, (link) => '\0'.repeat(link.length));
  for (const run of masked.matchAll(RUN)) {
    const parts = [...run[0].matchAll(/[\p{L}\p{N}'’]+/gu)];
    for (const [from, first] of parts.entries()) {
      for (const last of parts.slice(from)) {
        const end = last.index + last[0].length;
        if (foldWord(run[0].slice(first.index, end)) !== folded) continue;
        return text.slice(0, run.index + first.index) + word + text.slice(run.index + end);
      }
    }
  }
  return null;
}
