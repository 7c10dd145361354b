import type { LabelLanguage, Role, RoleId } from '../model/role';
import { LABEL_LANGUAGES } from '../model/role';

/** How a role is called: the box on a board, one person in it, and what it means. */
export interface RoleTexts {
  readonly box: string;
  readonly one: string;
  readonly definition: string;
}

/** The names of roles in one language. */
export interface RoleStrings {
  /** How a role is called now; a word that only a note knows is shown as written, with a question mark. */
  readonly textsOf: (role: RoleId) => RoleTexts;
  /** How the product itself calls a role; empty for one that is a person's own. */
  readonly usualOf: (role: RoleId) => RoleTexts;
}

/** The roles of the settings, asked for at each text, since a person may rename one at any moment. */
export type RolesNow = () => readonly Role[];

const NAMELESS: RoleTexts = { box: '', one: '', definition: '' };

/**
 * The names of roles in one language: those that a person chose, else the product's own, else those chosen for the other
 * language, else the id. A role word that only a note knows is shown as written, with a question mark.
 */
export function roleTextsBy(
  language: LabelLanguage,
  builtIn: Readonly<Record<RoleId, RoleTexts>>,
  roles: RolesNow,
): RoleStrings {
  // A record has also the properties of every object: `constructor` may be a role of somebody's own.
  const usualTexts = new Map(Object.entries(builtIn));
  const textsOf = (id: RoleId): RoleTexts => {
    const role = roles().find((each) => each.id === id);
    if (role === undefined) return { box: `?${id}`, one: `?${id}`, definition: '' };
    const usual = usualTexts.get(id);
    const own = role.labels?.[language];
    const other = LABEL_LANGUAGES.flatMap((each) => role.labels?.[each] ?? []);
    return {
      box: own?.box ?? usual?.box ?? own?.one ?? firstOf(other, 'box') ?? id,
      one: own?.one ?? usual?.one ?? own?.box ?? firstOf(other, 'one') ?? id,
      definition: role.definition ?? usual?.definition ?? '',
    };
  };
  return { textsOf, usualOf: (id) => usualTexts.get(id) ?? NAMELESS };
}

function firstOf(labels: readonly { box?: string; one?: string }[], part: 'box' | 'one'): string | undefined {
  return labels.flatMap((label) => label[part] ?? [])[0];
}
