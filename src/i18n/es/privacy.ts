import type { CalendarDate } from '../../model/calendar-date';
import type { Strings } from '../en';
import { dayWithYear } from './days';
import { plural } from './plural';

const lines = (count: number): string => plural(count, { one: '1 línea', other: `${count} líneas` });
const notes = (count: number): string => plural(count, { one: '1 nota más', other: `${count} notas más` });
const changed = (count: number): string => plural(count, { one: '1 nota', other: `${count} notas` });

/** Everything about a person, forgetting her, and discreet mode. */
export const privacy: Strings['privacy'] = {
  searching: (name) => `Buscando: ${name}`,
  searched: (done, total) => `${done} de ${total} notas`,
  failed: 'Un error ha detenido la búsqueda. No se ha cambiado nada.',
  perhaps: 'Quizá',
  perhapsHint: 'podría ser otra persona',
  perhapsTitle: (count) => `Quizá (${lines(count)})`,
  perhapsText: 'Un nombre de pila, un nombre corto o uno que también tienen otras personas. Solo tú puedes saberlo.',
  line: (line) => `Línea ${line}`,
  moreNotes: (count) => plural(count, { one: 'Mostrar 1 nota más', other: `Mostrar ${count} notas más` }),
  menu: { about: 'Todo sobre esta persona…', forget: 'Olvidar a esta persona…' },
  about: {
    command: 'Mostrar todo sobre una persona…',
    whom: '¿Sobre quién?',
    title: (name) => `Todo sobre ${name}`,
    found: (sure, files) => sure === 0 ? 'Su propia nota; ninguna otra nombra con seguridad a esta persona.' : `Su propia nota, y ${lines(sure)} en ${notes(files)}.`,
    writtenOn: (on: CalendarDate, sure, files) =>
      `Todo lo que dice la bóveda, a ${dayWithYear(on)}: su propia nota, y ${lines(sure)} en ${notes(files)}. Alguna línea puede referirse a otra persona con el mismo nombre.`,
    ownNote: 'Su propia nota',
    attachments: 'Archivos que solo usa esta nota',
    named: 'Archivos que llevan este nombre en el suyo',
    unread: 'Archivos que no se han podido leer',
    save: 'Guardar como nota',
    fileName: (name, on) => `Sobre ${name} ${on}`,
    saved: (note) => `Guardado: ${note}. Repite todo lo que hay: bórrala cuando ya no haga falta.`,
    copy: 'Copiar',
    copied: 'Todo copiado.',
    notCopied: 'No se ha podido copiar. Guárdalo mejor como nota.',
    forget: 'Olvidar a esta persona…',
  },
  forget: {
    command: 'Olvidar a una persona…',
    whom: '¿A quién deben olvidar las notas?',
    title: (name) => `Olvidar a ${name}`,
    word: '[alguien]',
    intro: 'Todo lo marcado cambia de una vez. No se borra nada para siempre: la nota va a la papelera.',
    trash: (path) => `Mover la nota a la papelera: ${path}`,
    otherNotes: 'En otras notas',
    tick: (note, line) => `${note}, línea ${line}`,
    removeItem: 'Quitar el elemento entero',
    removeItemOf: (note, line) => `Quitar el elemento entero: ${note}, línea ${line}`,
    before: 'Ahora',
    after: 'Después',
    goes: 'desaparece',
    byHand: 'Esto solo puedes cambiarlo a mano, en la nota.',
    noteOf: (note) => `Todo en ${note}`,
    nothing: 'Ninguna otra nota nombra a esta persona.',
    stays: 'Lo que queda fuera de alcance',
    reach: [
      'Versiones anteriores de estas notas: la recuperación de archivos de Obsidian, el historial de tu servicio de sincronización, tus copias de seguridad.',
      'La papelera, hasta que la vacíes.',
      'Otros dispositivos, hasta que se sincronicen, y las personas con quienes hayas compartido una nota.',
      'Lo que hayan guardado otros complementos.',
      'Nombres de archivos e imágenes: aparecen aquí, y tú decides.',
    ],
    attachments: 'Solo esta nota usa estos archivos. Se quedan; bórralos a mano si quieres:',
    named: 'El nombre forma parte del de estos archivos. Se quedan; cámbiales el nombre a mano si quieres:',
    unread: 'Estos archivos no se han podido leer y no cambian:',
    undoable: 'Puedes deshacerlo hasta que se cierre la aplicación.',
    run: (count) => `Olvidar: cambiar ${changed(count)}`,
    nothingTicked: 'No hay nada marcado',
    done: (name, count) => `Se ha olvidado a ${name} en ${changed(count)}. Puedes deshacerlo hasta que se cierre la aplicación.`,
    leftByHand: (count) => plural(count, { one: 'Queda 1 línea por cambiar a mano.', other: `Quedan ${count} líneas por cambiar a mano.` }),
    changedSince: (note) => `${note} ha cambiado entretanto. No se ha escrito nada. Aquí está tal como es ahora: vuelve a mirarla, por favor.`,
  },
  discreet: {
    command: 'Modo discreto para compartir pantalla',
    on: 'El modo discreto está activado: en Réseauter no se ven los nombres ni lo que se dice de las personas.',
    mark: 'Modo discreto',
    off: 'Desactivar el modo discreto',
  },
};
