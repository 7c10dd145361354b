import type { NoteFact, PersonFact } from '../../derive/explanation';
import type { SkipReason } from '../../note/note';
import type { KindLook } from '../../note/note-kind';
import type { Strings } from '../en';
import { common } from './common';
import { dayWithYear, fullDay, withArticle } from './days';
import { plural } from './plural';
import { queue } from './queue';

const skipped: Readonly<Record<SkipReason, string>> = {
  template: 'La nota è un modello, e i modelli restano fuori.',
  'index-note': 'La nota è un indice di altre note, e gli indici restano fuori. Se è comunque quella di una persona, scrivici «type: person».',
  drawing: 'La nota è un disegno, e i disegni restano fuori.',
};

function personSentence(fact: PersonFact): string {
  switch (fact.id) {
    case 'in-list':
      return `Nell’elenco sotto «${queue.buckets[fact.bucket]}», con ${queue.points(fact.total)}.`;
    case 'archived':
      return 'Persona archiviata: mai nell’elenco.';
    case 'deceased':
      return 'Persona deceduta: mai nell’elenco.';
    case 'do-not-contact':
      return 'Da non contattare: mai nell’elenco.';
    case 'snoozed':
      return `In pausa fino ${withArticle('al', dayWithYear(fact.until))}.${fact.hidesPromise ? ' La pausa nasconde una promessa il cui giorno è arrivato.' : ''}`;
    case 'waiting':
      return `${fact.days === 0 ? 'Hai scritto oggi' : `Hai scritto ${common.days(fact.days)} fa`} e aspetti una risposta; un sollecito va bene da ${fullDay(fact.reminderOn)}.`;
    case 'planned':
      return `Il prossimo contatto è previsto per ${withArticle('il', dayWithYear(fact.on))}${fact.note === null ? '' : `: ${fact.note}`}.`;
    case 'let-go':
      return `Nessuna risposta da ${common.days(fact.days)}${fact.nudges === 0 ? '' : `, dopo ${reminders(fact.nudges)}`}: per ora si lascia stare; torna a valere il ritmo abituale.`;
    case 'fresh':
      return `Contatto ancora fresco fino ${withArticle('al', dayWithYear(fact.until))}: ${plural(fact.cadence, { one: 'ogni giorno', other: `ogni ${fact.cadence} giorni` })}.`;
    case 'no-rhythm':
      return 'Nessun ritmo voluto.';
    case 'undated':
      return 'Fino a oggi non è annotato né un contatto né un incontro.';
    case 'too-few-points':
      return `Qualcosa invita a scrivere, con ${queue.points(fact.total)}; l’elenco comincia da 10.`;
    case 'nothing':
      return 'Per ora niente invita a scrivere.';
  }
}

function reminders(count: number): string {
  return plural(count, { one: 'un sollecito', other: `${count} solleciti` });
}

function noteSentence(fact: NoteFact): string {
  switch (fact.id) {
    case 'not-read':
      return 'La nota non è stata letta.';
    case 'project':
      return 'La nota è quella di un progetto; nell’elenco ci sono i suoi ruoli da coprire, non il progetto stesso.';
    case 'skipped':
      return skipped[fact.reason];
    case 'marked-otherwise':
      return `La nota dice di essere un’altra cosa: «${fact.found}».`;
    case 'unreadable':
      return `Le sue proprietà non si possono leggere${fact.line === null ? '' : ` (riga ${fact.line})`}: ${fact.found}`;
    case 'unmarked':
      return 'Niente dice che la nota è quella di una persona. Scrivi «type: person» nelle sue proprietà, aggiungi l’etichetta #person, spostala in una cartella chiamata People, o indica nelle impostazioni dove sono le note delle tue persone.';
  }
}

const lookedAt: Readonly<Record<KindLook['at'], string>> = {
  property: 'Una proprietà che indica un tipo (type, kind, categories…)',
  card: 'Le proprietà del nome di un biglietto da visita (fn, first-name e last-name)',
  tag: 'Un’etichetta (#person, #project…)',
  'file-name': 'Un nome di file che comincia con @',
  folder: 'La cartella (People, Contacts, Projects…)',
  body: 'Una tabella di recapiti nel testo',
};

const foundKinds = { person: 'una persona', project: 'un progetto', other: 'un’altra cosa' };

export const explain: Strings['explain'] = {
  command: 'Perché qualcuno non è nell’elenco?',
  placeholder: 'Di chi, o di quale nota, si tratta?',
  nothingFound: 'Né persone né note con questo nome',
  notAPerson: 'non è una persona',
  title: (name) => `A che punto è ${name}?`,
  notAPersonTitle: (note) => `${note} non è una persona`,
  personSentence,
  noteSentence,
  addends: 'Che cosa invita a scrivere',
  last: (on) => `Ultimo contatto: ${dayWithYear(on)}`,
  met: (on) => `Incontro: ${dayWithYear(on)}`,
  noContact: 'Ancora nessun contatto annotato',
  next: (on) => `Poi: ${fullDay(on)}`,
  openNote: 'Apri la nota',
  looked: 'Che cosa si è guardato, in quest’ordine',
  lookedAt,
  lookFound: ({ found, kind }) => (found === null || kind === null ? 'niente' : `«${found}»: ${foundKinds[kind]}`),
  thisNote: 'Perché questa nota non è quella di una persona?',
  makePerson: 'Falla diventare una persona',
  makeProject: 'Falla diventare un progetto',
  makeThisPerson: 'Fai di questa nota una persona',
  makeThisProject: 'Fai di questa nota un progetto',
  made: { person: (note) => `«${note}» è ora una persona.`, project: (note) => `«${note}» è ora un progetto.` },
  cannotMark: 'Una proprietà di questa nota non si può cambiare da qui in modo sicuro. Apri la nota e scrivila a mano.',
  line: (note, line) => `${note} · riga ${line}`,
  property: (note, property) => `${note} · ${property}`,
};
