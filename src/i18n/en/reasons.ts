import type { DetailOf, ReasonDetail } from '../../derive/reason';
import type { CalendarDate } from '../../model/calendar-date';
import type { RoleId } from '../../model/role';
import type { DeadlineFollowUp, RoleFollowUp } from '../../derive/follow-up';
import { sentenceBy } from '../reason-sentences';
import { spanOf } from '../span';
import { common } from './common';
import { longDay, weekday } from './days';
import type { rolesWith } from './roles';
import { plural } from './plural';

type Roles = ReturnType<typeof rolesWith>;

/** Why somebody or something is in the queue, and the words around it. */
interface ReasonTexts {
  readonly sentenceOf: (detail: ReasonDetail) => string;
  readonly openRole: (open: Pick<RoleFollowUp, 'role' | 'name'>) => string;
  readonly openRoleCount: (open: { role: RoleId; found: number; needed: number }) => string;
  readonly deadlinePassed: (passed: Pick<DeadlineFollowUp, 'daysPast'>) => string;
  /** "16 March", for sentences of the screens. */
  readonly longDay: (date: CalendarDate) => string;
}

function promise({ on, lateDays, note }: DetailOf<'promise'>): string {
  const late = lateDays === 0 ? 'today' : `${common.days(lateDays)} late`;
  return `You promised for ${longDay(on)}, ${late}${note === null ? '' : `: ${note}`}`;
}

function newContact({ met, timing }: DetailOf<'new'>): string {
  switch (timing) {
    case 'same-day':
      return 'Met today';
    case 'before':
      return `Met ${weekday(met)}, not written yet`;
    case 'due':
      return `Met ${weekday(met)}, not written yet (today is the good day)`;
    case 'after':
      return `Met on ${longDay(met)}, not written yet`;
  }
}

function overdue({ cadence, daysOver }: DetailOf<'overdue'>): string {
  const rhythm = plural(cadence, { one: 'Every day', other: `Every ${cadence} days` });
  return daysOver === 0 ? `${rhythm}; due today` : `${rhythm}; ${common.days(daysOver)} over`;
}

function dormant({ since, neededSkill }: DetailOf<'dormant'>): string {
  const { count, unit } = spanOf(since);
  const tie = `${count} ${unit} of silence: old ties often bring fresh ideas`;
  return neededSkill === null ? tie : `${tie}; brings ${neededSkill}, which a project needs`;
}

const keyRoleSilent = (roles: Roles) => ({ role, projectName, since, deadlineIn }: DetailOf<'key-role-silent'>): string => {
  const silence = since === null ? 'no contact noted' : `silent ${common.days(since)}`;
  return `${capitalised(roles.textsOf(role).one)} of ${projectName}, ${silence}, deadline ${distance(deadlineIn)}`;
};

function distance(days: number): string {
  if (days === 0) return 'today';
  return days > 0 ? `in ${common.days(days)}` : `${common.days(-days)} ago`;
}

function birthday({ on, inDays }: DetailOf<'birthday'>): string {
  if (inDays === 0) return 'Birthday today';
  return plural(inDays, { one: 'Birthday tomorrow', other: `Birthday on ${weekday(on)} ${longDay(on)}` });
}

function introduction({ to, age, more }: DetailOf<'introduction'>): string {
  const when = age === null ? '' : age === 0 ? ' today' : ` ${common.days(age)} ago`;
  return `Introduction to ${to} promised${when}${andMore(more)}`;
}

function introductionAwaited({ to, age, more }: DetailOf<'introduction-awaited'>): string {
  return `Ask about the introduction to ${to}, promised ${common.days(age)} ago${andMore(more)}`;
}

function andMore(count: number): string {
  return count === 0 ? '' : ` (and ${count} more)`;
}

function noReply({ days, nudges }: DetailOf<'no-reply'>): string {
  return `No answer for ${common.days(days)}: one ${nudges === 0 ? 'light' : 'last'} reminder`;
}

function opponent({ projectName, since }: DetailOf<'opponent'>): string {
  return `Influential opponent of ${projectName}, ${common.days(since)} without news: listen, do not convince`;
}

function iOwe({ gave, received, needs }: DetailOf<'i-owe'>): string {
  const question = `You received ${received}, gave ${gave}: what could help them?`;
  return needs.length === 0 ? question : `${question} They need: ${needs.join(', ')}`;
}

function iGive({ gave, received }: DetailOf<'i-give'>): string {
  return `You gave ${gave}, received ${received}: you may ask`;
}

const canFill = (roles: Roles) => ({ role, projectName }: DetailOf<'can-fill'>): string => {
  return `Could be ${article(roles.textsOf(role).one)} of ${projectName}`;
};

function canHelp({ need, helper }: DetailOf<'can-help'>): string {
  return helper === null ? `Needs ${need}: you can help` : `Needs ${need}: ${helper.name} can help`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function article(noun: string): string {
  return /^[aeiou]/i.test(noun) ? `an ${noun}` : `a ${noun}`;
}

/** Why somebody or something is in the queue, in one sentence without a full stop. */
export const reasonsWith = (roles: Roles): ReasonTexts => ({
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
  openRole: ({ role, name }) => `Find ${article(roles.textsOf(role).one)} for ${name}`,
  openRoleCount: ({ role, found, needed }) => `${roles.textsOf(role).one} ${found} of ${needed}`,
  deadlinePassed: ({ daysPast }) => `The date passed ${common.days(daysPast)} ago: close, move or drop?`,
  longDay,
});
