import type { DetailOf } from '../../derive/reason';
import { sentenceBy } from '../reason-sentences';
import { spanOf } from '../span';
import type { Strings } from '../en';
import { common } from './common';
import { longDay, weekday } from './days';
import { plural } from './plural';

type Roles = Strings['roles'];

function promise({ on, lateDays, note }: DetailOf<'promise'>): string {
  const late = lateDays === 0 ? 'vandaag' : `${common.days(lateDays)} te laat`;
  return `Beloofd voor ${longDay(on)}, ${late}${note === null ? '' : `: ${note}`}`;
}

function newContact({ met, timing }: DetailOf<'new'>): string {
  switch (timing) {
    case 'same-day':
      return 'Vandaag ontmoet';
    case 'before':
      return `${capitalised(weekday(met))} ontmoet, nog niet geschreven`;
    case 'due':
      return `${capitalised(weekday(met))} ontmoet, nog niet geschreven (vandaag is de goede dag)`;
    case 'after':
      return `Ontmoet op ${longDay(met)}, nog niet geschreven`;
  }
}

function overdue({ cadence, daysOver }: DetailOf<'overdue'>): string {
  const rhythm = plural(cadence, { one: 'Elke dag', other: `Om de ${cadence} dagen` });
  return daysOver === 0 ? `${rhythm}; vandaag aan de beurt` : `${rhythm}; ${common.days(daysOver)} te laat`;
}

function dormant({ since, neededSkill }: DetailOf<'dormant'>): string {
  const { count, unit } = spanOf(since);
  const span = unit === 'years' ? `${count} jaar` : plural(count, { one: '1 maand', other: `${count} maanden` });
  const tie = `${span} stilte: oude banden brengen vaak frisse ideeën`;
  return neededSkill === null ? tie : `${tie}; brengt “${neededSkill}” mee, wat een project nodig heeft`;
}

const keyRoleSilent = (roles: Roles) => ({ role, projectName, since, deadlineIn }: DetailOf<'key-role-silent'>): string => {
  const silence = since === null ? 'geen contact genoteerd' : `al ${common.days(since)} stil`;
  return `${capitalised(roles.textsOf(role).one)} van ${projectName}, ${silence}, deadline ${distance(deadlineIn)}`;
};

function distance(days: number): string {
  if (days === 0) return 'vandaag';
  return days > 0 ? `over ${common.days(days)}` : `${common.days(-days)} geleden`;
}

function birthday({ on, inDays }: DetailOf<'birthday'>): string {
  if (inDays === 0) return 'Vandaag jarig';
  return plural(inDays, { one: 'Morgen jarig', other: `Jarig op ${weekday(on)} ${longDay(on)}` });
}

function introduction({ to, age, more }: DetailOf<'introduction'>): string {
  const when = age === null ? '' : age === 0 ? 'vandaag ' : `${common.days(age)} geleden `;
  return `Introductie bij ${to} ${when}beloofd${andMore(more)}`;
}

function introductionAwaited({ to, age, more }: DetailOf<'introduction-awaited'>): string {
  return `Vraag naar de introductie bij ${to}, ${common.days(age)} geleden beloofd${andMore(more)}`;
}

function andMore(count: number): string {
  return count === 0 ? '' : ` (en nog ${count})`;
}

function noReply({ days, nudges }: DetailOf<'no-reply'>): string {
  return `Al ${common.days(days)} geen antwoord: ${nudges === 0 ? 'een lichte' : 'een laatste'} herinnering`;
}

function opponent({ projectName, since }: DetailOf<'opponent'>): string {
  return `Invloedrijke tegenstander van ${projectName}, ${common.days(since)} niets gehoord: luisteren, niet overtuigen`;
}

function iOwe({ gave, received, needs }: DetailOf<'i-owe'>): string {
  const question = `Je kreeg ${received}, gaf ${gave}: waarmee kun je helpen?`;
  return needs.length === 0 ? question : `${question} Nodig: ${needs.join(', ')}`;
}

function iGive({ gave, received }: DetailOf<'i-give'>): string {
  return `Je gaf ${gave}, kreeg ${received}: je mag iets vragen`;
}

const canFill = (roles: Roles) => ({ role, projectName }: DetailOf<'can-fill'>): string => {
  return `Zou ${roles.textsOf(role).one} van ${projectName} kunnen zijn`;
};

function canHelp({ need, helper }: DetailOf<'can-help'>): string {
  return helper === null ? `Zoekt “${need}”: jij kunt helpen` : `Zoekt “${need}”: ${helper.name} kan helpen`;
}

/** The first letter large, and both of an “ij”. */
function capitalised(text: string): string {
  return text.replace(/^(ij|.)/u, (first) => first.toUpperCase());
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
  openRole: ({ role, name }) => `Zoek een ${roles.textsOf(role).one} voor ${name}`,
  openRoleCount: ({ role, found, needed }) => `${roles.textsOf(role).one} ${found} van ${needed}`,
  deadlinePassed: ({ daysPast }) => `De datum is ${common.days(daysPast)} voorbij: afronden, verschuiven of stopzetten?`,
  longDay,
});
