import type { NotePath } from '../model/mention';
import { compareNamed } from '../model/order';
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

  /**
   * Takes in that one person is not what she was, after the skills did; returns all others whom other people than before
   * help. Nobody asks the rest again: who comes is held against the first two, and only who goes leaves a need open.
   */
  affectedBy(before: Person | undefined, next: Person | undefined): ReadonlySet<NotePath> {
    const path = (next ?? before)?.path;
    const affected = new Set<NotePath>();
    if (path === undefined || this.helpers.size === 0) return affected;
    for (const need of this.asked.perhapsMeeting(skillsIn(concernedBy(before, next)))) {
      for (const other of this.replaceHelper(need, path, before, next)) affected.add(other);
    }
    return affected;
  }

  /** Returns all who need it and whom another one helps now. */
  private replaceHelper(need: string, path: NotePath, before: Person | undefined, next: Person | undefined): Iterable<NotePath> {
    const helpers = this.helpers.get(need) ?? [];
    const isAble = next !== undefined && canDo(next, need);
    if (helpers.some((helper) => helper.path === path)) {
      if (isAble && next.name === before?.name) return NOBODY;
      this.helpers.delete(need);
      this.asked.remove(need, [{ text: need, folded: need }]);
      return this.skills.needing(need);
    }
    const [first, second] = helpers;
    if (!isAble || (second !== undefined && compareNamed(second, next) < 0)) return NOBODY;
    const isFirst = first === undefined || compareNamed(next, first) < 0;
    this.helpers.set(need, isFirst ? [next, ...helpers.slice(0, 1)] : [first, next]);
    // Nobody helps herself: the second is there for the first.
    return isFirst ? this.skills.needing(need) : [first.path];
  }

  private helpersFor(need: Skill, network: Network): readonly Person[] {
    const known = this.helpers.get(need.folded);
    if (known !== undefined) return known;
    const helpers = firstHelpersOf(this.skills.perhapsAbleTo([need]), need.folded, network);
    this.helpers.set(need.folded, helpers);
    this.asked.add(need.folded, [need]);
    return helpers;
  }
}

const NOBODY: readonly NotePath[] = [];

/** The first two by name, of some people, who can do what is needed. */
function firstHelpersOf(perhapsAble: Iterable<NotePath>, need: string, network: Network): readonly Person[] {
  let [first, second]: [Person | null, Person | null] = [null, null];
  for (const path of perhapsAble) {
    const person = network.people.get(path);
    if (person === undefined) continue;
    // Hardly anybody of many comes before the first two, so that this is asked before what each of them can do.
    if (second !== null && compareNamed(second, person) < 0) continue;
    if (!canDo(person, need)) continue;
    if (first === null || compareNamed(person, first) < 0) [first, second] = [person, first];
    else second = person;
  }
  return [first, second].flatMap((person) => person ?? []);
}

/** The skills by which somebody may have come to help, or may help no more. */
function concernedBy(before: Person | undefined, next: Person | undefined): readonly string[] {
  const [had, has] = [before?.skills ?? [], next?.skills ?? []];
  // Helpers are chosen by name, and who is gone helps nobody; else only a skill that comes or goes matters.
  if (before?.name !== next?.name || before?.status !== next?.status) return [...had, ...has];
  return [...had.filter((skill) => !has.includes(skill)), ...has.filter((skill) => !had.includes(skill))];
}
