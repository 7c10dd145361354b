import type { MessageValues } from '../model/message-template';
import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import type { Project } from '../model/project';
import { compareNamed } from '../model/order';
import type { Network } from '../network/network';
import { foldWord, isPlaceholder } from '../note/vocabulary';
import { givenNameOf } from '../note/given-name';
import { withoutLinks } from '../note/mention-text';
import { cardOf } from '../note/person-card';
import type { NoteLanguage } from '../note/vocabulary';
import type { Settings } from '../settings';
import type { PersonFollowUp } from './follow-up';
import { heldRolesOf } from './held-role';
import { deriveHelp } from './help';
import type { Triage } from './missions';
import { matchingSkill, meetsAny, neededSkills, needsOf } from './skill-match';

/** What the words of a message are made from; the store is one. */
export interface MessageSource {
  readonly network: Network;
  readonly settings: Pick<Settings, 'mySkills' | 'myName' | 'roles'>;
}

/** What is known for a message to a person, about a project or about none. */
export function messageValuesOf(person: Person, project: Project | null, { network, settings }: MessageSource): MessageValues {
  const needed = project === null ? neededSkills(network.projects.values()) : foldedNeedsOf(project);
  return {
    name: known(person.name),
    given: known(givenNameOf(person)),
    organisation: known(person.organisation?.text),
    event: known(person.metAt?.text),
    topic: known(person.topic),
    need: known(deriveHelp(person, [], settings.mySkills)?.need),
    skill: known(matchingSkill(person, meetsAny(needed))),
    project: known(project?.name),
    pitch: known(project?.pitch),
    me: known(settings.myName),
  };
}

/** On one line and without links; '' for what only holds the place of a value. */
function known(text: string | null | undefined): string {
  const plain = withoutLinks(text ?? '').replace(/\s+/g, ' ').trim();
  return isPlaceholder(plain) ? '' : plain;
}

function foldedNeedsOf(project: Project): readonly string[] {
  return needsOf(project).map(({ folded }) => folded).filter((folded) => folded !== '');
}

/**
 * The project that a first message would be about: the active one in which she has a role, an opponent's apart, else the
 * first by name that looks for something she can do; null where there is none.
 */
export function messageProjectOf(person: Person, { network, settings }: MessageSource): Project | null {
  const held = heldRolesOf(person.path, network, settings.roles).find(
    ({ role, project }) => role.sign >= 0 && project.status === 'active',
  );
  if (held !== undefined) return held.project;
  const active = [...network.projects.values()].filter(({ status }) => status === 'active').sort(compareNamed);
  return active.find((project) => matchingSkill(person, meetsAny(foldedNeedsOf(project))) !== null) ?? null;
}

const LANGUAGE_WORDS: readonly (readonly [NoteLanguage, readonly string[]])[] = [
  ['fr', ['fr', 'fra', 'fre', 'french', 'francais', 'francaise']],
  ['en', ['en', 'eng', 'english', 'anglais', 'anglaise']],
];

/** The language to write to a person in: the first of hers that there are templates for; null where her note names none. */
export function messageLanguageOf(person: Person): NoteLanguage | null {
  const spoken = (cardOf(person, null).language ?? '').split(/[,;/&+\s]+/).map((word) => foldWord(word).split('-')[0] ?? '');
  for (const word of spoken) {
    const known = LANGUAGE_WORDS.find(([, own]) => own.includes(word));
    if (known !== undefined) return known[0];
  }
  return null;
}

/** Whether somebody has heard from me since we met: a contact after that day, or an answer that is waited for. */
export function isWrittenTo({ contact: { last, met }, person }: PersonFollowUp): boolean {
  return person.waitingSince !== null || (last !== null && (met === null || last > met));
}

/**
 * Those to whom first messages go one after the other: everybody met together with `first`, she alone where nobody was;
 * without her, everybody of the occasions on which somebody is left to write to. The latest occasion first, each by name.
 */
export function peopleToWriteTo(first: Person | null, { missions }: Triage): readonly Person[] {
  if (first === null) return missions.filter(({ met, written }) => written < met.length).flatMap(({ met }) => met);
  const isFirst = ({ path }: { readonly path: NotePath }): boolean => path === first.path;
  return missions.find(({ met }) => met.some(isFirst))?.met ?? [first];
}
