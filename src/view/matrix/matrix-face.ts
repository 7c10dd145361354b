import type { HoverParent } from 'obsidian';
import type { GridCell, GridSizes, VirtualGrid } from '../../grid/virtual-grid';
import type { NotePath } from '../../model/mention';
import type { BoxActions } from '../board/box-actions';
import type { MatrixState } from './matrix-state';
import { previewNote } from '../card/preview-note';
import type { ViewContext } from '../shared/view-context';

/** What a face of the matrix is made with. */
export interface FaceOptions {
  readonly parentEl: HTMLElement;
  readonly context: ViewContext;
  readonly actions: BoxActions;
  readonly hoverParent: HoverParent;
}

/** How much there is to see. */
export interface FaceCount {
  readonly shown: number;
  /** Before the filter box narrowed it. */
  readonly total: number;
}

/** One way round of the matrix: projects × roles, or people × projects. */
export interface MatrixFace {
  readonly grid: VirtualGrid;
  /** Where somebody who comes by keyboard begins; null in an empty grid. */
  readonly firstCell: GridCell | null;
  /** Pulls what the store has now and paints what changed. */
  update(state: MatrixState): FaceCount;
}

const PHONE_WIDTH = 500;
const PHONE_HEADER_SHARE = 0.4;

/** Widths for a grid of this width: columns share what the first one leaves, between a least and a most. */
export function widthsFor(width: number, columns: number, wanted: { first: number; least: number; most: number }): Pick<GridSizes, 'rowHeaderWidth' | 'columnWidth'> {
  const rowHeaderWidth = width < PHONE_WIDTH ? Math.round(width * PHONE_HEADER_SHARE) : wanted.first;
  const share = columns === 0 ? wanted.least : Math.floor((width - rowHeaderWidth) / columns);
  return { rowHeaderWidth, columnWidth: Math.min(wanted.most, Math.max(wanted.least, share)) };
}

/** A finger cannot aim at one name of several, and sees no menu by hovering: it gets the menu. */
export function isTouch(event: MouseEvent | KeyboardEvent): boolean {
  return 'pointerType' in event && event.pointerType === 'touch';
}

/** Offers a preview once when the pointer comes to a name, not again while it moves inside. */
export class HoverPreview {
  private lastEl: Element | null = null;

  constructor(
    private readonly context: ViewContext,
    private readonly hoverParent: HoverParent,
  ) {}

  /** `path` is the note behind the element under the pointer; null where there is none. */
  over(event: MouseEvent, targetEl: HTMLElement | null, path: NotePath | null): void {
    if (targetEl === this.lastEl) return;
    this.lastEl = targetEl;
    if (targetEl === null || path === null) return;
    previewNote(this.context, path, { event, hoverParent: this.hoverParent, targetEl });
  }
}
