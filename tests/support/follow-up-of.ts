import type { FollowUp, PersonFollowUp } from '../../src/derive/follow-up';
import { deriveFollowUpQueue } from '../../src/derive/follow-up-queue';
import { derivePersonFollowUp } from '../../src/derive/person-follow-up';
import type { Person } from '../../src/model/person';
import type { Project } from '../../src/model/project';
import type { Note } from '../../src/note/note';
import type { Settings } from '../../src/settings';
import { networkOf } from './builders';
import { sourceOn } from './sources';

/** The Monday of the worked example. */
export const MONDAY = '2026-03-16';

/** The whole queue of a vault of these notes. */
export function queueOn(today: string, ...notes: readonly (Person | Project | Note)[]): FollowUp[] {
  const { source, boards } = sourceOn(today, networkOf(...notes));
  return deriveFollowUpQueue(source, boards);
}

/** A person's place in the queue of a vault of her note and others. */
export function followUpOn(today: string, aPerson: Person, ...others: readonly (Person | Project | Note)[]): PersonFollowUp {
  return followUpWith({}, today, aPerson, ...others);
}

/** The same with other settings. */
export function followUpWith(
  settings: Partial<Settings>,
  today: string,
  aPerson: Person,
  ...others: readonly (Person | Project | Note)[]
): PersonFollowUp {
  return derivePersonFollowUp(aPerson, sourceOn(today, networkOf(aPerson, ...others), settings).source);
}

/** `'promise 54'` for each reason. */
export function reasonsOf({ reasons }: PersonFollowUp): string[] {
  return reasons.map((reason) => `${reason.detail.id} ${reason.points}`);
}
