import type { ListEntry, Measure, MeasureId } from '../../derive/health/measure';
import type { ProjectWarning } from '../../derive/health/project-warnings';
import type { Strings } from '../en';
import { common } from './common';
import { plural } from './plural';

/** 0.5625 is “56%”; half a percent goes up. */
function percent(share: number): string {
  return `${Math.round(100 * share + 1e-9)}%`;
}

function decimal(value: number, digits: number): string {
  return value.toFixed(digits).replace('.', ',');
}

function favours(count: number): string {
  return plural(count, { one: `${count} favor`, other: `${count} favores` });
}

function contacts(count: number): string {
  return plural(count, { one: `${count} contato`, other: `${count} contatos` });
}

function boxes(count: number): string {
  return plural(count, { one: `${count} caixa`, other: `${count} caixas` });
}

/** What a balance of support and opposition means. */
function leaning(balance: number): string {
  if (Math.abs(balance) < 0.05) return 'tanto a favor como contra';
  const side = balance > 0 ? 'a favor' : 'contra';
  return Math.abs(balance) > 0.3 ? `claramente ${side}` : `ligeiramente ${side}`;
}

const names: Readonly<Record<MeasureId, string>> = {
  coverage: 'Cobertura', sameHands: 'As mesmas mãos', stance: 'Aliados e oponentes', contact: 'Em contato', firstMessage: 'Primeiras mensagens',
  dependency: 'Uma só rede', diversity: 'Diversidade', redundancy: 'Caminhos para outras pessoas', constraint: 'Restrição',
  doors: 'Quem abriu as portas', favours: 'Dar e receber',
};

const notes: Readonly<Record<MeasureId, string>> = {
  coverage: 'O que as caixas dos projetos ativos precisam, pelos seus nomes. Abaixo de 60%, muitas caixas ainda estão vazias.',
  sameHands: 'Só projetos com pelo menos quatro caixas preenchidas. Um projeto que depende de uma só pessoa para com ela.',
  stance: 'Cada posição conta segundo a sua influência; onde não há nenhuma escrita, o papel sugere uma. Julgue os atos, não as opiniões.',
  contact: 'Conta-se desde o último contato que as suas notas dizem, ao ritmo de cada pessoa. Os laços adormecidos não perdem valor: muitas vezes trazem ideias novas.',
  firstMessage: 'Pessoas conhecidas nos últimos 90 dias cujo dia da primeira mensagem já passou: dois dias depois do encontro; os fins de semana esperam por segunda-feira.',
  dependency: 'Quem pertence a duas redes conta metade em cada uma. As pessoas sem rede não formam uma rede.',
  diversity: 'Como se todas as redes tivessem o mesmo tamanho (índice de Blau). A partir de três há variedade, abaixo de dois é quase uma só rede.',
  redundancy: 'Quanto mais os seus contatos se conhecem entre si, a menos pessoas levam. As notas raramente dizem todos esses laços: o número é lisonjeiro.',
  constraint: 'A medida de Burt: quanto os seus contatos se apoiam uns nos outros. Depende de quantos são, por isso não julga nada.',
  doors: 'Conta as pessoas sem “introduced-by”. Os grupos também abrem portas: é uma pergunta, não uma falha.',
  favours: 'Os últimos 24 meses. O círculo íntimo não conta: entre pessoas próximas, ninguém faz contas.',
};

function notEnough(id: MeasureId, found: number, needed: number): string {
  if (id === 'coverage') return 'Nenhum projeto ativo precisa de alguém.';
  if (id === 'stance') return 'Nenhum papel e nenhuma posição diz quem está a favor ou contra um projeto.';
  if (id === 'sameHands') return `Nenhum projeto ativo tem ${needed} caixas preenchidas.`;
  if (id === 'favours' && found >= needed) return 'Nada dado nem recebido foi anotado.';
  return `Dados insuficientes: ${common.people(found)}; são necessárias pelo menos ${needed}.`;
}

