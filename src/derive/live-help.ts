import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import type { Network } from '../network/network';
import type { Help } from './help';
import { deriveHelp } from './help';
import type { SkillIndex } from './skill-index';
import { skillsOf } from './skill-match';

/** Who has what somebody needs, found by the words of the need. Its slow twin is `deriveHelp` with everybody. */
export class LiveHelp {
  /** @param skills - kept up to date by the owner, before this is asked */
  constructor(private readonly skills: SkillIndex) {}

  /** Somebody who has what a person needs; null when nobody is known. */
  helpFor(person: Person, network: Network, mySkills: readonly string[]): Help | null {
    const perhaps = [...this.skills.perhapsAbleTo(skillsOf(person).needs)];
    return deriveHelp(person, perhaps.flatMap((path) => network.people.get(path) ?? []), mySkills);
  }

  /** Everybody for whom it may matter that one person is not what she was. */
  affectedBy(before: Person | undefined, next: Person | undefined): ReadonlySet<NotePath> {
    const [had, has] = [before?.skills ?? [], next?.skills ?? []];
    // Helpers are chosen by name, and who is gone helps nobody; else only a skill that comes or goes matters.
    const isSameHelper = before?.name === next?.name && before?.status === next?.status;
    const concerned = isSameHelper ? skillsOfOne(had, has) : [...had, ...has];
    return this.skills.perhapsHelpedWith(concerned);
  }
}

/** The skills that stand in one of two lists alone. */
function skillsOfOne(had: readonly string[], has: readonly string[]): readonly string[] {
  return [...had.filter((skill) => !has.includes(skill)), ...has.filter((skill) => !had.includes(skill))];
}
