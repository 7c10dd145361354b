import type { Strings } from '../en';
import type { RoleStrings } from '../role-texts';
import { period } from './days';
import { plural } from './plural';

let conjunction: Intl.ListFormat | null = null;

/** “een mentor, een expert en een partner”. */
function listed(items: readonly string[]): string {
  conjunction ??= new Intl.ListFormat('nl', { type: 'conjunction' });
  return conjunction.format(items);
}

/** Whether it is clear what a project wants, how it is told, and where it grows. */
export const clarityWith = (roles: RoleStrings): Strings['clarity'] => ({
  sections: { clarity: 'Is het duidelijk?', pitch: 'Pitch', growth: 'Groei' },
  letters: { S: 'Specifiek', M: 'Meetbaar', A: 'Aanwijsbaar', R: 'Realistisch', T: 'Tijdgebonden' },
  grades: { ok: 'duidelijk', half: 'half', missing: 'ontbreekt' },
  messages: {
    specific: 'Zeg in één zin wat er zal zijn als het klaar is, en wat erbuiten valt.',
    measurable: 'Waaraan merk je het? Geef een getal, een datum of iets wat getekend is.',
    assignable: 'Wie doet het, en waarmee? Noem wat je al hebt.',
    realistic: 'Is het realistisch? Geef 1 tot 5 en zeg waarom het ertoe doet. Bij 1–2: maak het kleiner of schuif de datum op.',
    noDeadline: 'Wanneer moet het klaar zijn?',
    pastDeadline: 'De datum is voorbij: afronden, verschuiven of stopzetten?',
    deadlineBeforeStart: 'De datum ligt vóór het begin: een van beide verschuiven?',
  },
  hints: {
    noPitch: 'Nog geen pitch: twee of drie zinnen om hardop te zeggen.',
    longPitch: 'De pitch heeft meer dan 60 woorden: wat kan eruit?',
    nobodyNamed: 'Geen netwerk zonder project – en dit project noemt nog niemand.',
    thinBoard: 'Nog niet de helft van wat het project nodig heeft, is gedekt.',
    noHorizon: 'Nog geen horizon: waar zou het heen kunnen groeien?',
    pastHorizon: 'Een horizon is voorbij: gehaald, verschoven of losgelaten?',
    noNetwork: 'Geen netwerk genoemd: waar ga je mensen zoeken?',
  },
  percent: (percent) => `${percent}% duidelijk`,
  ended: 'Dit project is afgelopen.',
  noPitch: 'Nog geen pitch in de notitie.',
  spoken: (words, seconds) => `${plural(words, { one: '1 woord', other: `${words} woorden` })} · ${seconds} s`,
  tooLong: 'meer dan 60 woorden',
  lookingFor: (sought) => `Ik zoek ${listed(sought.map((role) => `een ${roles.textsOf(role).one}`))}.`,
  copyPitch: 'Pitch kopiëren',
  pitchCopied: 'De pitch staat op het klembord.',
  copyFailed: 'De pitch kon niet worden gekopieerd.',
  frame: {
    audience: 'Voor (wie)', need: 'die (wat nodig hebben)', kind: 'is (wat voor iets)', benefit: 'en (wat doet het)',
    alternative: 'Anders dan (wat)', difference: 'Verschil',
  },
  phrases: {
    audience: (audience, need) => (need === '' ? `Voor ${audience}` : `Voor ${audience} die ${need}`),
    project: (name, kind, benefit) => {
      if (kind === '') return `${name} ${benefit}`;
      return benefit === '' ? `${name} is ${kind}` : `${name} is ${kind} en ${benefit}`;
    },
    contrast: (alternative, difference) => (alternative === '' ? difference : `Anders dan ${alternative}: ${difference}`),
  },
  noHorizons: 'Geen horizon in de notitie: “2026-10 | regional | drie voorstellingen”.',
  axisLabel: (count) => `Tijdlijn met ${plural(count, { one: 'één horizon', other: `${count} horizonten` })}; ze staan in de lijst hieronder`,
  today: 'vandaag',
  period,
  states: { reached: 'gehaald', past: 'voorbij', next: 'volgende', later: 'later' },
  scales: { local: 'lokaal', regional: 'regionaal', national: 'nationaal', international: 'internationaal' },
  pastQuestion: 'De tijd is voorbij. Is het gehaald, of moet het verschuiven?',
  markReached: 'Gehaald',
  markReachedOf: (horizon) => `Gehaald: ${horizon}`,
  horizonReached: (horizon, project) => `${project}: “${horizon}” is gehaald.`,
  moveHorizon: 'Verschuiven…',
  moveHorizonOf: (horizon) => `${horizon} verschuiven`,
  moveTitle: (horizon) => `Wanneer dan wel: ${horizon}`,
  moveWhen: 'Wanneer',
  moveHint: 'Een jaar, een kwartaal, een maand of een dag: 2026, 2026-Q4, 2026-10, 2026-10-03',
  notAPeriod: 'Schrijf een jaar, een kwartaal, een maand of een dag.',
  periodPassed: 'Dit is al voorbij.',
  moveIt: 'Verschuiven',
  horizonMoved: (horizon, on) => `“${horizon}” staat nu gepland voor ${on}.`,
  needs: (sought) => `Te vinden: ${sought.map((role) => roles.textsOf(role).one).join(', ')}`,
});
