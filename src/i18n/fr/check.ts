import type { FindingKind, NotAPerson } from '../../derive/vault-check/finding';
import { folderOf, baseNameOf } from '../../model/note-path';
import type { RoleStrings } from '../role-texts';
import type { Strings } from '../en';
import { fullDay } from './days';
import { problems } from './problems';

const kinds: Readonly<Record<FindingKind, string>> = {
  unreadable: 'Propriétés illisibles',
  'role-word': 'Mots qui ne nomment aucun rôle',
  'role-name': 'Noms qui ne mènent nulle part',
  'not-a-person': 'Notes dans une case de rôle qui ne sont celles de personne',
  'same-name': 'Deux notes du même nom',
  date: 'Dates illisibles',
  word: 'Mots inconnus',
  'two-spellings': 'Deux orthographes dans une note',
  shape: 'Valeurs d’une autre forme',
  other: 'Autres lignes illisibles',
};

const nobodys: Readonly<Record<NotAPerson, string>> = {
  project: 'sa note est celle d’un projet',
  skipped: 'sa note est laissée de côté (modèle, index ou dessin)',
  otherwise: 'sa note dit être autre chose',
  unmarked: 'rien dans sa note ne dit qu’elle est celle d’une personne',
};

function note(path: string): string {
  const folder = folderOf(path);
  return folder === '' ? baseNameOf(path) : `${baseNameOf(path)} (${folder})`;
}

function quoted(text: string): string {
  return `«\u202f${text}\u202f»`;
}

export const checkWith = (roles: RoleStrings): Strings['check'] => ({
  title: 'Vérification du coffre',
  intro: `Rien n’est écrit avant que vous n’appuyiez sur ${quoted('Corriger')}. Chaque correction est d’abord montrée, et peut être annulée.`,
  again: 'Vérifier à nouveau',
  checking: 'Vérification…',
  progress: (done, total) => `${Math.floor((100 * done) / Math.max(1, total))}\u202f%`,
  nothing: 'Rien à corriger\u202f: toutes les notes ont été comprises.',
  count: (count) => (count < 2 ? `${count} constat` : `${count} constats`),
  kinds,
  kindCount: (kind, count) => `${kind} (${count})`,
  what: ({ told, found }) => {
    switch (told.id) {
      case 'problem': return problems[told.code].what(found);
      case 'nobody': {
        const named = `${quoted(found)} tient un rôle (${roles.textsOf(told.role).one})`;
        return told.isLink ? `${named}, mais cette note n’existe pas.` : `${named}, mais aucune note ne porte exactement ce nom.`;
      }
      case 'not-a-person': return `${quoted(baseNameOf(told.note))} tient un rôle (${roles.textsOf(told.role).one}), mais ${nobodys[told.why]}.`;
      case 'same-name': return `Une autre note porte ce nom\u202f: ${note(told.other)}.`;
      case 'text-and-list': return `Un seul texte ici, une liste dans ${told.lists < 2 ? '1 autre note' : `${told.lists} autres notes`}\u202f: l’application affiche un avertissement d’un côté ou de l’autre.`;
    }
  },
  mend: (told) => (told.id === 'problem' ? problems[told.code].mend : ''),
  howToFix: 'Comment corriger',
  choose: 'Choisir…',
  fixLabel: (label) => {
    switch (label.id) {
      case 'write': return `Écrire ${quoted(label.text)}`;
      case 'day': return `Écrire ${label.on} (${fullDay(label.on)})`;
      case 'write-role': return `Écrire ${quoted(label.word)}`;
      case 'read-as': return `Lire ${quoted(label.word)} comme un rôle connu (${roles.textsOf(label.role).one}), dans toutes les notes`;
      case 'own-role': return `Faire de ${quoted(label.word)} un rôle à part entière`;
      case 'link': return `Relier à ${note(label.path)}`;
      case 'create-person': return `Créer la note de ${label.name}`;
      case 'plain-name': return `Garder ${quoted(label.name)} comme un nom sans lien`;
      case 'take-out': return `Retirer ${quoted(label.name)} de la case`;
      case 'mark': return label.as === 'person' ? `Faire de ${note(label.path)} une personne` : `Faire de ${note(label.path)} un projet`;
      case 'keep': return `Garder seulement ${quoted(`${label.property}: ${label.text}`)}`;
      case 'as-list': return 'L’écrire comme une liste';
      case 'as-text': return 'L’écrire comme un texte';
      case 'compare': return 'Comparer les deux notes…';
    }
  },
  inSettings: 'Change les réglages, et aucune note.',
  newNote: 'Crée une nouvelle note\u202f; celle-ci reste telle quelle.',
  fix: 'Corriger',
  fixOf: (what, name) => `Corriger\u202f: ${name}, ${what}`,
  ignore: 'Pas un problème',
  ignoreOf: (what, name) => `Pas un problème\u202f: ${name}, ${what}`,
  line: (line) => `ligne ${line}`,
  before: 'Maintenant',
  after: 'Ensuite',
  gone: '(pas de propriété de ce nom)',
  fixAll: (count) => (count < 2 ? `En corriger ${count} de cette sorte…` : `Corriger les ${count} de cette sorte…`),
  showAll: (count) => `Montrer les ${count}`,
  all: {
    title: (kind) => `Corriger d’un coup\u202f: ${kind.toLowerCase()}`,
    text: 'Cette liste ne contient que ce qui peut difficilement vouloir dire autre chose. Décochez ce que vous voulez laisser.',
    run: (count) => (count < 2 ? `Faire ${count} changement` : `Faire ${count} changements`),
    progress: (done, total) => `${done} sur ${total}`,
  },
  done: {
    fixed: (name) => `Corrigé dans ${quoted(name)}.`,
    many: (written, refused) =>
      `${written < 2 ? `${written} note a été corrigée.` : `${written} notes ont été corrigées.`}${refused === 0 ? '' : ` ${refused === 1 ? 'Une autre disait' : `${refused} autres disaient`} autre chose entre-temps\u202f: rien n’y a changé.`}`,
    ownRole: (word) => `${quoted(word)} est désormais un rôle à part entière.`,
    created: (name) => `La note de ${name} est créée.`,
    takeBack: 'Revenir en arrière',
  },
  ignored: (count) => (count < 2 ? `${count} constat qui n’est pas un problème` : `${count} constats qui ne sont pas un problème`),
  lookAgain: 'Montrer à nouveau',
  lookAgainOf: (name) => `Montrer à nouveau\u202f: ${name}`,
  how: 'Ce qui a été lu, et ce qui a été laissé de côté',
  roleWordDone: (word, role) => `${quoted(word)} se lit désormais comme un rôle connu (${roles.textsOf(role).one}).`,
});
