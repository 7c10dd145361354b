import type { CalendarDate } from '../../model/calendar-date';
import type { Strings } from '../en';
import { common } from './common';
import { dayFrom, distance } from './days';
import { plural } from './plural';

function dayAndDistance(days: number, on: CalendarDate): string {
  return `${dayFrom(days, on)} · ${distance(days)}`;
}

export const companion: Strings['companion'] = {
  title: 'À côté de la note',
  open: 'Ouvrir le panneau à côté de la note',
  noNote: {
    title: 'Aucune note n’est ouverte',
    text: 'Ouvrez la note d’une personne, d’un projet ou d’une réunion\u202F: ce panneau la suit.',
  },
  nothing: {
    title: 'Rien à dire à côté de cette note',
    text: 'Ajoutez «\u202Ftype: personne\u202F», «\u202Ftype: projet\u202F» ou «\u202Ftype: réunion\u202F» à une note pour voir ici ce que vos autres notes en savent.',
  },
  sections: {
    reasons: 'Pourquoi maintenant',
    tasks: 'À faire',
    roles: 'Rôles',
    history: 'Historique',
    balance: 'Donné et reçu',
    introductions: 'Mises en relation',
    board: 'Cases',
    openRoles: 'À trouver',
    stances: 'Positions',
    silent: 'Sans nouvelles',
    deadlines: 'Échéances',
    attendees: 'Autour de la table',
    missing: 'Absents de la table',
  },
  none: {
    tasks: 'Aucune tâche ouverte.',
    roles: 'Aucun rôle dans un projet.',
    history: 'Rien de noté pour l’instant.',
    balance: 'Rien de donné ni de reçu n’est noté.',
    introductions: 'Aucune mise en relation notée.',
    openRoles: 'Toutes les cases requises portent leurs noms.',
    silent: 'Tous les rôles clés ont donné de leurs nouvelles.',
    deadlines: 'Aucune échéance.',
    attendees: 'Cette note ne nomme personne.',
    missing: 'Personne autour de la table n’a de rôle dans un projet actif.',
  },
  actionsLabel: (name) => `Que faire pour ${name}`,
  state: {
    fresh: 'En contact', due: 'À recontacter', late: 'En retard', dormant: 'En sommeil', free: 'Sans rythme voulu',
    unknown: 'Pas encore connu',
  },
  circle: { core: 'cercle intime', close: 'cercle proche', active: 'cercle actif', wide: 'cercle élargi' },
  rhythm: (days) => plural(days, { one: 'tous les jours', other: `tous les ${days} jours` }),
  latest: (kind, days, on) => `${kind === 'contact' ? 'Dernier contact' : 'Rencontre'} le ${dayAndDistance(days, on)}`,
  noContact: 'Aucun contact noté',
  next: (days, on) =>
    days === 0 ? 'Prochain contact aujourd’hui' : `${days > 0 ? 'Prochain contact' : 'Prévu'} le ${dayAndDistance(days, on)}`,
  snoozed: (days, on) => `En pause jusqu’au ${dayAndDistance(days, on)}`,
  waiting: (days) => (days === 0 ? 'En attente d’une réponse depuis aujourd’hui' : `En attente d’une réponse depuis ${common.days(days)}`),
  due: (days, on) =>
    days < 0 ? `${common.days(-days)} de retard · ${dayFrom(days, on)}` : `pour le ${dayFrom(days, on)} · ${distance(days)}`,
  repeats: 'revient\u202F: à cocher dans sa note',
  tick: (task) => `Fait\u202F: ${task}`,
  ticked: (task) => `Fait\u202F: ${task}`,
  day: dayFrom,
  interaction: {
    line: 'Journal', heading: 'Titre daté', table: 'Tableau', field: 'Champ dans le texte', property: 'Propriété',
    meeting: 'Réunion', daily: 'Note du jour', task: 'Tâche faite',
  },
  planned: 'Prévu',
  counts: (gave, received) => `Donné ${gave} · reçu ${received}`,
  balance: (balance) =>
    balance === 0 ? 'Autant dans un sens que dans l’autre.' : balance > 0 ? 'Vous avez reçu plus que donné.' : 'Vous avez donné plus que reçu.',
  needs: (needs) => `Besoins\u202F: ${needs.join(', ')}`,
  introducedBy: 'Présentation par',
  introduced: 'Vous a présenté',
  find: (role) => `Nommer quelqu’un\u202F: ${role}`,
  found: (found, needed) => `${found} sur ${needed}`,
  silence: (days) => (days === null ? 'aucun contact noté' : `${common.days(days)} sans nouvelles`),
  ownDeadline: 'Ce projet',
  meetingDay: (days, on) => `${days < 0 ? 'Passée' : 'À venir'} · ${dayAndDistance(days, on)}`,
  noMeetingDay: 'La note ne dit pas quel jour',
  lastBefore: (days, on) => `Dernier contact avant\u202F: ${dayFrom(days, on)}`,
  noneBefore: 'Aucun contact noté avant',
  topic: (topic) => `On a parlé de\u202F: ${topic}`,
  allThere: 'Tous les rôles sont autour de la table.',
};
