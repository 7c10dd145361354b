import type { Strings } from '../en';

/** What stands in a calendar file. */
export const calendar: Strings['calendar'] = {
  name: 'Personen',
  followUp: (person) => `Contact opnemen: ${person}`,
  birthday: (person, year) => (year === null ? `Verjaardag: ${person}` : `Verjaardag: ${person} (${year})`),
};
