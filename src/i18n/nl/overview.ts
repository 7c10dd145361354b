import type { Strings } from '../en';
import { dayWithYear } from './days';
import { plural } from './plural';

/** The role matrix and the queue outside of their views: as a table, on a canvas, on paper. */
export const overview: Strings['overview'] = {
  command: 'Rollenmatrix of opvolging exporteren…',
  ofView: 'Exporteren…',
  title: 'Rollenmatrix of opvolging exporteren',
  what: 'Wat',
  subjects: {
    active: 'Rollenmatrix van alle actieve projecten', project: 'Rollen van één project', shown: 'Rollenmatrix zoals nu getoond',
    today: 'Opvolging van vandaag', week: 'Opvolging van vandaag en deze week', all: 'Alle opvolging',
  },
  project: 'Project',
  role: 'Rol',
  formats: { markdown: 'Tabel in Markdown', csv: 'Tabel voor spreadsheets (CSV)', canvas: 'Canvas', page: 'Pagina om af te drukken' },
  withLinks: 'Namen als links naar hun notities',
  withOpponents: 'Wie er tegen een project is',
  withPromises: 'Wat je beloofde',
  preview: 'Wat erin staat',
  empty: 'Niets om op te schrijven.',
  leftOut: (people) => `${people} weggelaten (gearchiveerd, overleden of niet te benaderen)`,
  lines: (count) => plural(count, { one: '1 regel', other: `${count} regels` }),
  cards: (count) => plural(count, { one: '1 kaart', other: `${count} kaarten` }),
  fileName: 'Bestandsnaam',
  saveNote: 'Als notitie opslaan',
  openPage: 'Pagina openen',
  saved: (path) => `Opgeslagen in “${path}”.`,
  titleOf: (what, on) => `${what} · ${dayWithYear(on)}`,
  projectTitle: (project) => `Rollen van ${project}`,
  queueTitles: { today: 'Opvolging van vandaag', week: 'Opvolging van deze week', all: 'Opvolging' },
  filtered: (filter) => `Alleen wat “${filter}” bevat`,
  covered: (percent) => `${percent}% gedekt`,
  page: {
    title: 'Pagina om af te drukken',
    print: 'Afdrukken…',
    elsewhere: 'Afdrukken kan als je deze pagina in de app op een computer opent.',
  },
};
