import type { FixedWhy } from '../../derive/fixed-day';
import type { AwaitedAnswer, AwaitedIntroduction, OpenPromise, WaitingOn } from '../../derive/waiting-on';
import type { CalendarDate } from '../../model/calendar-date';
import { common } from './common';
import { longDay } from './days';
import { plural } from './plural';

const fixed: { readonly [Id in FixedWhy['id']]: (why: Extract<FixedWhy, { id: Id }>) => string } = {
  planned: ({ note }) => note ?? 'Planned',
  birthday: () => 'Birthday',
  'first-message': () => 'First message after the meeting',
  'no-reply': ({ nudges }) => `A week without an answer: one ${nudges === 0 ? 'light' : 'last'} reminder`,
  rhythm: ({ cadence }) => `${plural(cadence, { one: 'Every day', other: `Every ${cadence} days` })}; due that day`,
};

const waiting: Readonly<Record<keyof WaitingOn, { title: string; none: string }>> = {
  answers: { title: 'Answers I wait for', none: 'Nobody owes you an answer' },
  introductions: { title: 'Introductions promised to me', none: 'No introduction is promised to you' },
  promises: { title: 'What I promised', none: 'You promised nothing' },
};

function answer({ waiting: { days, nudges, phase } }: AwaitedAnswer): string {
  const parts = [days === 0 ? 'Wrote today' : `Wrote ${common.days(days)} ago`];
  if (nudges > 0) parts.push(plural(nudges, { one: '1 reminder', other: `${nudges} reminders` }));
  parts.push({ quiet: 'too early to ask', silent: 'a reminder is in order', 'given-up': 'let go' }[phase]);
  return parts.join(' · ');
}

function introduction({ to, age }: AwaitedIntroduction): string {
  return `To ${to}${age === null ? '' : ` · promised ${ago(age)}`}`;
}

function promise(open: OpenPromise): string {
  if (open.kind === 'owed-introduction') {
    return `Introduction to ${open.to}${open.age === null ? '' : ` · promised ${ago(open.age)}`}`;
  }
  const { on, lateDays, note } = open;
  const when = lateDays > 0 ? `${longDay(on)}, ${common.days(lateDays)} late` : lateDays === 0 ? 'today' : longDay(on);
  return note === null ? `Contact planned · ${when}` : `${note} · ${when}`;
}

function ago(days: number): string {
  return days === 0 ? 'today' : `${common.days(days)} ago`;
}

/** The follow-up panel beside its list: its modes, the week, who owes what, and a selection of people. */
export const panel = {
  modesLabel: 'What to show',
  modes: { list: 'List', week: 'Week', waiting: 'Waiting' },
  weekLabel: 'The week, day by day',
  waitingLabel: 'What is open between you and others',
  unfold: 'Show why',
  group: {
    count: (count: number, met: CalendarDate): string => `${common.people(count)} met on ${longDay(met)}`,
    today: (count: number): string => `${count} today`,
    shown: (count: number): string => `${count} shown`,
  },
  week: {
    today: 'Today',
    nobody: 'nobody',
    fixed: 'on this day',
    beyond: (count: number): string => `${count} beyond this week`,
    why: (why: FixedWhy): string => {
      // Key and value are of the same kind by construction, which the compiler cannot follow through a lookup.
      const sentence = fixed[why.id] as (why: FixedWhy) => string;
      return sentence(why);
    },
  },
  waiting,
  answer,
  introduction,
  promise,
  snoozedToo: 'snoozed',
  select: {
    selected: (count: number): string => `${count} selected`,
    none: 'Nobody selected',
    log: 'Log one meeting…',
    clear: 'Clear',
    barLabel: 'Selected people',
  },
};
