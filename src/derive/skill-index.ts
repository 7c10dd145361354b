import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import type { Skill } from './skill-match';
import { skillsIn, skillsOf } from './skill-match';

/**
 * Who might meet a need, found by its words instead of asking everybody: two skills that meet share a word. Kept up to
 * date person by person.
 */
export class SkillIndex {
  private readonly skilled = new WordIndex();
  private readonly needing = new WordIndex();

  /** Puts a person in with what she can and needs now, in place of what she could and needed before. */
  change(before: Person | undefined, next: Person | undefined): void {
    if (before === next) return;
    if (before !== undefined) {
      this.skilled.remove(before.path, skillsOf(before).skills);
      this.needing.remove(before.path, skillsOf(before).needs);
    }
    if (next === undefined) return;
    this.skilled.add(next.path, skillsOf(next).skills);
    this.needing.add(next.path, skillsOf(next).needs);
  }

  /** Everybody who shares a word of skill with one of these needs, and perhaps can do it. */
  perhapsAbleTo(needs: readonly Skill[]): ReadonlySet<NotePath> {
    return this.skilled.sharing(needs);
  }

  /** Everybody whose needs share a word with these skills. */
  perhapsHelpedWith(skills: readonly string[]): ReadonlySet<NotePath> {
    return this.needing.sharing(skillsIn(skills));
  }
}

/** Paths by the words of what is written there. */
class WordIndex {
  private readonly paths = new Map<string, Set<NotePath>>();

  add(path: NotePath, skills: readonly Skill[]): void {
    for (const word of wordsOf(skills)) {
      const known = this.paths.get(word);
      if (known === undefined) this.paths.set(word, new Set([path]));
      else known.add(path);
    }
  }

  remove(path: NotePath, skills: readonly Skill[]): void {
    for (const word of wordsOf(skills)) {
      const known = this.paths.get(word);
      known?.delete(path);
      if (known?.size === 0) this.paths.delete(word);
    }
  }

  sharing(skills: readonly Skill[]): ReadonlySet<NotePath> {
    const found = new Set<NotePath>();
    for (const word of wordsOf(skills)) for (const path of this.paths.get(word) ?? []) found.add(path);
    return found;
  }
}

function wordsOf(skills: readonly Skill[]): ReadonlySet<string> {
  return new Set(skills.flatMap(({ folded }) => folded.split(' ')));
}
