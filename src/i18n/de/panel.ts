import type { FixedWhy } from '../../derive/fixed-day';
import type { AwaitedAnswer, AwaitedIntroduction, OpenPromise } from '../../derive/waiting-on';
import type { Strings } from '../en';
import { common } from './common';
import { daysDative, longDay } from './days';
import { plural } from './plural';

const fixed: { readonly [Id in FixedWhy['id']]: (why: Extract<FixedWhy, { id: Id }>) => string } = {
  planned: ({ note }) => note ?? 'Geplant',
  birthday: () => 'Geburtstag',
  'first-message': () => 'Erste Nachricht nach dem Kennenlernen',
  'no-reply': ({ nudges }) => `Eine Woche ohne Antwort: ${nudges === 0 ? 'einmal sanft' : 'ein letztes Mal'} erinnern`,
  rhythm: ({ cadence }) => `${plural(cadence, { one: 'Jeden Tag', other: `Alle ${cadence} Tage` })}; an diesem Tag fällig`,
};

function answer({ waiting: { days, nudges, phase } }: AwaitedAnswer): string {
  const parts = [`${capitalisedAgo(days)} geschrieben`];
  if (nudges > 0) parts.push(plural(nudges, { one: '1 Erinnerung', other: `${nudges} Erinnerungen` }));
  parts.push({ quiet: 'zum Nachfragen zu früh', silent: 'Zeit für eine Erinnerung', 'given-up': 'losgelassen' }[phase]);
  return parts.join(' · ');
}

function introduction({ to, age }: AwaitedIntroduction): string {
  return `Mit ${to}${age === null ? '' : ` · ${ago(age)} versprochen`}`;
}

function promise(open: OpenPromise): string {
  if (open.kind === 'owed-introduction') {
    return `Mit ${open.to} bekannt machen${open.age === null ? '' : ` · ${ago(open.age)} versprochen`}`;
  }
  const { on, lateDays, note } = open;
  const late = `${longDay(on)}, seit ${daysDative(lateDays)} überfällig`;
  const when = lateDays > 0 ? late : lateDays === 0 ? 'heute' : longDay(on);
  return note === null ? `Kontakt geplant · ${when}` : `${note} · ${when}`;
}

function ago(days: number): string {
  return days === 0 ? 'heute' : `vor ${daysDative(days)}`;
}

function capitalisedAgo(days: number): string {
  return days === 0 ? 'Heute' : `Vor ${daysDative(days)}`;
}

export const panel: Strings['panel'] = {
  modesLabel: 'Was gezeigt wird',
  modes: { list: 'Liste', week: 'Woche', waiting: 'Offen' },
  weekLabel: 'Die Woche, Tag für Tag',
  waitingLabel: 'Was zwischen dir und anderen offen ist',
  unfold: 'Zeigen, warum',
  group: {
    count: (count, met) => `${common.people(count)}, kennengelernt am ${longDay(met)}`,
    today: (count) => `${count} heute`,
    shown: (count) => `${count} zu sehen`,
  },
  week: {
    today: 'Heute',
    nobody: 'niemand',
    fixed: 'an diesem Tag',
    beyond: (count) => `${count} nach dieser Woche`,
    why: (why) => {
      const sentence = fixed[why.id] as (why: FixedWhy) => string;
      return sentence(why);
    },
  },
  waiting: {
    answers: { title: 'Antworten, auf die ich warte', none: 'Niemand schuldet dir eine Antwort' },
    introductions: { title: 'Kontakte, die mir versprochen sind', none: 'Kein Kontakt ist dir versprochen' },
    promises: { title: 'Was ich versprochen habe', none: 'Du hast nichts versprochen' },
  },
  answer,
  introduction,
  promise,
  snoozedToo: 'zurückgestellt',
  select: {
    selected: (count) => `${count} ausgewählt`,
    none: 'Niemand ausgewählt',
    log: 'Ein Treffen festhalten…',
    clear: 'Auswahl aufheben',
    barLabel: 'Ausgewählte Personen',
  },
};
