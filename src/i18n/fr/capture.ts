import type { Strings } from '../en';
import { plural } from './plural';

const notes = (count: number): string => plural(count, { one: `${count} note`, other: `${count} notes` });
const ecrites = (count: number): string => `${notes(count)} ${plural(count, { one: 'écrite', other: 'écrites' })}`;
const personnes = (count: number): string => plural(count, { one: `${count} personne`, other: `${count} personnes` });

const because = {
  email: 'même courriel', 'name-and-organisation': 'mêmes nom et organisation', name: 'même nom', alias: 'porte aussi ce nom',
  initials: 'mêmes initiales',
} as const;

/** Nouveaux contacts après un événement : des lignes tapées ou collées, et ce qui en a été compris. */
export const capture: Strings['capture'] = {
  command: 'Nouveaux contacts après un événement…',
  title: 'Nouveaux contacts après un événement',
  event: 'Événement',
  eventHint: 'Une formation, un salon, une première. Une note réunira toutes les personnes rencontrées.',
  on: 'Date',
  place: 'Lieu',
  lines: 'Les personnes, une par ligne',
  linesHint: 'Nom — organisation — fonction — courriel — sujet, dans n’importe quel ordre. Vous pouvez aussi coller des signatures ou des vCards.',
  understood: 'Ce qui a été compris',
  fields: { name: 'Nom', organisation: 'Organisation', function: 'Fonction', emails: 'Courriel', topic: 'Sujet' },
  row: (line) => `Ligne ${line}`,
  count: (all, known, open) => [
    personnes(all), ...(known > 0 ? [`${known} ${known === 1 ? 'connue' : 'connues'}`] : []), ...(open > 0 ? [`${open} à vérifier`] : []),
  ].join(', '),
  nobody: 'Personne pour l’instant.',
  tooMany: (shown) => `Seules les ${shown} premières personnes sont montrées. Importez les listes plus longues depuis un fichier.`,
  decision: 'Que faire',
  asNew: 'Nouvelle personne',
  skip: 'Laisser de côté',
  same: (name, why) => `La même personne\u202F? ${name} (${because[why]})`,
  fills: (fields) => `Ajoute\u202F: ${fields}`,
  conflicts: (fields) => `Reste tel quel dans la note\u202F: ${fields}`,
  nothingMore: 'La note dit déjà tout cela.',
  again: (line) => `Déjà à la ligne ${line}.`,
  inSameNote: 'Une ligne plus haut va dans la même note.',
  perhaps: (name) => `Il y a déjà une note «\u202F${name}\u202F».`,
  nameless: 'Écrivez un nom.',
  unreadable: {
    'no-name': 'Aucun nom n’a été trouvé ici.',
    'cut-off': 'Cette vCard s’arrête au milieu.',
    'too-long': 'C’est trop long pour une seule personne.',
    'not-a-card': 'Cela ressemble à une phrase, pas à une personne.',
  },
  alsoRead: (values) => `Aussi\u202F: ${values}`,
  compare: 'Comparer',
  inNote: 'Dans la note',
  typed: 'Saisi ici',
  take: (field) => `Remplacer par ce qui est saisi ici\u202F: ${field}`,
  write: (count) => `Écrire ${notes(count)}`,
  writeEvent: 'Écrire la note de l’événement',
  writing: (done, all) => `${done} sur ${all}`,
  stop: 'Interrompre',
  written: (count, withEvent) => `${ecrites(count)}${withEvent ? ', et celle de l’événement' : ''}.`,
  stopped: (count, left) => `Interrompu\u202F: ${ecrites(count)}, ${left} en attente.`,
  refused: (count, refused) =>
    `${ecrites(count)}. ${refused === 1 ? 'Une a été refusée' : `${refused} ont été refusées`}\u202F: la note a changé ou est illisible.`,
  classify: 'Les classer maintenant',
  close: 'Fermer',
  leave: {
    title: 'Garder ce que vous avez tapé\u202F?',
    text: 'Rien n’est encore écrit dans vos notes.',
    stay: 'Continuer',
    keep: 'Garder pour plus tard',
    discard: 'Tout effacer',
  },
  source: 'rencontre sur place',
};
