import type { Strings } from '../en';
import { plural } from './plural';

const notes = (count: number): string => plural(count, { one: '1 Notiz', other: `${count} Notizen` });
const people = (count: number): string => plural(count, { one: '1 Person', other: `${count} Personen` });

const because = {
  email: 'gleiche E-Mail', 'name-and-organisation': 'gleicher Name und gleiche Organisation', name: 'gleicher Name', alias: 'ein Alias',
  initials: 'Initialen passen',
} as const;

/** New contacts from an event: lines that are typed or pasted, and what was understood of them. */
export const capture: Strings['capture'] = {
  command: 'Neue Kontakte von einer Veranstaltung…',
  title: 'Neue Kontakte von einer Veranstaltung',
  event: 'Veranstaltung',
  eventHint: 'Ein Workshop, eine Messe, eine Premiere. Sie bekommt eine Notiz, in der alle stehen.',
  on: 'Datum',
  place: 'Ort',
  lines: 'Personen, eine je Zeile',
  linesHint: 'Name — Organisation — Funktion — E-Mail — Thema, in beliebiger Reihenfolge. Auch Signaturen und vCards lassen sich einfügen.',
  understood: 'Was verstanden wurde',
  fields: { name: 'Name', organisation: 'Organisation', function: 'Funktion', emails: 'E-Mail', topic: 'Thema' },
  row: (line) => `Zeile ${line}`,
  count: (all, known, open) =>
    [people(all), ...(known > 0 ? [`${known} bekannt`] : []), ...(open > 0 ? [`${open} zu prüfen`] : [])].join(', '),
  nobody: 'Noch niemand.',
  tooMany: (shown) => plural(shown, {
    one: 'Nur die erste Person wird gezeigt. Längere Listen importierst du aus einer Datei.',
    other: `Nur die ersten ${shown} Personen werden gezeigt. Längere Listen importierst du aus einer Datei.`,
  }),
  decision: 'Was tun',
  asNew: 'Neu',
  skip: 'Auslassen',
  same: (name, why) => `Dieselbe Person? ${name} (${because[why]})`,
  fills: (fields) => `Ergänzt: ${fields}`,
  conflicts: (fields) => `Bleibt, wie es in der Notiz steht: ${fields}`,
  nothingMore: 'Das steht alles schon in der Notiz.',
  again: (line) => `Noch einmal, wie in Zeile ${line}.`,
  inSameNote: 'Eine Zeile weiter oben geht in dieselbe Notiz.',
  perhaps: (name) => `„${name}“ gibt es schon.`,
  nameless: 'Gib einen Namen ein.',
  unreadable: {
    'no-name': 'Hier wurde kein Name gefunden.',
    'cut-off': 'Diese vCard bricht mittendrin ab.',
    'too-long': 'Das ist zu lang für eine einzige Person.',
    'not-a-card': 'Das liest sich wie ein Satz, nicht wie eine Person.',
  },
  alsoRead: (values) => `Außerdem: ${values}`,
  compare: 'Vergleichen',
  inNote: 'In der Notiz',
  typed: 'Eingegeben',
  take: (field) => `Eingabe übernehmen: ${field}`,
  write: (count) => `${notes(count)} schreiben`,
  writeEvent: 'Notiz der Veranstaltung schreiben',
  writing: (done, all) => `${done} von ${all} geschrieben`,
  stop: 'Anhalten',
  written: (count, withEvent) => `${notes(count)} geschrieben${withEvent ? ', und die der Veranstaltung' : ''}.`,
  stopped: (count, left) => `Angehalten: ${notes(count)} geschrieben, ${left} übrig.`,
  refused: (count, refused) =>
    `${notes(count)} geschrieben. ${plural(refused, { one: '1 wurde nicht geschrieben', other: `${refused} wurden nicht geschrieben` })}: Die Notiz hat sich geändert oder ist nicht lesbar.`,
  classify: 'Jetzt einordnen',
  close: 'Schließen',
  leave: {
    title: 'Deine Eingaben behalten?',
    text: 'Noch ist nichts davon geschrieben.',
    stay: 'Weiterschreiben',
    keep: 'Für später behalten',
    discard: 'Verwerfen',
  },
  source: 'bei der Veranstaltung kennengelernt',
};
