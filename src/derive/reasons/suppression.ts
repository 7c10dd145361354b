import type { CalendarDate } from '../../model/calendar-date';
import { epochDayOf } from '../../model/calendar-date';
import type { ReasonId } from '../../model/reason-id';
import { isNew } from '../new-contact';
import type { FollowUpFacts } from './rule';

type Situation = Pick<FollowUpFacts, 'person' | 'contact' | 'waiting' | 'today'>;

/** What may be said even while nothing should be asked: what was promised, on either side, and a birthday. */
const SAID_QUIETLY: ReadonlySet<ReasonId> = new Set([
  'promise', 'introduction', 'introduction-awaited', 'birthday', 'no-reply', 'key-role-silent',
]);

/** A silence that has an explanation is not called too long. */
const EXPLAINED_SILENCE: ReadonlySet<ReasonId> = new Set(['overdue', 'dormant']);

/** Whether a person's situation silences a kind of reason: silence that has an explanation is not nagged about. */
export function isSuppressed(id: ReasonId, facts: Situation): boolean {
  if (isQuiet(facts) && !SAID_QUIETLY.has(id)) return true;
  const isExplained = isNew(facts.contact, facts.today) || facts.waiting?.phase === 'silent';
  return isExplained && EXPLAINED_SILENCE.has(id);
}

/** Nothing should be asked of a person just now: I wrote within the week, or a next contact is planned. */
export function isQuiet(facts: Situation): boolean {
  return facts.waiting?.phase === 'quiet' || isPlanned(facts);
}

/** Whether the next contact is planned for a day that lies ahead. */
export function isPlanned({ person, today }: Pick<Situation, 'person' | 'today'>): boolean {
  return person.followUp !== null && epochDayOf(person.followUp) > today;
}

/** Quiet silences a key role too, unless the planned day would come only on or after the project's deadline. */
export function isSilencedUntil(deadline: CalendarDate, facts: Situation): boolean {
  const { followUp } = facts.person;
  if (followUp !== null && isPlanned(facts)) return followUp < deadline;
  return facts.waiting?.phase === 'quiet';
}
