import type { FixedWhy } from '../../derive/fixed-day';
import type { AwaitedAnswer, AwaitedIntroduction, OpenPromise } from '../../derive/waiting-on';
import type { Strings } from '../en';
import { common } from './common';
import { longDay } from './days';
import { plural } from './plural';

const fixed: { readonly [Id in FixedWhy['id']]: (why: Extract<FixedWhy, { id: Id }>) => string } = {
  planned: ({ note }) => note ?? 'Previsto',
  birthday: () => 'Cumpleaños',
  'first-message': () => 'Primer mensaje después del encuentro',
  'no-reply': ({ nudges }) => `Una semana sin respuesta: ${nudges === 0 ? 'un recordatorio suave' : 'un último recordatorio'}`,
  rhythm: ({ cadence }) => `${plural(cadence, { one: 'Cada día', other: `Cada ${cadence} días` })}; toca ese día`,
};

function answer({ waiting: { days, nudges, phase } }: AwaitedAnswer): string {
  const parts = [days === 0 ? 'Has escrito hoy' : `Escribiste hace ${common.days(days)}`];
  if (nudges > 0) parts.push(plural(nudges, { one: '1 recordatorio', other: `${nudges} recordatorios` }));
  parts.push({ quiet: 'pronto para insistir', silent: 'conviene un recordatorio', 'given-up': 'mejor no insistir' }[phase]);
  return parts.join(' · ');
}

function introduction({ to, age }: AwaitedIntroduction): string {
  return `Con ${to}${age === null ? '' : ` · prometida ${ago(age)}`}`;
}

function promise(open: OpenPromise): string {
  if (open.kind === 'owed-introduction') {
    return `Presentación con ${open.to}${open.age === null ? '' : ` · prometida ${ago(open.age)}`}`;
  }
  const { on, lateDays, note } = open;
  const late = `${longDay(on)}, con ${common.days(lateDays)} de retraso`;
  const when = lateDays > 0 ? late : lateDays === 0 ? 'hoy' : longDay(on);
  return note === null ? `Contacto previsto · ${when}` : `${note} · ${when}`;
}

function ago(days: number): string {
  return days === 0 ? 'hoy' : `hace ${common.days(days)}`;
}

export const panel: Strings['panel'] = {
  modesLabel: 'Qué mostrar',
  modes: { list: 'Lista', week: 'Semana', waiting: 'En espera' },
  weekLabel: 'La semana, día a día',
  waitingLabel: 'Lo que queda abierto entre los demás y tú',
  unfold: 'Mostrar por qué',
  group: {
    count: (count, met) => `${common.people(count)} que conociste el ${longDay(met)}`,
    today: (count) => `${count} hoy`,
    shown: (count) => `${count} a la vista`,
  },
  week: {
    today: 'Hoy',
    nobody: 'nadie',
    fixed: 'ese día',
    beyond: (count) => `${count} más allá de esta semana`,
    why: (why) => {
      // Key and value are of the same kind by construction, which the compiler cannot follow through a lookup.
      const sentence = fixed[why.id] as (why: FixedWhy) => string;
      return sentence(why);
    },
  },
  waiting: {
    answers: { title: 'Respuestas que espero', none: 'Nadie te debe una respuesta' },
    introductions: { title: 'Presentaciones que me han prometido', none: 'No te han prometido ninguna presentación' },
    promises: { title: 'Lo que he prometido', none: 'No has prometido nada' },
  },
  answer,
  introduction,
  promise,
  snoozedToo: 'en pausa',
  select: {
    selected: (count) => plural(count, { one: '1 seleccionada', other: `${count} seleccionadas` }),
    none: 'Nadie en la selección',
    log: 'Anotar un encuentro…',
    clear: 'Quitar la selección',
    barLabel: 'Personas seleccionadas',
  },
};
