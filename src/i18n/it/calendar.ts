import type { Strings } from '../en';

/** What stands in a calendar file. */
export const calendar: Strings['calendar'] = {
  name: 'Persone',
  followUp: (person) => `Ricontattare: ${person}`,
  birthday: (person, year) => (year === null ? `Compleanno: ${person}` : `Compleanno: ${person} (${year})`),
};
