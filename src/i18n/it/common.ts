import type { Strings } from '../en';
import { plural } from './plural';

export const common: Strings['common'] = {
  appName: 'Réseauter',
  cancel: 'Annulla',
  save: 'Salva',
  open: 'Apri',
  undo: 'Annulla',
  redo: 'Ripeti',
  people: (count) => plural(count, { one: `${count} persona`, other: `${count} persone` }),
  projects: (count) => plural(count, { one: `${count} progetto`, other: `${count} progetti` }),
  days: (count) => plural(count, { one: `${count} giorno`, other: `${count} giorni` }),
  more: (count) => `ancora ${count}`,
};
