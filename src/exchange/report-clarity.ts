import type { CalendarDate } from '../model/calendar-date';
import type { HorizonScale } from '../model/horizon';
import type { RoleId } from '../model/role';
import type { Board } from '../derive/board';
import type { Named } from '../derive/brief';
import type { ClarityGrade, ClarityHint, ClarityLetter } from '../derive/clarity';
import { CLARITY_POINTS, deriveClarity } from '../derive/clarity';
import type { HorizonState } from '../derive/horizons';
import { deriveGrowth } from '../derive/horizons';
import { derivePitch } from '../derive/pitch';
import type { Strings } from '../i18n/strings';
import type { Network } from '../network/network';

/** Whether it is clear what a project wants. */
export interface ReportClarity {
  /** 0–100. */
  readonly percent: number;
  /** The five questions in order; `message` is null where the answer is clear. */
  readonly letters: readonly {
    readonly letter: ClarityLetter;
    readonly value: (typeof CLARITY_POINTS)[ClarityGrade];
    readonly message: string | null;
  }[];
  /** What is worth a thought besides, without points. */
  readonly hints: readonly { readonly id: ClarityHint; readonly sentence: string }[];
}

/** How long a pitch takes to say, and whom it should ask for. */
export interface ReportPitch {
  readonly words: number;
  readonly seconds: number;
  /** Over 60 words. */
  readonly long: boolean;
  readonly lookingFor: readonly RoleId[];
  /** The pitch says already whom it looks for. */
  readonly asks: boolean;
}

/** One step of a project's growth. */
export interface ReportHorizon {
  /** The whole line of the note. */
  readonly written: string;
  /** The first day of its period, by which horizons are sorted, and the last one. */
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly scale: HorizonScale | null;
  readonly place: string;
  readonly text: string;
  readonly state: HorizonState;
  readonly people: readonly Named[];
  /** What is still to be found for it; only for the next one. */
  readonly roles: readonly RoleId[];
}

/** Puts the clarity check into the documented shape. */
export function reportClarity(board: Board, today: CalendarDate, { clarity: texts }: Strings): ReportClarity {
  const { percent, points, hints } = deriveClarity(board, today);
  return {
    percent,
    letters: points.map(({ letter, grade, message }) => {
      return { letter, value: CLARITY_POINTS[grade], message: message === null ? null : texts.messages[message] };
    }),
    hints: hints.map((id) => ({ id, sentence: texts.hints[id] })),
  };
}

/** Puts what there is to say of a pitch into the documented shape. */
export function reportPitch(board: Board): ReportPitch {
  const { length, lookingFor, asksAlready } = derivePitch(board);
  return { words: length.words, seconds: length.seconds, long: length.isLong, lookingFor, asks: asksAlready };
}

/** Puts the horizons of a project into the documented shape, by time. */
export function reportHorizons(board: Board, network: Network, today: CalendarDate): readonly ReportHorizon[] {
  return deriveGrowth(board, network, today).steps.map(({ horizon, state, people, openRoles }) => {
    const { written, start, end, scale, place, text } = horizon;
    return { written, start, end, scale, place, text, state, people, roles: openRoles };
  });
}
