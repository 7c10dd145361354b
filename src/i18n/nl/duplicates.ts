import type { Certainty, SameBecause } from '../../derive/same-person';
import type { Strings } from '../en';
import { plural } from './plural';

const because: Readonly<Record<SameBecause, string>> = {
  email: 'Zelfde e-mailadres',
  'name-and-organisation': 'Zelfde naam en organisatie',
  name: 'Zelfde naam',
  alias: 'De een draagt ook de naam van de ander',
  initials: 'De initialen passen bij de naam',
};

const certainty: Readonly<Record<Certainty, string>> = {
  sure: 'zeker één persoon',
  likely: 'waarschijnlijk één persoon',
  maybe: 'misschien één persoon',
};

/** People who may have two notes, and two notes that become one. */
export const duplicates: Strings['duplicates'] = {
  command: 'Dubbele notities van personen zoeken',
  mergeWith: 'Eén notitie maken van deze persoon en een andere',
  withWhom: 'Welke notitie gaat over dezelfde persoon?',
  title: 'Personen met twee notities',
  none: 'Geen twee notities lijken over één persoon te gaan.',
  found: (count) => {
    const pairs = plural(count, { one: 'Eén paar notities gaat', other: `${count} paren notities gaan` });
    return `${pairs} misschien over één persoon. Vergelijk ze: er wordt niets geschreven voordat jij het zegt.`;
  },
  why: (reason, how) => `${because[reason]} – ${certainty[how]}`,
  compare: 'Vergelijken',
  notSame: 'Niet dezelfde persoon',
  lookAgain: 'Opnieuw bekijken',
  of: (action, one, other) => `${action}: ${one}, ${other}`,
  apart: (count) => `Niet dezelfde persoon (${count})`,
  compareTitle: 'Eén persoon, twee notities?',
  reading: 'De notities worden gelezen…',
  property: 'Eigenschap',
  stays: 'Deze notitie blijft',
  goes: 'Deze notitie gaat naar de prullenbak',
  result: 'Daarna',
  links: (count) => (count === 0 ? 'Geen link leidt hierheen' : plural(count, { one: '1 link leidt hierheen', other: `${count} links leiden hierheen` })),
  swap: 'De andere notitie houden',
  choose: (count) => {
    if (count === 0) return 'Geen waarde spreekt een andere tegen.';
    return plural(count, { one: 'Eén waarde verschilt: kies welke blijft.', other: `${count} waarden verschillen: kies welke blijven.` });
  },
  outcomes: {
    same: 'in beide gelijk',
    filled: 'komt erbij',
    noted: 'wordt in de tekst genoteerd',
    'only-kept': 'blijft',
  },
  choiceOf: (property) => `${property}: `,
  nothingLost: 'Wat niet in een eigenschap past, wordt in de tekst van de notitie genoteerd; het logboek wordt op datum gezet.',
  turned: (count, kept) => (count === 0
    ? 'Geen andere notitie linkt naar de notitie die verdwijnt.'
    : `Links in ${plural(count, { one: '1 notitie', other: `${count} notities` })} leiden straks naar “${kept}” en lezen als voorheen.`),
  canvases: (count) => plural(count, { one: '1 canvas gaat mee.', other: `${count} canvassen gaan mee.` }),
  unreadCanvas: (path) => `Het canvas “${path}” is onleesbaar; de kaarten blijven zoals ze zijn.`,
  trashed: (other) => `“${other}” gaat naar de prullenbak. Alles kan ongedaan worden gemaakt.`,
  preview: 'Hoe de notitie eruit komt te zien',
  merge: 'Van beide één notitie maken',
  back: 'Terug naar de lijst',
  merged: (kept, other) => `“${other}” hoort nu bij “${kept}”.`,
  unreadable: (note) => `De eigenschappen van ${note} zijn onleesbaar. Herstel ze eerst; er is niets geschreven.`,
  missing: (note) => `De notitie ${note} is er niet meer.`,
};
