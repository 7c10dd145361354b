import type { Strings } from '../en';
import { common } from './common';
import { plural } from './plural';

function notes(count: number): string {
  return plural(count, { one: `${count} note`, other: `${count} notes` });
}

export const reading: Strings['reading'] = {
  title: 'Ce qui a été lu',
  found: (people, projects) => `${common.people(people)}, ${common.projects(projects)}`,
  others: (count) => `${notes(count)} d’une autre sorte, laissées telles quelles`,
  howTitle: 'Comment elles ont été reconnues',
  recognisedBy: {
    property: (count) => `${notes(count)} par une propriété (type: personne, type: projet…)`,
    tag: (count) => `${notes(count)} par une étiquette (#person, #project…)`,
    folder: (count) => `${notes(count)} par le dossier (People, Projects…)`,
    'file-name': (count) => `${notes(count)} par le nom du fichier (@Nom)`,
    body: (count) => `${notes(count)} par le texte de la note`,
  },
  skippedTitle: 'Laissées de côté',
  skipped: { template: 'un modèle', 'index-note': 'un index d’autres notes', drawing: 'un dessin' },
  problemsTitle: 'À corriger dans les notes',
  columns: { note: 'Note', place: 'Endroit', found: 'Constat', mend: 'Pour corriger' },
  noProblems: 'Toutes les notes ont été comprises.',
  problemNotes: (count) => plural(count, { one: `${count} note demande votre attention`, other: `${count} notes demandent votre attention` }),
  line: (line) => `ligne ${line}`,
  reading: 'Lecture de vos notes…',
  progress: (done, total) => `${done} sur ${notes(total)}`,
  showReport: 'Ce qui a été lu',
  emptyVault: {
    title: 'Encore personne ici',
    text: 'Une personne est une note qui porte «\u202ftype: personne\u202f», un projet une note qui porte «\u202ftype: projet\u202f». Les étiquettes #person et #project comptent aussi, de même que les dossiers appelés Personnes ou Projets.',
  },
  noProject: {
    title: 'Pas de réseau sans projet',
    text: (people) => `${common.people(people)} dans vos notes, mais aucun projet. Ajoutez «\u202ftype: projet\u202f» à la note de ce que vous préparez\u202f: ses rôles deviennent les colonnes de cette matrice.`,
  },
  noPerson: {
    title: 'Encore personne ici',
    text: 'Aucune note ne porte «\u202ftype: personne\u202f», et aucun projet ne nomme quelqu’un.',
  },
  nobodyNamed: 'Aucune case ne porte encore de nom. Choisissez-en une pour dire qui c’est.',
  noActiveProject: {
    title: 'Aucun projet actif',
    text: 'Tous les projets sont des idées, en pause, terminés ou abandonnés.',
    show: 'Montrer tous les projets',
  },
  nothingMatches: {
    title: 'Rien ne correspond',
    text: (filter) => `Aucune ligne ne contient «\u202f${filter}\u202f».`,
  },
  createPerson: 'Créer une personne',
  createProject: 'Créer un projet',
  nameOf: { person: 'Nom de la personne', project: 'Nom du projet' },
};
