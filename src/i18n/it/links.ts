import type { Strings } from '../en';

export const links: Strings['links'] = {
  command: 'Copia un link a questa persona, a questo progetto o a questa vista',
  copied: 'Il link è negli appunti.',
  notCopied: 'Non è stato possibile scrivere negli appunti.',
  nothingToOpen: 'Questo link non dice che cosa aprire: view=matrix, queue, board, network o person.',
  unknownView: (view) => `Questo link chiede una vista «${view}»; ci sono matrix, queue, board, network e person.`,
  noProject: 'Questo link chiede la bacheca di un progetto e non dice quale: project=nome.',
  noPerson: 'Questo link chiede una persona e non dice quale: person=nome.',
  notFound: (name) => `Qui nessuna nota si chiama «${name}».`,
  ambiguous: (name, paths) => `Più note rispondono a «${name}»: ${paths}`,
  stillReading: 'La lettura delle note è ancora in corso. Apri di nuovo il link tra un momento.',
  unknownDo: (found) => `Questo link chiede «${found}»; ci sono do=open, do=log e do=capture.`,
};
