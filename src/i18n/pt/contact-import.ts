import type { Strings } from '../en';
import { plural } from './plural';

const notes = (count: number): string => plural(count, { one: `${count} nota`, other: `${count} notas` });
const written = (count: number): string => `${notes(count)} ${plural(count, { one: 'escrita', other: 'escritas' })}`;
const cards = (count: number): string => plural(count, { one: `${count} contato`, other: `${count} contatos` });

/** De um só contato, e de vários. */
const states: Strings['contactImport']['states'] = {
  new: 'novo', fills: 'completa uma nota', conflict: 'em conflito', identical: 'idêntico', twice: 'repetido no arquivo', unreadable: 'ilegível',
};
const groups: Strings['contactImport']['states'] = {
  new: 'novos', fills: 'completam notas', conflict: 'em conflito', identical: 'idênticos', twice: 'repetidos no arquivo', unreadable: 'ilegíveis',
};
const because: Strings['contactImport']['because'] = {
  email: 'mesmo e-mail', 'name-and-organisation': 'mesmo nome e organização', name: 'mesmo nome', alias: 'também usa este nome',
  initials: 'as iniciais coincidem',
};
const why = {
  'no-name': 'não há nome, nem endereço, nem organização',
  'cut-off': 'falta o fim',
  'too-long': 'é mais longo do que qualquer contato',
  'not-a-card': 'isto não é um contato',
} as const;

/** Trazer agendas de contatos. */
export const contactImport: Strings['contactImport'] = {
  command: 'Importar contatos…',
  title: 'Importar contatos',
  fileMenu: 'Importar contatos deste arquivo…',
  choose: {
    title: 'Trazer uma agenda de contatos',
    text: 'Arquivos vCard (.vcf) e tabelas (.csv) de Google Contacts, LinkedIn, Outlook, Apple e outros. Cada contato aparece em uma lista antes que algo seja escrito.',
    button: 'Escolher arquivos…',
    drop: 'ou solte-os aqui.',
    pictures: 'As fotos ficam no arquivo, a não ser que escolha guardar as das novas notas.',
    opening: 'Abertura em curso…',
  },
  refused: {
    'too-large': (file) => `“${file}” não foi aberto: tem mais de 200 MB, e nenhuma agenda de contatos é tão grande.`,
    other: (file) => `“${file}” não é um arquivo vCard nem uma tabela. Exporte os seus contatos em .vcf ou .csv.`,
    'not-read': (file, reason) => `Não foi possível ler “${file}”: ${reason}`,
  },
  columns: {
    title: (file) => `As colunas de “${file}”`,
    recognised: (program) => `É uma exportação de ${program}. Corrija o que não estiver certo; fica memorizado para a próxima vez.`,
    unknown: 'As colunas foram entendidas pelos nomes. Corrija o que não estiver certo; fica memorizado para a próxima tabela deste tipo.',
    column: 'Coluna',
    sample: 'Por exemplo',
    holds: 'Contém',
    nothing: 'deixar de fora',
    unnamed: (number) => `Coluna ${number}`,
    holdsOf: (column) => `O que contém “${column}”`,
    next: 'Mostrar a lista',
  },
  otherFiles: 'Outros arquivos…',
  growing: (count) => `Leitura em curso: ${cards(count)} até agora. Já pode começar abaixo.`,
  whole: (count) => cards(count),
  nobody: 'Não há contatos neste arquivo.',
  filters: 'Quais contatos mostrar',
  list: 'Contatos',
  all: (count) => `todos ${count}`,
  count: (state, count) => `${(count < 2 ? states : groups)[state]} ${count}`,
  states,
  because,
  brings: {
    adds: (fields) => `acrescenta ${fields.join(', ')}`,
    conflicts: (fields) => `diz outra coisa: ${fields.join(', ')}`,
    nothing: 'a nota já diz tudo',
    firstOn: (line) => `já estava na linha ${line}`,
    unreadable: (line, reason) => `Linha ${line}: ${why[reason]}`,
    perhaps: (name, reason) => `talvez ${name} (${because[reason]})`,
    into: (name, reason) => `${name}: ${because[reason]}`,
    chosen: (name) => `${name}: escolha sua`,
  },
  noName: 'sem nome',
  choice: {
    label: (name) => `O que fazer com ${name}`,
    new: 'Nova nota',
    person: (name) => `A mesma pessoa que ${name}`,
    first: (line) => `Com a linha ${line}`,
    somebody: 'A mesma pessoa que outra…',
    leave: 'Deixar de fora',
    whom: 'Quem é?',
  },
  details: {
    field: 'Campo',
    has: 'Na nota',
    gets: 'No arquivo',
    write: 'Escrever',
    tick: (field) => `Escrever ${field}`,
    nothing: '–',
    note: 'O texto do contato só vai para notas novas.',
    leftOut: (names) => `Fica de fora: ${names.join(', ')}`,
    picture: 'A foto só é guardada em uma nota nova, e só se essa opção estiver marcada acima.',
    line: (file, line) => `${file}, linha ${line}`,
    found: 'O que está lá',
  },
  options: {
    title: 'Pasta, redes e fotos',
    folder: 'Pasta das novas notas',
    folderHint: 'É criada se não existir.',
    folderWrong: 'Esta pasta não é possível: ficaria fora do cofre, ou nem todos os sistemas aceitam este nome.',
    networks: 'Pôr todas as pessoas nestas redes',
    networksHint: 'Separadas por vírgulas; quem fica de fora não entra nelas.',
    pictures: (count) => `Guardar as fotos dos contatos como anexos (${count})`,
    picturesHint: 'Só para notas novas: cada foto torna-se um arquivo na pasta dos anexos, e a nota tem um link para ela em “photo”. No máximo 5 MB por foto.',
  },
  write: {
    button: (count) => `Escrever ${notes(count)}`,
    nothing: 'Nada a escrever',
    preparing: 'Preparação das notas…',
    progress: (done, total) => `${done} de ${notes(total)}`,
    stop: 'Cancelar',
    done: (count) => (count === 0 ? 'Nenhuma nota foi escrita.' : `${written(count)}.`),
    stopped: (count, left) => `Interrompido: ${written(count)} por inteiro; ${plural(left, { one: 'falta', other: 'faltam' })} ${left}.`,
    rest: (count) => `Continuar com o resto (${count})`,
    undo: 'Desfazer toda a importação',
    refused: (count) => plural(count, { one: `${count} nota não foi escrita:`, other: `${count} notas não foram escritas:` }),
    reasons: {
      stale: 'a nota mudou nesse meio-tempo. Importe o arquivo de novo: ele mostra o que ainda falta.',
      missing: 'a nota já não existe.',
      unreadable: 'o bloco de propriedades da nota é ilegível.',
      failed: (reason) => `o disco recusou: ${reason}`,
      unnamable: 'nenhum arquivo pode ter o nome deste contato. Dê-lhe um nome no arquivo.',
    },
    picturesLeft: (count) => plural(count, {
      one: `${count} foto não foi guardada; a nota está escrita:`, other: `${count} fotos não foram guardadas; as notas estão escritas:`,
    }),
    pictureReasons: {
      'too-large': 'tem mais de 5 MB.',
      changed: 'não foi possível lê-la de novo no arquivo.',
    },
    again: 'Importar outro arquivo',
    back: 'Voltar à lista',
  },
};
