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
      const next = this.learn(path, source);
      if (isSameBeside(beside, this.besideOf(path)) && isSameFit(standings, next)) {
        // The lists find a standing by the object that was put in.
        if (standings.size > 0) this.standings.set(path, standings);
        continue;
      }
      moved.add(path);
      for (const [role, standing] of standings) put(removed, role, standing);
      for (const [role, standing] of next) put(added, role, standing);
    }
    for (const role of new Set([...removed.keys(), ...added.keys()])) {
      const list = this.byRole.get(role) ?? new OrderedList(compareStandings);
      this.byRole.set(role, list);
      yield* list.changing(removed.get(role) ?? NOBODY, added.get(role) ?? NOBODY);
    }
    return moved;
  }

  private learn(path: NotePath, source: CandidateSource): ReadonlyMap<RoleId, Standing> {
    const person = source.network.people.get(path);
    this.standings.delete(path);
    this.beside.delete(path);
    if (person === undefined || person.status !== 'active') return NOTHING;
    const beside = mostBeside(person, source);
    this.beside.set(path, beside);
    const roles = aptitudesOf(person, source.network);
    if (roles.size === 0) return NOTHING;
    const standings = new Map([...roles].map((role) => [role, bestStanding(beside, fitWithoutSkills(person, role, source.network))]));
    this.standings.set(path, standings);
    return standings;
  }
}

const NOBODY: readonly Standing[] = [];
const NOTHING: ReadonlyMap<RoleId, Standing> = new Map();

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
