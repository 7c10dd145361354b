import type { FixedWhy } from '../../derive/fixed-day';
import type { AwaitedAnswer, AwaitedIntroduction, OpenPromise } from '../../derive/waiting-on';
import type { Strings } from '../en';
import { common } from './common';
import { longDay } from './days';
import { plural } from './plural';

const fixed: { readonly [Id in FixedWhy['id']]: (why: Extract<FixedWhy, { id: Id }>) => string } = {
  planned: ({ note }) => note ?? 'Prévu',
  birthday: () => 'Anniversaire',
  'first-message': () => 'Premier message après la rencontre',
  'no-reply': ({ nudges }) => `Une semaine sans réponse\u202F: ${nudges === 0 ? 'un petit rappel' : 'un dernier rappel'}`,
  rhythm: ({ cadence }) => `${cadence === 1 ? 'Tous les jours' : `Tous les ${cadence} jours`}\u202F; c’est pour ce jour-là`,
};

function answer({ waiting: { days, nudges, phase } }: AwaitedAnswer): string {
  const parts = [days === 0 ? 'Écrit aujourd’hui' : `Écrit il y a ${common.days(days)}`];
  if (nudges > 0) parts.push(nudges === 1 ? '1 rappel' : `${nudges} rappels`);
  parts.push({ quiet: 'trop tôt pour relancer', silent: 'un rappel convient', 'given-up': 'on lâche prise' }[phase]);
  return parts.join(' · ');
}

function introduction({ to, age }: AwaitedIntroduction): string {
  return `Avec ${to}${age === null ? '' : ` · promise ${ago(age)}`}`;
}

function promise(open: OpenPromise): string {
  if (open.kind === 'owed-introduction') {
    return `Mise en relation avec ${open.to}${open.age === null ? '' : ` · promise ${ago(open.age)}`}`;
  }
  const { on, lateDays, note } = open;
  const late = `${longDay(on)}, ${common.days(lateDays)} de retard`;
  const when = lateDays > 0 ? late : lateDays === 0 ? 'aujourd’hui' : longDay(on);
  return note === null ? `Contact prévu · ${when}` : `${note} · ${when}`;
}

function ago(days: number): string {
  return days === 0 ? 'aujourd’hui' : `il y a ${common.days(days)}`;
}

export const panel: Strings['panel'] = {
  modesLabel: 'Ce qui est montré',
  modes: { list: 'Liste', week: 'Semaine', waiting: 'En attente' },
  weekLabel: 'La semaine, jour par jour',
  waitingLabel: 'Ce qui reste ouvert entre vous et les autres',
  unfold: 'Montrer pourquoi',
  group: {
    count: (count, met) => `${common.people(count)} rencontrées le ${longDay(met)}`,
    today: (count) => `${count} aujourd’hui`,
    shown: (count) => `${count} à l’écran`,
  },
  week: {
    today: 'Aujourd’hui',
    nobody: 'personne',
    fixed: 'ce jour-là',
    beyond: (count) => `${count} au-delà de cette semaine`,
    why: (why) => {
      const sentence = fixed[why.id] as (why: FixedWhy) => string;
      return sentence(why);
    },
  },
  waiting: {
    answers: { title: 'Réponses que j’attends', none: 'Personne ne vous doit de réponse' },
    introductions: { title: 'Mises en relation qu’on m’a promises', none: 'Aucune mise en relation promise' },
    promises: { title: 'Ce que j’ai promis', none: 'Vous n’avez rien promis' },
  },
  answer,
  introduction,
  promise,
  snoozedToo: 'en pause',
  select: {
    selected: (count) => plural(count, { one: `${count} choisie`, other: `${count} choisies` }),
    none: 'Personne de choisi',
    log: 'Noter une rencontre…',
    clear: 'Désélectionner',
    barLabel: 'Personnes choisies',
  },
};
