import type { Board } from '../../derive/board';
import type { GridCell, GridPainter, GridSizes } from '../../grid/virtual-grid';
import { VirtualGrid } from '../../grid/virtual-grid';
import { personMenu, rolesMenu } from '../board/box-menu';
import { LINES_PER_CELL, contentOfRoles } from './cell-content';
import type { FaceCount, FaceOptions, MatrixFace } from './matrix-face';
import { HoverPreview, isTouch, widthsFor } from './matrix-face';
import { MatrixCell, chipIndexAt } from './matrix-cell';
import type { MatrixState } from './matrix-state';
import { openNote } from '../shared/open-note';
import type { PeopleInScope, PeopleMatrix, PersonRow } from './people-matrix';
import { derivePeopleInScope, narrowPeople, textOfRow } from './people-matrix';
import { PersonHeading } from '../shared/person-heading';
import { paintProjectColumn } from '../shared/project-heading';
import { SearchMemory } from '../shared/search-memory';
import { showMenu } from '../shared/show-menu';

const WIDTHS = { first: 248, least: 144, most: 240 };
const HEADER_HEIGHT = 64;
const LINE_HEIGHT = 28;
const ROW_PADDING = 20;

type UserEvent = MouseEvent | KeyboardEvent;

/** People × projects: who has which roles where. */
export class PeopleGrid implements MatrixFace, GridPainter {
  readonly grid: VirtualGrid;
  private readonly cells = new WeakMap<HTMLElement, MatrixCell>();
  private readonly headings = new WeakMap<HTMLElement, PersonHeading>();
  private readonly preview: HoverPreview;
  private matrix: PeopleMatrix = { rows: [], columns: [], total: 0 };
  private inScope: PeopleInScope = { rows: [], columns: [] };
  /** What {@link inScope} was made of. */
  private basis: readonly unknown[] = [];
  private readonly searched = new SearchMemory<PersonRow>();
  private rows = new Map<string, PersonRow>();
  private boards = new Map<string, Board>();

  constructor(private readonly options: FaceOptions) {
    const { context, hoverParent, parentEl } = options;
    this.preview = new HoverPreview(context, hoverParent);
    this.grid = new VirtualGrid(parentEl, {
      label: context.strings.matrix.gridLabels.people,
      painter: this,
      actions: {
        onActivate: (cell, event) => this.activate(cell, event),
        onMenu: (cell, event) => this.openMenu(cell, event),
        onHover: (cell, event) => this.hover(cell, event),
        onKey: () => false,
      },
    });
    this.grid.el.addEventListener('click', this.onHeaderClick);
    this.grid.el.addEventListener('auxclick', this.onHeaderClick);
  }

  update(state: MatrixState): FaceCount {
    this.matrix = this.narrowed(state);
    const { rows, columns, total } = this.matrix;
    this.rows = new Map(rows.map((row) => [row.key, row]));
    this.boards = new Map(columns.map((board) => [board.project.path, board]));
    this.grid.setData({ rows: [...this.rows.keys()], columns: [...this.boards.keys()] });
    return { shown: rows.length, total };
  }

  get firstCell(): GridCell | null {
    const [row] = this.matrix.rows;
    return row === undefined ? null : { rowKey: row.key, columnKey: null };
  }

  sizes(width: number): GridSizes {
    const widths = widthsFor(width, this.matrix.columns.length, WIDTHS);
    return { ...widths, headerHeight: HEADER_HEIGHT, rowHeight: (rowKey) => this.heightOf(rowKey) };
  }

  createCell(el: HTMLElement): void {
    this.cells.set(el, new MatrixCell(el));
  }

  paintCell(el: HTMLElement, { rowKey, columnKey }: { rowKey: string; columnKey: string }): void {
    this.cells.get(el)?.paint(contentOfRoles(this.rows.get(rowKey)?.roles.get(columnKey) ?? [], this.options.context.strings));
  }

  createRowHeader(el: HTMLElement): void {
    this.headings.set(el, new PersonHeading(el));
  }

  paintRowHeader(el: HTMLElement, rowKey: string): void {
    const row = this.rows.get(rowKey);
    if (row !== undefined) this.headings.get(el)?.paint(row, this.options.context.strings);
  }

  paintColumnHeader(el: HTMLElement, columnKey: string): void {
    const board = this.boards.get(columnKey);
    if (board !== undefined) paintProjectColumn(el, board, this.options.context.strings);
  }

  paintCorner(el: HTMLElement): void {
    el.setText(this.options.context.strings.matrix.corner.people);
  }

  /** A keystroke in the filter looks through the same rows as the one before. */
  private narrowed(state: MatrixState): PeopleMatrix {
    const { store, strings } = this.options.context;
    const basis = [store.people(), store.boards(), store.settings.roles, state.scope, state.personSort];
    if (!basis.every((part, index) => part === this.basis[index])) {
      this.basis = basis;
      this.inScope = derivePeopleInScope(store.people(), store.boards(), state);
    }
    const { inScope, searched } = this;
    return narrowPeople(inScope, state.filter, (row) =>
      searched.textOf(row, inScope, () => textOfRow(row, inScope.columns, strings.roles.textsOf)));
  }

  private heightOf(rowKey: string): number {
    const row = this.rows.get(rowKey);
    // Most people have one role or none; of thousands, only the others are looked at.
    const held = row === undefined || row.roleCount < 2 ? [] : [...row.roles.values()].map((roles) => roles.length);
    // A heading has two lines where there is an organisation; a row of one height for all without is calmer.
    return ROW_PADDING + LINE_HEIGHT * Math.min(LINES_PER_CELL, Math.max(1, ...held));
  }

  /** A role opens its project; a place without one, or a finger, asks which role. */
  private activate(cell: GridCell, event: UserEvent): void {
    const { app } = this.options.context;
    const row = this.rows.get(cell.rowKey);
    if (row === undefined) return;
    if (cell.columnKey === null) {
      if (row.path !== null) void openNote(app, row.path, event);
      else this.openMenu(cell, event);
      return;
    }
    const held = row.roles.get(cell.columnKey) ?? [];
    const isOnRole = event.instanceOf(KeyboardEvent) ? held.length > 0 : chipIndexAt(event.target) !== null;
    if (isOnRole && !isTouch(event)) void openNote(app, cell.columnKey, event);
    else if (held.length === 0 || isTouch(event)) this.openMenu(cell, event);
  }

  private openMenu(cell: GridCell, event: UserEvent): void {
    const { context, actions } = this.options;
    const row = this.rows.get(cell.rowKey);
    if (row === undefined) return;
    const board = cell.columnKey === null ? undefined : this.boards.get(cell.columnKey);
    const menu = board === undefined ? personMenu(context, actions, row) : rolesMenu(context, actions, row, board);
    showMenu(menu, event, this.grid.elementOf(cell) ?? this.grid.el);
  }

  private hover(cell: GridCell, event: MouseEvent): void {
    const isName = cell.columnKey === null;
    this.preview.over(event, isName ? this.grid.elementOf(cell) : null, isName ? (this.rows.get(cell.rowKey)?.path ?? null) : null);
  }

  private readonly onHeaderClick = (event: MouseEvent): void => {
    const { target } = event;
    const columnEl = target !== null && 'closest' in target ? (target as Element).closest<HTMLElement>('.reseauter-project-column') : null;
    const path = columnEl?.dataset.path;
    if (path !== undefined && event.button < 2) void openNote(this.options.context.app, path, event);
  };
}
