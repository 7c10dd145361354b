import type { Strings } from '../en';

const fiches = (count: number): string => (count < 2 ? `${count} fiche` : `${count} fiches`);
const personnes = (count: number): string => (count < 2 ? `${count} personne` : `${count} personnes`);

const because = {
  email: 'même courriel', 'name-and-organisation': 'même nom et même organisation', name: 'même nom', alias: 'un surnom', initials: 'initiales possibles',
} as const;

/** Nouveaux contacts après un événement : des lignes tapées ou collées, et ce qui en a été compris. */
export const capture: Strings['capture'] = {
  command: 'Nouveaux contacts après un événement…',
  title: 'Nouveaux contacts après un événement',
  event: 'Événement',
  eventHint: 'Une formation, un salon, une première. Il reçoit une note avec tout le monde.',
  on: 'Date',
  place: 'Lieu',
  lines: 'Les personnes, une par ligne',
  linesHint: 'Nom — organisation — fonction — courriel — sujet, dans n’importe quel ordre. Signatures et vCards se collent aussi.',
  understood: 'Ce qui a été compris',
  fields: { name: 'Nom', organisation: 'Organisation', function: 'Fonction', emails: 'Courriel', topic: 'Sujet' },
  row: (line) => `Ligne ${line}`,
  count: (all, known, open) => [
    personnes(all), ...(known > 0 ? [`${known} ${known === 1 ? 'connue' : 'connues'}`] : []), ...(open > 0 ? [`${open} à regarder`] : []),
  ].join(', '),
  nobody: 'Encore personne.',
  tooMany: (shown) => `Seules les ${shown} premières personnes sont montrées. Importez les listes plus longues depuis un fichier.`,
  decision: 'Que faire',
  asNew: 'Nouvelle personne',
  skip: 'Laisser de côté',
  same: (name, why) => `La même personne\u202F? ${name} (${because[why]})`,
  fills: (fields) => `Ajoute\u202F: ${fields}`,
  conflicts: (fields) => `Reste tel quel dans la fiche\u202F: ${fields}`,
  nothingMore: 'La fiche dit déjà tout cela.',
  again: (line) => `De nouveau, comme à la ligne ${line}.`,
  inSameNote: 'Une ligne plus haut va dans la même fiche.',
  perhaps: (name) => `Il y a déjà une fiche «\u202F${name}\u202F».`,
  nameless: 'Écrivez un nom.',
  unreadable: {
    'no-name': 'Aucun nom n’a été trouvé ici.',
    'cut-off': 'Cette carte s’arrête au milieu.',
    'too-long': 'C’est trop long pour une seule personne.',
    'not-a-card': 'Cela ressemble à une phrase, pas à une personne.',
  },
  alsoRead: (values) => `Aussi\u202F: ${values}`,
  compare: 'Comparer',
  inNote: 'Dans la fiche',
  typed: 'Tapé',
  take: (field) => `Prendre ce qui est tapé pour ${field}`,
  write: (count) => `Écrire ${fiches(count)}`,
  writeEvent: 'Écrire la note de l’événement',
  writing: (done, all) => `${done} sur ${all}`,
  stop: 'Arrêter',
  written: (count, withEvent) => `${count < 2 ? `${count} fiche écrite` : `${count} fiches écrites`}${withEvent ? ', et la note de l’événement' : ''}.`,
  stopped: (count, left) => `Arrêté\u202F: ${count < 2 ? `${count} fiche écrite` : `${count} fiches écrites`}, ${left} en attente.`,
  refused: (count, refused) =>
    `${count < 2 ? `${count} fiche écrite` : `${count} fiches écrites`}. ${refused === 1 ? 'Une a été refusée' : `${refused} ont été refusées`}\u202F: la note a changé ou ne peut être lue.`,
  classify: 'Les classer maintenant',
  close: 'Fermer',
  leave: {
    title: 'Garder ce que vous avez tapé\u202F?',
    text: 'Rien n’en est encore écrit.',
    stay: 'Continuer',
    keep: 'Garder pour plus tard',
    discard: 'Jeter',
  },
  source: 'rencontre sur place',
};
