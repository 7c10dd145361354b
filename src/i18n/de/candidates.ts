import type { CandidateFacts } from '../../derive/candidate-list';
import type { CandidateScore, ExclusionReason } from '../../derive/candidates';
import type { TieKind } from '../../derive/tie-between';
import type { Strings } from '../en';
import { common } from './common';
import { plural } from './plural';

const tie: Readonly<Record<TieKind, string>> = {
  introduced: 'eine Person hat die andere vorgestellt', mutual: 'beide Notizen nennen einander', 'one-sided': 'nur eine Notiz nennt die andere',
};

const excluded: Readonly<Record<ExclusionReason, string>> = {
  'in-box': 'schon in diesem Feld', opponent: 'gegen das Projekt', 'do-not-contact': 'nicht zu kontaktieren',
  archived: 'archiviert', deceased: 'verstorben', 'no-match': 'weder Fähigkeit noch Wunsch dafür notiert',
};

const parts: Readonly<Record<keyof CandidateScore, { readonly name: string; readonly means: string; readonly most: number }>> = {
  fit: { name: 'Eignung', means: 'wie viel vom Gesuchten die Person kann, und ob sie die Rolle hat oder sich wünscht', most: 50 },
  reach: { name: 'Weg', means: 'wie stark der beste Weg zu ihr ist', most: 30 },
  goodwill: { name: 'Guthaben', means: 'ob du der Person, die du fragen würdest, nichts schuldig bist', most: 10 },
  novelty: { name: 'Neues', means: 'ob sie ein Netzwerk mitbringt, das dem Projekt fehlt', most: 10 },
  load: { name: 'Auslastung', means: 'Abzug für Rollen, die sie schon hat', most: 15 },
};

function skills({ met, wanted }: CandidateFacts): string {
  if (met.length === 0) return '';
  if (met.length < wanted) return `hat ${met.length} der ${wanted} gesuchten Fähigkeiten: ${met.join(', ')}`;
  if (wanted === 1) return `hat die gesuchte Fähigkeit: ${met.join(', ')}`;
  return wanted === 2 ? 'hat beide gesuchten Fähigkeiten' : `hat alle ${wanted} gesuchten Fähigkeiten`;
}

function goodwill(owed: number, name: string): string {
  if (owed <= 0) return `du bist ${name} nichts schuldig`;
  return plural(owed, { one: `du schuldest ${name} einen Gefallen`, other: `du schuldest ${name} ${owed} Gefallen: gib zuerst etwas` });
}

function reach({ tie: kind, owed }: CandidateFacts, way: readonly string[]): string {
  const [first, second, third] = way;
  if (first === undefined) return 'niemand, den du kennst, führt dorthin';
  if (second === undefined) return `ihr kennt euch, und ${goodwill(owed, first)}`;
  const known = kind === null ? '' : ` (${tie[kind]})`;
  const further = third === undefined ? '' : `, ${second} kennt ${third}`;
  return `${first} kennt ${second}${known}${further}, und ${goodwill(owed, first)}`;
}

export const candidates: Strings['candidates'] = {
  ask: 'Wer könnte es sein?',
  sectionTitle: 'Vorschläge',
  nothingOpen: 'Kein aktives Projekt hat ein Feld zu besetzen.',
  title: (role, project) => `Wer könnte ${role} im Projekt „${project}“ sein?`,
  parts,
  partOf: (part, points) => (part === 'load' ? (points === 0 ? '0' : `−${points}`) : `${points} von ${parts[part].most}`),
  total: (points) => `${points} von 100`,
  scoreLabel: (name) => `Die Punkte von ${name}, einzeln`,
  howCounted: 'So wird gezählt',
  means: (part) => `${parts[part].name}: ${parts[part].means}`,
  judgement: 'Punkte sind eine Einschätzung, keine Wissenschaft; jeder kommt aus dem, was deine Notizen sagen.',
  sentence: (facts, way) => {
    const apt = { wishes: 'wünscht sich diese Rolle', holds: 'hat diese Rolle in einem anderen Projekt' };
    const brings = plural(facts.newNetworks.length, { one: 'bringt ein neues Netzwerk mit', other: 'bringt neue Netzwerke mit' });
    return [
      skills(facts),
      facts.brought === 0 ? '' : `hat dich mit ${common.people(facts.brought)} bekannt gemacht`,
      facts.apt === null ? '' : apt[facts.apt],
      reach(facts, way),
      facts.newNetworks.length === 0 ? '' : `${brings}: ${facts.newNetworks.join(', ')}`,
      facts.activeRoles < 2 ? '' : `hat schon ${facts.activeRoles} Rollen`,
    ].filter((part) => part !== '').join('; ');
  },
  me: 'Ich',
  wayLabel: (way) => `Der beste Weg: von dir zu ${way.join(', dann zu ')}`,
  strength: (strength) => strength.toLocaleString('de', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  direct: (strength) => `direkte Verbindung ${strength}`,
  noDirect: 'keine direkte Verbindung',
  through: (name, strength) => `über ${name} ${strength}`,
  name: (name) => `${name} eintragen`,
  askFor: (asked) => `${asked} fragen`,
  askLabel: (asked, name) => `${asked} bitten, dich mit ${name} bekannt zu machen`,
  nobody: 'Niemand in deinen Notizen passt gut genug zu dieser Rolle (ab 30 Punkten).',
  nobodyAtAll: 'Niemand in deinen Notizen passt zu dieser Rolle: keine gesuchte Fähigkeit, und niemand hat die Rolle oder wünscht sie sich.',
  noNeeds: 'Das Projekt sagt nicht, was es hier sucht. Schreibe es unter „needs“, zum Beispiel „mentor: Produktion“.',
  widerTitle: 'Wo du noch suchen kannst',
  networks: 'Netzwerke des Projekts, aus denen niemand in dieser Rolle ist',
  connectors: 'Wen du fragen kannst: „An wen würdest du denken?“',
  connector: (brought, knows) =>
    [
      brought === 0 ? '' : `hat dich mit ${common.people(brought)} bekannt gemacht`,
      knows === 0 ? '' : `kennt ${common.people(knows)}`,
    ].filter((part) => part !== '').join(' · '),
  excludedTitle: (count) => `Nicht vorgeschlagen: ${common.people(count)}`,
  excluded,
};
