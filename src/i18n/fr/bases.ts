import type { Strings } from '../en';
import { common } from './common';

function notes(count: number): string {
  return count < 2 ? `${count} note` : `${count} notes`;
}

/** Nos vues dans les bases, et la commande qui en crée une. */
export const bases: Strings['bases'] = {
  command: 'Créer une base des personnes et des projets',
  options: {
    onlyOpen: 'Seulement les rôles à pourvoir',
    order: 'Ordre, quand la base n’en a pas',
    mostPerPart: 'Lignes avant «\u202Fde plus\u202F»',
    onlyDue: 'Seulement ce qui demande quelque chose',
    hideSnoozed: 'Masquer les personnes en pause',
  },
  parts: { snoozed: 'En pause', away: 'Archivés, décédés ou à ne pas contacter' },
  calm: 'Rien à faire pour l’instant',
  noValue: 'Sans valeur',
  groupHeading: (value, projects) => `${value} · ${common.projects(projects)}`,
  others: (count) => `${notes(count)} ${count < 2 ? 'n’est ni une personne ni un projet' : 'ne sont ni des personnes ni des projets'}.`,
  ofPeople: (people) => `Les projets et les rôles où ${people === 1 ? 'la personne' : `l’une des ${people} personnes`} de cette base a une part.`,
  leftOut: (people) => `${common.people(people)} hors de la liste, selon les options de cette vue.`,
  quietProjects: (count) => (count < 2 ? `${count} projet ne demande rien pour l’instant.` : `${count} projets ne demandent rien pour l’instant.`),
  noEntries: { title: 'Aucune note', text: 'Les filtres de cette base n’en laissent aucune.' },
  noneOfOurs: 'Ni personne, ni projet',
  noPart: (people) => ({
    title: 'Aucun rôle dans un projet',
    text: people === 1 ? 'La personne de cette base n’est nommée dans aucun projet.' : `Aucune des ${people} personnes de cette base n’est nommée dans un projet.`,
  }),
  nothingOpen: { title: 'Aucun rôle à pourvoir', text: 'Chaque rôle requis a ses noms.' },
  file: {
    name: 'Personnes et projets',
    views: { people: 'Personnes', projects: 'Projets' },
    made: (path) => `«\u202F${path}\u202F» est créée.`,
    nobody: 'Il n’y a encore ni personne ni projet. Une note le devient par «\u202Ftype\u202F: personne\u202F» ou «\u202Ftype\u202F: projet\u202F».',
    isOff: 'Les bases sont désactivées dans ce coffre. Activez-les dans les paramètres, sous «\u202FModules principaux\u202F», puis relancez cette commande.',
    fields: {
      organisation: 'Organisation', function: 'Fonction', circle: 'Cercle', networks: 'Réseaux', skills: 'Compétences',
      'last-contact': 'Dernier contact', 'follow-up': 'Prochain contact', 'waiting-since': 'En attente depuis', status: 'Statut',
      deadline: 'Échéance', objective: 'Objectif',
    },
  },
};
