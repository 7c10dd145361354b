/** The forms of a text that counts: always `other`, and those that the language tells apart (Unicode CLDR plural rules). */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * Chooses among the forms of a text by the rules of one language: `pluralBy('fr')(0, { one: 'personne', other:
 * 'personnes' })` is `personne`. A form that is not given is `other`.
 */
export function pluralBy(locale: string): (count: number, forms: PluralForms) => string {
  let rules: Intl.PluralRules | null = null;
  return (count, forms) => {
    rules ??= new Intl.PluralRules(locale);
    return forms[rules.select(count)] ?? forms.other;
  };
}
