import type { Strings } from '../en';
import { plural } from './plural';

const notes = (count: number): string => plural(count, { one: '1 nota', other: `${count} notas` });
const cards = (count: number): string => plural(count, { one: '1 contacto', other: `${count} contactos` });

/** Of one contact, and of several. */
const states: Strings['contactImport']['states'] = {
  new: 'nuevo', fills: 'completa una nota', conflict: 'en conflicto', identical: 'idéntico', twice: 'repetido', unreadable: 'ilegible',
};
const groups: Strings['contactImport']['states'] = {
  new: 'nuevos', fills: 'completan una nota', conflict: 'en conflicto', identical: 'idénticos', twice: 'repetidos', unreadable: 'ilegibles',
};
const because: Strings['contactImport']['because'] = {
  email: 'misma dirección de correo', 'name-and-organisation': 'mismo nombre y misma organización', name: 'mismo nombre',
  alias: 'también usa este nombre', initials: 'coinciden las iniciales',
};
const why = {
  'no-name': 'no hay nombre, ni dirección, ni organización',
  'cut-off': 'se corta a la mitad',
  'too-long': 'es más largo que cualquier contacto',
  'not-a-card': 'esto no es un contacto',
} as const;

/** Bringing address books in. */
export const contactImport: Strings['contactImport'] = {
  command: 'Importar contactos…',
  title: 'Importar contactos',
  fileMenu: 'Importar los contactos de este archivo…',
  choose: {
    title: 'Traer una libreta de direcciones',
    text: 'Archivos vCard (.vcf) y tablas (.csv) de Google Contacts, LinkedIn, Outlook, Apple y otros. Ves cada contacto en una lista antes de que se escriba nada.',
    button: 'Elegir archivos…',
    drop: 'o suéltalos aquí.',
    pictures: 'Las fotos se quedan en el archivo, salvo que elijas guardar las de las notas nuevas.',
    opening: 'Abriendo…',
  },
  refused: {
    'too-large': (file) => `No se ha abierto «${file}»: pasa de 200 MB, más que cualquier libreta de direcciones.`,
    other: (file) => `«${file}» no es ni un archivo vCard ni una tabla. Exporta tus contactos como .vcf o .csv.`,
    'not-read': (file, reason) => `No se ha podido leer «${file}»: ${reason}`,
  },
  columns: {
    title: (file) => `Las columnas de «${file}»`,
    recognised: (program) => `Es una exportación de ${program}. Cambia lo que no sea correcto; se recordará para la próxima vez.`,
    unknown: 'Las columnas se han entendido por su nombre. Cambia lo que no sea correcto; se recordará para la próxima tabla como esta.',
    column: 'Columna',
    sample: 'Por ejemplo',
    holds: 'Contiene',
    nothing: 'dejar fuera',
    unnamed: (number) => `Columna ${number}`,
    holdsOf: (column) => `Qué contiene «${column}»`,
    next: 'Ver la lista',
  },
  otherFiles: 'Otros archivos…',
  growing: (count) => `Leyendo: ${cards(count)} por ahora. Ya puedes empezar abajo.`,
  whole: (count) => cards(count),
  nobody: 'No hay ningún contacto en este archivo.',
  filters: 'Qué contactos mostrar',
  list: 'Contactos',
  all: (count) => `todos ${count}`,
  count: (state, count) => `${(count === 1 ? states : groups)[state]} ${count}`,
  states,
  because,
  brings: {
    adds: (fields) => `añade ${fields.join(', ')}`,
    conflicts: (fields) => `dice otra cosa: ${fields.join(', ')}`,
    nothing: 'la nota ya lo dice todo',
    firstOn: (line) => `ya estaba en la línea ${line}`,
    unreadable: (line, reason) => `Línea ${line}: ${why[reason]}`,
    perhaps: (name, reason) => `quizá ${name} (${because[reason]})`,
    into: (name, reason) => `${name}: ${because[reason]}`,
    chosen: (name) => `${name}: elección tuya`,
  },
  noName: 'sin nombre',
  choice: {
    label: (name) => `Qué hacer con ${name}`,
    new: 'Nota nueva',
    person: (name) => `La misma persona que ${name}`,
    first: (line) => `Junto con la línea ${line}`,
    somebody: 'La misma persona que otra…',
    leave: 'Dejar fuera',
    whom: '¿Quién es?',
  },
  details: {
    field: 'Campo',
    has: 'En la nota',
    gets: 'En el archivo',
    write: 'Escribir',
    tick: (field) => `Escribir ${field}`,
    nothing: '–',
    note: 'El texto del contacto solo va a las notas nuevas.',
    leftOut: (names) => `No se incorpora: ${names.join(', ')}`,
    picture: 'Su foto solo se guarda para una nota nueva, y solo si lo eliges arriba.',
    line: (file, line) => `${file}, línea ${line}`,
    found: 'Lo que pone ahí',
  },
  options: {
    title: 'Carpeta, redes y fotos',
    folder: 'Carpeta de las notas nuevas',
    folderHint: 'Se crea si no existe.',
    folderWrong: 'Esta carpeta no es posible: quedaría fuera de la bóveda, o no todos los sistemas admiten ese nombre.',
    networks: 'Añadir a todo el mundo a estas redes',
    networksHint: 'Separadas por comas; no se añade a quienes dejes fuera.',
    pictures: (count) => `Guardar las fotos de las tarjetas como adjuntos (${count})`,
    picturesHint: 'Solo para notas nuevas: cada foto pasa a ser un archivo donde van tus adjuntos, y la nota la enlaza como «photo». Como máximo, 5 MB cada una.',
  },
  write: {
    button: (count) => `Escribir ${notes(count)}`,
    nothing: 'Nada que escribir',
    preparing: 'Preparando las notas…',
    progress: (done, total) => `${done} de ${notes(total)}`,
    stop: 'Cancelar',
    done: (count) => (count === 0 ? 'No se ha escrito ninguna nota.' : plural(count, { one: '1 nota escrita.', other: `${count} notas escritas.` })),
    stopped: (count, left) =>
      `Interrumpido: ${plural(count, { one: '1 nota escrita entera', other: `${count} notas escritas, todas enteras` })}; ${plural(left, { one: 'queda 1', other: `quedan ${left}` })}.`,
    rest: (count) => `Seguir con el resto (${count})`,
    undo: 'Deshacer toda la importación',
    refused: (count) => plural(count, { one: '1 nota no se ha escrito:', other: `${count} notas no se han escrito:` }),
    reasons: {
      stale: 'la nota ha cambiado entretanto. Importa el archivo de nuevo: mostrará lo que aún falta.',
      missing: 'la nota ya no existe.',
      unreadable: 'el bloque de propiedades de la nota no se puede leer.',
      failed: (reason) => `el disco lo ha rechazado: ${reason}`,
      unnamable: 'ningún archivo puede llevar el nombre de este contacto. Dale un nombre en el archivo.',
    },
    picturesLeft: (count) => plural(count, { one: '1 foto no se ha guardado; su nota está escrita:', other: `${count} fotos no se han guardado; sus notas están escritas:` }),
    pictureReasons: {
      'too-large': 'pasa de 5 MB.',
      changed: 'no se ha podido volver a leer en el archivo.',
    },
    again: 'Importar otro archivo',
    back: 'Volver a la lista',
  },
};
