import type { Strings } from '../en';
import { plural } from './plural';

export const editor: Strings['editor'] = {
  addToRole: 'Añadir a un rol…',
  addSomebody: 'Añadir a alguien a un rol…',
  addWhom: '¿A quién añadir a un rol?',
  whichRoleFor: (name) => `¿En qué rol está ${name}?`,
  whichRoleForAll: (count) => `¿En qué rol están estas ${count} personas?`,
  fillRole: 'Cubrir un rol…',
  fillWhich: (project) => `¿Qué rol de «${project}»?`,
  noRole: 'Ningún rol de ningún proyecto coincide con estas palabras',
  noProject: 'Todavía no hay proyectos, así que tampoco hay roles',
  place: (project, role) => `${project} – ${role}`,
  toFill: (found, needed) => `por cubrir: ${found} de ${needed}`,
  emptyRole: 'nadie todavía',
  named: (count, role, project) => `${count} personas añadidas al rol «${role}» de «${project}».`,
  logTogether: (count) => `Anotar un contacto en común: ${count} personas…`,
  addTogether: (count) => `Añadir a un rol: ${count} personas…`,
  fromSelection: 'Nuevos contactos a partir de la selección…',
  showCard: 'Mostrar la ficha',
  showCardOf: 'Mostrar la ficha de alguien…',
  cardOfWhom: '¿La ficha de quién?',
  hoverCards: {
    name: 'Ficha sobre un nombre',
    desc: 'Mostrar la ficha de alguien cuando el puntero se detiene sobre un nombre; en las notas, con Alt. El menú de un nombre la ofrece en todo caso.',
  },
  moreRoles: (count) => plural(count, { one: 'y 1 rol más', other: `y ${count} roles más` }),
};
