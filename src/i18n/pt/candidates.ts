import type { CandidateFacts } from '../../derive/candidate-list';
import type { CandidateScore, ExclusionReason } from '../../derive/candidates';
import type { TieKind } from '../../derive/tie-between';
import type { Strings } from '../en';
import { common } from './common';
import { plural } from './plural';

const tie: Readonly<Record<TieKind, string>> = {
  introduced: 'uma pessoa apresentou a outra', mutual: 'cada nota menciona a outra', 'one-sided': 'só uma das notas menciona a outra',
};

const excluded: Readonly<Record<ExclusionReason, string>> = {
  'in-box': 'já está nesta caixa', opponent: 'contra o projeto', 'do-not-contact': 'pessoa a não contatar',
  archived: 'pessoa arquivada', deceased: 'pessoa falecida', 'no-match': 'nem competência nem vontade anotadas para este papel',
};

const parts: Readonly<Record<keyof CandidateScore, { readonly name: string; readonly means: string; readonly most: number }>> = {
  fit: { name: 'Adequação', means: 'quanto a pessoa cobre do que se procura, e se já tem ou deseja o papel', most: 50 },
  reach: { name: 'Acesso', means: 'a força do melhor caminho até a pessoa', most: 30 },
  goodwill: { name: 'Crédito', means: 'se não há favores a retribuir a quem faria a ponte', most: 10 },
  novelty: { name: 'Novidade', means: 'se traz uma rede que o projeto ainda não tem', most: 10 },
  load: { name: 'Carga', means: 'descontada pelos papéis que já tem', most: 15 },
};

function skills({ met, wanted }: CandidateFacts): string {
  if (met.length === 0) return '';
  if (met.length < wanted) return `tem ${met.length} das ${wanted} competências procuradas: ${met.join(', ')}`;
  if (wanted === 1) return `tem a competência procurada: ${met.join(', ')}`;
  return wanted === 2 ? 'tem as duas competências procuradas' : `tem as ${wanted} competências procuradas`;
}

function goodwill(owed: number, name: string): string {
  if (owed <= 0) return `não há favores a retribuir a ${name}`;
  return owed === 1 ? `há um favor a retribuir a ${name}` : `há ${owed} favores a retribuir a ${name}: ofereça algo primeiro`;
}

function reach({ tie: kind, owed }: CandidateFacts, way: readonly string[]): string {
  const [first, second, third] = way;
  if (first === undefined) return 'nenhum caminho conhecido leva até lá';
  if (second === undefined) return `já se conhecem, e ${goodwill(owed, first)}`;
  const known = kind === null ? '' : ` (${tie[kind]})`;
  const further = third === undefined ? '' : `, que conhece ${third}`;
  return `${first} conhece ${second}${known}${further}, e ${goodwill(owed, first)}`;
}

function introducedYouTo(people: number): string {
  return `apresentou-lhe ${common.people(people)}`;
}

export const candidates: Strings['candidates'] = {
  ask: 'Quem poderia ser?',
  sectionTitle: 'Pessoas possíveis',
  nothingOpen: 'Nenhum projeto ativo tem caixas a preencher.',
  title: (role, project) => `Quem poderia ter o papel “${role}” em ${project}?`,
  parts,
  partOf: (part, points) => (part === 'load' ? (points === 0 ? '0' : `−${points}`) : `${points} de ${parts[part].most}`),
  total: (points) => `${points} de 100`,
  scoreLabel: (name) => `${name}: os pontos, um a um`,
  howCounted: 'Como se conta',
  means: (part) => `${parts[part].name}: ${parts[part].means}`,
  judgement: 'Os pontos são uma avaliação, não uma ciência; cada um vem do que dizem as suas notas.',
  sentence: (facts, way) => {
    const apt = { wishes: 'deseja este papel', holds: 'tem este papel em outro projeto' };
    const brings = facts.newNetworks.length === 1 ? 'traz uma rede nova' : 'traz redes novas';
    return [
      skills(facts),
      facts.brought === 0 ? '' : introducedYouTo(facts.brought),
      facts.apt === null ? '' : apt[facts.apt],
      reach(facts, way),
      facts.newNetworks.length === 0 ? '' : `${brings}: ${facts.newNetworks.join(', ')}`,
      plural(facts.activeRoles, { one: '', other: `já tem ${facts.activeRoles} papéis` }),
    ].filter((part) => part !== '').join('; ');
  },
  me: 'Eu',
  wayLabel: (way) => `O melhor caminho: até ${way.join(', depois até ')}`,
  strength: (strength) => strength.toFixed(2).replace('.', ','),
  direct: (strength) => `laço direto ${strength}`,
  noDirect: 'sem laço direto',
  through: (name, strength) => `por ${name} ${strength}`,
  name: (name) => `Indicar ${name}`,
  askFor: (asked) => `Pedir a ${asked}`,
  askLabel: (asked, name) => `Pedir a ${asked} uma apresentação a ${name}`,
  nobody: 'Ninguém nas suas notas se adequa o bastante a este papel (30 pontos ou mais).',
  nobodyAtAll: 'Ninguém nas suas notas se adequa a este papel: nenhuma competência procurada, e ninguém deseja ou já tem o papel.',
  noNeeds: 'O projeto não diz o que procura aqui. Escreva em “needs”, por exemplo “mentor: production”.',
  widerTitle: 'Onde mais procurar',
  networks: 'Redes do projeto sem ninguém neste papel',
  connectors: 'A quem perguntar “Em quem pensaria?”',
  connector: (brought, knows) =>
    [brought === 0 ? '' : introducedYouTo(brought), knows === 0 ? '' : `conhece ${common.people(knows)}`]
      .filter((part) => part !== '').join(' · '),
  excludedTitle: (count) => `Sem proposta: ${common.people(count)}`,
  excluded,
};
