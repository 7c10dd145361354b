import type { InfluenceZone } from '../../derive/attitude';
import type { StanceLevel } from '../../model/stance';
import type { Strings } from '../en';
import { common } from './common';
import { dayFrom } from './days';

const zones: Readonly<Record<InfluenceZone, string>> = {
  manage: 'Envolver de perto', satisfy: 'Manter a satisfação', inform: 'Manter a par', monitor: 'Acompanhar',
};

const synergy: Readonly<Record<StanceLevel, string>> = {
  1: 'o mínimo estrito', 2: 'acompanha e participa', 3: 'toma iniciativas dentro do combinado', 4: 'toma iniciativas por conta própria',
};

const antagonism: Readonly<Record<StanceLevel, string>> = {
  1: 'nenhuma', 2: 'critica, mas não o essencial', 3: 'defende um projeto rival, continua a dialogar', 4: 'defende-o sem limites',
};

const supports: Readonly<Record<string, string>> = {
  '-3': 'totalmente contra', '-2': 'contra', '-1': 'mais contra', 0: 'nem a favor nem contra', 1: 'mais a favor', 2: 'a favor', 3: 'totalmente a favor',
};

function signed(support: number): string {
  return support > 0 ? `+${support}` : String(support).replace('-', '−');
}

function tendency(balance: number): string {
  if (Math.abs(balance) < 0.1) return 'em equilíbrio';
  const strength = Math.abs(balance) < 0.34 ? 'ligeiramente ' : Math.abs(balance) < 0.67 ? '' : 'claramente ';
  return `${strength}${balance > 0 ? 'a favor' : 'contra'}`;
}

export const stances: Strings['stances'] = {
  ask: (name) => `Qual é a posição de ${name}?`,
  title: (name, project) => `Qual é a posição de ${name} em relação a ${project}?`,
  privacy: 'Só na sua nota: em nada do que exportar, a não ser que peça.',
  way: 'Como dizer',
  ways: { support: 'Um número', axes: 'Dois eixos' },
  support: 'A favor ou contra',
  supportOption: (support) => `${signed(support)} · ${supports[support] ?? ''}`,
  synergy: 'Energia a favor',
  antagonism: 'Energia contra',
  synergyOption: (level) => `${level} · ${synergy[level]}`,
  antagonismOption: (level) => `${level} · ${antagonism[level]}`,
  influence: 'Influência',
  influenceHint: 'De 1 (pouca) a 5 (decide)',
  influenceOption: (influence) => String(influence),
  wanted: 'O que se espera alcançar',
  notSaid: 'Não indicado',
  on: 'Em',
  save: 'Anotar',
  remove: 'Retirar a avaliação',
  removed: (name, project) => `A nota de ${project} já não diz qual é a posição de ${name}.`,
  start: 'Avaliar as posições…',
  whom: (project) => `A posição de quem em relação a ${project}?`,
  nobody: 'Ninguém com esse nome no quadro',
  saved: (name, project) => `Posição anotada: ${name}, ${project}.`,
  attitudes: {
    golden: { name: 'Triângulo de ouro', advice: 'Confie algo concreto; é a melhor pessoa para convencer quem hesita.' },
    engaged: { name: 'Comprometidos', advice: 'Não deixe de lado; dê um objetivo e uma data; não é a melhor pessoa para mediar.' },
    hesitant: { name: 'Hesitantes', advice: 'Esclareça as condições; ponha em contato com uma pessoa aliada.' },
    passive: { name: 'Passivos', advice: 'Informe, convide, sem pressão.' },
    grumbler: { name: 'Resmungões', advice: 'Ouça uma vez; procure o ponto útil.' },
    torn: { name: 'Divididos', advice: 'Encontro a sós, em breve: fortemente a favor e fortemente contra.' },
    opponent: { name: 'Oponentes', advice: 'Ouça; não tente convencer nem forçar.' },
    irreconcilable: { name: 'Irreconciliáveis', advice: 'Mantenha a cortesia; gaste o seu tempo em outro lugar.' },
  },
  zones,
  signed,
  mapTitle: 'Mapa dos parceiros',
  mapLabel: 'Mapa dos parceiros: energia a favor do projeto para cima, energia contra para a direita',
  powerTitle: 'Poder e envolvimento',
  powerLabel: 'Poder e envolvimento: influência para cima, envolvimento para a direita',
  axes: { synergy: 'a favor', antagonism: 'contra', influence: 'influência', involvement: 'envolvimento' },
  keys: 'As setas passam de uma marca à outra, Enter abre a nota, ou a lista por trás de um “+3”.',
  mark: (name, group, support, influence, isEstimated) =>
    `${name}: ${group}, ${signed(support)}, influência ${influence}${isEstimated ? ', estimativa a partir do papel' : ''}`,
  crowd: (names, group) => `${group}, ${common.people(names.length)}: ${names.join(', ')}`,
  estimated: 'estimativa a partir do papel',
  legend: 'Vazado: estimativa a partir do papel. Quanto maior, mais influência.',
  facts: (support, influence, zone) => `${signed(support)} · influência ${influence} · ${zones[zone].toLowerCase()}`,
  rated: (days, on) => `avaliação de ${dayFrom(days, on)}`,
  rateAgain: 'avaliar de novo?',
  hoped: (wanted, gap) => `esperado ${signed(wanted)}${gap === 0 ? '' : `, faltam ${signed(gap)}`}`,
  contradiction: ({ kind }, role) =>
    kind === 'for-rated-against'
      ? `Tem o papel “${role}”, mas a avaliação diz mais contra do que a favor.`
      : `Tem o papel “${role}”, mas a avaliação não diz contra.`,
  balance: ({ plus, minus, balance }) =>
    balance === null ? 'Nada pesa para nenhum dos lados.' : `Apoio ${plus}, oposição ${minus}: ${tendency(balance)}`,
  withEstimates: (sentence) => `Com estimativas: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
};
