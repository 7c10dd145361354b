import type { Strings } from '../en';
import { common } from './common';
import { csv } from './csv';
import { plural } from './plural';

/** Writing people to a file for other programs. */
export const exportContacts: Strings['exportContacts'] = {
  command: 'Esporta contatti',
  ofSelection: 'Esporta…',
  title: 'Esporta contatti',
  whom: 'Chi',
  whoms: {
    all: 'Tutte le persone', selected: 'Le persone selezionate', project: 'Le persone di un progetto', network: 'Le persone di una rete',
    circle: 'Una cerchia', search: 'Le persone trovate',
  },
  which: { project: 'Progetto', network: 'Rete', circle: 'Cerchia', search: 'Nome, organizzazione o funzione' },
  withAway: 'Anche le persone archiviate, decedute o da non contattare',
  count: (people, away) =>
    away === 0
      ? common.people(people)
      : `${common.people(people)} · ${plural(away, { one: `${away} lasciata fuori (archiviata, deceduta`, other: `${away} lasciate fuori (archiviate, decedute` })} o da non contattare)`,
  format: 'Formato',
  formats: {
    vcard: 'Schede per rubriche (vCard)', csv: 'Tabella per fogli di calcolo (CSV)', ics: 'Date per calendari (iCalendar)',
  },
  fieldsTitle: 'Che cosa scrivere di ogni persona',
  fields: {
    ...csv.columns,
    topic: 'Di che cosa avete parlato', note: 'L’inizio della nota', 'follow-up': 'Prossimo contatto', roles: 'Ruoli nei progetti',
    log: 'Diario', 'follow-up-note': 'Che cosa hai promesso', opponent: 'Il ruolo di opposizione', stances: 'La posizione',
  },
  privateTitle: 'Ciò che hai annotato sulle persone',
  privateHint: 'Resta fuori, se non metti la spunta.',
  warning: 'Questo file dirà che cosa pensi delle persone e che cosa hai annotato su di loro. Fai attenzione a chi lo dai.',
  preview: 'Come comincia',
  nobody: 'Nessuno da esportare.',
  folder: 'Cartella',
  top: 'La cartella principale del vault',
  fileNames: { vcard: 'Contatti', csv: 'Contatti', ics: 'Ricontatti e compleanni' },
  save: 'Salva nel vault',
  copy: 'Copia',
  copied: 'Copiato.',
  notCopied: 'Non è stato possibile copiare il testo; salvalo invece nel vault.',
  reading: (done, total) => `Lettura: ${done} di ${total}…`,
  saved: (people, path) => `${common.people(people)} ${plural(people, { one: 'salvata', other: 'salvate' })} in «${path}».`,
  ofProject: (project, what) => `${project}: ${what}`,
};
