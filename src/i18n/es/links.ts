import type { Strings } from '../en';

export const links: Strings['links'] = {
  command: 'Copiar un enlace a esta persona, proyecto o vista',
  copied: 'El enlace está en el portapapeles.',
  notCopied: 'No se ha podido escribir en el portapapeles.',
  nothingToOpen: 'Este enlace no dice qué abrir: view=matrix, queue, board, network o person.',
  unknownView: (view) => `Este enlace pide una vista «${view}»; existen matrix, queue, board, network y person.`,
  noProject: 'Este enlace pide el tablero de un proyecto y no dice cuál: project=nombre.',
  noPerson: 'Este enlace pide una persona y no dice cuál: person=nombre.',
  notFound: (name) => `Aquí ninguna nota se llama «${name}».`,
  ambiguous: (name, paths) => `Varias notas responden a «${name}»: ${paths}`,
  stillReading: 'Las notas aún se están leyendo. Abre el enlace de nuevo en un momento.',
  unknownDo: (found) => `Este enlace pide «${found}»; existen do=open, do=log y do=capture.`,
};
