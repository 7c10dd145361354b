import type { EpochDay } from '../model/calendar-date';
import { epochDayOf } from '../model/calendar-date';
import type { NotePath } from '../model/mention';
import { compareNamed } from '../model/order';
import type { Person } from '../model/person';
import { deriveFills } from './best-candidates';
import type { Board } from './board';
import type { CandidateSource } from './candidates';
import { withWays } from './candidates';
import type { ContactSource } from './contact';
import { deriveContact } from './contact';
import type { Fill } from './fill';
import { bucketOf } from './follow-up';
import type { OutReason, PersonFollowUp } from './follow-up';
import { heldRolesOf } from './held-role';
import type { Help } from './help';
import { deriveHelp } from './help';
import { deriveReasons, reasonsTurnOn } from './reasons';
import { promise } from './reasons/promise';
import type { FollowUpFacts } from './reasons/rule';
import { firstAhead } from './reasons/rule';
import { reciprocityOf, reciprocityTurnsOn } from './reciprocity';
import type { Skill } from './skill-match';
import { meetsAny, neededSkills } from './skill-match';
import { waitingOf, waitingTurnsOn } from './waiting';

/** What following up is computed from. */
export interface FollowUpSource extends CandidateSource {
  /** Whether an active project looks for a skill. */
  readonly isNeeded: (skill: Skill) => boolean;
  /** The open roles for which a person would be the best. */
  readonly fillsOf: (person: NotePath) => readonly Fill[];
  /** Somebody who has what a person needs. */
  readonly helpFor: (person: Person) => Help | null;
}

/** A source of candidates that derives everything anew each time it is asked. */
export function candidateSource(base: ContactSource): CandidateSource {
  return withWays({ ...base, contactOf: (person: Person) => deriveContact(person, base) });
}

/** A source that asks the whole network for everything: the slow twin of what `LivePictures` keeps at hand. */
export function followUpSource(base: ContactSource, boards: Iterable<Board>): FollowUpSource {
  const { network, settings } = base;
  const candidates = candidateSource(base);
  const fills = deriveFills(boards, candidates);
  const people = [...network.people.values()].sort(compareNamed);
  return {
    ...candidates,
    isNeeded: meetsAny(neededSkills(network.projects.values())),
    fillsOf: (person) => fills.get(person) ?? [],
    helpFor: (person) => deriveHelp(person, people, settings.mySkills),
  };
}

/** A source that knows how long a contact holds. */
export interface DatedSource extends FollowUpSource {
  /** The first day after today on which the contact with somebody is to be derived again. */
  readonly contactTurnsOn: (person: Person) => EpochDay;
}

/** A place in the queue, and how long it holds. */
export interface DatedFollowUp {
  readonly followUp: PersonFollowUp;
  /** The first day after today on which more of it may change than what counts days; `Infinity` when none is known. */
  readonly turnsOn: EpochDay;
}

/** Everything that speaks for contacting a person today, and what adds up. */
export function derivePersonFollowUp(person: Person, source: FollowUpSource): PersonFollowUp {
  return followUpFrom(factsOf(person, source));
}

/** As {@link derivePersonFollowUp}, with the day on which it is to be derived again. */
export function deriveDatedFollowUp(person: Person, source: DatedSource): DatedFollowUp {
  const facts = factsOf(person, source);
  return { followUp: followUpFrom(facts), turnsOn: Math.min(source.contactTurnsOn(person), turnsOn(facts)) };
}

function followUpFrom(facts: FollowUpFacts): PersonFollowUp {
  const { person } = facts;
  const { contact, waiting, reciprocity } = facts;
  const out = outReasonOf(person, facts.today);
  const reasons = out === null ? deriveReasons(facts) : [];
  const total = reasons.reduce((sum, { points }) => sum + points, 0);
  const hidesPromise = out === 'snoozed' && promise(facts) !== null;
  const { path, name } = person;
  const bucket = bucketOf(total);
  return { kind: 'person', path, name, person, out, contact, waiting, reciprocity, reasons, total, bucket, hidesPromise };
}

function factsOf(person: Person, source: FollowUpSource): FollowUpFacts {
  const { network, settings, today, isNeeded } = source;
  return {
    person,
    contact: source.contactOf(person),
    held: heldRolesOf(person.path, network, settings.roles),
    waiting: waitingOf(person, network, today),
    reciprocity: reciprocityOf(person, today),
    fills: source.fillsOf(person.path),
    help: person.needs.length === 0 ? null : source.helpFor(person),
    isNeeded,
    network,
    settings,
    today,
  };
}

function turnsOn(facts: FollowUpFacts): EpochDay {
  const { person, today } = facts;
  const snooze = person.snooze === null ? Infinity : firstAhead([epochDayOf(person.snooze)], today);
  return Math.min(snooze, waitingTurnsOn(person, today), reciprocityTurnsOn(person, today), reasonsTurnOn(facts));
}

/** A status weighs more than a snooze: who is deceased is not merely hidden until Tuesday. */
function outReasonOf({ status, snooze }: Person, today: EpochDay): OutReason | null {
  if (status !== 'active') return status;
  return snooze !== null && epochDayOf(snooze) > today ? 'snoozed' : null;
}
