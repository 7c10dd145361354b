import type { Strings } from '../en';
import { plural } from './plural';

export const common: Strings['common'] = {
  appName: 'Réseauter',
  cancel: 'Abbrechen',
  save: 'Speichern',
  open: 'Öffnen',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  people: (count) => plural(count, { one: '1 Person', other: `${count} Personen` }),
  projects: (count) => plural(count, { one: '1 Projekt', other: `${count} Projekte` }),
  days: (count) => plural(count, { one: '1 Tag', other: `${count} Tage` }),
  more: (count) => `${count} weitere`,
};
