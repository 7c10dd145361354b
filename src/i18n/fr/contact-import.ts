import type { Strings } from '../en';
import { plural } from './plural';

const notes = (count: number): string => plural(count, { one: `${count} note`, other: `${count} notes` });
const cards = (count: number): string => plural(count, { one: `${count} contact`, other: `${count} contacts` });

/** D’un seul contact, et de plusieurs. */
const states: Strings['contactImport']['states'] = {
  new: 'nouveau', fills: 'complète une note', conflict: 'en conflit', identical: 'identique', twice: 'en double', unreadable: 'illisible',
};
const groups: Strings['contactImport']['states'] = {
  new: 'nouveaux', fills: 'complètent une note', conflict: 'en conflit', identical: 'identiques', twice: 'en double', unreadable: 'illisibles',
};
const because: Strings['contactImport']['because'] = {
  email: 'même courriel', 'name-and-organisation': 'mêmes nom et organisation', name: 'même nom', alias: 'porte aussi ce nom',
  initials: 'les initiales correspondent',
};
const why = {
  'no-name': 'il n’y a ni nom, ni adresse, ni organisation',
  'cut-off': 'la fin manque',
  'too-long': 'c’est plus long qu’un contact',
  'not-a-card': 'ce n’est pas un contact',
} as const;

