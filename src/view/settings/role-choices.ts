import { deriveRoleUse } from '../../derive/role-use';
import type { Role, RoleId } from '../../model/role';
import type { RolesQuestion } from './role-definitions';
import { newRole, withNewRole, withRole, withRoleAt, withoutRole } from './role-list';
import { RoleModal } from './role-modal';
import type { ViewContext } from '../shared/view-context';

type ChangeRoles = (change: (roles: readonly Role[]) => readonly Role[]) => void;

/** What somebody does on the page of the roles, as changes of the settings. */
export class RoleChoices {
  constructor(
    private readonly context: ViewContext,
    private readonly change: ChangeRoles,
  ) {}

  /** What the page is made from. */
  get question(): RolesQuestion {
    const { store, strings } = this.context;
    return {
      strings,
      roles: () => store.settings.roles,
      use: () => this.use(),
      onNew: () => this.ask(null),
      onEdit: (role) => this.ask(role),
      onAdd: (id) => this.change((roles) => withNewRole(roles, newRole(id))),
      onReorder: (from, to) => this.change((roles) => withRoleAt(roles, from, to)),
    };
  }

  private use(): ReadonlyMap<RoleId, number> {
    return deriveRoleUse(this.context.store.network);
  }

  private ask(before: Role | null): void {
    const use = this.use();
    new RoleModal(this.context, {
      role: before,
      use,
      onDelete: (id) => this.change((roles) => withoutRole(roles, id, use)),
      onRole: (role, place) =>
        this.change((roles) => {
          const known = before === null ? withNewRole(roles, role) : withRole(roles, role);
          return withRoleAt(known, known.findIndex(({ id }) => id === role.id), place);
        }),
    }).open();
  }
}
