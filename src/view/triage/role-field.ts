import type { Board } from '../../derive/board';
import { heldRolesOf } from '../../derive/held-role';
import type { NotePath } from '../../model/mention';
import { movedPath } from '../../model/note-path';
import type { Person } from '../../model/person';
import type { RoleId } from '../../model/role';
import { shownRoles } from '../../model/role';
import type { ViewContext } from '../shared/view-context';
import type { RoleDraft } from './triage-draft';

const NO_ROLE = '';
/** No path of a note: those never begin with a slash. */
const ANY_PROJECT = '/';

/** Roles to choose from: those that are still to find, then the others. */
interface RoleChoices {
  readonly open: readonly RoleId[];
  readonly others: readonly RoleId[];
}

/** A role in a project that is going on, or one that somebody could play in any: first where, then as what. */
export class RoleField {
  private readonly projectEl: HTMLSelectElement;
  private readonly roleEl: HTMLSelectElement;
  private boards: readonly Board[] = [];
  /** What the two lists offer, to see whether they would offer something else. */
  private offered = '';

  /** @param onChange - hears whenever something else was chosen */
  constructor(
    parentEl: HTMLElement,
    private readonly context: ViewContext,
    private person: Person,
    draft: RoleDraft | null,
    onChange: () => void,
  ) {
    const { triage } = context.strings;
    this.projectEl = parentEl.createEl('select', { cls: 'dropdown', attr: { 'aria-label': triage.role.project } });
    this.roleEl = parentEl.createEl('select', { cls: 'dropdown', attr: { 'aria-label': triage.role.role } });
    this.update(person, draft);
    this.projectEl.addEventListener('change', () => {
      this.fillRoles();
      onChange();
    });
    this.roleEl.addEventListener('change', onChange);
  }

  /** What was chosen; null for no role. */
  get value(): RoleDraft | null {
    const project = this.projectEl.value;
    if (project === NO_ROLE) return null;
    return { project: project === ANY_PROJECT ? null : project, role: this.roleEl.value === NO_ROLE ? null : this.roleEl.value };
  }

  /**
   * Offers the projects and roles that there are now. What was chosen stays chosen as long as it is there.
   *
   * @param chosen - what is to be chosen; what is chosen already when left out
   */
  update(person: Person, chosen: RoleDraft | null = this.value): void {
    this.person = person;
    const all = this.context.store.boards().filter(({ project }) => project.status !== 'done' && project.status !== 'dropped');
    this.boards = [...all.filter((board) => openIn(board) > 0), ...all.filter((board) => openIn(board) === 0)];
    const project = chosen === null ? NO_ROLE : (chosen.project ?? ANY_PROJECT);
    const { roles } = this.context.store.settings;
    const offered = JSON.stringify([this.boards.map((board) => [board.project.path, board.project.name, openIn(board)]), this.choices(project), roles]);
    // Filled anew only where something else is offered: a list may be open.
    if (offered === this.offered) return;
    this.offered = offered;
    this.fillProjects();
    choose(this.projectEl, project);
    this.fillRoles();
    choose(this.roleEl, chosen?.role ?? NO_ROLE);
  }

  /** A project has another path now; whoever was to have a role in it still is. */
  rename(from: NotePath, to: NotePath): void {
    for (const optionEl of this.projectEl.options) optionEl.value = movedPath(optionEl.value, from, to);
  }

  focus(): void {
    this.projectEl.focus();
  }

  private fillProjects(): void {
    const { role } = this.context.strings.triage;
    this.projectEl.empty();
    this.projectEl.createEl('option', { text: role.none, value: NO_ROLE });
    this.projectEl.createEl('option', { text: role.anyProject, value: ANY_PROJECT });
    for (const board of this.boards) {
      const { name, path } = board.project;
      const open = openIn(board);
      this.projectEl.createEl('option', { text: open === 0 ? name : role.openIn(name, open), value: path });
    }
  }

  private fillRoles(): void {
    const { role } = this.context.strings.triage;
    const choices = this.choices(this.projectEl.value);
    this.roleEl.empty();
    this.roleEl.hidden = choices === null;
    if (choices === null) return;
    this.roleEl.createEl('option', { text: role.choose, value: NO_ROLE });
    this.fillGroup(choices.open, choices.others.length === 0 ? null : role.open);
    this.fillGroup(choices.others, choices.open.length === 0 ? null : role.others);
  }

  private fillGroup(roles: readonly RoleId[], label: string | null): void {
    if (roles.length === 0) return;
    const groupEl = label === null ? this.roleEl : this.roleEl.createEl('optgroup', { attr: { label } });
    for (const id of roles) groupEl.createEl('option', { text: this.context.strings.roles.textsOf(id).one, value: id });
  }

  /** null as long as no place was chosen. Nobody is proposed for what she is already. */
  private choices(chosen: string): RoleChoices | null {
    if (chosen === ANY_PROJECT) {
      const roles = shownRoles(this.context.store.settings.roles);
      // An opponent is one of something, never in general.
      const free = roles.filter(({ id, sign }) => sign !== -1 && !this.person.aptitudes.includes(id));
      return { open: [], others: free.map(({ id }) => id) };
    }
    const board = this.boards.find(({ project }) => project.path === chosen);
    if (board === undefined) return null;
    const free = board.boxes.filter(({ names }) => !names.some(({ path }) => path === this.person.path));
    const isOpen = (box: Board['boxes'][number]): boolean => box.available < box.minimum && box.state !== 'considered-none';
    const ids = (boxes: Board['boxes']): readonly RoleId[] => boxes.map(({ role }) => role.id);
    return { open: ids(free.filter(isOpen)), others: ids(free.filter((box) => !isOpen(box))) };
  }
}

/** Chooses what is offered, else nothing: the first of a list is none. */
function choose(selectEl: HTMLSelectElement, value: string): void {
  selectEl.value = [...selectEl.options].some((option) => option.value === value) ? value : NO_ROLE;
}

/** The roles somebody has and could play, in words; '' when there are none. */
export function rolesInWords({ path, aptitudes }: Person, { store, strings }: ViewContext): string {
  const { roles, triage } = strings;
  const held = heldRolesOf(path, store.network, store.settings.roles);
  const parts = [
    ...held.map(({ role, project }) => triage.role.held(roles.textsOf(role.id).one, project.name)),
    ...aptitudes.map((role) => triage.role.couldBe(roles.textsOf(role).one)),
  ];
  return [...new Set(parts)].join(' · ');
}

/** How many names are still to be found for the roles that a project must fill. */
function openIn({ openRoles }: Board): number {
  return openRoles.reduce((sum, { found, needed }) => sum + Math.max(0, needed - found), 0);
}
