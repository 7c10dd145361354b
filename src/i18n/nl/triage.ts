import type { ClassifyingStep } from '../../derive/classified';
import type { Strings } from '../en';
import { common } from './common';
import { dayWithYear, longDay } from './days';
import { plural } from './plural';

const steps: Readonly<Record<ClassifyingStep, string>> = {
  network: 'een netwerk', rhythm: 'een kring', contribution: 'een vaardigheid, een behoefte of een rol',
};

function toClassify(count: number): string {
  return `${count} in te delen`;
}

/** “een netwerk · een kring”: what is still to be said. */
function listed(left: readonly ClassifyingStep[]): string {
  return left.map((step) => steps[step]).join(' · ');
}

/** The view in which new contacts are classified, one after the other. */
export const triage: Strings['triage'] = {
  title: 'Contacten indelen',
  command: 'Nieuwe contacten indelen',
  mission: (met, left, written) => `${met} ontmoet · ${toClassify(left)} · ${written} geschreven`,
  toClassify,
  fromFollowUps: (event, left) => `${event}: ${toClassify(left)}`,
  place: 'Waar ontmoet',
  others: 'Anderen',
  othersLine: (left) => `${toClassify(left)}, langer geleden ontmoet of niemand weet wanneer`,
  metOn: (on) => `Ontmoet op ${longDay(on)}`,
  progress: (done, met) => `${done} van ${met} ingedeeld`,
  position: (at, of) => `${at} van ${of}`,
  met: (on, at) => {
    if (on === null) return at === null ? 'Er is niet genoteerd waar en wanneer jullie elkaar ontmoetten' : `Ontmoet: ${at}`;
    return at === null ? `Ontmoet op ${dayWithYear(on)}` : `Ontmoet op ${dayWithYear(on)}: ${at}`;
  },
  event: (name, on) => `${name} · ${longDay(on)}`,
  topic: (topic) => `Gesproken over: ${topic}`,
  openNote: 'Notitie openen',
  stillMissing: (left) => (left.length === 0 ? 'Er ontbreekt niets' : `Ontbreekt nog: ${listed(left)}`),
  meanwhile: (name) => `${name} is ingedeeld: de notitie zegt intussen genoeg. Ga verder met de volgende.`,
  fields: { circle: 'Kring', networks: 'Netwerken', skills: 'Vaardigheden', needs: 'Behoeften', role: 'Rol', next: 'Volgend contact' },
  circles: { core: 'Binnenste', close: 'Nabij', active: 'Actief', wide: 'Ruim' },
  every: (days) => plural(days, { one: 'elke dag', other: `om de ${days} dagen` }),
  hints: { networks: 'Een school, een collectief, een cursus', skills: 'Wat deze persoon kan', needs: 'Wat deze persoon zoekt' },
  add: (name) => `${name} toevoegen`,
  takeOut: (name) => `${name} weghalen`,
  suggestions: (field) => `${field}: suggesties`,
  role: {
    project: 'Waar',
    role: 'Als wat',
    none: 'Geen rol',
    anyProject: 'In elk project: zou kunnen zijn',
    choose: 'Kiezen…',
    open: 'Te vinden',
    others: 'Andere rollen',
    openIn: (project, open) => `${project}: ${open} te vinden`,
    held: (role, project) => `${role} van ${project}`,
    couldBe: (role) => `zou ${role} kunnen zijn`,
  },
  next: { today: 'Vandaag', tomorrow: 'Morgen', inAWeek: 'Over een week' },
  buttons: { previous: 'Vorige', later: 'Later', save: 'Opslaan en volgende' },
  done: {
    classified: (name) => `${name} is ingedeeld.`,
    noted: (name, left) => `Genoteerd voor ${name}; ontbreekt nog: ${listed(left)}.`,
  },
  legend: {
    label: 'Toetsen',
    escape: 'Esc',
    circle: 'kring', field: 'veld', move: 'vorige, volgende', save: 'opslaan en volgende', saveInField: 'opslaan tijdens het typen', later: 'later', undo: 'ongedaan maken', leave: 'veld verlaten',
  },
  empty: {
    placeDone: 'Iedereen van hier is ingedeeld',
    othersDone: 'Alle anderen zijn ingedeeld',
    allDone: 'Iedereen is ingedeeld',
    toWrite: (count) => `${common.people(count)} ${plural(count, { one: 'wacht', other: 'wachten' })} op een eerste bericht.`,
    allWritten: 'Je hebt iedereen geschreven.',
    nobody: 'Hier komen mensen die je in de laatste zestig dagen ontmoette, en mensen van wie de notitie te weinig zegt.',
    write: (count) => `Schrijven aan ${common.people(count)}`,
    followUps: 'Opvolging openen',
    goOn: (place, left) => `${place}: ${toClassify(left)}`,
  },
};
