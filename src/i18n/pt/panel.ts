import type { FixedWhy } from '../../derive/fixed-day';
import type { AwaitedAnswer, AwaitedIntroduction, OpenPromise } from '../../derive/waiting-on';
import type { Strings } from '../en';
import { common } from './common';
import { longDay } from './days';
import { plural } from './plural';

const fixed: { readonly [Id in FixedWhy['id']]: (why: Extract<FixedWhy, { id: Id }>) => string } = {
  planned: ({ note }) => note ?? 'Previsto',
  birthday: () => 'Aniversário',
  'first-message': () => 'Primeira mensagem depois do encontro',
  'no-reply': ({ nudges }) => `Uma semana sem resposta: ${nudges === 0 ? 'um lembrete leve' : 'um último lembrete'}`,
  rhythm: ({ cadence }) => `${plural(cadence, { one: 'Todos os dias', other: `A cada ${cadence} dias` })}; é neste dia`,
};

function answer({ waiting: { days, nudges, phase } }: AwaitedAnswer): string {
  const parts = [days === 0 ? 'Mensagem enviada hoje' : `Mensagem enviada há ${common.days(days)}`];
  if (nudges > 0) parts.push(plural(nudges, { one: `${nudges} lembrete`, other: `${nudges} lembretes` }));
  parts.push({ quiet: 'cedo demais para insistir', silent: 'cabe um lembrete', 'given-up': 'não se espera mais' }[phase]);
  return parts.join(' · ');
}

function introduction({ to, age }: AwaitedIntroduction): string {
  return `A ${to}${age === null ? '' : ` · prometida ${ago(age)}`}`;
}

function promise(open: OpenPromise): string {
  if (open.kind === 'owed-introduction') {
    return `Apresentação a ${open.to}${open.age === null ? '' : ` · prometida ${ago(open.age)}`}`;
  }
  const { on, lateDays, note } = open;
  const late = `${longDay(on)}, ${common.days(lateDays)} de atraso`;
  const when = lateDays > 0 ? late : lateDays === 0 ? 'hoje' : longDay(on);
  return note === null ? `Contato previsto · ${when}` : `${note} · ${when}`;
}

function ago(days: number): string {
  return days === 0 ? 'hoje' : `há ${common.days(days)}`;
}

export const panel: Strings['panel'] = {
  modesLabel: 'O que mostrar',
  modes: { list: 'Lista', week: 'Semana', waiting: 'À espera' },
  weekLabel: 'A semana, dia a dia',
  waitingLabel: 'O que está em aberto entre mim e as outras pessoas',
  unfold: 'Mostrar por quê',
  group: {
    count: (count, met) => `${common.people(count)} · encontro em ${longDay(met)}`,
    today: (count) => `${count} hoje`,
    shown: (count) => `${count} à vista`,
  },
  week: {
    today: 'Hoje',
    nobody: 'ninguém',
    fixed: 'neste dia',
    beyond: (count) => `${count} depois desta semana`,
    why: (why) => {
      // Key and value are of the same kind by construction, which the compiler cannot follow through a lookup.
      const sentence = fixed[why.id] as (why: FixedWhy) => string;
      return sentence(why);
    },
  },
  waiting: {
    answers: { title: 'Respostas que espero', none: 'Ninguém lhe deve uma resposta' },
    introductions: { title: 'Apresentações que me prometeram', none: 'Nenhuma apresentação prometida' },
    promises: { title: 'O que prometi', none: 'Nada prometido da sua parte' },
  },
  answer,
  introduction,
  promise,
  snoozedToo: 'em pausa',
  select: {
    selected: (count) => plural(count, { one: `${count} selecionada`, other: `${count} selecionadas` }),
    none: 'Ninguém na seleção',
    log: 'Anotar um encontro…',
    clear: 'Limpar',
    barLabel: 'Pessoas selecionadas',
  },
};
