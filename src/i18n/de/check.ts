import type { FindingKind, NotAPerson } from '../../derive/vault-check/finding';
import { folderOf, baseNameOf } from '../../model/note-path';
import type { RoleStrings } from '../role-texts';
import type { Strings } from '../en';
import { fullDay } from './days';
import { plural } from './plural';
import { problems } from './problems';

const kinds: Readonly<Record<FindingKind, string>> = {
  unreadable: 'Eigenschaften, die sich nicht lesen lassen',
  'role-word': 'Wörter, die keine Rolle nennen',
  'role-name': 'Namen, die nirgendwohin führen',
  'not-a-person': 'Notizen in einem Rollenfeld, die keine Personen sind',
  'same-name': 'Zwei Notizen mit demselben Namen',
  date: 'Tage, die sich nicht lesen lassen',
  word: 'Unbekannte Wörter',
  'two-spellings': 'Zwei Schreibweisen in einer Notiz',
  shape: 'Werte anderer Art',
  other: 'Andere Zeilen, die sich nicht lesen lassen',
};

const nobodys: Readonly<Record<NotAPerson, string>> = {
  project: 'ist die eines Projekts',
  skipped: 'wird als Vorlage, Index oder Zeichnung ausgelassen',
  otherwise: 'ist als etwas anderes gekennzeichnet',
  unmarked: 'ist nicht als die einer Person gekennzeichnet',
};

/** A note told from others of its name: „Ana Diaz (Kontakte)“. */
function note(path: string): string {
  const folder = folderOf(path);
  return folder === '' ? baseNameOf(path) : `${baseNameOf(path)} (${folder})`;
}

export const checkWith = (roles: RoleStrings): Strings['check'] => ({
  title: 'Vault-Prüfung',
  intro: 'Es wird nichts geschrieben, bevor du „Beheben“ drückst. Jede Änderung wird zuerst gezeigt und lässt sich rückgängig machen.',
  again: 'Noch einmal prüfen',
  checking: 'Wird geprüft…',
  progress: (done, total) => `${Math.floor((100 * done) / Math.max(1, total))}\u202F%`,
  nothing: 'Nichts zu beheben: Jede Notiz wurde verstanden.',
  count: (count) => plural(count, { one: '1 Befund', other: `${count} Befunde` }),
  kinds,
  kindCount: (kind, count) => `${kind} (${count})`,
  what: ({ told, found }) => {
    switch (told.id) {
      case 'problem': return problems[told.code].what(found);
      case 'nobody': {
        const named = `„${found}“ ist als ${roles.textsOf(told.role).one} eingetragen`;
        return told.isLink ? `${named}, aber eine solche Notiz gibt es nicht.` : `${named}, aber niemand heißt genau so.`;
      }
      case 'not-a-person':
        return `„${baseNameOf(told.note)}“ ist als ${roles.textsOf(told.role).one} eingetragen, aber die Notiz ${nobodys[told.why]}.`;
      case 'same-name': return `Es gibt noch eine Notiz mit diesem Namen: ${note(told.other)}.`;
      case 'text-and-list': {
        const elsewhere = plural(told.lists, { one: '1 anderen Notiz', other: `${told.lists} anderen Notizen` });
        return `Hier ein einzelner Text, in ${elsewhere} eine Liste: Die App zeigt auf einer der beiden Seiten eine Warnung.`;
      }
    }
  },
  mend: (told) => (told.id === 'problem' ? problems[told.code].mend : ''),
  howToFix: 'So lässt es sich beheben',
  choose: 'Auswählen…',
  fixLabel: (label) => {
    switch (label.id) {
      case 'write': return `„${label.text}“ schreiben`;
      case 'day': return `${label.on} schreiben (${fullDay(label.on)})`;
      case 'write-role': return `„${label.word}“ schreiben`;
      case 'read-as': return `„${label.word}“ als ${roles.textsOf(label.role).one} lesen, in allen Notizen`;
      case 'own-role': return `„${label.word}“ zu einer eigenen Rolle machen`;
      case 'link': return `Verlinken mit ${note(label.path)}`;
      case 'create-person': return `Notiz für ${label.name} anlegen`;
      case 'plain-name': return `„${label.name}“ als Namen ohne Link behalten`;
      case 'take-out': return `„${label.name}“ aus dem Feld nehmen`;
      case 'mark': return label.as === 'person' ? `${note(label.path)} als Person kennzeichnen` : `${note(label.path)} als Projekt kennzeichnen`;
      case 'keep': return `Nur „${label.property}: ${label.text}“ behalten`;
      case 'as-list': return 'Als Liste schreiben';
      case 'as-text': return 'Als Text schreiben';
      case 'compare': return 'Die beiden Notizen vergleichen…';
    }
  },
  inSettings: 'Ändert die Einstellungen, aber keine Notiz.',
  newNote: 'Legt eine neue Notiz an; diese bleibt, wie sie ist.',
  fix: 'Beheben',
  fixOf: (what, name) => `Beheben: ${name}, ${what}`,
  ignore: 'Kein Problem',
  ignoreOf: (what, name) => `Kein Problem: ${name}, ${what}`,
  line: (line) => `Zeile ${line}`,
  before: 'Jetzt',
  after: 'Danach',
  gone: '(keine solche Eigenschaft)',
  fixAll: (count) => `${count} dieser Art beheben…`,
  showAll: (count) => `Alle ${count} zeigen`,
  all: {
    title: (kind) => `Auf einmal beheben: ${kind}`,
    text: 'In dieser Liste steht nur, was kaum etwas anderes bedeuten kann. Nimm das Häkchen weg, wo alles bleiben soll, wie es ist.',
    run: (count) => plural(count, { one: '1 Änderung vornehmen', other: `${count} Änderungen vornehmen` }),
    progress: (done, total) => `${done} von ${total}`,
  },
  done: {
    fixed: (name) => `In „${name}“ in Ordnung gebracht.`,
    many: (written, refused) => {
      const mended = plural(written, { one: '1 Notiz wurde in Ordnung gebracht.', other: `${written} Notizen wurden in Ordnung gebracht.` });
      if (refused === 0) return mended;
      return `${mended} ${plural(refused, { one: '1 hatte sich inzwischen geändert und blieb unverändert.', other: `${refused} hatten sich inzwischen geändert und blieben unverändert.` })}`;
    },
    ownRole: (word) => `„${word}“ ist jetzt eine eigene Rolle.`,
    created: (name) => `Eine Notiz für ${name} wurde angelegt.`,
    takeBack: 'Zurücknehmen',
  },
  ignored: (count) => plural(count, { one: '1 Befund, der kein Problem ist', other: `${count} Befunde, die kein Problem sind` }),
  lookAgain: 'Wieder zeigen',
  lookAgainOf: (name) => `Wieder zeigen: ${name}`,
  how: 'Was gelesen und was ausgelassen wurde',
  roleWordDone: (word, role) => `„${word}“ wird ab jetzt als ${roles.textsOf(role).one} gelesen.`,
});
