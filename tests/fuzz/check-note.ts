import { expect } from 'vitest';
import { LANGUAGES, stringsFor } from '../../src/i18n/strings';
import { NO_OWN_WORDS } from '../../src/model/own-words';
import type { Problem } from '../../src/model/problem';
import { isUnreadable } from '../../src/model/problem';
import { DEFAULT_ROLES } from '../../src/model/role';
import type { Note } from '../../src/note/note';
import { parseNote } from '../../src/note/parse-note';
import { sourceFromText } from '../../src/vault/note-source';
import { cpuMilliseconds } from '../support/cpu-time';
import type { OddNote } from './odd-note';

/** What a note may cost, in milliseconds of work. */
const MOST_MILLISECONDS = 50;
const ADVICE = LANGUAGES.map((language) => stringsFor(language).problems);

/** Reads a note the way the app does when it changes. */
export function readNote({ path, text }: OddNote, dayFirst = false): Note {
  return parseNote(sourceFromText(path, text, null), { roles: DEFAULT_ROLES, words: NO_OWN_WORDS, dayFirst });
}

/** Reading gives a note, soon, the same one each time, and every problem says where it is and what to do. */
export function checkNote(odd: OddNote): void {
  let note: Note | null = null;
  expectSoon(() => (note = readNote(odd)), MOST_MILLISECONDS);
  const again = readNote(odd);
  expect(note).toEqual(again);
  checkProblems(again.problems, odd);
}

/** Work that ends within its milliseconds; a first measurement beyond is repeated, since a compiler works beside it. */
export function expectSoon(work: () => void, most: number): void {
  const first = cpuMilliseconds(work);
  if (first > most) expect(Math.min(first, cpuMilliseconds(work), cpuMilliseconds(work))).toBeLessThanOrEqual(most);
}

/** Each problem of a note names it, a place in it, what was found on one line, and advice in words. */
export function checkProblems(problems: readonly Problem[], { path, text }: OddNote): void {
  const lineCount = text.split(/\r\n?|\n/).length;
  for (const problem of problems) {
    const { code, found, line, property } = problem;
    const isPlaced = property !== undefined || line !== undefined || isUnreadable(problem);
    const isInside = line === undefined || (line >= 1 && line <= lineCount);
    const isShort = [...found].length <= 80 && !found.includes('\n');
    const hasAdvice = ADVICE.every((texts) => texts[code].what(found) !== '' && texts[code].mend !== '');
    expect({ path: problem.path, isPlaced, isInside, isShort, hasAdvice, problem }).toEqual({ path, isPlaced: true, isInside: true, isShort: true, hasAdvice: true, problem });
  }
}
