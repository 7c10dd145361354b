import type { Strings } from '../en';
import { plural } from './plural';

const notes = (count: number): string => plural(count, { one: `${count} nota`, other: `${count} notas` });
const written = (count: number): string => `${notes(count)} ${plural(count, { one: 'escrita', other: 'escritas' })}`;
const people = (count: number): string => plural(count, { one: `${count} pessoa`, other: `${count} pessoas` });

const because = {
  email: 'mesmo e-mail', 'name-and-organisation': 'mesmo nome e organização', name: 'mesmo nome', alias: 'também usa este nome',
  initials: 'as iniciais coincidem',
} as const;

/** Novos contatos depois de um evento: linhas escritas ou coladas, e o que se entendeu delas. */
export const capture: Strings['capture'] = {
  command: 'Novos contatos de um evento…',
  title: 'Novos contatos de um evento',
  event: 'Evento',
  eventHint: 'Uma formação, uma feira, uma estreia. Ganha uma nota com todas as pessoas.',
  on: 'Data',
  place: 'Lugar',
  lines: 'As pessoas, uma por linha',
  linesHint: 'Nome — organização — função — e-mail — assunto, em qualquer ordem. Também se podem colar assinaturas e vCards.',
  understood: 'O que foi entendido',
  fields: { name: 'Nome', organisation: 'Organização', function: 'Função', emails: 'E-mail', topic: 'Assunto' },
  row: (line) => `Linha ${line}`,
  count: (all, known, open) => [
    people(all), ...(known > 0 ? [`${known} já ${known === 1 ? 'conhecida' : 'conhecidas'}`] : []), ...(open > 0 ? [`${open} a conferir`] : []),
  ].join(', '),
  nobody: 'Ninguém ainda.',
  tooMany: (shown) => `Só as primeiras ${people(shown)} são mostradas. Listas mais longas podem ser importadas de um arquivo.`,
  decision: 'O que fazer',
  asNew: 'Pessoa nova',
  skip: 'Deixar de fora',
  same: (name, why) => `A mesma pessoa? ${name} (${because[why]})`,
  fills: (fields) => `Acrescenta: ${fields}`,
  conflicts: (fields) => `Fica como está na nota: ${fields}`,
  nothingMore: 'A nota já diz tudo isto.',
  again: (line) => `De novo, como na linha ${line}.`,
  inSameNote: 'Uma linha acima vai para a mesma nota.',
  perhaps: (name) => `Já existe uma nota “${name}”.`,
  nameless: 'Escreva um nome.',
  unreadable: {
    'no-name': 'Nenhum nome foi encontrado aqui.',
    'cut-off': 'Este vCard termina no meio.',
    'too-long': 'É longo demais para uma só pessoa.',
    'not-a-card': 'Parece uma frase, não uma pessoa.',
  },
  alsoRead: (values) => `Também: ${values}`,
  compare: 'Comparar',
  inNote: 'Na nota',
  typed: 'Escrito aqui',
  take: (field) => `Usar o que foi escrito aqui: ${field}`,
  write: (count) => `Escrever ${notes(count)}`,
  writeEvent: 'Escrever a nota do evento',
  writing: (done, all) => `${done} de ${all}`,
  stop: 'Parar',
  written: (count, withEvent) => `${written(count)}${withEvent ? ', e a do evento' : ''}.`,
  stopped: (count, left) => `Interrompido: ${written(count)}, ${left} por escrever.`,
  refused: (count, refused) =>
    `${written(count)}. ${refused === 1 ? 'Uma foi recusada' : `${refused} foram recusadas`}: a nota mudou ou é ilegível.`,
  classify: 'Classificar agora',
  close: 'Fechar',
  leave: {
    title: 'Guardar o que escreveu?',
    text: 'Nada disto foi escrito ainda nas suas notas.',
    stay: 'Continuar a escrever',
    keep: 'Guardar para depois',
    discard: 'Descartar',
  },
  source: 'encontro no local',
};
