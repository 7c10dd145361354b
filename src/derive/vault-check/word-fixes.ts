import { parseCadenceRange } from '../../note/cadence-range';
import { textChange, valueChange } from '../../note/edits/fix-edits';
import { foldWord } from '../../note/fold-word';
import { textsOf } from '../../note/property';
import type { WordChoices } from '../../note/word-choices';
import { bothRhythms, circleChoices, personStatusChoices, projectStatusChoices, rhythmChoices } from '../../note/word-choices';
import type { Fix } from './finding';
import type { ProblemOfNote } from './fix-of';
import { fixBy, languageOf } from './fix-of';
import { holdsMany } from './shape-findings';
import { isCertain, nearWords } from './near-words';

/** What a word for a circle, a status or a rhythm may have meant; the nearest first, then the others. */
export function wordFixes(of: ProblemOfNote): readonly Fix[] {
  const language = languageOf(of);
  const own = of.source.settings.ownWords;
  switch (of.problem.code) {
    case 'unknown-circle': return choiceFixes(of, circleChoices(language, own));
    case 'unknown-status':
      return choiceFixes(of, of.note.kind === 'person' ? personStatusChoices(language, own) : projectStatusChoices(language, own));
    case 'not-a-duration': return rhythmFixes(of);
    case 'ambiguous-duration': return bothRhythms(language).flatMap((text) => fixTo(of, text, false));
    default: return [];
  }
}

function choiceFixes(of: ProblemOfNote, { written, understood }: WordChoices): readonly Fix[] {
  const words = textsOf(of.note.frontMatter[of.property]).texts.map(foldWord);
  const near = words.flatMap((word) => nearWords(word, understood));
  const [word = ''] = words;
  const isSure = words.length === 1 && isCertain(word, near);
  const all = [...new Set([...near.map(({ value }) => value), ...written])];
  return all.flatMap((text, index) => fixTo(of, text, index === 0 && isSure));
}

/** `3 wekks`: each word that is none by the nearest that is one; kept where the whole is a rhythm then. */
function rhythmFixes(of: ProblemOfNote): readonly Fix[] {
  const { texts } = textsOf(of.note.frontMatter[of.property]);
  const [text = ''] = texts;
  if (texts.length > 1) return texts.filter(isRhythm).flatMap((one) => fixTo(of, one, false));
  if (isRhythm(text)) return fixTo(of, text, true);
  const whole = nearWords(foldWord(text), rhythmChoices(languageOf(of)).understood);
  const byUnit = UNITS.flatMap((unit) => mendedUnit(text, unit));
  const all = [...new Set([...whole.map(({ value }) => value), ...byUnit])];
  return all.flatMap((one) => fixTo(of, one, all.length === 1));
}

const UNITS = ['days', 'weeks', 'months', 'years', 'jours', 'semaines', 'mois', 'ans'];
const LETTERS = /\p{L}{3,}/gu;

function mendedUnit(text: string, unit: string): readonly string[] {
  const mended = text.replace(LETTERS, (word) => (nearWords(foldWord(word), [[unit, unit]]).length > 0 ? unit : word));
  return mended !== text && isRhythm(mended) ? [mended] : [];
}

function isRhythm(text: string): boolean {
  return 'value' in parseCadenceRange(text);
}

function fixTo(of: ProblemOfNote, text: string, isSure: boolean): readonly Fix[] {
  return fixBy(of, { id: 'write', text }, valueChange(of.note.frontMatter, of.property, text), isSure);
}

/** A property that holds the wrong sort of value: a list where one is expected, a number where words are. */
export function shapeFixes(of: ProblemOfNote): readonly Fix[] {
  const { note: { frontMatter }, property, problem } = of;
  if (problem.code !== 'not-text') return [];
  const { texts } = textsOf(frontMatter[property]);
  const asOne = (): readonly Fix[] => fixBy(of, { id: 'as-text' }, valueChange(frontMatter, property, texts.join(', ')), true);
  const asMany = (): readonly Fix[] => fixBy(of, { id: 'as-text' }, valueChange(frontMatter, property, texts), true);
  // One text where other notes have a list would be the next thing to mend.
  const [first, second] = holdsMany(of.note, property, of.source.settings.roles) ? [asMany, asOne] : [asOne, asMany];
  const whole = [first(), second()].find((fixes) => fixes.length > 0);
  return whole ?? fixBy(of, { id: 'as-text' }, textChange(frontMatter, property, problem.found, (text) => text), true);
}
