import type { Strings } from '../en';

export const links: Strings['links'] = {
  command: 'Link naar deze persoon, dit project of deze weergave kopiëren',
  copied: 'De link staat op het klembord.',
  notCopied: 'Schrijven naar het klembord is niet gelukt.',
  nothingToOpen: 'Deze link zegt niet wat er open moet: view=matrix, queue, board, network of person.',
  unknownView: (view) => `Deze link vraagt om een weergave “${view}”; er zijn matrix, queue, board, network en person.`,
  noProject: 'Deze link vraagt om het bord van een project, maar zegt niet welk: project=naam.',
  noPerson: 'Deze link vraagt om een persoon, maar zegt niet wie: person=naam.',
  notFound: (name) => `Hier heet geen notitie “${name}”.`,
  ambiguous: (name, paths) => `Meerdere notities heten “${name}”: ${paths}`,
  stillReading: 'De notities worden nog gelezen. Open de link zo meteen opnieuw.',
  unknownDo: (found) => `Deze link vraagt om “${found}”; er zijn do=open, do=log en do=capture.`,
};
