import { askedBoard, isAskedFor } from '../../derive/block/block-scope';
import type { Board } from '../../derive/board';
import { sameData } from '../../model/same';
import { shownRoles } from '../../model/role';
import { statesOn } from '../board/board-boxes';
import type { BoardPorts } from '../board/board-ports';
import { BoxActions } from '../board/box-actions';
import { boardPortsOf } from '../board/live-board-ports';
import { derivePeopleMatrix } from '../matrix/people-matrix';
import { deriveProjectMatrix } from '../matrix/matrix-rows';
import { INITIAL_MATRIX_STATE } from '../matrix/matrix-state';
import type { MatrixState } from '../matrix/matrix-state';
import { repaint } from '../shared/kept-focus';
import type { BlockHost, BlockPainter, BlockPicture } from './block-painter';
import { linkPortsOf } from './block-painter';
import { MoreLine } from './more-line';
import { paintPeopleTable } from './people-table';
import { paintProjectTable } from './project-table';

/** Projects by roles, or people by projects, as a table that can be read, printed and pressed. */
export class MatrixBlock implements BlockPainter {
  private readonly tableEl: HTMLElement;
  private readonly more: MoreLine;
  private readonly boxes: BoxActions;
  private readonly ports: BoardPorts;
  private shown: unknown = null;
  private lastFocus: HTMLElement | null = null;

  constructor(private readonly host: BlockHost) {
    const { context, hoverParent, announce, el } = host;
    const label = context.strings.block.table;
    // A table may be wider than the note: whoever has no pointer scrolls it by the keys.
    this.tableEl = el.createDiv({ cls: 'reseauter-block-scroll', attr: { role: 'group', 'aria-label': label, tabindex: '0' } });
    this.tableEl.addEventListener('focusin', ({ targetNode }) => {
      this.lastFocus = targetNode?.instanceOf(HTMLElement) === true ? targetNode : null;
    });
    this.more = new MoreLine(el);
    this.boxes = new BoxActions(context, () => this.lastFocus?.isConnected === true && this.lastFocus.focus());
    this.ports = boardPortsOf({ context, boxes: this.boxes, hoverParent, announce });
  }

  show(picture: BlockPicture): boolean {
    return picture.request.rows === 'people' ? this.showPeople(picture) : this.showProjects(picture);
  }

  destroy(): void {
    // Everything it listens to goes with its elements.
  }

  private showProjects({ request, scope }: BlockPicture): boolean {
    const { store, strings } = this.host.context;
    const asked = this.boardsOf({ request, scope }).filter(({ boxes }) => boxes.length > 0);
    const isNeeded = (role: string): boolean => asked.some(({ boxes }) => boxes.some((box) => box.role.id === role));
    const isNarrowed = scope.roles !== null || request.openRolesOnly;
    const roles = shownRoles(store.settings.roles).filter(({ id }) => !isNarrowed || isNeeded(id));
    const { rows, columns } = deriveProjectMatrix(asked, roles, stateOf(request), strings.roles.textsOf);
    const shown = rows.slice(0, request.limit ?? rows.length);
    const states = shown.map((board) => statesOn(board, this.ports));
    const data = { kind: 'projects', shown, columns, states, today: store.today };
    this.paint(data, () => paintProjectTable(this.tableEl, { rows: shown, columns }, { ...this.host, ports: this.ports, links: linkPortsOf(this.host) }));
    this.more.paint(rows.length - shown.length, strings.block.moreProjects);
    return shown.length > 0;
  }

  private showPeople({ request, scope }: BlockPicture): boolean {
    const { store, strings } = this.host.context;
    const boards = this.boardsOf({ request, scope });
    const isChosen = request.networks.length + request.circles.length > 0;
    const people = store.people().filter((person) => isAskedFor(person, request, scope));
    const all = derivePeopleMatrix(people, boards, stateOf(request), strings.roles.textsOf).rows;
    // Whoever is not asked for is named in a project, else she would fill a table with nothing. A bare name is in no network.
    const rows = all.filter(({ person, roleCount }) => (isChosen ? person !== null && isAskedFor(person, request, scope) : roleCount > 0));
    const shown = rows.slice(0, request.limit ?? rows.length);
    const columns = boards.filter(({ project }) => scope.boards !== null || shown.some(({ roles }) => roles.has(project.path)));
    this.paint({ kind: 'people', shown, columns }, () => {
      paintPeopleTable(this.tableEl, { rows: shown, columns }, { ...this.host, boxes: this.boxes, links: linkPortsOf(this.host) });
    });
    this.more.paint(rows.length - shown.length, strings.block.morePeople);
    return shown.length > 0;
  }

  /** The projects under way, unless a line names projects or states. */
  private boardsOf({ request, scope }: BlockPicture): readonly Board[] {
    const { statuses } = request;
    const wanted = statuses ?? (scope.boards === null ? ['active'] : ['all']);
    const isWanted = ({ project }: Board): boolean => wanted.some((status) => status === 'all' || status === project.status);
    return (scope.boards ?? this.host.context.store.boards()).filter(isWanted).map((board) => askedBoard(board, request, scope));
  }

  private paint(data: unknown, paint: () => void): void {
    if (sameData(this.shown, data)) return;
    this.shown = data;
    repaint(this.tableEl, paint);
  }
}

/** The order that a block asks for; which rows there are is decided before. */
function stateOf({ sort }: BlockPicture['request']): MatrixState {
  const projectSort = sort === 'roles' ? 'name' : sort;
  return { ...INITIAL_MATRIX_STATE, scope: 'all', projectSort, personSort: sort === 'roles' ? 'roles' : 'name' };
}
