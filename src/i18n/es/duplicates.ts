import type { Certainty, SameBecause } from '../../derive/same-person';
import type { Strings } from '../en';
import { plural } from './plural';

const because: Readonly<Record<SameBecause, string>> = {
  email: 'Misma dirección de correo',
  'name-and-organisation': 'Mismo nombre y misma organización',
  name: 'Mismo nombre',
  alias: 'Una usa también el nombre de la otra',
  initials: 'Las iniciales coinciden con el nombre',
};

const certainty: Readonly<Record<Certainty, string>> = {
  sure: 'seguramente la misma persona',
  likely: 'probablemente la misma persona',
  maybe: 'quizá la misma persona',
};

export const duplicates: Strings['duplicates'] = {
  command: 'Buscar duplicados: personas con dos notas',
  mergeWith: 'Unir la nota de esta persona con otra',
  withWhom: '¿Qué nota habla de la misma persona?',
  title: 'Personas con dos notas',
  none: 'No hay dos notas que parezcan hablar de una misma persona.',
  found: (count) =>
    `${plural(count, { one: 'Un par de notas puede', other: `${count} pares de notas pueden` })} hablar de una misma persona. Compáralas: no se escribe nada sin tu acuerdo.`,
  why: (reason, how) => `${because[reason]} – ${certainty[how]}`,
  compare: 'Comparar',
  notSame: 'No es la misma persona',
  lookAgain: 'Volver a mirar',
  of: (action, one, other) => `${action}: ${one}, ${other}`,
  apart: (count) => `No es la misma persona (${count})`,
  compareTitle: '¿Una persona, dos notas?',
  reading: 'Leyendo las notas…',
  property: 'Propiedad',
  stays: 'Esta nota se queda',
  goes: 'Esta nota va a la papelera',
  result: 'Después',
  links: (count) => (count === 0 ? 'Ningún enlace lleva aquí' : plural(count, { one: '1 enlace lleva aquí', other: `${count} enlaces llevan aquí` })),
  swap: 'Conservar la otra nota',
  choose: (count) =>
    count === 0
      ? 'Ningún valor contradice a otro.'
      : plural(count, { one: 'Un valor difiere: elige cuál queda.', other: `${count} valores difieren: elige cuáles quedan.` }),
  outcomes: {
    same: 'igual en ambas',
    filled: 'se añade',
    noted: 'se anota en el texto',
    'only-kept': 'se queda',
  },
  choiceOf: (property) => `${property}: `,
  nothingLost: 'Lo que no cabe en una propiedad se anota en el texto de la nota, y su registro se ordena por fecha.',
  turned: (count, kept) =>
    count === 0
      ? 'Ninguna otra nota enlaza con la que se va.'
      : `Los enlaces de ${plural(count, { one: '1 nota', other: `${count} notas` })} llevarán a «${kept}» y se leerán como antes.`,
  canvases: (count) => plural(count, { one: '1 lienzo se actualiza.', other: `${count} lienzos se actualizan.` }),
  unreadCanvas: (path) => `No se puede leer el lienzo «${path}»; sus tarjetas se quedan como están.`,
  trashed: (other) => `«${other}» va a la papelera. Todo se puede deshacer.`,
  preview: 'Cómo quedará la nota',
  merge: 'Unir las dos notas',
  back: 'Volver a la lista',
  merged: (kept, other) => `«${other}» forma parte ahora de «${kept}».`,
  unreadable: (note) => `No se pueden leer las propiedades de ${note}. Corrígelas primero; no se ha escrito nada.`,
  missing: (note) => `La nota ${note} ya no existe.`,
};
