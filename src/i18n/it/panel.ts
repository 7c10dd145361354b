import type { FixedWhy } from '../../derive/fixed-day';
import type { AwaitedAnswer, AwaitedIntroduction, OpenPromise } from '../../derive/waiting-on';
import type { Strings } from '../en';
import { common } from './common';
import { longDay, withArticle } from './days';
import { plural } from './plural';

const fixed: { readonly [Id in FixedWhy['id']]: (why: Extract<FixedWhy, { id: Id }>) => string } = {
  planned: ({ note }) => note ?? 'Previsto',
  birthday: () => 'Compleanno',
  'first-message': () => 'Primo messaggio dopo l’incontro',
  'no-reply': ({ nudges }) => `Una settimana senza risposta: ${nudges === 0 ? 'un sollecito gentile' : 'un ultimo sollecito'}`,
  rhythm: ({ cadence }) => `${plural(cadence, { one: 'Ogni giorno', other: `Ogni ${cadence} giorni` })}; scade quel giorno`,
};

function answer({ waiting: { days, nudges, phase } }: AwaitedAnswer): string {
  const parts = [days === 0 ? 'Scritto oggi' : `Scritto ${common.days(days)} fa`];
  if (nudges > 0) parts.push(plural(nudges, { one: `${nudges} sollecito`, other: `${nudges} solleciti` }));
  parts.push({ quiet: 'troppo presto per chiedere', silent: 'un sollecito va bene', 'given-up': 'per ora si lascia stare' }[phase]);
  return parts.join(' · ');
}

function introduction({ to, age }: AwaitedIntroduction): string {
  return `A ${to}${age === null ? '' : ` · promessa ${ago(age)}`}`;
}

function promise(open: OpenPromise): string {
  if (open.kind === 'owed-introduction') {
    return `Presentazione a ${open.to}${open.age === null ? '' : ` · promessa ${ago(open.age)}`}`;
  }
  const { on, lateDays, note } = open;
  const when = lateDays > 0 ? `${longDay(on)}, ${common.days(lateDays)} di ritardo` : lateDays === 0 ? 'oggi' : longDay(on);
  return note === null ? `Contatto previsto · ${when}` : `${note} · ${when}`;
}

function ago(days: number): string {
  return days === 0 ? 'oggi' : `${common.days(days)} fa`;
}

export const panel: Strings['panel'] = {
  modesLabel: 'Che cosa mostrare',
  modes: { list: 'Elenco', week: 'Settimana', waiting: 'In attesa' },
  weekLabel: 'La settimana, giorno per giorno',
  waitingLabel: 'Che cosa è in sospeso tra te e gli altri',
  unfold: 'Mostra perché',
  group: {
    count: (count, met) =>
      `${plural(count, { one: `${count} persona incontrata`, other: `${count} persone incontrate` })} ${withArticle('il', longDay(met))}`,
    today: (count) => `${count} oggi`,
    shown: (count) => `${count} in vista`,
  },
  week: {
    today: 'Oggi',
    nobody: 'nessuno',
    fixed: 'in questo giorno',
    beyond: (count) => `${count} oltre questa settimana`,
    why: (why) => {
      // Key and value are of the same kind by construction, which the compiler cannot follow through a lookup.
      const sentence = fixed[why.id] as (why: FixedWhy) => string;
      return sentence(why);
    },
  },
  waiting: {
    answers: { title: 'Risposte che aspetto', none: 'Nessuno ti deve una risposta' },
    introductions: { title: 'Presentazioni che mi hanno promesso', none: 'Nessuno ti ha promesso una presentazione' },
    promises: { title: 'Che cosa ho promesso', none: 'Non hai promesso niente' },
  },
  answer,
  introduction,
  promise,
  snoozedToo: 'in pausa',
  select: {
    selected: (count) => plural(count, { one: `${count} selezionata`, other: `${count} selezionate` }),
    none: 'Nessuna persona selezionata',
    log: 'Annota un incontro…',
    clear: 'Deseleziona',
    barLabel: 'Persone selezionate',
  },
};
