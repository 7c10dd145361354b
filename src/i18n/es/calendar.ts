import type { Strings } from '../en';

/** What stands in a calendar file. */
export const calendar: Strings['calendar'] = {
  name: 'Personas',
  followUp: (person) => `Retomar contacto: ${person}`,
  birthday: (person, year) => (year === null ? `Cumpleaños: ${person}` : `Cumpleaños: ${person} (${year})`),
};
