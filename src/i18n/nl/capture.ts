import type { Strings } from '../en';
import { common } from './common';
import { plural } from './plural';

const notes = (count: number): string => plural(count, { one: '1 notitie', other: `${count} notities` });

const because = {
  email: 'zelfde e-mailadres', 'name-and-organisation': 'zelfde naam en organisatie', name: 'zelfde naam', alias: 'heet ook zo',
  initials: 'initialen kloppen',
} as const;

/** New contacts from an event: lines that are typed or pasted, and what was understood of them. */
export const capture: Strings['capture'] = {
  command: 'Nieuwe contacten van een evenement…',
  title: 'Nieuwe contacten van een evenement',
  event: 'Evenement',
  eventHint: 'Een cursus, een beurs, een première. Het krijgt een notitie met iedereen erop.',
  on: 'Datum',
  place: 'Plaats',
  lines: 'De mensen, één per regel',
  linesHint: 'Naam — organisatie — functie — e-mail — onderwerp, in elke volgorde. Handtekeningen en vCards plakken kan ook.',
  understood: 'Wat is begrepen',
  fields: { name: 'Naam', organisation: 'Organisatie', function: 'Functie', emails: 'E-mail', topic: 'Onderwerp' },
  row: (line) => `Regel ${line}`,
  count: (all, known, open) => [
    common.people(all), ...(known > 0 ? [`${known} bekend`] : []), ...(open > 0 ? [`${open} te bekijken`] : []),
  ].join(', '),
  nobody: 'Nog niemand.',
  tooMany: (shown) => `Alleen de eerste ${common.people(shown)} worden getoond. Importeer langere lijsten uit een bestand.`,
  decision: 'Wat te doen',
  asNew: 'Nieuw',
  skip: 'Weglaten',
  same: (name, why) => `Zelfde persoon? ${name} (${because[why]})`,
  fills: (fields) => `Voegt toe: ${fields}`,
  conflicts: (fields) => `Blijft zoals het in de notitie staat: ${fields}`,
  nothingMore: 'De notitie zegt dit allemaal al.',
  again: (line) => `Nog een keer, zoals op regel ${line}.`,
  inSameNote: 'Een regel hierboven gaat naar dezelfde notitie.',
  perhaps: (name) => `Er is al een notitie “${name}”.`,
  nameless: 'Schrijf een naam.',
  unreadable: {
    'no-name': 'Hier is geen naam gevonden.',
    'cut-off': 'Dit kaartje houdt halverwege op.',
    'too-long': 'Dit is te lang voor één persoon.',
    'not-a-card': 'Dit leest als een zin, niet als een persoon.',
  },
  alsoRead: (values) => `Ook: ${values}`,
  compare: 'Vergelijken',
  inNote: 'In de notitie',
  typed: 'Getypt',
  take: (field) => `Neem wat er getypt is voor ${field}`,
  write: (count) => `${notes(count)} schrijven`,
  writeEvent: 'De notitie van het evenement schrijven',
  writing: (done, all) => `${done} van ${all} geschreven`,
  stop: 'Stoppen',
  written: (count, withEvent) => `${notes(count)} geschreven${withEvent ? ', en die van het evenement' : ''}.`,
  stopped: (count, left) => `Gestopt: ${notes(count)} geschreven, nog ${left} over.`,
  refused: (count, refused) =>
    `${notes(count)} geschreven. ${plural(refused, { one: '1 is geweigerd', other: `${refused} zijn geweigerd` })}: de notitie is veranderd of onleesbaar.`,
  classify: 'Nu indelen',
  close: 'Sluiten',
  leave: {
    title: 'Bewaren wat je hebt getypt?',
    text: 'Er is nog niets van geschreven.',
    stay: 'Verder typen',
    keep: 'Voor later bewaren',
    discard: 'Weggooien',
  },
  source: 'ter plekke ontmoet',
};
