import type { ClassifyingStep } from '../../derive/classified';
import type { Strings } from '../en';
import { common } from './common';
import { dayWithYear, longDay } from './days';
import { plural } from './plural';

const steps: Readonly<Record<ClassifyingStep, string>> = {
  network: 'ein Netzwerk', rhythm: 'ein Kreis', contribution: 'eine Fähigkeit, ein Bedarf oder eine Rolle',
};

function toClassify(count: number): string {
  return `${count} einzuordnen`;
}

/** „ein Netzwerk · ein Kreis“: what is still to be said. */
function listed(left: readonly ClassifyingStep[]): string {
  return left.map((step) => steps[step]).join(' · ');
}

export const triage: Strings['triage'] = {
  title: 'Kontakte einordnen',
  command: 'Neue Kontakte einordnen',
  mission: (met, left, written) => `${met} kennengelernt · ${toClassify(left)} · ${written} angeschrieben`,
  toClassify,
  fromFollowUps: (event, left) => `${event}: ${toClassify(left)}`,
  place: 'Wo kennengelernt',
  others: 'Andere',
  othersLine: (left) => `${toClassify(left)}, schon länger bekannt oder ohne Datum`,
  metOn: (on) => `Am ${longDay(on)} kennengelernt`,
  progress: (done, met) => `${done} von ${met} eingeordnet`,
  position: (at, of) => `${at} von ${of}`,
  met: (on, at) => {
    if (on === null) return at === null ? 'Wann und wo ihr euch kennengelernt habt, ist nicht notiert' : `Kennengelernt: ${at}`;
    return at === null ? `Kennengelernt am ${dayWithYear(on)}` : `Kennengelernt am ${dayWithYear(on)}: ${at}`;
  },
  event: (name, on) => `${name} · ${longDay(on)}`,
  topic: (topic) => `Thema: ${topic}`,
  openNote: 'Notiz öffnen',
  stillMissing: (left) => (left.length === 0 ? 'Es fehlt nichts' : `Es fehlt noch: ${listed(left)}`),
  meanwhile: (name) => `${name} ist eingeordnet: Die Notiz sagt inzwischen genug. Weiter mit der nächsten Person.`,
  fields: { circle: 'Kreis', networks: 'Netzwerke', skills: 'Fähigkeiten', needs: 'Bedarf', role: 'Rolle', next: 'Nächster Kontakt' },
  circles: { core: 'Kern', close: 'Nah', active: 'Aktiv', wide: 'Weit' },
  every: (days) => plural(days, { one: 'jeden Tag', other: `alle ${days} Tage` }),
  hints: { networks: 'Eine Schule, ein Kollektiv, ein Kurs', skills: 'Was diese Person kann', needs: 'Was diese Person sucht' },
  add: (name) => `${name} hinzufügen`,
  takeOut: (name) => `${name} herausnehmen`,
  suggestions: (field) => `${field}: Vorschläge`,
  role: {
    project: 'Wo',
    role: 'Als was',
    none: 'Keine Rolle',
    anyProject: 'In irgendeinem Projekt: möglich als',
    choose: 'Auswählen…',
    open: 'Gesucht',
    others: 'Andere Rollen',
    openIn: (project, open) => `${project}: ${open} gesucht`,
    held: (role, project) => `${role} im Projekt „${project}“`,
    couldBe: (role) => `möglich als ${role}`,
  },
  next: { today: 'Heute', tomorrow: 'Morgen', inAWeek: 'In einer Woche' },
  buttons: { previous: 'Zurück', later: 'Später', save: 'Speichern und weiter' },
  done: {
    classified: (name) => `${name} ist eingeordnet.`,
    noted: (name, left) => `Für ${name} notiert; es fehlt noch: ${listed(left)}.`,
  },
  legend: {
    label: 'Tasten',
    escape: 'Esc',
    circle: 'Kreis', field: 'Feld', move: 'zurück, weiter', save: 'speichern und weiter', saveInField: 'beim Tippen speichern', later: 'später', undo: 'rückgängig', leave: 'Feld verlassen',
  },
  empty: {
    placeDone: 'Alle von hier sind eingeordnet',
    othersDone: 'Alle anderen sind eingeordnet',
    allDone: 'Alle sind eingeordnet',
    toWrite: (count) => `${common.people(count)} ${plural(count, { one: 'wartet', other: 'warten' })} auf eine erste Nachricht.`,
    allWritten: 'Du hast allen geschrieben.',
    nobody: 'Hier stehen Personen, die du in den letzten sechzig Tagen kennengelernt hast, und solche, deren Notizen zu wenig sagen.',
    write: (count) => `An ${common.people(count)} schreiben`,
    followUps: 'Wiedervorlagen öffnen',
    goOn: (place, left) => `${place}: ${toClassify(left)}`,
  },
};
