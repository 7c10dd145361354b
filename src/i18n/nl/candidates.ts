import type { CandidateFacts } from '../../derive/candidate-list';
import type { CandidateScore, ExclusionReason } from '../../derive/candidates';
import type { TieKind } from '../../derive/tie-between';
import type { Strings } from '../en';
import { common } from './common';
import { plural } from './plural';

const tie: Readonly<Record<TieKind, string>> = {
  introduced: 'de een stelde de ander voor', mutual: 'ze noemen elkaar', 'one-sided': 'de een noemt de ander',
};

const excluded: Readonly<Record<ExclusionReason, string>> = {
  'in-box': 'al in dit vak', opponent: 'tegen het project', 'do-not-contact': 'niet te benaderen',
  archived: 'gearchiveerd', deceased: 'overleden', 'no-match': 'er is geen vaardigheid of wens voor genoteerd',
};

const parts: Readonly<Record<keyof CandidateScore, { readonly name: string; readonly means: string; readonly most: number }>> = {
  fit: { name: 'Match', means: 'hoeveel van wat je zoekt iemand kan, en of die de rol al heeft of wil', most: 50 },
  reach: { name: 'Bereik', means: 'hoe sterk de beste weg ernaartoe is', most: 30 },
  goodwill: { name: 'Krediet', means: 'of je niets schuldig bent aan wie je het zou vragen', most: 10 },
  novelty: { name: 'Nieuw', means: 'of er een netwerk bij komt dat het project nog niet heeft', most: 10 },
  load: { name: 'Drukte', means: 'aftrek voor rollen die iemand al heeft', most: 15 },
};

function skills({ met, wanted }: CandidateFacts): string {
  if (met.length === 0) return '';
  if (met.length < wanted) return `heeft ${met.length} van de ${wanted} vaardigheden die je zoekt: ${met.join(', ')}`;
  if (wanted === 1) return `heeft de vaardigheid die je zoekt: ${met.join(', ')}`;
  return wanted === 2 ? 'heeft beide vaardigheden die je zoekt' : `heeft alle ${wanted} vaardigheden die je zoekt`;
}

function goodwill(owed: number, name: string): string {
  if (owed <= 0) return `je bent ${name} niets schuldig`;
  return plural(owed, { one: `je bent ${name} een dienst schuldig`, other: `je bent ${name} ${owed} diensten schuldig: geef eerst iets terug` });
}

function reach({ tie: kind, owed }: CandidateFacts, way: readonly string[]): string {
  const [first, second, third] = way;
  if (first === undefined) return 'niemand die je kent, leidt ernaartoe';
  if (second === undefined) return `jullie kennen elkaar, en ${goodwill(owed, first)}`;
  const known = kind === null ? '' : ` (${tie[kind]})`;
  const further = third === undefined ? '' : `, die ${third} kent`;
  return `${first} kent ${second}${known}${further}, en ${goodwill(owed, first)}`;
}

export const candidates: Strings['candidates'] = {
  ask: 'Wie zou het kunnen zijn?',
  sectionTitle: 'Kandidaten',
  nothingOpen: 'Geen actief project heeft een vak te vullen.',
  title: (role, project) => `Wie zou ${role} van ${project} kunnen zijn?`,
  parts,
  partOf: (part, points) => (part === 'load' ? (points === 0 ? '0' : `−${points}`) : `${points} van ${parts[part].most}`),
  total: (points) => `${points} van 100`,
  scoreLabel: (name) => `De score van ${name}, deel voor deel`,
  howCounted: 'Hoe dit wordt geteld',
  means: (part) => `${parts[part].name}: ${parts[part].means}`,
  judgement: 'Punten zijn een oordeel, geen wetenschap; elk punt komt uit wat je notities zeggen.',
  sentence: (facts, way) => {
    const apt = { wishes: 'wil deze rol graag', holds: 'heeft deze rol in een ander project' };
    const brings = plural(facts.newNetworks.length, { one: 'brengt een nieuw netwerk mee', other: 'brengt nieuwe netwerken mee' });
    return [
      skills(facts),
      facts.brought === 0 ? '' : `stelde je aan ${common.people(facts.brought)} voor`,
      facts.apt === null ? '' : apt[facts.apt],
      reach(facts, way),
      facts.newNetworks.length === 0 ? '' : `${brings}: ${facts.newNetworks.join(', ')}`,
      facts.activeRoles < 2 ? '' : `heeft al ${facts.activeRoles} rollen`,
    ].filter((part) => part !== '').join('; ');
  },
  me: 'Ik',
  wayLabel: (way) => `De beste weg: van jou naar ${way.join(', dan naar ')}`,
  strength: (strength) => strength.toFixed(2).replace('.', ','),
  direct: (strength) => `directe band ${strength}`,
  noDirect: 'geen directe band',
  through: (name, strength) => `via ${name} ${strength}`,
  name: (name) => `${name} toevoegen`,
  askFor: (asked) => `${asked} vragen`,
  askLabel: (asked, name) => `${asked} vragen om een introductie bij ${name}`,
  nobody: 'Niemand in je notities past goed genoeg bij deze rol (30 punten of meer).',
  nobodyAtAll: 'Niemand in je notities past bij deze rol: geen vaardigheid die het project zoekt, en niemand die de rol wil of heeft.',
  noNeeds: 'Het project zegt niet wat het hier zoekt. Schrijf het onder “needs”, bijvoorbeeld “mentor: production”.',
  widerTitle: 'Waar je nog meer kunt zoeken',
  networks: 'Netwerken van het project met niemand in deze rol',
  connectors: 'Aan wie je kunt vragen: “Aan wie zou jij denken?”',
  connector: (brought, knows) =>
    [brought === 0 ? '' : `stelde je aan ${common.people(brought)} voor`, knows === 0 ? '' : `kent ${common.people(knows)}`]
      .filter((part) => part !== '').join(' · '),
  excludedTitle: (count) => `Niet voorgesteld: ${common.people(count)}`,
  excluded,
};
