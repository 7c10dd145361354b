import type { Strings } from '../en';
import { common } from './common';
import { csv } from './csv';
import { plural } from './plural';

/** Exportar pessoas para um arquivo de outros programas. */
export const exportContacts: Strings['exportContacts'] = {
  command: 'Exportar contatos',
  ofSelection: 'Exportar…',
  title: 'Exportar contatos',
  whom: 'Quem',
  whoms: {
    all: 'Todas as pessoas', selected: 'As pessoas selecionadas', project: 'As pessoas de um projeto', network: 'As pessoas de uma rede',
    circle: 'Um círculo', search: 'As pessoas encontradas',
  },
  which: { project: 'Projeto', network: 'Rede', circle: 'Círculo', search: 'Nome, organização ou função' },
  withAway: 'Também as pessoas arquivadas, falecidas ou a não contatar',
  count: (people, away) => {
    const left = plural(away, { one: `${away} fica de fora (arquivada, falecida`, other: `${away} ficam de fora (arquivadas, falecidas` });
    return away === 0 ? common.people(people) : `${common.people(people)} · ${left} ou a não contatar)`;
  },
  format: 'Formato',
  formats: {
    vcard: 'Cartões para agendas de contatos (vCard)', csv: 'Tabela para Excel e semelhantes (CSV)', ics: 'Datas para calendários (iCalendar)',
  },
  fieldsTitle: 'O que escrever de cada pessoa',
  fields: {
    ...csv.columns,
    topic: 'Assunto da conversa', note: 'O começo da sua nota', 'follow-up': 'Próximo contato', roles: 'Papéis em projetos',
    log: 'Diário', 'follow-up-note': 'O que prometeu', opponent: 'O papel de oponente', stances: 'A sua posição',
  },
  privateTitle: 'O que anotou sobre as pessoas',
  privateHint: 'Fica de fora, a não ser que marque.',
  warning: 'Este arquivo dirá o que pensa e o que anotou sobre as pessoas. Cuidado com o destino que lhe dá.',
  preview: 'Como começa',
  nobody: 'Ninguém a exportar.',
  folder: 'Pasta',
  top: 'Na raiz do cofre',
  fileNames: { vcard: 'Contatos', csv: 'Contatos', ics: 'Contatos a retomar e aniversários' },
  save: 'Salvar no cofre',
  copy: 'Copiar',
  copied: 'Copiado.',
  notCopied: 'Não foi possível copiar o texto; salve-o no cofre.',
  reading: (done, total) => `Leitura: ${done} de ${total}…`,
  saved: (people, path) => `${common.people(people)} ${plural(people, { one: 'salva', other: 'salvas' })} em “${path}”.`,
  ofProject: (project, what) => `${project}: ${what}`,
};
