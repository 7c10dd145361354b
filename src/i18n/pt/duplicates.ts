import type { Certainty, SameBecause } from '../../derive/same-person';
import type { Strings } from '../en';
import { plural } from './plural';

const because: Readonly<Record<SameBecause, string>> = {
  email: 'Mesmo e-mail',
  'name-and-organisation': 'Mesmo nome e organização',
  name: 'Mesmo nome',
  alias: 'Uma também usa o nome da outra',
  initials: 'As iniciais coincidem com o nome',
};

const certainty: Readonly<Record<Certainty, string>> = {
  sure: 'com certeza a mesma pessoa',
  likely: 'provavelmente a mesma pessoa',
  maybe: 'talvez a mesma pessoa',
};

function notes(count: number): string {
  return plural(count, { one: `${count} nota`, other: `${count} notas` });
}

export const duplicates: Strings['duplicates'] = {
  command: 'Encontrar duplicados: pessoas com duas notas',
  mergeWith: 'Juntar a nota desta pessoa com outra',
  withWhom: 'Que nota fala da mesma pessoa?',
  title: 'Pessoas com duas notas',
  none: 'Não há duas notas que pareçam falar da mesma pessoa.',
  found: (count) =>
    `${plural(count, { one: `${count} par de notas pode ser`, other: `${count} pares de notas podem ser` })} de uma só pessoa. Compare: nada é escrito sem a sua confirmação.`,
  why: (reason, how) => `${because[reason]} – ${certainty[how]}`,
  compare: 'Comparar',
  notSame: 'Não é a mesma pessoa',
  lookAgain: 'Ver de novo',
  of: (action, one, other) => `${action}: ${one}, ${other}`,
  apart: (count) => `Não é a mesma pessoa (${count})`,
  compareTitle: 'Uma pessoa, duas notas?',
  reading: 'Leitura das notas…',
  property: 'Propriedade',
  stays: 'Esta nota fica',
  goes: 'Esta nota vai para a lixeira',
  result: 'Depois',
  links: (count) => (count === 0 ? 'Nenhum link leva até aqui' : plural(count, { one: `${count} link leva até aqui`, other: `${count} links levam até aqui` })),
  swap: 'Ficar com a outra nota',
  choose: (count) =>
    count === 0
      ? 'Nenhum valor contradiz outro.'
      : plural(count, { one: `${count} valor difere: escolha qual fica.`, other: `${count} valores diferem: escolha quais ficam.` }),
  outcomes: {
    same: 'igual nas duas',
    filled: 'é acrescentado',
    noted: 'é anotado no texto',
    'only-kept': 'fica',
  },
  choiceOf: (property) => `${property}: `,
  nothingLost: 'O que não cabe em uma propriedade é anotado no texto da nota; o diário fica ordenado por data.',
  turned: (count, kept) =>
    count === 0
      ? 'Nenhuma outra nota tem links para a que sai.'
      : `Os links em ${notes(count)} passam a levar a “${kept}” e continuam com o mesmo texto.`,
  canvases: (count) => plural(count, { one: `${count} canvas acompanha.`, other: `${count} canvas acompanham.` }),
  unreadCanvas: (path) => `O canvas “${path}” é ilegível; os seus cartões ficam como estão.`,
  trashed: (other) => `“${other}” vai para a lixeira. Tudo isto pode ser desfeito.`,
  preview: 'Como a nota vai ficar',
  merge: 'Juntar as duas notas',
  back: 'Voltar à lista',
  merged: (kept, other) => `“${other}” agora faz parte de “${kept}”.`,
  unreadable: (note) => `As propriedades de ${note} são ilegíveis. Corrija-as primeiro; nada foi escrito.`,
  missing: (note) => `A nota ${note} já não existe.`,
};
