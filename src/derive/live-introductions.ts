import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import { sameData } from '../model/same';
import type { Steps } from '../model/steps';
import type { Network } from '../network/network';
import type { RatedStance } from '../network/reference';
import type { IntroductionPath, IntroductionSource, Way } from './introductions';
import {
  ASKING, STRONGEST_BEGINNING, StrongestWay, acquaintancesOf, compareWays, directStrength, isWeaker,
} from './introductions';

const anybody = (): boolean => true;
const NOBODY_REACHED: ReadonlyMap<NotePath, boolean> = new Map();

/** What counts of a person on a way. */
interface Standing {
  readonly person: Person;
  /** How projects rate her: of those that she is against she may not be asked. */
  readonly stances: readonly RatedStance[];
  readonly isActive: boolean;
  /** How well I know her; null when I do not. */
  readonly strength: number | null;
}

/**
 * The best ways to people, found when they are first asked for and kept while nothing on them changes. For each person
 * the best way to her through one other is kept: all that a longer way past her may begin with. The slow twin is
 * `bestPathTo`.
 */
export class LiveIntroductions {
  private readonly ties = new Map<NotePath, ReadonlyMap<NotePath, number>>();
  private readonly standings = new Map<NotePath, Standing>();
  private readonly beginnings = new Map<NotePath, Way | null>();
  private readonly ways = new Map<NotePath, IntroductionPath | null>();
  /** To whom a way was known on an earlier day. */
  private readonly stale = new Set<NotePath>();

  /**
   * The best way to somebody that leads only through people who may be asked: `mayBeAsked` may turn down more people
   * than those who are not in touch with me, and must turn these down.
   */
  wayTo(target: Person, source: IntroductionSource, mayBeAsked: (person: Person) => boolean): IntroductionPath | null {
    const way = this.usualWayTo(target, source);
    const isOpen = way === null || way.people.every((person) => person === target || mayBeAsked(person));
    return isOpen ? way : this.findWayTo(target, source, mayBeAsked);
  }

  /** The best way to somebody through anybody who is in touch with me; the same object until it changes. */
  usualWayTo(target: Person, source: IntroductionSource): IntroductionPath | null {
    const known = this.ways.get(target.path);
    if (known !== undefined) return known;
    const way = this.findWayTo(target, source, anybody);
    this.ways.set(target.path, way);
    this.stale.delete(target.path);
    return way;
  }

  /**
   * Takes in, in steps, that the notes, ties or contacts of these people changed. Returns everybody within two ties of them to
   * whom a way is or was known; `true` where it is another one now, or was known on an earlier day only.
   */
  *applying(people: ReadonlySet<NotePath>, source: IntroductionSource): Steps<ReadonlyMap<NotePath, boolean>> {
    if (this.ways.size === 0 && this.beginnings.size === 0 && this.stale.size === 0) return this.forget(people);
    const { network } = source;
    const [moved, renewed] = [new Set<NotePath>(), new Set<NotePath>()];
    for (const path of people) {
      const effect = this.learn(path, source);
      if (effect !== 'none') (effect === 'moved' ? moved : renewed).add(path);
      yield;
    }
    if (moved.size === 0 && renewed.size === 0) return NOBODY_REACHED;
    const nearMoved = this.tiedTo(moved, network);
    const near = renewed.size === 0 ? nearMoved : this.tiedTo(new Set([...moved, ...renewed]), network);
    yield;
    for (const path of near) this.beginnings.delete(path);
    const reached = new Map<NotePath, boolean>();
    for (const path of near) {
      this.look(path, reached, nearMoved, source);
      yield;
      // A hub is tied to thousands.
      for (const other of this.tiesOf(path, network).keys()) if (this.look(other, reached, nearMoved, source)) yield;
    }
    return reached;
  }

  /** Looks at the way to somebody that is or was known, once; returns whether it had to be found anew. */
  private look(path: NotePath, reached: Map<NotePath, boolean>, nearMoved: ReadonlySet<NotePath>, source: IntroductionSource): boolean {
    const before = this.ways.get(path);
    if (reached.has(path)) return false;
    if (before === undefined) {
      if (this.stale.has(path)) reached.set(path, true);
      return false;
    }
    const isPerhapsOther = this.isTiedTo(nearMoved, path, source.network) || !isOfToday(before, source.network);
    reached.set(path, isPerhapsOther && this.isOtherWay(path, before, source));
    return isPerhapsOther;
  }

  /** Days have gone by: ties to me have faded, those between others are what they were. */
  forgetDay(): void {
    for (const path of this.ways.keys()) this.stale.add(path);
    for (const kept of [this.standings, this.beginnings, this.ways]) kept.clear();
  }

  /** Other settings, or a day that was before: nothing holds. */
  forgetAll(): void {
    for (const kept of [this.ties, this.standings, this.beginnings, this.ways, this.stale]) kept.clear();
  }

  /** While no way is known yet nothing hangs on anybody. */
  private forget(people: ReadonlySet<NotePath>): ReadonlyMap<NotePath, boolean> {
    for (const path of this.ties.size === 0 && this.standings.size === 0 ? [] : people) {
      this.ties.delete(path);
      this.standings.delete(path);
    }
    return NOBODY_REACHED;
  }

