import type { Strings } from '../en';
import { dayWithYear } from './days';
import { plural } from './plural';

/** The role matrix and the queue outside of their views: as a table, on a canvas, on paper. */
export const overview: Strings['overview'] = {
  command: 'Exportar la matriz de roles o el seguimiento…',
  ofView: 'Exportar…',
  title: 'Exportar la matriz de roles o el seguimiento',
  what: 'Qué',
  subjects: {
    active: 'La matriz de roles de todos los proyectos activos', project: 'Los roles de un proyecto', shown: 'La matriz de roles tal como se muestra',
    today: 'El seguimiento de hoy', week: 'El seguimiento de hoy y de esta semana', all: 'Todo el seguimiento',
  },
  project: 'Proyecto',
  role: 'Rol',
  formats: { markdown: 'Tabla en Markdown', csv: 'Tabla para hojas de cálculo (CSV)', canvas: 'Lienzo', page: 'Página para imprimir' },
  withLinks: 'Los nombres como enlaces a sus notas',
  withOpponents: 'Quién está en contra de un proyecto',
  withPromises: 'Lo que prometiste',
  preview: 'Qué contiene',
  empty: 'Nada que exportar.',
  leftOut: (people) => plural(people, {
    one: '1 persona fuera (archivada, fallecida o que no contactar)',
    other: `${people} personas fuera (archivadas, fallecidas o que no contactar)`,
  }),
  lines: (count) => plural(count, { one: '1 línea', other: `${count} líneas` }),
  cards: (count) => plural(count, { one: '1 tarjeta', other: `${count} tarjetas` }),
  fileName: 'Nombre del archivo',
  saveNote: 'Guardar como nota',
  openPage: 'Abrir la página',
  saved: (path) => `Guardado en «${path}».`,
  titleOf: (what, on) => `${what} · ${dayWithYear(on)}`,
  projectTitle: (project) => `Roles de ${project}`,
  queueTitles: { today: 'Seguimiento de hoy', week: 'Seguimiento de esta semana', all: 'Seguimiento' },
  filtered: (filter) => `Solo lo que contiene «${filter}»`,
  covered: (percent) => `cubierto al ${percent}\u00A0%`,
  page: {
    title: 'Página para imprimir',
    print: 'Imprimir…',
    elsewhere: 'Para imprimirla, abre esta página en la aplicación de escritorio.',
  },
};
