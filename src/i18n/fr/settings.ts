import type { Strings } from '../en';

const projects: Strings['settings']['rules']['projects'] = {
  idea: 'Projets à l’état d’idée',
  active: 'Projets actifs',
  paused: 'Projets en pause',
  done: 'Projets terminés',
  dropped: 'Projets abandonnés',
};

const reasons: Strings['settings']['reasons'] = {
  promise: { name: 'Une promesse arrive à échéance', desc: 'Le jour que vous aviez fixé pour écrire est venu.' },
  introduction: { name: 'Vous avez promis une mise en relation', desc: 'Vous avez dit que vous présenteriez deux personnes.' },
  'no-reply': { name: 'Pas de réponse', desc: 'Vous avez écrit il y a une semaine à un mois, et aucune réponse n’est notée.' },
  new: { name: 'Rencontre récente', desc: 'La rencontre date de moins de soixante jours et vous n’avez pas encore écrit.' },
  'key-role-silent': { name: 'Silence dans un rôle clé', desc: 'Un projet compte sur cette personne, son échéance approche, et il n’y a pas eu de contact depuis deux semaines.' },
  overdue: { name: 'Le rythme', desc: 'Il s’est passé plus de temps que vous ne le souhaitez entre deux contacts.' },
  'introduction-awaited': { name: 'On vous a promis une mise en relation', desc: 'La promesse date d’une semaine ou plus.' },
  opponent: { name: 'Une opposition influente', desc: 'Cette personne a de l’influence et s’oppose à un projet actif, et vous ne vous êtes pas parlé depuis un mois.' },
  birthday: { name: 'Un anniversaire', desc: 'C’est aujourd’hui ou dans les sept jours.' },
  'i-owe': { name: 'Vous avez reçu davantage', desc: 'On vous a rendu plus de services que vous n’en avez rendu, deux au moins.' },
  'can-fill': { name: 'Pourrait tenir un rôle', desc: 'Cette personne convient à un rôle encore à trouver dans un projet.' },
  'can-help': { name: 'Cherche quelque chose', desc: 'Vous, ou quelqu’un que vous connaissez, pouvez répondre à ce besoin.' },
  dormant: { name: 'Un lien en sommeil', desc: 'Pas de contact depuis trois fois le rythme, et depuis six mois au moins.' },
  'i-give': { name: 'Vous avez donné davantage', desc: 'Vous avez rendu plus de services que vous n’en avez reçu, trois au moins\u202F: vous pouvez demander.' },
};

export const settings: Strings['settings'] = {
  peoplePerDay: { name: 'Personnes par jour', desc: 'Nombre de personnes sous «\u202FAujourd’hui\u202F» avant que le reste soit replié, de 1 à 20.' },
  dormantPerList: { name: 'Liens en sommeil', desc: 'Nombre de personnes dans la liste à cause d’un long silence seulement, de 0 à 10.' },
  weekendGrace: { name: 'Laisser les week-ends en paix', desc: 'Un premier message qui tomberait un samedi ou un dimanche attend le lundi.' },
  logging: 'Noter un contact',
  logStyle: {
    name: 'Ce qui est écrit',
    desc: 'Dans la note de la personne\u202F; pour les rencontres, si vous le voulez, aussi une note à part.',
    options: {
      property: 'Seulement la date',
      line: 'Date et ligne au journal',
      note: 'Date, ligne et note de rencontre',
    },
  },
  meetingFolder: { name: 'Dossier des rencontres', desc: 'Les nouvelles notes de rencontre y sont rangées\u202F; s’il est vide, là où il y en a déjà.' },
  rhythms: 'Rythmes',
  circlePreset: {
    name: 'Rythme des cercles',
    desc: 'Un rythme inscrit dans la note d’une personne l’emporte.',
    options: {
      calm: 'Calme\u202F: de 3 semaines à 1 an',
      dunbar: 'Dunbar\u202F: de 1 semaine à 1 an',
      custom: 'Le vôtre',
    },
  },
  circles: {
    core: { name: 'Cercle intime', desc: 'Jours entre deux contacts avec les quelques personnes les plus proches.' },
    close: { name: 'Cercle proche', desc: 'Jours entre deux contacts avec une quinzaine de personnes.' },
    active: { name: 'Cercle actif', desc: 'Jours entre deux contacts avec celles et ceux dont la note ne nomme aucun cercle.' },
    wide: { name: 'Cercle élargi', desc: 'Jours entre deux contacts avec les personnes à ne pas perdre de vue.' },
  },
  nurtureDays: { name: 'Nouvelles relations', desc: 'Nombre de jours à ne pas dépasser pendant les trois mois qui suivent une rencontre à laquelle vous avez donné suite.' },
  rules: {
    heading: 'Rythmes par rôle',
    empty: 'Aucune règle\u202F: le rythme ne dépend que du cercle.',
    add: 'Ajouter une règle',
    anyRole: 'Tous les rôles',
    projects,
    rhythm: (status, days) => `${projects[status]}\u202F: ${days === 1 ? 'tous les jours' : `tous les ${days} jours`}`,
    title: { add: 'Nouvelle règle', edit: 'Modifier la règle' },
    role: 'Rôle',
    status: 'Projets',
    days: 'Jours entre deux contacts',
    hint: 'Pour chaque personne, c’est le rythme le plus court qui compte.',
  },
  reasonsHeading: 'Raisons d’écrire',
  weights: {
    name: 'Poids de chaque raison',
    desc: 'Faire compter une raison plus ou moins, ou la désactiver.',
    of: (weight) => {
      const names = new Map([[0, 'Désactivée'], [0.5, 'Moitié'], [1, 'Normal'], [1.5, 'Une fois et demie'], [2, 'Double']]);
      return names.get(weight) ?? `× ${String(weight).replace('.', ',')}`;
    },
  },
  reasons,
  leapBirthday: {
    name: 'Anniversaires du 29 février',
    desc: 'Le jour où ils sont fêtés les autres années.',
    options: { 'february-28': '28 février', 'march-1': '1er mars' },
  },
  mySkills: { name: 'Vos savoir-faire', desc: 'Ce que vous pouvez faire pour les autres, séparé par des virgules.', placeholder: 'son, traduction' },
  wholeNumber: (min, max) => `Écrivez un nombre entier de ${min} à ${max}.`,
  notRead: 'Les réglages n’ont pas pu être lus\u202F; ceux connus jusqu’ici s’appliquent. Modifier un réglage les écrit à neuf.',
  notSaved: (message) => `Les réglages n’ont pas pu être enregistrés\u202F: ${message}`,
};
