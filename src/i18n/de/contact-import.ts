import type { Strings } from '../en';
import { plural } from './plural';

const notes = (count: number): string => plural(count, { one: '1 Notiz', other: `${count} Notizen` });
const cards = (count: number): string => plural(count, { one: '1 Kontakt', other: `${count} Kontakte` });

const states: Strings['contactImport']['states'] = {
  new: 'neu', fills: 'ergänzt', conflict: 'widerspricht', identical: 'gleich', twice: 'doppelt in der Datei', unreadable: 'nicht lesbar',
};
const because: Strings['contactImport']['because'] = {
  email: 'gleiche E-Mail-Adresse', 'name-and-organisation': 'gleicher Name und gleiche Organisation', name: 'gleicher Name',
  alias: 'heißt auch so', initials: 'die Initialen passen',
};
const why = {
  'no-name': 'Es gibt weder einen Namen noch eine Adresse noch eine Organisation',
  'cut-off': 'Der Kontakt bricht mittendrin ab',
  'too-long': 'Das ist länger als jeder Kontakt',
  'not-a-card': 'Das ist kein Kontakt',
} as const;

/** Bringing address books in. */
export const contactImport: Strings['contactImport'] = {
  command: 'Kontakte importieren…',
  title: 'Kontakte importieren',
  fileMenu: 'Kontakte aus dieser Datei importieren…',
  choose: {
    title: 'Ein Adressbuch übernehmen',
    text: 'vCard-Dateien (.vcf) und Tabellen (.csv) aus Google Kontakte, LinkedIn, Outlook, Apple und anderen. Du siehst jeden Kontakt in einer Liste, bevor etwas geschrieben wird.',
    button: 'Dateien auswählen…',
    drop: 'oder hier ablegen.',
    pictures: 'Bilder bleiben in der Datei, außer du willst die von neuen Notizen behalten.',
    opening: 'Wird geöffnet…',
  },
  refused: {
    'too-large': (file) => `„${file}“ wurde nicht geöffnet: Die Datei ist größer als 200\u202FMB, und das ist kein Adressbuch.`,
    other: (file) => `„${file}“ ist weder eine vCard-Datei noch eine Tabelle. Exportiere deine Kontakte als .vcf oder .csv.`,
    'not-read': (file, reason) => `„${file}“ konnte nicht gelesen werden: ${reason}`,
  },
  columns: {
    title: (file) => `Die Spalten von „${file}“`,
    recognised: (program) => `Das ist ein Export aus ${program}. Ändere, was nicht stimmt; das gilt dann auch beim nächsten Mal.`,
    unknown: 'Die Spalten wurden an ihren Namen erkannt. Ändere, was nicht stimmt; das gilt dann auch für die nächste Tabelle dieser Art.',
    column: 'Spalte',
    sample: 'Zum Beispiel',
    holds: 'Enthält',
    nothing: 'auslassen',
    unnamed: (number) => `Spalte ${number}`,
    holdsOf: (column) => `Was „${column}“ enthält`,
    next: 'Liste zeigen',
  },
  otherFiles: 'Andere Dateien…',
  growing: (count) => `Wird gelesen: bisher ${cards(count)}. Du kannst unten schon anfangen.`,
  whole: (count) => cards(count),
  nobody: 'In dieser Datei sind keine Kontakte.',
  filters: 'Welche Kontakte gezeigt werden',
  list: 'Kontakte',
  all: (count) => `alle ${count}`,
  count: (state, count) => `${states[state]} ${count}`,
  states,
  because,
  brings: {
    adds: (fields) => `ergänzt ${fields.join(', ')}`,
    conflicts: (fields) => `sagt etwas anderes: ${fields.join(', ')}`,
    nothing: 'das steht alles schon in der Notiz',
    firstOn: (line) => `stand schon in Zeile ${line}`,
    unreadable: (line, reason) => `Zeile ${line}: ${why[reason]}`,
    perhaps: (name, reason) => `vielleicht ${name} (${because[reason]})`,
    into: (name, reason) => `${name}: ${because[reason]}`,
    chosen: (name) => `${name}: von dir gewählt`,
  },
  noName: 'ohne Namen',
  choice: {
    label: (name) => `Was aus ${name} wird`,
    new: 'Neue Notiz',
    person: (name) => `Dieselbe Person wie ${name}`,
    first: (line) => `Zusammen mit Zeile ${line}`,
    somebody: 'Dieselbe Person wie jemand anderes…',
    leave: 'Auslassen',
    whom: 'Wer ist es?',
  },
  details: {
    field: 'Feld',
    has: 'In der Notiz',
    gets: 'In der Datei',
    write: 'Schreiben',
    tick: (field) => `${field} schreiben`,
    nothing: '–',
    note: 'Der Text des Kontakts kommt nur in neue Notizen.',
    leftOut: (names) => `Nicht übernommen: ${names.join(', ')}`,
    picture: 'Das Bild wird nur für eine neue Notiz behalten, und nur, wenn du es oben so wählst.',
    line: (file, line) => `${file}, Zeile ${line}`,
    found: 'Was dort steht',
  },
  options: {
    title: 'Ordner, Netzwerke und Bilder',
    folder: 'Ordner für neue Notizen',
    folderHint: 'Er wird angelegt, wenn es ihn nicht gibt.',
    folderWrong: 'Dieser Ordner geht nicht: Er läge außerhalb des Vaults, oder nicht jedes System erlaubt einen solchen Namen.',
    networks: 'Alle in diese Netzwerke aufnehmen',
    networksHint: 'Durch Kommas getrennt; wer ausgelassen ist, wird nicht aufgenommen.',
    pictures: (count) => `Bilder der Karten als Anhänge behalten (${count})`,
    picturesHint: 'Nur für neue Notizen: Jedes Bild wird eine Datei bei deinen Anhängen, und die Notiz verweist unter „photo“ darauf. Höchstens 5\u202FMB je Bild.',
  },
  write: {
    button: (count) => `${notes(count)} schreiben`,
    nothing: 'Nichts zu schreiben',
    preparing: 'Notizen werden vorbereitet…',
    progress: (done, total) => `${done} von ${notes(total)}`,
    stop: 'Abbrechen',
    done: (count) => (count === 0 ? 'Keine Notiz wurde geschrieben.' : `${notes(count)} geschrieben.`),
    stopped: (count, left) => `Angehalten: ${notes(count)} vollständig geschrieben; ${left} übrig.`,
    rest: (count) => `Mit dem Rest weitermachen (${count})`,
    undo: 'Den ganzen Import rückgängig machen',
    refused: (count) => plural(count, { one: '1 Notiz wurde nicht geschrieben:', other: `${count} Notizen wurden nicht geschrieben:` }),
    reasons: {
      stale: 'Die Notiz wurde inzwischen geändert. Importiere die Datei noch einmal: Sie zeigt, was noch fehlt.',
      missing: 'Die Notiz gibt es nicht mehr.',
      unreadable: 'Die Eigenschaften der Notiz sind nicht lesbar.',
      failed: (reason) => `Das Speichern hat nicht geklappt: ${reason}`,
      unnamable: 'Nach diesem Kontakt lässt sich keine Datei benennen. Gib ihm in der Datei einen Namen.',
    },
    picturesLeft: (count) => plural(count, {
      one: '1 Bild wurde nicht behalten; die Notiz dazu ist geschrieben:',
      other: `${count} Bilder wurden nicht behalten; die Notizen dazu sind geschrieben:`,
    }),
    pictureReasons: {
      'too-large': 'Es ist größer als 5\u202FMB.',
      changed: 'Es ließ sich nicht noch einmal aus der Datei lesen.',
    },
    again: 'Noch eine Datei importieren',
    back: 'Zurück zur Liste',
  },
};
