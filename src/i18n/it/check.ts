import type { FindingKind, NotAPerson } from '../../derive/vault-check/finding';
import { folderOf, baseNameOf } from '../../model/note-path';
import type { RoleStrings } from '../role-texts';
import type { Strings } from '../en';
import { fullDay } from './days';
import { plural } from './plural';
import { problems } from './problems';

const kinds: Readonly<Record<FindingKind, string>> = {
  unreadable: 'Proprietà che non si possono leggere',
  'role-word': 'Parole che non indicano nessun ruolo',
  'role-name': 'Nomi che non portano da nessuna parte',
  'not-a-person': 'Note in una casella di ruolo che non sono di una persona',
  'same-name': 'Due note con lo stesso nome',
  date: 'Date che non si possono leggere',
  word: 'Parole sconosciute',
  'two-spellings': 'Due grafie nella stessa nota',
  shape: 'Valori di un’altra forma',
  other: 'Altre righe che non si possono leggere',
};

const nobodys: Readonly<Record<NotAPerson, string>> = {
  project: 'la sua nota è quella di un progetto',
  skipped: 'la sua nota resta fuori (modello, indice o disegno)',
  otherwise: 'la sua nota dice di essere un’altra cosa',
  unmarked: 'niente nella sua nota dice che è quella di una persona',
};

function note(path: string): string {
  const folder = folderOf(path);
  return folder === '' ? baseNameOf(path) : `${baseNameOf(path)} (${folder})`;
}

export const checkWith = (roles: RoleStrings): Strings['check'] => ({
  title: 'Controllo del vault',
  intro: 'Non si scrive niente prima che tu prema «Correggi». Ogni correzione viene prima mostrata, e si può annullare.',
  again: 'Controlla di nuovo',
  checking: 'Controllo…',
  progress: (done, total) => `${Math.floor((100 * done) / Math.max(1, total))}%`,
  nothing: 'Niente da correggere: tutte le note sono state capite.',
  count: (count) => plural(count, { one: `${count} segnalazione`, other: `${count} segnalazioni` }),
  kinds,
  kindCount: (kind, count) => `${kind} (${count})`,
  what: ({ told, found }) => {
    switch (told.id) {
      case 'problem': return problems[told.code].what(found);
      case 'nobody': {
        const named = `«${found}» ha un ruolo (${roles.textsOf(told.role).one})`;
        return told.isLink ? `${named}, ma questa nota non esiste.` : `${named}, ma nessuna nota ha esattamente questo nome.`;
      }
      case 'not-a-person': return `«${baseNameOf(told.note)}» ha un ruolo (${roles.textsOf(told.role).one}), ma ${nobodys[told.why]}.`;
      case 'same-name': return `Un’altra nota ha questo nome: ${note(told.other)}.`;
      case 'text-and-list': return `Un testo unico qui, un elenco in ${plural(told.lists, { one: `${told.lists} altra nota`, other: `altre ${told.lists} note` })}: l’app mostra un avviso in una di esse.`;
    }
  },
  mend: (told) => (told.id === 'problem' ? problems[told.code].mend : ''),
  howToFix: 'Come correggere',
  choose: 'Scegli…',
  fixLabel: (label) => {
    switch (label.id) {
      case 'write': return `Scrivi «${label.text}»`;
      case 'day': return `Scrivi ${label.on} (${fullDay(label.on)})`;
      case 'write-role': return `Scrivi «${label.word}»`;
      case 'read-as': return `Leggi «${label.word}» come un ruolo conosciuto (${roles.textsOf(label.role).one}), in tutte le note`;
      case 'own-role': return `Fai di «${label.word}» un ruolo a sé`;
      case 'link': return `Collega a ${note(label.path)}`;
      case 'create-person': return `Crea una nota per ${label.name}`;
      case 'plain-name': return `Tieni «${label.name}» come nome senza collegamento`;
      case 'take-out': return `Togli «${label.name}» dalla casella`;
      case 'mark': return label.as === 'person' ? `Segna ${note(label.path)} come persona` : `Segna ${note(label.path)} come progetto`;
      case 'keep': return `Tieni solo «${label.property}: ${label.text}»`;
      case 'as-list': return 'Scrivilo come elenco';
      case 'as-text': return 'Scrivilo come testo';
      case 'compare': return 'Confronta le due note…';
    }
  },
  inSettings: 'Cambia le impostazioni, e nessuna nota.',
  newNote: 'Crea una nuova nota; questa resta com’è.',
  fix: 'Correggi',
  fixOf: (what, name) => `Correggi: ${name}, ${what}`,
  ignore: 'Non è un problema',
  ignoreOf: (what, name) => `Non è un problema: ${name}, ${what}`,
  line: (line) => `riga ${line}`,
  before: 'Ora',
  after: 'Dopo',
  gone: '(nessuna proprietà con questo nome)',
  fixAll: (count) => `Correggi ${count} di questo tipo…`,
  showAll: (count) => `Mostra tutte (${count})`,
  all: {
    title: (kind) => `Correggi in una volta: ${kind.toLowerCase()}`,
    text: 'In questo elenco c’è solo ciò che difficilmente può voler dire altro. Togli la spunta a ciò che vuoi lasciare.',
    run: (count) => plural(count, { one: `Fai ${count} modifica`, other: `Fai ${count} modifiche` }),
    progress: (done, total) => `${done} di ${total}`,
  },
  done: {
    fixed: (name) => `Corretto in «${name}».`,
    many: (written, refused) => {
      const mended = plural(written, { one: `${written} nota è stata corretta.`, other: `${written} note sono state corrette.` });
      if (refused === 0) return mended;
      return `${mended} ${plural(refused, { one: `${refused} nel frattempo diceva altro ed è rimasta com’era.`, other: `${refused} nel frattempo dicevano altro e sono rimaste com’erano.` })}`;
    },
    ownRole: (word) => `«${word}» è ora un ruolo a sé.`,
    created: (name) => `È stata creata una nota per ${name}.`,
    takeBack: 'Torna indietro',
  },
  ignored: (count) => plural(count, { one: `${count} segnalazione che non è un problema`, other: `${count} segnalazioni che non sono un problema` }),
  lookAgain: 'Mostra di nuovo',
  lookAgainOf: (name) => `Mostra di nuovo: ${name}`,
  how: 'Che cosa è stato letto, e che cosa è rimasto fuori',
  roleWordDone: (word, role) => `D’ora in poi «${word}» si legge come un ruolo conosciuto (${roles.textsOf(role).one}).`,
});
