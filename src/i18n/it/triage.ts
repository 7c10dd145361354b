import type { ClassifyingStep } from '../../derive/classified';
import type { Strings } from '../en';
import { common } from './common';
import { dayWithYear, longDay, withArticle } from './days';
import { plural } from './plural';

const steps: Readonly<Record<ClassifyingStep, string>> = {
  network: 'una rete', rhythm: 'una cerchia', contribution: 'una competenza, un bisogno o un ruolo',
};

function toClassify(count: number): string {
  return `${count} da classificare`;
}

/** «una rete · una cerchia»: what is still to be said. */
function listed(left: readonly ClassifyingStep[]): string {
  return left.map((step) => steps[step]).join(' · ');
}

export const triage: Strings['triage'] = {
  title: 'Classifica i contatti',
  command: 'Classifica i nuovi contatti',
  mission: (met, left, written) => {
    const people = plural(met, { one: `${met} persona incontrata`, other: `${met} persone incontrate` });
    return `${people} · ${toClassify(left)} · ${plural(written, { one: `${written} messaggio scritto`, other: `${written} messaggi scritti` })}`;
  },
  toClassify,
  fromFollowUps: (event, left) => `${event}: ${toClassify(left)}`,
  place: 'Luogo dell’incontro',
  others: 'Gli altri',
  othersLine: (left) => `${toClassify(left)}, incontro più vecchio o senza data`,
  metOn: (on) => `Incontri ${withArticle('del', longDay(on))}`,
  progress: (done, met) => plural(done, { one: `${done} persona classificata su ${met}`, other: `${done} persone classificate su ${met}` }),
  position: (at, of) => `${at} di ${of}`,
  met: (on, at) => {
    if (on === null) return at === null ? 'Non è annotato né quando né dove vi siete incontrati' : `Incontro: ${at}`;
    const meeting = `Incontro ${withArticle('del', dayWithYear(on))}`;
    return at === null ? meeting : `${meeting}: ${at}`;
  },
  event: (name, on) => `${name} · ${longDay(on)}`,
  topic: (topic) => `Si è parlato di: ${topic}`,
  openNote: 'Apri la nota',
  stillMissing: (left) => (left.length === 0 ? 'Non manca niente' : `Manca ancora: ${listed(left)}`),
  meanwhile: (name) => `La nota di ${name} dice ormai abbastanza: questo contatto è classificato. Passa al prossimo.`,
  fields: { circle: 'Cerchia', networks: 'Reti', skills: 'Competenze', needs: 'Bisogni', role: 'Ruolo', next: 'Prossimo contatto' },
  circles: { core: 'Intima', close: 'Stretta', active: 'Attiva', wide: 'Ampia' },
  every: (days) => plural(days, { one: 'ogni giorno', other: `ogni ${days} giorni` }),
  hints: { networks: 'Una scuola, un collettivo, un corso', skills: 'Che cosa sa fare questa persona', needs: 'Che cosa cerca questa persona' },
  add: (name) => `Aggiungi ${name}`,
  takeOut: (name) => `Togli ${name}`,
  suggestions: (field) => `${field}: suggerimenti`,
  role: {
    project: 'Dove',
    role: 'In quale ruolo',
    none: 'Nessun ruolo',
    anyProject: 'In qualsiasi progetto: potrebbe essere',
    choose: 'Scegli…',
    open: 'Da trovare',
    others: 'Altri ruoli',
    openIn: (project, open) => `${project}: ${open} da trovare`,
    held: (role, project) => `${role} in ${project}`,
    couldBe: (role) => `potrebbe essere: ${role}`,
  },
  next: { today: 'Oggi', tomorrow: 'Domani', inAWeek: 'Tra una settimana' },
  buttons: { previous: 'Precedente', later: 'Più tardi', save: 'Salva e vai avanti' },
  done: {
    classified: (name) => `Contatto classificato: ${name}.`,
    noted: (name, left) => `Annotato per ${name}; manca ancora: ${listed(left)}.`,
  },
  legend: {
    label: 'Tasti',
    escape: 'Esc',
    circle: 'cerchia', field: 'campo', move: 'precedente, successivo', save: 'salva e vai avanti', saveInField: 'salva mentre scrivi', later: 'più tardi', undo: 'annulla', leave: 'esci dal campo',
  },
  empty: {
    placeDone: 'Tutti i contatti di questo incontro sono classificati',
    othersDone: 'Tutti gli altri contatti sono classificati',
    allDone: 'Tutti i contatti sono classificati',
    toWrite: (count) => `${common.people(count)} ${plural(count, { one: 'aspetta', other: 'aspettano' })} un primo messaggio.`,
    allWritten: 'Hai scritto a tutti.',
    nobody: 'Qui arrivano le persone incontrate negli ultimi sessanta giorni, e quelle le cui note dicono troppo poco.',
    write: (count) => `Scrivi a ${common.people(count)}`,
    followUps: 'Apri i ricontatti',
    goOn: (place, left) => `${place}: ${toClassify(left)}`,
  },
};
