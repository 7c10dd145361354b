import type { Role, RoleId } from '../model/role';
import { LABEL_LANGUAGES } from '../model/role';
import { foldWord, otherNumberOf, words } from './fold-word';
import type { NoteLanguage } from './spellings';

interface RoleSpellings {
  readonly en: string;
  readonly fr: string;
  readonly also: readonly string[];
}

/** The nine roles that are always understood, so that old notes still read whatever the settings say of them. */
const BUILT_IN = spellingsById({
  ally: { en: 'ally', fr: 'allié', also: words('allies alliee supporter soutien') },
  opponent: { en: 'opponent', fr: 'opposant', also: words('opposante adversaire') },
  mentor: { en: 'mentor', fr: 'mentor', also: words('mentore') },
  decider: { en: 'decider', fr: 'décideur', also: words('decideuse decisionnaire decision-maker') },
  // "Sponsor" is read in French as the firm that pays, so it is never written there.
  sponsor: { en: 'sponsor', fr: 'parrain', also: words('marraine door-opener') },
  connector: { en: 'connector', fr: 'relais', also: words('passeur passeuse connecteur connectrice') },
  expert: {
    en: 'expert', fr: 'expert',
    also: words('experte resource-person resource-people personne-ressource personnes-ressources'),
  },
  partner: {
    en: 'partner', fr: 'partenaire', also: words('complice collaborator collaborateur collaboratrice peer'),
  },
  audience: { en: 'audience', fr: 'public', also: words('client cliente') },
});

/** Roles that are understood only where the settings list them: `press` is a common key of other schemes. */
const OPTIONAL = spellingsById({
  gatekeeper: { en: 'gatekeeper', fr: 'filtre', also: words('garde-barriere') },
  champion: { en: 'champion', fr: 'porte-voix', also: words('championne ambassadeur ambassadrice') },
  funder: { en: 'funder', fr: 'financeur', also: words('financeuse mecene') },
  press: { en: 'press', fr: 'presse', also: words('prescripteur prescriptrice') },
  supplier: { en: 'supplier', fr: 'prestataire', also: [] },
  peer: { en: 'peer', fr: 'pair', also: words('binome') },
});

/** Where an inclusive or double form begins: `allié·e·s`, `allié(e)`, `décideur.euse`, `parrain / marraine`. */
const INCLUSIVE_ENDING = /\s*(?:[·•‧∙(/]|\.(?=(?:e|s|euse|trice|rice)\b)).*$/su;

/** No word for a role comes near it; a text of any length may stand where one is looked for. */
const LONGEST_WORD = 200;

const indexes = new WeakMap<readonly Role[], ReadonlyMap<string, RoleId>>();

/**
 * The role that a word names, in either language, number and gender (`Allies`, `alliée`, `décideur·euse`);
 * `null` when it is no role. The ids of `roles` count as words too, and come first.
 */
export function roleOf(word: string, roles: readonly Role[]): RoleId | null {
  if (word.length > LONGEST_WORD) return null;
  const index = indexOf(roles);
  return index.get(foldWord(word)) ?? index.get(foldWord(word.replace(INCLUSIVE_ENDING, ''))) ?? null;
}

/** A role word of a note, understood or not. An unknown word is kept as a role of its own, never dropped. */
export interface RoleWord {
  readonly role: RoleId;
  readonly isKnown: boolean;
}

/** Reads a role word; an unknown one becomes its own id. `null` when there is no word at all. */
export function roleWord(word: string, roles: readonly Role[]): RoleWord | null {
  const known = roleOf(word, roles);
  if (known !== null) return { role: known, isKnown: true };
  const folded = foldWord(word);
  return folded === '' ? null : { role: folded, isKnown: false };
}

/** Every folded word by which notes name a role, with the role it is read as. */
export function everyRoleWord(roles: readonly Role[]): ReadonlyMap<string, RoleId> {
  return indexOf(roles);
}

/** The key to write for a role in a note that has none yet; a role of the user's own is written by its id. */
export function roleSpellingFor(role: RoleId, language: NoteLanguage): string {
  const spellings = BUILT_IN.get(role) ?? OPTIONAL.get(role);
  return spellings === undefined ? role : spellings[language];
}

/** A word that two roles claim: it is read as the first of them. */
export interface WordClash {
  readonly word: string;
  readonly first: RoleId;
  readonly other: RoleId;
}

/** The words of a person's own that mean another role already, in the order of the roles. */
export function wordClashes(roles: readonly Role[]): readonly WordClash[] {
  return roles.flatMap((role) =>
    ownWordsOf(role).flatMap((word) => {
      const first = roleOf(word, roles);
      return first === null || first === role.id ? [] : [{ word, first, other: role.id }];
    }),
  );
}

function indexOf(roles: readonly Role[]): ReadonlyMap<string, RoleId> {
  let index = indexes.get(roles);
  if (index === undefined) {
    index = compileIndex(roles);
    indexes.set(roles, index);
  }
  return index;
}

function compileIndex(roles: readonly Role[]): ReadonlyMap<string, RoleId> {
  const index = new Map<string, RoleId>();
  for (const role of roles) learn(index, role.id, role.id);
  for (const role of roles) for (const word of wordsOfRole(role)) learn(index, word, role.id);
  for (const [id, spellings] of BUILT_IN) for (const word of wordsIn(spellings)) learn(index, word, id);
  for (const [word, role] of [...index]) learn(index, otherNumberOf(word), role);
  return index;
}

/** Every word by which notes name a role, beside its id: those that are always understood, and a person's own. */
function wordsOfRole(role: Role): readonly string[] {
  const spellings = BUILT_IN.get(role.id) ?? OPTIONAL.get(role.id);
  return [...(spellings === undefined ? [] : wordsIn(spellings)), ...ownWordsOf(role)];
}

function ownWordsOf({ labels = {}, aliases = [] }: Role): readonly string[] {
  const named = LABEL_LANGUAGES.flatMap((language) => [labels[language]?.one ?? '', labels[language]?.box ?? '']);
  return [...new Set([...named, ...aliases])].filter((word) => foldWord(word) !== '');
}

function wordsIn({ en, fr, also }: RoleSpellings): readonly string[] {
  return [en, fr, ...also];
}

function learn(index: Map<string, RoleId>, word: string, role: RoleId): void {
  const folded = foldWord(word);
  // The first to claim a word keeps it: ids before all, then the words of the roles in their order.
  if (folded !== '' && !index.has(folded)) index.set(folded, role);
}

function spellingsById(table: Readonly<Record<RoleId, RoleSpellings>>): ReadonlyMap<RoleId, RoleSpellings> {
  return new Map(Object.entries(table));
}
