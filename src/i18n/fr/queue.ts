import type { CalendarDate } from '../../model/calendar-date';
import { dayFormat } from '../day-format';
import type { Strings } from '../en';
import { common } from './common';

const fullDay = firstIsOrdinal(dayFormat('fr', { weekday: 'long', day: 'numeric', month: 'long' }));
const dayWithYear = firstIsOrdinal(dayFormat('fr', { day: 'numeric', month: 'long', year: 'numeric' }));
const shortDay = firstIsOrdinal(dayFormat('fr', { weekday: 'short', day: 'numeric', month: 'short' }));

const buckets: Strings['queue']['buckets'] = { today: 'Aujourd’hui', week: 'Cette semaine', later: 'Plus tard', none: '' };

/** « 1er mars », « lundi 1er juin » : the first of a month is the only ordinal. */
function firstIsOrdinal(write: (date: CalendarDate) => string): (date: CalendarDate) => string {
  return (date) => write(date).replace(/(^|\D)1 /, '$11er ');
}

export const queue: Strings['queue'] = {
  title: 'Relances',
  meetingFolder: 'Réunions',
  listLabel: 'À qui écrire, et pourquoi',
  buckets,
  columns: { when: 'Quand', points: 'Points', who: 'Qui', why: 'Pourquoi' },
  undated: 'Pas encore de date',
  undatedWhy: 'Aucun contact noté',
  snoozed: (count) => `${count} en pause`,
  snoozedUntil: (until) => `Jusqu’au ${dayWithYear(until)}`,
  hiddenPromises: (count) => (count < 2 ? `${count} promesse cachée par une pause` : `${count} promesses cachées par une pause`),
  day: (date) => fullDay(date),
  shortDay: (date) => shortDay(date),
  points: (count) => (count < 2 ? `${count} point` : `${count} points`),
  addend: (count) => `+${count}`,
  nobodyToday: 'Personne ne vous attend aujourd’hui',
  nextDate: (name, on) => `Ensuite\u202F: ${name}, ${fullDay(on)}`,
  noPerson: {
    title: 'Personne à relancer pour l’instant',
    text: (projects) =>
      `${common.projects(projects)} en vue, mais aucune personne. Ajoutez «\u202Ftype: personne\u202F» à la note de quelqu’un avec qui vous travaillez.`,
  },
  actions: {
    log: 'Noter un contact…',
    wrote: 'J’ai écrit',
    wroteAgain: 'J’ai relancé',
    answered: 'Réponse reçue',
    snooze: 'Mettre en pause…',
    date: 'Fixer une date…',
    why: 'Pourquoi ici\u202F?',
    select: 'Choisir',
    deselect: 'Ne plus choisir',
    open: 'Ouvrir',
    openInNewTab: 'Ouvrir dans un nouvel onglet',
    more: 'Plus',
    of: (action, name) => `${action.replace('…', '')}\u202F: ${name}`,
  },
  done: {
    log: (name) => `Contact noté avec ${name}.`,
    logTogether: (count) => `Contact noté avec ${count} personnes.`,
    answered: (name) => `${name} a répondu.`,
    wrote: (name) => `Vous avez écrit à ${name}.`,
    snooze: (name, until) => `${name}\u202F: en pause jusqu’au ${dayWithYear(until)}.`,
    date: (name, on) => `${name}\u202F: ${dayWithYear(on)}.`,
    leaves: (name) => `${name} quitte la liste.`,
    moves: (name, bucket) => `${name} passe sous «\u202F${buckets[bucket]}\u202F».`,
  },
  write: {
    unchanged: 'La note le dit déjà.',
    stale: (note) => `${note} a changé entre-temps\u202F; rien n’a été écrit.`,
    unreadable: (note, line) =>
      `Les propriétés de ${note} sont illisibles${line === null ? '' : ` (ligne ${line})`}\u202F; rien n’a été écrit.`,
    missing: (note) => `La note ${note} n’existe plus\u202F; rien n’a été écrit.`,
    failed: (note, message) => `${note} n’a pas pu être écrite\u202F: ${message}`,
    undone: 'Annulé.',
    redone: 'Rétabli.',
    nothingToUndo: 'Rien à annuler.',
    nothingToRedo: 'Rien à rétablir.',
    changedSince: (note) => `${note} a changé depuis\u202F; elle reste telle quelle.`,
    halfWritten: (note) => `${note} n’a pas pu être remise en état et garde une partie du changement\u202F; vérifiez-la.`,
  },
  logModal: {
    title: (name) => `Contact avec ${name}`,
    titleTogether: (count) => (count === 0 ? 'Contact avec quelqu’un' : `Contact avec ${count} personnes`),
    withWhom: 'Avec qui',
    addSomebody: 'Ajouter quelqu’un…',
    alreadyAdded: 'déjà ajoutée',
    takeOut: (name) => `Retirer ${name}`,
    favours: 'Ce qui a été donné ou reçu',
    gave: 'J’ai donné',
    received: 'J’ai reçu',
    favourHint: 'Une salle, un conseil, un contact\u202F: une ligne',
    where: 'Noté comme',
    notedAs: (style) => `Noté comme\u202F: ${style}`,
    styles: { property: 'Date seule', line: 'Ligne du journal', note: 'Note de réunion' },
    meetingName: 'Nom de la réunion',
    meetingNameHint: 'Sans nom, elle porte celui des participants',
    on: 'Quand',
    channel: 'Comment',
    channels: ['mail', 'téléphone', 'rencontre', 'message'],
    text: 'Ce qui s’est dit',
    textHint: 'Une ligne pour le journal de la note',
    next: 'Prochain contact',
    planned: (on) => `Prévu le ${dayWithYear(on)}\u202F; rien ne change si vous laissez vide`,
    inAWeek: 'Dans une semaine',
    inAMonth: 'Dans un mois',
    noDate: 'Sans date',
    save: 'Noter',
  },
  dateModal: {
    snooze: (name) => `Mettre ${name} en pause jusqu’au…`,
    followUp: (name) => `Recontacter ${name} le…`,
    tomorrow: 'Demain',
    nextWeek: 'La semaine prochaine',
    nextMonth: 'Le mois prochain',
    another: 'Un autre jour',
    promise: 'Ce que vous avez promis',
    choose: 'Fixer',
  },
  commands: {
    openMatrix: 'Ouvrir la matrice des rôles',
    openFollowUps: 'Ouvrir les relances',
    log: 'Noter un contact avec…',
    logHere: 'Noter un contact avec les personnes de cette note',
    logTogether: 'Noter un contact avec plusieurs personnes',
    answered: 'Réponse reçue de…',
    whoAnswered: 'Qui a répondu\u202F?',
    wrote: 'J’ai écrit à…',
    undo: 'Annuler le dernier changement',
    redo: 'Rétablir le dernier changement annulé',
    check: 'Vérifier les notes',
    whom: 'Avec qui avez-vous été en contact\u202F?',
    toWhom: 'À qui avez-vous écrit\u202F?',
  },
};
