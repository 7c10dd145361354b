import type { Board } from '../../derive/board';
import type { GridCell, GridPainter, GridSizes } from '../../grid/virtual-grid';
import { VirtualGrid } from '../../grid/virtual-grid';
import type { CalendarDate } from '../../model/calendar-date';
import type { Role } from '../../model/role';
import { shownRoles } from '../../model/role';
import type { BoxPlace } from '../board/box-actions';
import { boxMenu, projectMenu } from '../board/box-menu';
import type { CellContent } from './cell-content';
import { contentOfBox } from './cell-content';
import type { ExtraColumn, GridExtras } from './grid-extras';
import { ExtraParts, HEADING_HEIGHT, paintExtraHeading } from './grid-extras';
import type { FaceCount, FaceOptions, MatrixFace } from './matrix-face';
import { HoverPreview, isTouch, widthsFor } from './matrix-face';
import { MatrixCell, chipIndexAt, isMoreAt, isPlaceAt } from './matrix-cell';
import type { ProjectMatrix } from './matrix-rows';
import { boxOf, deriveProjectMatrix, textOfBoard } from './matrix-rows';
import type { MatrixState } from './matrix-state';
import { openNote } from '../shared/open-note';
import { isOwnLink } from '../shared/own-link';
import { ProjectHeading, paintRoleHeading } from '../shared/project-heading';
import { SearchMemory } from '../shared/search-memory';
import { showMenu } from '../shared/show-menu';

const WIDTHS = { first: 248, least: 152, most: 240 };
const HEADER_HEIGHT = 64;
/** Three names fit: three lines of 24, two gaps of 4, and 8 above and below. */
const ROW_HEIGHT = 96;

const NOTHING: CellContent = { chips: [], hidden: null, place: null };

type UserEvent = MouseEvent | KeyboardEvent;

/** Projects × roles: who is in which box of which project. */
export class ProjectGrid implements MatrixFace, GridPainter {
  readonly grid: VirtualGrid;
  private readonly cells = new WeakMap<HTMLElement, MatrixCell>();
  private readonly headings = new WeakMap<HTMLElement, ProjectHeading>();
  private readonly preview: HoverPreview;
  private matrix: ProjectMatrix = { rows: [], columns: [], total: 0 };
  private boards = new Map<string, Board>();
  private roles = new Map<string, Role>();
  private extras: GridExtras | null = null;
  private extraColumns = new Map<string, ExtraColumn>();
  private stamps = new Map<string, string>();
  private shape = '';
  /** The day of which the headings tell. */
  private day: CalendarDate | null = null;
  private readonly parts = new ExtraParts();
  private readonly searched = new SearchMemory<Board>();

  constructor(private readonly options: FaceOptions) {
    const { context, hoverParent, parentEl } = options;
    this.preview = new HoverPreview(context, hoverParent);
    this.grid = new VirtualGrid(parentEl, {
      label: context.strings.matrix.gridLabels.projects,
      painter: this,
      actions: {
        onActivate: (cell, event) => this.activate(cell, event),
        onMenu: (cell, event) => this.openMenu(cell, event),
        onHover: (cell, event) => this.hover(cell, event),
        onKey: () => false,
      },
    });
  }

  update(state: MatrixState): FaceCount {
    const { store, strings } = this.options.context;
    const { textsOf } = strings.roles;
    const { roles } = store.settings;
    const textOf = (board: Board): string => this.searched.textOf(board, roles, () => textOfBoard(board, textsOf));
    return this.show(deriveProjectMatrix(store.boards(), shownRoles(roles), state, textsOf, textOf));
  }

  /** Shows these boards, which need not be all of the store's; `extras` are what somebody else adds. */
  show(matrix: ProjectMatrix, extras: GridExtras | null = null): FaceCount {
    const { matrix: before, stamps } = this;
    const { rows, columns, total } = matrix;
    this.matrix = matrix;
    this.extras = extras;
    this.boards = new Map(rows.map((board) => [board.project.path, board]));
    this.roles = new Map(columns.map((role) => [role.id, role]));
    this.extraColumns = new Map(extras?.columns.map((column) => [column.key, column]));
    this.stamps = new Map(rows.map(({ project: { path } }) => [path, extras?.stampOf(path) ?? '']));
    const shape = shapeOf(extras);
    const { today } = this.options.context.store;
    if (today === this.day && shape === this.shape && isSameOrder(before, matrix)) {
      for (const [index, board] of rows.entries()) {
        const { path } = board.project;
        if (board !== before.rows[index] || stamps.get(path) !== this.stamps.get(path)) this.grid.refreshRow(path);
      }
    } else {
      [this.shape, this.day] = [shape, today];
      this.grid.setData({ rows: extras?.rows ?? [...this.boards.keys()], columns: [...this.roles.keys(), ...this.extraColumns.keys()] });
    }
    return { shown: rows.length, total };
  }

  /** How high the grid is when nothing of it is cut off, in pixels. */
  get wholeHeight(): number {
    return HEADER_HEIGHT + this.matrix.rows.length * ROW_HEIGHT + (this.extras?.headings.size ?? 0) * HEADING_HEIGHT;
  }

  get firstCell(): GridCell | null {
    const [board] = this.matrix.rows;
    const [role] = this.matrix.columns;
    return board === undefined ? null : { rowKey: board.project.path, columnKey: role?.id ?? null };
  }

