import type { CalendarDate } from '../../model/calendar-date';
import type { Strings } from '../en';
import { common } from './common';
import { dayFrom, distance } from './days';
import { plural } from './plural';

function dayAndDistance(days: number, on: CalendarDate): string {
  return `${dayFrom(days, on)} · ${distance(days)}`;
}

export const companion: Strings['companion'] = {
  title: 'Ao lado da nota',
  open: 'Abrir o painel ao lado da nota',
  noNote: { title: 'Nenhuma nota aberta', text: 'Abra a nota de uma pessoa, de um projeto ou de uma reunião: este painel segue a nota aberta.' },
  nothing: {
    title: 'Nada a dizer ao lado desta nota',
    text: 'Acrescente “type: person”, “type: project” ou “type: meeting” a uma nota para ver aqui o que as suas outras notas sabem dela.',
  },
  sections: {
    reasons: 'Por que agora',
    tasks: 'A fazer',
    roles: 'Papéis',
    history: 'Histórico',
    balance: 'Dar e receber',
    introductions: 'Apresentações',
    board: 'Quadro',
    openRoles: 'A encontrar',
    stances: 'Posições',
    silent: 'Sem notícias',
    deadlines: 'Prazos',
    attendees: 'Presentes',
    missing: 'Ausentes',
  },
  none: {
    tasks: 'Nenhuma tarefa em aberto.',
    roles: 'Nenhum papel em projetos.',
    history: 'Nada anotado ainda.',
    balance: 'Nada dado nem recebido foi anotado.',
    introductions: 'Nenhuma apresentação anotada.',
    openRoles: 'Todas as caixas necessárias têm os seus nomes.',
    silent: 'Todos os papéis-chave deram notícias.',
    deadlines: 'Nenhum prazo.',
    attendees: 'Esta nota não menciona ninguém.',
    missing: 'Nenhuma das pessoas presentes tem um papel em um projeto ativo.',
  },
  actionsLabel: (name) => `O que fazer em relação a ${name}`,
  state: {
    fresh: 'Em contato', due: 'A contatar', late: 'Em atraso', dormant: 'Adormecido', free: 'Sem ritmo',
    unknown: 'Sem dados ainda',
  },
  circle: { core: 'círculo íntimo', close: 'círculo próximo', active: 'círculo ativo', wide: 'círculo amplo' },
  rhythm: (days) => plural(days, { one: 'todos os dias', other: `a cada ${days} dias` }),
  latest: (kind, days, on) => `${kind === 'contact' ? 'Último contato' : 'Encontro'} em ${dayAndDistance(days, on)}`,
  noContact: 'Nenhum contato anotado ainda',
  next: (days, on) =>
    days === 0 ? 'Próximo contato hoje' : `${days > 0 ? 'Próximo contato em' : 'Previsto para'} ${dayAndDistance(days, on)}`,
  snoozed: (days, on) => `Em pausa até ${dayAndDistance(days, on)}`,
  waiting: (days) => (days === 0 ? 'À espera de resposta desde hoje' : `À espera de resposta há ${common.days(days)}`),
  due: (days, on) =>
    days < 0 ? `${common.days(-days)} de atraso · ${dayFrom(days, on)}` : `para ${dayFrom(days, on)} · ${distance(days)}`,
  repeats: 'tarefa recorrente: marque na própria nota',
  tick: (task) => `Feito: ${task}`,
  ticked: (task) => `Feito: ${task}`,
  day: dayFrom,
  interaction: {
    line: 'Diário', heading: 'Título com data', table: 'Tabela', field: 'Campo no texto', property: 'Propriedade',
    meeting: 'Reunião', daily: 'Nota do dia', task: 'Tarefa feita',
  },
  planned: 'Previsto',
  counts: (gave, received) => `Dado: ${gave} · recebido: ${received}`,
  balance: (balance) =>
    balance === 0 ? 'Tanto em um sentido como no outro.' : balance > 0 ? 'Mais recebido do que dado.' : 'Mais dado do que recebido.',
  needs: (needs) => `Precisa de: ${needs.join(', ')}`,
  introducedBy: 'Apresentação por',
  introduced: 'Apresentou-lhe',
  find: (role) => `Indicar alguém: ${role}`,
  found: (found, needed) => `${found} de ${needed}`,
  silence: (days) => (days === null ? 'nenhum contato anotado' : `${common.days(days)} sem notícias`),
  ownDeadline: 'Este projeto',
  meetingDay: (days, on) => `${days < 0 ? 'Passada' : 'Por vir'} · ${dayAndDistance(days, on)}`,
  noMeetingDay: 'A nota não diz em que dia',
  lastBefore: (days, on) => `Último contato antes: ${dayFrom(days, on)}`,
  noneBefore: 'Nenhum contato anotado antes',
  topic: (topic) => `Assunto: ${topic}`,
  allThere: 'Todos os papéis estão presentes.',
};
