import type { NotePath } from '../model/mention';
import type { Person } from '../model/person';
import { sameData } from '../model/same';
import type { Network } from '../network/network';
import type { IntroductionPath, IntroductionSource, Way } from './introductions';
import {
  ASKING, STRONGEST_BEGINNING, StrongestWay, acquaintancesOf, compareWays, directStrength, isWeaker,
} from './introductions';

const anybody = (): boolean => true;
const NOBODY_REACHED: ReadonlyMap<NotePath, boolean> = new Map();

/** What counts of a person on a way. */
interface Standing {
  readonly name: string;
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
   * Takes in that the notes, ties or contacts of these people changed. Returns everybody within two ties of them to
   * whom a way is or was known; `true` where it is another one now, or was known on an earlier day only.
   */
  apply(people: ReadonlySet<NotePath>, source: IntroductionSource): ReadonlyMap<NotePath, boolean> {
    if (this.ways.size === 0 && this.beginnings.size === 0 && this.stale.size === 0) return this.forget(people);
    const { network } = source;
    const moved = new Set([...people].filter((path) => !this.isAsBefore(path, source)));
    const near = this.tiedTo(people, network);
    for (const path of near) this.beginnings.delete(path);
    const wherePerhapsOther = this.tiedTo(this.tiedTo(moved, network), network);
    const reached = new Map<NotePath, boolean>();
    for (const path of this.tiedTo(near, network)) {
      const before = this.ways.get(path);
      if (before === undefined) {
        if (this.stale.has(path)) reached.set(path, true);
        continue;
      }
      const isPerhapsOther = wherePerhapsOther.has(path) || !isOfToday(before, network);
      reached.set(path, isPerhapsOther && this.isOtherWay(path, before, source));
    }
    return reached;
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
    for (const path of people) {
      this.ties.delete(path);
      this.standings.delete(path);
    }
    return NOBODY_REACHED;
  }

  /** Whether all that ways are made of is what it was: the tie of a person to me, her ties to others, her name. */
  private isAsBefore(path: NotePath, source: IntroductionSource): boolean {
    const before = [this.ties.get(path), this.standings.get(path)];
    this.ties.delete(path);
    this.standings.delete(path);
    const person = source.network.people.get(path);
    return person !== undefined && sameData(before, [this.tiesOf(path, source.network), this.standingOf(person, source)]);
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
    const { name, status } = person;
    const standing = { name, isActive: status === 'active', strength: directStrength(person, source) };
    this.standings.set(person.path, standing);
    return standing;
  }

  /** These people and everybody whom a tie joins to them. */
  private tiedTo(people: ReadonlySet<NotePath>, network: Network): ReadonlySet<NotePath> {
    const near = new Set(people);
    for (const path of people) for (const other of this.tiesOf(path, network).keys()) near.add(other);
    return near;
  }
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
