import type { InfluenceZone } from '../../derive/attitude';
import type { StanceLevel } from '../../model/stance';
import type { Strings } from '../en';
import { common } from './common';
import { dayFrom, withArticle } from './days';

const zones: Readonly<Record<InfluenceZone, string>> = {
  manage: 'Coinvolgere da vicino', satisfy: 'Tenere soddisfatti', inform: 'Tenere al corrente', monitor: 'Tenere d’occhio',
};

const synergy: Readonly<Record<StanceLevel, string>> = {
  1: 'lo stretto necessario', 2: 'segue e partecipa', 3: 'prende iniziative nel quadro dato', 4: 'prende iniziative per conto suo',
};

const antagonism: Readonly<Record<StanceLevel, string>> = {
  1: 'nessuna', 2: 'critica, ma non le basi', 3: 'difende un progetto rivale, ma il dialogo continua', 4: 'lo difende senza limiti',
};

const supports: Readonly<Record<string, string>> = {
  '-3': 'del tutto contro', '-2': 'contro', '-1': 'piuttosto contro', 0: 'né l’uno né l’altro', 1: 'piuttosto a favore', 2: 'a favore', 3: 'del tutto a favore',
};

function signed(support: number): string {
  return support > 0 ? `+${support}` : String(support).replace('-', '−');
}

function tendency(balance: number): string {
  if (Math.abs(balance) < 0.1) return 'in equilibrio';
  const strength = Math.abs(balance) < 0.34 ? 'leggermente ' : Math.abs(balance) < 0.67 ? '' : 'nettamente ';
  return `${strength}${balance > 0 ? 'a favore' : 'contro'}`;
}

/** How people stand towards a project. Private: none of it goes into what is exported unless that is asked for. */
export const stances: Strings['stances'] = {
  ask: (name) => `${name}: quale posizione?`,
  title: (name, project) => `${name}: quale posizione su ${project}?`,
  privacy: 'Solo nella tua nota: in niente di ciò che esporti, se non lo chiedi.',
  way: 'Come dirlo',
  ways: { support: 'Un solo numero', axes: 'Due assi' },
  support: 'A favore o contro',
  supportOption: (support) => `${signed(support)} · ${supports[support] ?? ''}`,
  synergy: 'Energia a favore',
  antagonism: 'Energia contro',
  synergyOption: (level) => `${level} · ${synergy[level]}`,
  antagonismOption: (level) => `${level} · ${antagonism[level]}`,
  influence: 'Influenza',
  influenceHint: 'Da 1 (poca) a 5 (decisiva)',
  influenceOption: (influence) => String(influence),
  wanted: 'Che cosa speri',
  notSaid: 'Non detto',
  on: 'In data',
  save: 'Annota',
  remove: 'Togli la valutazione',
  removed: (name, project) => `La nota di ${project} non dice più la posizione di ${name}.`,
  start: 'Valuta le posizioni…',
  whom: (project) => `La posizione di chi su ${project}?`,
  nobody: 'Nessuno con questo nome nella bacheca',
  saved: (name, project) => `Posizione annotata: ${name}, ${project}.`,
  attitudes: {
    golden: { name: 'Triangolo d’oro', advice: 'Affida un compito vero; è la persona migliore per convincere chi esita.' },
    engaged: { name: 'Impegnati', advice: 'Da non trascurare: dai un obiettivo e una data; per mediare, meglio altri.' },
    hesitant: { name: 'Esitanti', advice: 'Fatti dire le condizioni; metti in contatto con un alleato.' },
    passive: { name: 'Passivi', advice: 'Informa, invita, senza pressione.' },
    grumbler: { name: 'Brontoloni', advice: 'Ascolta una volta; cerca il punto utile.' },
    torn: { name: 'Divisi', advice: 'Un incontro a tu per tu, presto: molto a favore e molto contro.' },
    opponent: { name: 'Oppositori', advice: 'Ascolta; non cercare di convincere né di forzare.' },
    irreconcilable: { name: 'Irriducibili', advice: 'Resta cortese; spendi altrove il tuo tempo.' },
  },
  zones,
  signed,
  mapTitle: 'Mappa dei partner',
  mapLabel: 'Mappa dei partner: energia a favore del progetto verso l’alto, energia contro verso destra',
  powerTitle: 'Potere e coinvolgimento',
  powerLabel: 'Potere e coinvolgimento: influenza verso l’alto, coinvolgimento verso destra',
  axes: { synergy: 'a favore', antagonism: 'contro', influence: 'influenza', involvement: 'coinvolgimento' },
  keys: 'I tasti freccia passano da una persona all’altra, Invio apre la nota, o l’elenco dietro un «+3».',
  mark: (name, group, support, influence, isEstimated) =>
    `${name}: ${group}, ${signed(support)}, influenza ${influence}${isEstimated ? ', stima in base al ruolo' : ''}`,
  crowd: (names, group) => `${group}, ${common.people(names.length)}: ${names.join(', ')}`,
  estimated: 'stima in base al ruolo',
  legend: 'Vuoto: stima in base al ruolo. Più è grande, più c’è influenza.',
  facts: (support, influence, zone) => `${signed(support)} · influenza ${influence} · ${zones[zone].toLowerCase()}`,
  rated: (days, on) => `valutazione ${withArticle('del', dayFrom(days, on))}`,
  rateAgain: 'da rivalutare?',
  hoped: (wanted, gap) => `speranza: ${signed(wanted)}${gap === 0 ? '' : `, manca ${signed(gap)}`}`,
  contradiction: ({ kind }, role) =>
    kind === 'for-rated-against'
      ? `Ha il ruolo «${role}», ma la valutazione è più contro che a favore.`
      : `Ha il ruolo «${role}», ma la valutazione non è contro.`,
  balance: ({ plus, minus, balance }) =>
    balance === null ? 'Niente pesa da una parte o dall’altra.' : `Sostegno ${plus}, opposizione ${minus}: ${tendency(balance)}`,
  withEstimates: (sentence) => `Con le stime: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
};
