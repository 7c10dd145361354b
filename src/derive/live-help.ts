import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import type { Network } from '../network/network';
import type { Help } from './help';
import { canDo, firstHelp, firstHelperOf } from './help';
import type { SkillIndex } from './skill-index';
import { PhraseIndex } from './skill-index';
import type { Skill } from './skill-match';
import { skillsIn } from './skill-match';

/** Who has what somebody needs, found by the words of the need. Its slow twin is `deriveHelp` with everybody. */
export class LiveHelp {
  /** By folded need, since many need the same: the first two who can do it, as one of them may need it herself. */
  private readonly helpers = new Map<string, readonly Person[]>();
  /** The needs of {@link helpers}, found by their words. */
  private readonly asked = new PhraseIndex();

  /** @param skills - kept up to date by the owner, before this is asked */
  constructor(private readonly skills: SkillIndex) {}

  /** Somebody who has what a person needs; null when nobody is known. */
  helpFor(person: Person, network: Network, mySkills: readonly string[]): Help | null {
    return firstHelp(person, mySkills, (need) => firstHelperOf(this.helpersFor(need, network), person));
  }

  /** Takes in that one person is not what she was; returns everybody for whom it may matter. */
  affectedBy(before: Person | undefined, next: Person | undefined): ReadonlySet<NotePath> {
    const [had, has] = [before?.skills ?? [], next?.skills ?? []];
    // Helpers are chosen by name, and who is gone helps nobody; else only a skill that comes or goes matters.
    const isSameHelper = before?.name === next?.name && before?.status === next?.status;
    const concerned = isSameHelper ? skillsOfOne(had, has) : [...had, ...has];
    if (concerned.length === 0) return NOBODY;
    this.forget(skillsIn(concerned));
    return this.skills.perhapsHelpedWith(concerned);
  }

  /** Whoever meets a need that one of these skills meets may be another one now. */
  private forget(skills: readonly Skill[]): void {
    if (this.helpers.size === 0) return;
    for (const folded of this.asked.perhapsMeeting(skills)) {
      this.helpers.delete(folded);
      this.asked.remove(folded, [{ text: folded, folded }]);
    }
  }

  private helpersFor(need: Skill, network: Network): readonly Person[] {
    const known = this.helpers.get(need.folded);
    if (known !== undefined) return known;
    const perhaps = [...this.skills.perhapsAbleTo([need])].flatMap((path) => network.people.get(path) ?? []);
    const able = perhaps.filter((person) => canDo(person, need.folded));
    const first = firstHelperOf(able, null);
    const second = first === null ? null : firstHelperOf(able, first);
    const helpers = [first, second].flatMap((person) => person ?? []);
    this.helpers.set(need.folded, helpers);
    this.asked.add(need.folded, [need]);
    return helpers;
  }
}

const NOBODY: ReadonlySet<NotePath> = new Set();

/** The skills that stand in one of two lists alone. */
function skillsOfOne(had: readonly string[], has: readonly string[]): readonly string[] {
  return [...had.filter((skill) => !has.includes(skill)), ...has.filter((skill) => !had.includes(skill))];
}
