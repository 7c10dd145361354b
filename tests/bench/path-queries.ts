import { isAgainst } from '../../src/derive/candidates';
import { LiveIntroductions } from '../../src/derive/live-introductions';
import type { Person } from '../../src/model/person';
import { candidateSourceOn } from '../support/sources';
import { largeNetwork } from './large-network';

/** What was timed, and how long it took for each person, in milliseconds. */
type PathTimes = Readonly<Record<string, readonly number[]>>;

/** Each of so many people is asked for, so that most ask for something that nobody asked for before. */
const EVERY = 10;

/** Looks for ways to people among 10,000 with 50,000 ties. */
export function timePaths(): PathTimes {
  const { network, people, hubs, project } = largeNetwork({ people: 10_000, ties: 50_000, hubs: 20, seed: 2026 });
  const source = candidateSourceOn('2026-03-16', network);
  const mayBeAsked = (each: Person): boolean => each.status === 'active' && !isAgainst(each, project, source);
  const some = people.filter((_, index) => index % EVERY === 0);
  const known = new LiveIntroductions();
  const leadsPastOpponent = (target: Person): boolean =>
    known.usualWayTo(target, source)?.people.some((each) => each !== target && !mayBeAsked(each)) ?? false;
  const past = people.filter(leadsPastOpponent);
  const ways = new LiveIntroductions();
  const around = new LiveIntroductions();
  return {
    'way, first asked': timed(some, (target) => ways.usualWayTo(target, source)),
    'way to a hub, first asked': timed(hubs, (target) => new LiveIntroductions().usualWayTo(target, source)),
    'way around opponents, first asked': timed(past, (target) => around.wayTo(target, source, mayBeAsked)),
    'way around opponents, asked again': timed(past, (target) => around.wayTo(target, source, mayBeAsked)),
    'way to a hub around opponents': timed(hubs, (target) => new LiveIntroductions().wayTo(target, source, mayBeAsked)),
  };
}

function timed(targets: readonly Person[], ask: (target: Person) => unknown): number[] {
  return targets.map((target) => {
    const start = performance.now();
    ask(target);
    return performance.now() - start;
  });
}
