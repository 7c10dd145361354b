import type { NotePath } from '../model/mention';
import type { RoleId } from '../model/role';
import type { Network } from '../network/network';

/** Who is apt for which role: by a role that she could play or plays anywhere, or as one who introduces people. */
export class LiveAptitudes {
  private readonly apt = new Map<RoleId, Set<NotePath>>();
  private readonly rolesOf = new Map<NotePath, ReadonlySet<RoleId>>();

  /** Everybody who may be apt for a role. */
  aptFor(role: RoleId): Iterable<NotePath> {
    return this.apt.get(role) ?? [];
  }

  /** Learns for which roles these people are apt now. */
  apply(people: Iterable<NotePath>, network: Network): void {
    for (const path of people) this.learn(path, network);
  }

  private learn(path: NotePath, network: Network): void {
    const next = rolesFor(path, network);
    for (const role of this.rolesOf.get(path) ?? []) if (!next.has(role)) this.apt.get(role)?.delete(path);
    for (const role of next) {
      const paths = this.apt.get(role);
      if (paths === undefined) this.apt.set(role, new Set([path]));
      else paths.add(path);
    }
    if (next.size === 0) this.rolesOf.delete(path);
    else this.rolesOf.set(path, next);
  }
}

function rolesFor(path: NotePath, network: Network): ReadonlySet<RoleId> {
  const person = network.people.get(path);
  if (person === undefined) return new Set();
  const held = network.assignmentsOfPerson(path).map(({ role }) => role);
  const introduces = network.tiesTo(path).some(({ kind }) => kind === 'introduced-by');
  return new Set([...person.aptitudes, ...held, ...(introduces ? ['connector'] : [])]);
}
