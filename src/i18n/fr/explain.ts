import type { NoteFact, PersonFact } from '../../derive/explanation';
import type { SkipReason } from '../../note/note';
import type { KindLook } from '../../note/note-kind';
import type { Strings } from '../en';
import { common } from './common';
import { dayWithYear, fullDay } from './days';
import { queue } from './queue';

const skipped: Readonly<Record<SkipReason, string>> = {
  template: 'La note est un modèle\u202F; les modèles sont laissés de côté.',
  'index-note':
    'La note est un index d’autres notes, laissé de côté. Écrivez-y «\u202Ftype: personne\u202F» si elle est tout de même celle d’une personne.',
  drawing: 'La note est un dessin\u202F; les dessins sont laissés de côté.',
};

function personSentence(fact: PersonFact): string {
  switch (fact.id) {
    case 'in-list':
      return `Dans la liste sous «\u202F${queue.buckets[fact.bucket]}\u202F», avec ${queue.points(fact.total)}.`;
    case 'archived':
      return 'Fiche archivée\u202F: jamais dans la liste.';
    case 'deceased':
      return 'Personne décédée\u202F: jamais dans la liste.';
    case 'do-not-contact':
      return 'À ne pas contacter\u202F: jamais dans la liste.';
    case 'snoozed':
      return `En pause jusqu’au ${dayWithYear(fact.until)}.${fact.hidesPromise ? ' La pause cache une promesse dont le jour est venu.' : ''}`;
    case 'waiting':
      return `${fact.days === 0 ? 'Vous avez écrit aujourd’hui' : `Vous avez écrit il y a ${common.days(fact.days)}`} et attendez une réponse\u202F; un rappel convient dès ${fullDay(fact.reminderOn)}.`;
    case 'planned':
      return `Prochain contact prévu le ${dayWithYear(fact.on)}${fact.note === null ? '' : `\u202F: ${fact.note}`}.`;
    case 'let-go':
      return `Sans réponse depuis ${common.days(fact.days)}${fact.nudges === 0 ? '' : `, après ${reminders(fact.nudges)}`}\u202F: on lâche prise\u202F; le rythme habituel reprend.`;
    case 'fresh':
      return `Lien frais jusqu’au ${dayWithYear(fact.until)}\u202F: ${fact.cadence === 1 ? 'tous les jours' : `tous les ${fact.cadence} jours`}.`;
    case 'no-rhythm':
      return 'Aucun rythme souhaité.';
    case 'undated':
      return 'Ni contact ni rencontre notés jusqu’à aujourd’hui.';
    case 'too-few-points':
      return `Quelque chose invite à écrire, avec ${queue.points(fact.total)}\u202F; la liste commence à 10.`;
    case 'nothing':
      return 'Rien n’invite à écrire en ce moment.';
  }
}

function reminders(count: number): string {
  return count === 1 ? 'un rappel' : `${count} rappels`;
}

function noteSentence(fact: NoteFact): string {
  switch (fact.id) {
    case 'not-read':
      return 'La note n’a pas été lue.';
    case 'project':
      return 'La note est celle d’un projet\u202F; ses rôles à pourvoir sont dans la liste, pas le projet lui-même.';
    case 'skipped':
      return skipped[fact.reason];
    case 'marked-otherwise':
      return `La note dit être autre chose\u202F: «\u202F${fact.found}\u202F».`;
    case 'unreadable':
      return `Ses propriétés sont illisibles${fact.line === null ? '' : ` (ligne ${fact.line})`}\u202F: ${fact.found}`;
    case 'unmarked':
      return 'Rien ne dit que la note est celle d’une personne. Écrivez «\u202Ftype: personne\u202F» dans ses propriétés, ajoutez l’étiquette #personne, rangez-la dans un dossier nommé Personnes, ou dites dans les réglages où sont les notes de vos personnes.';
  }
}

const lookedAt: Readonly<Record<KindLook['at'], string>> = {
  property: 'Une propriété qui nomme une sorte (type, kind, categories…)',
  card: 'Les propriétés de nom d’une carte de visite (fn, prénom et nom)',
  tag: 'Une étiquette (#personne, #projet…)',
  'file-name': 'Un nom de fichier qui commence par @',
  folder: 'Le dossier (Personnes, Contacts, Projets…)',
  body: 'Un tableau de coordonnées dans le texte',
};

const foundKinds = { person: 'une personne', project: 'un projet', other: 'autre chose' };

export const explain: Strings['explain'] = {
  command: 'Pourquoi quelqu’un n’est pas dans la liste\u202F?',
  placeholder: 'De qui, ou de quelle note, s’agit-il\u202F?',
  nothingFound: 'Ni personne ni note de ce nom',
  notAPerson: 'pas une personne',
  title: (name) => `Où en est ${name}\u202F?`,
  notAPersonTitle: (note) => `${note} n’est pas une personne`,
  personSentence,
  noteSentence,
  addends: 'Ce qui invite à écrire',
  last: (on) => `Dernier contact le ${dayWithYear(on)}`,
  met: (on) => `Rencontre le ${dayWithYear(on)}`,
  noContact: 'Aucun contact noté',
  next: (on) => `Ensuite\u202F: ${fullDay(on)}`,
  openNote: 'Ouvrir la note',
  looked: 'Ce qui a été regardé, dans cet ordre',
  lookedAt,
  lookFound: ({ found, kind }) => (found === null || kind === null ? 'rien' : `«\u202f${found}\u202f»\u202f: ${foundKinds[kind]}`),
  thisNote: 'Pourquoi cette note n’est-elle pas celle d’une personne\u202f?',
  makePerson: 'En faire une personne',
  makeProject: 'En faire un projet',
  makeThisPerson: 'Faire de cette note une personne',
  makeThisProject: 'Faire de cette note un projet',
  made: { person: (note) => `«\u202f${note}\u202f» est une personne, à présent.`, project: (note) => `«\u202f${note}\u202f» est un projet, à présent.` },
  cannotMark: 'Une propriété de cette note ne peut pas être changée d’ici sans risque. Ouvrez la note et écrivez-la à la main.',
  line: (note, line) => `${note} · ligne ${line}`,
  property: (note, property) => `${note} · ${property}`,
};
