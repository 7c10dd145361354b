import type { Strings } from '../en';

export const problems: Strings['problems'] = {
  'unreadable-block': {
    what: (found) => `No se pueden leer las propiedades: ${found}`,
    mend: 'Abre la nota en modo fuente y corrige la línea: pon entre comillas el texto que lleve dos puntos, usa espacios para la sangría y escribe cada propiedad una sola vez. Hasta entonces vale lo que se leyó antes.',
  },
  'conflict-block': {
    what: (found) => `Dos dispositivos cambiaron las propiedades, y ambas versiones están en ellas: ${found}`,
    mend: 'Abre la nota en modo fuente, deja las líneas correctas y borra las demás junto con las líneas de signos (<<<<<<<, =======, >>>>>>>). Hasta entonces vale lo que se leyó antes.',
  },
  'too-large': {
    what: (found) => `La nota es demasiado grande para leerla. La lectura se detuvo en: ${found}`,
    mend: 'Acorta la nota o divídela en varias: se pueden leer unas 4000 líneas de propiedades y 20 000 líneas de texto. Hasta entonces vale lo que se leyó antes.',
  },
  'not-a-date': {
    what: (found) => `«${found}» no es un día del calendario.`,
    mend: 'Escribe el día como año-mes-día: 2026-03-31.',
  },
  'ambiguous-date': {
    what: (found) => `«${found}» puede ser dos días distintos.`,
    mend: 'Escribe primero el año, luego el mes y luego el día: 2026-04-03.',
  },
  'future-date': {
    what: (found) => `«${found}» todavía no ha llegado.`,
    mend: 'Corrige el día, o escribe un contacto previsto como «follow-up».',
  },
  'not-a-duration': {
    what: (found) => `«${found}» no es un ritmo.`,
    mend: 'Escribe, por ejemplo, «3 weeks», «2 months», «quarterly» o «none».',
  },
  'ambiguous-duration': {
    what: (found) => `«${found}» significa dos veces al mes para unos y cada dos meses para otros.`,
    mend: 'Escribe «2 weeks» o «2 months».',
  },
  'unknown-circle': {
    what: (found) => `«${found}» no es un círculo.`,
    mend: 'Escribe «core», «close», «active» o «wide».',
  },
  'unknown-status': {
    what: (found) => `«${found}» no es un estado.`,
    mend: 'Para una persona, escribe «active», «archived», «deceased» o «do-not-contact»; para un proyecto, «idea», «active», «paused», «done» o «dropped».',
  },
  'unknown-role': {
    what: (found) => `«${found}» no es un rol de la matriz.`,
    mend: 'Usa uno de los roles de la matriz. Hasta entonces tiene su propia columna, marcada con un signo de interrogación.',
  },
  'not-text': {
    what: (found) => `Aquí se esperan palabras, no «${found}».`,
    mend: 'Escribe un solo texto; ponlo entre comillas si parece un número o empieza por un signo especial.',
  },
  'not-a-number': {
    what: (found) => `«${found}» no es un número que se pueda usar aquí.`,
    mend: 'Escribe un número entero, como 2.',
  },
  'two-spellings': {
    what: (found) => `«${found}» dice lo mismo que otra propiedad de esta nota.`,
    mend: 'Deja una de las dos; hasta entonces cuenta la primera.',
  },
  'ambiguous-name': {
    what: (found) => `Varias notas se llaman «${found}».`,
    mend: 'Enlaza la nota que quieres también con su carpeta: [[People/Nombre|Nombre]].',
  },
  'not-a-stance': {
    what: (found) => `«${found}» no es una postura que se pueda leer.`,
    mend: 'Escribe el enlace, luego el apoyo de -3 a +3 o los dos ejes de 1 a 4, y después, si quieres, la influencia y el día: «[[Nombre]] s3 a1 i4 2026-03-02».',
  },
  'not-a-horizon': {
    what: (found) => `«${found}» no es un horizonte que se pueda leer.`,
    mend: 'Escribe cuándo, hasta dónde y qué, separados por barras: «2026-10 | regional | tres funciones». Cuándo es un año, un trimestre (2026-Q4), un mes o un día.',
  },
  'role-without-project': {
    what: (found) => `No existe el proyecto «${found}».`,
    mend: 'Corrige el enlace, o añade «type: project» a esa nota.',
  },
  'conflict-lines': {
    what: (found) => `Dos dispositivos cambiaron el texto, y ambas versiones están en él: ${found}`,
    mend: 'Deja las líneas correctas y borra las demás junto con las líneas de signos (<<<<<<<, =======, >>>>>>>). Hasta entonces cuentan ambas versiones.',
  },
  'conflict-copy': {
    what: (found) => `Esta nota es una copia de «${found}» que hizo un servicio de sincronización porque dos dispositivos cambiaron esa nota a la vez.`,
    mend: 'Compara las dos notas, pasa lo que solo dice la copia y borra la copia. Para las personas lo hace «Buscar duplicados». Hasta entonces cuentan ambas.',
  },
};
