import type { Person } from '../model/person';
import type { Project } from '../model/project';

/** Skills are compared as keys are: without accents, case, hyphens or doubled spaces. */
function foldSkill(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
    .trim();
}

/** The folded skills that the active projects look for, in their order. */
export function neededSkills(projects: Iterable<Project>): readonly string[] {
  const needed = new Set<string>();
  for (const project of projects) for (const skill of activeNeedsOf(project)) needed.add(skill);
  return [...needed].sort();
}

// Folding text is dear and projects seldom change; a record that changes is a new object.
const needsByProject = new WeakMap<Project, readonly string[]>();

function activeNeedsOf(project: Project): readonly string[] {
  const known = needsByProject.get(project);
  if (known !== undefined) return known;
  const isActive = project.status === 'active';
  const needs = isActive ? project.needs.map((need) => foldSkill(need.skill)).filter((skill) => skill !== '') : [];
  needsByProject.set(project, needs);
  return needs;
}

/**
 * The first of a person's skills that somebody looks for, as she writes it; null when none is. One of the two must
 * contain the other as whole words: "lighting" meets the need "low-voltage lighting".
 */
export function matchingSkill(person: Person, needed: readonly string[]): string | null {
  return person.skills.find((skill) => needed.some((need) => holdsWords(foldSkill(skill), need))) ?? null;
}

function holdsWords(skill: string, need: string): boolean {
  return skill !== '' && (` ${need} `.includes(` ${skill} `) || ` ${skill} `.includes(` ${need} `));
}
