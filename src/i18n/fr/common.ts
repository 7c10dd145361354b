import type { Strings } from '../en';

export const common: Strings['common'] = {
  appName: 'Réseauter',
  cancel: 'Annuler',
  save: 'Enregistrer',
  open: 'Ouvrir',
  undo: 'Annuler',
  redo: 'Rétablir',
  // French counts 0 and 1 as singular.
  people: (count) => (count < 2 ? `${count} personne` : `${count} personnes`),
  projects: (count) => (count < 2 ? `${count} projet` : `${count} projets`),
  days: (count) => (count < 2 ? `${count} jour` : `${count} jours`),
  more: (count) => `${count} de plus`,
};
