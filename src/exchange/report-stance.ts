import type { CalendarDate } from '../model/calendar-date';
import type { NotePath } from '../model/mention';
import type { Project } from '../model/project';
import type { StanceLevel } from '../model/stance';
import type { Attitude, InfluenceZone } from '../derive/attitude';
import type { PlacedStance, StanceBalance, StanceSource } from '../derive/stance-map';
import { deriveStanceMap } from '../derive/stance-map';
import type { Strings } from '../i18n/strings';

/** How people stand towards a project. */
export interface ReportStance {
  readonly rated: ReportBalance;
  /** With those whose role only suggests how they stand. */
  readonly withEstimates: ReportBalance;
  readonly people: readonly ReportStanding[];
}

/** What weighs for a project and what against it. */
export interface ReportBalance extends StanceBalance {
  readonly sentence: string;
}

/** Where one person stands. */
export interface ReportStanding {
  readonly name: string;
  readonly path: NotePath | null;
  readonly synergy: StanceLevel;
  readonly antagonism: StanceLevel;
  /** −3 to 3. */
  readonly support: number;
  /** 1–5. */
  readonly influence: number;
  readonly attitude: Attitude;
  readonly zone: InfluenceZone;
  /** A role suggests it and no note says it. */
  readonly estimated: boolean;
  readonly ratedOn: CalendarDate | null;
  /** Rated more than 90 days ago. */
  readonly stale: boolean;
  /** The support that is hoped for. */
  readonly wanted: number | null;
  /** Roles that say one thing while the rating says another, a sentence for each. */
  readonly contradictions: readonly string[];
}

/** Puts the stances of a project into the documented shape. */
export function reportStance(project: Project, source: StanceSource, strings: Strings): ReportStance {
  const { placed, rated, withEstimates } = deriveStanceMap(project, source);
  return {
    rated: reportBalance(rated, strings),
    withEstimates: reportBalance(withEstimates, strings),
    people: placed.map((each) => reportStanding(each, strings)),
  };
}

function reportBalance(balance: StanceBalance, { stances }: Strings): ReportBalance {
  return { ...balance, sentence: stances.balance(balance) };
}

function reportStanding(placed: PlacedStance, { stances, roles }: Strings): ReportStanding {
  const { name, path, synergy, antagonism, support, influence, attitude, zone, rated, isToRateAgain, contradictions } = placed;
  return {
    name, path, synergy, antagonism, support, influence, attitude, zone,
    estimated: rated === null,
    ratedOn: rated?.on ?? null,
    stale: isToRateAgain,
    wanted: rated?.wanted ?? null,
    contradictions: contradictions.map((each) => stances.contradiction(each, roles.textsOf(each.role).one)),
  };
}
