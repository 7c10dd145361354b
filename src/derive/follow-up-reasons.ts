import type { CalendarDate, EpochDay } from '../model/calendar-date';
import { calendarDateOf, dateOfEpochDay, epochDayOf, weekdayOf, yearOf } from '../model/calendar-date';
import type { Birthday, Person, PersonField } from '../model/person';
import type { Project } from '../model/project';
import type { Role } from '../model/role';
import type { Assignment } from '../network/assignment';
import type { Contact } from './contact';
import { matchingSkill } from './skill-match';
import type { Reason, ReasonDetail, ReasonSource } from './reason';

/** A role a person holds, with the project it is in. */
export interface HeldRole {
  readonly role: Role;
  readonly project: Project;
  readonly assignment: Assignment;
}

/** All that reasons may look at. */
export interface FollowUpFacts {
  readonly person: Person;
  readonly contact: Contact;
  readonly held: readonly HeldRole[];
  readonly today: EpochDay;
  readonly weekendGrace: boolean;
  /** Folded skills that active projects look for. */
  readonly neededSkills: readonly string[];
}

/** One reason: when it fires, and for how many points. Formulas and limits: docs/follow-ups.md. */
export type ReasonRule = (facts: FollowUpFacts) => Reason | null;

const NEW_UNTIL_DAY = 60;
const NEW_URGENT_UNTIL_DAY = 14;
const NO_REPLY_FROM_DAY = 7;
const NO_REPLY_UNTIL_DAY = 30;
const NUDGES_AT_MOST = 2;
const KEY_ROLE_SILENT_FROM = 14;
const DEADLINE_NEAR = 60;
const DEADLINE_GONE = -14;
const SATURDAY = 6;
const SUNDAY = 0;

/** The day for which a next contact is promised or planned has come. */
export const promise: ReasonRule = ({ person, today }) => {
  if (person.followUp === null) return null;
  const lateDays = today - epochDayOf(person.followUp);
  if (lateDays < 0) return null;
  const detail = { id: 'promise', on: person.followUp, lateDays, note: person.followUpNote } as const;
  return reason(50 + Math.min(lateDays, 30), detail, sourceOf(person, 'follow-up'));
};

/** Somebody met lately who has not heard from us since. */
export const newContact: ReasonRule = (facts) => {
  const { person, contact, today } = facts;
  if (contact.met === null || !isNew(contact, today)) return null;
  const age = today - contact.met;
  const dueDay = firstMessageDueOn(contact.met, facts.weekendGrace);
  const timing = age === 0 ? 'same-day' : today < dueDay ? 'before' : today === dueDay ? 'due' : 'after';
  const points = { 'same-day': 10, before: 40, due: 50, after: age <= NEW_URGENT_UNTIL_DAY ? 60 : 30 }[timing];
  return reason(points, { id: 'new', met: dateOfEpochDay(contact.met), timing }, sourceOf(person, 'met'));
};

/** The wished rhythm has run out. Replaced by `dormant` when it ran out long ago. */
export const overdue: ReasonRule = ({ person, contact }) => {
  const { since, cadence, state } = contact;
  if (since === null || cadence === null || since < cadence || state === 'dormant') return null;
  const points = Math.min(40, 10 + Math.floor((30 * (since - cadence)) / cadence));
  const detail = { id: 'overdue', cadence, daysOver: since - cadence } as const;
  return reason(points, detail, lastContactSource(person, contact));
};

/** An old tie asleep: reconnecting brings advice at least as useful as that of current ties, and newer. */
export const dormant: ReasonRule = ({ person, contact, neededSkills }) => {
  if (contact.state !== 'dormant' || contact.since === null) return null;
  const neededSkill = matchingSkill(person, neededSkills);
  const detail = { id: 'dormant', since: contact.since, neededSkill } as const;
  return reason(neededSkill === null ? 15 : 25, detail, lastContactSource(person, contact));
};

/** A person the project counts on hears nothing while its deadline comes near; the most pressing project only. */
export const keyRoleSilent: ReasonRule = (facts) => {
  const { contact, held, today } = facts;
  if (contact.since !== null && contact.since < KEY_ROLE_SILENT_FROM) return null;
  const hits = held.flatMap(({ role, project, assignment }) => {
    if (!role.key || project.status !== 'active' || project.deadline === null) return [];
    if (isPlannedBefore(project.deadline, facts)) return [];
    const deadlineIn = epochDayOf(project.deadline) - today;
    if (deadlineIn < DEADLINE_GONE || deadlineIn > DEADLINE_NEAR) return [];
    const points = 10 + Math.floor((20 * Math.min(DEADLINE_NEAR, DEADLINE_NEAR - deadlineIn)) / DEADLINE_NEAR);
    const place = { project: project.path, projectName: project.name, role: role.id };
    const detail = { id: 'key-role-silent', ...place, since: contact.since, deadlineIn } as const;
    return [reason(points, detail, assignmentSource(assignment))];
  });
  return hits.reduce<Reason | null>((best, hit) => (best === null || hit.points > best.points ? hit : best), null);
};

