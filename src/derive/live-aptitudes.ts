import type { NotePath } from '../model/mention';
import type { RoleId } from '../model/role';
import type { Steps } from '../model/steps';
import { OrderedList } from '../network/ordered-list';
import type { MostBeside, Standing } from './candidate-bound';
import { bestStanding, compareStandings, mostBeside } from './candidate-bound';
import type { CandidateSource } from './candidates';
import { aptitudesOf, fitWithoutSkills } from './candidates';

/**
 * Who is apt for which role, whatever is looked for there: by a role that she could play or plays anywhere, or as one
 * who introduces people. The first are those who could be the best.
 */
export class LiveAptitudes {
  private readonly byRole = new Map<RoleId, OrderedList<Standing>>();
  private readonly standings = new Map<NotePath, ReadonlyMap<RoleId, Standing>>();
  private readonly beside = new Map<NotePath, MostBeside>();

  /** Everybody who is apt for a role, as good as she could be there at most, without skills that it asks for. */
  aptFor(role: RoleId): Iterable<Standing> {
    return this.byRole.get(role) ?? NOBODY;
  }

  /** The roles for which a person is apt, with how good she could be there. */
  rolesOf(person: NotePath): ReadonlyMap<RoleId, Standing> {
    return this.standings.get(person) ?? NOTHING;
  }

  /** What a person gets at most beside the fit; null for somebody who is not proposed anywhere. */
  besideOf(person: NotePath): MostBeside | null {
    return this.beside.get(person) ?? null;
  }

  /**
   * Learns, in steps, for which roles these people are apt now, and how good they could be. Returns those of them who
   * could be better or worse somewhere than before.
   */
  *applying(people: Iterable<NotePath>, source: CandidateSource): Steps<ReadonlySet<NotePath>> {
    const removed = new Map<RoleId, Standing[]>();
    const added = new Map<RoleId, Standing[]>();
    const moved = new Set<NotePath>();
    for (const path of people) {
      yield;
      const [beside, standings] = [this.besideOf(path), this.rolesOf(path)];
      const next = aptitudeOf(path, source);
      // The lists find a standing by the object that was put in: what is the same stays the very same.
      if (isSameBeside(beside, next.beside) && isSameFit(standings, next.standings)) continue;
      this.keep(path, next);
      moved.add(path);
      for (const [role, standing] of standings) put(removed, role, standing);
      for (const [role, standing] of next.standings) put(added, role, standing);
    }
    for (const role of new Set([...removed.keys(), ...added.keys()])) {
      const list = this.byRole.get(role) ?? new OrderedList(compareStandings);
      this.byRole.set(role, list);
      yield* list.changing(removed.get(role) ?? NOBODY, added.get(role) ?? NOBODY);
    }
    return moved;
  }

  private keep(path: NotePath, { beside, standings }: Aptitude): void {
    if (beside === null) this.beside.delete(path);
    else this.beside.set(path, beside);
    if (standings.size === 0) this.standings.delete(path);
    else this.standings.set(path, standings);
  }
}

const NOBODY: readonly Standing[] = [];
const NOTHING: ReadonlyMap<RoleId, Standing> = new Map();

/** What is known of one person. */
interface Aptitude {
  /** null for somebody who is not proposed anywhere. */
  readonly beside: MostBeside | null;
  readonly standings: ReadonlyMap<RoleId, Standing>;
}

const NOT_PROPOSED: Aptitude = { beside: null, standings: NOTHING };

function aptitudeOf(path: NotePath, source: CandidateSource): Aptitude {
  const person = source.network.people.get(path);
  if (person === undefined || person.status !== 'active') return NOT_PROPOSED;
  const beside = mostBeside(person, source);
  const standings = new Map<RoleId, Standing>();
  for (const role of aptitudesOf(person, source.network)) {
    standings.set(role, bestStanding(beside, fitWithoutSkills(person, role, source.network)));
  }
  return { beside, standings: standings.size === 0 ? NOTHING : standings };
}

function isSameBeside(a: MostBeside | null, b: MostBeside | null): boolean {
  if (a === null || b === null) return a === b;
  return a.person === b.person && a.points === b.points && a.reach === b.reach && a.hops === b.hops;
}

/** Of the same person who gets the same beside. */
function isSameFit(a: ReadonlyMap<RoleId, Standing>, b: ReadonlyMap<RoleId, Standing>): boolean {
  return a.size === b.size && [...a].every(([role, { fit }]) => b.get(role)?.fit === fit);
}

function put(lists: Map<RoleId, Standing[]>, role: RoleId, standing: Standing): void {
  const list = lists.get(role);
  if (list === undefined) lists.set(role, [standing]);
  else list.push(standing);
}
