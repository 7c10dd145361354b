import type { Strings } from '../en';

export const editor: Strings['editor'] = {
  addToRole: 'Aggiungi a un ruolo…',
  addSomebody: 'Aggiungi qualcuno a un ruolo…',
  addWhom: 'Chi vuoi aggiungere a un ruolo?',
  whichRoleFor: (name) => `In quale ruolo è ${name}?`,
  whichRoleForAll: (count) => `In quale ruolo sono queste ${count} persone?`,
  fillRole: 'Copri un ruolo…',
  fillWhich: (project) => `Quale ruolo di «${project}»?`,
  noRole: 'Nessun ruolo di un progetto con queste parole',
  noProject: 'Ancora nessun progetto, quindi nemmeno ruoli',
  place: (project, role) => `${project} – ${role}`,
  toFill: (found, needed) => `da coprire: ${found} di ${needed}`,
  emptyRole: 'ancora nessuno',
  named: (count, role, project) => `${count} persone aggiunte al ruolo «${role}» di «${project}».`,
  logTogether: (count) => `Annota insieme: ${count} persone…`,
  addTogether: (count) => `Aggiungi a un ruolo: ${count} persone…`,
  fromSelection: 'Nuovi contatti dalla selezione…',
  showCard: 'Mostra la scheda',
  showCardOf: 'Mostra la scheda di qualcuno…',
  cardOfWhom: 'La scheda di chi?',
  hoverCards: {
    name: 'Scheda su un nome',
    desc: 'Mostra la scheda di qualcuno quando il puntatore si ferma su un nome, nelle note con Alt. Il menu di un nome la offre comunque.',
  },
  moreRoles: (count) => (count === 1 ? 'e 1 altro ruolo' : `e altri ${count} ruoli`),
};
