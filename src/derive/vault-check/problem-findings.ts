import type { Problem, ProblemCode } from '../../model/problem';
import { foldWord } from '../../note/fold-word';
import { personKeyOf } from '../../note/person-vocabulary';
import { projectKeyOf } from '../../note/project-vocabulary';
import { foundText } from '../../note/property';
import { valueChange } from '../../note/edits/fix-edits';
import { dayFixes, yearEarlierFixes } from './date-fixes';
import type { CheckSource, Finding, FindingKind, Fix } from './finding';
import type { ProblemOfNote } from './fix-of';
import { fixBy } from './fix-of';
import { roleWordFixes } from './role-word-fixes';
import { shapeFixes, wordFixes } from './word-fixes';

const KINDS: Readonly<Record<ProblemCode, FindingKind>> = {
  'unreadable-block': 'unreadable',
  'conflict-block': 'unreadable',
  'too-large': 'unreadable',
  'unknown-role': 'role-word',
  'role-without-project': 'role-name',
  'ambiguous-name': 'role-name',
  'not-a-date': 'date',
  'ambiguous-date': 'date',
  'future-date': 'date',
  'unknown-circle': 'word',
  'unknown-status': 'word',
  'not-a-duration': 'word',
  'ambiguous-duration': 'word',
  'two-spellings': 'two-spellings',
  'not-text': 'shape',
  'not-a-number': 'shape',
  'not-a-stance': 'other',
  'not-a-horizon': 'other',
  'conflict-lines': 'other',
  'conflict-copy': 'same-name',
};

/** A problem of a note as a finding, with the fixes that there are for it. */
export function findingOfProblem(problem: Problem, source: CheckSource, nameFixes: readonly Fix[] = []): Finding {
  const { path, code, found, property = '', line = null } = problem;
  const fixes = KINDS[code] === 'role-name' ? nameFixes : fixesOf(problem, source);
  return { kind: KINDS[code], path, property, line, found, told: { id: 'problem', code }, fixes };
}

function fixesOf(problem: Problem, source: CheckSource): readonly Fix[] {
  const of = ofNote(problem, source);
  if (problem.code === 'unknown-role') return roleWordFixes(problem, of, source);
  if (of === null) return [];
  switch (problem.code) {
    case 'not-a-date':
    case 'ambiguous-date': return dayFixes(of);
    case 'future-date': return yearEarlierFixes(of);
    case 'two-spellings': return spellingFixes(of);
    case 'not-text': return shapeFixes(of);
    default: return wordFixes(of);
  }
}

/** Of a block that can be read; what stands in the text of a note is mended by hand. */
function ofNote(problem: Problem, source: CheckSource): ProblemOfNote | null {
  const note = source.network.notes.get(problem.path)?.subject ?? null;
  const { property, line } = problem;
  if (note === null || property === undefined || line !== undefined) return null;
  return { problem, property, note, source };
}

/** Two keys that say different things: one of them stays. */
function spellingFixes(of: ProblemOfNote): readonly Fix[] {
  const { note: { frontMatter }, property } = of;
  const other = otherSpelling(of);
  if (other === null) return [];
  const pairs = [[other, property], [property, other]] as const;
  return pairs.flatMap(([kept, gone]) =>
    fixBy(of, { id: 'keep', property: kept, text: foundText(frontMatter[kept]) }, valueChange(frontMatter, gone, undefined)),
  );
}

function otherSpelling({ note, property, source }: ProblemOfNote): string | null {
  const fieldOf = (key: string): string | undefined =>
    (note.kind === 'person' ? personKeyOf(key, note.words) : projectKeyOf(key, source.settings.roles, note.words))?.field;
  const field = fieldOf(property);
  const others = Object.keys(note.frontMatter).filter((key) => key !== property && fieldOf(key) === field);
  // The one that counts until then is the first of them.
  return others.find((key) => foldWord(key) !== foldWord(property)) ?? others[0] ?? null;
}
