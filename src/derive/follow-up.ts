import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import type { Project } from '../model/project';
import type { RoleId } from '../model/role';
import type { Contact } from './contact';
import type { Reason } from './reason';
import type { Reciprocity } from './reciprocity';
import type { Waiting } from './waiting';

/** Why a person is kept out of the queue altogether. */
export type OutReason = 'snoozed' | 'archived' | 'deceased' | 'do-not-contact';

/** When to act: from 50 points today, from 25 this week, from 10 later; `none` is not shown. */
export type Bucket = 'today' | 'week' | 'later' | 'none';

/** A person's place in the queue, with every addend. */
export interface PersonFollowUp {
  readonly kind: 'person';
  readonly path: NotePath;
  readonly name: string;
  readonly person: Person;
  readonly out: OutReason | null;
  readonly contact: Contact;
  /** An answer that is waited for; null when none is. */
  readonly waiting: Waiting | null;
  readonly reciprocity: Reciprocity;
  /** Most points first. Empty when she is out, or when nothing calls for her. */
  readonly reasons: readonly Reason[];
  readonly total: number;
  readonly bucket: Bucket;
  /** A promise whose day has come, hidden by a snooze. */
  readonly hidesPromise: boolean;
}

/** A box that must be filled: "find a mentor for…". */
export interface RoleFollowUp {
  readonly kind: 'role';
  readonly path: NotePath;
  readonly name: string;
  readonly project: Project;
  readonly role: RoleId;
  /** Names found and names needed. */
  readonly found: number;
  readonly needed: number;
  readonly total: number;
  readonly bucket: Bucket;
}

/** An active project whose deadline is more than two weeks gone: "close, move or drop?". */
export interface DeadlineFollowUp {
  readonly kind: 'deadline';
  readonly path: NotePath;
  readonly name: string;
  readonly project: Project;
  /** Days since the deadline. */
  readonly daysPast: number;
  readonly total: number;
  readonly bucket: Bucket;
}

/** A line of the follow-up queue. */
export type FollowUp = PersonFollowUp | RoleFollowUp | DeadlineFollowUp;

/** The bucket of a total. */
export function bucketOf(total: number): Bucket {
  if (total >= 50) return 'today';
  if (total >= 25) return 'week';
  return total >= 10 ? 'later' : 'none';
}
