import type { ListEntry, Measure, MeasureId } from '../../derive/health/measure';
import type { ProjectWarning } from '../../derive/health/project-warnings';
import type { Strings } from '../en';
import { common } from './common';
import { plural } from './plural';

/** 0.5625 is «56 %»; half a percent goes up. */
function percent(share: number): string {
  return `${Math.round(100 * share + 1e-9)}\u00A0%`;
}

function decimal(value: number, digits: number): string {
  return value.toFixed(digits).replace('.', ',');
}

function times(count: number): string {
  return plural(count, { one: 'una vez', other: `${count} veces` });
}

function contacts(count: number): string {
  return plural(count, { one: '1 contacto', other: `${count} contactos` });
}

function boxes(count: number): string {
  return plural(count, { one: '1 casilla', other: `${count} casillas` });
}

/** What a balance of support and opposition means. */
function leaning(balance: number): string {
  if (Math.abs(balance) < 0.05) return 'tanto a favor como en contra';
  const side = balance > 0 ? 'a favor' : 'en contra';
  return Math.abs(balance) > 0.3 ? `claramente ${side}` : `ligeramente ${side}`;
}

const names: Readonly<Record<MeasureId, string>> = {
  coverage: 'Cobertura', sameHands: 'Las mismas manos', stance: 'Apoyos y oposición', contact: 'En contacto', firstMessage: 'Primeros mensajes',
  dependency: 'Una sola red', diversity: 'Diversidad', redundancy: 'Caminos hacia otra gente', constraint: 'Restricción',
  doors: 'Quién abrió las puertas', favours: 'Dar y recibir',
};

/** How to read a measure, and what it cannot know. */
const notes: Readonly<Record<MeasureId, string>> = {
  coverage: 'Lo que piden las casillas de los proyectos activos, según sus nombres. Por debajo del 60\u00A0%, muchas casillas siguen vacías.',
  sameHands: 'Solo los proyectos con cuatro casillas ocupadas o más. Un proyecto que descansa en una sola persona se para con ella.',
  stance: 'Cada postura cuenta según su influencia; donde no hay ninguna escrita, la sugiere el rol. Juzga los actos, no las opiniones.',
  contact: 'Se cuenta desde el último contacto que dicen tus notas, al ritmo de cada persona. Los vínculos dormidos conservan su valor: a menudo traen ideas frescas.',
  firstMessage: 'Personas que conociste en los últimos 90 días y cuyo día del primer mensaje ya ha pasado: dos días después del encuentro; el fin de semana espera al lunes.',
  dependency: 'Quien pertenece a dos redes cuenta la mitad en cada una. Las personas sin red no forman una red propia.',
  diversity: 'Como si todas las redes tuvieran el mismo tamaño (índice de Blau). Tres o más es variado; por debajo de dos es casi una sola red.',
  redundancy: 'Cuanto más se conocen tus contactos entre sí, a menos gente nueva llevan. Las notas rara vez recogen todos esos vínculos: la cifra es optimista.',
  constraint: 'La medida de Burt: cuánto se apoyan tus contactos unos en otros. Depende de cuántos sean, así que no juzga nada.',
  doors: 'Cuenta a las personas sin «introduced-by». Los grupos también abren puertas: tómalo como una pregunta, no como un reproche.',
  favours: 'Los últimos 24 meses. Tu círculo íntimo no entra: entre personas cercanas nadie lleva cuentas.',
};

function notEnough(id: MeasureId, found: number, needed: number): string {
  if (id === 'coverage') return 'Ningún proyecto activo necesita a nadie.';
  if (id === 'stance') return 'Ningún rol ni ninguna postura dice quién está a favor o en contra de un proyecto.';
  if (id === 'sameHands') return `Ningún proyecto activo tiene ${needed} casillas ocupadas.`;
  if (id === 'favours' && found >= needed) return 'No hay anotado nada dado ni recibido.';
  return `No hay datos suficientes: ${common.people(found)}; hacen falta al menos ${needed}.`;
}

