import type { Board, Box } from '../../derive/board';
import type { FollowUp, PersonFollowUp } from '../../derive/follow-up';
import { bucketOf } from '../../derive/follow-up';
import { compareFollowUps, isQueued } from '../../derive/follow-up-queue';
import type { Reason } from '../../derive/reason';
import type { Role } from '../../model/role';
import { isHarmlessRole } from '../opposing-role';

/** What somebody ticked of what an overview leaves out by itself. */
export interface Discretion {
  /** The archived, the dead and those who are not to be contacted. */
  readonly withAway: boolean;
  /** Who is against a project: the boxes of such roles, and reasons that tell of it. */
  readonly withOpponents: boolean;
  /** What was promised to people, in the words of the notes. */
  readonly withPromises: boolean;
}

/** A board without what it is not to tell. What is missing and how much is covered stay: they count without them. */
export function toldBoard(board: Board, { withAway, withOpponents }: Discretion, roles: readonly Role[]): Board {
  const isTold = ({ role }: Box): boolean => withOpponents || isHarmlessRole(role.id, roles);
  const boxes = board.boxes.filter(isTold);
  return { ...board, boxes: withAway ? boxes : boxes.map(withoutAway) };
}

function withoutAway(box: Box): Box {
  const names = box.names.filter(({ isAvailable }) => isAvailable);
  if (names.length === box.names.length) return box;
  // Somebody was thought of who is not told: nobody is to read that nobody was.
  const role = names.length === 0 ? { ...box.role, consider: false } : box.role;
  return { ...box, role, names };
}

/** How many people the boards name who are left out since they are away; each counts once. */
export function awayOn(boards: readonly Board[]): number {
  const away = boards.flatMap(({ boxes }) => boxes.flatMap(({ names }) => names.filter(({ isAvailable }) => !isAvailable)));
  return new Set(away.map(({ key }) => key)).size;
}

/**
 * The queue as it would be without what it is not to tell: whoever is in it for such a reason alone is left out, the
 * points of the others add up to what is told.
 */
export function toldQueue(queue: readonly FollowUp[], discretion: Discretion, roles: readonly Role[]): readonly FollowUp[] {
  const told = queue.flatMap((item): readonly FollowUp[] => {
    if (item.kind === 'person') return [toldPerson(item, discretion, roles)];
    return item.kind === 'role' && !discretion.withOpponents && !isHarmlessRole(item.role, roles) ? [] : [item];
  });
  return told.filter(isQueued).sort(compareFollowUps);
}

function toldPerson(item: PersonFollowUp, { withOpponents, withPromises }: Discretion, roles: readonly Role[]): PersonFollowUp {
  const kept = withOpponents ? item.reasons : item.reasons.filter((reason) => isHarmless(reason, roles));
  const reasons = withPromises ? kept : kept.map(withoutPromise);
  const total = reasons.reduce((sum, { points }) => sum + points, 0);
  return { ...item, reasons, total, bucket: bucketOf(total) };
}

function isHarmless({ detail }: Reason, roles: readonly Role[]): boolean {
  return detail.id !== 'opponent' && (!('role' in detail) || isHarmlessRole(detail.role, roles));
}

function withoutPromise(reason: Reason): Reason {
  const { detail } = reason;
  return detail.id === 'promise' && detail.note !== null ? { ...reason, detail: { ...detail, note: null } } : reason;
}
