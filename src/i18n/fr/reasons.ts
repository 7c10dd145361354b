import type { CalendarDate } from '../../model/calendar-date';
import { dayFormat } from '../day-format';
import { sentenceBy } from '../reason-sentences';
import type { DetailOf } from '../reason-sentences';
import { spanOf } from '../span';
import type { Strings } from '../en';
import { common } from './common';
import { roles } from './roles';

const dayAndMonth = dayFormat('fr', { day: 'numeric', month: 'long' });
const weekday = dayFormat('fr', { weekday: 'long' });

/** « 1er mars », « 12 mars ». */
function longDay(date: CalendarDate): string {
  return dayAndMonth(date).replace(/^1 /, '1er ');
}

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
  return daysOver === 0 ? `${rhythm}\u202F; c’est pour aujourd’hui` : `${rhythm}\u202F; ${common.days(daysOver)} de plus`;
}

function dormant({ since, neededSkill }: DetailOf<'dormant'>): string {
  const { count, unit } = spanOf(since);
  const tie = `${count} ${unit === 'years' ? 'ans' : 'mois'} de silence\u202F: les anciens liens apportent souvent des idées neuves`;
  return neededSkill === null ? tie : `${tie}\u202F; apporte «\u202F${neededSkill}\u202F», qu’un projet cherche`;
}

function keyRoleSilent({ role, projectName, since, deadlineIn }: DetailOf<'key-role-silent'>): string {
  const silence = since === null ? 'aucun contact noté' : `sans nouvelles depuis ${common.days(since)}`;
  return `${capitalised(roles.textsOf(role).one)} de «\u202F${projectName}\u202F», ${silence}, échéance ${distance(deadlineIn)}`;
}

function distance(days: number): string {
  if (days === 0) return 'aujourd’hui';
  return days > 0 ? `dans ${common.days(days)}` : `il y a ${common.days(-days)}`;
}

function birthday({ on, inDays }: DetailOf<'birthday'>): string {
  if (inDays === 0) return 'Anniversaire aujourd’hui';
  return inDays === 1 ? 'Anniversaire demain' : `Anniversaire ${weekday(on)} ${longDay(on)}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const reasons: Strings['reasons'] = {
  sentenceOf: sentenceBy({
    promise,
    new: newContact,
    overdue,
    dormant,
    'key-role-silent': keyRoleSilent,
    birthday,
  }),
  openRole: ({ role, name }) => `${capitalised(roles.textsOf(role).one)} à trouver pour «\u202F${name}\u202F»`,
  openRoleCount: ({ role, found, needed }) => `${roles.textsOf(role).one} ${found} sur ${needed}`,
  deadlinePassed: ({ daysPast }) => `La date est passée depuis ${common.days(daysPast)}\u202F: clore, déplacer ou abandonner\u202F?`,
  longDay,
};
