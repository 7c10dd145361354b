import type { Strings } from '../en';

export const links: Strings['links'] = {
  command: 'Copiar um link para esta pessoa, projeto ou visualização',
  copied: 'O link está na área de transferência.',
  notCopied: 'Não foi possível escrever na área de transferência.',
  nothingToOpen: 'Este link não diz o que abrir: view=matrix, queue, board, network ou person.',
  unknownView: (view) => `Este link pede uma visualização “${view}”; existem matrix, queue, board, network e person.`,
  noProject: 'Este link pede o quadro de um projeto e não diz qual: project=nome.',
  noPerson: 'Este link pede uma pessoa e não diz qual: person=nome.',
  notFound: (name) => `Nenhuma nota aqui se chama “${name}”.`,
  ambiguous: (name, paths) => `Várias notas respondem por “${name}”: ${paths}`,
  stillReading: 'As notas ainda não foram todas lidas. Abra o link de novo daqui a pouco.',
  unknownDo: (found) => `Este link pede “${found}”; existem do=open, do=log e do=capture.`,
};
