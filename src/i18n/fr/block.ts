import type { Strings } from '../en';

function perhaps(nearest: string): string {
  return nearest === '' ? '' : ` Vouliez-vous dire «\u202F${nearest}\u202F»\u202F?`;
}

export const block: Strings['block'] = {
  sentences: {
    'no-option': ({ text }) => `«\u202F${text}\u202F» n’est pas compris. Une ligne dit de quoi elle parle, puis deux-points, puis une valeur\u202F: «\u202Fvue: tableau\u202F».`,
    'unknown-option': ({ text, nearest, allowed }) => `«\u202F${text}\u202F» n’est pas compris.${perhaps(nearest)} Un bloc connaît\u202F: ${allowed}.`,
    'not-for-view': ({ text, view, allowed }) => `«\u202F${text}\u202F» ne dit rien à «\u202Fvue: ${view}\u202F», qui connaît\u202F: ${allowed}.`,
    'said-twice': ({ text }) => `«\u202F${text}\u202F» est dit deux fois. Mettez plusieurs valeurs sur une ligne, séparées par des virgules.`,
    'unknown-value': ({ text, option, nearest, allowed }) => `«\u202F${option}: ${text}\u202F» n’est pas compris.${perhaps(nearest)} Valeurs possibles\u202F: ${allowed}.`,
    'one-value-only': ({ option }) => `«\u202F${option}\u202F» ne prend qu’une valeur.`,
    'no-count': ({ option, text }) => `«\u202F${option}: ${text}\u202F» n’est pas compris. C’est un nombre entier à partir de 1\u202F: «\u202F${option}: 10\u202F».`,
    'people-rows-only': ({ option }) => `«\u202F${option}\u202F» choisit des personnes\u202F: il y faut «\u202Flignes: personnes\u202F».`,
    'unknown-project': ({ text, nearest }) => `Aucune note de projet ne s’appelle «\u202F${text}\u202F».${perhaps(nearest)}`,
    'unknown-person': ({ text, nearest }) => `Aucune note de personne ne s’appelle «\u202F${text}\u202F».${perhaps(nearest)}`,
    'unknown-network': ({ text, nearest }) => `Aucune note de personne ne nomme un réseau «\u202F${text}\u202F».${perhaps(nearest)}`,
    'unknown-role': ({ text, nearest, allowed }) => `Il n’y a pas de rôle «\u202F${text}\u202F».${perhaps(nearest)} Les rôles sont\u202F: ${allowed}.`,
    ambiguous: ({ text, allowed }) => `Plusieurs notes s’appellent «\u202F${text}\u202F»\u202F: ${allowed}. Écrivez un lien avec le chemin de la bonne.`,
    'no-project': () => 'Quel projet\u202F? Ajoutez une ligne «\u202Fprojet: [[nom de la note]]\u202F».',
    'no-person': () => 'Quelle personne\u202F? Ajoutez une ligne «\u202Fpersonne: [[nom de la note]]\u202F».',
  },
  wrong: (count) => `${count} choses à corriger dans ce bloc\u202F:`,
  queueOf: (projects) => `Relances\u202F: ${projects}`,
  matrixOf: (projects) => `Matrice des rôles\u202F: ${projects}`,
  table: 'Table, défile de côté',
  morePeople: (count) => (count === 1 ? 'et 1 autre personne' : `et ${count} autres personnes`),
  moreProjects: (count) => (count === 1 ? 'et 1 autre projet' : `et ${count} autres projets`),
  nothing: {
    board: 'Aucun rôle à trouver ici.',
    matrix: 'Aucun projet et personne à montrer ici.',
    queue: 'Personne ne vous attend ici.',
    person: 'Personne à montrer ici.',
    health: 'Aucune alerte.',
  },
};
