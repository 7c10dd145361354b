import type { Strings } from '../en';
import { plural } from './plural';

/** Tables of contacts: their columns, where they come from, and what is wrong with them. */
export const csv: Strings['csv'] = {
  within: (column) => column.toLowerCase(),
  columns: {
    name: 'Nombre completo', 'given-name': 'Nombre de pila', 'family-name': 'Apellidos', aliases: 'Alias', organisation: 'Organización',
    function: 'Función', emails: 'Correo', phones: 'Teléfono', urls: 'Sitio web', address: 'Dirección', city: 'Ciudad',
    language: 'Idioma', birthday: 'Cumpleaños', networks: 'Redes', met: 'Fecha del encuentro', 'met-at': 'Lugar del encuentro',
    topic: 'Tema', note: 'Nota', source: 'Fuente',
  },
  sources: { google: 'Google Contacts', linkedin: 'LinkedIn', outlook: 'Outlook', other: 'Tabla' },
  problems: {
    'too-large': () => 'Este archivo es más grande que cualquier libreta de direcciones. No se ha leído nada.',
    'no-rows': () => 'No hay ninguna persona en este archivo.',
    'extra-cells': ({ line, count }) => plural(count, {
      one: `La fila de la línea ${line} tiene más celdas que columnas. Lo que contienen se deja fuera.`,
      other: `${count} filas tienen más celdas que columnas, la primera en la línea ${line}. Lo que contienen se deja fuera.`,
    }),
    'too-many-rows': ({ line }) => `Solo se han leído las filas anteriores a la línea ${line}: este archivo tiene más que una libreta de direcciones.`,
  },
};
