import type { Strings } from '../en';
import { common } from './common';
import { plural } from './plural';

export const editor: Strings['editor'] = {
  addToRole: 'In eine Rolle eintragen…',
  addSomebody: 'Jemanden in eine Rolle eintragen…',
  addWhom: 'Wer soll in eine Rolle eingetragen werden?',
  whichRoleFor: (name) => `Welche Rolle hat ${name}?`,
  whichRoleForAll: (count) => `Welche Rolle haben diese ${count} Personen?`,
  fillRole: 'Rolle besetzen…',
  fillWhich: (project) => `Welche Rolle im Projekt „${project}“?`,
  noRole: 'Keine Rolle eines Projekts passt zu diesen Wörtern',
  noProject: 'Noch kein Projekt, also auch keine Rolle',
  place: (project, role) => `${project} – ${role}`,
  toFill: (found, needed) => `zu besetzen: ${found} von ${needed}`,
  emptyRole: 'noch niemand',
  named: (count, role, project) => `${common.people(count)} als ${role} im Projekt „${project}“ eingetragen.`,
  logTogether: (count) => `Gemeinsam festhalten: ${common.people(count)}…`,
  addTogether: (count) => `In eine Rolle eintragen: ${common.people(count)}…`,
  fromSelection: 'Neue Kontakte aus der Auswahl…',
  showCard: 'Karte zeigen',
  showCardOf: 'Karte von jemandem zeigen…',
  cardOfWhom: 'Wessen Karte?',
  hoverCards: {
    name: 'Karte am Namen',
    desc: 'Zeigt die Karte einer Person, wenn der Mauszeiger auf einem Namen ruht, in Notizen mit Alt. Im Menü eines Namens steht sie immer.',
  },
  moreRoles: (count) => plural(count, { one: 'und 1 weitere Rolle', other: `und ${count} weitere Rollen` }),
};
