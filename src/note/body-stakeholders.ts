import type { NotePath } from '../model/mention';
import type { Role } from '../model/role';
import type { BodyLine } from './body-lines';
import { listItemOf } from './body-lines';
import { foldWord } from './fold-word';
import type { RolePhrase } from './role-phrase';
import { isUnderstood, parseRolePhrases } from './role-phrase';
import { isPlaceholder } from './value-words';

/** A list line of a stakeholders section that names somebody. */
export interface StakeholderLine {
  readonly path: NotePath;
  readonly phrases: readonly RolePhrase[];
  readonly text: string;
  readonly line: number;
}

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const STAKEHOLDERS = /^(?:[^\p{L}]*)(?:key-|main-)?(?:stakeholders?|parties?-prenantes?)(?:-cles?)?[^\p{L}]*$/u;
const EMPHASIS = /[*_]{1,3}/g;

/**
 * The lines under a heading "Stakeholders" or "Parties prenantes" that name somebody: `- **Sponsor**: [[Jane]]`,
 * `- [[Jane]] (sponsor)`, `- Sponsor: Jane`. Plain words count only beside a known role, since such sections hold
 * remarks as well.
 */
export function readStakeholderLines(
  lines: readonly BodyLine[],
  roles: readonly Role[],
  path: NotePath,
): readonly StakeholderLine[] {
  const found: StakeholderLine[] = [];
  let level: number | null = null;
  for (const { text, line } of lines) {
    const heading = HEADING.exec(text);
    if (heading !== null) {
      const depth = heading[1]?.length ?? 0;
      if (STAKEHOLDERS.test(foldWord(heading[2] ?? ''))) level = depth;
      else if (level !== null && depth <= level) level = null;
      continue;
    }
    const item = level === null ? null : listItemOf(text);
    if (item === null) continue;
    const phrases = parseRolePhrases(item.replace(EMPHASIS, ''), roles).filter(namesSomebody);
    if (phrases.length > 0) found.push({ path, phrases, text: item, line });
  }
  return found;
}

function namesSomebody(phrase: RolePhrase): boolean {
  const { names } = phrase;
  if (names.length === 0 || names.every((name) => isPlaceholder(name.text))) return false;
  return names.some((name) => name.isLink) || isUnderstood(phrase);
}