function sentenceOf(measure: Measure): string {
  if (measure.state === 'not-enough-data') return notEnough(measure.id, measure.found, measure.needed);
  switch (measure.id) {
    case 'coverage': {
      const { mean, projects } = measure.facts;
      const needed = plural(projects, { one: `${projects} projeto ativo precisa`, other: `${projects} projetos ativos precisam` });
      return `Cobertura de ${percent(mean / 100)} do que ${needed}.`;
    }
    case 'sameHands': {
      const { person, project, held, filled } = measure.facts;
      return `${person.name} está em ${held} das ${filled} caixas preenchidas de ${project.name}.`;
    }
    case 'stance': {
      const { plus, minus, balance, against, estimated } = measure.facts;
      const opposed = against === 0 ? '' : ` ${common.projects(against)} com claramente mais oposição do que apoio.`;
      const guessed = estimated === 0 ? '' : ` ${common.people(estimated)} só pelo papel.`;
      return `Apoio ${plus}, oposição ${minus}: ${leaning(balance)}.${opposed}${guessed}`;
    }
    case 'contact': {
      const { people, fresh, dormant } = measure.facts;
      const asleep = plural(dormant, { one: 'laço adormecido', other: 'laços adormecidos' });
      return `${dormant} ${asleep} de ${people} (${percent(dormant / people)}), ${fresh} em contato (${percent(fresh / people)}).`;
    }
    case 'firstMessage': {
      const { met, written } = measure.facts;
      const got = plural(written, { one: 'recebeu', other: 'receberam' });
      return `Das ${met} pessoas conhecidas há pouco, ${written} ${got} uma primeira mensagem a tempo (${percent(written / met)}).`;
    }
    case 'dependency': {
      const { network, share, without } = measure.facts;
      const part = share > 0.5 ? 'Mais da metade' : 'A maior parte';
      const rest = without === 0 ? '' : ` ${common.people(without)} sem rede, fora da conta.`;
      return `${part} dos seus contatos (${percent(share)}) vem de uma rede: ${network.name}.${rest}`;
    }
    case 'diversity': {
      const { networks, effective } = measure.facts;
      const worth = plural(networks, { one: `${networks} rede, que vale`, other: `${networks} redes, que valem` });
      return `${worth} ${decimal(effective, 1)} de tamanho igual.`;
    }
    case 'redundancy': {
      const { people, effectiveSize, efficiency } = measure.facts;
      return `Os seus ${contacts(people)} valem ${decimal(effectiveSize, 1)} que levam a pessoas diferentes (${percent(efficiency)}).`;
    }
    case 'constraint':
      return `Restrição de ${decimal(measure.facts.constraint, 2)} para ${contacts(measure.facts.people)}. Quanto mais baixa, mais liberdade.`;
    case 'doors': {
      const { people, self, top } = measure.facts;
      const opened = top === null ? '' : ` ${top.name} apresentou-lhe ${common.people(top.introduced)}.`;
      const question = measure.state === 'warn' ? ' Quem poderia abrir outras portas?' : '';
      return `De ${common.people(people)}, conheceu ${self} sem intermediários (${percent(self / people)}).${opened}${question}`;
    }
    case 'favours': {
      const { gave, received } = measure.facts;
      const [first] = measure.list;
      return `Favores feitos: ${gave}; recebidos: ${received}.${first === undefined ? '' : ` ${first.name} ${favourOf(first)}.`}`;
    }
  }
}

function favourOf({ figure, other }: ListEntry): string {
  const [gave, received] = [figure ?? 0, other ?? 0];
  if (gave > received) return `recebeu ${favours(gave)} da sua parte${received === 0 ? '' : ` e fez ${received}`}`;
  return `fez-lhe ${favours(received)}${gave === 0 ? '' : ` e recebeu ${gave}`}`;
}

function lineOf(id: MeasureId, entry: ListEntry): string {
  const { figure, other, about } = entry;
  const [first, second] = [figure ?? 0, other ?? 0];
  switch (id) {
    case 'coverage': return percent(first / 100);
    case 'sameHands': return `${about?.name ?? ''} em ${first} de ${boxes(second)}`;
    case 'stance': return `a favor ${first} · contra ${second}`;
    case 'contact': return figure === null ? 'nenhum contato anotado' : `${common.days(first)} sem notícias`;
    case 'firstMessage': return `encontro há ${common.days(first)}`;
    case 'dependency':
    case 'diversity': return `${percent(first)} · ${common.people(second)}`;
    case 'redundancy': return `laços com ${contacts(first)}`;
    case 'constraint': return `${percent(first)} da restrição`;
    case 'doors': return `apresentou-lhe ${common.people(first)}`;
    case 'favours': return favourOf(entry);
  }
}

