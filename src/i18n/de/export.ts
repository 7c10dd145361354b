import type { Strings } from '../en';
import { common } from './common';
import { csv } from './csv';

/** Writing people to a file for other programs. */
export const exportContacts: Strings['exportContacts'] = {
  command: 'Kontakte exportieren',
  ofSelection: 'Exportieren…',
  title: 'Kontakte exportieren',
  whom: 'Wen',
  whoms: {
    all: 'Alle', selected: 'Die Ausgewählten', project: 'Die Personen eines Projekts', network: 'Die Personen eines Netzwerks',
    circle: 'Einen Kreis', search: 'Wen die Suche findet',
  },
  which: { project: 'Projekt', network: 'Netzwerk', circle: 'Kreis', search: 'Name, Organisation oder Funktion' },
  withAway: 'Auch Archivierte, Verstorbene und wer nicht kontaktiert werden soll',
  count: (people, away) =>
    away === 0 ? common.people(people) : `${common.people(people)} · ${away} ausgelassen (archiviert, verstorben oder nicht zu kontaktieren)`,
  format: 'Format',
  formats: {
    vcard: 'Karten für Adressbücher (vCard)', csv: 'Tabelle für Tabellenprogramme (CSV)', ics: 'Tage für Kalender (iCalendar)',
  },
  fieldsTitle: 'Was zu jeder Person geschrieben wird',
  fields: {
    ...csv.columns,
    topic: 'Worüber ihr gesprochen habt', note: 'Womit die Notiz beginnt', 'follow-up': 'Nächster Kontakt', roles: 'Rollen in Projekten',
    log: 'Protokoll', 'follow-up-note': 'Was du versprochen hast', opponent: 'Die Rolle als Gegner:in', stances: 'Haltung zu Projekten',
  },
  privateTitle: 'Was du über Personen notiert hast',
  privateHint: 'Bleibt draußen, außer du setzt ein Häkchen.',
  warning: 'Diese Datei verrät, was du über Personen denkst und notiert hast. Überlege dir gut, wohin sie geht.',
  preview: 'So fängt es an',
  nobody: 'Niemand zu exportieren.',
  folder: 'Ordner',
  top: 'Hauptordner des Vaults',
  fileNames: { vcard: 'Kontakte', csv: 'Kontakte', ics: 'Wiedervorlagen und Geburtstage' },
  save: 'Im Vault speichern',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  notCopied: 'Der Text konnte nicht kopiert werden; speichere ihn stattdessen im Vault.',
  reading: (done, total) => `${done} von ${total} werden gelesen…`,
  saved: (people, path) => `${common.people(people)} in „${path}“ gespeichert.`,
  ofProject: (project, what) => `${project}: ${what}`,
};
