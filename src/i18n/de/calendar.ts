import type { Strings } from '../en';

/** What stands in a calendar file. */
export const calendar: Strings['calendar'] = {
  name: 'Personen',
  followUp: (person) => `Wiedervorlage: ${person}`,
  birthday: (person, year) => (year === null ? `Geburtstag: ${person}` : `Geburtstag: ${person} (${year})`),
};
