import type { DetailOf } from '../../derive/reason';
import { sentenceBy } from '../reason-sentences';
import { spanOf } from '../span';
import type { Strings } from '../en';
import { common } from './common';
import { longDay, weekday } from './days';
import { plural } from './plural';

type Roles = Strings['roles'];

function promise({ on, lateDays, note }: DetailOf<'promise'>): string {
  const late = lateDays === 0 ? 'hoy' : `con ${common.days(lateDays)} de retraso`;
  return `Lo prometiste para el ${longDay(on)}, ${late}${note === null ? '' : `: ${note}`}`;
}

function newContact({ met, timing }: DetailOf<'new'>): string {
  switch (timing) {
    case 'same-day':
      return 'Encuentro de hoy';
    case 'before':
      return `Encuentro del ${weekday(met)}, aún sin mensaje`;
    case 'due':
      return `Encuentro del ${weekday(met)}, aún sin mensaje (hoy es el buen día)`;
    case 'after':
      return `Encuentro del ${longDay(met)}, aún sin mensaje`;
  }
}

function overdue({ cadence, daysOver }: DetailOf<'overdue'>): string {
  const rhythm = plural(cadence, { one: 'Cada día', other: `Cada ${cadence} días` });
  return daysOver === 0 ? `${rhythm}; toca hoy` : `${rhythm}; con ${common.days(daysOver)} de retraso`;
}

function dormant({ since, neededSkill }: DetailOf<'dormant'>): string {
  const { count, unit } = spanOf(since);
  const time = unit === 'years'
    ? plural(count, { one: '1 año', other: `${count} años` })
    : plural(count, { one: '1 mes', other: `${count} meses` });
  const tie = `${time} de silencio: los vínculos antiguos suelen traer ideas frescas`;
  return neededSkill === null ? tie : `${tie}; aporta «${neededSkill}», que un proyecto necesita`;
}

const keyRoleSilent = (roles: Roles) => ({ role, projectName, since, deadlineIn }: DetailOf<'key-role-silent'>): string => {
  const silence = since === null ? 'ningún contacto anotado' : `sin noticias desde hace ${common.days(since)}`;
  return `${capitalised(roles.textsOf(role).one)} en «${projectName}», ${silence}, fecha límite ${distance(deadlineIn)}`;
};

function distance(days: number): string {
  if (days === 0) return 'hoy';
  return days > 0 ? `dentro de ${common.days(days)}` : `hace ${common.days(-days)}`;
}

function birthday({ on, inDays }: DetailOf<'birthday'>): string {
  if (inDays === 0) return 'Hoy es su cumpleaños';
  return plural(inDays, { one: 'Mañana es su cumpleaños', other: `Cumpleaños el ${weekday(on)} ${longDay(on)}` });
}

function introduction({ to, age, more }: DetailOf<'introduction'>): string {
  const when = age === null ? '' : age === 0 ? ' hoy' : ` hace ${common.days(age)}`;
  return `Presentación con ${to} prometida${when}${andMore(more)}`;
}

function introductionAwaited({ to, age, more }: DetailOf<'introduction-awaited'>): string {
  return `Preguntar por la presentación con ${to}, prometida hace ${common.days(age)}${andMore(more)}`;
}

function andMore(count: number): string {
  return count === 0 ? '' : ` (y ${count} más)`;
}

function noReply({ days, nudges }: DetailOf<'no-reply'>): string {
  return `Sin respuesta desde hace ${common.days(days)}: ${nudges === 0 ? 'un recordatorio suave' : 'un último recordatorio'}`;
}

function opponent({ projectName, since }: DetailOf<'opponent'>): string {
  return `Oponente influyente en «${projectName}», ${common.days(since)} sin noticias: escuchar, no convencer`;
}

function iOwe({ gave, received, needs }: DetailOf<'i-owe'>): string {
  const question = `Has recibido ${received} y dado ${gave}: ¿qué le vendría bien?`;
  return needs.length === 0 ? question : `${question} Necesita: ${needs.join(', ')}`;
}

function iGive({ gave, received }: DetailOf<'i-give'>): string {
  return `Has dado ${gave} y recibido ${received}: puedes pedir`;
}

const canFill = (roles: Roles) => ({ role, projectName }: DetailOf<'can-fill'>): string => {
  return `Podría cubrir el rol «${roles.textsOf(role).one}» en «${projectName}»`;
};

function canHelp({ need, helper }: DetailOf<'can-help'>): string {
  return helper === null ? `Necesita «${need}»: puedes ayudar` : `Necesita «${need}»: ${helper.name} puede ayudar`;
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
  openRole: ({ role, name }) => `Por encontrar para «${name}»: ${roles.textsOf(role).one}`,
  openRoleCount: ({ role, found, needed }) => `${roles.textsOf(role).one} ${found} de ${needed}`,
  deadlinePassed: ({ daysPast }) => `La fecha pasó hace ${common.days(daysPast)}: ¿cerrar, mover o abandonar?`,
  longDay,
});
