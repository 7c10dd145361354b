import type { NotePath } from '../../model/mention';

/** A column behind those of the roles. */
export interface ExtraColumn {
  /** No role has this key. */
  readonly key: string;
  readonly name: string;
}

/** What somebody else adds to projects × roles: columns with values of their own, and headings between the rows. */
export interface GridExtras {
  /** The rows from top to bottom: paths of the projects, and keys of headings. */
  readonly rows: readonly string[];
  /** What the headings say, by their keys. */
  readonly headings: ReadonlyMap<string, string>;
  readonly columns: readonly ExtraColumn[];
  /** Tells whether the values of a project changed: the same text as long as they say the same. */
  readonly stampOf: (project: NotePath) => string;
  /** Draws a value into an empty element. */
  readonly paintValue: (el: HTMLElement, project: NotePath, columnKey: string) => void;
}

/** The height of a row that is a heading, in pixels. */
export const HEADING_HEIGHT = 40;

/** The parts of cells that a matrix of its own has not; made when they are first needed, since most grids need none. */
export class ExtraParts {
  private readonly parts = new WeakMap<HTMLElement, HTMLElement>();

  /** Empties the value of a cell and draws another; null for a cell that is a role's. */
  paintCell(cellEl: HTMLElement, paint: ((el: HTMLElement) => void) | null): void {
    const el = this.partOf(cellEl, 'reseauter-values mod-cell', paint !== null);
    el?.empty();
    if (el !== undefined) paint?.(el);
  }

  /** Shows a heading in place of a project's; null for the row of a project. */
  paintHeading(headerEl: HTMLElement, text: string | null): void {
    headerEl.toggleClass('is-group', text !== null);
    const el = this.partOf(headerEl, 'reseauter-group-name', text !== null);
    el?.setText(text ?? '');
  }

  private partOf(parentEl: HTMLElement, cls: string, isWanted: boolean): HTMLElement | undefined {
    let el = this.parts.get(parentEl);
    if (el === undefined && isWanted) {
      el = parentEl.createDiv({ cls, attr: { dir: 'auto' } });
      this.parts.set(parentEl, el);
    }
    if (el !== undefined) el.hidden = !isWanted;
    return el;
  }
}

/** Paints the heading of a column that is no role's. */
export function paintExtraHeading(el: HTMLElement, { name }: ExtraColumn): void {
  el.empty();
  el.addClass('reseauter-role-heading');
  el.removeClass('is-must');
  el.createDiv({ cls: 'reseauter-role-name', text: name, attr: { dir: 'auto' } });
}
