import type { LabelLanguage } from '../model/role';
import { DEFAULT_ROLES } from '../model/role';
import { deWith } from './de';
import { enWith } from './en';
import type { Strings } from './en';
import { esWith } from './es';
import { frWith } from './fr';
import { itWith } from './it';
import { nlWith } from './nl';
import { ptWith } from './pt';
import type { RolesNow } from './role-texts';

export type { Strings } from './en';

/** The texts of each language, by its code; every table has the shape of the English one. */
const TABLES = { de: deWith, en: enWith, es: esWith, fr: frWith, it: itWith, nl: nlWith, pt: ptWith } as const satisfies Readonly<Record<string, (rolesNow: RolesNow) => Strings>>;

/** The languages that the product speaks. */
export type Language = keyof typeof TABLES;

/** Every one of them, English among them. */
export const LANGUAGES = Object.keys(TABLES) as readonly Language[];

/** The language to speak for a language code of the app (`fr`, `fr-CA`, `pt-BR`…): English where ours has no such texts. */
export function languageOf(code: string): Language {
  const [first = ''] = code.toLowerCase().split('-');
  return isLanguage(first) ? first : 'en';
}

/**
 * The language of what is written for somebody who is spoken to in `language`: properties, names of roles, messages.
 * Notes are written in English and French alone, whatever language the screens speak.
 */
export function noteLanguageOf(language: Language): LabelLanguage {
  return language === 'fr' ? 'fr' : 'en';
}

/** Whether `03/04/2026` is 3 April to whoever speaks `language`; in English it may be either day, so it is refused. */
export function isDayFirst(language: Language): boolean {
  return language !== 'en';
}

/** All texts of one language; `rolesNow` are the roles of the settings, which may have names of their own. */
export function stringsFor(language: Language, rolesNow: RolesNow = () => DEFAULT_ROLES): Strings {
  return TABLES[language](rolesNow);
}

function isLanguage(code: string): code is Language {
  return LANGUAGES.some((language) => language === code);
}
