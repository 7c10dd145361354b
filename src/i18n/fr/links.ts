import type { Strings } from '../en';

export const links: Strings['links'] = {
  command: 'Copier un lien vers cette personne, ce projet ou cette vue',
  copied: 'Le lien est dans le presse-papiers.',
  notCopied: 'Impossible d’écrire dans le presse-papiers.',
  nothingToOpen: 'Ce lien ne dit pas quoi ouvrir\u202f: view=matrix, queue, board, network ou person.',
  unknownView: (view) => `Ce lien demande une vue «\u202f${view}\u202f»\u202f; il y a matrix, queue, board, network et person.`,
  noProject: 'Ce lien demande le tableau d’un projet sans dire lequel\u202f: project=nom.',
  noPerson: 'Ce lien demande une personne sans dire laquelle\u202f: person=nom.',
  notFound: (name) => `Aucune note ne s’appelle «\u202f${name}\u202f» ici.`,
  ambiguous: (name, paths) => `Plusieurs notes répondent à «\u202f${name}\u202f»\u202f: ${paths}`,
  stillReading: 'Les notes sont encore en cours de lecture. Rouvrez le lien dans un instant.',
  unknownDo: (found) => `Ce lien demande «\u202f${found}\u202f»\u202f; il y a do=open, do=log et do=capture.`,
};
