import type { Strings } from '../en';
import { dayWithYear } from './days';
import { plural } from './plural';

/** The role matrix and the queue outside of their views: as a table, on a canvas, on paper. */
export const overview: Strings['overview'] = {
  command: 'Rollenmatrix oder Wiedervorlagen exportieren…',
  ofView: 'Exportieren…',
  title: 'Rollenmatrix oder Wiedervorlagen exportieren',
  what: 'Was',
  subjects: {
    active: 'Rollenmatrix aller aktiven Projekte', project: 'Rollen eines Projekts', shown: 'Rollenmatrix, wie sie gezeigt wird',
    today: 'Wiedervorlagen von heute', week: 'Wiedervorlagen von heute und dieser Woche', all: 'Alle Wiedervorlagen',
  },
  project: 'Projekt',
  role: 'Rolle',
  formats: { markdown: 'Tabelle in Markdown', csv: 'Tabelle für Tabellenprogramme (CSV)', canvas: 'Canvas', page: 'Seite zum Drucken' },
  withLinks: 'Namen als Links zu ihren Notizen',
  withOpponents: 'Wer gegen ein Projekt ist',
  withPromises: 'Was du versprochen hast',
  preview: 'Was darin steht',
  empty: 'Nichts zu exportieren.',
  leftOut: (people) => plural(people, {
    one: '1 Person ausgelassen (archiviert, verstorben oder nicht zu kontaktieren)',
    other: `${people} Personen ausgelassen (archiviert, verstorben oder nicht zu kontaktieren)`,
  }),
  lines: (count) => plural(count, { one: '1 Zeile', other: `${count} Zeilen` }),
  cards: (count) => plural(count, { one: '1 Karte', other: `${count} Karten` }),
  fileName: 'Name der Datei',
  saveNote: 'Als Notiz speichern',
  openPage: 'Seite öffnen',
  saved: (path) => `In „${path}“ gespeichert.`,
  titleOf: (what, on) => `${what} · ${dayWithYear(on)}`,
  projectTitle: (project) => `Rollen von ${project}`,
  queueTitles: { today: 'Wiedervorlagen von heute', week: 'Wiedervorlagen dieser Woche', all: 'Wiedervorlagen' },
  filtered: (filter) => `Nur, was „${filter}“ enthält`,
  covered: (percent) => `${percent}\u202F% abgedeckt`,
  page: {
    title: 'Seite zum Drucken',
    print: 'Drucken…',
    elsewhere: 'Zum Drucken öffne diese Seite in der App auf einem Computer.',
  },
};
