import type { Certainty, SameBecause } from '../../derive/same-person';
import type { Strings } from '../en';

const because: Readonly<Record<SameBecause, string>> = {
  email: 'Même courriel',
  'name-and-organisation': 'Mêmes nom et organisation',
  name: 'Même nom',
  alias: 'L’une porte aussi le nom de l’autre',
  initials: 'Les initiales correspondent au nom',
};

const certainty: Readonly<Record<Certainty, string>> = {
  sure: 'sûrement la même personne',
  likely: 'probablement la même personne',
  maybe: 'peut-être la même personne',
};

function notes(count: number): string {
  return count === 1 ? '1 note' : `${count} notes`;
}

export const duplicates: Strings['duplicates'] = {
  command: 'Trouver les doublons (personnes qui ont deux notes)',
  mergeWith: 'Fusionner la note de cette personne avec une autre',
  withWhom: 'Quelle note parle de la même personne\u202F?',
  title: 'Personnes qui ont deux notes',
  none: 'Aucune paire de notes ne semble parler d’une seule personne.',
  found: (count) =>
    `${count === 1 ? 'Une paire de notes parle' : `${count} paires de notes parlent`} peut-être d’une seule personne. Comparez-les\u202F: rien n’est écrit avant votre accord.`,
  why: (reason, how) => `${because[reason]} – ${certainty[how]}`,
  compare: 'Comparer',
  notSame: 'Pas la même personne',
  lookAgain: 'Reproposer',
  of: (action, one, other) => `${action}\u202F: ${one}, ${other}`,
  apart: (count) => `Pas la même personne (${count})`,
  compareTitle: 'Une personne, deux notes\u202F?',
  reading: 'Lecture des notes…',
  property: 'Propriété',
  stays: 'Cette note reste',
  goes: 'Cette note va à la corbeille',
  result: 'Ensuite',
  links: (count) => (count === 0 ? 'Aucun lien n’y mène' : count === 1 ? '1 lien y mène' : `${count} liens y mènent`),
  swap: 'Garder l’autre note',
  choose: (count) =>
    count === 0
      ? 'Aucune valeur n’en contredit une autre.'
      : count === 1
        ? 'Une valeur diffère\u202F: choisissez celle qui reste.'
        : `${count} valeurs diffèrent\u202F: choisissez celles qui restent.`,
  outcomes: {
    same: 'identique dans les deux',
    filled: 'est ajouté',
    noted: 'est noté dans le texte',
    'only-kept': 'reste',
  },
  choiceOf: (property) => `${property}\u202F: `,
  nothingLost: 'Ce qui ne tient pas dans une propriété est noté dans le texte de la note\u202F; son journal est rangé par date.',
  turned: (count, kept) =>
    count === 0
      ? 'Aucune autre note ne mène à celle qui part.'
      : `Les liens de ${notes(count)} mèneront à «\u202F${kept}\u202F» et se liront comme avant.`,
  canvases: (count) => (count === 1 ? '1 canevas suit.' : `${count} canevas suivent.`),
  unreadCanvas: (path) => `Le canevas «\u202F${path}\u202F» est illisible\u202F; ses cartes restent comme elles sont.`,
  trashed: (other) => `«\u202F${other}\u202F» va à la corbeille. Tout peut être annulé.`,
  preview: 'La note telle qu’elle se lira',
  merge: 'Fusionner les deux notes',
  back: 'Retour à la liste',
  merged: (kept, other) => `«\u202F${other}\u202F» fait maintenant partie de «\u202F${kept}\u202F».`,
  unreadable: (note) => `Les propriétés de ${note} sont illisibles. Corrigez-les d’abord\u202F; rien n’a été écrit.`,
  missing: (note) => `La note ${note} n’existe plus.`,
};
