import type { Strings } from '../en';
import { plural } from './plural';

/** Menus of notes and links, the card of a person, and what is offered while properties are written. */
export const editor: Strings['editor'] = {
  addToRole: 'Aan een rol toevoegen…',
  addSomebody: 'Iemand aan een rol toevoegen…',
  addWhom: 'Wie wil je aan een rol toevoegen?',
  whichRoleFor: (name) => `Welke rol heeft ${name}?`,
  whichRoleForAll: (count) => `Welke rol hebben deze ${count} personen?`,
  fillRole: 'Een rol vullen…',
  fillWhich: (project) => `Welke rol van ${project}?`,
  noRole: 'Geen rol van een project past bij deze woorden',
  noProject: 'Nog geen project, dus ook nog geen rol',
  place: (project, role) => `${project} – ${role}`,
  toFill: (found, needed) => `te vullen: ${found} van ${needed}`,
  emptyRole: 'nog niemand',
  named: (count, role, project) => `${count} personen toegevoegd als ${role} van ${project}.`,
  logTogether: (count) => `Samen noteren: ${count} personen…`,
  addTogether: (count) => `Aan een rol toevoegen: ${count} personen…`,
  fromSelection: 'Nieuwe contacten uit de selectie…',
  showCard: 'Kaart tonen',
  showCardOf: 'Kaart van iemand tonen…',
  cardOfWhom: 'Wiens kaart?',
  hoverCards: {
    name: 'Kaart bij een naam',
    desc: 'De kaart van iemand tonen als de aanwijzer op een naam rust, in notities met Alt. Via het menu van een naam kan het altijd.',
  },
  moreRoles: (count) => plural(count, { one: 'en nog 1 rol', other: `en nog ${count} rollen` }),
};
