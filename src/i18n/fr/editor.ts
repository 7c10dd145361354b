import type { Strings } from '../en';

export const editor: Strings['editor'] = {
  addToRole: 'Ajouter à un rôle…',
  addSomebody: 'Ajouter quelqu’un à un rôle…',
  addWhom: 'Qui ajouter à un rôle\u202F?',
  whichRoleFor: (name) => `Dans quel rôle est ${name}\u202F?`,
  whichRoleForAll: (count) => `Dans quel rôle sont ces ${count} personnes\u202F?`,
  fillRole: 'Pourvoir un rôle…',
  fillWhich: (project) => `Quel rôle de «\u202F${project}\u202F»\u202F?`,
  noRole: 'Aucun rôle de projet ne correspond à ces mots',
  noProject: 'Pas encore de projet, donc aucun rôle non plus',
  place: (project, role) => `${project} – ${role}`,
  toFill: (found, needed) => `à pourvoir\u202F: ${found} sur ${needed}`,
  emptyRole: 'personne pour l’instant',
  named: (count, role, project) => `${count} personnes ajoutées comme ${role} dans «\u202F${project}\u202F».`,
  logTogether: (count) => `Noter un contact commun\u202F: ${count} personnes…`,
  addTogether: (count) => `Ajouter à un rôle\u202F: ${count} personnes…`,
  fromSelection: 'Nouveaux contacts depuis la sélection…',
  showCard: 'Afficher la carte',
  showCardOf: 'Afficher la carte de quelqu’un…',
  cardOfWhom: 'La carte de qui\u202F?',
  hoverCards: {
    name: 'Carte au survol',
    desc: 'Afficher la carte de quelqu’un quand le pointeur reste sur un nom, dans les notes avec Alt. Le menu d’un nom la propose dans tous les cas.',
  },
  moreRoles: (count) => (count === 1 ? 'et 1 autre rôle' : `et ${count} autres rôles`),
};
