import type { Circle } from '../model/cadence';
import type { PersonStatus } from '../model/person';
import type { ProjectStatus } from '../model/project';
import { foldWord, words } from './fold-word';
import type { NoteLanguage } from './spellings';

/** Words that hold the place of a name or a value that is still to come. */
const PLACEHOLDERS = new Set([
  '', ...words(`? ?? ??? … ... - -- – — tbd tba todo to-do to-find to-be-found a-trouver a-definir a-determiner
    a-completer nobody-yet personne-encore xxx`),
]);

/** `(à trouver)`, `à définir ?`, `TBD…` hold the place as well. */
const OUTER_SIGNS = /^[\s([?]+|[\s)\]?!.…:]+$/g;

/** With the signs around it; a text of any length may stand where a value is looked for. */
const LONGEST_PLACEHOLDER = 200;

/** Words that say: thought about, nobody known. `personne` says so only in a box; as a `type` it is a person. */
const NONE_WORDS = new Set(words('none nobody no-one no aucun aucune personne neant non'));

const NONE_BY_LANGUAGE: Readonly<Record<NoteLanguage, string>> = { en: 'none', fr: 'aucun' };

/** Whether a text only holds the place of a value: empty, `?`, `tbd`, `à trouver`. */
export function isPlaceholder(text: string): boolean {
  const word = text.length > LONGEST_PLACEHOLDER ? '' : text.replace(OUTER_SIGNS, '');
  return PLACEHOLDERS.has(foldWord(text)) || PLACEHOLDERS.has(text.trim()) || (word !== '' && PLACEHOLDERS.has(foldWord(word)));
}

/** Whether the value of a box says that nobody is known: `none`, `no`, `aucun`, `personne`. */
export function isNoneWord(text: string): boolean {
  return NONE_WORDS.has(foldWord(text));
}

/** The word to write for "considered, nobody known". */
export function noneWordFor(language: NoteLanguage): string {
  return NONE_BY_LANGUAGE[language];
}

/** Every folded word for the status of a person, with the status. */
export const PERSON_STATUS_WORDS: ReadonlyMap<string, PersonStatus> = wordMap<PersonStatus>({
  active: 'active actif',
  archived: 'archived archive archivee inactive inactif',
  deceased: 'deceased decede decedee dead mort morte defunt defunte †',
  'do-not-contact': 'do-not-contact ne-pas-contacter ne-plus-contacter dnc no-contact',
});

/** The status of a person that a word names; `null` for any other word. */
export function personStatusOf(text: string): PersonStatus | null {
  return PERSON_STATUS_WORDS.get(foldWord(text)) ?? null;
}

/** Every folded word for the status of a project, with the status. */
export const PROJECT_STATUS_WORDS: ReadonlyMap<string, ProjectStatus> = wordMap<ProjectStatus>({
  idea: 'idea idee someday',
  active: 'active actif en-cours in-progress ongoing current',
  paused: 'paused en-pause pause on-hold waiting suspendu',
  done: 'done termine terminee completed complete finished fini closed clos archived archive',
  dropped: 'dropped abandonne abandonnee abandoned cancelled canceled annule annulee',
});

/** The status of a project that a word names; `null` for any other word. */
export function projectStatusOf(text: string): ProjectStatus | null {
  return PROJECT_STATUS_WORDS.get(foldWord(text)) ?? null;
}

/**
 * The words of the four circles. Besides ours: the tiers of other plugins, put where their usual days lie (inner 14–30,
 * close 30–90, casual, loose and warm 90–180, dormant 365), and Sivers' lists A to D. E and F are in no source, so they
 * stay unknown.
 */
export const CIRCLE_WORDS: ReadonlyMap<string, Circle> = wordMap<Circle>({
  core: 'core intime inner a-list alist list-a liste-a',
  close: 'close proche strong b-list blist list-b liste-b',
  active: 'active actif casual loose warm medium c-list clist list-c liste-c',
  wide: 'wide elargi weak dormant d-list dlist list-d liste-d',
});

const CIRCLE_BY_LANGUAGE: Readonly<Record<NoteLanguage, Readonly<Record<Circle, string>>>> = {
  en: { core: 'core', close: 'close', active: 'active', wide: 'wide' },
  fr: { core: 'intime', close: 'proche', active: 'actif', wide: 'élargi' },
};

/** The word to write for a circle: `close`, `proche`. */
export function circleWordFor(circle: Circle, language: NoteLanguage): string {
  return CIRCLE_BY_LANGUAGE[language][circle];
}

const LINK_SIGNS = /[[\]#"]/g;

/** The circle that a word names (`proche`, `inner`, `#[[C List]]`); `null` for any other word. */
export function circleOf(text: string): Circle | null {
  const folded = foldWord(text.replace(LINK_SIGNS, ''));
  // `élargie`, `active`: the feminine of the French words.
  return CIRCLE_WORDS.get(folded) ?? CIRCLE_WORDS.get(folded.replace(/e$/, '')) ?? null;
}

function wordMap<Value extends string>(table: Readonly<Record<Value, string>>): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  for (const value of Object.keys(table) as Value[]) {
    for (const word of words(table[value])) map.set(word, value);
  }
  return map;
}