/** Her birthday is near. */
export const birthday: ReasonRule = ({ person, today }) => {
  if (person.birthday === null) return null;
  const on = nextBirthday(person.birthday, today);
  const inDays = epochDayOf(on) - today;
  if (inDays > 7) return null;
  const points = inDays === 0 ? 25 : inDays <= 3 ? 15 : 5;
  return reason(points, { id: 'birthday', on, inDays }, sourceOf(person, 'birthday'));
};

/** Met within 60 days, and no contact after the day of the meeting. */
export function isNew({ met, last }: Contact, today: EpochDay): boolean {
  return met !== null && today - met <= NEW_UNTIL_DAY && (last === null || last <= met);
}

/** The day a first message is due: two calendar days after the meeting; a weekend waits for Monday if asked to. */
function firstMessageDueOn(met: EpochDay, weekendGrace: boolean): EpochDay {
  const due = met + 2;
  if (!weekendGrace) return due;
  if (weekdayOf(due) === SATURDAY) return due + 2;
  return weekdayOf(due) === SUNDAY ? due + 1 : due;
}

/** Nothing should be asked of a person just now: we wrote within the week, or a next contact is planned. */
export function isQuiet(facts: FollowUpFacts): boolean {
  return isWaitingQuietly(facts) || isPlanned(facts);
}

/** We wrote a week to a month ago, without an answer: the silence is explained, and is not called overdue. */
export function isWithoutReply(facts: FollowUpFacts): boolean {
  const days = daysAwaited(facts);
  return days !== null && days >= NO_REPLY_FROM_DAY && days <= NO_REPLY_UNTIL_DAY;
}

function isWaitingQuietly(facts: FollowUpFacts): boolean {
  const days = daysAwaited(facts);
  return days !== null && days < NO_REPLY_FROM_DAY;
}

/** Days since we wrote; null when no answer is awaited (any more), or only from a day that lies ahead. */
function daysAwaited({ person, today }: FollowUpFacts): number | null {
  if (person.waitingSince === null || person.nudges >= NUDGES_AT_MOST) return null;
  const days = today - epochDayOf(person.waitingSince);
  return days < 0 ? null : days;
}

function isPlanned({ person, today }: FollowUpFacts): boolean {
  return person.followUp !== null && epochDayOf(person.followUp) > today;
}

/** Quiet silences a key role too, unless the planned day would come only on or after the project's deadline. */
function isPlannedBefore(deadline: CalendarDate, facts: FollowUpFacts): boolean {
  if (isPlanned(facts)) return facts.person.followUp !== null && facts.person.followUp < deadline;
  return isWaitingQuietly(facts);
}

function nextBirthday(born: Birthday, today: EpochDay): CalendarDate {
  const year = yearOf(dateOfEpochDay(today));
  const thisYear = birthdayIn(year, born);
  return epochDayOf(thisYear) >= today ? thisYear : birthdayIn(year + 1, born);
}

/** 29 February is kept on 28 February in other years. */
function birthdayIn(year: number, { month, day }: Birthday): CalendarDate {
  return calendarDateOf(year, month, day) ?? (calendarDateOf(year, month, 28) as CalendarDate);
}

function reason(points: number, detail: ReasonDetail, source: ReasonSource): Reason {
  return { points, detail, source };
}

function sourceOf(person: Person, field: PersonField): ReasonSource {
  const property = person.spelling[field];
  return property === undefined ? { path: person.path } : { path: person.path, property };
}

function lastContactSource(person: Person, { last, met, lastSource }: Contact): ReasonSource {
  const isMeetingLater = met !== null && (last === null || met > last);
  return isMeetingLater ? sourceOf(person, 'met') : { path: person.path, ...lastSource };
}

function assignmentSource({ source }: Assignment): ReasonSource {
  if (source.on === 'person') return { path: source.path, property: source.own.property };
  const { property, line } = source.entry;
  return { path: source.path, ...(property !== null && { property }), ...(line !== null && { line }) };
}
