import { en } from './en';
import type { Strings } from './en';
import { fr } from './fr';

export type { Strings } from './en';

/** The languages that are complete. */
export type Language = 'en' | 'fr';

/** The language to speak for a language code of the app (`fr`, `fr-CA`, `pt-BR`…): French for French, else English. */
export function languageOf(code: string): Language {
  return code.toLowerCase().split('-')[0] === 'fr' ? 'fr' : 'en';
}

/** All texts of one language. */
export function stringsFor(language: Language): Strings {
  return language === 'fr' ? fr : en;
}
