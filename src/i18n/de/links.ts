import type { Strings } from '../en';

export const links: Strings['links'] = {
  command: 'Link zu dieser Person, diesem Projekt oder dieser Ansicht kopieren',
  copied: 'Der Link ist in der Zwischenablage.',
  notCopied: 'In die Zwischenablage ließ sich nichts schreiben.',
  nothingToOpen: 'Dieser Link sagt nicht, was er öffnen soll: view=matrix, queue, board, network oder person.',
  unknownView: (view) => `Dieser Link verlangt eine Ansicht „${view}“; es gibt matrix, queue, board, network und person.`,
  noProject: 'Dieser Link verlangt das Board eines Projekts und sagt nicht, welches: project=Name.',
  noPerson: 'Dieser Link verlangt eine Person und sagt nicht, welche: person=Name.',
  notFound: (name) => `Keine Notiz heißt hier „${name}“.`,
  ambiguous: (name, paths) => `Mehrere Notizen hören auf „${name}“: ${paths}`,
  stillReading: 'Die Notizen werden noch gelesen. Öffne den Link gleich noch einmal.',
  unknownDo: (found) => `Dieser Link verlangt „${found}“; es gibt do=open, do=log und do=capture.`,
};
