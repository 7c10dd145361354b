import type { Strings } from '../en';
import { dayWithYear } from './days';

/** La matrice des rôles et les relances hors de leurs vues : en tableau, sur un canevas, sur papier. */
export const overview: Strings['overview'] = {
  command: 'Exporter la matrice des rôles ou les relances…',
  ofView: 'Exporter…',
  title: 'Exporter la matrice des rôles ou les relances',
  what: 'Quoi',
  subjects: {
    active: 'La matrice de tous les projets actifs', project: 'Les rôles d’un projet', shown: 'La matrice telle qu’elle est affichée',
    today: 'Les relances du jour', week: 'Les relances du jour et de la semaine', all: 'Toutes les relances',
  },
  project: 'Projet',
  role: 'Rôle',
  formats: { markdown: 'Tableau en Markdown', csv: 'Tableau pour tableurs (CSV)', canvas: 'Canevas', page: 'Page à imprimer' },
  withLinks: 'Les noms en liens vers leurs notes',
  withOpponents: 'Qui s’oppose à un projet',
  withPromises: 'Ce que vous avez promis',
  preview: 'Contenu',
  empty: 'Rien à exporter.',
  leftOut: (people) =>
    people < 2 ? `${people} personne laissée de côté (archivée, décédée ou à ne pas contacter)` : `${people} personnes laissées de côté (archivées, décédées ou à ne pas contacter)`,
  lines: (count) => (count < 2 ? `${count} ligne` : `${count} lignes`),
  cards: (count) => (count < 2 ? `${count} carte` : `${count} cartes`),
  fileName: 'Nom du fichier',
  saveNote: 'Enregistrer comme note',
  openPage: 'Ouvrir la page',
  saved: (path) => `Enregistré dans «\u202F${path}\u202F».`,
  titleOf: (what, on) => `${what} · ${dayWithYear(on)}`,
  projectTitle: (project) => `Rôles de ${project}`,
  queueTitles: { today: 'Relances du jour', week: 'Relances de la semaine', all: 'Relances' },
  filtered: (filter) => `Seulement ce qui contient «\u202F${filter}\u202F»`,
  covered: (percent) => `couvert à ${percent}\u202F%`,
  page: {
    title: 'Page à imprimer',
    print: 'Imprimer…',
    elsewhere: 'Pour l’imprimer, ouvrez cette page dans l’application sur un ordinateur.',
  },
};
