import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import type { Skill } from './skill-match';
import { keepSkills, skillsOf } from './skill-match';

/** Who might meet a need, found by its words instead of asking everybody. Kept up to date person by person. */
export class SkillIndex {
  private readonly skilled = new PhraseIndex();
  private readonly needs = new PathsByKey();

  /** Puts a person in with what she can and needs now, in place of what she could and needed before. */
  change(before: Person | undefined, next: Person | undefined): void {
    if (before === next) return;
    if (before !== undefined && next !== undefined && keepSkills(before, next)) return;
    if (before !== undefined) {
      this.skilled.remove(before.path, skillsOf(before).skills);
      for (const { folded } of skillsOf(before).needs) this.needs.remove(folded, before.path);
    }
    if (next === undefined) return;
    this.skilled.add(next.path, skillsOf(next).skills);
    for (const { folded } of skillsOf(next).needs) this.needs.add(folded, next.path);
  }

  /** Everybody of whom a skill perhaps meets one of these needs; nobody who meets one is missing. */
  perhapsAbleTo(needs: readonly Skill[]): ReadonlySet<NotePath> {
    return this.skilled.perhapsMeeting(needs);
  }

  /** Everybody who needs exactly this (folded). */
  needing(need: string): ReadonlySet<NotePath> {
    return this.needs.of(need);
  }
}

/**
 * Paths by what is written there. What a phrase meets either stands in the phrase as a whole, or holds all its words:
 * then it is found among those of its rarest word, since a word like "work" stands in half of all skills.
 */
export class PhraseIndex {
  private readonly byPhrase = new PathsByKey();
  private readonly byWord = new PathsByKey();

  add(path: NotePath, skills: readonly Skill[]): void {
    for (const { folded } of skills) {
      this.byPhrase.add(folded, path);
      for (const word of wordsOf(folded)) this.byWord.add(word, path);
    }
  }

  remove(path: NotePath, skills: readonly Skill[]): void {
    for (const { folded } of skills) {
      this.byPhrase.remove(folded, path);
      for (const word of wordsOf(folded)) this.byWord.remove(word, path);
    }
  }

  /** Who perhaps meets one of these, until the index changes. */
  perhapsMeeting(skills: readonly Skill[]): ReadonlySet<NotePath> {
    const [only] = skills;
    // Nearly everything is a single word, and who has it as a whole is among those who have it anywhere.
    if (only !== undefined && skills.length === 1 && isSingleWord(only.folded)) return this.byWord.of(only.folded);
    const found = new Set<NotePath>();
    for (const { folded } of skills) for (const paths of this.meeting(folded)) for (const path of paths) found.add(path);
    return found;
  }

  private meeting(folded: string): readonly ReadonlySet<NotePath>[] {
    if (isSingleWord(folded)) return [this.byWord.of(folded)];
    const words = wordsOf(folded);
    const ofWords = words.map((word) => this.byWord.of(word));
    const parts = words.length > WHOLE_SENTENCE ? ofWords : partsOf(words).map((part) => this.byPhrase.of(part));
    return [...parts, rarestOf(ofWords)];
  }
}

class PathsByKey {
  private readonly paths = new Map<string, Set<NotePath>>();

  of(key: string): ReadonlySet<NotePath> {
    return this.paths.get(key) ?? NOWHERE;
  }

  add(key: string, path: NotePath): void {
    const known = this.paths.get(key);
    if (known === undefined) this.paths.set(key, new Set([path]));
    else known.add(path);
  }

  remove(key: string, path: NotePath): void {
    const known = this.paths.get(key);
    known?.delete(path);
    if (known?.size === 0) this.paths.delete(key);
  }
}

/** Words; of more, all parts would be too many, and whoever shares any word is found instead. */
const WHOLE_SENTENCE = 30;
const NOWHERE: ReadonlySet<NotePath> = new Set();

function isSingleWord(folded: string): boolean {
  return !folded.includes(' ');
}

function wordsOf(folded: string): readonly string[] {
  return isSingleWord(folded) ? [folded] : folded.split(' ');
}

function rarestOf(sets: readonly ReadonlySet<NotePath>[]): ReadonlySet<NotePath> {
  return sets.reduce((rarest, paths) => (paths.size < rarest.size ? paths : rarest), sets[0] ?? NOWHERE);
}

/** Everything that a phrase holds as whole words, itself included. */
function partsOf(words: readonly string[]): string[] {
  return words.flatMap((_, from) => words.slice(from).map((_word, at) => words.slice(from, from + at + 1).join(' ')));
}
