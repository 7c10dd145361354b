import type { Strings } from '../en';
import { plural } from './plural';

function perhaps(nearest: string): string {
  return nearest === '' ? '' : ` ¿Querías decir «${nearest}»?`;
}

export const block: Strings['block'] = {
  sentences: {
    'no-option': ({ text }) => `No se entiende «${text}». Cada línea dice de qué trata, luego dos puntos y un valor: «view: board».`,
    'unknown-option': ({ text, nearest, allowed }) => `No se entiende «${text}».${perhaps(nearest)} Un bloque conoce: ${allowed}.`,
    'not-for-view': ({ text, view, allowed }) => `«${text}» no significa nada para «view: ${view}», que conoce: ${allowed}.`,
    'said-twice': ({ text }) => `«${text}» aparece dos veces. Pon los distintos valores en una sola línea, separados por comas.`,
    'unknown-value': ({ text, option, nearest, allowed }) => `No se entiende «${option}: ${text}».${perhaps(nearest)} Puede ser: ${allowed}.`,
    'one-value-only': ({ option }) => `«${option}» admite un solo valor.`,
    'no-count': ({ option, text }) => `No se entiende «${option}: ${text}». Es un número entero a partir de 1: «${option}: 10».`,
    'people-rows-only': ({ option }) => `«${option}» elige personas: necesita «rows: people».`,
    'unknown-project': ({ text, nearest }) => `Ninguna nota de proyecto se llama «${text}».${perhaps(nearest)}`,
    'unknown-person': ({ text, nearest }) => `Ninguna nota de persona se llama «${text}».${perhaps(nearest)}`,
    'unknown-network': ({ text, nearest }) => `Ninguna nota de persona nombra una red «${text}».${perhaps(nearest)}`,
    'unknown-role': ({ text, nearest, allowed }) => `No existe el rol «${text}».${perhaps(nearest)} Los roles son: ${allowed}.`,
    ambiguous: ({ text, allowed }) => `Varias notas se llaman «${text}»: ${allowed}. Escribe un enlace con la ruta de la que quieres.`,
    'no-project': () => '¿Qué proyecto? Añade una línea «project: [[nombre de la nota]]».',
    'no-person': () => '¿Qué persona? Añade una línea «person: [[nombre de la nota]]».',
  },
  wrong: (count) => `Hay ${count} cosas que corregir en este bloque:`,
  queueOf: (projects) => `Seguimiento: ${projects}`,
  matrixOf: (projects) => `Matriz de roles: ${projects}`,
  table: 'Tabla, se desplaza de lado',
  morePeople: (count) => plural(count, { one: 'y 1 persona más', other: `y ${count} personas más` }),
  moreProjects: (count) => plural(count, { one: 'y 1 proyecto más', other: `y ${count} proyectos más` }),
  nothing: {
    board: 'Aquí no queda ningún rol por cubrir.',
    matrix: 'Ningún proyecto ni nadie que mostrar aquí.',
    queue: 'Aquí nadie te espera.',
    person: 'Nadie que mostrar aquí.',
    health: 'Ningún aviso.',
  },
};
