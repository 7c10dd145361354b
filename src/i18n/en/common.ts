import { plural } from './plural';

/** Words that every screen uses. */
export const common = {
  appName: 'Réseauter',
  cancel: 'Cancel',
  save: 'Save',
  open: 'Open',
  undo: 'Undo',
  redo: 'Redo',
  /** "1 person", "3 people". */
  people: (count: number): string => plural(count, { one: '1 person', other: `${count} people` }),
  projects: (count: number): string => plural(count, { one: '1 project', other: `${count} projects` }),
  days: (count: number): string => plural(count, { one: '1 day', other: `${count} days` }),
  more: (count: number): string => `${count} more`,
};
