import type { NotePath } from '../../model/mention';
import type { RoleId } from '../../model/role';
import type { BlockRequest } from '../../note/block/block-request';
import type { Board } from '../board';
import type { FollowUp } from '../follow-up';
import type { BlockScope, BlockSource } from './block-scope';
import { isAskedFor } from './block-scope';

/** What the queue of a block is made from; the store is one. */
export interface BlockQueueSource extends BlockSource {
  /** The queue in order. */
  followUps(): readonly FollowUp[];
}

/**
 * The lines of the queue that a block asks for, in the order of the queue: of people by project, role, network, circle
 * and name, of projects by project and role. What a project asks for is nobody's: where people are asked for it is out.
 */
export function deriveBlockQueue(request: BlockRequest, scope: BlockScope, source: BlockQueueSource): readonly FollowUp[] {
  const isByPerson = scope.people !== null || scope.networks !== null || request.circles.length > 0;
  const named = namedIn(scope, source);
  const projects = scope.boards === null ? null : new Set(scope.boards.map(({ project }) => project.path));
  return source.followUps().filter((item) => {
    if (request.buckets.length > 0 && !request.buckets.some((bucket) => bucket === item.bucket)) return false;
    if (item.kind === 'person') {
      return !request.openRolesOnly && (named?.has(item.path) ?? true) && isAskedFor(item.person, request, scope);
    }
    if (isByPerson || !(projects?.has(item.path) ?? true)) return false;
    return item.kind === 'role' ? (scope.roles?.has(item.role) ?? true) : scope.roles === null && !request.openRolesOnly;
  });
}

/** Who is named in the projects that are meant, in the roles that are; null where neither is asked for. */
function namedIn({ boards, roles }: BlockScope, source: BlockSource): ReadonlySet<NotePath> | null {
  if (boards === null && roles === null) return null;
  const among = boards ?? source.boards().filter(({ project }) => project.status === 'active');
  return new Set(among.flatMap((board) => pathsIn(board, roles)));
}

function pathsIn({ boxes }: Board, roles: ReadonlySet<RoleId> | null): readonly NotePath[] {
  return boxes
    .filter(({ role }) => roles?.has(role.id) ?? true)
    .flatMap(({ names }) => names.flatMap(({ path }) => path ?? []));
}
