import type { Strings } from '../en';
import type { RoleStrings } from '../role-texts';
import { period } from './days';
import { plural } from './plural';

let conjunction: Intl.ListFormat | null = null;

/** „Publikum, Presse und Verbündete“. */
function listed(items: readonly string[]): string {
  conjunction ??= new Intl.ListFormat('de', { type: 'conjunction' });
  return conjunction.format(items);
}

/** Whether it is clear what a project wants, how it is told, and where it grows. */
export const clarityWith = (roles: RoleStrings): Strings['clarity'] => ({
  sections: { clarity: 'Ist es klar?', pitch: 'Pitch', growth: 'Horizonte' },
  letters: { S: 'Spezifisch', M: 'Messbar', A: 'Ausführbar', R: 'Realistisch', T: 'Terminiert' },
  grades: { ok: 'klar', half: 'halb', missing: 'fehlt' },
  messages: {
    specific: 'Sag in einem Satz, was es geben wird, wenn es fertig ist, und was nicht dazugehört.',
    measurable: 'Woran wirst du es merken? Eine Zahl, ein Datum, etwas Unterschriebenes.',
    assignable: 'Wer macht es, und womit? Schreibe auf, was du schon hast.',
    realistic: 'Ist es realistisch? Gib 1 bis 5 und sag, warum es wichtig ist. Bei 1–2: kleiner machen oder das Datum verschieben.',
    noDeadline: 'Bis wann?',
    pastDeadline: 'Die Frist ist vorbei: abschließen, verschieben oder aufgeben?',
    deadlineBeforeStart: 'Die Frist liegt vor dem Beginn: eins von beiden verschieben?',
  },
  hints: {
    noPitch: 'Noch kein Pitch: zwei oder drei Sätze, die man laut sagen kann.',
    longPitch: 'Der Pitch hat mehr als 60 Wörter: Was kann weg?',
    nobodyNamed: 'Kein Netzwerk ohne Projekt – und dieses Projekt nennt noch niemanden.',
    thinBoard: 'Weniger als die Hälfte von dem, was das Projekt braucht, ist abgedeckt.',
    noHorizon: 'Noch kein Horizont: Wohin könnte es wachsen?',
    pastHorizon: 'Ein Horizont ist vorbei: erreicht, verschoben oder aufgegeben?',
    noNetwork: 'Kein Netzwerk genannt: Wo wirst du nach Leuten suchen?',
  },
  percent: (percent) => `${percent}\u202F% klar`,
  ended: 'Dieses Projekt ist zu Ende.',
  noPitch: 'Noch kein Pitch in der Notiz.',
  spoken: (words, seconds) => `${plural(words, { one: '1 Wort', other: `${words} Wörter` })} · ${seconds}\u202Fs`,
  tooLong: 'mehr als 60 Wörter',
  // The names of boxes need no article, whose gender a role of somebody's own would not tell.
  lookingFor: (sought) => `Ich suche ${listed(sought.map((role) => roles.textsOf(role).box))}.`,
  copyPitch: 'Pitch kopieren',
  pitchCopied: 'Der Pitch ist in der Zwischenablage.',
  copyFailed: 'Der Pitch konnte nicht kopiert werden.',
  frame: {
    audience: 'Für (wen)', need: 'die (was brauchen)', kind: 'ist (was für etwas)', benefit: 'und (was bringt es)',
    alternative: 'Anders als (was)', difference: 'Unterschied',
  },
  phrases: {
    audience: (audience, need) => (need === '' ? `Für ${audience}` : `Für ${audience}, die ${need}`),
    project: (name, kind, benefit) => {
      if (kind === '') return `${name} ${benefit}`;
      return benefit === '' ? `${name} ist ${kind}` : `${name} ist ${kind} und ${benefit}`;
    },
    contrast: (alternative, difference) => (alternative === '' ? difference : `Anders als ${alternative}: ${difference}`),
  },
  noHorizons: 'Kein Horizont in der Notiz: „2026-10 | regional | drei Aufführungen“.',
  axisLabel: (count) => `Zeitachse mit ${plural(count, { one: 'einem Horizont', other: `${count} Horizonten` })}; alle stehen in der Liste darunter`,
  today: 'heute',
  period,
  states: { reached: 'erreicht', past: 'vorbei', next: 'als Nächstes', later: 'später' },
  scales: { local: 'lokal', regional: 'regional', national: 'national', international: 'international' },
  pastQuestion: 'Die Zeit dafür ist vorbei. Ist es erreicht, oder soll es verschoben werden?',
  markReached: 'Erreicht',
  markReachedOf: (horizon) => `Erreicht: ${horizon}`,
  horizonReached: (horizon, project) => `${project}: „${horizon}“ ist erreicht.`,
  moveHorizon: 'Verschieben…',
  moveHorizonOf: (horizon) => `Verschieben: ${horizon}`,
  moveTitle: (horizon) => `Wann stattdessen: ${horizon}`,
  moveWhen: 'Wann',
  moveHint: 'Ein Jahr, ein Quartal, ein Monat oder ein Tag: 2026, 2026-Q4, 2026-10, 2026-10-03',
  notAPeriod: 'Gib ein Jahr, ein Quartal, einen Monat oder einen Tag an.',
  periodPassed: 'Das ist schon vorbei.',
  moveIt: 'Verschieben',
  horizonMoved: (horizon, on) => `„${horizon}“ ist jetzt vorgesehen für: ${on}.`,
  needs: (sought) => `Gesucht: ${sought.map((role) => roles.textsOf(role).one).join(', ')}`,
});
