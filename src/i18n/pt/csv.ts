import type { Strings } from '../en';

/** As tabelas de contatos: as suas colunas, de onde vêm, e o que há de errado nelas. */
export const csv: Strings['csv'] = {
  within: (column) => column.toLowerCase(),
  columns: {
    name: 'Nome', 'given-name': 'Primeiro nome', 'family-name': 'Sobrenome', aliases: 'Outros nomes', organisation: 'Organização',
    function: 'Função', emails: 'E-mail', phones: 'Telefone', urls: 'Site', address: 'Endereço', city: 'Cidade',
    language: 'Idioma', birthday: 'Aniversário', networks: 'Redes', met: 'Data do encontro', 'met-at': 'Lugar do encontro',
    topic: 'Assunto', note: 'Nota', source: 'Origem',
  },
  sources: { google: 'Google Contacts', linkedin: 'LinkedIn', outlook: 'Outlook', other: 'Tabela' },
  problems: {
    'too-large': () => 'Este arquivo é maior do que qualquer agenda de contatos. Nada dele foi lido.',
    'no-rows': () => 'Não há pessoas neste arquivo.',
    'extra-cells': ({ line, count }) => count === 1
      ? `A linha ${line} tem mais células do que colunas. O que sobra fica de fora.`
      : `${count} linhas têm mais células do que colunas, a primeira na linha ${line}. O que sobra fica de fora.`,
    'too-many-rows': ({ line }) => `Só o que está antes da linha ${line} foi lido: este arquivo tem mais linhas do que uma agenda de contatos.`,
  },
};
