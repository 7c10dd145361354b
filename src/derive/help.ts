import type { NotePath } from '../model/mention';
import { compareNamed } from '../model/order';
import type { Person } from '../model/person';
import type { Skill } from './skill-match';
import { meets, skillsIn, skillsOf } from './skill-match';

/** Something a person needs and somebody can do. */
export interface Help {
  /** What she needs, as her note writes it. */
  readonly need: string;
  /** Who can do it; null for me. */
  readonly helper: { readonly path: NotePath; readonly name: string } | null;
}

/**
 * Whether I, or one of `others`, can do what a person needs: the first of her needs that anybody meets; I before
 * others, others by name. null when nobody can. Only people who are in touch with me count.
 */
export function deriveHelp(person: Person, others: Iterable<Person>, mySkills: readonly string[]): Help | null {
  const everybody = [...others];
  return firstHelp(person, mySkills, ({ folded }) => firstHelperOf(everybody.filter((other) => canDo(other, folded)), person));
}

/** As {@link deriveHelp}; `helperFor` finds the first by name who can do what is needed, other than the person herself. */
export function firstHelp(person: Person, mySkills: readonly string[], helperFor: (need: Skill) => Person | null): Help | null {
  const { needs } = skillsOf(person);
  if (needs.length === 0) return null;
  const mine = skillsIn(mySkills);
  for (const need of needs) {
    if (mine.some((skill) => meets(skill.folded, need.folded))) return { need: need.text, helper: null };
    const helper = helperFor(need);
    if (helper !== null) return { need: need.text, helper: { path: helper.path, name: helper.name } };
  }
  return null;
}

/** Whether somebody who is in touch with me can do what is needed. */
export function canDo(person: Person, need: string): boolean {
  return person.status === 'active' && skillsOf(person).skills.some((skill) => meets(skill.folded, need));
}

/** The first of `able` by name who is not the person herself; null when there is nobody else. */
export function firstHelperOf(able: Iterable<Person>, person: Person): Person | null {
  let first: Person | null = null;
  for (const other of able) {
    if (other.path === person.path) continue;
    if (first === null || compareNamed(other, first) < 0) first = other;
  }
  return first;
}