function sentenceOf(measure: Measure): string {
  if (measure.state === 'not-enough-data') return notEnough(measure.id, measure.found, measure.needed);
  switch (measure.id) {
    case 'coverage': {
      const { mean, projects } = measure.facts;
      const needed = plural(projects, { one: 'necesita 1 proyecto activo', other: `necesitan ${projects} proyectos activos` });
      return `Está cubierto el ${percent(mean / 100)} de lo que ${needed}.`;
    }
    case 'sameHands': {
      const { person, project, held, filled } = measure.facts;
      return `${person.name} está en ${held} de las ${filled} casillas ocupadas de ${project.name}.`;
    }
    case 'stance': {
      const { plus, minus, balance, against, estimated } = measure.facts;
      const opposed = against === 0 ? '' : ` ${common.projects(against)} con claramente más en contra que a favor.`;
      const guessed = estimated === 0 ? '' : ` ${common.people(estimated)} solo según el rol.`;
      return `Apoyo ${plus}, oposición ${minus}: ${leaning(balance)}.${opposed}${guessed}`;
    }
    case 'contact': {
      const { people, fresh, dormant } = measure.facts;
      return `De ${common.people(people)}, ${dormant} con el vínculo dormido (${percent(dormant / people)}) y ${fresh} en contacto (${percent(fresh / people)}).`;
    }
    case 'firstMessage': {
      const { met, written } = measure.facts;
      return `${written} de ${met} personas conocidas hace poco ${plural(written, { one: 'recibió', other: 'recibieron' })} a tiempo un primer mensaje (${percent(written / met)}).`;
    }
    case 'dependency': {
      const { network, share, without } = measure.facts;
      const part = share > 0.5 ? 'Más de la mitad de tus contactos' : 'La mayor parte de tus contactos';
      return `${part} (${percent(share)}) viene de ${network.name}.${without === 0 ? '' : ` No se cuentan ${common.people(without)} sin red.`}`;
    }
    case 'diversity': {
      const { networks, effective } = measure.facts;
      return `${plural(networks, { one: '1 red, que equivale', other: `${networks} redes, que equivalen` })} a ${decimal(effective, 1)} de igual tamaño.`;
    }
    case 'redundancy': {
      const { people, effectiveSize, efficiency } = measure.facts;
      return `Tus ${people} contactos equivalen a ${decimal(effectiveSize, 1)} que llevan a gente distinta (${percent(efficiency)}).`;
    }
    case 'constraint':
      return `Restricción ${decimal(measure.facts.constraint, 2)}, de ${contacts(measure.facts.people)}. Cuanto más baja, más libertad.`;
    case 'doors': {
      const { people, self, top } = measure.facts;
      const opened = top === null ? '' : ` ${top.name} te presentó a ${common.people(top.introduced)}.`;
      const question = measure.state === 'warn' ? ' ¿Quién podría abrir otras puertas?' : '';
      return `Conociste por tu cuenta a ${self} de ${people} (${percent(self / people)}).${opened}${question}`;
    }
    case 'favours': {
      const { gave, received } = measure.facts;
      const [first] = measure.list;
      return `Diste ${times(gave)} y recibiste ${times(received)}.${first === undefined ? '' : ` ${first.name} ${favourOf(first)}.`}`;
    }
  }
}

function favourOf({ figure, other }: ListEntry): string {
  const [gave, received] = [figure ?? 0, other ?? 0];
  if (gave > received) return `recibió de ti ${times(gave)}${received === 0 ? '' : ` y te dio ${times(received)}`}`;
  return `te dio ${times(received)}${gave === 0 ? '' : ` y recibió ${times(gave)}`}`;
}

/** What a line of the list says beside its name. */
function lineOf(id: MeasureId, entry: ListEntry): string {
  const { figure, other, about } = entry;
  const [first, second] = [figure ?? 0, other ?? 0];
  switch (id) {
    case 'coverage': return percent(first / 100);
    case 'sameHands': return `${about?.name ?? ''}: ${first} de ${boxes(second)}`;
    case 'stance': return `a favor ${first} · en contra ${second}`;
    case 'contact': return figure === null ? 'ningún contacto anotado' : `${common.days(first)} sin noticias`;
    case 'firstMessage': return `encuentro hace ${common.days(first)}`;
    case 'dependency':
    case 'diversity': return `${percent(first)} · ${common.people(second)}`;
    case 'redundancy': return `con vínculo a ${contacts(first)}`;
    case 'constraint': return `${percent(first)} de la restricción`;
    case 'doors': return `te presentó a ${common.people(first)}`;
    case 'favours': return favourOf(entry);
  }
}

