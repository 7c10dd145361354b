import type { NoteFact, PersonFact } from '../../derive/explanation';
import type { SkipReason } from '../../note/note';
import type { KindLook } from '../../note/note-kind';
import type { Strings } from '../en';
import { daysDative, dayWithYear, fullDay } from './days';
import { plural } from './plural';
import { queue } from './queue';

const skipped: Readonly<Record<SkipReason, string>> = {
  template: 'Die Notiz ist eine Vorlage, und Vorlagen werden ausgelassen.',
  'index-note':
    'Die Notiz ist ein Index anderer Notizen, und solche werden ausgelassen. Schreibe „type: person“ hinein, wenn sie doch die einer Person ist.',
  drawing: 'Die Notiz ist eine Zeichnung, und Zeichnungen werden ausgelassen.',
};

/** The points behind „mit“: „1 Punkt“, „12 Punkten“. */
function pointsDative(count: number): string {
  return plural(count, { one: '1 Punkt', other: `${count} Punkten` });
}

function personSentence(fact: PersonFact): string {
  switch (fact.id) {
    case 'in-list':
      return `In der Liste unter „${queue.buckets[fact.bucket]}“, mit ${pointsDative(fact.total)}.`;
    case 'archived':
      return 'Archiviert: nie in der Liste.';
    case 'deceased':
      return 'Verstorben: nie in der Liste.';
    case 'do-not-contact':
      return 'Nicht zu kontaktieren: nie in der Liste.';
    case 'snoozed':
      return `Zurückgestellt bis ${dayWithYear(fact.until)}.${fact.hidesPromise ? ' Das verdeckt ein Versprechen, dessen Tag gekommen ist.' : ''}`;
    case 'waiting':
      return `Du hast ${fact.days === 0 ? 'heute' : `vor ${daysDative(fact.days)}`} geschrieben und wartest auf Antwort; erinnern kannst du ab ${fullDay(fact.reminderOn)}.`;
    case 'planned':
      return `Der nächste Kontakt ist für den ${dayWithYear(fact.on)} geplant${fact.note === null ? '' : `: ${fact.note}`}.`;
    case 'let-go':
      return `Seit ${daysDative(fact.days)} keine Antwort${fact.nudges === 0 ? '' : `, nach ${reminders(fact.nudges)}`}: losgelassen; der übliche Rhythmus zählt wieder.`;
    case 'fresh':
      return `Frisch bis ${dayWithYear(fact.until)}: ${plural(fact.cadence, { one: 'jeden Tag', other: `alle ${fact.cadence} Tage` })}.`;
    case 'no-rhythm':
      return 'Kein Rhythmus ist gewünscht.';
    case 'undated':
      return 'Bis heute ist weder ein Kontakt noch ein Kennenlernen notiert.';
    case 'too-few-points':
      return `Etwas spricht für einen Kontakt, mit ${pointsDative(fact.total)}; die Liste beginnt bei 10.`;
    case 'nothing':
      return 'Gerade spricht nichts für einen Kontakt.';
  }
}

function reminders(count: number): string {
  return plural(count, { one: 'einer Erinnerung', other: `${count} Erinnerungen` });
}

function noteSentence(fact: NoteFact): string {
  switch (fact.id) {
    case 'not-read':
      return 'Die Notiz wurde nicht gelesen.';
    case 'project':
      return 'Die Notiz ist die eines Projekts; in der Liste stehen seine offenen Rollen, nicht das Projekt selbst.';
    case 'skipped':
      return skipped[fact.reason];
    case 'marked-otherwise':
      return `Die Notiz ist als etwas anderes gekennzeichnet: „${fact.found}“.`;
    case 'unreadable':
      return `Ihre Eigenschaften sind nicht lesbar${fact.line === null ? '' : ` (Zeile ${fact.line})`}: ${fact.found}`;
    case 'unmarked':
      return 'Nichts kennzeichnet die Notiz als die einer Person. Schreibe „type: person“ in ihre Eigenschaften, gib ihr den Tag #person, lege sie in einen Ordner namens People oder sag in den Einstellungen, wo deine Personennotizen sind.';
  }
}

const lookedAt: Readonly<Record<KindLook['at'], string>> = {
  property: 'Eine Eigenschaft, die eine Art nennt (type, kind, categories…)',
  card: 'Die Namenseigenschaften einer Adresskarte (fn, first-name und last-name)',
  tag: 'Ein Tag (#person, #project…)',
  'file-name': 'Ein Dateiname, der mit @ beginnt',
  folder: 'Der Ordner (People, Contacts, Projects…)',
  body: 'Eine Tabelle mit Kontaktdaten im Text',
};

const foundKinds = { person: 'eine Person', project: 'ein Projekt', other: 'etwas anderes' };

export const explain: Strings['explain'] = {
  command: 'Warum ist jemand nicht in der Liste?',
  placeholder: 'Um wen oder um welche Notiz geht es?',
  nothingFound: 'Keine Person und keine Notiz mit diesem Namen',
  notAPerson: 'keine Person',
  title: (name) => `Wo ist ${name}?`,
  notAPersonTitle: (note) => `${note} ist keine Person`,
  personSentence,
  noteSentence,
  addends: 'Was für einen Kontakt spricht',
  last: (on) => `Letzter Kontakt am ${dayWithYear(on)}`,
  met: (on) => `Kennengelernt am ${dayWithYear(on)}`,
  noContact: 'Noch kein Kontakt notiert',
  next: (on) => `Als Nächstes: ${fullDay(on)}`,
  openNote: 'Notiz öffnen',
  looked: 'Was angesehen wurde, in dieser Reihenfolge',
  lookedAt,
  lookFound: ({ found, kind }) => (found === null || kind === null ? 'nichts' : `„${found}“: ${foundKinds[kind]}`),
  thisNote: 'Warum ist diese Notiz keine Person?',
  makePerson: 'Zur Person machen',
  makeProject: 'Zum Projekt machen',
  makeThisPerson: 'Diese Notiz zur Person machen',
  makeThisProject: 'Diese Notiz zum Projekt machen',
  made: { person: (note) => `„${note}“ ist jetzt eine Person.`, project: (note) => `„${note}“ ist jetzt ein Projekt.` },
  cannotMark: 'Eine Eigenschaft dieser Notiz lässt sich von hier aus nicht sicher ändern. Öffne die Notiz und schreibe es von Hand.',
  line: (note, line) => `${note} · Zeile ${line}`,
  property: (note, property) => `${note} · ${property}`,
};
