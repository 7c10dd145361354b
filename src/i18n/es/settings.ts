import type { Strings } from '../en';
import { plural } from './plural';

const projects: Strings['settings']['rules']['projects'] = {
  idea: 'Proyectos que son una idea',
  active: 'Proyectos activos',
  paused: 'Proyectos en pausa',
  done: 'Proyectos terminados',
  dropped: 'Proyectos abandonados',
};

const reasons: Strings['settings']['reasons'] = {
  promise: { name: 'Toca cumplir una promesa', desc: 'Ha llegado el día que fijaste para escribir a alguien.' },
  introduction: { name: 'Prometiste una presentación', desc: 'Dijiste que pondrías en contacto a dos personas.' },
  'no-reply': { name: 'Sin respuesta', desc: 'Escribiste hace entre una semana y un mes, y no consta ninguna respuesta.' },
  new: { name: 'Encuentro reciente', desc: 'Conociste a esta persona en los últimos sesenta días y aún no le has escrito.' },
  'key-role-silent': { name: 'Silencio en un rol clave', desc: 'Un proyecto cuenta con esta persona, su fecha límite se acerca y no ha habido contacto en dos semanas.' },
  overdue: { name: 'El ritmo', desc: 'Ha pasado más tiempo del que quieres entre dos contactos.' },
  'introduction-awaited': { name: 'Te prometieron una presentación', desc: 'Hace una semana o más te dijeron que te presentarían a alguien.' },
  opponent: { name: 'Oponente influyente', desc: 'Está en contra de un proyecto activo y tiene influencia, y hace un mes que no hay contacto.' },
  birthday: { name: 'Un cumpleaños', desc: 'Es hoy o en los próximos siete días.' },
  'i-owe': { name: 'Has recibido más', desc: 'Te ha hecho más favores de los que tú le has hecho, al menos dos más.' },
  'can-fill': { name: 'Podría cubrir un rol', desc: 'Encaja en un rol para el que un proyecto aún busca a alguien.' },
  'can-help': { name: 'Necesita algo', desc: 'Tú, o alguien que conoces, puede hacer lo que necesita.' },
  dormant: { name: 'Un vínculo dormido', desc: 'No ha habido contacto en tres veces el ritmo, y al menos en medio año.' },
  'i-give': { name: 'Has dado más', desc: 'Le has hecho más favores de los que te ha hecho a ti, al menos tres más: puedes pedir.' },
};

export const settings: Strings['settings'] = {
  peoplePerDay: { name: 'Personas al día', desc: 'Cuántas aparecen en «Hoy» antes de que el resto quede plegado, de 1 a 20.' },
  dormantPerList: { name: 'Vínculos dormidos', desc: 'Cuántas personas están en la lista solo por un largo silencio, de 0 a 10.' },
  weekendGrace: { name: 'Respetar los fines de semana', desc: 'Un primer mensaje que caería en sábado o domingo espera al lunes.' },
  logging: 'Anotar un contacto',
  logStyle: {
    name: 'Qué escribir',
    desc: 'En la nota de la persona; para los encuentros, si quieres, también una nota aparte.',
    options: {
      property: 'Solo la fecha',
      line: 'La fecha y una línea en el registro',
      note: 'La fecha, la línea y una nota de reunión',
    },
  },
  meetingFolder: { name: 'Carpeta de las reuniones', desc: 'Aquí van las nuevas notas de reuniones; si está vacío, donde ya haya notas así.' },
  rhythms: 'Ritmos',
  circlePreset: {
    name: 'Ritmo de los círculos',
    desc: 'El ritmo que figura en la nota de una persona va antes que estos.',
    options: {
      calm: 'Tranquilo: de 3 semanas a 1 año',
      dunbar: 'Dunbar: de 1 semana a 1 año',
      custom: 'El tuyo',
    },
  },
  circles: {
    core: { name: 'Círculo íntimo', desc: 'Días entre dos contactos con las pocas personas más cercanas.' },
    close: { name: 'Círculo cercano', desc: 'Días entre dos contactos con unas quince personas.' },
    active: { name: 'Círculo activo', desc: 'Días entre dos contactos con todas las personas cuya nota no nombra ningún círculo.' },
    wide: { name: 'Círculo amplio', desc: 'Días entre dos contactos con quienes no quieres perder de vista.' },
  },
  nurtureDays: { name: 'Relaciones nuevas', desc: 'Máximo de días entre contactos, durante los tres primeros meses, con alguien nuevo a quien ya has escrito.' },
  rules: {
    heading: 'Ritmos por rol',
    empty: 'Aún no hay reglas: el ritmo depende solo del círculo.',
    add: 'Añadir una regla',
    anyRole: 'Cualquier rol',
    projects,
    rhythm: (status, days) => `${projects[status]}: ${plural(days, { one: 'cada día', other: `cada ${days} días` })}`,
    title: { add: 'Regla nueva', edit: 'Cambiar la regla' },
    role: 'Rol',
    status: 'Proyectos',
    days: 'Días entre dos contactos',
    hint: 'Para cada persona cuenta el ritmo más corto que se le aplique.',
  },
  reasonsHeading: 'Razones para escribir',
  weights: {
    name: 'Peso de cada razón',
    desc: 'Hacer que una razón cuente más o menos, o desactivarla.',
    of: (weight) => {
      const names = new Map([[0, 'Desactivada'], [0.5, 'La mitad'], [1, 'Normal'], [1.5, 'Una vez y media'], [2, 'El doble']]);
      return names.get(weight) ?? `× ${String(weight).replace('.', ',')}`;
    },
  },
  reasons,
  leapBirthday: {
    name: 'Cumpleaños del 29 de febrero',
    desc: 'El día en que se celebran los demás años.',
    options: { 'february-28': '28 de febrero', 'march-1': '1 de marzo' },
  },
  mySkills: { name: 'Tus habilidades', desc: 'Lo que puedes hacer por otra gente, separado por comas.', placeholder: 'sonido, traducción' },
  wholeNumber: (min, max) => `Escribe un número entero de ${min} a ${max}.`,
  notRead: 'No se han podido leer los ajustes; valen los conocidos hasta ahora. Al cambiar un ajuste se escriben de nuevo.',
  notSaved: (message) => `No se han podido guardar los ajustes: ${message}`,
};
