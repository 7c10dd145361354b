import type { Person } from '../model/person';
import type { Project } from '../model/project';
import type { RoleId } from '../model/role';
import { sameData } from '../model/same';

/** A skill or a need with the words by which it is compared: without accents, case, hyphens or doubled spaces. */
export interface Skill {
  /** As it is written. */
  readonly text: string;
  readonly folded: string;
}

function foldSkill(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
    .trim();
}

const NONE: readonly Skill[] = [];
/** By text, since many people can do the same, and folding is dear. */
const shared = new Map<string, Skill>();
const MOST_SHARED = 10_000;
const LONGEST_SHARED = 60;

/** A skill as it is compared; the same object for the same text as long as it is remembered. */
function skillOf(text: string): Skill {
  const known = shared.get(text);
  if (known !== undefined) return known;
  const skill = { text, folded: foldSkill(text) };
  // The bounds only keep a hostile vault from filling the memory.
  if (text.length > LONGEST_SHARED) return skill;
  if (shared.size >= MOST_SHARED) shared.clear();
  shared.set(text, skill);
  return skill;
}

/** Skills as they are compared, without the empty ones. */
export function skillsIn(texts: readonly string[]): readonly Skill[] {
  if (texts.length === 0) return NONE;
  const skills = texts.map(skillOf);
  // Nearly all say something, and a list that is filtered takes more room than it needs.
  return skills.every(({ folded }) => folded !== '') ? skills : skills.filter(({ folded }) => folded !== '');
}

/**
 * Whether somebody with one can do the other. One of the two must hold the other as whole words: "lighting" meets the
 * need "low-voltage lighting".
 */
export function meets(a: string, b: string): boolean {
  if (a === b) return true;
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  // Nearly all are single words, and nearly all are others.
  return long.includes(' ') && ` ${long} `.includes(` ${short} `);
}

// Folding text is dear and notes seldom change; a record that changes is a new object.
const ofPeople = new WeakMap<Person, PersonSkills>();
const ofProjects = new WeakMap<Project, readonly NeededSkill[]>();

/** What a person can do, and what she needs. */
export interface PersonSkills {
  readonly skills: readonly Skill[];
  readonly needs: readonly Skill[];
}

/** A person's skills and needs, as they are compared. */
export function skillsOf(person: Person): PersonSkills {
  const known = ofPeople.get(person);
  if (known !== undefined) return known;
  const both = { skills: skillsIn(person.skills), needs: skillsIn(person.needs) };
  ofPeople.set(person, both);
  return both;
}

/** Whether a person can and needs what she could and needed before; then it is not folded again. */
export function keepSkills(before: Person, next: Person): boolean {
  if (!sameData(before.skills, next.skills) || !sameData(before.needs, next.needs)) return false;
  ofPeople.set(next, skillsOf(before));
  return true;
}

/** A skill that a project looks for; `role` is null where it does for any. */
export interface NeededSkill extends Skill {
  readonly role: RoleId | null;
}

/** What a project looks for, as it is compared, in the order of its note. */
export function needsOf(project: Project): readonly NeededSkill[] {
  const known = ofProjects.get(project);
  if (known !== undefined) return known;
  const needs = project.needs.map(({ role, skill }) => ({ role, ...skillOf(skill) }));
  ofProjects.set(project, needs);
  return needs;
}

/** The folded skills that the active projects look for, in their order. */
export function neededSkills(projects: Iterable<Project>): readonly string[] {
  const needed = new Set<string>();
  for (const project of projects) {
    if (project.status !== 'active') continue;
    for (const { folded } of needsOf(project)) if (folded !== '') needed.add(folded);
  }
  return [...needed].sort();
}

/** Tells of a skill whether it meets any of some folded needs. */
export function meetsAny(needed: readonly string[]): (skill: Skill) => boolean {
  return ({ folded }) => needed.some((need) => meets(folded, need));
}

/** The first of a person's skills that somebody looks for, as she writes it; null when none is. */
export function matchingSkill(person: Person, isNeeded: (skill: Skill) => boolean): string | null {
  return skillsOf(person).skills.find(isNeeded)?.text ?? null;
}
