import type { NoteFact, PersonFact } from '../../derive/explanation';
import type { SkipReason } from '../../note/note';
import type { KindLook } from '../../note/note-kind';
import type { Strings } from '../en';
import { common } from './common';
import { dayWithYear, fullDay } from './days';
import { plural } from './plural';
import { queue } from './queue';

const skipped: Readonly<Record<SkipReason, string>> = {
  template: 'De notitie is een sjabloon; sjablonen worden overgeslagen.',
  'index-note': 'De notitie is een index van andere notities; die worden overgeslagen. Schrijf er “type: person” in als het toch om een persoon gaat.',
  drawing: 'De notitie is een tekening; tekeningen worden overgeslagen.',
};

function personSentence(fact: PersonFact): string {
  switch (fact.id) {
    case 'in-list':
      return `In de lijst onder “${queue.buckets[fact.bucket]}”, met ${queue.points(fact.total)}.`;
    case 'archived':
      return 'Gearchiveerd: nooit in de lijst.';
    case 'deceased':
      return 'Overleden: nooit in de lijst.';
    case 'do-not-contact':
      return 'Niet te benaderen: nooit in de lijst.';
    case 'snoozed':
      return `Uitgesteld tot ${dayWithYear(fact.until)}.${fact.hidesPromise ? ' Dat verbergt een belofte waarvan de dag gekomen is.' : ''}`;
    case 'waiting':
      return `${fact.days === 0 ? 'Je schreef vandaag' : `Je schreef ${common.days(fact.days)} geleden`} en wacht op antwoord; vanaf ${fullDay(fact.reminderOn)} past een herinnering.`;
    case 'planned':
      return `Het volgende contact is gepland voor ${dayWithYear(fact.on)}${fact.note === null ? '' : `: ${fact.note}`}.`;
    case 'let-go':
      return `Al ${common.days(fact.days)} geen antwoord${fact.nudges === 0 ? '' : `, na ${reminders(fact.nudges)}`}: losgelaten; het gewone ritme telt weer.`;
    case 'fresh':
      return `Tot ${dayWithYear(fact.until)} niet aan de beurt: ${plural(fact.cadence, { one: 'elke dag', other: `om de ${fact.cadence} dagen` })}.`;
    case 'no-rhythm':
      return 'Er is geen ritme gewenst.';
    case 'undated':
      return 'Tot vandaag is er geen contact en geen ontmoeting genoteerd.';
    case 'too-few-points':
      return `Er pleit iets voor contact, met ${queue.points(fact.total)}; de lijst begint bij 10.`;
    case 'nothing':
      return 'Er pleit nu niets voor contact.';
  }
}

function reminders(count: number): string {
  return plural(count, { one: 'één herinnering', other: `${count} herinneringen` });
}

function noteSentence(fact: NoteFact): string {
  switch (fact.id) {
    case 'not-read':
      return 'De notitie is niet gelezen.';
    case 'project':
      return 'De notitie gaat over een project; de open rollen ervan staan in de lijst, niet het project zelf.';
    case 'skipped':
      return skipped[fact.reason];
    case 'marked-otherwise':
      return `De notitie is als iets anders gemarkeerd: “${fact.found}”.`;
    case 'unreadable':
      return `De eigenschappen zijn onleesbaar${fact.line === null ? '' : ` (regel ${fact.line})`}: ${fact.found}`;
    case 'unmarked':
      return 'Niets zegt dat de notitie over een persoon gaat. Schrijf “type: person” in de eigenschappen, geef de tag #person, of verplaats de notitie naar een map die People heet, of zeg in de instellingen waar de notities van personen staan.';
  }
}

const lookedAt: Readonly<Record<KindLook['at'], string>> = {
  property: 'Een eigenschap die een soort noemt (type, kind, categories…)',
  card: 'De naameigenschappen van een adreskaart (fn, first-name en last-name)',
  tag: 'Een tag (#person, #project…)',
  'file-name': 'Een bestandsnaam die met @ begint',
  folder: 'De map (People, Contacts, Projects…)',
  body: 'Een tabel met contactgegevens in de tekst',
};

const foundKinds = { person: 'een persoon', project: 'een project', other: 'iets anders' };

/** Why somebody is in the list or not, and why a note is nobody's: whole sentences. */
export const explain: Strings['explain'] = {
  command: 'Waarom staat iemand niet in de lijst?',
  placeholder: 'Over wie, of welke notitie?',
  nothingFound: 'Geen persoon en geen notitie heet zo',
  notAPerson: 'geen persoon',
  title: (name) => `Waar staat ${name}?`,
  notAPersonTitle: (note) => `${note} is geen persoon`,
  personSentence,
  noteSentence,
  addends: 'Wat voor contact pleit',
  last: (on) => `Laatste contact ${dayWithYear(on)}`,
  met: (on) => `Ontmoet op ${dayWithYear(on)}`,
  noContact: 'Nog geen contact genoteerd',
  next: (on) => `Hierna: ${fullDay(on)}`,
  openNote: 'Notitie openen',
  looked: 'Waarnaar is gekeken, in deze volgorde',
  lookedAt,
  lookFound: ({ found, kind }) => (found === null || kind === null ? 'niets' : `“${found}”: ${foundKinds[kind]}`),
  thisNote: 'Waarom is deze notitie geen persoon?',
  makePerson: 'Er een persoon van maken',
  makeProject: 'Er een project van maken',
  makeThisPerson: 'Van deze notitie een persoon maken',
  makeThisProject: 'Van deze notitie een project maken',
  made: { person: (note) => `“${note}” is nu een persoon.`, project: (note) => `“${note}” is nu een project.` },
  cannotMark: 'Een eigenschap van deze notitie kan van hieruit niet veilig worden gewijzigd. Open de notitie en schrijf het er zelf in.',
  line: (note, line) => `${note} · regel ${line}`,
  property: (note, property) => `${note} · ${property}`,
};
