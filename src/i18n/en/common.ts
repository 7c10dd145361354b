/** Words that every screen uses. */
export const common = {
  appName: 'Réseauter',
  cancel: 'Cancel',
  save: 'Save',
  open: 'Open',
  undo: 'Undo',
  redo: 'Redo',
  /** "1 person", "3 people". */
  people: (count: number): string => (count === 1 ? '1 person' : `${count} people`),
  projects: (count: number): string => (count === 1 ? '1 project' : `${count} projects`),
  days: (count: number): string => (count === 1 ? '1 day' : `${count} days`),
  more: (count: number): string => `${count} more`,
};
