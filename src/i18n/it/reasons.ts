import type { DetailOf } from '../../derive/reason';
import { sentenceBy } from '../reason-sentences';
import { spanOf } from '../span';
import type { Strings } from '../en';
import { common } from './common';
import { longDay, weekday, withArticle } from './days';
import { plural } from './plural';

type Roles = Strings['roles'];

function promise({ on, lateDays, note }: DetailOf<'promise'>): string {
  const late = lateDays === 0 ? 'oggi' : `${common.days(lateDays)} di ritardo`;
  return `Promesso per ${withArticle('il', longDay(on))}, ${late}${note === null ? '' : `: ${note}`}`;
}

function newContact({ met, timing }: DetailOf<'new'>): string {
  switch (timing) {
    case 'same-day':
      return 'Incontro di oggi';
    case 'before':
      return `Incontro di ${weekday(met)}, ancora nessun messaggio`;
    case 'due':
      return `Incontro di ${weekday(met)}, ancora nessun messaggio (oggi è il giorno giusto)`;
    case 'after':
      return `Incontro ${withArticle('del', longDay(met))}, ancora nessun messaggio`;
  }
}

function overdue({ cadence, daysOver }: DetailOf<'overdue'>): string {
  const rhythm = plural(cadence, { one: 'Ogni giorno', other: `Ogni ${cadence} giorni` });
  return daysOver === 0 ? `${rhythm}; scade oggi` : `${rhythm}; superato di ${common.days(daysOver)}`;
}

function dormant({ since, neededSkill }: DetailOf<'dormant'>): string {
  const { count, unit } = spanOf(since);
  const span = unit === 'years'
    ? plural(count, { one: `${count} anno`, other: `${count} anni` })
    : plural(count, { one: `${count} mese`, other: `${count} mesi` });
  const tie = `${span} di silenzio: i vecchi legami portano spesso idee fresche`;
  return neededSkill === null ? tie : `${tie}; porta «${neededSkill}», che serve a un progetto`;
}

const keyRoleSilent = (roles: Roles) => ({ role, projectName, since, deadlineIn }: DetailOf<'key-role-silent'>): string => {
  const silence = since === null ? 'nessun contatto annotato' : `nessuna notizia da ${common.days(since)}`;
  return `${capitalised(roles.textsOf(role).one)} in «${projectName}», ${silence}, scadenza ${distance(deadlineIn)}`;
};

function distance(days: number): string {
  if (days === 0) return 'oggi';
  return days > 0 ? `tra ${common.days(days)}` : `${common.days(-days)} fa`;
}

function birthday({ on, inDays }: DetailOf<'birthday'>): string {
  if (inDays === 0) return 'Compleanno oggi';
  return inDays === 1 ? 'Compleanno domani' : `Compleanno ${weekday(on)} ${longDay(on)}`;
}

function introduction({ to, age, more }: DetailOf<'introduction'>): string {
  const when = age === null ? '' : age === 0 ? ' oggi' : ` ${common.days(age)} fa`;
  return `Presentazione a ${to} promessa${when}${andMore(more)}`;
}

function introductionAwaited({ to, age, more }: DetailOf<'introduction-awaited'>): string {
  return `Chiedere della presentazione a ${to}, promessa ${common.days(age)} fa${andMore(more)}`;
}

function andMore(count: number): string {
  return count === 0 ? '' : ` (e ${plural(count, { one: `${count} altra`, other: `altre ${count}` })})`;
}

function noReply({ days, nudges }: DetailOf<'no-reply'>): string {
  return `Nessuna risposta da ${common.days(days)}: ${nudges === 0 ? 'un sollecito gentile' : 'un ultimo sollecito'}`;
}

function opponent({ projectName, since }: DetailOf<'opponent'>): string {
  return `Opposizione influente a «${projectName}», ${common.days(since)} senza notizie: ascoltare, non convincere`;
}

function iOwe({ gave, received, needs }: DetailOf<'i-owe'>): string {
  const question = `Hai ricevuto ${received}, dato ${gave}: che cosa potrebbe aiutare questa persona?`;
  return needs.length === 0 ? question : `${question} Ha bisogno di: ${needs.join(', ')}`;
}

function iGive({ gave, received }: DetailOf<'i-give'>): string {
  return `Hai dato ${gave}, ricevuto ${received}: puoi chiedere`;
}

const canFill = (roles: Roles) => ({ role, projectName }: DetailOf<'can-fill'>): string => {
  return `Potrebbe avere un ruolo in «${projectName}»: ${roles.textsOf(role).one}`;
};

function canHelp({ need, helper }: DetailOf<'can-help'>): string {
  return helper === null ? `Ha bisogno di «${need}»: puoi aiutare tu` : `Ha bisogno di «${need}»: può aiutare ${helper.name}`;
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
  openRole: ({ role, name }) => `Da trovare per «${name}»: ${roles.textsOf(role).one}`,
  openRoleCount: ({ role, found, needed }) => `${roles.textsOf(role).one} ${found} di ${needed}`,
  deadlinePassed: ({ daysPast }) => `La data è passata da ${common.days(daysPast)}: chiudere, spostare o lasciar perdere?`,
  longDay,
});
