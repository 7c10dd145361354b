import type { Certainty, SameBecause } from '../../derive/same-person';
import type { Strings } from '../en';
import { plural } from './plural';

const because: Readonly<Record<SameBecause, string>> = {
  email: 'Stesso indirizzo e-mail',
  'name-and-organisation': 'Stesso nome e stessa organizzazione',
  name: 'Stesso nome',
  alias: 'Una ha anche il nome dell’altra',
  initials: 'Le iniziali corrispondono al nome',
};

const certainty: Readonly<Record<Certainty, string>> = {
  sure: 'di certo la stessa persona',
  likely: 'probabilmente la stessa persona',
  maybe: 'forse la stessa persona',
};

function notes(count: number): string {
  return plural(count, { one: `${count} nota`, other: `${count} note` });
}

export const duplicates: Strings['duplicates'] = {
  command: 'Trova i doppioni: persone con due note',
  mergeWith: 'Unisci la nota di questa persona a un’altra',
  withWhom: 'Quale nota parla della stessa persona?',
  title: 'Persone con due note',
  none: 'Nessuna coppia di note sembra parlare della stessa persona.',
  found: (count) =>
    `${plural(count, { one: 'Una coppia di note parla', other: `${count} coppie di note parlano` })} forse della stessa persona. Confrontale: non si scrive niente prima che tu lo dica.`,
  why: (reason, how) => `${because[reason]} – ${certainty[how]}`,
  compare: 'Confronta',
  notSame: 'Non è la stessa persona',
  lookAgain: 'Riproponi',
  of: (action, one, other) => `${action}: ${one}, ${other}`,
  apart: (count) => `Non è la stessa persona (${count})`,
  compareTitle: 'Una persona, due note?',
  reading: 'Lettura delle note…',
  property: 'Proprietà',
  stays: 'Questa nota resta',
  goes: 'Questa nota va nel cestino',
  result: 'Dopo',
  links: (count) => (count === 0 ? 'Nessun collegamento porta qui' : plural(count, { one: `${count} collegamento porta qui`, other: `${count} collegamenti portano qui` })),
  swap: 'Tieni l’altra nota',
  choose: (count) =>
    count === 0 ? 'Nessun valore ne contraddice un altro.' : plural(count, { one: 'Un valore è diverso: scegli quale resta.', other: `${count} valori sono diversi: scegli quali restano.` }),
  outcomes: {
    same: 'uguale in entrambe',
    filled: 'si aggiunge',
    noted: 'si annota nel testo',
    'only-kept': 'resta',
  },
  choiceOf: (property) => `${property}: `,
  nothingLost: 'Ciò che non entra in una proprietà si annota nel testo della nota; il suo diario viene messo in ordine di data.',
  turned: (count, kept) =>
    count === 0
      ? 'Nessun’altra nota porta a quella che se ne va.'
      : `I collegamenti in ${notes(count)} porteranno a «${kept}» e si leggeranno come prima.`,
  canvases: (count) => plural(count, { one: `${count} canvas si adegua.`, other: `${count} canvas si adeguano.` }),
  unreadCanvas: (path) => `Il canvas «${path}» non si può leggere; le sue schede restano come sono.`,
  trashed: (other) => `«${other}» va nel cestino. Si può annullare tutto.`,
  preview: 'Come si leggerà la nota',
  merge: 'Unisci le due note',
  back: 'Torna all’elenco',
  merged: (kept, other) => `«${other}» fa ora parte di «${kept}».`,
  unreadable: (note) => `Le proprietà di ${note} non si possono leggere. Prima correggile; non è stato scritto niente.`,
  missing: (note) => `La nota ${note} non c’è più.`,
};