  /**
   * Learns anew what ways are made of. `moved`: my tie to a person, her ties to others or her name are not what they were,
   * so ways may lead elsewhere; `renewed`: ways past her may, that go round opponents, and all hold her as she is now.
   */
  private learn(path: NotePath, source: IntroductionSource): 'none' | 'renewed' | 'moved' {
    const [ties, standing] = [this.ties.get(path), this.standings.get(path)];
    this.ties.delete(path);
    this.standings.delete(path);
    const person = source.network.people.get(path);
    if (person === undefined) return 'moved';
    const [nextTies, next] = [this.tiesOf(path, source.network), this.standingOf(person, source)];
    if (standing === undefined || !sameData(ties, nextTies) || !isAsGood(standing, next)) return 'moved';
    return person === standing.person && sameData(standing.stances, next.stances) ? 'none' : 'renewed';
  }

  /** Finds the way to somebody anew; the one that is known stays where the new one is the same. */
  private isOtherWay(path: NotePath, before: IntroductionPath | null, source: IntroductionSource): boolean {
    this.ways.delete(path);
    const person = source.network.people.get(path);
    const isOther = person === undefined || !isSameWay(before, this.findWayTo(person, source, anybody));
    if (!isOther) this.ways.set(path, before);
    return isOther;
  }

  /** The best way through people who are in touch with me and may be asked; begins with what is kept wherever it can. */
  private findWayTo(target: Person, source: IntroductionSource, mayBeAsked: (person: Person) => boolean): IntroductionPath | null {
    const best = new StrongestWay();
    const { strength: direct } = this.standingOf(target, source);
    if (direct !== null) best.consider([target], direct, direct);
    const seconds: [Person, number][] = [];
    for (const [near, lastTie] of this.tiesOf(target.path, source.network)) {
      const second = source.network.people.get(near);
      if (second === undefined) continue;
      const { isActive, strength: known } = this.standingOf(second, source);
      if (!isActive || !mayBeAsked(second)) continue;
      if (known !== null) best.consider([second, target], known * lastTie * ASKING, known);
      seconds.push([second, lastTie]);
    }
    for (const [second, lastTie] of seconds) {
      // A hub is known to thousands: nobody looks behind those who cannot lead to anything better.
      if (isWeaker(STRONGEST_BEGINNING * lastTie * ASKING * ASKING, best.strength)) continue;
      const way = this.beginningTo(second, source, mayBeAsked);
      // Who is herself the best to begin with is reached better directly.
      if (way === null || way.people.includes(target)) continue;
      best.consider([...way.people, second, target], way.strength * lastTie * ASKING * ASKING, way.firstTie);
    }
    return best.path;
  }

  /** The best one who may be asked to begin with on the way past somebody. */
  private beginningTo(second: Person, source: IntroductionSource, mayBeAsked: (person: Person) => boolean): Way | null {
    let usual = this.beginnings.get(second.path);
    if (usual === undefined) {
      usual = this.findBeginning(second, source, anybody);
      this.beginnings.set(second.path, usual);
    }
    return usual === null || usual.people.every(mayBeAsked) ? usual : this.findBeginning(second, source, mayBeAsked);
  }

  /** Looks at everybody who is tied to somebody; the strength of what is found is that of both ties. */
  private findBeginning(second: Person, source: IntroductionSource, mayBeAsked: (person: Person) => boolean): Way | null {
    let best: Way | null = null;
    for (const [far, tie] of this.tiesOf(second.path, source.network)) {
      const first = source.network.people.get(far);
      if (first === undefined) continue;
      const { isActive, strength: firstTie } = this.standingOf(first, source);
      if (!isActive || firstTie === null) continue;
      const strength = firstTie * tie;
      // Nearly all are weaker, and a hub has thousands.
      if (best !== null && isWeaker(strength, best.strength)) continue;
      const way: Way = { people: [first], strength, firstTie };
      // Asked last: who stands against a project is looked up, and most are no better anyway.
      if ((best === null || compareWays(way, best) < 0) && mayBeAsked(first)) best = way;
    }
    return best;
  }

  private tiesOf(person: NotePath, network: Network): ReadonlyMap<NotePath, number> {
    const known = this.ties.get(person);
    if (known !== undefined) return known;
    const ties = acquaintancesOf(person, network);
    this.ties.set(person, ties);
    return ties;
  }

  private standingOf(person: Person, source: IntroductionSource): Standing {
    const known = this.standings.get(person.path);
    if (known !== undefined) return known;
    const stances = source.network.stancesOf(person.path);
    const standing = { person, stances, isActive: person.status === 'active', strength: directStrength(person, source) };
    this.standings.set(person.path, standing);
    return standing;
  }

  /** Whether somebody is one of these people, or a tie joins her to one. */
  private isTiedTo(people: ReadonlySet<NotePath>, path: NotePath, network: Network): boolean {
    return people.has(path) || [...this.tiesOf(path, network).keys()].some((other) => people.has(other));
  }

  /** These people and everybody whom a tie joins to them. */
  private tiedTo(people: ReadonlySet<NotePath>, network: Network): ReadonlySet<NotePath> {
    const near = new Set(people);
    for (const path of people) for (const other of this.tiesOf(path, network).keys()) near.add(other);
    return near;
  }
}

function isAsGood(a: Standing, b: Standing): boolean {
  return a.strength === b.strength && a.isActive === b.isActive && a.person.name === b.person.name;
}

/** Whether the notes of all people on a way are what they were when it was found. */
function isOfToday(way: IntroductionPath | null, { people }: Network): boolean {
  return way === null || way.people.every((person) => people.get(person.path) === person);
}

/** The same people, as they are now, and as strong. */
function isSameWay(a: IntroductionPath | null, b: IntroductionPath | null): boolean {
  if (a === null || b === null) return a === b;
  return a.strength === b.strength && a.people.length === b.people.length && a.people.every((person, at) => person === b.people[at]);
}
