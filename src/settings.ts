import type { Circle } from './model/cadence';
import { CIRCLE_DAYS } from './model/cadence';
import type { ProjectStatus } from './model/project';
import type { ReasonId } from './model/reason-id';
import type { Role, RoleId } from './model/role';
import { DEFAULT_ROLES } from './model/role';

/**
 * What logging a contact writes: the properties alone; also a line in the person's log; or also a note of its own for
 * the meeting, shared by all who took part.
 */
export type LogStyle = 'property' | 'line' | 'note';

/** A wished rhythm for everybody who holds a role in a project of some state. */
export interface CadenceRule {
  /** null for any role. */
  readonly role: RoleId | null;
  readonly status: ProjectStatus;
  /** Days, 1 or more. */
  readonly days: number;
}

/** What a person may choose. Held in `data.json`; everything else lives in the notes. */
export interface Settings {
  /** The roles in the order of the board. */
  readonly roles: readonly Role[];
  /** People shown per day in the queue before "n more", 1 or more. */
  readonly peoplePerDay: number;
  /** People in the queue only because their tie is asleep, before "n more", 0 or more. */
  readonly dormantPerList: number;
  /** Whether a first message that would be due on a Saturday or Sunday waits for Monday. */
  readonly weekendGrace: boolean;
  /** The wished rhythm of each circle in days, 1 or more. */
  readonly circleDays: Readonly<Record<Circle, number>>;
  /** Rhythms by role and state of the project; the shortest that applies counts, also against the circle's. */
  readonly cadenceRules: readonly CadenceRule[];
  /** The longest rhythm in the first ninety days of a relation that was followed up, in days, 1 or more. */
  readonly nurtureDays: number;
  /** By how much the points of a reason are multiplied, 0 to 2; 1 where nothing is set. 0 switches it off. */
  readonly reasonWeights: Readonly<Partial<Record<ReasonId, number>>>;
  /** The day in other years on which a birthday of 29 February is kept. */
  readonly leapBirthday: 'february-28' | 'march-1';
  readonly logStyle: LogStyle;
  /** The folder for notes of meetings; '' for the one where such notes lie already. */
  readonly meetingFolder: string;
  /** What I can do myself, to meet what others need. */
  readonly mySkills: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  roles: DEFAULT_ROLES,
  peoplePerDay: 5,
  dormantPerList: 3,
  weekendGrace: true,
  circleDays: CIRCLE_DAYS,
  cadenceRules: [],
  nurtureDays: 30,
  reasonWeights: {},
  leapBirthday: 'february-28',
  logStyle: 'line',
  meetingFolder: '',
  mySkills: [],
};