  sizes(width: number): GridSizes {
    const widths = widthsFor(width, this.matrix.columns.length + this.extraColumns.size, WIDTHS);
    return { ...widths, headerHeight: HEADER_HEIGHT, rowHeight: (rowKey) => (this.boards.has(rowKey) ? ROW_HEIGHT : HEADING_HEIGHT) };
  }

  createCell(el: HTMLElement): void {
    this.cells.set(el, new MatrixCell(el));
  }

  paintCell(el: HTMLElement, { rowKey, columnKey }: { rowKey: string; columnKey: string }): void {
    const board = this.boards.get(rowKey);
    const box = board === undefined ? null : boxOf(board, columnKey);
    this.cells.get(el)?.paint(box === null ? NOTHING : contentOfBox(box, this.options.context.strings));
    const { extras } = this;
    const isExtra = extras !== null && board !== undefined && this.extraColumns.has(columnKey);
    this.parts.paintCell(el, isExtra ? (valueEl) => extras.paintValue(valueEl, rowKey, columnKey) : null);
  }

  createRowHeader(el: HTMLElement): void {
    this.headings.set(el, new ProjectHeading(el));
  }

  paintRowHeader(el: HTMLElement, rowKey: string): void {
    const { store, strings } = this.options.context;
    const board = this.boards.get(rowKey);
    if (board !== undefined) this.headings.get(el)?.paint(board, store.today, strings);
    this.parts.paintHeading(el, this.extras?.headings.get(rowKey) ?? null);
  }

  paintColumnHeader(el: HTMLElement, columnKey: string): void {
    const role = this.roles.get(columnKey);
    const extra = this.extraColumns.get(columnKey);
    if (role !== undefined) paintRoleHeading(el, role, this.options.context.strings);
    else if (extra !== undefined) paintExtraHeading(el, extra);
  }

  paintCorner(el: HTMLElement): void {
    el.setText(this.options.context.strings.matrix.corner.projects);
  }

  /** Opens what was meant: a name its note, an empty place the question who it is, several names the menu. */
  private activate(cell: GridCell, event: UserEvent): void {
    const { context, actions } = this.options;
    const board = this.boards.get(cell.rowKey);
    if (board === undefined || isOwnLink(event.target)) return;
    if (cell.columnKey === null || this.extraColumns.has(cell.columnKey)) {
      if (event.instanceOf(KeyboardEvent) && this.followLink(cell)) return;
      void openNote(context.app, board.project.path, event);
      return;
    }
    const place = { board, role: cell.columnKey };
    const names = boxOf(board, place.role)?.names ?? [];
    const isKey = event.instanceOf(KeyboardEvent);
    if (names.length === 0 || (!isKey && isPlaceAt(event.target))) {
      actions.nameSomebody(place);
      return;
    }
    const index = isKey ? (names.length === 1 ? 0 : null) : chipIndexAt(event.target);
    const path = index === null ? null : (names[index]?.path ?? null);
    if (path !== null && !isTouch(event)) void openNote(context.app, path, event);
    else if (isKey || index !== null || isMoreAt(event.target) || isTouch(event)) this.openBoxMenu(place, cell, event);
  }

  /** Follows the link that a cell holds; false where it holds none, or several to choose from. */
  private followLink(cell: GridCell): boolean {
    const links = this.grid.elementOf(cell)?.querySelectorAll<HTMLElement>('.reseauter-values a') ?? [];
    const [link] = links;
    if (link === undefined || links.length > 1) return false;
    link.click();
    return true;
  }

  private openMenu(cell: GridCell, event: UserEvent): void {
    const board = this.boards.get(cell.rowKey);
    if (board === undefined) return;
    if (cell.columnKey !== null && this.roles.has(cell.columnKey)) this.openBoxMenu({ board, role: cell.columnKey }, cell, event);
    else showMenu(projectMenu(this.options.context, board), event, this.grid.elementOf(cell) ?? this.grid.el);
  }

  private openBoxMenu(place: BoxPlace, cell: GridCell, event: UserEvent): void {
    const { context, actions } = this.options;
    showMenu(boxMenu(context, actions, place), event, this.grid.elementOf(cell) ?? this.grid.el);
  }

  private hover({ rowKey, columnKey }: GridCell, event: MouseEvent): void {
    const board = this.boards.get(rowKey);
    const el = this.grid.elementOf({ rowKey, columnKey });
    if (columnKey === null) {
      this.preview.over(event, el, board?.project.path ?? null);
      return;
    }
    const index = chipIndexAt(event.target);
    const names = board === undefined ? [] : (boxOf(board, columnKey)?.names ?? []);
    this.preview.over(event, index === null ? null : (event.target as HTMLElement), names[index ?? -1]?.path ?? null);
  }
}

function isSameOrder(a: ProjectMatrix, b: ProjectMatrix): boolean {
  return (
    a.rows.length === b.rows.length &&
    a.columns.length === b.columns.length &&
    a.rows.every((board, index) => board.project.path === b.rows[index]?.project.path) &&
    a.columns.every((role, index) => role.id === b.columns[index]?.id)
  );
}

/** What the rows and columns of somebody else look like: another text when they do. */
function shapeOf(extras: GridExtras | null): string {
  return extras === null ? '' : JSON.stringify([extras.rows, [...extras.headings], extras.columns]);
}
