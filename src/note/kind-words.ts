import type { OwnWords } from '../model/own-words';
import { foldWord, otherNumberOf, words } from './fold-word';
import { isOwnKindKey, isOwnMarkKey, ownKindOfTag, ownKindOfValue, wordOfValue } from './own-marks';

/** What a word of a note makes of it; `other` for something that is surely neither a person nor a project. */
export type WordKind = 'person' | 'project' | 'other';

/** What the note of an exchange calls itself: a meeting or an event, the channel it took, the day it tells of. */
const MEETINGS = 'meeting reunion event evenement rencontre';
const CHANNELS = 'call appel phone-call email e-mail mail chat conversation interaction entretien rendez-vous rdv';
const DAYS = 'daily daily-note journal diary';

/** What the note of an organisation calls itself, or the folder it lies in. */
const ORGANISATIONS = 'organisation organization org company companies entreprise societe structure association institution';

/** Words that a property such as `type` names a kind by, folded. */
export const KIND_WORDS: Readonly<Record<WordKind, string>> = {
  person: 'person people personne contact crm-contact individual friend ami amie employee collegue colleague',
  project: 'project projet objective objectif',
  other: `${MEETINGS} ${CHANNELS} ${DAYS} ${ORGANISATIONS} place lieu location book livre article film movie moc index template modele area domaine
    resource ressource task tache deal group groupe animal recipe recette network reseau dashboard`,
};

/** Words of tags are fewer: a person may well be tagged `#friend` or `#company` for what the note is about. */
export const TAG_WORDS: Readonly<Record<WordKind, string>> = {
  person: 'person people personne contact employee',
  project: 'project projet',
  other: 'meeting reunion event evenement',
};

/** Names of folders. The people's folders mark every note below them, the projects' only those directly in them. */
export const FOLDER_WORDS: Readonly<Record<WordKind, string>> = {
  person: 'people person personne contact friend ami',
  project: 'project projet',
  other: `organisation organization company companies entreprise structure meeting reunion event evenement lieu place
    attachment piece-jointe`,
};

const ofValue = compile(KIND_WORDS);
const ofTag = compile(TAG_WORDS);
const ofFolder = compile(FOLDER_WORDS);
const meetings = bothNumbers(MEETINGS);
const channels = bothNumbers(CHANNELS);
const days = bothNumbers(DAYS);
const organisations = bothNumbers(ORGANISATIONS);
const TEMPLATE_FOLDERS = new Set(words('template templates modele modeles gabarit gabarits'));
const LEADING_SIGNS = /^[^\p{L}]+/u;

/** Properties whose value names the kind of a note: ours, and those of other schemes. */
const KIND_KEYS = new Set(words(`type kind categories class classe file-class fileclass cr-type file-role crm
  lifeos-type note-type`));

/**
 * Whether a key names the kind of a note (`type`, `Kind`, `fileClass`, `cr_type`, a name of a person's own). One that she
 * gave to another field still does: which fields a note has is only known with its kind.
 */
export function isKindKey(key: string, own: OwnWords): boolean {
  return KIND_KEYS.has(foldWord(key)) || isOwnKindKey(key, own);
}

/** The kind that a property names with this value, by a mark of a person's own or a built-in word; `null` for none. */
export function kindNamedBy(key: string, text: string, own: OwnWords): WordKind | null {
  const marked = ownKindOfValue(key, text, own);
  if (marked !== null) return marked === 'meeting' ? 'other' : marked;
  return isKindKey(key, own) ? kindOfValue(key, text) : null;
}

/** The kind that a value names: `person`, `[[People]]`, `types/person`; in a CRM key a `client` is a person. */
export function kindOfValue(key: string, text: string): WordKind | null {
  // A word as it stands in the table, as nearly every note has it, is folded already.
  const exact = ofValue.get(text);
  if (exact !== undefined) return exact;
  const word = wordOfValue(text);
  if (foldWord(key) === 'crm' && word === 'client') return 'person';
  return ofValue.get(word) ?? null;
}

/**
 * The kind that a tag of the note's block names: `person/friends` by its first word, `types/person` by the word behind
 * `type`. `null` for any other tag.
 */
export function kindOfTag(tag: string): WordKind | null {
  return ofTag.get(wordOfTag(tag)) ?? null;
}

/** What sort of exchange a word names: a `meeting` (or event), a `channel` (call, mail), the note of a `day`. */
export type ExchangeWord = 'meeting' | 'channel' | 'day';

/** Whether some value of a property names a kind of note, or a sort of exchange. */
export function mayNameKind(key: string, own: OwnWords): boolean {
  return isKindKey(key, own) || isOwnMarkKey(key, own);
}

/**
 * The sort of exchange that a property names: `type: meeting`, `kind: [[Meetings]]`, `type: appel`, `type: daily`, or a
 * mark of a person's own.
 */
export function exchangeOfValue(key: string, text: string, own: OwnWords): ExchangeWord | null {
  const marked = ownKindOfValue(key, text, own);
  if (marked !== null) return marked === 'meeting' ? 'meeting' : null;
  return isKindKey(key, own) ? exchangeOf(wordOfValue(text)) : null;
}

/** The sort of exchange that a tag names: `meeting`, `types/meeting`, `meeting/weekly`, or a mark of a person's own. */
export function exchangeOfTag(tag: string, own: OwnWords): ExchangeWord | null {
  const marked = ownKindOfTag(tag, own);
  if (marked !== null) return marked.kind === 'meeting' ? 'meeting' : null;
  return exchangeOf(wordOfTag(tag));
}

/** Whether a word of a note, or the name of a folder, says that notes are those of organisations. */
export function isOrganisationWord(text: string): boolean {
  return organisations.has(wordOfValue(text.replace(LEADING_SIGNS, '')));
}

/** Whether the notes in a folder by that name are those of meetings. */
export function isMeetingFolder(name: string): boolean {
  return meetings.has(foldWord(name.replace(LEADING_SIGNS, '')));
}

/** The kind of the notes in a folder by that name; numbers and signs before the name do not count (`3 - People`). */
export function kindOfFolder(name: string): WordKind | null {
  return ofFolder.get(foldWord(name.replace(LEADING_SIGNS, ''))) ?? null;
}

/** Whether a folder by that name holds templates. */
export function isTemplateFolder(name: string): boolean {
  return TEMPLATE_FOLDERS.has(foldWord(name.replace(LEADING_SIGNS, '')));
}

function exchangeOf(word: string): ExchangeWord | null {
  if (meetings.has(word)) return 'meeting';
  if (channels.has(word)) return 'channel';
  return days.has(word) ? 'day' : null;
}

function wordOfTag(tag: string): string {
  const [first = '', second] = tag.split('/');
  const word = foldWord(first);
  return word === 'type' || word === 'types' ? foldWord(second ?? '') : word;
}

function bothNumbers(line: string): ReadonlySet<string> {
  return new Set(words(line).flatMap((word) => [word, otherNumberOf(word)]));
}

function compile(table: Readonly<Record<WordKind, string>>): ReadonlyMap<string, WordKind> {
  const map = new Map<string, WordKind>();
  for (const kind of ['person', 'project', 'other'] as const) {
    for (const word of words(table[kind])) map.set(word, kind).set(otherNumberOf(word), kind);
  }
  return map;
}
