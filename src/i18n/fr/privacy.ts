import type { CalendarDate } from '../../model/calendar-date';
import type { Strings } from '../en';
import { dayWithYear } from './days';
import { plural } from './plural';

const lines = (count: number): string => plural(count, { one: `${count} ligne`, other: `${count} lignes` });
const notes = (count: number): string => plural(count, { one: `${count} autre note`, other: `${count} autres notes` });
const changed = (count: number): string => plural(count, { one: `${count} note`, other: `${count} notes` });

/** Everything about a person, forgetting her, and discreet mode. */
export const privacy: Strings['privacy'] = {
  searching: (name) => `Recherche de ${name}`,
  searched: (done, total) => `${done} notes sur ${total}`,
  failed: 'La recherche s’est arrêtée sur une erreur. Rien n’a été changé.',
  perhaps: 'Peut-être',
  perhapsHint: 'peut-être quelqu’un d’autre',
  perhapsTitle: (count) => `Peut-être (${lines(count)})`,
  perhapsText: 'Un prénom, un nom court ou un nom que d’autres portent aussi. À vous de juger.',
  line: (line) => `Ligne ${line}`,
  moreNotes: (count) => (count === 1 ? 'Montrer 1 note de plus' : `Montrer ${count} notes de plus`),
  menu: { about: 'Tout sur cette personne…', forget: 'Oublier cette personne…' },
  about: {
    command: 'Montrer tout ce qui concerne une personne…',
    whom: 'Quelle personne\u202F?',
    title: (name) => `Tout sur ${name}`,
    found: (sure, files) => sure === 0 ? 'Sa propre note\u202F; aucune autre ne nomme cette personne à coup sûr.' : `Sa propre note, et ${lines(sure)} dans ${notes(files)}.`,
    writtenOn: (on: CalendarDate, sure, files) =>
      `Tout ce que dit le coffre, le ${dayWithYear(on)}\u202F: la note elle-même, et ${lines(sure)} dans ${notes(files)}. Une ligne peut viser quelqu’un du même nom.`,
    ownNote: 'Sa propre note',
    attachments: 'Fichiers que seule cette note utilise',
    named: 'Fichiers dont le nom contient ce nom',
    unread: 'Fichiers qui n’ont pas pu être lus',
    save: 'Enregistrer comme note',
    fileName: (name, on) => `À propos de ${name} ${on}`,
    saved: (note) => `Enregistré\u202F: ${note}. Tout y est dit une fois de plus\u202F: supprimez-la quand elle ne sert plus.`,
    copy: 'Copier',
    copied: 'Tout est copié.',
    notCopied: 'La copie n’a pas été possible. Enregistrez plutôt une note.',
    forget: 'Oublier cette personne…',
  },
  forget: {
    command: 'Oublier une personne…',
    whom: 'Quelle personne oublier\u202F?',
    title: (name) => `Oublier ${name}`,
    word: '[quelqu’un]',
    intro: 'Tout ce qui est coché change en une fois. Rien n’est supprimé pour de bon\u202F: la note va à la corbeille.',
    trash: (path) => `Mettre la note à la corbeille\u202F: ${path}`,
    otherNotes: 'Dans d’autres notes',
    tick: (note, line) => `${note}, ligne ${line}`,
    removeItem: 'Enlever tout l’élément',
    removeItemOf: (note, line) => `Enlever tout l’élément\u202F: ${note}, ligne ${line}`,
    before: 'Maintenant',
    after: 'Ensuite',
    goes: 'disparaît',
    byHand: 'À changer à la main, dans la note.',
    noteOf: (note) => `Tout ${note}`,
    nothing: 'Aucune autre note ne nomme cette personne.',
    stays: 'Ce qui reste hors de portée',
    reach: [
      'Les versions précédentes de ces notes\u202F: la récupération de fichiers d’Obsidian, l’historique de votre synchronisation, vos sauvegardes.',
      'La corbeille, tant que vous ne la videz pas.',
      'Les autres appareils, jusqu’à leur synchronisation, et les personnes à qui vous avez donné une note.',
      'Ce que d’autres extensions ont gardé.',
      'Les noms de fichiers et les images\u202F: ils sont listés ici, et c’est vous qui décidez.',
    ],
    attachments: 'Seule cette note utilise ces fichiers. Ils restent\u202F; supprimez-les vous-même si vous le souhaitez\u202F:',
    named: 'Le nom fait partie du nom de ces fichiers. Ils restent\u202F; renommez-les vous-même si vous le souhaitez\u202F:',
    unread: 'Ces fichiers n’ont pas pu être lus et ne changent pas\u202F:',
    undoable: 'Vous pouvez l’annuler jusqu’à la fermeture de l’application.',
    run: (count) => `Oublier\u202F: changer ${changed(count)}`,
    nothingTicked: 'Rien n’est coché',
    done: (name, count) => `${name}\u202F: effacé de ${changed(count)}. Vous pouvez l’annuler jusqu’à la fermeture de l’application.`,
    leftByHand: (count) => plural(count, { one: `${count} ligne reste à changer à la main.`, other: `${count} lignes restent à changer à la main.` }),
    changedSince: (note) => `${note} a changé entre-temps. Rien n’a été écrit. La voici telle qu’elle est\u202F: regardez-la encore une fois.`,
  },
  discreet: {
    command: 'Mode discret pour le partage d’écran',
    on: 'Le mode discret est actif\u202F: les noms et ce qui est dit des personnes ne se voient pas dans Réseauter.',
    mark: 'Mode discret',
    off: 'Quitter le mode discret',
  },
};
