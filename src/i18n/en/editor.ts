/** Menus of notes and links, the card of a person, and what is offered while properties are written. */
export const editor = {
  addToRole: 'Add to a role…',
  addSomebody: 'Add somebody to a role…',
  addWhom: 'Who is to be added to a role?',
  whichRoleFor: (name: string): string => `In which role is ${name}?`,
  whichRoleForAll: (count: number): string => `In which role are these ${count} people?`,
  fillRole: 'Fill a role…',
  fillWhich: (project: string): string => `Which role of ${project}?`,
  noRole: 'No role of a project by these words',
  noProject: 'No project yet, so there is no role either',
  place: (project: string, role: string): string => `${project} – ${role}`,
  /** How a role stands, where it is to be filled. */
  toFill: (found: number, needed: number): string => `to be filled: ${found} of ${needed}`,
  emptyRole: 'nobody yet',
  /** Several people were named at once. */
  named: (count: number, role: string, project: string): string => `${count} people named as ${role} of ${project}.`,
  logTogether: (count: number): string => `Log together: ${count} people…`,
  addTogether: (count: number): string => `Add to a role: ${count} people…`,
  fromSelection: 'New contacts from selection…',
  showCard: 'Show card',
  showCardOf: 'Show the card of somebody…',
  cardOfWhom: 'Whose card?',
  hoverCards: {
    name: 'Card at a name',
    desc: 'Show the card of somebody when the pointer rests on a name, in notes with Alt. The menu of a name has it either way.',
  },
  moreRoles: (count: number): string => (count === 1 ? 'and 1 more role' : `and ${count} more roles`),
};
