import type { Strings } from '../en';
import { plural } from './plural';

export const common: Strings['common'] = {
  appName: 'Réseauter',
  cancel: 'Annuler',
  save: 'Enregistrer',
  open: 'Ouvrir',
  undo: 'Annuler',
  redo: 'Rétablir',
  // French counts 0 and 1 as singular.
  people: (count) => plural(count, { one: `${count} personne`, other: `${count} personnes` }),
  projects: (count) => plural(count, { one: `${count} projet`, other: `${count} projets` }),
  days: (count) => plural(count, { one: `${count} jour`, other: `${count} jours` }),
  more: (count) => `${count} de plus`,
};
