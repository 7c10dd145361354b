import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import { REASON_IDS } from '../model/reason-id';
import type { EpochDay } from '../model/calendar-date';
import { epochDayOf } from '../model/calendar-date';
import type { Network } from '../network/network';
import type { Settings } from '../settings';
import { rolesHeldBy } from './board';
import { deriveContact } from './contact';
import { bucketOf } from './follow-up';
import type { OutReason, PersonFollowUp } from './follow-up';
import { birthday, dormant, keyRoleSilent, newContact, overdue, promise } from './follow-up-reasons';
import { isNew, isQuiet, isWithoutReply } from './follow-up-reasons';
import type { FollowUpFacts, HeldRole, ReasonRule } from './follow-up-reasons';
import type { Reason } from './reason';

/** What following up is computed from. */
export interface FollowUpSource {
  readonly network: Network;
  readonly settings: Settings;
  readonly today: EpochDay;
  /** Folded skills that active projects look for (see `neededSkills`). */
  readonly neededSkills: readonly string[];
}

/** Everything that speaks for contacting a person today, and what adds up. */
export function derivePersonFollowUp(person: Person, source: FollowUpSource): PersonFollowUp {
  const facts = factsOf(person, source);
  const out = outReasonOf(person, source.today);
  const reasons = out === null ? reasonsFor(facts) : [];
  const total = reasons.reduce((sum, { points }) => sum + points, 0);
  return {
    kind: 'person',
    path: person.path,
    name: person.name,
    person,
    out,
    contact: facts.contact,
    reasons,
    total,
    bucket: bucketOf(total),
    hidesPromise: out === 'snoozed' && promise(facts) !== null,
  };
}

function factsOf(person: Person, { network, settings, today, neededSkills }: FollowUpSource): FollowUpFacts {
  const contact = deriveContact(person, rolesHeldBy(person, network, settings.roles), today);
  const held = heldBy(person.path, network, settings);
  return { person, contact, held, today, weekendGrace: settings.weekendGrace, neededSkills };
}

function heldBy(person: NotePath, network: Network, { roles }: Settings): HeldRole[] {
  return network.assignmentsOfPerson(person).flatMap((assignment) => {
    const role = roles.find(({ id }) => id === assignment.role);
    const project = network.projects.get(assignment.project);
    return role === undefined || project === undefined ? [] : [{ role, project, assignment }];
  });
}

/** A status weighs more than a snooze: who is deceased is not merely hidden until Tuesday. */
function outReasonOf({ status, snooze }: Person, today: EpochDay): OutReason | null {
  if (status !== 'active') return status;
  return snooze !== null && epochDayOf(snooze) > today ? 'snoozed' : null;
}

function reasonsFor(facts: FollowUpFacts): Reason[] {
  return rulesFor(facts)
    .flatMap((rule) => rule(facts) ?? [])
    .sort((a, b) => b.points - a.points || classOf(a) - classOf(b));
}

/** What a person's situation silences: silence that has an explanation is not nagged about. */
function rulesFor(facts: FollowUpFacts): ReasonRule[] {
  const always = [promise, keyRoleSilent, birthday];
  if (isQuiet(facts)) return always;
  if (isNew(facts.contact, facts.today)) return [...always, newContact];
  return isWithoutReply(facts) ? always : [...always, overdue, dormant];
}

/** The place of a reason among the classes that break ties. */
export function classOf(reason: Reason): number {
  return REASON_IDS.indexOf(reason.detail.id);
}
