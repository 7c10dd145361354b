import type { ClassifyingStep } from '../../derive/classified';
import type { Strings } from '../en';
import { common } from './common';
import { dayWithYear, longDay } from './days';
import { plural } from './plural';

const steps: Readonly<Record<ClassifyingStep, string>> = {
  network: 'una red', rhythm: 'un círculo', contribution: 'una habilidad, una necesidad o un rol',
};

function toClassify(count: number): string {
  return `${count} por clasificar`;
}

/** «una red · un círculo»: what is still to be said. */
function listed(left: readonly ClassifyingStep[]): string {
  return left.map((step) => steps[step]).join(' · ');
}

export const triage: Strings['triage'] = {
  title: 'Clasificar contactos',
  command: 'Clasificar los contactos nuevos',
  mission: (met, left, written) => {
    const people = plural(met, { one: '1 encuentro', other: `${met} encuentros` });
    return `${people} · ${toClassify(left)} · ${plural(written, { one: '1 con mensaje', other: `${written} con mensaje` })}`;
  },
  toClassify,
  fromFollowUps: (event, left) => `${event}: ${toClassify(left)}`,
  place: 'Lugar del encuentro',
  others: 'Las demás personas',
  othersLine: (left) => `${toClassify(left)}, con encuentro más antiguo o sin fecha`,
  metOn: (on) => `Encuentros del ${longDay(on)}`,
  progress: (done, met) => plural(done, { one: `1 de ${met} clasificada`, other: `${done} de ${met} clasificadas` }),
  position: (at, of) => `${at} de ${of}`,
  met: (on, at) => {
    if (on === null) return at === null ? 'No consta cuándo ni dónde fue el encuentro' : `Encuentro: ${at}`;
    return at === null ? `Encuentro del ${dayWithYear(on)}` : `Encuentro del ${dayWithYear(on)}: ${at}`;
  },
  event: (name, on) => `${name} · ${longDay(on)}`,
  topic: (topic) => `Se habló de: ${topic}`,
  openNote: 'Abrir la nota',
  stillMissing: (left) => (left.length === 0 ? 'No falta nada' : `Aún falta: ${listed(left)}`),
  meanwhile: (name) => `La nota de ${name} ya dice bastante: contacto clasificado. Pasa al siguiente.`,
  fields: { circle: 'Círculo', networks: 'Redes', skills: 'Habilidades', needs: 'Necesidades', role: 'Rol', next: 'Próximo contacto' },
  circles: { core: 'Íntimo', close: 'Cercano', active: 'Activo', wide: 'Amplio' },
  every: (days) => plural(days, { one: 'cada día', other: `cada ${days} días` }),
  hints: { networks: 'Una escuela, un colectivo, un curso', skills: 'Lo que sabe hacer esta persona', needs: 'Lo que busca esta persona' },
  add: (name) => `Añadir ${name}`,
  takeOut: (name) => `Quitar ${name}`,
  suggestions: (field) => `${field}: sugerencias`,
  role: {
    project: 'Dónde',
    role: 'Como qué',
    none: 'Ningún rol',
    anyProject: 'En cualquier proyecto: podría ser',
    choose: 'Elegir…',
    open: 'Por encontrar',
    others: 'Otros roles',
    openIn: (project, open) => `${project}: ${open} por encontrar`,
    held: (role, project) => `${role} en ${project}`,
    couldBe: (role) => `podría ser ${role}`,
  },
  next: { today: 'Hoy', tomorrow: 'Mañana', inAWeek: 'Dentro de una semana' },
  buttons: { previous: 'Anterior', later: 'Más tarde', save: 'Guardar y seguir' },
  done: {
    classified: (name) => `Contacto clasificado: ${name}.`,
    noted: (name, left) => `Anotado para ${name}; aún falta: ${listed(left)}.`,
  },
  legend: {
    label: 'Teclas',
    escape: 'Esc',
    circle: 'círculo', field: 'campo', move: 'anterior, siguiente', save: 'guardar y seguir', saveInField: 'guardar mientras escribes', later: 'más tarde', undo: 'deshacer', leave: 'salir del campo',
  },
  empty: {
    placeDone: 'Todas las personas de este encuentro están clasificadas',
    othersDone: 'Todas las demás personas están clasificadas',
    allDone: 'Todas las personas están clasificadas',
    toWrite: (count) => `${plural(count, { one: '1 persona espera', other: `${count} personas esperan` })} un primer mensaje.`,
    allWritten: 'Ya les has escrito a todas.',
    nobody: 'Aquí llegan las personas que has conocido en los últimos sesenta días, y aquellas cuya nota dice demasiado poco.',
    write: (count) => `Escribir a ${common.people(count)}`,
    followUps: 'Abrir el seguimiento',
    goOn: (place, left) => `${place}: ${toClassify(left)}`,
  },
};
