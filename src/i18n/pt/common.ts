import type { Strings } from '../en';
import { plural } from './plural';

export const common: Strings['common'] = {
  appName: 'Réseauter',
  cancel: 'Cancelar',
  save: 'Salvar',
  open: 'Abrir',
  undo: 'Desfazer',
  redo: 'Refazer',
  // Portuguese counts 0 and 1 as singular.
  people: (count) => plural(count, { one: `${count} pessoa`, other: `${count} pessoas` }),
  projects: (count) => plural(count, { one: `${count} projeto`, other: `${count} projetos` }),
  days: (count) => plural(count, { one: `${count} dia`, other: `${count} dias` }),
  more: (count) => `mais ${count}`,
};
