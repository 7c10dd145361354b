import type { FindingKind, NotAPerson } from '../../derive/vault-check/finding';
import { folderOf, baseNameOf } from '../../model/note-path';
import type { RoleStrings } from '../role-texts';
import type { Strings } from '../en';
import { fullDay } from './days';
import { plural } from './plural';
import { problems } from './problems';

const kinds: Readonly<Record<FindingKind, string>> = {
  unreadable: 'Onleesbare eigenschappen',
  'role-word': 'Woorden die geen rol noemen',
  'role-name': 'Namen die nergens heen leiden',
  'not-a-person': 'Notities in een rolvak die van niemand zijn',
  'same-name': 'Twee notities met dezelfde naam',
  date: 'Onleesbare datums',
  word: 'Onbekende woorden',
  'two-spellings': 'Twee schrijfwijzen in één notitie',
  shape: 'Waarden van een andere soort',
  other: 'Andere onleesbare regels',
};

const nobodys: Readonly<Record<NotAPerson, string>> = {
  project: 'die notitie is een project',
  skipped: 'die notitie wordt overgeslagen (sjabloon, index of tekening)',
  otherwise: 'die notitie is als iets anders gemarkeerd',
  unmarked: 'die notitie is niet als die van een persoon gemarkeerd',
};

function note(path: string): string {
  const folder = folderOf(path);
  return folder === '' ? baseNameOf(path) : `${baseNameOf(path)} (${folder})`;
}

/** The vault check, with the roles by the names that they have now. */
export const checkWith = (roles: RoleStrings): Strings['check'] => ({
  title: 'Controle van de kluis',
  intro: 'Er wordt niets geschreven voordat je op “Herstellen” drukt. Elke verbetering is eerst te zien, en kan ongedaan worden gemaakt.',
  again: 'Opnieuw controleren',
  checking: 'Bezig met controleren…',
  progress: (done, total) => `${Math.floor((100 * done) / Math.max(1, total))}%`,
  nothing: 'Niets te herstellen: elke notitie is begrepen.',
  count: (count) => plural(count, { one: '1 bevinding', other: `${count} bevindingen` }),
  kinds,
  kindCount: (kind, count) => `${kind} (${count})`,
  what: ({ told, found }) => {
    switch (told.id) {
      case 'problem': return problems[told.code].what(found);
      case 'nobody': {
        const named = `“${found}” staat genoteerd als ${roles.textsOf(told.role).one}`;
        return told.isLink ? `${named}, maar die notitie bestaat niet.` : `${named}, maar niemand heet precies zo.`;
      }
      case 'not-a-person': return `“${baseNameOf(told.note)}” staat genoteerd als ${roles.textsOf(told.role).one}, maar ${nobodys[told.why]}.`;
      case 'same-name': return `Er is nog een notitie met deze naam: ${note(told.other)}.`;
      case 'text-and-list': {
        const lists = plural(told.lists, { one: '1 andere notitie', other: `${told.lists} andere notities` });
        return `Hier één tekst, in ${lists} een lijst: de app toont bij een van beide een waarschuwing.`;
      }
    }
  },
  mend: (told) => (told.id === 'problem' ? problems[told.code].mend : ''),
  howToFix: 'Hoe je het herstelt',
  choose: 'Kiezen…',
  fixLabel: (label) => {
    switch (label.id) {
      case 'write': return `“${label.text}” schrijven`;
      case 'day': return `${label.on} schrijven (${fullDay(label.on)})`;
      case 'write-role': return `“${label.word}” schrijven`;
      case 'read-as': return `“${label.word}” lezen als ${roles.textsOf(label.role).one}, in alle notities`;
      case 'own-role': return `Van “${label.word}” een eigen rol maken`;
      case 'link': return `Linken naar ${note(label.path)}`;
      case 'create-person': return `Notitie maken voor ${label.name}`;
      case 'plain-name': return `“${label.name}” houden als naam zonder link`;
      case 'take-out': return `“${label.name}” uit het vak halen`;
      case 'mark': return label.as === 'person' ? `${note(label.path)} als persoon markeren` : `${note(label.path)} als project markeren`;
      case 'keep': return `Alleen “${label.property}: ${label.text}” houden`;
      case 'as-list': return 'Als lijst schrijven';
      case 'as-text': return 'Als tekst schrijven';
      case 'compare': return 'De twee notities vergelijken…';
    }
  },
  inSettings: 'Verandert de instellingen, en geen notitie.',
  newNote: 'Maakt een nieuwe notitie; deze blijft ongewijzigd.',
  fix: 'Herstellen',
  fixOf: (what, name) => `Herstellen: ${name}, ${what}`,
  ignore: 'Geen probleem',
  ignoreOf: (what, name) => `Geen probleem: ${name}, ${what}`,
  line: (line) => `regel ${line}`,
  before: 'Nu',
  after: 'Daarna',
  gone: '(deze eigenschap is er niet)',
  fixAll: (count) => `${count} van deze soort herstellen…`,
  showAll: (count) => `Alle ${count} tonen`,
  all: {
    title: (kind) => `In één keer herstellen: ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
    text: 'In deze lijst staat alleen wat haast niets anders kan betekenen. Haal het vinkje weg bij wat je wilt laten staan.',
    run: (count) => plural(count, { one: '1 wijziging maken', other: `${count} wijzigingen maken` }),
    progress: (done, total) => `${done} van ${total}`,
  },
  done: {
    fixed: (name) => `Hersteld in “${name}”.`,
    many: (written, refused) => {
      const mended = plural(written, { one: '1 notitie is hersteld.', other: `${written} notities zijn hersteld.` });
      const left = plural(refused, {
        one: '1 was intussen veranderd en bleef ongewijzigd.',
        other: `${refused} waren intussen veranderd en bleven ongewijzigd.`,
      });
      return refused === 0 ? mended : `${mended} ${left}`;
    },
    ownRole: (word) => `“${word}” is nu een eigen rol.`,
    created: (name) => `Er is een notitie gemaakt voor ${name}.`,
    takeBack: 'Terugdraaien',
  },
  ignored: (count) => plural(count, { one: '1 bevinding die geen probleem is', other: `${count} bevindingen die geen probleem zijn` }),
  lookAgain: 'Weer tonen',
  lookAgainOf: (name) => `Weer tonen: ${name}`,
  how: 'Wat is gelezen en wat is overgeslagen',
  roleWordDone: (word, role) => `“${word}” wordt voortaan gelezen als ${roles.textsOf(role).one}.`,
});
