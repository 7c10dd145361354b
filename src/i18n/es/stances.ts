import type { InfluenceZone } from '../../derive/attitude';
import type { StanceLevel } from '../../model/stance';
import type { Strings } from '../en';
import { common } from './common';
import { dayFrom } from './days';

const zones: Readonly<Record<InfluenceZone, string>> = {
  manage: 'Implicar de cerca', satisfy: 'Tener en cuenta', inform: 'Mantener al tanto', monitor: 'Observar',
};

const synergy: Readonly<Record<StanceLevel, string>> = {
  1: 'el mínimo estricto', 2: 'sigue y participa', 3: 'toma iniciativas dentro del marco', 4: 'toma iniciativas por su cuenta',
};

const antagonism: Readonly<Record<StanceLevel, string>> = {
  1: 'ninguna', 2: 'critica, sin tocar el fondo', 3: 'defiende un proyecto rival, pero sigue hablando', 4: 'lo defiende sin límite',
};

const supports: Readonly<Record<string, string>> = {
  '-3': 'totalmente en contra', '-2': 'en contra', '-1': 'más bien en contra', 0: 'ni lo uno ni lo otro',
  1: 'más bien a favor', 2: 'a favor', 3: 'totalmente a favor',
};

function signed(support: number): string {
  return support > 0 ? `+${support}` : String(support).replace('-', '−');
}

function tendency(balance: number): string {
  if (Math.abs(balance) < 0.1) return 'equilibrado';
  const strength = Math.abs(balance) < 0.34 ? 'ligeramente ' : Math.abs(balance) < 0.67 ? '' : 'claramente ';
  return `${strength}${balance > 0 ? 'a favor' : 'en contra'}`;
}

export const stances: Strings['stances'] = {
  ask: (name) => `¿Qué postura tiene ${name}?`,
  title: (name, project) => `¿Qué postura tiene ${name} ante ${project}?`,
  privacy: 'Solo en tu nota: en nada de lo que exportes, salvo que lo pidas.',
  way: 'Cómo decirlo',
  ways: { support: 'Un solo número', axes: 'Dos ejes' },
  support: 'A favor o en contra',
  supportOption: (support) => `${signed(support)} · ${supports[support] ?? ''}`,
  synergy: 'Energía a favor',
  antagonism: 'Energía en contra',
  synergyOption: (level) => `${level} · ${synergy[level]}`,
  antagonismOption: (level) => `${level} · ${antagonism[level]}`,
  influence: 'Influencia',
  influenceHint: 'De 1 (poca) a 5 (decisiva)',
  influenceOption: (influence) => String(influence),
  wanted: 'Lo que esperas',
  notSaid: 'Sin indicar',
  on: 'Con fecha de',
  save: 'Anotar',
  remove: 'Quitar la valoración',
  removed: (name, project) => `La nota de ${project} ya no dice la postura de ${name}.`,
  start: 'Valorar las posturas…',
  whom: (project) => `¿La postura de quién ante ${project}?`,
  nobody: 'Nadie con ese nombre en el tablero',
  saved: (name, project) => `Postura anotada: ${name}, ${project}.`,
  attitudes: {
    golden: { name: 'Triángulo de oro', advice: 'Confíale algo de verdad; es quien mejor convence a quien duda.' },
    engaged: { name: 'Compromiso', advice: 'No lo descuides; da una meta y una fecha; no es quien mejor media.' },
    hesitant: { name: 'Indecisión', advice: 'Concreta las condiciones; pon en contacto con una persona aliada.' },
    passive: { name: 'Pasividad', advice: 'Informa, invita, sin presionar.' },
    grumbler: { name: 'Queja', advice: 'Escucha una vez; busca el punto útil.' },
    torn: { name: 'Desgarro', advice: 'Una charla a solas, pronto: muy a favor y muy en contra.' },
    opponent: { name: 'Oposición', advice: 'Escucha; no intentes convencer ni forzar.' },
    irreconcilable: { name: 'Irreconciliables', advice: 'Mantén la cortesía; dedica tu tiempo a otra cosa.' },
  },
  zones,
  signed,
  mapTitle: 'Mapa de actores',
  mapLabel: 'Mapa de actores: energía a favor del proyecto hacia arriba, energía en contra hacia la derecha',
  powerTitle: 'Poder e implicación',
  powerLabel: 'Poder e implicación: influencia hacia arriba, implicación hacia la derecha',
  axes: { synergy: 'a favor', antagonism: 'en contra', influence: 'influencia', involvement: 'implicación' },
  keys: 'Las flechas pasan de una marca a la siguiente; Enter abre la nota, o la lista detrás de un «+3».',
  mark: (name, group, support, influence, isEstimated) =>
    `${name}: ${group}, ${signed(support)}, influencia ${influence}${isEstimated ? ', estimación según el rol' : ''}`,
  crowd: (names, group) => `${group}, ${common.people(names.length)}: ${names.join(', ')}`,
  estimated: 'estimación según el rol',
  legend: 'Hueco: estimación según el rol. Cuanto más grande, más influencia.',
  facts: (support, influence, zone) => `${signed(support)} · influencia ${influence} · ${zones[zone].toLowerCase()}`,
  rated: (days, on) => `valorada el ${dayFrom(days, on)}`,
  rateAgain: '¿valorar de nuevo?',
  hoped: (wanted, gap) => `se espera ${signed(wanted)}${gap === 0 ? '' : `, falta ${signed(gap)}`}`,
  contradiction: ({ kind }, role) =>
    kind === 'for-rated-against'
      ? `Figura como «${role}», pero con más en contra que a favor.`
      : `Figura como «${role}», pero sin nada en contra.`,
  balance: ({ plus, minus, balance }) =>
    balance === null ? 'Nada pesa en un sentido ni en otro.' : `Apoyo ${plus}, oposición ${minus}: ${tendency(balance)}`,
  withEstimates: (sentence) => `Con las estimaciones: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
};
