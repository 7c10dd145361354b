import type { FindingKind, NotAPerson } from '../../derive/vault-check/finding';
import { folderOf, baseNameOf } from '../../model/note-path';
import type { RoleStrings } from '../role-texts';
import type { Strings } from '../en';
import { fullDay } from './days';
import { plural } from './plural';
import { problems } from './problems';

const kinds: Readonly<Record<FindingKind, string>> = {
  unreadable: 'Propiedades que no se pueden leer',
  'role-word': 'Palabras que no nombran ningún rol',
  'role-name': 'Nombres que no llevan a ninguna parte',
  'not-a-person': 'Notas en una casilla de rol que no son de nadie',
  'same-name': 'Dos notas con el mismo nombre',
  date: 'Fechas que no se pueden leer',
  word: 'Palabras desconocidas',
  'two-spellings': 'Dos grafías en una misma nota',
  shape: 'Valores de otra forma',
  other: 'Otras líneas que no se pueden leer',
};

const nobodys: Readonly<Record<NotAPerson, string>> = {
  project: 'su nota es de un proyecto',
  skipped: 'su nota se deja fuera por ser plantilla, índice o dibujo',
  otherwise: 'su nota dice ser otra cosa',
  unmarked: 'nada en su nota dice que sea de una persona',
};

function note(path: string): string {
  const folder = folderOf(path);
  return folder === '' ? baseNameOf(path) : `${baseNameOf(path)} (${folder})`;
}

export const checkWith = (roles: RoleStrings): Strings['check'] => ({
  title: 'Revisión de la bóveda',
  intro: 'No se escribe nada hasta que pulses «Corregir». Cada corrección se muestra antes y se puede deshacer.',
  again: 'Revisar otra vez',
  checking: 'Revisando…',
  progress: (done, total) => `${Math.floor((100 * done) / Math.max(1, total))}\u00A0%`,
  nothing: 'Nada que corregir: se han entendido todas las notas.',
  count: (count) => plural(count, { one: '1 hallazgo', other: `${count} hallazgos` }),
  kinds,
  kindCount: (kind, count) => `${kind} (${count})`,
  what: ({ told, found }) => {
    switch (told.id) {
      case 'problem': return problems[told.code].what(found);
      case 'nobody': {
        const named = `«${found}» figura en un rol (${roles.textsOf(told.role).one})`;
        return told.isLink ? `${named}, pero esa nota no existe.` : `${named}, pero ninguna nota se llama exactamente así.`;
      }
      case 'not-a-person': return `«${baseNameOf(told.note)}» figura en un rol (${roles.textsOf(told.role).one}), pero ${nobodys[told.why]}.`;
      case 'same-name': return `Hay otra nota con este nombre: ${note(told.other)}.`;
      case 'text-and-list':
        return `Aquí un solo texto, una lista en ${plural(told.lists, { one: '1 nota más', other: `${told.lists} notas más` })}: la aplicación muestra un aviso en una u otra.`;
    }
  },
  mend: (told) => (told.id === 'problem' ? problems[told.code].mend : ''),
  howToFix: 'Cómo corregirlo',
  choose: 'Elegir…',
  fixLabel: (label) => {
    switch (label.id) {
      case 'write': return `Escribir «${label.text}»`;
      case 'day': return `Escribir ${label.on} (${fullDay(label.on)})`;
      case 'write-role': return `Escribir «${label.word}»`;
      case 'read-as': return `Leer «${label.word}» como un rol conocido (${roles.textsOf(label.role).one}), en todas las notas`;
      case 'own-role': return `Hacer de «${label.word}» un rol propio`;
      case 'link': return `Enlazar con ${note(label.path)}`;
      case 'create-person': return `Crear la nota de ${label.name}`;
      case 'plain-name': return `Dejar «${label.name}» como un nombre sin enlace`;
      case 'take-out': return `Quitar «${label.name}» de la casilla`;
      case 'mark': return label.as === 'person' ? `Marcar ${note(label.path)} como persona` : `Marcar ${note(label.path)} como proyecto`;
      case 'keep': return `Dejar solo «${label.property}: ${label.text}»`;
      case 'as-list': return 'Escribirlo como lista';
      case 'as-text': return 'Escribirlo como texto';
      case 'compare': return 'Comparar las dos notas…';
    }
  },
  inSettings: 'Cambia los ajustes y ninguna nota.',
  newNote: 'Crea una nota nueva; esta se queda como está.',
  fix: 'Corregir',
  fixOf: (what, name) => `Corregir: ${name}, ${what}`,
  ignore: 'No es un problema',
  ignoreOf: (what, name) => `No es un problema: ${name}, ${what}`,
  line: (line) => `línea ${line}`,
  before: 'Ahora',
  after: 'Después',
  gone: '(sin esta propiedad)',
  fixAll: (count) => plural(count, { one: 'Corregir 1 de este tipo…', other: `Corregir ${count} de este tipo…` }),
  showAll: (count) => `Mostrar todos (${count})`,
  all: {
    title: (kind) => `Corregir de una vez: ${kind.toLowerCase()}`,
    text: 'En esta lista solo está lo que difícilmente puede significar otra cosa. Desmarca lo que quieras dejar como está.',
    run: (count) => plural(count, { one: 'Hacer 1 cambio', other: `Hacer ${count} cambios` }),
    progress: (done, total) => `${done} de ${total}`,
  },
  done: {
    fixed: (name) => `Corregido en «${name}».`,
    many: (written, refused) => {
      const mended = plural(written, { one: 'Se ha corregido 1 nota.', other: `Se han corregido ${written} notas.` });
      const left = plural(refused, {
        one: 'Otra ya decía algo distinto y se queda como estaba.',
        other: `Otras ${refused} ya decían algo distinto y se quedan como estaban.`,
      });
      return refused === 0 ? mended : `${mended} ${left}`;
    },
    ownRole: (word) => `«${word}» es ahora un rol propio.`,
    created: (name) => `Se ha creado la nota de ${name}.`,
    takeBack: 'Volver atrás',
  },
  ignored: (count) => plural(count, { one: '1 hallazgo que no es un problema', other: `${count} hallazgos que no son un problema` }),
  lookAgain: 'Mostrar de nuevo',
  lookAgainOf: (name) => `Mostrar de nuevo: ${name}`,
  how: 'Qué se ha leído y qué se ha dejado fuera',
  roleWordDone: (word, role) => `A partir de ahora, «${word}» se lee como un rol conocido (${roles.textsOf(role).one}).`,
});
