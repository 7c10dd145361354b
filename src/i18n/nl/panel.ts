import type { FixedWhy } from '../../derive/fixed-day';
import type { AwaitedAnswer, AwaitedIntroduction, OpenPromise } from '../../derive/waiting-on';
import type { Strings } from '../en';
import { common } from './common';
import { longDay } from './days';
import { plural } from './plural';

const fixed: { readonly [Id in FixedWhy['id']]: (why: Extract<FixedWhy, { id: Id }>) => string } = {
  planned: ({ note }) => note ?? 'Gepland',
  birthday: () => 'Verjaardag',
  'first-message': () => 'Eerste bericht na de ontmoeting',
  'no-reply': ({ nudges }) => `Een week geen antwoord: ${nudges === 0 ? 'een lichte' : 'een laatste'} herinnering`,
  rhythm: ({ cadence }) => `${plural(cadence, { one: 'Elke dag', other: `Om de ${cadence} dagen` })}; die dag aan de beurt`,
};

function answer({ waiting: { days, nudges, phase } }: AwaitedAnswer): string {
  const parts = [days === 0 ? 'Vandaag geschreven' : `${common.days(days)} geleden geschreven`];
  if (nudges > 0) parts.push(plural(nudges, { one: '1 herinnering', other: `${nudges} herinneringen` }));
  parts.push({ quiet: 'nog te vroeg om te vragen', silent: 'een herinnering past nu', 'given-up': 'losgelaten' }[phase]);
  return parts.join(' · ');
}

function introduction({ to, age }: AwaitedIntroduction): string {
  return `Bij ${to}${age === null ? '' : ` · ${ago(age)} beloofd`}`;
}

function promise(open: OpenPromise): string {
  if (open.kind === 'owed-introduction') {
    return `Introductie bij ${open.to}${open.age === null ? '' : ` · ${ago(open.age)} beloofd`}`;
  }
  const { on, lateDays, note } = open;
  const when = lateDays > 0 ? `${longDay(on)}, ${common.days(lateDays)} te laat` : lateDays === 0 ? 'vandaag' : longDay(on);
  return note === null ? `Contact gepland · ${when}` : `${note} · ${when}`;
}

function ago(days: number): string {
  return days === 0 ? 'vandaag' : `${common.days(days)} geleden`;
}

/** The follow-up panel beside its list: its modes, the week, who owes what, and a selection of people. */
export const panel: Strings['panel'] = {
  modesLabel: 'Wat te tonen',
  modes: { list: 'Lijst', week: 'Week', waiting: 'Wachtend' },
  weekLabel: 'De week, dag voor dag',
  waitingLabel: 'Wat er openstaat tussen jou en anderen',
  unfold: 'Tonen waarom',
  group: {
    count: (count, met) => `${common.people(count)} ontmoet op ${longDay(met)}`,
    today: (count) => `${count} vandaag`,
    shown: (count) => `${count} getoond`,
  },
  week: {
    today: 'Vandaag',
    nobody: 'niemand',
    fixed: 'op deze dag',
    beyond: (count) => `${count} na deze week`,
    why: (why) => {
      // Key and value are of the same kind by construction, which the compiler cannot follow through a lookup.
      const sentence = fixed[why.id] as (why: FixedWhy) => string;
      return sentence(why);
    },
  },
  waiting: {
    answers: { title: 'Antwoorden waarop ik wacht', none: 'Niemand is je een antwoord schuldig' },
    introductions: { title: 'Introducties die mij beloofd zijn', none: 'Er is je geen introductie beloofd' },
    promises: { title: 'Wat ik beloofde', none: 'Je hebt niets beloofd' },
  },
  answer,
  introduction,
  promise,
  snoozedToo: 'uitgesteld',
  select: {
    selected: (count) => `${count} geselecteerd`,
    none: 'Niemand geselecteerd',
    log: 'Eén ontmoeting noteren…',
    clear: 'Selectie opheffen',
    barLabel: 'Geselecteerde personen',
  },
};
