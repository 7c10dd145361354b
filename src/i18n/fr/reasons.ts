import type { DetailOf } from '../../derive/reason';
import { sentenceBy } from '../reason-sentences';
import { spanOf } from '../span';
import type { Strings } from '../en';
import { common } from './common';
import { longDay, weekday } from './days';

type Roles = Strings['roles'];

function promise({ on, lateDays, note }: DetailOf<'promise'>): string {
  const late = lateDays === 0 ? 'aujourd’hui' : `${common.days(lateDays)} de retard`;
  return `Promis pour le ${longDay(on)}, ${late}${note === null ? '' : `\u202F: ${note}`}`;
}

function newContact({ met, timing }: DetailOf<'new'>): string {
  switch (timing) {
    case 'same-day':
      return 'Rencontre du jour';
    case 'before':
      return `Rencontre de ${weekday(met)}, pas encore de message`;
    case 'due':
      return `Rencontre de ${weekday(met)}, pas encore de message (c’est le bon jour)`;
    case 'after':
      return `Rencontre du ${longDay(met)}, pas encore de message`;
  }
}

function overdue({ cadence, daysOver }: DetailOf<'overdue'>): string {
  const rhythm = cadence === 1 ? 'Tous les jours' : `Tous les ${cadence} jours`;
  return daysOver === 0 ? `${rhythm}\u202F; c’est pour aujourd’hui` : `${rhythm}\u202F; dépassé de ${common.days(daysOver)}`;
}

function dormant({ since, neededSkill }: DetailOf<'dormant'>): string {
  const { count, unit } = spanOf(since);
  const tie = `${count} ${unit === 'years' ? 'ans' : 'mois'} de silence\u202F: les anciens liens apportent souvent des idées neuves`;
  return neededSkill === null ? tie : `${tie}\u202F; apporte «\u202F${neededSkill}\u202F», qu’un projet cherche`;
}

const keyRoleSilent = (roles: Roles) => ({ role, projectName, since, deadlineIn }: DetailOf<'key-role-silent'>): string => {
  const silence = since === null ? 'aucun contact noté' : `sans nouvelles depuis ${common.days(since)}`;
  return `${capitalised(roles.textsOf(role).one)} de «\u202F${projectName}\u202F», ${silence}, échéance ${distance(deadlineIn)}`;
};

function distance(days: number): string {
  if (days === 0) return 'aujourd’hui';
  return days > 0 ? `dans ${common.days(days)}` : `il y a ${common.days(-days)}`;
}

function birthday({ on, inDays }: DetailOf<'birthday'>): string {
  if (inDays === 0) return 'Anniversaire aujourd’hui';
  return inDays === 1 ? 'Anniversaire demain' : `Anniversaire ${weekday(on)} ${longDay(on)}`;
}

function introduction({ to, age, more }: DetailOf<'introduction'>): string {
  const when = age === null ? '' : age === 0 ? ' aujourd’hui' : ` il y a ${common.days(age)}`;
  return `Mise en relation avec ${to} promise${when}${andMore(more)}`;
}

function introductionAwaited({ to, age, more }: DetailOf<'introduction-awaited'>): string {
  return `Demander où en est la mise en relation avec ${to}, promise il y a ${common.days(age)}${andMore(more)}`;
}

function andMore(count: number): string {
  return count === 0 ? '' : ` (et ${count} de plus)`;
}

function noReply({ days, nudges }: DetailOf<'no-reply'>): string {
  return `Sans réponse depuis ${common.days(days)}\u202F: ${nudges === 0 ? 'un petit rappel' : 'un dernier rappel'}`;
}

function opponent({ projectName, since }: DetailOf<'opponent'>): string {
  return `Opposition influente à «\u202F${projectName}\u202F», ${common.days(since)} sans nouvelles\u202F: écouter, ne pas convaincre`;
}

function iOwe({ gave, received, needs }: DetailOf<'i-owe'>): string {
  const question = `Vous avez reçu ${received}, donné ${gave}\u202F: qu’est-ce qui l’aiderait\u202F?`;
  return needs.length === 0 ? question : `${question} Besoins\u202F: ${needs.join(', ')}`;
}

function iGive({ gave, received }: DetailOf<'i-give'>): string {
  return `Vous avez donné ${gave}, reçu ${received}\u202F: vous pouvez demander`;
}

const canFill = (roles: Roles) => ({ role, projectName }: DetailOf<'can-fill'>): string => {
  return `Pourrait être ${roles.textsOf(role).one} de «\u202F${projectName}\u202F»`;
};

function canHelp({ need, helper }: DetailOf<'can-help'>): string {
  return helper === null ? `Cherche «\u202F${need}\u202F»\u202F: vous pouvez aider` : `Cherche «\u202F${need}\u202F»\u202F: ${helper.name} peut aider`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Why somebody or something is in the queue, in one sentence without a full stop. */
export const reasonsWith = (roles: Roles): Strings['reasons'] => ({
  sentenceOf: sentenceBy({
    promise,
    introduction,
    'no-reply': noReply,
    new: newContact,
    'key-role-silent': keyRoleSilent(roles),
    overdue,
    'introduction-awaited': introductionAwaited,
    opponent,
    birthday,
    'i-owe': iOwe,
    'can-fill': canFill(roles),
    'can-help': canHelp,
    dormant,
    'i-give': iGive,
  }),
  openRole: ({ role, name }) => `${capitalised(roles.textsOf(role).one)} à trouver pour «\u202F${name}\u202F»`,
  openRoleCount: ({ role, found, needed }) => `${roles.textsOf(role).one} ${found} sur ${needed}`,
  deadlinePassed: ({ daysPast }) => `La date est passée depuis ${common.days(daysPast)}\u202F: clore, déplacer ou abandonner\u202F?`,
  longDay,
});
