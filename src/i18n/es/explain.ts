import type { NoteFact, PersonFact } from '../../derive/explanation';
import type { SkipReason } from '../../note/note';
import type { KindLook } from '../../note/note-kind';
import type { Strings } from '../en';
import { common } from './common';
import { dayWithYear, fullDay } from './days';
import { plural } from './plural';
import { queue } from './queue';

const skipped: Readonly<Record<SkipReason, string>> = {
  template: 'La nota es una plantilla, y las plantillas se dejan fuera.',
  'index-note': 'La nota es un índice de otras notas, y estos se dejan fuera. Escribe en ella «type: person» si, aun así, es de una persona.',
  drawing: 'La nota es un dibujo, y los dibujos se dejan fuera.',
};

function personSentence(fact: PersonFact): string {
  switch (fact.id) {
    case 'in-list':
      return `En la lista, en «${queue.buckets[fact.bucket]}», con ${queue.points(fact.total)}.`;
    case 'archived':
      return 'Persona archivada: nunca en la lista.';
    case 'deceased':
      return 'Persona fallecida: nunca en la lista.';
    case 'do-not-contact':
      return 'No contactar: nunca en la lista.';
    case 'snoozed':
      return `En pausa hasta el ${dayWithYear(fact.until)}.${fact.hidesPromise ? ' La pausa oculta una promesa cuyo día ya ha llegado.' : ''}`;
    case 'waiting':
      return `${fact.days === 0 ? 'Has escrito hoy' : `Escribiste hace ${common.days(fact.days)}`} y esperas respuesta; conviene un recordatorio a partir del ${fullDay(fact.reminderOn)}.`;
    case 'planned':
      return `El próximo contacto está previsto para el ${dayWithYear(fact.on)}${fact.note === null ? '' : `: ${fact.note}`}.`;
    case 'let-go':
      return `Sin respuesta desde hace ${common.days(fact.days)}${fact.nudges === 0 ? '' : `, tras ${reminders(fact.nudges)}`}: mejor no insistir; vuelve a valer el ritmo habitual.`;
    case 'fresh':
      return `Contacto reciente, válido hasta el ${dayWithYear(fact.until)}: ${plural(fact.cadence, { one: 'cada día', other: `cada ${fact.cadence} días` })}.`;
    case 'no-rhythm':
      return 'No se desea ningún ritmo.';
    case 'undated':
      return 'No hay ningún contacto ni encuentro anotado hasta hoy.';
    case 'too-few-points':
      return `Algo invita a escribir, con ${queue.points(fact.total)}; la lista empieza en 10.`;
    case 'nothing':
      return 'Ahora mismo nada invita a escribir.';
  }
}

function reminders(count: number): string {
  return plural(count, { one: 'un recordatorio', other: `${count} recordatorios` });
}

function noteSentence(fact: NoteFact): string {
  switch (fact.id) {
    case 'not-read':
      return 'La nota no se ha leído.';
    case 'project':
      return 'La nota es de un proyecto; en la lista están sus roles por cubrir, no el proyecto en sí.';
    case 'skipped':
      return skipped[fact.reason];
    case 'marked-otherwise':
      return `La nota dice ser otra cosa: «${fact.found}».`;
    case 'unreadable':
      return `Sus propiedades no se pueden leer${fact.line === null ? '' : ` (línea ${fact.line})`}: ${fact.found}`;
    case 'unmarked':
      return 'Nada dice que la nota sea de una persona. Escribe «type: person» en sus propiedades, ponle la etiqueta #person, muévela a una carpeta llamada People o di en los ajustes dónde están las notas de tus personas.';
  }
}

const lookedAt: Readonly<Record<KindLook['at'], string>> = {
  property: 'Una propiedad que nombra un tipo (type, kind, categories…)',
  card: 'Las propiedades de nombre de una tarjeta de contacto (fn, first-name y last-name)',
  tag: 'Una etiqueta (#person, #project…)',
  'file-name': 'Un nombre de archivo que empieza por @',
  folder: 'La carpeta (People, Contacts, Projects…)',
  body: 'Una tabla de datos de contacto en el texto',
};

const foundKinds = { person: 'una persona', project: 'un proyecto', other: 'otra cosa' };

export const explain: Strings['explain'] = {
  command: '¿Por qué alguien no está en la lista?',
  placeholder: '¿De quién, o de qué nota, se trata?',
  nothingFound: 'Ninguna persona ni nota con ese nombre',
  notAPerson: 'no es una persona',
  title: (name) => `¿Dónde está ${name}?`,
  notAPersonTitle: (note) => `${note} no es una persona`,
  personSentence,
  noteSentence,
  addends: 'Lo que invita a escribir',
  last: (on) => `Último contacto el ${dayWithYear(on)}`,
  met: (on) => `Primer encuentro el ${dayWithYear(on)}`,
  noContact: 'Ningún contacto anotado',
  next: (on) => `Siguiente: ${fullDay(on)}`,
  openNote: 'Abrir la nota',
  looked: 'Lo que se ha mirado, en este orden',
  lookedAt,
  lookFound: ({ found, kind }) => (found === null || kind === null ? 'nada' : `«${found}»: ${foundKinds[kind]}`),
  thisNote: '¿Por qué esta nota no es una persona?',
  makePerson: 'Convertirla en persona',
  makeProject: 'Convertirla en proyecto',
  makeThisPerson: 'Convertir esta nota en persona',
  makeThisProject: 'Convertir esta nota en proyecto',
  made: { person: (note) => `«${note}» es ahora una persona.`, project: (note) => `«${note}» es ahora un proyecto.` },
  cannotMark: 'Hay una propiedad de esta nota que no se puede cambiar desde aquí sin riesgo. Abre la nota y escríbela a mano.',
  line: (note, line) => `${note} · línea ${line}`,
  property: (note, property) => `${note} · ${property}`,
};
