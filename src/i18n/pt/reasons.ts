import type { DetailOf } from '../../derive/reason';
import { sentenceBy } from '../reason-sentences';
import { spanOf } from '../span';
import type { Strings } from '../en';
import { common } from './common';
import { longDay, onWeekday } from './days';
import { plural } from './plural';

type Roles = Strings['roles'];

function promise({ on, lateDays, note }: DetailOf<'promise'>): string {
  const late = lateDays === 0 ? 'hoje' : `${common.days(lateDays)} de atraso`;
  return `Prometido para ${longDay(on)}, ${late}${note === null ? '' : `: ${note}`}`;
}

function newContact({ met, timing }: DetailOf<'new'>): string {
  switch (timing) {
    case 'same-day':
      return 'Encontro de hoje';
    case 'before':
      return `Encontro ${onWeekday(met)}, ainda sem mensagem`;
    case 'due':
      return `Encontro ${onWeekday(met)}, ainda sem mensagem (hoje é o dia certo)`;
    case 'after':
      return `Encontro em ${longDay(met)}, ainda sem mensagem`;
  }
}

function overdue({ cadence, daysOver }: DetailOf<'overdue'>): string {
  const rhythm = plural(cadence, { one: 'Todos os dias', other: `A cada ${cadence} dias` });
  return daysOver === 0 ? `${rhythm}; é hoje` : `${rhythm}; ${common.days(daysOver)} a mais`;
}

function dormant({ since, neededSkill }: DetailOf<'dormant'>): string {
  const { count, unit } = spanOf(since);
  const span = unit === 'years'
    ? plural(count, { one: `${count} ano`, other: `${count} anos` })
    : plural(count, { one: `${count} mês`, other: `${count} meses` });
  const tie = `${span} de silêncio: laços antigos trazem muitas vezes ideias novas`;
  return neededSkill === null ? tie : `${tie}; traz “${neededSkill}”, que um projeto procura`;
}

const keyRoleSilent = (roles: Roles) => ({ role, projectName, since, deadlineIn }: DetailOf<'key-role-silent'>): string => {
  const silence = since === null ? 'nenhum contato anotado' : `sem notícias há ${common.days(since)}`;
  return `${capitalised(roles.textsOf(role).one)} em “${projectName}”, ${silence}, prazo ${distance(deadlineIn)}`;
};

function distance(days: number): string {
  if (days === 0) return 'hoje';
  return days > 0 ? `daqui a ${common.days(days)}` : `há ${common.days(-days)}`;
}

function birthday({ on, inDays }: DetailOf<'birthday'>): string {
  if (inDays === 0) return 'Aniversário hoje';
  return inDays === 1 ? 'Aniversário amanhã' : `Aniversário ${onWeekday(on)}, ${longDay(on)}`;
}

function introduction({ to, age, more }: DetailOf<'introduction'>): string {
  const when = age === null ? '' : age === 0 ? ' hoje' : ` há ${common.days(age)}`;
  return `Apresentação a ${to} prometida${when}${andMore(more)}`;
}

function introductionAwaited({ to, age, more }: DetailOf<'introduction-awaited'>): string {
  return `Perguntar pela apresentação a ${to}, prometida há ${common.days(age)}${andMore(more)}`;
}

function andMore(count: number): string {
  return count === 0 ? '' : ` (e mais ${count})`;
}

function noReply({ days, nudges }: DetailOf<'no-reply'>): string {
  return `Sem resposta há ${common.days(days)}: ${nudges === 0 ? 'um lembrete leve' : 'um último lembrete'}`;
}

function opponent({ projectName, since }: DetailOf<'opponent'>): string {
  return `Oponente influente de “${projectName}”, ${common.days(since)} sem notícias: ouvir, não convencer`;
}

function iOwe({ gave, received, needs }: DetailOf<'i-owe'>): string {
  const question = `Recebido: ${received}, dado: ${gave}. O que poderia ajudar esta pessoa?`;
  return needs.length === 0 ? question : `${question} Precisa de: ${needs.join(', ')}`;
}

function iGive({ gave, received }: DetailOf<'i-give'>): string {
  return `Dado: ${gave}, recebido: ${received}. Já pode pedir algo`;
}

const canFill = (roles: Roles) => ({ role, projectName }: DetailOf<'can-fill'>): string => {
  return `Poderia ser ${roles.textsOf(role).one} em “${projectName}”`;
};

function canHelp({ need, helper }: DetailOf<'can-help'>): string {
  return helper === null ? `Precisa de “${need}”: pode ajudar` : `Precisa de “${need}”: ${helper.name} pode ajudar`;
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
  openRole: ({ role, name }) => `${capitalised(roles.textsOf(role).one)} a encontrar para “${name}”`,
  openRoleCount: ({ role, found, needed }) => `${roles.textsOf(role).one} ${found} de ${needed}`,
  deadlinePassed: ({ daysPast }) => `A data passou há ${common.days(daysPast)}: concluir, adiar ou abandonar?`,
  longDay,
});
