import type { CalendarDate } from '../model/calendar-date';
import type { Project } from '../model/project';
import { countsSomething } from '../note/counted-number';
import { isPlaceholder } from '../note/vocabulary';
import type { Board } from './board';
import { MOST_PITCH_WORDS, wordsIn } from './word-count';

/** Specific, measurable, assignable, realistic, time-related (Doran 1981), in this order. */
const CLARITY_LETTERS = ['S', 'M', 'A', 'R', 'T'] as const;

/** One of the five questions to a project. */
export type ClarityLetter = (typeof CLARITY_LETTERS)[number];

/** How far a question is answered: 1, ½ or 0 points. */
export type ClarityGrade = 'ok' | 'half' | 'missing';

/** What an answer counts, of 1. */
export const CLARITY_POINTS = { ok: 1, half: 0.5, missing: 0 } as const satisfies Readonly<Record<ClarityGrade, number>>;

/** What there is to say about a question that is not answered; its sentence is in `i18n/`. */
export type ClarityMessage = 'specific' | 'measurable' | 'assignable' | 'realistic' | 'noDeadline' | 'pastDeadline' | 'deadlineBeforeStart';

/** One question and its answer; an answer that is `ok` needs no message. */
export interface ClarityPoint {
  readonly letter: ClarityLetter;
  readonly grade: ClarityGrade;
  readonly message: ClarityMessage | null;
}

/** What is worth a thought besides, without points. */
export type ClarityHint =
  | 'noPitch' | 'longPitch' | 'nobodyNamed' | 'thinBoard' | 'noHorizon' | 'pastHorizon' | 'noNetwork';

/** The five answers of a project and their sum. */
export interface Smart {
  /** In the order of the letters. */
  readonly points: readonly ClarityPoint[];
  /** 0–100, in steps of ten. */
  readonly percent: number;
}

/** Whether it is clear what a project wants: the five answers, and what is worth a thought besides. */
export interface Clarity extends Smart {
  readonly hints: readonly ClarityHint[];
}

const FEWEST_OBJECTIVE_WORDS = 4;
const REALISTIC_FROM = 3;
const THIN_BELOW = 50;

/** The clarity check of a project with its board on a day (docs/projects.md). */
export function deriveClarity({ project, boxes, coverage }: Board, today: CalendarDate): Clarity {
  const { pitch, horizons, networks } = project;
  const isNobodyNamed = boxes.every(({ names, state }) => names.length === 0 && state === 'empty');
  const hints: [ClarityHint, boolean][] = [
    ['noPitch', pitch === null || isPlaceholder(pitch)],
    ['longPitch', pitch !== null && wordsIn(pitch) > MOST_PITCH_WORDS],
    ['nobodyNamed', isNobodyNamed],
    // Where nobody is named at all, that says it.
    ['thinBoard', !isNobodyNamed && coverage !== null && coverage < THIN_BELOW],
    ['noHorizon', horizons.length === 0],
    ['pastHorizon', horizons.some(({ end, isReached }) => !isReached && end < today)],
    ['noNetwork', networks.length === 0],
  ];
  return { ...smartOf(project, today), hints: hints.flatMap(([hint, holds]) => (holds ? [hint] : [])) };
}

/** The five answers of a project on a day, from its own note alone. */
export function smartOf(project: Project, today: CalendarDate): Smart {
  const points = [specific(project), measurable(project), assignable(project), realistic(project), timeRelated(project, today)];
  const sum = points.reduce<number>((total, { grade }) => total + CLARITY_POINTS[grade], 0);
  return { points, percent: (100 * sum) / CLARITY_LETTERS.length };
}

function point(letter: ClarityLetter, grade: ClarityGrade, message: ClarityMessage): ClarityPoint {
  return { letter, grade, message: grade === 'ok' ? null : message };
}

/** What will exist, in a sentence; and where it ends. */
function specific({ objectives, scope, outOfScope }: Project): ClarityPoint {
  const isSentence = objectives.some((text) => !isPlaceholder(text) && wordsIn(text) >= FEWEST_OBJECTIVE_WORDS);
  const isBounded = scope.length + outOfScope.length > 0;
  return point('S', isSentence ? (isBounded ? 'ok' : 'half') : 'missing', 'specific');
}

function measurable({ measure, objectives }: Project): ClarityPoint {
  if ([measure ?? '', ...objectives].some(countsSomething)) return point('M', 'ok', 'measurable');
  return point('M', measure === null ? 'missing' : 'half', 'measurable');
}

/** Somebody always does it, the person herself unless the note says otherwise: it is the means that tell. */
function assignable({ resources, feasibility }: Project): ClarityPoint {
  if (resources.length > 0) return point('A', 'ok', 'assignable');
  return point('A', feasibility === null ? 'missing' : 'half', 'assignable');
}

function realistic({ why, feasibility }: Project): ClarityPoint {
  if (why !== null && feasibility !== null && feasibility >= REALISTIC_FROM) return point('R', 'ok', 'realistic');
  return point('R', why === null && feasibility === null ? 'missing' : 'half', 'realistic');
}

function timeRelated({ deadline, start, horizons }: Project, today: CalendarDate): ClarityPoint {
  if (deadline === null) return point('T', horizons.length > 0 ? 'half' : 'missing', 'noDeadline');
  if (deadline < today) return point('T', 'missing', 'pastDeadline');
  return point('T', start === null || deadline >= start ? 'ok' : 'missing', 'deadlineBeforeStart');
}
