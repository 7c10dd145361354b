import type { Strings } from '../en';
import { plural } from './plural';

const projects: Strings['settings']['rules']['projects'] = {
  idea: 'Projetos que são uma ideia',
  active: 'Projetos ativos',
  paused: 'Projetos em pausa',
  done: 'Projetos concluídos',
  dropped: 'Projetos abandonados',
};

const reasons: Strings['settings']['reasons'] = {
  promise: { name: 'Chegou o dia de uma promessa', desc: 'É o dia marcado para escrever a alguém.' },
  introduction: { name: 'Prometi uma apresentação', desc: 'Ficou dito que iria pôr duas pessoas em contato.' },
  'no-reply': { name: 'Sem resposta', desc: 'A última mensagem tem entre uma semana e um mês, e nenhuma resposta foi anotada.' },
  new: { name: 'Encontro recente', desc: 'O encontro foi nos últimos sessenta dias e ainda não houve mensagem.' },
  'key-role-silent': { name: 'Silêncio em um papel-chave', desc: 'Um projeto precisa da pessoa, o prazo está perto, e não houve contato nas últimas duas semanas.' },
  overdue: { name: 'O ritmo', desc: 'Passou mais tempo do que o desejado entre dois contatos.' },
  'introduction-awaited': { name: 'Prometeram-me uma apresentação', desc: 'A promessa tem uma semana ou mais.' },
  opponent: { name: 'Oponente influente', desc: 'A pessoa está contra um projeto ativo e tem influência, e há um mês que não se falam.' },
  birthday: { name: 'Um aniversário', desc: 'É hoje ou nos próximos sete dias.' },
  'i-owe': { name: 'Recebi mais', desc: 'Os favores recebidos da pessoa superam os feitos, por dois pelo menos.' },
  'can-fill': { name: 'Poderia preencher um papel', desc: 'A pessoa combina com um papel que um projeto ainda tem em aberto.' },
  'can-help': { name: 'Precisa de algo', desc: 'A sua ajuda, ou a de alguém que conhece, pode responder ao que a pessoa precisa.' },
  dormant: { name: 'Um laço adormecido', desc: 'Não houve contato durante três vezes o ritmo, e durante meio ano pelo menos.' },
  'i-give': { name: 'Dei mais', desc: 'Os favores feitos à pessoa superam os recebidos, por três pelo menos: já pode pedir algo.' },
};

export const settings: Strings['settings'] = {
  peoplePerDay: { name: 'Pessoas por dia', desc: 'Quantas aparecem em “Hoje” antes de o resto ficar recolhido, de 1 a 20.' },
  dormantPerList: { name: 'Laços adormecidos', desc: 'Quantas pessoas aparecem na lista só por causa de um longo silêncio, de 0 a 10.' },
  weekendGrace: { name: 'Respeitar os fins de semana', desc: 'Uma primeira mensagem que cairia em um sábado ou domingo espera até segunda-feira.' },
  logging: 'Anotar um contato',
  logStyle: {
    name: 'O que escrever',
    desc: 'Na nota da pessoa; para reuniões, se quiser, também uma nota própria.',
    options: {
      property: 'Só a data',
      line: 'Data e uma linha no diário',
      note: 'Data, linha e uma nota da reunião',
    },
  },
  meetingFolder: { name: 'Pasta das reuniões', desc: 'As novas notas de reuniões vão para esta pasta; sem pasta escolhida, para onde já existem notas dessas.' },
  rhythms: 'Ritmos',
  circlePreset: {
    name: 'Ritmo dos círculos',
    desc: 'Um ritmo na nota de uma pessoa vale mais do que estes.',
    options: { calm: 'Calmo: de 3 semanas a 1 ano', dunbar: 'Dunbar: de 1 semana a 1 ano', custom: 'O seu próprio' },
  },
  circles: {
    core: { name: 'Círculo íntimo', desc: 'Dias entre dois contatos com as poucas pessoas mais próximas.' },
    close: { name: 'Círculo próximo', desc: 'Dias entre dois contatos com umas quinze pessoas.' },
    active: { name: 'Círculo ativo', desc: 'Dias entre dois contatos com as pessoas cuja nota não indica nenhum círculo.' },
    wide: { name: 'Círculo amplo', desc: 'Dias entre dois contatos com as pessoas a não perder de vista.' },
  },
  nurtureDays: { name: 'Novas relações', desc: 'Quantos dias passam, no máximo, nos três primeiros meses com uma pessoa nova a quem já escreveu.' },
  rules: {
    heading: 'Ritmos por papel',
    empty: 'Nenhuma regra ainda: o ritmo depende só do círculo.',
    add: 'Acrescentar uma regra',
    anyRole: 'Qualquer papel',
    projects,
    rhythm: (status, days) => `${projects[status]}: ${plural(days, { one: 'todos os dias', other: `a cada ${days} dias` })}`,
    title: { add: 'Nova regra', edit: 'Alterar a regra' },
    role: 'Papel',
    status: 'Projetos',
    days: 'Dias entre dois contatos',
    hint: 'Para cada pessoa, conta o ritmo mais curto que se aplica.',
  },
  reasonsHeading: 'Razões para escrever',
  weights: {
    name: 'Peso de cada razão',
    desc: 'Faça uma razão contar mais ou menos, ou desligue-a.',
    of: (weight) => {
      const names = new Map([[0, 'Desligada'], [0.5, 'Metade'], [1, 'Normal'], [1.5, 'Uma vez e meia'], [2, 'O dobro']]);
      return names.get(weight) ?? `× ${String(weight).replace('.', ',')}`;
    },
  },
  reasons,
  leapBirthday: {
    name: 'Aniversários em 29 de fevereiro',
    desc: 'O dia em que se festejam nos outros anos.',
    options: { 'february-28': '28 de fevereiro', 'march-1': '1º de março' },
  },
  mySkills: { name: 'As suas competências', desc: 'O que pode fazer por outras pessoas, separado por vírgulas.', placeholder: 'som, tradução' },
  wholeNumber: (min, max) => `Escreva um número inteiro de ${min} a ${max}.`,
  notRead: 'Não foi possível ler as configurações; valem as conhecidas até agora. Alterar uma delas escreve todas de novo.',
  notSaved: (message) => `Não foi possível salvar as configurações: ${message}`,
};
