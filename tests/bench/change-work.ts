import { LiveContacts } from '../../src/derive/live-contacts';
import { LiveFollowUps } from '../../src/derive/live-follow-ups';
import { LiveIntroductions } from '../../src/derive/live-introductions';
import { LiveRanking } from '../../src/derive/live-ranking';
import type { Steps } from '../../src/model/steps';

/** What one change cost, counted: the same on every machine. */
export interface ChangeWork {
  /** How often a contact was looked up. */
  readonly contacts: number;
  /** People whose line of the queue was made again. */
  readonly lines: number;
  /** How often somebody was weighed for an open role. */
  readonly candidates: number;
  /** Known ways to people that were looked at again. */
  readonly ways: number;
  /** Open roles for which everybody was asked. */
  readonly rankings: number;
}

/** Counts what each of some changes costs. @param takeIn - takes one in and looks at what is shown */
export function countWork<Change>(changes: readonly Change[], takeIn: (change: Change) => void): readonly ChangeWork[] {
  const sizeOf = (set: unknown): number => (set instanceof Set || set instanceof Map ? set.size : 0);
  const contacts = counting(LiveContacts.prototype, 'of');
  const lines = counting(LiveFollowUps.prototype, 'refreshing', ([people]) => sizeOf(people));
  const candidates = counting(LiveIntroductions.prototype, 'wayTo');
  const ways = counting(LiveIntroductions.prototype, 'applying', (_, reached) => sizeOf(reached));
  const rankings = counting(LiveRanking.prototype, 'choosing');
  const counts = changes.map((change): ChangeWork => {
    takeIn(change);
    return {
      contacts: contacts.take(), lines: lines.take(), candidates: candidates.take(), ways: ways.take(), rankings: rankings.take(),
    };
  });
  for (const each of [contacts, lines, candidates, ways, rankings]) each.restore();
  return counts;
}

interface Counting {
  /** What was counted since it was last asked. */
  readonly take: () => number;
  readonly restore: () => void;
}

/**
 * Counts the calls of a method, or of each as much as `weigh` says of its arguments and its answer; for one that works in
 * steps the answer at their end.
 */
function counting<Key extends string>(
  on: Record<Key, (...args: never[]) => unknown>,
  name: Key,
  weigh: (args: readonly unknown[], answer: unknown) => number = () => 1,
): Counting {
  const original = on[name];
  let counted = 0;
  on[name] = function counter(this: unknown, ...args: never[]): unknown {
    const answer = original.apply(this, args);
    if (isSteps(answer)) return countedAtEnd(answer, args);
    counted += weigh(args, answer);
    return answer;
  };
  function* countedAtEnd(steps: Steps<unknown>, args: readonly unknown[]): Steps<unknown> {
    const answer = yield* steps;
    counted += weigh(args, answer);
    return answer;
  }
  return {
    take: () => {
      const taken = counted;
      counted = 0;
      return taken;
    },
    restore: () => {
      on[name] = original;
    },
  };
}

function isSteps(answer: unknown): answer is Steps<unknown> {
  return Object.prototype.toString.call(answer) === '[object Generator]';
}
