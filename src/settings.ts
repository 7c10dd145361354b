import type { Circle } from './model/cadence';
import { CIRCLES, CIRCLE_DAYS } from './model/cadence';
import type { RememberedMapping } from './model/csv-mapping';
import type { MessageTemplate } from './model/message-template';
import type { OwnWords } from './model/own-words';
import { NO_OWN_WORDS } from './model/own-words';
import type { PathPair } from './model/path-pair';
import { MOST_PATH_PAIRS } from './model/path-pair';
import type { IgnoredFinding } from './model/ignored-finding';
import { MOST_IGNORED } from './model/ignored-finding';
import type { ProjectStatus } from './model/project';
import { PROJECT_STATUSES } from './model/project';
import type { ReasonId } from './model/reason-id';
import { REASON_IDS } from './model/reason-id';
import type { Role, RoleId } from './model/role';
import { DEFAULT_ROLES } from './model/role';
import type { RoleTemplate } from './model/role-template';
import { DEFAULT_ROLE_TEMPLATES } from './model/role-template';
import { carriedOver } from './note/carried-over';
import { ignoredIn } from './note/ignored-findings';
import type { Data } from './note/plain-data';
import { readOwnWords } from './note/own-words-data';
import { listOf, mapOf, textsIn } from './note/plain-data';
import { mappingsIn, pairsIn, templatesIn } from './note/remembered-data';
import { readRoles, roleOrder, roleOverrides } from './note/role-overrides';
import { readRoleTemplates, roleTemplateOverrides } from './note/role-template-overrides';

/** The ways of logging a contact, the one that writes least first. */
export const LOG_STYLES = ['property', 'line', 'note'] as const;

/**
 * What logging a contact writes: the properties alone; also a line in the person's log; or also a note of its own for
 * the meeting, shared by all who took part.
 */
export type LogStyle = (typeof LOG_STYLES)[number];

/** The days on which a birthday of 29 February can be kept in other years. */
export const LEAP_BIRTHDAYS = ['february-28', 'march-1'] as const;

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
  /** Words of a person's own for folders, marks, properties and values. */
  readonly ownWords: OwnWords;
  /** The roles in the order of the board, also those that are hidden; `shownRoles` are the others. */
  readonly roles: readonly Role[];
  /** The kinds of projects that can be chosen, each with the names it needs. */
  readonly roleTemplates: readonly RoleTemplate[];
  /** People shown per day in the queue before "n more", 1 or more. */
  readonly peoplePerDay: number;
  /** People in the queue only because their tie is asleep, before "n more", 0 or more. */
  readonly dormantPerList: number;
  /** Whether a first message that would be due on a Saturday or Sunday waits for Monday. */
  readonly weekendGrace: boolean;
  /** Whether the card of somebody shows when the pointer rests on a name. */
  readonly hoverCards: boolean;
  /** The wished rhythm of each circle in days, 1 or more. */
  readonly circleDays: Readonly<Record<Circle, number>>;
  /** Rhythms by role and state of the project; the shortest that applies counts, also against the circle's. */
  readonly cadenceRules: readonly CadenceRule[];
  /** The longest rhythm in the first ninety days of a relation that was followed up, in days, 1 or more. */
  readonly nurtureDays: number;
  /** By how much the points of a reason are multiplied, 0 to 2. 0 switches it off; 1 is written as nothing at all. */
  readonly reasonWeights: Readonly<Partial<Record<ReasonId, number>>>;
  /** The day in other years on which a birthday of 29 February is kept. */
  readonly leapBirthday: (typeof LEAP_BIRTHDAYS)[number];
  readonly logStyle: LogStyle;
  /** The folder for notes of meetings; '' for the one where such notes lie already. */
  readonly meetingFolder: string;
  /** What I can do myself, to meet what others need. */
  readonly mySkills: readonly string[];
  /** My own name, as a message ends with it; '' where it is not told. */
  readonly myName: string;
  /** What first messages begin with; empty for the product's own templates. */
  readonly messageTemplates: readonly MessageTemplate[];
  /** What the columns of imported tables hold, the table that was imported last at the end; at most twenty. */
  readonly csvMappings: readonly RememberedMapping[];
  /** Notes that look like one person and are about two, the last that was told at the end; at most `MOST_PATH_PAIRS`. */
  readonly notSame: readonly PathPair[];
  /** What the vault check found and is no problem, the last that was told at the end; at most `MOST_IGNORED`. */
  readonly checkIgnored: readonly IgnoredFinding[];
}

/** How many mappings of imported tables are remembered. */
export const MOST_CSV_MAPPINGS = 20;

/** What holds where nobody chose otherwise; the numbers are explained in docs/follow-ups.md. */
export const DEFAULT_SETTINGS: Settings = {
  ownWords: NO_OWN_WORDS,
  roles: DEFAULT_ROLES,
  roleTemplates: DEFAULT_ROLE_TEMPLATES,
  peoplePerDay: 5,
  dormantPerList: 3,
  weekendGrace: true,
  hoverCards: true,
  circleDays: CIRCLE_DAYS,
  cadenceRules: [],
  nurtureDays: 30,
  reasonWeights: {},
  leapBirthday: 'february-28',
  logStyle: 'line',
  meetingFolder: '',
  mySkills: [],
  myName: '',
  messageTemplates: [],
  csvMappings: [],
  notSame: [],
  checkIgnored: [],
};

/** The smallest and the largest value of a number, both allowed. */
export interface Limits {
  readonly min: number;
  readonly max: number;
}

