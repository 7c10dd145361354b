import type { Circle } from '../model/cadence';
import type { OwnWords, WordValue } from '../model/own-words';
import type { PersonStatus } from '../model/person';
import type { ProjectStatus } from '../model/project';
import { foldWord, words } from './fold-word';
import { perWords } from './own-names';
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

/**
 * How no placeholder begins, whatever case and signs it is written with. Nearly every value is a name or a day that begins
 * so, and folding each would be the dearest part of reading a note.
 */
const BEGINS_OTHERWISE =
  /^[\s([?_'’‘\u2010\u2011-]*(?:[0-9b-moq-su-wyzB-MOQ-SU-WYZÇ-ÏÒ-ÖÙ-Üç-ïò-öù-ü]|[aA][a-z]|[nN][a-np-z]|[pP][a-df-z]|[tT][ac-np-z]|[xX][a-wyz])/;

/** Whether a text only holds the place of a value: empty, `?`, `tbd`, `à trouver`. */
export function isPlaceholder(text: string): boolean {
  if (BEGINS_OTHERWISE.test(text)) return false;
  const word = text.length > LONGEST_PLACEHOLDER ? '' : text.replace(OUTER_SIGNS, '');
  return PLACEHOLDERS.has(foldWord(text)) || PLACEHOLDERS.has(text.trim()) || (word !== '' && PLACEHOLDERS.has(foldWord(word)));
}

const noneWordsOf = perWords<ReadonlySet<string>>(NONE_WORDS, ({ values }) =>
  new Set([...NONE_WORDS, ...(values.none ?? []).map(noneKey).filter((key) => key !== '')]),
);

/**
 * Whether the value of a box says that nobody is known: `none`, `no`, `aucun`, `personne`. To be asked before
 * {@link isPlaceholder}, since a sign such as `–` may be somebody's own word for it.
 */
export function isNoneWord(text: string, own: OwnWords): boolean {
  return noneWordsOf(own).has(noneKey(text));
}

/** The word to write for "considered, nobody known". */
export function noneWordFor(language: NoteLanguage, own: OwnWords): string {
  return own.values.none?.[0] ?? NONE_BY_LANGUAGE[language];
}

/** A sign without letters folds to nothing, and stands for itself. */
function noneKey(text: string): string {
  return foldWord(text) || text.trim();
}

/** Every folded word for the status of a person, with the status. */
export const PERSON_STATUS_WORDS: ReadonlyMap<string, PersonStatus> = wordMap<PersonStatus>({
  active: 'active actif',
  archived: 'archived archive archivee inactive inactif',
  deceased: 'deceased decede decedee dead mort morte defunt defunte †',
  'do-not-contact': 'do-not-contact ne-pas-contacter ne-plus-contacter dnc no-contact',
});

/** Every folded word for the status of a person, a person's own among them. */
export const personStatusesOf = perWords(PERSON_STATUS_WORDS, withOwnWords(PERSON_STATUS_WORDS, 'person-status'));

/** The status of a person that a word names; `null` for any other word. */
export function personStatusOf(text: string, own: OwnWords): PersonStatus | null {
  return personStatusesOf(own).get(foldWord(text)) ?? null;
}

/** Every folded word for the status of a project, with the status. */
export const PROJECT_STATUS_WORDS: ReadonlyMap<string, ProjectStatus> = wordMap<ProjectStatus>({
  idea: 'idea idee someday',
  active: 'active actif en-cours in-progress ongoing current',
  paused: 'paused en-pause pause on-hold waiting suspendu',
  done: 'done termine terminee completed complete finished fini closed clos archived archive',
  dropped: 'dropped abandonne abandonnee abandoned cancelled canceled annule annulee',
});

/** Every folded word for the status of a project, a person's own among them. */
export const projectStatusesOf = perWords(PROJECT_STATUS_WORDS, withOwnWords(PROJECT_STATUS_WORDS, 'project-status'));

/** The status of a project that a word names; `null` for any other word. */
export function projectStatusOf(text: string, own: OwnWords): ProjectStatus | null {
  return projectStatusesOf(own).get(foldWord(text)) ?? null;
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

/** Every folded word for a circle, a person's own among them. */
export const circlesOf = perWords(CIRCLE_WORDS, withOwnWords(CIRCLE_WORDS, 'circle'));

/** The word to write for a circle: `close`, `proche`; another where a person gave that one to another circle. */
export function circleWordFor(circle: Circle, language: NoteLanguage, own: OwnWords): string {
  const usual = CIRCLE_BY_LANGUAGE[language][circle];
  const wanted = [...(own.values[`circle:${circle}`] ?? []), usual, CIRCLE_BY_LANGUAGE.en[circle], CIRCLE_BY_LANGUAGE.fr[circle]];
  return wanted.find((word) => circleOf(word, own) === circle) ?? usual;
}

const LINK_SIGNS = /[[\]#"]/g;

/** The circle that a word names (`proche`, `inner`, `#[[C List]]`); `null` for any other word. */
export function circleOf(text: string, own: OwnWords): Circle | null {
  const circles = circlesOf(own);
  const folded = foldWord(text.replace(LINK_SIGNS, ''));
  // `élargie`, `active`: the feminine of the French words.
  return circles.get(folded) ?? circles.get(folded.replace(/e$/, '')) ?? null;
}

/** The built-in words of every value, folded, in the order in which words of a person's own are learnt. */
export function builtInValueWords(): ReadonlyMap<WordValue, readonly string[]> {
  const entries = ([['circle', CIRCLE_WORDS], ['person-status', PERSON_STATUS_WORDS], ['project-status', PROJECT_STATUS_WORDS]] as const).flatMap(
    ([of, map]) => [...map].map(([word, value]): readonly [WordValue, string] => [`${of}:${value}`, word]),
  );
  const byValue = new Map<WordValue, string[]>();
  for (const [value, word] of entries) byValue.set(value, [...(byValue.get(value) ?? []), word]);
  return byValue.set('none', [...NONE_WORDS]);
}

/** The words of a person's own among the built-in ones; a built-in word that she gives to another value is that one's. */
function withOwnWords<Value extends string>(
  builtIn: ReadonlyMap<string, Value>,
  of: 'circle' | 'person-status' | 'project-status',
): (own: OwnWords) => ReadonlyMap<string, Value> {
  return ({ values }) => {
    const claimed = new Map<string, Value>();
    for (const value of new Set(builtIn.values())) {
      const key: WordValue = `${of}:${value}`;
      for (const folded of (values[key] ?? []).map((word) => foldWord(word.replace(LINK_SIGNS, '')))) {
        if (folded !== '' && !claimed.has(folded)) claimed.set(folded, value);
      }
    }
    return new Map([...builtIn, ...claimed]);
  };
}

function wordMap<Value extends string>(table: Readonly<Record<Value, string>>): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  for (const value of Object.keys(table) as Value[]) {
    for (const word of words(table[value])) map.set(word, value);
  }
  return map;
}
