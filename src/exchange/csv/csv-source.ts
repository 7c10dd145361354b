import { foldWord, words } from '../../note/fold-word';

/** The programs whose tables are known by their heads; of any other, columns go by their words alone. */
export const CSV_SOURCES = ['google', 'linkedin', 'outlook', 'other'] as const;

/** Where a table comes from. */
export type CsvSource = (typeof CSV_SOURCES)[number];

/** `E-mail 1 - Value` and its like, in every version of Google's export. */
const OF_GOOGLE = /^(e-mail|phone|address|organization|website)-\d+-(value|type|label|name|formatted)$/;

/** Tells by the heads of its columns which program wrote a table. */
export function recognise(headers: readonly string[]): CsvSource {
  const folded = headers.map(foldWord);
  const has = (...some: readonly string[]): boolean => some.some((header) => folded.includes(header));
  if (has('yomi-name', 'phonetic-first-name') || folded.some((header) => OF_GOOGLE.test(header))) return 'google';
  if (has('connected-on', 'connecte-le', 'date-de-connexion') && has('url')) return 'linkedin';
  const isEnglish = has('e-mail-address') && has('business-phone', 'mobile-phone', 'business-street', 'web-page');
  return isEnglish || has('adresse-de-messagerie') ? 'outlook' : 'other';
}

/** Google's own groups, which say nothing about a person. */
const GROUPS_OF_ALL = new Set(['* mycontacts', '* my contacts', '* starred']);

/** The labels in a cell of Google's: `* myContacts ::: Choir` → `Choir`. */
export function labelsIn(items: readonly string[]): readonly string[] {
  return items.filter((item) => !GROUPS_OF_ALL.has(item.toLowerCase())).map((item) => item.replace(/^\* /, ''));
}

const HEADS_OF_OUTLOOK = new Set(words(`priority priorite private prive sensitivity critere-de-diffusion initials initiales
  e-mail-display-name e-mail-2-display-name e-mail-3-display-name nom-complet-de-l-adresse-de-messagerie
  nom-complet-de-l-adresse-de-messagerie-2 nom-complet-de-l-adresse-de-messagerie-3`));
const VALUES_OF_OUTLOOK = new Set(['unspecified', 'non spécifié', '0/0/00', '00/00/00']);

/** Whether a cell is filled in every row of its program, whoever the person is. */
export function isFiller(header: string, text: string, source: CsvSource): boolean {
  if (source !== 'outlook') return false;
  return HEADS_OF_OUTLOOK.has(foldWord(header)) || VALUES_OF_OUTLOOK.has(text.toLowerCase());
}
