import type { CalendarDate } from '../../model/calendar-date';
import { dayWithYear } from './days';

/** The role matrix and the queue outside of their views: as a table, on a canvas, on paper. */
export const overview = {
  command: 'Export role matrix or follow-ups…',
  ofView: 'Export…',
  title: 'Export role matrix or follow-ups',
  what: 'What',
  subjects: {
    active: 'Role matrix of all active projects', project: 'Roles of one project', shown: 'Role matrix as it is shown',
    today: 'Follow-ups of today', week: 'Follow-ups of today and this week', all: 'All follow-ups',
  },
  project: 'Project',
  role: 'Role',
  formats: { markdown: 'Table in Markdown', csv: 'Table for spreadsheets (CSV)', canvas: 'Canvas', page: 'Page to print' },
  withLinks: 'Names as links to their notes',
  withOpponents: 'Who is against a project',
  withPromises: 'What you promised',
  preview: 'What it holds',
  empty: 'Nothing to write down.',
  leftOut: (people: number): string => `${people} archived, dead or not to be contacted left out`,
  lines: (count: number): string => (count === 1 ? '1 line' : `${count} lines`),
  /** What a canvas holds, before the names of its groups. */
  cards: (count: number): string => (count === 1 ? '1 card' : `${count} cards`),
  fileName: 'Name of the file',
  saveNote: 'Save as a note',
  openPage: 'Open the page',
  saved: (path: string): string => `Saved in “${path}”.`,
  /** "Role matrix · 16 March 2026". */
  titleOf: (what: string, on: CalendarDate): string => `${what} · ${dayWithYear(on)}`,
  /** "Roles of Tides". */
  projectTitle: (project: string): string => `Roles of ${project}`,
  queueTitles: { today: 'Follow-ups of today', week: 'Follow-ups of this week', all: 'Follow-ups' },
  filtered: (filter: string): string => `Only what contains “${filter}”`,
  covered: (percent: number): string => `${percent}% covered`,
  page: {
    title: 'Page to print',
    print: 'Print…',
    elsewhere: 'To print it, open this page in the app on a computer.',
  },
};
