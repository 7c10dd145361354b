import type { CalendarDate, EpochDay } from '../model/calendar-date';
import { dateOfEpochDay } from '../model/calendar-date';
import { isUnreadable } from '../model/problem';
import type { NoteRecord } from '../network/network';
import type { SkipReason } from '../note/note';
import type { Bucket, PersonFollowUp } from './follow-up';
import type { Reason } from './reason';
import { isPlanned } from './reasons/suppression';
import { NO_REPLY_FROM_DAY } from './waiting';

/** One thing that answers "where is she in the list, and why not?". */
export type PersonFact =
  | { readonly id: 'in-list'; readonly bucket: Exclude<Bucket, 'none'>; readonly total: number }
  | { readonly id: 'archived' | 'deceased' | 'do-not-contact' }
  | { readonly id: 'snoozed'; readonly until: CalendarDate; readonly hidesPromise: boolean }
  /** An answer is waited for; from `reminderOn` it may be asked for again. */
  | { readonly id: 'waiting'; readonly days: number; readonly reminderOn: CalendarDate }
  | { readonly id: 'planned'; readonly on: CalendarDate; readonly note: string | null }
  /** I wrote in vain, for a month or with two reminders: the usual rhythm has come back. */
  | { readonly id: 'let-go'; readonly days: number; readonly nudges: number }
  /** The wished rhythm ends on `until`; that day a contact is due. */
  | { readonly id: 'fresh'; readonly until: CalendarDate; readonly cadence: number }
  | { readonly id: 'no-rhythm' }
  | { readonly id: 'undated' }
  /** Something speaks for her, yet for fewer points than the list begins with. */
  | { readonly id: 'too-few-points'; readonly total: number; readonly reasons: readonly Reason[] }
  /** Nothing of the above holds: what would speak for her is switched off. */
  | { readonly id: 'nothing' };

/**
 * Where a person stands in the queue, or why she does not: everything that holds, the main reason first. Never empty.
 * Of somebody who is out for good nothing else is told.
 */
export function explainPerson(followUp: PersonFollowUp, today: EpochDay): readonly PersonFact[] {
  const { out, bucket, total, reasons, person } = followUp;
  if (out !== null && out !== 'snoozed') return [{ id: out }];
  const facts: PersonFact[] = [];
  if (bucket !== 'none') facts.push({ id: 'in-list', bucket, total });
  if (out === 'snoozed' && person.snooze !== null) {
    facts.push({ id: 'snoozed', until: person.snooze, hidesPromise: followUp.hidesPromise });
  }
  facts.push(...agreedSilence(followUp, today));
  if (bucket === 'none' && reasons.length > 0) facts.push({ id: 'too-few-points', total, reasons });
  facts.push(...rhythmFacts(followUp, today));
  return facts.length === 0 ? [{ id: 'nothing' }] : facts;
}

/** What lets somebody rest although her rhythm may have run out: an answer is awaited, the next contact has its day. */
function agreedSilence({ person, waiting }: PersonFollowUp, today: EpochDay): PersonFact[] {
  const facts: PersonFact[] = [];
  if (waiting?.phase === 'quiet') {
    const { days } = waiting;
    facts.push({ id: 'waiting', days, reminderOn: dateOfEpochDay(today - days + NO_REPLY_FROM_DAY) });
  }
  if (person.followUp !== null && isPlanned({ person, today })) {
    facts.push({ id: 'planned', on: person.followUp, note: person.followUpNote });
  }
  if (waiting?.phase === 'given-up') facts.push({ id: 'let-go', days: waiting.days, nudges: waiting.nudges });
  return facts;
}

function rhythmFacts({ contact }: PersonFollowUp, today: EpochDay): PersonFact[] {
  const { state, cadence, since } = contact;
  if (state === 'unknown') return [{ id: 'undated' }];
  if (state === 'free') return [{ id: 'no-rhythm' }];
  if (state !== 'fresh' || cadence === null || since === null) return [];
  return [{ id: 'fresh', until: dateOfEpochDay(today + cadence - since), cadence }];
}

/** Why a note is not a person's. */
export type NoteFact =
  /** The note is not among those that were read. */
  | { readonly id: 'not-read' }
  | { readonly id: 'project' }
  | { readonly id: 'skipped'; readonly reason: SkipReason }
  /** `found` marks it as something else: `type: meeting`. */
  | { readonly id: 'marked-otherwise'; readonly found: string }
  /** `line` counts from 1; null where it is not known. */
  | { readonly id: 'unreadable'; readonly line: number | null; readonly found: string }
  | { readonly id: 'unmarked' };

/** Why a note is not a person's, or null when it is one. `record`: what the network knows of the note. */
export function explainNote(record: NoteRecord | undefined): NoteFact | null {
  if (record === undefined) return { id: 'not-read' };
  const { subject, skipped, evidence, problems } = record;
  if (subject !== null) return subject.kind === 'person' ? null : { id: 'project' };
  if (skipped !== null) return { id: 'skipped', reason: skipped };
  const unreadable = problems.find(isUnreadable);
  if (unreadable !== undefined) return { id: 'unreadable', line: unreadable.line ?? null, found: unreadable.found };
  return evidence === null ? { id: 'unmarked' } : { id: 'marked-otherwise', found: evidence.found };
}
