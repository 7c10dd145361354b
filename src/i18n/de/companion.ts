import type { CalendarDate } from '../../model/calendar-date';
import type { Strings } from '../en';
import { common } from './common';
import { dayFrom, daysDative, distance } from './days';
import { plural } from './plural';

function dayAndDistance(days: number, on: CalendarDate): string {
  return `${dayFrom(days, on)} · ${distance(days)}`;
}

export const companion: Strings['companion'] = {
  title: 'Neben der Notiz',
  open: 'Bereich neben der Notiz öffnen',
  noNote: { title: 'Keine Notiz ist geöffnet', text: 'Öffne die Notiz einer Person, eines Projekts oder eines Treffens: Dieser Bereich geht mit.' },
  nothing: {
    title: 'Zu dieser Notiz gibt es nichts zu sagen',
    text: 'Füge einer Notiz „type: person“, „type: project“ oder „type: meeting“ hinzu, um hier zu sehen, was deine anderen Notizen darüber wissen.',
  },
  sections: {
    reasons: 'Warum jetzt',
    tasks: 'Zu tun',
    roles: 'Rollen',
    history: 'Verlauf',
    balance: 'Geben und Nehmen',
    introductions: 'Vermittlungen',
    board: 'Board',
    openRoles: 'Gesucht',
    stances: 'Wer wie dazu steht',
    silent: 'Funkstille',
    deadlines: 'Fristen',
    attendees: 'Mit am Tisch',
    missing: 'Fehlt am Tisch',
  },
  none: {
    tasks: 'Keine offene Aufgabe.',
    roles: 'Keine Rolle in einem Projekt.',
    history: 'Noch nichts notiert.',
    balance: 'Nichts Gegebenes oder Bekommenes ist notiert.',
    introductions: 'Keine Vermittlung ist notiert.',
    openRoles: 'Jedes Feld, das besetzt sein muss, hat seine Namen.',
    silent: 'In keiner Schlüsselrolle herrscht Funkstille.',
    deadlines: 'Keine Frist.',
    attendees: 'Diese Notiz nennt niemanden.',
    missing: 'Niemand am Tisch hat eine Rolle in einem aktiven Projekt.',
  },
  actionsLabel: (name) => `Was du für ${name} tun kannst`,
  state: {
    fresh: 'In Kontakt', due: 'Fällig', late: 'Überfällig', dormant: 'Ruht', free: 'Kein Rhythmus gewünscht', unknown: 'Noch nicht bekannt',
  },
  circle: { core: 'Kernkreis', close: 'naher Kreis', active: 'aktiver Kreis', wide: 'weiter Kreis' },
  rhythm: (days) => plural(days, { one: 'jeden Tag', other: `alle ${days} Tage` }),
  latest: (kind, days, on) => `${kind === 'contact' ? 'Letzter Kontakt' : 'Kennengelernt'} am ${dayAndDistance(days, on)}`,
  noContact: 'Noch kein Kontakt notiert',
  next: (days, on) =>
    days === 0 ? 'Nächster Kontakt heute' : `${days > 0 ? 'Nächster Kontakt' : 'War fällig'} am ${dayAndDistance(days, on)}`,
  snoozed: (days, on) => `Zurückgestellt bis ${dayAndDistance(days, on)}`,
  waiting: (days) => `Wartet auf Antwort seit ${days === 0 ? 'heute' : daysDative(days)}`,
  due: (days, on) =>
    days < 0 ? `seit ${daysDative(-days)} überfällig · ${dayFrom(days, on)}` : `fällig ${distance(days)} · ${dayFrom(days, on)}`,
  repeats: 'kommt wieder: in der Notiz abhaken',
  tick: (task) => `Erledigt: ${task}`,
  ticked: (task) => `Erledigt: ${task}`,
  day: dayFrom,
  interaction: {
    line: 'Protokoll', heading: 'Überschrift mit Datum', table: 'Tabelle', field: 'Feld im Text', property: 'Eigenschaft',
    meeting: 'Treffen', daily: 'Tägliche Notiz', task: 'Erledigte Aufgabe',
  },
  planned: 'Geplant',
  counts: (gave, received) => `Gegeben ${gave} · bekommen ${received}`,
  balance: (balance) =>
    balance === 0 ? 'Gleich viel in beide Richtungen.' : balance > 0 ? 'Du hast mehr bekommen als gegeben.' : 'Du hast mehr gegeben als bekommen.',
  needs: (needs) => `Sucht: ${needs.join(', ')}`,
  introducedBy: 'Bekannt gemacht durch',
  introduced: 'Hat dich bekannt gemacht mit',
  find: (role) => `Jemanden eintragen: ${role}`,
  found: (found, needed) => `${found} von ${needed}`,
  silence: (days) => (days === null ? 'kein Kontakt notiert' : `${common.days(days)} nichts gehört`),
  ownDeadline: 'Dieses Projekt',
  meetingDay: (days, on) => `${days < 0 ? 'Vorbei' : 'Kommt'} · ${dayAndDistance(days, on)}`,
  noMeetingDay: 'Die Notiz sagt nicht, an welchem Tag',
  lastBefore: (days, on) => `Letzter Kontakt davor: ${dayFrom(days, on)}`,
  noneBefore: 'Davor kein Kontakt notiert',
  topic: (topic) => `Thema: ${topic}`,
  allThere: 'Jede Rolle sitzt mit am Tisch.',
};
