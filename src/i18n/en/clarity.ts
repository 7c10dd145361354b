import type { ClarityGrade, ClarityHint, ClarityLetter, ClarityMessage } from '../../derive/clarity';
import type { HorizonState } from '../../derive/horizons';
import type { PitchFrame, PitchPhrases } from '../../derive/pitch';
import type { HorizonScale } from '../../model/horizon';
import type { RoleId } from '../../model/role';
import type { RoleStrings } from '../role-texts';
import { period } from './days';
import { plural } from './plural';

const letters: Readonly<Record<ClarityLetter, string>> = {
  S: 'Specific', M: 'Measurable', A: 'Assignable', R: 'Realistic', T: 'Time-related',
};

const grades: Readonly<Record<ClarityGrade, string>> = { ok: 'clear', half: 'half', missing: 'missing' };

const messages: Readonly<Record<ClarityMessage, string>> = {
  specific: 'Say in one sentence what will exist when it is done, and what is outside.',
  measurable: 'How will you know? Give a number, a date or a signed thing.',
  assignable: 'Who does it and with what? List what you already have.',
  realistic: 'Is it realistic? Rate it 1–5 and say why it matters. At 1–2: reduce it or move the date.',
  noDeadline: 'By when?',
  pastDeadline: 'The date has passed: close, move or drop?',
  deadlineBeforeStart: 'The date is before the start: move one of the two?',
};

const hints: Readonly<Record<ClarityHint, string>> = {
  noPitch: 'No pitch yet: two or three sentences to say aloud.',
  longPitch: 'The pitch is over 60 words: what can go?',
  nobodyNamed: 'No network without a project — and this project has named nobody.',
  thinBoard: 'Less than half of what the project needs is covered.',
  noHorizon: 'No horizon yet: where could it grow?',
  pastHorizon: 'A horizon has passed: reached, moved or dropped?',
  noNetwork: 'No network named: where will you look for people?',
};

const states: Readonly<Record<HorizonState, string>> = {
  reached: 'reached', past: 'passed', next: 'next', later: 'later',
};

const scales: Readonly<Record<HorizonScale, string>> = {
  local: 'local', regional: 'regional', national: 'national', international: 'international',
};

const frame: Readonly<Record<keyof PitchFrame, string>> = {
  audience: 'For (whom)', need: 'who (want what)', kind: 'is (what sort of thing)', benefit: 'that (gives what)',
  alternative: 'Unlike (what)', difference: 'Difference',
};

/** The parts of an elevator pitch after Moore: for, who, is, that, unlike, our. */
const phrases: PitchPhrases = {
  audience: (audience, need) => (need === '' ? `For ${audience}` : `For ${audience} who ${need}`),
  project: (name, kind, benefit) => {
    if (kind === '') return `${name} ${benefit}`;
    return benefit === '' ? `${name} is ${kind}` : `${name} is ${kind} that ${benefit}`;
  },
  contrast: (alternative, difference) => (alternative === '' ? difference : `Unlike ${alternative}, ${difference}`),
};

const VOWEL = /^[aeiou]/i;

function withArticle(one: string): string {
  return `${VOWEL.test(one) ? 'an' : 'a'} ${one}`;
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const plain = {
  sections: { clarity: 'Is it clear?', pitch: 'Pitch', growth: 'Growth' },
  letters,
  grades,
  messages,
  hints,
  percent: (percent: number): string => `${percent}% clear`,
  ended: 'This project has ended.',
  noPitch: 'No pitch in the note yet.',
  /** "58 words · 29 s". */
  spoken: (words: number, seconds: number): string => `${plural(words, { one: '1 word', other: `${words} words` })} · ${seconds} s`,
  tooLong: 'over 60 words',
  copyPitch: 'Copy pitch',
  pitchCopied: 'The pitch is on the clipboard.',
  copyFailed: 'The pitch could not be copied.',
  frame,
  phrases,
  noHorizons: 'No horizon in the note: “2026-10 | regional | three shows”.',
  axisLabel: (count: number): string => `Time axis with ${plural(count, { one: 'one horizon', other: `${count} horizons` })}; each is in the list below`,
  today: 'today',
  period,
  states,
  scales,
  pastQuestion: 'Its time has passed. Was it reached, or is it to be moved?',
  markReached: 'Reached',
  markReachedOf: (horizon: string): string => `Reached: ${horizon}`,
  horizonReached: (horizon: string, project: string): string => `${project}: “${horizon}” is reached.`,
  moveHorizon: 'Move…',
  moveHorizonOf: (horizon: string): string => `Move ${horizon}`,
  moveTitle: (horizon: string): string => `When instead: ${horizon}`,
  moveWhen: 'When',
  moveHint: 'A year, a quarter, a month or a day: 2026, 2026-Q4, 2026-10, 2026-10-03',
  notAPeriod: 'Write a year, a quarter, a month or a day.',
  periodPassed: 'This has passed already.',
  moveIt: 'Move it',
  horizonMoved: (horizon: string, on: string): string => `“${horizon}” is now for ${on}.`,
};

/** The texts that name roles. */
interface SoughtTexts {
  /** The last sentence of the pitch: whom the project looks for. */
  readonly lookingFor: (sought: readonly RoleId[]) => string;
  readonly needs: (sought: readonly RoleId[]) => string;
}

/** Whether it is clear what a project wants, how it is told, and where it grows. */
export const clarityWith = (roles: RoleStrings): typeof plain & SoughtTexts => ({
  ...plain,
  lookingFor: (sought) => `I am looking for ${list.format(sought.map((role) => withArticle(roles.textsOf(role).one)))}.`,
  needs: (sought) => `To find: ${sought.map((role) => roles.textsOf(role).one).join(', ')}`,
});
