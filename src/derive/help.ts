import type { NotePath } from '../model/mention';
import { compareNamed } from '../model/order';
import type { Person } from '../model/person';
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
  const { needs } = skillsOf(person);
  if (needs.length === 0) return null;
  const mine = skillsIn(mySkills);
  const able = [...others].filter(({ path, status }) => path !== person.path && status === 'active').sort(compareNamed);
  for (const { text, folded } of needs) {
    if (mine.some((skill) => meets(skill.folded, folded))) return { need: text, helper: null };
    const helper = able.find((other) => skillsOf(other).skills.some((skill) => meets(skill.folded, folded)));
    if (helper !== undefined) return { need: text, helper: { path: helper.path, name: helper.name } };
  }
  return null;
}
