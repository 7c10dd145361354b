import type { Strings } from '../en';
import { common } from './common';
import { plural } from './plural';

export const bases: Strings['bases'] = {
  command: 'Crear una base de personas y proyectos',
  options: {
    onlyOpen: 'Solo los roles por cubrir',
    order: 'Orden, cuando la base no tiene ninguno',
    mostPerPart: 'Líneas antes de «más»',
    onlyDue: 'Solo donde haya algo que hacer',
    hideSnoozed: 'Ocultar a las personas en pausa',
  },
  parts: { snoozed: 'En pausa', away: 'Archivadas, fallecidas o que no contactar' },
  calm: 'Nada que hacer por ahora',
  noValue: 'Sin valor',
  groupHeading: (value, projects) => `${value} · ${common.projects(projects)}`,
  others: (count) => plural(count, { one: '1 nota no es ni una persona ni un proyecto.', other: `${count} notas no son ni personas ni proyectos.` }),
  ofPeople: (people) =>
    `Los proyectos y roles en los que participa ${plural(people, { one: 'la persona', other: `alguna de las ${people} personas` })} de esta base.`,
  leftOut: (people) => `${common.people(people)} fuera de la lista, según las opciones de esta vista.`,
  quietProjects: (count) => plural(count, { one: '1 proyecto no pide nada por ahora.', other: `${count} proyectos no piden nada por ahora.` }),
  noEntries: { title: 'Ninguna nota', text: 'Los filtros de esta base no dejan pasar ninguna.' },
  noneOfOurs: 'Ni personas ni proyectos',
  noPart: (people) => ({
    title: 'Ningún rol en ningún proyecto',
    text: plural(people, {
      one: 'Ningún proyecto nombra a la persona de esta base.',
      other: `Ningún proyecto nombra a ninguna de las ${people} personas de esta base.`,
    }),
  }),
  nothingOpen: { title: 'Ningún rol por cubrir', text: 'Cada rol necesario tiene sus nombres.' },
  file: {
    name: 'Personas y proyectos',
    views: { people: 'Personas', projects: 'Proyectos' },
    made: (path) => `Se ha creado «${path}».`,
    nobody: 'Todavía no hay ninguna persona ni ningún proyecto. Una nota lo es cuando dice «type: person» o «type: project».',
    isOff: 'Las bases están desactivadas en esta bóveda. Actívalas en los ajustes, en «Complementos principales», y vuelve a usar este comando.',
    fields: {
      organisation: 'Organización', function: 'Función', circle: 'Círculo', networks: 'Redes', skills: 'Habilidades',
      'last-contact': 'Último contacto', 'follow-up': 'Próximo contacto', 'waiting-since': 'Espera respuesta desde', status: 'Estado',
      deadline: 'Fecha límite', objective: 'Objetivo',
    },
  },
};
