import type { CalendarDate } from '../../model/calendar-date';
import { addDays, yearOf } from '../../model/calendar-date';
import { dayFormat } from '../day-format';
import type { Strings } from '../en';

const shortDay = dayFormat('fr', { day: 'numeric', month: 'short' });
const shortDayAndYear = dayFormat('fr', { day: 'numeric', month: 'short', year: 'numeric' });

function distance(days: number): string {
  if (days === 0) return 'aujourd’hui';
  if (Math.abs(days) === 1) return days > 0 ? 'demain' : 'hier';
  return days > 0 ? `dans ${days} jours` : `il y a ${-days} jours`;
}

function dayFrom(days: number, on: CalendarDate): string {
  return (yearOf(addDays(on, -days)) === yearOf(on) ? shortDay : shortDayAndYear)(on);
}

export const matrix: Strings['matrix'] = {
  title: 'Matrice des rôles',
  modeLabel: 'Lignes et colonnes',
  modes: { projects: 'Projets × rôles', people: 'Personnes × projets' },
  gridLabels: { projects: 'Les projets et les personnes dans leurs rôles', people: 'Les personnes et leurs rôles dans les projets' },
  corner: { projects: 'Projet', people: 'Personne' },
  sortLabel: 'Trier par',
  projectSorts: { name: 'Nom', deadline: 'Échéance la plus proche', coverage: 'Le moins couvert', holes: 'Le plus à trouver' },
  personSorts: { name: 'Nom', roles: 'Le plus de rôles' },
  statusLabel: 'Quels projets',
  statuses: { active: 'Actifs', all: 'Tous' },
  filterLabel: 'Filtrer par projet, personne, rôle ou organisation',
  filterPlaceholder: 'Filtrer…',
  clearFilter: 'Effacer le filtre',
  shownProjects: (shown, total) => `${shown} sur ${total} ${total < 2 ? 'projet' : 'projets'}`,
  shownPeople: (shown, total) => `${shown} sur ${total} ${total < 2 ? 'personne' : 'personnes'}`,
  projectStatus: { idea: 'idée', active: 'actif', paused: 'en pause', done: 'terminé', dropped: 'abandonné' },
  personStatus: { active: 'actif·ve', archived: 'archivé·e', deceased: 'décédé·e', 'do-not-contact': 'ne pas contacter' },
  deadline: (days, on) => `${distance(days)} · ${dayFrom(days, on)}`,
  deadlineDay: (days, on) => dayFrom(days, on),
  noDeadline: 'sans échéance',
  coverage: (percent) => `${percent}\u202f%`,
  coverageLabel: (percent) => `${percent}\u202f% de ce qu’il faut au projet est couvert`,
  nothingNeeded: 'personne à trouver',
  boxesNamed: (named, shown) => `${named} cases sur ${shown} portent un nom`,
  must: 'requis',
  toConsider: 'à envisager',
  optional: 'facultatif',
  toFind: 'à trouver',
  stillToFind: (count) => `encore ${count} à trouver`,
  noneKnown: 'aucun connu',
  noneConsidered: 'pas encore envisagé',
  nobody: 'personne',
  noRole: 'aucun rôle',
  hidden: (count) => `+${count}`,
  hiddenNames: (names) => `et ${names.join(', ')}`,
  silent: 'sans nouvelles depuis longtemps',
  noNoteYet: 'pas encore de note',
  roleCount: (count) => (count < 2 ? `${count} rôle` : `${count} rôles`),
  menu: {
    nameSomebody: 'Nommer quelqu’un…',
    createPerson: 'Créer une personne…',
    open: (name) => `Ouvrir ${name}`,
    createNote: (name) => `Créer une note pour ${name}`,
    openLine: (name) => `Retirer ${name} dans le texte de la note…`,
    markNoneKnown: 'Noter «\u202faucun connu\u202f»',
    remove: (name) => `Retirer ${name}`,
    give: (role) => `Nommer ${role}`,
    takeBack: (role) => `Retirer comme ${role}`,
  },
  done: {
    named: (name, role, project) => `${name} est maintenant ${role} du projet «\u202f${project}\u202f».`,
    noneKnown: (box, project) => `${box} du projet «\u202f${project}\u202f»\u202f: aucun connu.`,
    removed: (name, role, project) => `${name} n’est plus ${role} du projet «\u202f${project}\u202f».`,
  },
  suggest: {
    placeholder: (role, project) => `Qui est ${role} du projet «\u202f${project}\u202f»\u202f?`,
    create: (name) => `Créer «\u202f${name}\u202f»`,
    createHint: 'une nouvelle note de personne',
    alreadyHere: 'déjà dans cette case',
    empty: 'Tapez un nom',
    choose: 'pour choisir',
    navigate: 'pour se déplacer',
    dismiss: 'pour quitter',
  },
  create: {
    failed: (path) => `La note ${path} n’a pas pu être créée\u202f; rien n’a été écrit.`,
    exists: (path) => `Il y a déjà une note ${path}\u202f; rien n’a été écrit.`,
  },
};