function warningOf(warning: ProjectWarning): string {
  switch (warning.kind) {
    case 'one-person': return `${warning.person.name} está en ${boxes(warning.boxes)}: ¿quién podría asumir una?`;
    case 'one-organisation': return `Las ${warning.allies} personas aliadas vienen de ${warning.organisation}.`;
    case 'silent-mentor': return `Nunca ha habido contacto con ${warning.person.name}, que lleva la mentoría del proyecto.`;
  }
}

function ties(count: number): string {
  return plural(count, { one: '1 vínculo', other: `${count} vínculos` });
}

function roleCount(count: number): string {
  return plural(count, { one: '1 rol', other: `${count} roles` });
}

export const health: Strings['health'] = {
  title: 'Red',
  open: 'Abrir la red',
  modesLabel: 'Qué mostrar de la red',
  modes: { words: 'En palabras', networks: 'Redes', picture: 'Imagen' },
  nobody: { title: 'Todavía no hay nadie', text: 'Añade «type: person» a las notas de personas que conoces: su red aparecerá aquí.' },
  states: { good: 'Bien', info: 'Para saber', warn: 'Para revisar', 'not-enough-data': 'Faltan datos' },
  names,
  notes,
  sentenceOf,
  lineOf,
  emptyList: 'No hay nadie que enumerar.',
  hide: 'Ocultar',
  hideOf: (name) => `Ocultar: ${name}`,
  showHidden: (count) => plural(count, { one: 'Mostrar 1 medida oculta', other: `Mostrar ${count} medidas ocultas` }),
  warnings: 'Proyectos para revisar',
  warningOf,
  measures: 'Medidas',
  sectionTitle: 'Salud de la red',
  columns: { what: 'Medida', state: 'Estado', sentence: 'Qué dice' },
  networks: {
    members: (count) => (count === 0 ? 'nadie todavía' : common.people(count)),
    key: 'Personas clave',
    keyOf: (tieCount, roles) => [tieCount === 0 ? '' : ties(tieCount), roles === 0 ? '' : roleCount(roles)].filter((text) => text !== '').join(' · '),
    all: 'Miembros',
    projects: 'Proyectos',
    thin: 'Frágil: una o dos personas',
    thinTitle: 'Redes frágiles',
    thinText: 'Dependen de una o dos personas, o todavía de nadie. Si una se va, se pierde el camino.',
    none: 'Ninguna nota nombra una red. Añade «networks» a las notas de personas: una escuela, un colectivo, un curso.',
    without: 'Sin red anotada',
    holes: 'Nadie las une',
    hole: (one, other) => `${one} y ${other}`,
    holesText: 'Ningún miembro en común y ningún vínculo entre su gente. Quien las uniera sería la primera persona en hacerlo.',
  },
  picture: {
    label: 'La red en una imagen',
    me: 'yo',
    others: 'Otras redes',
    none: 'Sin red',
    cutOff: 'sin vínculo con las demás',
    leftOut: (count) =>
      `${common.people(count)} fuera de la imagen: con más de 300 ya no se distingue nada. Se muestran tu círculo íntimo, quienes tienen roles y los puentes.`,
    rings: { core: 'íntimo', close: 'cercano', active: 'activo', wide: 'amplio', unmet: 'aún sin conocer' },
    ringsText: (shown) => `Del centro hacia fuera: ${shown.join(', ')}.`,
    person: 'Persona',
    bridge: 'Puente: une grupos que casi nadie más une',
    role: 'Tiene un rol en un proyecto activo',
    unmet: 'Aún sin conocer',
    mutual: 'Se conocen mutuamente',
    oneSided: 'Solo lo dice una parte',
    gap: 'Una red sin vínculo con las demás',
    keys: 'Las flechas van de una persona a otra, Enter abre la nota.',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    whole: 'Mostrar todo',
    left: 'Mover a la izquierda',
    right: 'Mover a la derecha',
    up: 'Mover hacia arriba',
    down: 'Mover hacia abajo',
    tools: 'Mover la imagen',
    legend: 'Leyenda',
    list: 'Lo mismo en forma de lista',
    knows: (people) => `con vínculo a ${people.join(', ')}`,
    noTie: 'ningún vínculo anotado',
    isBridge: 'puente',
    roles: roleCount,
    ties,
  },
};
