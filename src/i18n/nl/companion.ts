import type { CalendarDate } from '../../model/calendar-date';
import type { Strings } from '../en';
import { common } from './common';
import { dayFrom, distance } from './days';
import { plural } from './plural';

function dayAndDistance(days: number, on: CalendarDate): string {
  return `${dayFrom(days, on)} · ${distance(days)}`;
}

/** The panel beside the note: what belongs to the person, the project or the meeting that is read. */
export const companion: Strings['companion'] = {
  title: 'Naast de notitie',
  open: 'Paneel naast de notitie openen',
  noNote: {
    title: 'Er is geen notitie open',
    text: 'Open de notitie van een persoon, een project of een bijeenkomst: dit paneel volgt die.',
  },
  nothing: {
    title: 'Niets te zeggen bij deze notitie',
    text: 'Voeg “type: person”, “type: project” of “type: meeting” toe aan een notitie om hier te zien wat je andere notities ervan weten.',
  },
  sections: {
    reasons: 'Waarom nu',
    tasks: 'Te doen',
    roles: 'Rollen',
    history: 'Geschiedenis',
    balance: 'Geven en krijgen',
    introductions: 'Introducties',
    board: 'Bord',
    openRoles: 'Te vinden',
    stances: 'Hoe mensen ertegenover staan',
    silent: 'Stil geworden',
    deadlines: 'Deadlines',
    attendees: 'Wie erbij is',
    missing: 'Wie ontbreekt',
  },
  none: {
    tasks: 'Geen open taak.',
    roles: 'Geen rol in een project.',
    history: 'Nog niets genoteerd.',
    balance: 'Niets gegeven of gekregen genoteerd.',
    introductions: 'Geen introductie genoteerd.',
    openRoles: 'Elk vak dat gevuld moet zijn, heeft genoeg namen.',
    silent: 'Niemand in een sleutelrol is stil geworden.',
    deadlines: 'Geen deadline.',
    attendees: 'Deze notitie noemt niemand.',
    missing: 'Niemand die erbij is, heeft een rol in een actief project.',
  },
  actionsLabel: (name) => `Wat te doen met ${name}`,
  state: {
    fresh: 'In contact', due: 'Tijd voor contact', late: 'Te laat', dormant: 'Slapend', free: 'Geen ritme gewenst', unknown: 'Nog niet bekend',
  },
  circle: { core: 'binnenste kring', close: 'nabije kring', active: 'actieve kring', wide: 'ruime kring' },
  rhythm: (days) => plural(days, { one: 'elke dag', other: `om de ${days} dagen` }),
  latest: (kind, days, on) => `${kind === 'contact' ? 'Laatste contact' : 'Ontmoet op'} ${dayAndDistance(days, on)}`,
  noContact: 'Nog geen contact genoteerd',
  next: (days, on) =>
    days === 0 ? 'Volgend contact vandaag' : `${days > 0 ? 'Volgend contact' : 'Was aan de beurt op'} ${dayAndDistance(days, on)}`,
  snoozed: (days, on) => `Uitgesteld tot ${dayAndDistance(days, on)}`,
  waiting: (days) => (days === 0 ? 'Wacht sinds vandaag op antwoord' : `Wacht al ${common.days(days)} op antwoord`),
  due: (days, on) => (days < 0 ? `${common.days(-days)} te laat · ${dayFrom(days, on)}` : `moet ${distance(days)} klaar zijn · ${dayFrom(days, on)}`),
  repeats: 'komt terug: vink het af in de notitie',
  tick: (task) => `Klaar: ${task}`,
  ticked: (task) => `Klaar: ${task}`,
  day: dayFrom,
  interaction: {
    line: 'Logboek', heading: 'Kop met datum', table: 'Tabel', field: 'Veld in de tekst', property: 'Eigenschap',
    meeting: 'Bijeenkomst', daily: 'Dagnotitie', task: 'Taak gedaan',
  },
  planned: 'Gepland',
  counts: (gave, received) => `Gegeven ${gave} · gekregen ${received}`,
  balance: (balance) =>
    balance === 0 ? 'Evenveel over en weer.' : balance > 0 ? 'Je kreeg meer dan je gaf.' : 'Je gaf meer dan je kreeg.',
  needs: (needs) => `Nodig: ${needs.join(', ')}`,
  introducedBy: 'Aan je voorgesteld door',
  introduced: 'Stelde je voor aan',
  find: (role) => `Iemand toevoegen: ${role}`,
  found: (found, needed) => `${found} van ${needed}`,
  silence: (days) => (days === null ? 'geen contact genoteerd' : `${common.days(days)} niets gehoord`),
  ownDeadline: 'Dit project',
  meetingDay: (days, on) => `${days < 0 ? 'Voorbij' : 'Komt nog'} · ${dayAndDistance(days, on)}`,
  noMeetingDay: 'De notitie zegt niet op welke dag',
  lastBefore: (days, on) => `Laatste contact daarvoor: ${dayFrom(days, on)}`,
  noneBefore: 'Geen contact daarvoor genoteerd',
  topic: (topic) => `Gesproken over: ${topic}`,
  allThere: 'Elke rol is vertegenwoordigd.',
};