/** Reprendre des carnets d’adresses. */
export const contactImport: Strings['contactImport'] = {
  command: 'Importer des contacts…',
  title: 'Importer des contacts',
  fileMenu: 'Importer les contacts de ce fichier…',
  choose: {
    title: 'Reprendre un carnet d’adresses',
    text: 'Fichiers vCard (.vcf) et tableaux (.csv) de Google Contacts, LinkedIn, Outlook, Apple et d’autres. Vous voyez chaque contact dans une liste avant que rien ne soit écrit.',
    button: 'Choisir des fichiers…',
    drop: 'ou déposez-les ici.',
    pictures: 'Les photos restent dans le fichier, sauf si vous choisissez de garder celles des nouvelles notes.',
    opening: 'Ouverture…',
  },
  refused: {
    'too-large': (file) => `«\u202F${file}\u202F» n’a pas été ouvert\u202F: il dépasse 200 Mo, plus qu’aucun carnet d’adresses.`,
    other: (file) => `«\u202F${file}\u202F» n’est ni un fichier vCard ni un tableau. Exportez vos contacts en .vcf ou en .csv.`,
    'not-read': (file, reason) => `«\u202F${file}\u202F» n’a pas pu être lu\u202F: ${reason}`,
  },
  columns: {
    title: (file) => `Les colonnes de «\u202F${file}\u202F»`,
    recognised: (program) => `C’est un export de ${program}. Corrigez ce qui n’est pas juste\u202F; ce sera retenu pour la prochaine fois.`,
    unknown: 'Les colonnes ont été comprises d’après leur nom. Corrigez ce qui n’est pas juste\u202F; ce sera retenu pour le prochain tableau de ce genre.',
    column: 'Colonne',
    sample: 'Par exemple',
    holds: 'Contient',
    nothing: 'laisser de côté',
    unnamed: (number) => `Colonne ${number}`,
    holdsOf: (column) => `Ce que contient «\u202F${column}\u202F»`,
    next: 'Voir la liste',
  },
  otherFiles: 'Autres fichiers…',
  growing: (count) => `Lecture\u202F: ${cards(count)} pour l’instant. Vous pouvez déjà commencer.`,
  whole: (count) => cards(count),
  nobody: 'Il n’y a aucun contact dans ce fichier.',
  filters: 'Contacts à montrer',
  list: 'Contacts',
  all: (count) => `tous ${count}`,
  count: (state, count) => `${(count < 2 ? states : groups)[state]} ${count}`,
  states,
  because,
  brings: {
    adds: (fields) => `ajoute ${fields.join(', ')}`,
    conflicts: (fields) => `dit autre chose\u202F: ${fields.join(', ')}`,
    nothing: 'rien à ajouter',
    firstOn: (line) => `figurait déjà à la ligne ${line}`,
    unreadable: (line, reason) => `Ligne ${line}\u202F: ${why[reason]}`,
    perhaps: (name, reason) => `peut-être ${name} (${because[reason]})`,
    into: (name, reason) => `${because[reason]} (${name})`,
    chosen: (name) => `${name}\u202F: choisi par vous`,
  },
  noName: 'sans nom',
  choice: {
    label: (name) => `Que faire de ${name}`,
    new: 'Nouvelle note',
    person: (name) => `La même personne que ${name}`,
    first: (line) => `Avec la ligne ${line}`,
    somebody: 'La même personne qu’une autre…',
    leave: 'Laisser de côté',
    whom: 'Qui est-ce\u202F?',
  },
  details: {
    field: 'Champ',
    has: 'Dans la note',
    gets: 'Dans le fichier',
    write: 'Écrire',
    tick: (field) => `Écrire ${field}`,
    nothing: '–',
    note: 'Le texte du contact ne va que dans les nouvelles notes.',
    leftOut: (names) => `Non repris\u202F: ${names.join(', ')}`,
    picture: 'Sa photo n’est gardée que pour une nouvelle note, et seulement si vous le choisissez plus haut.',
    line: (file, line) => `${file}, ligne ${line}`,
    found: 'Ce qui s’y trouve',
  },
  options: {
    title: 'Dossier, réseaux et photos',
    folder: 'Dossier des nouvelles notes',
    folderHint: 'Il est créé s’il n’existe pas.',
    folderWrong: 'Ce dossier n’est pas possible\u202F: il serait hors du coffre, ou son nom n’est pas permis sur tous les systèmes.',
    networks: 'Ajouter tout le monde à ces réseaux',
    networksHint: 'Séparés par des virgules\u202F; sauf les personnes laissées de côté.',
    pictures: (count) => `Garder les photos des cartes en pièces jointes (${count})`,
    picturesHint: 'Pour les nouvelles notes seulement\u202F: chaque photo devient un fichier là où vont vos pièces jointes, et la note y renvoie par «\u202Fphoto\u202F». 5 Mo au plus par photo.',
  },
  write: {
    button: (count) => `Écrire ${notes(count)}`,
    nothing: 'Rien à écrire',
    preparing: 'Préparation des notes…',
    progress: (done, total) => `${done} sur ${notes(total)}`,
    stop: 'Interrompre',
    done: (count) => (count === 0 ? 'Aucune note n’a été écrite.' : count === 1 ? '1 note écrite.' : `${count} notes écrites.`),
    stopped: (count, left) => `Interrompu\u202F: ${notes(count)} ${plural(count, { one: 'écrite, entière', other: 'écrites, toutes entières' })}\u202F; il en reste ${left}.`,
    rest: (count) => `Continuer avec le reste (${count})`,
    undo: 'Annuler toute l’importation',
    refused: (count) => plural(count, { one: `${count} note n’a pas été écrite\u202F:`, other: `${count} notes n’ont pas été écrites\u202F:` }),
    reasons: {
      stale: 'la note a changé entre-temps. Importez le fichier à nouveau\u202F: il montrera ce qui manque encore.',
      missing: 'la note n’existe plus.',
      unreadable: 'le bloc de propriétés de la note est illisible.',
      failed: (reason) => `le disque a refusé\u202F: ${reason}`,
      unnamable: 'aucun fichier ne peut porter le nom de ce contact. Donnez-lui un nom dans le fichier.',
    },
    picturesLeft: (count) => plural(count, { one: `${count} photo n’a pas été gardée\u202F; sa note est écrite\u202F:`, other: `${count} photos n’ont pas été gardées\u202F; leurs notes sont écrites\u202F:` }),
    pictureReasons: {
      'too-large': 'elle dépasse 5 Mo.',
      changed: 'elle n’a pas pu être relue dans le fichier.',
    },
    again: 'Importer un autre fichier',
    back: 'Revenir à la liste',
  },
};