/** What the numbers of the settings may be. All but the weights are whole. */
export const LIMITS = {
  peoplePerDay: { min: 1, max: 20 },
  dormantPerList: { min: 0, max: 10 },
  /** Ten years: longer than any rhythm, short enough for every calendar. */
  days: { min: 1, max: 3650 },
  weight: { min: 0, max: 2 },
} as const satisfies Readonly<Record<string, Limits>>;

/** Whether a value is a whole number within the limits. */
export function isWholeWithin({ min, max }: Limits, value: unknown): value is number {
  return Number.isInteger(value) && isWithin({ min, max }, value);
}

/**
 * Reads the settings from what `data.json` holds. Total: whatever is missing, of another type or out of its limits is
 * as by default, each setting, circle, reason, rule and skill for itself.
 */
export function readSettings(data: unknown): Settings {
  const given = mapOf(data);
  const { peoplePerDay, dormantPerList, weekendGrace, hoverCards, nurtureDays, leapBirthday, logStyle } = DEFAULT_SETTINGS;
  return {
    ownWords: readOwnWords(given['ownWords']),
    roles: readRoles(given['roles'], given['roleOrder']),
    roleTemplates: readRoleTemplates(given['roleTemplates']),
    peoplePerDay: wholeOr(peoplePerDay, LIMITS.peoplePerDay, given['peoplePerDay']),
    dormantPerList: wholeOr(dormantPerList, LIMITS.dormantPerList, given['dormantPerList']),
    weekendGrace: booleanOr(weekendGrace, given['weekendGrace']),
    hoverCards: booleanOr(hoverCards, given['hoverCards']),
    circleDays: circleDaysIn(mapOf(given['circleDays'])),
    cadenceRules: listOf(given['cadenceRules']).flatMap(rulesIn),
    nurtureDays: wholeOr(nurtureDays, LIMITS.days, given['nurtureDays']),
    reasonWeights: weightsIn(mapOf(given['reasonWeights'])),
    leapBirthday: LEAP_BIRTHDAYS.find((day) => day === given['leapBirthday']) ?? leapBirthday,
    logStyle: LOG_STYLES.find((style) => style === given['logStyle']) ?? logStyle,
    meetingFolder: folderIn(given['meetingFolder']),
    mySkills: listOf(given['mySkills']).flatMap(textsIn),
    myName: textsIn(given['myName'])[0] ?? '',
    messageTemplates: listOf(given['messageTemplates']).flatMap(templatesIn),
    csvMappings: listOf(given['csvMappings']).flatMap(mappingsIn).slice(-MOST_CSV_MAPPINGS),
    notSame: listOf(given['notSame']).flatMap(pairsIn).slice(-MOST_PATH_PAIRS),
    checkIgnored: listOf(given['checkIgnored']).flatMap(ignoredIn).slice(-MOST_IGNORED),
  };
}

/**
 * What `data.json` is to hold: `data`, which it holds now, with the settings that are others than those read from it.
 * What is as by default is left out. What this version does not know, or cannot read, stays as a newer one wrote it.
 */
export function savedSettings(settings: Settings, data: unknown): Data {
  return settingsCarriedOver(settings, readSettings(data), data);
}

/**
 * What `data.json` is to hold where somebody else wrote `theirs` while this device had changed `before` to `settings`:
 * theirs, with each setting that this device changed as this device has it, and lists that both changed joined.
 */
export function settingsCarriedOver(settings: Settings, before: Settings, theirs: unknown): Data {
  const read = { before: written(before), ours: written(settings), theirs: written(readSettings(theirs)), defaults: written(DEFAULT_SETTINGS) };
  return carriedOver(mapOf(theirs), read);
}

/** The settings in the words of the file, which says of roles and kinds of projects only what is not as it comes. */
function written(settings: Settings): Data {
  const { roles, roleTemplates } = settings;
  return { ...settings, roles: roleOverrides(roles), roleOrder: roleOrder(roles), roleTemplates: roleTemplateOverrides(roleTemplates) };
}

function booleanOr(otherwise: boolean, value: unknown): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

function wholeOr(otherwise: number, limits: Limits, value: unknown): number {
  return isWholeWithin(limits, value) ? value : otherwise;
}

function circleDaysIn(given: Data): Settings['circleDays'] {
  const days = { ...DEFAULT_SETTINGS.circleDays };
  for (const circle of CIRCLES) days[circle] = wholeOr(days[circle], LIMITS.days, given[circle]);
  return days;
}

function weightsIn(given: Data): Settings['reasonWeights'] {
  const weights: Partial<Record<ReasonId, number>> = {};
  for (const id of REASON_IDS) {
    const weight = given[id];
    if (isWithin(LIMITS.weight, weight) && weight !== 1) weights[id] = weight;
  }
  return weights;
}

function rulesIn(value: unknown): CadenceRule[] {
  const { role, status, days } = mapOf(value);
  const known = PROJECT_STATUSES.find((each) => each === status);
  const isRole = role === null || (typeof role === 'string' && role !== '');
  return isRole && known !== undefined && isWholeWithin(LIMITS.days, days) ? [{ role, status: known, days }] : [];
}

/** A path within the vault without slashes at its ends; '' for what leads elsewhere. */
function folderIn(value: unknown): string {
  if (typeof value !== 'string') return DEFAULT_SETTINGS.meetingFolder;
  const parts = value.split('/').map((part) => part.trim()).filter((part) => part !== '');
  return parts.some((part) => /^\.+$/.test(part)) ? DEFAULT_SETTINGS.meetingFolder : parts.join('/');
}

function isWithin({ min, max }: Limits, value: unknown): value is number {
  return typeof value === 'number' && value >= min && value <= max;
}
