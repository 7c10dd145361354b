import type { Strings } from '../en';

/** O que diz um arquivo de calendário. */
export const calendar: Strings['calendar'] = {
  name: 'Pessoas',
  followUp: (person) => `Retomar contato: ${person}`,
  birthday: (person, year) => (year === null ? `Aniversário: ${person}` : `Aniversário: ${person} (${year})`),
};
