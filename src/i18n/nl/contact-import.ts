import type { Strings } from '../en';
import { plural } from './plural';

const notes = (count: number): string => plural(count, { one: '1 notitie', other: `${count} notities` });
const cards = (count: number): string => plural(count, { one: '1 contact', other: `${count} contacten` });

const states: Strings['contactImport']['states'] = {
  new: 'nieuw', fills: 'vult aan', conflict: 'tegenstrijdig', identical: 'gelijk', twice: 'dubbel in het bestand', unreadable: 'onleesbaar',
};
const because: Strings['contactImport']['because'] = {
  email: 'zelfde e-mailadres', 'name-and-organisation': 'zelfde naam en organisatie', name: 'zelfde naam', alias: 'heet ook zo',
  initials: 'de initialen kloppen',
};
const why = {
  'no-name': 'er is geen naam, geen adres en geen organisatie',
  'cut-off': 'het houdt halverwege op',
  'too-long': 'het is langer dan een contact kan zijn',
  'not-a-card': 'dit is geen contact',
} as const;

/** Bringing address books in. */
export const contactImport: Strings['contactImport'] = {
  command: 'Contacten importeren…',
  title: 'Contacten importeren',
  fileMenu: 'Contacten uit dit bestand importeren…',
  choose: {
    title: 'Een adresboek binnenhalen',
    text: 'vCard-bestanden (.vcf) en tabellen (.csv) van Google Contacten, LinkedIn, Outlook, Apple en andere. Je ziet elk contact in een lijst voordat er iets wordt geschreven.',
    button: 'Bestanden kiezen…',
    drop: 'of zet ze hier neer.',
    pictures: 'Foto’s blijven in het bestand, tenzij je ervoor kiest die van nieuwe notities te bewaren.',
    opening: 'Openen…',
  },
  refused: {
    'too-large': (file) => `“${file}” is niet geopend: het is groter dan 200 MB, en zo groot is geen adresboek.`,
    other: (file) => `“${file}” is geen vCard-bestand en geen tabel. Exporteer je contacten als .vcf of .csv.`,
    'not-read': (file, reason) => `“${file}” kon niet worden gelezen: ${reason}`,
  },
  columns: {
    title: (file) => `De kolommen van “${file}”`,
    recognised: (program) => `Dit is een export van ${program}. Verander wat niet klopt; dat wordt onthouden voor de volgende keer.`,
    unknown: 'De kolommen zijn begrepen aan hun naam. Verander wat niet klopt; dat wordt onthouden voor de volgende tabel zoals deze.',
    column: 'Kolom',
    sample: 'Bijvoorbeeld',
    holds: 'Bevat',
    nothing: 'weglaten',
    unnamed: (number) => `Kolom ${number}`,
    holdsOf: (column) => `Wat “${column}” bevat`,
    next: 'De lijst tonen',
  },
  otherFiles: 'Andere bestanden…',
  growing: (count) => `Bezig met lezen: al ${cards(count)}. Je kunt hieronder beginnen.`,
  whole: (count) => cards(count),
  nobody: 'Er staan geen contacten in dit bestand.',
  filters: 'Welke contacten tonen',
  list: 'Contacten',
  all: (count) => `alle ${count}`,
  count: (state, count) => `${states[state]} ${count}`,
  states,
  because,
  brings: {
    adds: (fields) => `voegt toe: ${fields.join(', ')}`,
    conflicts: (fields) => `zegt iets anders: ${fields.join(', ')}`,
    nothing: 'de notitie zegt dit allemaal al',
    firstOn: (line) => `stond al op regel ${line}`,
    unreadable: (line, reason) => `Regel ${line}: ${why[reason]}`,
    perhaps: (name, reason) => `misschien ${name} (${because[reason]})`,
    into: (name, reason) => `${name}: ${because[reason]}`,
    chosen: (name) => `${name}: door jou gekozen`,
  },
  noName: 'zonder naam',
  choice: {
    label: (name) => `Wat er met ${name} gebeurt`,
    new: 'Nieuwe notitie',
    person: (name) => `Dezelfde als ${name}`,
    first: (line) => `Samen met regel ${line}`,
    somebody: 'Dezelfde als iemand anders…',
    leave: 'Weglaten',
    whom: 'Wie is het?',
  },
  details: {
    field: 'Veld',
    has: 'In de notitie',
    gets: 'In het bestand',
    write: 'Schrijven',
    tick: (field) => `${field} schrijven`,
    nothing: '–',
    note: 'De tekst van het contact komt alleen in nieuwe notities.',
    leftOut: (names) => `Niet overgenomen: ${names.join(', ')}`,
    picture: 'De foto wordt alleen bewaard voor een nieuwe notitie, en alleen als je daar hierboven voor kiest.',
    line: (file, line) => `${file}, regel ${line}`,
    found: 'Wat er staat',
  },
  options: {
    title: 'Map, netwerken en foto’s',
    folder: 'Map voor nieuwe notities',
    folderHint: 'De map wordt gemaakt als die niet bestaat.',
    folderWrong: 'Dit kan de map niet zijn: die zou buiten de kluis liggen, of niet elk systeem staat een map met deze naam toe.',
    networks: 'Iedereen in deze netwerken zetten',
    networksHint: 'Met komma’s ertussen; wie je weglaat, komt er niet in.',
    pictures: (count) => `De foto’s van kaartjes als bijlage bewaren (${count})`,
    picturesHint: 'Alleen voor nieuwe notities: elke foto wordt een bestand op de plek van je bijlagen, en de notitie linkt ernaar met “photo”. Hooguit 5 MB per foto.',
  },
  write: {
    button: (count) => `${notes(count)} schrijven`,
    nothing: 'Niets te schrijven',
    preparing: 'De notities worden voorbereid…',
    progress: (done, total) => `${done} van ${notes(total)}`,
    stop: 'Stoppen',
    done: (count) => (count === 0 ? 'Er is geen notitie geschreven.' : `${notes(count)} geschreven.`),
    stopped: (count, left) => `Gestopt: ${notes(count)} geschreven, allemaal volledig; nog ${left} over.`,
    rest: (count) => `Verder met de rest (${count})`,
    undo: 'De hele import ongedaan maken',
    refused: (count) => plural(count, { one: '1 notitie is niet geschreven:', other: `${count} notities zijn niet geschreven:` }),
    reasons: {
      stale: 'de notitie is intussen veranderd. Importeer het bestand opnieuw: dan zie je wat er nog ontbreekt.',
      missing: 'de notitie is er niet meer.',
      unreadable: 'het blok met eigenschappen van de notitie is onleesbaar.',
      failed: (reason) => `de schijf weigerde: ${reason}`,
      unnamable: 'naar dit contact kan geen bestand worden genoemd. Geef het een naam in het bestand.',
    },
    picturesLeft: (count) => plural(count, { one: '1 foto is niet bewaard; de notitie is wel geschreven:', other: `${count} foto’s zijn niet bewaard; hun notities zijn wel geschreven:` }),
    pictureReasons: {
      'too-large': 'de foto is groter dan 5 MB.',
      changed: 'de foto kon niet opnieuw uit het bestand worden gelezen.',
    },
    again: 'Nog een bestand importeren',
    back: 'Terug naar de lijst',
  },
};
