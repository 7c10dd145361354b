import type { ListEntry, Measure, MeasureId } from '../../derive/health/measure';
import type { ProjectWarning } from '../../derive/health/project-warnings';
import type { Strings } from '../en';
import { common } from './common';
import { plural } from './plural';

/** 0.5625 is «56%»; half a percent goes up. */
function percent(share: number): string {
  return `${Math.round(100 * share + 1e-9)}%`;
}

function decimal(value: number, digits: number): string {
  return value.toLocaleString('it', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function times(count: number): string {
  return plural(count, { one: '1 volta', other: `${count} volte` });
}

function contacts(count: number): string {
  return plural(count, { one: '1 contatto', other: `${count} contatti` });
}

function boxes(count: number): string {
  return plural(count, { one: '1 casella', other: `${count} caselle` });
}

/** What a balance of support and opposition means. */
function leaning(balance: number): string {
  if (Math.abs(balance) < 0.05) return 'tanto a favore quanto contro';
  const side = balance > 0 ? 'a favore' : 'contro';
  return Math.abs(balance) > 0.3 ? `nettamente ${side}` : `leggermente ${side}`;
}

const names: Readonly<Record<MeasureId, string>> = {
  coverage: 'Copertura', sameHands: 'Le stesse mani', stance: 'Alleati e oppositori', contact: 'In contatto', firstMessage: 'Primi messaggi',
  dependency: 'Una sola rete', diversity: 'Diversità', redundancy: 'Strade verso altri', constraint: 'Vincolo', doors: 'Chi ha aperto le porte',
  favours: 'Dare e avere',
};

/** How to read a measure, and what it cannot know. */
const notes: Readonly<Record<MeasureId, string>> = {
  coverage: 'Ciò che chiedono le caselle dei progetti attivi, contando i nomi. Sotto il 60% molte caselle sono ancora vuote.',
  sameHands: 'Solo i progetti con almeno quattro caselle riempite. Un progetto che poggia su una sola persona si ferma con lei.',
  stance: 'Ogni posizione conta secondo la sua influenza; dove non ce n’è una scritta, la suggerisce il ruolo. Giudica gli atti, non le opinioni.',
  contact: 'Contato dall’ultimo contatto che dicono le tue note, secondo il ritmo di ogni persona. I legami dormienti conservano il loro valore: spesso portano idee fresche.',
  firstMessage: 'Le persone incontrate negli ultimi 90 giorni per cui è passato il giorno del primo messaggio: due giorni dopo l’incontro, il fine settimana aspetta lunedì.',
  dependency: 'Chi appartiene a due reti conta metà in ognuna. Le persone senza rete non formano una rete.',
  diversity: 'Come se tutte le reti fossero della stessa grandezza (indice di Blau). Da tre in su è varia, sotto due è quasi una sola rete.',
  redundancy: 'Più i tuoi contatti si conoscono tra loro, meno persone nuove ti fanno raggiungere. Le note raramente dicono tutti questi legami: il numero è lusinghiero.',
  constraint: 'La misura di Burt: quanto i tuoi contatti si appoggiano gli uni agli altri. Dipende da quanti sono, perciò non giudica niente.',
  doors: 'Conta le persone senza «introduced-by». Anche i gruppi aprono porte: prendila come una domanda, non come una colpa.',
  favours: 'Gli ultimi 24 mesi. La cerchia intima resta fuori: tra persone vicine nessuno tiene i conti.',
};

function notEnough(id: MeasureId, found: number, needed: number): string {
  if (id === 'coverage') return 'Nessun progetto attivo ha bisogno di qualcuno.';
  if (id === 'stance') return 'Nessun ruolo e nessuna posizione dice chi è a favore o contro un progetto.';
  if (id === 'sameHands') return `Nessun progetto attivo ha ${needed} caselle riempite.`;
  if (id === 'favours' && found >= needed) return 'Non è annotato niente di dato o ricevuto.';
  return `Dati insufficienti: ${common.people(found)}, ne servono almeno ${needed}.`;
}

function sentenceOf(measure: Measure): string {
  if (measure.state === 'not-enough-data') return notEnough(measure.id, measure.found, measure.needed);
  switch (measure.id) {
    case 'coverage': {
      const { mean, projects } = measure.facts;
      const needing = plural(projects, { one: 'serve a 1 progetto attivo', other: `serve a ${projects} progetti attivi` });
      return `Copertura di ciò che ${needing}: ${percent(mean / 100)}.`;
    }
    case 'sameHands': {
      const { person, project, held, filled } = measure.facts;
      return `${person.name} è in ${held} delle ${filled} caselle riempite di ${project.name}.`;
    }
    case 'stance': {
      const { plus, minus, balance, against, estimated } = measure.facts;
      const opposed = against === 0 ? '' : ` ${common.projects(against)} con nettamente più opposizione che sostegno.`;
      const guessed = estimated === 0 ? '' : ` ${plural(estimated, { one: `${estimated} persona contata`, other: `${estimated} persone contate` })} solo in base al ruolo.`;
      return `Sostegno ${plus}, opposizione ${minus}: ${leaning(balance)}.${opposed}${guessed}`;
    }
    case 'contact': {
      const { people, fresh, dormant } = measure.facts;
      return `${dormant} su ${people} ${plural(dormant, { one: 'dormiente', other: 'dormienti' })} (${percent(dormant / people)}), ${fresh} in contatto (${percent(fresh / people)}).`;
    }
    case 'firstMessage': {
      const { met, written } = measure.facts;
      return `${written} ${plural(written, { one: 'persona', other: 'persone' })} su ${met} incontrate di recente ${plural(written, { one: 'ha', other: 'hanno' })} ricevuto in tempo un primo messaggio (${percent(written / met)}).`;
    }
    case 'dependency': {
      const { network, share, without } = measure.facts;
      const part = share > 0.5 ? `Più della metà dei tuoi contatti (${percent(share)}) viene` : `La parte più grande dei tuoi contatti (${percent(share)}) viene`;
      const left = without === 0 ? '' : ` ${plural(without, { one: `${without} persona senza rete non è contata`, other: `${without} persone senza rete non sono contate` })}.`;
      return `${part} da una sola rete: ${network.name}.${left}`;
    }
    case 'diversity': {
      const { networks, effective } = measure.facts;
      return `${plural(networks, { one: '1 rete, che ne vale', other: `${networks} reti, che ne valgono` })} ${decimal(effective, 1)} di pari grandezza.`;
    }
    case 'redundancy': {
      const { people, effectiveSize, efficiency } = measure.facts;
      return `I tuoi ${people} contatti ne valgono ${decimal(effectiveSize, 1)} che portano a persone diverse (${percent(efficiency)}).`;
    }
    case 'constraint':
      return `Vincolo ${decimal(measure.facts.constraint, 2)}, su ${contacts(measure.facts.people)}. Più è basso, più hai libertà.`;
    case 'doors': {
      const { people, self, top } = measure.facts;
      const opened = top === null ? '' : ` ${top.name} ti ha presentato ${common.people(top.introduced)}.`;
      const question = measure.state === 'warn' ? ' Chi potrebbe aprire altre porte?' : '';
      return `Hai conosciuto ${common.people(self)} su ${people} senza intermediari (${percent(self / people)}).${opened}${question}`;
    }
    case 'favours': {
      const { gave, received } = measure.facts;
      const [first] = measure.list;
      return `Hai dato ${times(gave)} e ricevuto ${times(received)}.${first === undefined ? '' : ` ${first.name} ${favourOf(first)}.`}`;
    }
  }
}

function favourOf({ figure, other }: ListEntry): string {
  const [gave, received] = [figure ?? 0, other ?? 0];
  if (gave > received) return `ha ricevuto da te ${times(gave)}${received === 0 ? '' : ` e ti ha dato ${times(received)}`}`;
  return `ti ha dato ${times(received)}${gave === 0 ? '' : ` e ha ricevuto ${times(gave)}`}`;
}

/** What a line of the list says beside its name. */
function lineOf(id: MeasureId, entry: ListEntry): string {
  const { figure, other, about } = entry;
  const [first, second] = [figure ?? 0, other ?? 0];
  switch (id) {
    case 'coverage': return percent(first / 100);
    case 'sameHands': return `${about?.name ?? ''}: ${first} di ${boxes(second)}`;
    case 'stance': return `a favore ${first} · contro ${second}`;
    case 'contact': return figure === null ? 'nessun contatto annotato' : `${common.days(first)} senza notizie`;
    case 'firstMessage': return `incontro di ${common.days(first)} fa`;
    case 'dependency':
    case 'diversity': return `${percent(first)} · ${common.people(second)}`;
    case 'redundancy': return `legami con ${contacts(first)}`;
    case 'constraint': return `${percent(first)} del vincolo`;
    case 'doors': return `ti ha presentato ${common.people(first)}`;
    case 'favours': return favourOf(entry);
  }
}

function warningOf(warning: ProjectWarning): string {
  switch (warning.kind) {
    case 'one-person': return `${warning.person.name} è in ${boxes(warning.boxes)}: chi potrebbe prenderne una?`;
    case 'one-organisation': return `Tutti e ${warning.allies} gli alleati vengono da una sola organizzazione: ${warning.organisation}.`;
    case 'silent-mentor': return `Nessun contatto annotato con ${warning.person.name}, mentore del progetto.`;
  }
}

function ties(count: number): string {
  return plural(count, { one: '1 legame', other: `${count} legami` });
}

function roleCount(count: number): string {
  return plural(count, { one: '1 ruolo', other: `${count} ruoli` });
}

/** The network: how it is doing in words, the networks in it, and its picture. */
export const health: Strings['health'] = {
  title: 'Rete',
  open: 'Apri la rete',
  modesLabel: 'Che cosa mostrare della rete',
  modes: { words: 'A parole', networks: 'Reti', picture: 'Immagine' },
  nobody: { title: 'Ancora nessuno qui', text: 'Aggiungi «type: person» alle note delle persone che conosci: la loro rete apparirà qui.' },
  states: { good: 'Bene', info: 'Da sapere', warn: 'Da guardare', 'not-enough-data': 'Dati insufficienti' },
  names,
  notes,
  sentenceOf,
  lineOf,
  emptyList: 'Non c’è nessuno da elencare.',
  hide: 'Nascondi',
  hideOf: (name) => `Nascondi: ${name}`,
  showHidden: (count) => plural(count, { one: 'Mostra 1 misura nascosta', other: `Mostra ${count} misure nascoste` }),
  warnings: 'Progetti da guardare',
  warningOf,
  measures: 'Misure',
  sectionTitle: 'Salute della rete',
  columns: { what: 'Misura', state: 'Stato', sentence: 'Che cosa dice' },
  networks: {
    members: (count) => (count === 0 ? 'ancora nessuno' : common.people(count)),
    key: 'Persone chiave',
    keyOf: (tieCount, roles) => [tieCount === 0 ? '' : ties(tieCount), roles === 0 ? '' : roleCount(roles)].filter((text) => text !== '').join(' · '),
    all: 'Membri',
    projects: 'Progetti',
    thin: 'Sottile: una o due persone',
    thinTitle: 'Reti sottili',
    thinText: 'Poggiano su una o due persone, o ancora su nessuno. Se una se ne va, la strada si perde.',
    none: 'Nessuna nota nomina una rete. Aggiungi «networks» alle note delle persone: una scuola, un collettivo, un corso.',
    without: 'Nessuna rete annotata',
    holes: 'Nessuno le unisce',
    hole: (one, other) => `${one} e ${other}`,
    holesText: 'Nessun membro in comune, e nessun legame tra le loro persone. Chi le unisse sarebbe la prima persona a farlo.',
  },
  picture: {
    label: 'La rete in un’immagine',
    me: 'io',
    others: 'Altre reti',
    none: 'Nessuna rete',
    cutOff: 'nessun legame con le altre',
    leftOut: (count) =>
      `${plural(count, { one: `${count} persona lasciata fuori`, other: `${count} persone lasciate fuori` })}: oltre 300 non si distingue più niente. Si vedono la cerchia intima, chi ha un ruolo e i ponti.`,
    rings: { core: 'intima', close: 'stretta', active: 'attiva', wide: 'ampia', unmet: 'ancora da incontrare' },
    ringsText: (shown) => `Dal centro verso l’esterno: ${shown.join(', ')}.`,
    person: 'Persona',
    bridge: 'Ponte: unisce gruppi che quasi nessun altro unisce',
    role: 'Ha un ruolo in un progetto attivo',
    unmet: 'Ancora da incontrare',
    mutual: 'Si conoscono',
    oneSided: 'Lo dice una sola delle due note',
    gap: 'Una rete senza legami con le altre',
    keys: 'I tasti freccia passano da una persona all’altra, Invio apre la nota.',
    zoomIn: 'Ingrandisci',
    zoomOut: 'Riduci',
    whole: 'Mostra tutto',
    left: 'Sposta a sinistra',
    right: 'Sposta a destra',
    up: 'Sposta in alto',
    down: 'Sposta in basso',
    tools: 'Sposta l’immagine',
    legend: 'Legenda',
    list: 'La stessa cosa in un elenco',
    knows: (people) => `legami con ${people.join(', ')}`,
    noTie: 'nessun legame annotato',
    isBridge: 'ponte',
    roles: roleCount,
    ties,
  },
};
