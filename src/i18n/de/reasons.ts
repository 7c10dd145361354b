import type { DetailOf } from '../../derive/reason';
import { sentenceBy } from '../reason-sentences';
import { spanOf } from '../span';
import type { Strings } from '../en';
import { common } from './common';
import { daysDative, fullDay, longDay, weekday } from './days';
import { plural } from './plural';

type Roles = Strings['roles'];

function promise({ on, lateDays, note }: DetailOf<'promise'>): string {
  const late = lateDays === 0 ? 'heute' : `seit ${daysDative(lateDays)} überfällig`;
  return `Versprochen für den ${longDay(on)}, ${late}${note === null ? '' : `: ${note}`}`;
}

function newContact({ met, timing }: DetailOf<'new'>): string {
  switch (timing) {
    case 'same-day':
      return 'Heute kennengelernt';
    case 'before':
      return `Am ${weekday(met)} kennengelernt, noch nicht geschrieben`;
    case 'due':
      return `Am ${weekday(met)} kennengelernt, noch nicht geschrieben (heute ist der richtige Tag)`;
    case 'after':
      return `Am ${longDay(met)} kennengelernt, noch nicht geschrieben`;
  }
}

function overdue({ cadence, daysOver }: DetailOf<'overdue'>): string {
  const rhythm = plural(cadence, { one: 'Jeden Tag', other: `Alle ${cadence} Tage` });
  return daysOver === 0 ? `${rhythm}; heute fällig` : `${rhythm}; seit ${daysDative(daysOver)} fällig`;
}

function dormant({ since, neededSkill }: DetailOf<'dormant'>): string {
  const { count, unit } = spanOf(since);
  const tie = `Seit ${count} ${unit === 'years' ? 'Jahren' : 'Monaten'} Funkstille: alte Verbindungen bringen oft neue Ideen`;
  return neededSkill === null ? tie : `${tie}; bringt mit, was ein Projekt braucht: ${neededSkill}`;
}

const keyRoleSilent = (roles: Roles) => ({ role, projectName, since, deadlineIn }: DetailOf<'key-role-silent'>): string => {
  const silence = since === null ? 'kein Kontakt notiert' : `seit ${daysDative(since)} Funkstille`;
  return `${capitalised(roles.textsOf(role).one)} im Projekt „${projectName}“, ${silence}, Frist ${deadline(deadlineIn)}`;
};

function deadline(days: number): string {
  if (days === 0) return 'heute';
  return days > 0 ? `in ${daysDative(days)}` : `vor ${daysDative(-days)}`;
}

function birthday({ on, inDays }: DetailOf<'birthday'>): string {
  if (inDays === 0) return 'Hat heute Geburtstag';
  return inDays === 1 ? 'Hat morgen Geburtstag' : `Hat am ${fullDay(on)}, Geburtstag`;
}

function introduction({ to, age, more }: DetailOf<'introduction'>): string {
  const when = age === null ? 'wie versprochen' : age === 0 ? 'heute versprochen' : `versprochen vor ${daysDative(age)}`;
  return `Mit ${to} bekannt machen, ${when}${andMore(more)}`;
}

function introductionAwaited({ to, age, more }: DetailOf<'introduction-awaited'>): string {
  return `Nach dem Kontakt zu ${to} fragen, versprochen vor ${daysDative(age)}${andMore(more)}`;
}

function andMore(count: number): string {
  return count === 0 ? '' : ` (und ${count} weitere)`;
}

function noReply({ days, nudges }: DetailOf<'no-reply'>): string {
  return `Seit ${daysDative(days)} keine Antwort: ${nudges === 0 ? 'einmal sanft' : 'ein letztes Mal'} erinnern`;
}

function opponent({ projectName, since }: DetailOf<'opponent'>): string {
  return `Hat Einfluss und ist gegen „${projectName}“, ${common.days(since)} nichts gehört: zuhören, nicht überzeugen`;
}

function iOwe({ gave, received, needs }: DetailOf<'i-owe'>): string {
  const question = `Du hast ${received}-mal bekommen, ${gave}-mal gegeben: Was könnte helfen?`;
  return needs.length === 0 ? question : `${question} Gesucht: ${needs.join(', ')}`;
}

function iGive({ gave, received }: DetailOf<'i-give'>): string {
  return `Du hast ${gave}-mal gegeben, ${received}-mal bekommen: Du darfst um etwas bitten`;
}

const canFill = (roles: Roles) => ({ role, projectName }: DetailOf<'can-fill'>): string => {
  return `Möglich als ${roles.textsOf(role).one} im Projekt „${projectName}“`;
};

function canHelp({ need, helper }: DetailOf<'can-help'>): string {
  return helper === null ? `Sucht „${need}“: Du kannst helfen` : `Sucht „${need}“: ${helper.name} kann helfen`;
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
  openRole: ({ role, name }) => `${capitalised(roles.textsOf(role).one)} gesucht für „${name}“`,
  openRoleCount: ({ role, found, needed }) => `${roles.textsOf(role).one} ${found} von ${needed}`,
  deadlinePassed: ({ daysPast }) => `Die Frist ist seit ${daysDative(daysPast)} vorbei: abschließen, verschieben oder aufgeben?`,
  longDay,
});