function warningOf(warning: ProjectWarning): string {
  switch (warning.kind) {
    case 'one-person': return `${warning.person.name} está em ${boxes(warning.boxes)}: quem poderia ficar com uma?`;
    case 'one-organisation': return `As ${warning.allies} pessoas aliadas vêm todas de ${warning.organisation}.`;
    case 'silent-mentor': return `Nenhum contato anotado com ${warning.person.name}, na mentoria do projeto.`;
  }
}

function ties(count: number): string {
  return plural(count, { one: `${count} laço`, other: `${count} laços` });
}

function roleCount(count: number): string {
  return plural(count, { one: `${count} papel`, other: `${count} papéis` });
}

export const health: Strings['health'] = {
  title: 'Rede',
  open: 'Abrir a rede',
  modesLabel: 'O que mostrar da rede',
  modes: { words: 'Em palavras', networks: 'Redes', picture: 'Imagem' },
  nobody: { title: 'Ninguém aqui ainda', text: 'Acrescente “type: person” às notas de pessoas que conhece: a rede delas aparece aqui.' },
  states: { good: 'Bom', info: 'A saber', warn: 'A observar', 'not-enough-data': 'Dados insuficientes' },
  names,
  notes,
  sentenceOf,
  lineOf,
  emptyList: 'Não há ninguém a listar.',
  hide: 'Ocultar',
  hideOf: (name) => `Ocultar: ${name}`,
  showHidden: (count) => plural(count, { one: `Mostrar ${count} medida oculta`, other: `Mostrar ${count} medidas ocultas` }),
  warnings: 'Projetos a observar',
  warningOf,
  measures: 'Medidas',
  sectionTitle: 'Saúde da rede',
  columns: { what: 'Medida', state: 'Estado', sentence: 'O que diz' },
  networks: {
    members: (count) => (count === 0 ? 'ninguém ainda' : common.people(count)),
    key: 'Pessoas-chave',
    keyOf: (tieCount, roles) => [tieCount === 0 ? '' : ties(tieCount), roles === 0 ? '' : roleCount(roles)].filter((text) => text !== '').join(' · '),
    all: 'Membros',
    projects: 'Projetos',
    thin: 'Frágil: uma ou duas pessoas',
    thinTitle: 'Redes frágeis',
    thinText: 'Apoiam-se em uma ou duas pessoas, ou ainda em ninguém. Se alguém sair, o caminho se perde.',
    none: 'Nenhuma nota indica uma rede. Acrescente “networks” às notas de pessoas: uma escola, um coletivo, um curso.',
    without: 'Sem rede anotada',
    holes: 'Redes que ninguém liga',
    hole: (one, other) => `${one} e ${other}`,
    holesText: 'Nenhum membro em comum, e nenhum laço entre as pessoas de uma e de outra. Quem as ligasse seria a primeira pessoa a fazê-lo.',
  },
  picture: {
    label: 'A rede em imagem',
    me: 'eu',
    others: 'Outras redes',
    none: 'Sem rede',
    cutOff: 'nenhum laço com as outras',
    leftOut: (count) =>
      `${common.people(count)} fora da imagem: com mais de 300 já não se distinguem. Aparecem o círculo íntimo, quem tem um papel e as pontes.`,
    rings: { core: 'íntimo', close: 'próximo', active: 'ativo', wide: 'amplo', unmet: 'ainda sem encontro' },
    ringsText: (shown) => `Do centro para fora: ${shown.join(', ')}.`,
    person: 'Pessoa',
    bridge: 'Ponte: liga grupos que quase mais ninguém liga',
    role: 'Tem um papel em um projeto ativo',
    unmet: 'Ainda sem encontro',
    mutual: 'Conhecem-se mutuamente',
    oneSided: 'Só uma das notas diz isso',
    gap: 'Uma rede sem laço com as outras',
    keys: 'As setas passam de pessoa em pessoa, Enter abre a nota.',
    zoomIn: 'Ampliar',
    zoomOut: 'Reduzir',
    whole: 'Mostrar tudo',
    left: 'Mover para a esquerda',
    right: 'Mover para a direita',
    up: 'Mover para cima',
    down: 'Mover para baixo',
    tools: 'Mover a imagem',
    legend: 'Legenda',
    list: 'O mesmo em lista',
    knows: (people) => `laços com ${people.join(', ')}`,
    noTie: 'nenhum laço anotado',
    isBridge: 'ponte',
    roles: roleCount,
    ties,
  },
};
