import type { Strings } from '../en';
import { common } from './common';
import { plural } from './plural';

const notes = (count: number): string => plural(count, { one: `${count} nota`, other: `${count} note` });
const written = (count: number): string => `${notes(count)} ${plural(count, { one: 'scritta', other: 'scritte' })}`;

const because = {
  email: 'stessa e-mail', 'name-and-organisation': 'stesso nome e stessa organizzazione', name: 'stesso nome', alias: 'ha anche questo nome',
  initials: 'le iniziali corrispondono',
} as const;

/** New contacts from an event: lines that are typed or pasted, and what was understood of them. */
export const capture: Strings['capture'] = {
  command: 'Nuovi contatti da un evento…',
  title: 'Nuovi contatti da un evento',
  event: 'Evento',
  eventHint: 'Un corso, una fiera, una prima. Avrà una nota con tutte le persone incontrate.',
  on: 'Data',
  place: 'Luogo',
  lines: 'Le persone, una per riga',
  linesHint: 'Nome — organizzazione — funzione — e-mail — argomento, in qualsiasi ordine. Puoi incollare anche firme e vCard.',
  understood: 'Che cosa si è capito',
  fields: { name: 'Nome', organisation: 'Organizzazione', function: 'Funzione', emails: 'E-mail', topic: 'Argomento' },
  row: (line) => `Riga ${line}`,
  count: (all, known, open) => [
    common.people(all),
    ...(known > 0 ? [plural(known, { one: `${known} già conosciuta`, other: `${known} già conosciute` })] : []),
    ...(open > 0 ? [`${open} da controllare`] : []),
  ].join(', '),
  nobody: 'Ancora nessuno.',
  tooMany: (shown) => `Si vedono solo le prime ${shown} persone. Importa gli elenchi più lunghi da un file.`,
  decision: 'Che cosa fare',
  asNew: 'Persona nuova',
  skip: 'Lascia fuori',
  same: (name, why) => `La stessa persona? ${name} (${because[why]})`,
  fills: (fields) => `Aggiunge: ${fields}`,
  conflicts: (fields) => `Resta com’è nella nota: ${fields}`,
  nothingMore: 'La nota dice già tutto.',
  again: (line) => `Già alla riga ${line}.`,
  inSameNote: 'Una riga più in alto va nella stessa nota.',
  perhaps: (name) => `C’è già una nota «${name}».`,
  nameless: 'Scrivi un nome.',
  unreadable: {
    'no-name': 'Qui non si trova nessun nome.',
    'cut-off': 'Questa vCard finisce a metà.',
    'too-long': 'È troppo lungo per una sola persona.',
    'not-a-card': 'Sembra una frase, non una persona.',
  },
  alsoRead: (values) => `Anche: ${values}`,
  compare: 'Confronta',
  inNote: 'Nella nota',
  typed: 'Scritto qui',
  take: (field) => `Prendi ciò che è scritto qui: ${field}`,
  write: (count) => `Scrivi ${notes(count)}`,
  writeEvent: 'Scrivi la nota dell’evento',
  writing: (done, all) => `${done} di ${all}`,
  stop: 'Ferma',
  written: (count, withEvent) => `${written(count)}${withEvent ? ', più quella dell’evento' : ''}.`,
  stopped: (count, left) => `Interrotto: ${written(count)}, ${left} in attesa.`,
  refused: (count, refused) =>
    `${written(count)}. ${plural(refused, { one: `${refused} rifiutata`, other: `${refused} rifiutate` })}: la nota è cambiata o non si può leggere.`,
  classify: 'Classifica ora',
  close: 'Chiudi',
  leave: {
    title: 'Vuoi tenere ciò che hai scritto?',
    text: 'Non c’è ancora niente nelle tue note.',
    stay: 'Continua a scrivere',
    keep: 'Tieni per dopo',
    discard: 'Butta via',
  },
  source: 'incontro all’evento',
};
