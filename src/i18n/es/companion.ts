import type { CalendarDate } from '../../model/calendar-date';
import type { Strings } from '../en';
import { common } from './common';
import { dayFrom, distance } from './days';
import { plural } from './plural';

function dayAndDistance(days: number, on: CalendarDate): string {
  return `${dayFrom(days, on)} · ${distance(days)}`;
}

export const companion: Strings['companion'] = {
  title: 'Junto a la nota',
  open: 'Abrir el panel junto a la nota',
  noNote: {
    title: 'No hay ninguna nota abierta',
    text: 'Abre la nota de una persona, un proyecto o una reunión: este panel la acompaña.',
  },
  nothing: {
    title: 'Nada que decir junto a esta nota',
    text: 'Añade «type: person», «type: project» o «type: meeting» a una nota para ver aquí lo que saben de ella tus otras notas.',
  },
  sections: {
    reasons: 'Por qué ahora',
    tasks: 'Por hacer',
    roles: 'Roles',
    history: 'Historial',
    balance: 'Dar y recibir',
    introductions: 'Presentaciones',
    board: 'Tablero',
    openRoles: 'Por encontrar',
    stances: 'Posturas',
    silent: 'Sin noticias',
    deadlines: 'Fechas límite',
    attendees: 'En la sala',
    missing: 'Falta en la sala',
  },
  none: {
    tasks: 'Ninguna tarea abierta.',
    roles: 'Ningún rol en ningún proyecto.',
    history: 'Nada anotado todavía.',
    balance: 'No hay anotado nada dado ni recibido.',
    introductions: 'No hay ninguna presentación anotada.',
    openRoles: 'Todas las casillas necesarias tienen sus nombres.',
    silent: 'Hay noticias de todos los roles clave.',
    deadlines: 'Ninguna fecha límite.',
    attendees: 'Esta nota no nombra a nadie.',
    missing: 'Nadie en la sala tiene un rol en un proyecto activo.',
  },
  actionsLabel: (name) => `Qué hacer con ${name}`,
  state: {
    fresh: 'En contacto', due: 'Toca escribir', late: 'Con retraso', dormant: 'Vínculo dormido', free: 'Sin ritmo', unknown: 'Aún sin datos',
  },
  circle: { core: 'círculo íntimo', close: 'círculo cercano', active: 'círculo activo', wide: 'círculo amplio' },
  rhythm: (days) => plural(days, { one: 'cada día', other: `cada ${days} días` }),
  latest: (kind, days, on) => `${kind === 'contact' ? 'Último contacto' : 'Primer encuentro'} el ${dayAndDistance(days, on)}`,
  noContact: 'Ningún contacto anotado',
  next: (days, on) =>
    days === 0 ? 'Próximo contacto hoy' : `${days > 0 ? 'Próximo contacto' : 'Tocaba'} el ${dayAndDistance(days, on)}`,
  snoozed: (days, on) => `En pausa hasta el ${dayAndDistance(days, on)}`,
  waiting: (days) => (days === 0 ? 'Esperas respuesta desde hoy' : `Esperas respuesta desde hace ${common.days(days)}`),
  due: (days, on) =>
    days < 0 ? `con ${common.days(-days)} de retraso · ${dayFrom(days, on)}` : `para el ${dayFrom(days, on)} · ${distance(days)}`,
  repeats: 'se repite: márcala en su nota',
  tick: (task) => `Hecho: ${task}`,
  ticked: (task) => `Hecho: ${task}`,
  day: dayFrom,
  interaction: {
    line: 'Registro', heading: 'Encabezado con fecha', table: 'Tabla', field: 'Campo en el texto', property: 'Propiedad',
    meeting: 'Reunión', daily: 'Nota diaria', task: 'Tarea hecha',
  },
  planned: 'Previsto',
  counts: (gave, received) => `Dado ${gave} · recibido ${received}`,
  balance: (balance) =>
    balance === 0 ? 'Tanto en un sentido como en el otro.' : balance > 0 ? 'Has recibido más de lo que has dado.' : 'Has dado más de lo que has recibido.',
  needs: (needs) => `Necesita: ${needs.join(', ')}`,
  introducedBy: 'Presentación hecha por',
  introduced: 'Te ha presentado a',
  find: (role) => `Nombrar a alguien: ${role}`,
  found: (found, needed) => `${found} de ${needed}`,
  silence: (days) => (days === null ? 'ningún contacto anotado' : `${common.days(days)} sin noticias`),
  ownDeadline: 'Este proyecto',
  meetingDay: (days, on) => `${days < 0 ? 'Ya fue' : 'Próximamente'} · ${dayAndDistance(days, on)}`,
  noMeetingDay: 'La nota no dice qué día',
  lastBefore: (days, on) => `Último contacto anterior: ${dayFrom(days, on)}`,
  noneBefore: 'Ningún contacto anterior anotado',
  topic: (topic) => `Se habló de: ${topic}`,
  allThere: 'Todos los roles están en la sala.',
};
