import type { Strings } from '../en';
import { common } from './common';
import { csv } from './csv';
import { plural } from './plural';

/** Writing people to a file for other programs. */
export const exportContacts: Strings['exportContacts'] = {
  command: 'Exportar contactos',
  ofSelection: 'Exportar…',
  title: 'Exportar contactos',
  whom: 'A quién',
  whoms: {
    all: 'Todo el mundo', selected: 'Las personas seleccionadas', project: 'Las personas de un proyecto', network: 'Las personas de una red',
    circle: 'Un círculo', search: 'Las personas encontradas',
  },
  which: { project: 'Proyecto', network: 'Red', circle: 'Círculo', search: 'Nombre, organización o función' },
  withAway: 'También las personas archivadas, fallecidas o que no contactar',
  count: (people, away) =>
    away === 0
      ? common.people(people)
      : `${common.people(people)} · ${plural(away, { one: '1 fuera (archivada, fallecida', other: `${away} fuera (archivadas, fallecidas` })} o que no contactar)`,
  format: 'Formato',
  formats: {
    vcard: 'Tarjetas para libretas de direcciones (vCard)', csv: 'Tabla para hojas de cálculo (CSV)', ics: 'Fechas para calendarios (iCalendar)',
  },
  fieldsTitle: 'Qué escribir de cada persona',
  fields: {
    ...csv.columns,
    topic: 'De qué se habló', note: 'El comienzo de su nota', 'follow-up': 'Próximo contacto', roles: 'Roles en proyectos',
    log: 'Registro', 'follow-up-note': 'Lo que prometiste', opponent: 'El rol de oponente', stances: 'Su postura',
  },
  privateTitle: 'Lo que has anotado sobre las personas',
  privateHint: 'Se deja fuera si no lo marcas.',
  warning: 'Este archivo dirá lo que piensas de las personas y lo que has anotado sobre ellas. Mira bien a quién se lo das.',
  preview: 'Cómo empieza',
  nobody: 'Nadie que exportar.',
  folder: 'Carpeta',
  top: 'La raíz de la bóveda',
  fileNames: { vcard: 'Contactos', csv: 'Contactos', ics: 'Seguimiento y cumpleaños' },
  save: 'Guardar en la bóveda',
  copy: 'Copiar',
  copied: 'Copiado.',
  notCopied: 'No se ha podido copiar el texto; guárdalo mejor en la bóveda.',
  reading: (done, total) => `Leyendo ${done} de ${total}…`,
  saved: (people, path) => `${plural(people, { one: '1 persona guardada', other: `${people} personas guardadas` })} en «${path}».`,
  ofProject: (project, what) => `${project}: ${what}`,
};
