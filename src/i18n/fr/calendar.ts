import type { Strings } from '../en';

/** Ce que dit un fichier de calendrier. */
export const calendar: Strings['calendar'] = {
  name: 'Personnes',
  followUp: (person) => `Relance\u202F: ${person}`,
  birthday: (person, year) => (year === null ? `Anniversaire\u202F: ${person}` : `Anniversaire\u202F: ${person} (${year})`),
};
