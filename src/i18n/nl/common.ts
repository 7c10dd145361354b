import type { Strings } from '../en';
import { plural } from './plural';

export const common: Strings['common'] = {
  appName: 'Réseauter',
  cancel: 'Annuleren',
  save: 'Opslaan',
  open: 'Openen',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  people: (count) => plural(count, { one: '1 persoon', other: `${count} personen` }),
  projects: (count) => plural(count, { one: '1 project', other: `${count} projecten` }),
  days: (count) => plural(count, { one: '1 dag', other: `${count} dagen` }),
  more: (count) => `nog ${count}`,
};
