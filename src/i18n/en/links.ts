/** Addresses of the app (`obsidian://reseauter…`): what is said when one cannot be followed, and making one. */
export const links = {
  command: 'Copy a link to this person, project or view',
  copied: 'The link is on the clipboard.',
  notCopied: 'The clipboard could not be written.',
  nothingToOpen: 'This link does not say what to open: view=matrix, queue, board, network or person.',
  unknownView: (view: string): string => `This link asks for a view “${view}”; there are matrix, queue, board, network and person.`,
  noProject: 'This link asks for the board of a project and does not say which: project=name.',
  noPerson: 'This link asks for a person and does not say whom: person=name.',
  notFound: (name: string): string => `No note here is called “${name}”.`,
  ambiguous: (name: string, paths: string): string => `Several notes go by “${name}”: ${paths}`,
  stillReading: 'The notes are still being read. Open the link again in a moment.',
  unknownDo: (found: string): string => `This link asks for “${found}”; there are do=open, do=log and do=capture.`,
};
