import type { RoleId } from '../../model/role';
import type { Strings } from '../en';
import type { RoleStrings } from '../role-texts';
import { period } from './days';
import { plural } from './plural';

/** As they are asked for; a role of somebody's own has no gender that we could know. */
const SOUGHT: ReadonlyMap<RoleId, string> = new Map([
  ['ally', 'personas aliadas'], ['mentor', 'un mentor o una mentora'], ['decider', 'a alguien que pueda decidir'],
  ['sponsor', 'un padrino o una madrina'], ['connector', 'a alguien que me abra otros círculos'], ['expert', 'especialistas'],
  ['partner', 'un socio o una socia'], ['audience', 'un público'], ['gatekeeper', 'a alguien que me dé acceso'],
  ['champion', 'a alguien que lo defienda desde dentro'], ['funder', 'financiación'], ['press', 'contactos de prensa'],
  ['supplier', 'proveedores'], ['peer', 'un o una colega'],
]);

function soughtAs(role: RoleId, roles: RoleStrings): string {
  return SOUGHT.get(role) ?? `a alguien para este rol: ${roles.textsOf(role).one}`;
}

let lists: Intl.ListFormat | null = null;

function listed(parts: readonly string[]): string {
  lists ??= new Intl.ListFormat('es', { type: 'conjunction' });
  return lists.format(parts);
}

export const clarityWith = (roles: RoleStrings): Strings['clarity'] => ({
  sections: { clarity: '¿Está claro?', pitch: 'Pitch', growth: 'Horizontes' },
  letters: { S: 'Específico', M: 'Medible', A: 'Asignable', R: 'Realista', T: 'Con plazo' },
  grades: { ok: 'claro', half: 'a medias', missing: 'falta' },
  messages: {
    specific: 'Di en una frase qué existirá cuando esté hecho, y qué queda fuera.',
    measurable: '¿En qué lo notarás? Da un número, una fecha o algo firmado.',
    assignable: '¿Quién lo hace y con qué? Anota lo que ya tienes.',
    realistic: '¿Es realista? Puntúalo de 1 a 5 y di por qué importa. Con 1 o 2: redúcelo o cambia la fecha.',
    noDeadline: '¿Para cuándo?',
    pastDeadline: 'La fecha ya ha pasado: ¿cerrar, mover o abandonar?',
    deadlineBeforeStart: 'La fecha es anterior al comienzo: ¿mover una de las dos?',
  },
  hints: {
    noPitch: 'Todavía no hay pitch: dos o tres frases para decir en voz alta.',
    longPitch: 'El pitch pasa de 60 palabras: ¿qué se puede quitar?',
    nobodyNamed: 'No hay red sin proyecto, y este proyecto aún no nombra a nadie.',
    thinBoard: 'Está cubierto menos de la mitad de lo que el proyecto necesita.',
    noHorizon: 'Todavía no hay horizonte: ¿hasta dónde podría llegar?',
    pastHorizon: 'Un horizonte ya ha pasado: ¿logrado, movido o abandonado?',
    noNetwork: 'No se nombra ninguna red: ¿dónde buscarás gente?',
  },
  percent: (percent) => `Claro al ${percent}\u00A0%`,
  ended: 'Este proyecto ha terminado.',
  noPitch: 'La nota aún no tiene pitch.',
  spoken: (words, seconds) => `${plural(words, { one: '1 palabra', other: `${words} palabras` })} · ${seconds} s`,
  tooLong: 'más de 60 palabras',
  lookingFor: (sought) => `Busco ${listed(sought.map((role) => soughtAs(role, roles)))}.`,
  copyPitch: 'Copiar el pitch',
  pitchCopied: 'El pitch está en el portapapeles.',
  copyFailed: 'No se ha podido copiar el pitch.',
  frame: {
    audience: 'Para (quién)', need: 'que (necesita qué)', kind: 'es (qué tipo de cosa)', benefit: 'que (aporta qué)',
    alternative: 'A diferencia de', difference: 'Diferencia',
  },
  phrases: {
    audience: (audience, need) => (need === '' ? `Para ${audience}` : `Para ${audience} que ${need}`),
    project: (name, kind, benefit) => {
      if (kind === '') return `${name} ${benefit}`;
      return benefit === '' ? `${name} es ${kind}` : `${name} es ${kind} que ${benefit}`;
    },
    contrast: (alternative, difference) =>
      alternative === '' ? difference : `A diferencia ${alternative.replace(/^el /i, 'del ').replace(/^(?!del )/, 'de ')}, ${difference}`,
  },
  noHorizons: 'Ningún horizonte en la nota: «2026-10 | regional | tres funciones».',
  axisLabel: (count) => `Eje de tiempo con ${plural(count, { one: 'un horizonte', other: `${count} horizontes` })}; cada uno está en la lista de abajo`,
  today: 'hoy',
  period,
  states: { reached: 'logrado', past: 'pasado', next: 'próximo', later: 'más adelante' },
  scales: { local: 'local', regional: 'regional', national: 'nacional', international: 'internacional' },
  pastQuestion: 'Su momento ya ha pasado. ¿Se logró, o hay que moverlo?',
  markReached: 'Logrado',
  markReachedOf: (horizon) => `Logrado: ${horizon}`,
  horizonReached: (horizon, project) => `${project}: «${horizon}» está logrado.`,
  moveHorizon: 'Mover…',
  moveHorizonOf: (horizon) => `Mover: ${horizon}`,
  moveTitle: (horizon) => `¿Para cuándo, entonces?: ${horizon}`,
  moveWhen: 'Cuándo',
  moveHint: 'Un año, un trimestre, un mes o un día: 2026, 2026-T4, 2026-10, 2026-10-03',
  notAPeriod: 'Escribe un año, un trimestre, un mes o un día.',
  periodPassed: 'Eso ya ha pasado.',
  moveIt: 'Mover',
  horizonMoved: (horizon, on) => `Nueva fecha de «${horizon}»: ${on}.`,
  needs: (sought) => `Por encontrar: ${sought.map((role) => roles.textsOf(role).one).join(', ')}`,
});
