import type { Strings } from '../en';
import { common } from './common';
import { csv } from './csv';

/** Writing people to a file for other programs. */
export const exportContacts: Strings['exportContacts'] = {
  command: 'Contacten exporteren',
  ofSelection: 'Exporteren…',
  title: 'Contacten exporteren',
  whom: 'Wie',
  whoms: {
    all: 'Iedereen', selected: 'Wie geselecteerd is', project: 'De mensen van een project', network: 'De mensen van een netwerk',
    circle: 'Een kring', search: 'Wie gevonden wordt',
  },
  which: { project: 'Project', network: 'Netwerk', circle: 'Kring', search: 'Naam, organisatie of functie' },
  withAway: 'Ook wie gearchiveerd, overleden of niet te benaderen is',
  count: (people, away) =>
    away === 0 ? common.people(people) : `${common.people(people)} · ${away} weggelaten (gearchiveerd, overleden of niet te benaderen)`,
  format: 'Als',
  formats: {
    vcard: 'Kaartjes voor adresboeken (vCard)', csv: 'Tabel voor spreadsheets (CSV)', ics: 'Dagen voor agenda’s (iCalendar)',
  },
  fieldsTitle: 'Wat er van ieder in komt',
  fields: {
    ...csv.columns,
    topic: 'Waarover jullie spraken', note: 'Waarmee de notitie begint', 'follow-up': 'Volgend contact', roles: 'Rollen in projecten',
    log: 'Logboek', 'follow-up-note': 'Wat je beloofde', opponent: 'De rol van tegenstander', stances: 'Hoe iemand ertegenover staat',
  },
  privateTitle: 'Wat je over mensen noteerde',
  privateHint: 'Weggelaten, tenzij je het aanvinkt.',
  warning: 'Dit bestand vertelt wat je over mensen denkt en noteerde. Let op waar het terechtkomt.',
  preview: 'Hoe het begint',
  nobody: 'Niemand om op te schrijven.',
  folder: 'Map',
  top: 'Bovenaan in de kluis',
  fileNames: { vcard: 'Contacten', csv: 'Contacten', ics: 'Opvolging en verjaardagen' },
  save: 'In de kluis opslaan',
  copy: 'Kopiëren',
  copied: 'Gekopieerd.',
  notCopied: 'De tekst kon niet worden gekopieerd; sla hem in de kluis op.',
  reading: (done, total) => `Bezig met lezen: ${done} van ${total}…`,
  saved: (people, path) => `${common.people(people)} opgeslagen in “${path}”.`,
  ofProject: (project, what) => `${project}: ${what}`,
};
