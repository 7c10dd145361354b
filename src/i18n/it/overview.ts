import type { Strings } from '../en';
import { dayWithYear } from './days';
import { plural } from './plural';

/** The role matrix and the queue outside of their views: as a table, on a canvas, on paper. */
export const overview: Strings['overview'] = {
  command: 'Esporta la matrice dei ruoli o i ricontatti…',
  ofView: 'Esporta…',
  title: 'Esporta la matrice dei ruoli o i ricontatti',
  what: 'Che cosa',
  subjects: {
    active: 'La matrice di tutti i progetti attivi', project: 'I ruoli di un progetto', shown: 'La matrice così come si vede',
    today: 'I ricontatti di oggi', week: 'I ricontatti di oggi e di questa settimana', all: 'Tutti i ricontatti',
  },
  project: 'Progetto',
  role: 'Ruolo',
  formats: { markdown: 'Tabella in Markdown', csv: 'Tabella per fogli di calcolo (CSV)', canvas: 'Canvas', page: 'Pagina da stampare' },
  withLinks: 'I nomi come collegamenti alle loro note',
  withOpponents: 'Chi è contro un progetto',
  withPromises: 'Che cosa hai promesso',
  preview: 'Che cosa contiene',
  empty: 'Niente da esportare.',
  leftOut: (people) => plural(people, {
    one: `${people} persona lasciata fuori (archiviata, deceduta o da non contattare)`,
    other: `${people} persone lasciate fuori (archiviate, decedute o da non contattare)`,
  }),
  lines: (count) => plural(count, { one: `${count} riga`, other: `${count} righe` }),
  cards: (count) => plural(count, { one: `${count} scheda`, other: `${count} schede` }),
  fileName: 'Nome del file',
  saveNote: 'Salva come nota',
  openPage: 'Apri la pagina',
  saved: (path) => `Salvato in «${path}».`,
  titleOf: (what, on) => `${what} · ${dayWithYear(on)}`,
  projectTitle: (project) => `Ruoli di ${project}`,
  queueTitles: { today: 'Ricontatti di oggi', week: 'Ricontatti di questa settimana', all: 'Ricontatti' },
  filtered: (filter) => `Solo ciò che contiene «${filter}»`,
  covered: (percent) => `copertura: ${percent}%`,
  page: {
    title: 'Pagina da stampare',
    print: 'Stampa…',
    elsewhere: 'Per stamparla, apri questa pagina nell’app su un computer.',
  },
};
