import type { QueryController } from 'obsidian';
import { parsePropertyId } from 'obsidian';
import type { Board } from '../../derive/board';
import type { GridCell } from '../../grid/virtual-grid';
import { shownRoles } from '../../model/role';
import { BoxActions } from '../../view/board/box-actions';
import type { GridExtras } from '../../view/matrix/grid-extras';
import { ProjectGrid } from '../../view/matrix/project-grid';
import type { ViewContext } from '../../view/shared/view-context';
import type { BaseContent } from './base-content';
import type { BaseMatrix } from './base-matrix';
import { matrixOfBase } from './base-matrix';
import type { BaseWords } from './network-base-view';
import { NetworkBaseView } from './network-base-view';
import { matrixChoicesOf } from './view-options';

/** The type under which a base file keeps the role matrix. */
export const MATRIX_BASE_TYPE = 'reseauter-matrix';

/** Room for a scroll bar below a grid that is shown whole, in pixels. */
const SCROLL_BAR = 16;

/** The role matrix of a base: the projects among its notes, or those in which its people hold a part. */
export class MatrixBaseView extends NetworkBaseView {
  override type = MATRIX_BASE_TYPE;
  private readonly grid: ProjectGrid;
  /** What was to come back before there was anything to show. */
  private awaited: unknown = null;

  constructor(controller: QueryController, containerEl: HTMLElement, context: ViewContext) {
    super(controller, containerEl, context, 'reseauter-matrix');
    this.bodyEl.addClass('reseauter-grid-place');
    const actions = new BoxActions(context, () => this.focus());
    this.grid = new ProjectGrid({ parentEl: this.bodyEl, context, actions, hoverParent: this });
    this.registerDomEvent(this.bodyEl, 'focusin', () => this.showPlace());
  }

  override onunload(): void {
    this.grid.grid.destroy();
  }

  /** The app gives the view the focus (seen in obsidian-maps). */
  focus(): void {
    this.grid.grid.focus();
  }

  /** How far it is scrolled and which cell is the active one; the app asks as it asks any view (seen in obsidian-maps). */
  getEphemeralState(): Record<string, unknown> {
    const { el, active } = this.grid.grid;
    return { scroll: { top: el.scrollTop, left: el.scrollLeft }, cell: active };
  }

  setEphemeralState(state: unknown): void {
    this.awaited = state;
    this.restore();
  }

  protected override migrate(): void {
    this.grid.grid.migrate();
  }

  protected override show(content: BaseContent): BaseWords {
    const { store, strings } = this.context;
    const choices = matrixChoicesOf(this.config);
    const roles = shownRoles(store.settings.roles);
    const base = matrixOfBase(content, choices, { boards: store.boards(), roles, textsOf: strings.roles.textsOf });
    const { shown } = this.grid.show(base.matrix, this.extrasOf(base));
    this.bodyEl.setCssProps({ '--reseauter-base-height': `${this.grid.wholeHeight + SCROLL_BAR}px` });
    this.restore();
    const { bases } = strings;
    if (shown > 0) return { empty: null, asides: base.isOfPeople ? [bases.ofPeople(content.people.size)] : [] };
    const nothing = choices.onlyOpen ? bases.nothingOpen : bases.noPart(content.people.size);
    return { empty: this.emptyTexts(content) ?? nothing, asides: [] };
  }

  /** The chosen properties as columns and the groups as headings; of a matrix made from people neither is about its rows. */
  private extrasOf({ groups, isOfPeople, matrix }: BaseMatrix): GridExtras | null {
    if (isOfPeople) return null;
    const { bases } = this.context.strings;
    const isGrouped = groups.length > 1 || groups.some(({ title }) => title !== null);
    const keyOf = (index: number): string => `group:${index}`;
    const columns = this.values.chosen().map(({ id, name }) => ({ key: id, name }));
    const headingOf = (title: string | null, boards: readonly Board[]): string => bases.groupHeading(title ?? bases.noValue, boards.length);
    return {
      rows: isGrouped
        ? groups.flatMap(({ boards }, index) => [keyOf(index), ...boards.map(({ project }) => project.path)])
        : matrix.rows.map(({ project }) => project.path),
      headings: new Map(isGrouped ? groups.map(({ title, boards }, index) => [keyOf(index), headingOf(title, boards)]) : []),
      columns,
      stampOf: (path) => this.values.stampOf(path),
      paintValue: (el, path, key) => {
        const { type, name } = parsePropertyId(key as Parameters<typeof parsePropertyId>[0]);
        this.values.paintValue(el, path, `${type}.${name}`);
      },
    };
  }

  /** Whoever comes by keyboard must see where she is. */
  private showPlace(): void {
    const { grid, firstCell } = this.grid;
    if (firstCell !== null && grid.active === null && grid.el.matches(':focus-visible')) grid.setActive(firstCell);
  }

  private restore(): void {
    if (this.awaited === null || this.grid.firstCell === null) return;
    const { scroll, cell } = readPlace(this.awaited);
    this.awaited = null;
    const { grid } = this.grid;
    if (cell !== null) grid.setActive(cell);
    if (scroll !== null) grid.el.scrollTo(scroll);
  }
}

/** What was kept of the place, as far as it can be used; it may come from another hand. */
function readPlace(kept: unknown): { readonly scroll: { readonly top: number; readonly left: number } | null; readonly cell: GridCell | null } {
  const values: { readonly scroll?: unknown; readonly cell?: unknown } = typeof kept === 'object' && kept !== null ? kept : {};
  const { scroll, cell } = values;
  return { scroll: isScroll(scroll) ? scroll : null, cell: isCell(cell) ? cell : null };
}

function isScroll(value: unknown): value is { top: number; left: number } {
  return typeof value === 'object' && value !== null && 'top' in value && 'left' in value && typeof value.top === 'number' && typeof value.left === 'number';
}

function isCell(value: unknown): value is GridCell {
  if (typeof value !== 'object' || value === null || !('rowKey' in value && 'columnKey' in value)) return false;
  return typeof value.rowKey === 'string' && (value.columnKey === null || typeof value.columnKey === 'string');
}
