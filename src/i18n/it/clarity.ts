import type { RoleId } from '../../model/role';
import type { Strings } from '../en';
import type { RoleStrings } from '../role-texts';
import { period } from './days';
import { plural } from './plural';

/** As they are asked for; a role of somebody's own has no gender that we could know. */
const SOUGHT: ReadonlyMap<RoleId, string> = new Map([
  ['ally', 'persone alleate'], ['mentor', 'una o un mentore'], ['decider', 'chi possa decidere'],
  ['sponsor', 'chi mi apra una porta'], ['connector', 'un tramite'], ['expert', 'una persona esperta'],
  ['partner', 'una o un partner'], ['audience', 'un pubblico'], ['funder', 'chi finanzi il progetto'],
]);

function soughtAs(role: RoleId, roles: RoleStrings): string {
  return SOUGHT.get(role) ?? roles.textsOf(role).one;
}

let list: Intl.ListFormat | null = null;

function listed(items: readonly string[]): string {
  list ??= new Intl.ListFormat('it', { type: 'conjunction' });
  return list.format(items);
}

const OF_ARTICLES: Readonly<Record<string, string>> = {
  il: 'del', lo: 'dello', la: 'della', i: 'dei', gli: 'degli', le: 'delle',
};

/** "di" before what is compared with: del teatro, della radio, dell’opera, di un film. */
function of(text: string): string {
  const elided = /^l[’'](.*)$/is.exec(text);
  if (elided !== null) return `dell’${elided[1] ?? ''}`;
  const [first = '', ...rest] = text.split(' ');
  const article = OF_ARTICLES[first.toLowerCase()];
  return article === undefined || rest.length === 0 ? `di ${text}` : [article, ...rest].join(' ');
}

export const clarityWith = (roles: RoleStrings): Strings['clarity'] => ({
  sections: { clarity: 'È chiaro?', pitch: 'Pitch', growth: 'Crescita' },
  letters: { S: 'Specifico', M: 'Misurabile', A: 'Assegnabile', R: 'Realistico', T: 'Definito nel tempo' },
  grades: { ok: 'chiaro', half: 'a metà', missing: 'manca' },
  messages: {
    specific: 'Di’ in una frase che cosa esisterà alla fine, e che cosa resta fuori.',
    measurable: 'Da che cosa lo capirai? Un numero, una data, un documento firmato.',
    assignable: 'Chi lo fa, e con che cosa? Elenca ciò che hai già.',
    realistic: 'È realistico? Dai un voto da 1 a 5 e scrivi perché è importante. Con 1–2: riduci, o sposta la data.',
    noDeadline: 'Per quando?',
    pastDeadline: 'La data è passata: chiudere, spostare o lasciar perdere?',
    deadlineBeforeStart: 'La data viene prima dell’inizio: spostare una delle due?',
  },
  hints: {
    noPitch: 'Ancora nessun pitch: due o tre frasi da dire a voce alta.',
    longPitch: 'Il pitch supera le 60 parole: che cosa si può togliere?',
    nobodyNamed: 'Non c’è rete senza progetto, e questo progetto non ha ancora nominato nessuno.',
    thinBoard: 'È coperta meno della metà di ciò che serve al progetto.',
    noHorizon: 'Ancora nessun orizzonte: fin dove potrebbe crescere?',
    pastHorizon: 'Un orizzonte è passato: raggiunto, spostato o lasciato?',
    noNetwork: 'Nessuna rete nominata: dove cercherai le persone?',
  },
  percent: (percent) => `Chiarezza: ${percent}%`,
  ended: 'Questo progetto è finito.',
  noPitch: 'Nella nota non c’è ancora un pitch.',
  spoken: (words, seconds) => `${plural(words, { one: `${words} parola`, other: `${words} parole` })} · ${seconds} s`,
  tooLong: 'oltre 60 parole',
  lookingFor: (sought) => `Cerco ${listed(sought.map((role) => soughtAs(role, roles)))}.`,
  copyPitch: 'Copia il pitch',
  pitchCopied: 'Il pitch è negli appunti.',
  copyFailed: 'Non è stato possibile copiare il pitch.',
  frame: {
    audience: 'Per (chi)', need: 'che (vuole che cosa)', kind: 'è (che genere di cosa)', benefit: 'che (dà che cosa)',
    alternative: 'A differenza di', difference: 'Differenza',
  },
  phrases: {
    audience: (audience, need) => (need === '' ? `Per ${audience}` : `Per ${audience} che ${need}`),
    project: (name, kind, benefit) => {
      if (kind === '') return `${name} ${benefit}`;
      return benefit === '' ? `${name} è ${kind}` : `${name} è ${kind} che ${benefit}`;
    },
    contrast: (alternative, difference) => (alternative === '' ? difference : `A differenza ${of(alternative)}, ${difference}`),
  },
  noHorizons: 'Nessun orizzonte nella nota: «2026-10 | regional | tre spettacoli».',
  axisLabel: (count) => `Asse del tempo con ${plural(count, { one: `${count} orizzonte`, other: `${count} orizzonti` })}; ognuno è nell’elenco qui sotto`,
  today: 'oggi',
  period,
  states: { reached: 'raggiunto', past: 'passato', next: 'prossimo', later: 'più avanti' },
  scales: { local: 'locale', regional: 'regionale', national: 'nazionale', international: 'internazionale' },
  pastQuestion: 'La data è passata. È raggiunto, o da spostare?',
  markReached: 'Raggiunto',
  markReachedOf: (horizon) => `Raggiunto: ${horizon}`,
  horizonReached: (horizon, project) => `${project}: «${horizon}» è raggiunto.`,
  moveHorizon: 'Sposta…',
  moveHorizonOf: (horizon) => `Sposta: ${horizon}`,
  moveTitle: (horizon) => `Per quando, invece: ${horizon}`,
  moveWhen: 'Quando',
  moveHint: 'Un anno, un trimestre, un mese o un giorno: 2026, 2026-Q4, 2026-10, 2026-10-03',
  notAPeriod: 'Scrivi un anno, un trimestre, un mese o un giorno.',
  periodPassed: 'È già passato.',
  moveIt: 'Sposta',
  horizonMoved: (horizon, on) => `«${horizon}»: ora ${on}.`,
  needs: (sought) => `Da trovare: ${sought.map((role) => roles.textsOf(role).one).join(', ')}`,
});
