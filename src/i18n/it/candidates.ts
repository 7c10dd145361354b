import type { CandidateFacts } from '../../derive/candidate-list';
import type { CandidateScore, ExclusionReason } from '../../derive/candidates';
import type { TieKind } from '../../derive/tie-between';
import type { Strings } from '../en';
import { common } from './common';
import { plural } from './plural';

const tie: Readonly<Record<TieKind, string>> = {
  introduced: 'l’incontro è nato da una presentazione', mutual: 'ogni nota cita l’altra', 'one-sided': 'una sola nota cita l’altra',
};

const excluded: Readonly<Record<ExclusionReason, string>> = {
  'in-box': 'già in questa casella', opponent: 'contro il progetto', 'do-not-contact': 'persona da non contattare',
  archived: 'persona archiviata', deceased: 'persona deceduta', 'no-match': 'nessuna competenza e nessun desiderio annotati per questo ruolo',
};

const parts: Readonly<Record<keyof CandidateScore, { readonly name: string; readonly means: string; readonly most: number }>> = {
  fit: { name: 'Affinità', means: 'quanto di ciò che cerchi sa fare, e se ha già o desidera questo ruolo', most: 50 },
  reach: { name: 'Accesso', means: 'quanto è solida la strada migliore per arrivarci', most: 30 },
  goodwill: { name: 'Credito', means: 'se non sei in debito con la persona a cui chiederesti', most: 10 },
  novelty: { name: 'Novità', means: 'se porta una rete che il progetto non ha', most: 10 },
  load: { name: 'Carico', means: 'punti tolti per i ruoli che ha già', most: 15 },
};

function skills({ met, wanted }: CandidateFacts): string {
  if (met.length === 0) return '';
  if (met.length < wanted) return `ha ${met.length} delle ${wanted} competenze che cerchi: ${met.join(', ')}`;
  if (wanted === 1) return `ha la competenza che cerchi: ${met.join(', ')}`;
  return wanted === 2 ? 'ha entrambe le competenze che cerchi' : `ha tutte e ${wanted} le competenze che cerchi`;
}

function goodwill(owed: number, name: string): string {
  if (owed <= 0) return `non devi niente a ${name}`;
  return plural(owed, { one: `devi un favore a ${name}`, other: `devi ${owed} favori a ${name}: prima dai qualcosa` });
}

function reach({ tie: kind, owed }: CandidateFacts, way: readonly string[]): string {
  const [first, second, third] = way;
  if (first === undefined) return 'nessuna strada conosciuta ci arriva';
  if (second === undefined) return `vi conoscete, e ${goodwill(owed, first)}`;
  const known = kind === null ? '' : ` (${tie[kind]})`;
  const further = third === undefined ? '' : `, che conosce ${third}`;
  return `${first} conosce ${second}${known}${further}, e ${goodwill(owed, first)}`;
}

export const candidates: Strings['candidates'] = {
  ask: 'Chi potrebbe essere?',
  sectionTitle: 'Nomi possibili',
  nothingOpen: 'Nessun progetto attivo ha caselle da riempire.',
  title: (role, project) => `Chi per il ruolo «${role}» in ${project}?`,
  parts,
  partOf: (part, points) => (part === 'load' ? (points === 0 ? '0' : `−${points}`) : `${points} su ${parts[part].most}`),
  total: (points) => `${points} su 100`,
  scoreLabel: (name) => `${name}: i punti, voce per voce`,
  howCounted: 'Come si conta',
  means: (part) => `${parts[part].name}: ${parts[part].means}`,
  judgement: 'I punti sono un giudizio, non una scienza; ognuno viene da ciò che dicono le tue note.',
  sentence: (facts, way) => {
    const apt = { wishes: 'desidera questo ruolo', holds: 'ha questo ruolo in un altro progetto' };
    const brings = plural(facts.newNetworks.length, { one: 'porta una rete nuova', other: 'porta reti nuove' });
    return [
      skills(facts),
      facts.brought === 0 ? '' : `ti ha presentato ${common.people(facts.brought)}`,
      facts.apt === null ? '' : apt[facts.apt],
      reach(facts, way),
      facts.newNetworks.length === 0 ? '' : `${brings}: ${facts.newNetworks.join(', ')}`,
      facts.activeRoles < 2 ? '' : `ha già ${facts.activeRoles} ruoli`,
    ].filter((part) => part !== '').join('; ');
  },
  me: 'Io',
  wayLabel: (way) => `La strada migliore: da te a ${way.join(', poi a ')}`,
  strength: (strength) => strength.toLocaleString('it', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  direct: (strength) => `legame diretto ${strength}`,
  noDirect: 'nessun legame diretto',
  through: (name, strength) => `tramite ${name} ${strength}`,
  name: (name) => `Nomina ${name}`,
  askFor: (asked) => `Chiedi a ${asked}`,
  askLabel: (asked, name) => `Chiedi a ${asked} di presentarti a ${name}`,
  nobody: 'Nessuno nelle tue note è abbastanza adatto a questo ruolo (almeno 30 punti).',
  nobodyAtAll: 'Nessuno nelle tue note è adatto a questo ruolo: nessuna competenza che il progetto cerca, e nessuno ha o desidera il ruolo.',
  noNeeds: 'Il progetto non dice che cosa cerca qui. Scrivilo in «needs», per esempio «mentor: produzione».',
  widerTitle: 'Dove altro cercare',
  networks: 'Reti del progetto senza nessuno in questo ruolo',
  connectors: 'A chi chiedere «A chi penseresti?»',
  connector: (brought, knows) =>
    [brought === 0 ? '' : `ti ha presentato ${common.people(brought)}`, knows === 0 ? '' : `conosce ${common.people(knows)}`]
      .filter((part) => part !== '').join(' · '),
  excludedTitle: (count) => `Non proposte: ${common.people(count)}`,
  excluded,
};
