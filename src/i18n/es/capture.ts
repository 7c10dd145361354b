import type { Strings } from '../en';
import { plural } from './plural';

const notes = (count: number): string => plural(count, { one: '1 nota', other: `${count} notas` });
const written = (count: number): string => `${notes(count)} ${plural(count, { one: 'escrita', other: 'escritas' })}`;
const people = (count: number): string => plural(count, { one: '1 persona', other: `${count} personas` });

const because = {
  email: 'mismo correo', 'name-and-organisation': 'mismo nombre y misma organización', name: 'mismo nombre', alias: 'un alias',
  initials: 'coinciden las iniciales',
} as const;

/** New contacts from an event: lines that are typed or pasted, and what was understood of them. */
export const capture: Strings['capture'] = {
  command: 'Nuevos contactos de un evento…',
  title: 'Nuevos contactos de un evento',
  event: 'Evento',
  eventHint: 'Un curso, una feria, un estreno. Tendrá una nota con todas las personas.',
  on: 'Fecha',
  place: 'Lugar',
  lines: 'Personas, una por línea',
  linesHint: 'Nombre — organización — función — correo — tema, en cualquier orden. También puedes pegar firmas y vCards.',
  understood: 'Lo que se ha entendido',
  fields: { name: 'Nombre', organisation: 'Organización', function: 'Función', emails: 'Correo', topic: 'Tema' },
  row: (line) => `Línea ${line}`,
  count: (all, known, open) => [
    people(all),
    ...(known > 0 ? [plural(known, { one: '1 ya conocida', other: `${known} ya conocidas` })] : []),
    ...(open > 0 ? [`${open} por revisar`] : []),
  ].join(', '),
  nobody: 'Nadie por ahora.',
  tooMany: (shown) => `Solo se muestran las primeras ${shown} personas. Las listas más largas, impórtalas desde un archivo.`,
  decision: 'Qué hacer',
  asNew: 'Persona nueva',
  skip: 'Dejar fuera',
  same: (name, why) => `¿La misma persona? ${name} (${because[why]})`,
  fills: (fields) => `Añade: ${fields}`,
  conflicts: (fields) => `Se queda como está en la nota: ${fields}`,
  nothingMore: 'La nota ya lo dice todo.',
  again: (line) => `Repetida: ya está en la línea ${line}.`,
  inSameNote: 'Otra línea de más arriba va a la misma nota.',
  perhaps: (name) => `Ya existe una nota «${name}».`,
  nameless: 'Escribe un nombre.',
  unreadable: {
    'no-name': 'Aquí no se ha encontrado ningún nombre.',
    'cut-off': 'Esta tarjeta se corta a la mitad.',
    'too-long': 'Es demasiado largo para una sola persona.',
    'not-a-card': 'Esto parece una frase, no una persona.',
  },
  alsoRead: (values) => `También: ${values}`,
  compare: 'Comparar',
  inNote: 'En la nota',
  typed: 'Escrito aquí',
  take: (field) => `Usar lo escrito aquí: ${field}`,
  write: (count) => `Escribir ${notes(count)}`,
  writeEvent: 'Escribir la nota del evento',
  writing: (done, all) => `${done} de ${all}`,
  stop: 'Parar',
  written: (count, withEvent) => `${written(count)}${withEvent ? ', y la del evento' : ''}.`,
  stopped: (count, left) => `Interrumpido: ${written(count)}, ${plural(left, { one: 'queda 1', other: `quedan ${left}` })}.`,
  refused: (count, refused) =>
    `${written(count)}. ${plural(refused, { one: 'Se ha rechazado 1', other: `Se han rechazado ${refused}` })}: la nota ha cambiado o no se puede leer.`,
  classify: 'Clasificar ahora',
  close: 'Cerrar',
  leave: {
    title: '¿Conservar lo que has escrito?',
    text: 'Todavía no hay nada en tus notas.',
    stay: 'Seguir escribiendo',
    keep: 'Guardar para después',
    discard: 'Descartar',
  },
  source: 'encuentro en el evento',
};
