import type { Strings } from '../en';
import { dayWithYear } from './days';
import { plural } from './plural';

/** A matriz de papéis e os contatos a retomar fora das suas visualizações: em tabela, em canvas, em papel. */
export const overview: Strings['overview'] = {
  command: 'Exportar a matriz de papéis ou os contatos a retomar…',
  ofView: 'Exportar…',
  title: 'Exportar a matriz de papéis ou os contatos a retomar',
  what: 'O quê',
  subjects: {
    active: 'A matriz de todos os projetos ativos', project: 'Os papéis de um projeto', shown: 'A matriz tal como está à vista',
    today: 'Os contatos a retomar hoje', week: 'Os contatos a retomar hoje e esta semana', all: 'Todos os contatos a retomar',
  },
  project: 'Projeto',
  role: 'Papel',
  formats: { markdown: 'Tabela em Markdown', csv: 'Tabela para Excel e semelhantes (CSV)', canvas: 'Canvas', page: 'Página para imprimir' },
  withLinks: 'Nomes como links para as suas notas',
  withOpponents: 'Quem está contra um projeto',
  withPromises: 'O que prometeu',
  preview: 'Conteúdo',
  empty: 'Nada a exportar.',
  leftOut: (people) => plural(people, {
    one: `${people} pessoa fica de fora (arquivada, falecida ou a não contatar)`,
    other: `${people} pessoas ficam de fora (arquivadas, falecidas ou a não contatar)`,
  }),
  lines: (count) => plural(count, { one: `${count} linha`, other: `${count} linhas` }),
  cards: (count) => plural(count, { one: `${count} cartão`, other: `${count} cartões` }),
  fileName: 'Nome do arquivo',
  saveNote: 'Salvar como nota',
  openPage: 'Abrir a página',
  saved: (path) => `Salvo em “${path}”.`,
  titleOf: (what, on) => `${what} · ${dayWithYear(on)}`,
  projectTitle: (project) => `Papéis de ${project}`,
  queueTitles: { today: 'Contatos a retomar hoje', week: 'Contatos a retomar esta semana', all: 'Contatos a retomar' },
  filtered: (filter) => `Só o que contém “${filter}”`,
  covered: (percent) => `cobertura de ${percent}%`,
  page: {
    title: 'Página para imprimir',
    print: 'Imprimir…',
    elsewhere: 'Para imprimir, abra esta página no aplicativo em um computador.',
  },
};
