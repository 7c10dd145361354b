import type { Certainty, SameBecause } from '../../derive/same-person';
import type { Strings } from '../en';
import { plural } from './plural';

const because: Readonly<Record<SameBecause, string>> = {
  email: 'Gleiche E-Mail-Adresse',
  'name-and-organisation': 'Gleicher Name und gleiche Organisation',
  name: 'Gleicher Name',
  alias: 'Eine Notiz trägt auch den Namen der anderen',
  initials: 'Die Initialen passen zum Namen',
};

const certainty: Readonly<Record<Certainty, string>> = {
  sure: 'sicher eine Person',
  likely: 'wahrscheinlich eine Person',
  maybe: 'vielleicht eine Person',
};

export const duplicates: Strings['duplicates'] = {
  command: 'Duplikate finden: Personen mit zwei Notizen',
  mergeWith: 'Diese Person mit einer anderen Notiz zusammenführen',
  withWhom: 'Welche Notiz handelt von derselben Person?',
  title: 'Personen mit zwei Notizen',
  none: 'Keine zwei Notizen scheinen von derselben Person zu handeln.',
  found: (count) => plural(count, {
    one: 'Ein Paar von Notizen handelt vielleicht von derselben Person. Vergleiche sie: Nichts wird geschrieben, bevor du es sagst.',
    other: `${count} Paare von Notizen handeln vielleicht von derselben Person. Vergleiche sie: Nichts wird geschrieben, bevor du es sagst.`,
  }),
  why: (reason, how) => `${because[reason]} – ${certainty[how]}`,
  compare: 'Vergleichen',
  notSame: 'Nicht dieselbe Person',
  lookAgain: 'Wieder vorschlagen',
  of: (action, one, other) => `${action}: ${one}, ${other}`,
  apart: (count) => `Nicht dieselbe Person (${count})`,
  compareTitle: 'Eine Person, zwei Notizen?',
  reading: 'Die Notizen werden gelesen…',
  property: 'Eigenschaft',
  stays: 'Diese Notiz bleibt',
  goes: 'Diese Notiz kommt in den Papierkorb',
  result: 'Danach',
  links: (count) => (count === 0 ? 'Kein Link führt hierher' : plural(count, { one: '1 Link führt hierher', other: `${count} Links führen hierher` })),
  swap: 'Die andere Notiz behalten',
  choose: (count) =>
    count === 0
      ? 'Kein Wert widerspricht einem anderen.'
      : plural(count, { one: 'Ein Wert ist verschieden: Wähle, welcher gilt.', other: `${count} Werte sind verschieden: Wähle, welche gelten.` }),
  outcomes: {
    same: 'in beiden gleich',
    filled: 'kommt dazu',
    noted: 'wird im Text notiert',
    'only-kept': 'bleibt',
  },
  choiceOf: (property) => `${property}: `,
  nothingLost: 'Was in keine Eigenschaft passt, wird im Text der Notiz notiert, und ihr Protokoll wird nach Datum geordnet.',
  turned: (count, kept) =>
    count === 0
      ? 'Keine andere Notiz verweist auf die, die in den Papierkorb kommt.'
      : `Links in ${plural(count, { one: '1 Notiz', other: `${count} Notizen` })} führen dann zu „${kept}“ und lesen sich wie zuvor.`,
  canvases: (count) => plural(count, { one: '1 Canvas zieht mit.', other: `${count} Canvas ziehen mit.` }),
  unreadCanvas: (path) => `Der Canvas „${path}“ ist nicht lesbar; seine Karten bleiben, wie sie sind.`,
  trashed: (other) => `„${other}“ kommt in den Papierkorb. Alles lässt sich rückgängig machen.`,
  preview: 'So wird die Notiz aussehen',
  merge: 'Beide Notizen zusammenführen',
  back: 'Zurück zur Liste',
  merged: (kept, other) => `„${other}“ gehört jetzt zu „${kept}“.`,
  unreadable: (note) => `Die Eigenschaften von ${note} sind nicht lesbar. Bring sie zuerst in Ordnung; nichts wurde geschrieben.`,
  missing: (note) => `Die Notiz ${note} gibt es nicht mehr.`,
};
