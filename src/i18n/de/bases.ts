import type { Strings } from '../en';
import { common } from './common';
import { plural } from './plural';

export const bases: Strings['bases'] = {
  command: 'Base für Personen und Projekte anlegen',
  options: {
    onlyOpen: 'Nur offene Rollen',
    order: 'Reihenfolge, wenn die Base keine hat',
    mostPerPart: 'Zeilen vor „weitere“',
    onlyDue: 'Nur, wo etwas zu tun ist',
    hideSnoozed: 'Zurückgestellte ausblenden',
  },
  parts: { snoozed: 'Zurückgestellt', away: 'Archiviert, verstorben oder nicht zu kontaktieren' },
  calm: 'Gerade nichts zu tun',
  noValue: 'Ohne Wert',
  groupHeading: (value, projects) => `${value} · ${common.projects(projects)}`,
  others: (count) => plural(count, { one: '1 Notiz ist weder Person noch Projekt.', other: `${count} Notizen sind weder Person noch Projekt.` }),
  ofPeople: (people) =>
    `Die Projekte und Rollen, an denen ${plural(people, { one: 'die Person', other: `eine der ${people} Personen` })} dieser Base beteiligt ist.`,
  leftOut: (people) => `${common.people(people)} durch die Optionen dieser Ansicht ausgelassen.`,
  quietProjects: (count) => plural(count, { one: '1 Projekt braucht gerade nichts.', other: `${count} Projekte brauchen gerade nichts.` }),
  noEntries: { title: 'Keine Notiz', text: 'Die Filter dieser Base lassen keine übrig.' },
  noneOfOurs: 'Keine Person, kein Projekt',
  noPart: (people) => ({
    title: 'An keinem Projekt beteiligt',
    text: plural(people, {
      one: 'Die Person dieser Base ist in keinem Projekt genannt.',
      other: `Keine der ${people} Personen dieser Base ist in einem Projekt genannt.`,
    }),
  }),
  nothingOpen: { title: 'Keine offene Rolle', text: 'Jede Rolle, die besetzt sein muss, hat ihre Namen.' },
  file: {
    name: 'Personen und Projekte',
    views: { people: 'Personen', projects: 'Projekte' },
    made: (path) => `„${path}“ angelegt.`,
    nobody: 'Es gibt noch weder eine Person noch ein Projekt. Eine Notiz wird dazu durch „type: person“ oder „type: project“.',
    isOff: 'Bases ist in diesem Vault ausgeschaltet. Schalte es in den Einstellungen unter „Obsidian-Erweiterungen“ ein und führe diesen Befehl noch einmal aus.',
    fields: {
      organisation: 'Organisation', function: 'Funktion', circle: 'Kreis', networks: 'Netzwerke', skills: 'Fähigkeiten',
      'last-contact': 'Letzter Kontakt', 'follow-up': 'Nächster Kontakt', 'waiting-since': 'Wartet seit', status: 'Status',
      deadline: 'Frist', objective: 'Ziel',
    },
  },
};
