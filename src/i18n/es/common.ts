import type { Strings } from '../en';
import { plural } from './plural';

export const common: Strings['common'] = {
  appName: 'Réseauter',
  cancel: 'Cancelar',
  save: 'Guardar',
  open: 'Abrir',
  undo: 'Deshacer',
  redo: 'Rehacer',
  people: (count) => plural(count, { one: '1 persona', other: `${count} personas` }),
  projects: (count) => plural(count, { one: '1 proyecto', other: `${count} proyectos` }),
  days: (count) => plural(count, { one: '1 día', other: `${count} días` }),
  more: (count) => `${count} más`,
};
