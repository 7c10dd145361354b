import type { ExportField, ExportFormat } from '../../model/export-field';
import { common } from './common';
import { csv } from './csv';

const fields: Readonly<Record<ExportField, string>> = {
  ...csv.columns,
  topic: 'What you talked about', note: 'What their note begins with', 'follow-up': 'Next contact', roles: 'Roles in projects', log: 'Log',
  'follow-up-note': 'What you promised', opponent: 'The role of opponent', stances: 'How they stand',
};

const formats: Readonly<Record<ExportFormat, string>> = {
  vcard: 'Cards for address books (vCard)', csv: 'Table for spreadsheets (CSV)', ics: 'Days for calendars (iCalendar)',
};

/** Writing people to a file for other programs. */
export const exportContacts = {
  command: 'Export contacts',
  ofSelection: 'Export…',
  title: 'Export contacts',
  whom: 'Whom',
  whoms: {
    all: 'Everybody', selected: 'Those who are selected', project: 'The people of a project', network: 'The people of a network',
    circle: 'A circle', search: 'Those who are found',
  },
  which: { project: 'Project', network: 'Network', circle: 'Circle', search: 'Name, organisation or function' },
  withAway: 'Also the archived, the dead and those who are not to be contacted',
  /** How many people the file will have, and how many are left out. */
  count: (people: number, away: number): string =>
    away === 0 ? common.people(people) : `${common.people(people)} · ${away} archived, dead or not to be contacted left out`,
  format: 'As',
  formats,
  fieldsTitle: 'What to write of each',
  fields,
  privateTitle: 'What you noted about people',
  privateHint: 'Left out unless you tick it.',
  warning: 'This file will tell what you think and noted about people. Mind where it goes.',
  preview: 'How it begins',
  nobody: 'Nobody to write down.',
  folder: 'Folder',
  top: 'The top of the vault',
  fileNames: { vcard: 'Contacts', csv: 'Contacts', ics: 'Follow-ups and birthdays' },
  save: 'Save in the vault',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The text could not be copied; save it in the vault instead.',
  reading: (done: number, total: number): string => `Reading ${done} of ${total}…`,
  saved: (people: number, path: string): string => `${common.people(people)} saved in “${path}”.`,
  /** What somebody is in a project. */
  ofProject: (project: string, what: string): string => `${project}: ${what}`,
};
