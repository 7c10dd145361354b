import { DEFAULT_ROLES } from '../model/role';
import { enWith } from './en';
import type { Strings } from './en';
import { frWith } from './fr';
import type { RolesNow } from './role-texts';

export type { Strings } from './en';

/** The languages that are complete. */
export type Language = 'en' | 'fr';

/** The language to speak for a language code of the app (`fr`, `fr-CA`, `pt-BR`…): French for French, else English. */
export function languageOf(code: string): Language {
  return code.toLowerCase().split('-')[0] === 'fr' ? 'fr' : 'en';
}

/** All texts of one language; `rolesNow` are the roles of the settings, which may have names of their own. */
export function stringsFor(language: Language, rolesNow: RolesNow = () => DEFAULT_ROLES): Strings {
  return language === 'fr' ? frWith(rolesNow) : enWith(rolesNow);
}
