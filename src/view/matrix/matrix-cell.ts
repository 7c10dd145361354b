import { setIcon } from 'obsidian';
import { setAttribute, setHidden, setText } from '../../grid/grid-element';
import type { Role } from '../../model/role';
import type { CellContent, Chip, ChipMark, PlaceLook } from './cell-content';

const PLACE_LOOKS: readonly PlaceLook[] = ['to-find', 'none-known', 'not-considered', 'open', 'still-to-find'];

/**
 * The inside of one cell of a matrix. Its elements are made once, when they are first needed; painting writes only what
 * differs, since a cell comes to stand for another one whenever the grid scrolls.
 */
export class MatrixCell {
  private readonly lines: ChipLine[] = [];
  private readonly placeEl: HTMLElement;
  private readonly placeTextEl: HTMLElement;
  private hiddenEl: HTMLElement | null = null;

  constructor(private readonly el: HTMLElement) {
    el.addClass('reseauter-cell');
    this.placeEl = el.createDiv({ cls: 'reseauter-place' });
    this.placeTextEl = this.placeEl.createSpan({ cls: 'reseauter-place-text' });
  }

  /** Shows other content. */
  paint({ chips, hidden, place }: CellContent): void {
    chips.forEach((chip, index) => this.lineAt(index).paint(chip));
    for (const line of this.lines.slice(chips.length)) line.hide();
    this.paintHidden(hidden);
    setHidden(this.placeEl, place === null);
    this.el.toggleClass('is-empty', chips.length === 0);
    if (place === null) return;
    setText(this.placeTextEl, place.text);
    for (const look of PLACE_LOOKS) this.placeEl.toggleClass(`is-${look}`, look === place.look);
    this.placeEl.toggleClass('is-hole', place.isHole);
  }

  private paintHidden(hidden: CellContent['hidden']): void {
    if (hidden === null && this.hiddenEl === null) return;
    this.hiddenEl ??= this.el.createSpan({ cls: 'reseauter-more', attr: { role: 'img' } });
    setHidden(this.hiddenEl, hidden === null);
    if (hidden === null) return;
    setText(this.hiddenEl, hidden.text);
    setAttribute(this.hiddenEl, 'aria-label', hidden.label);
  }

  private lineAt(index: number): ChipLine {
    const line = this.lines[index] ?? new ChipLine(this.el, index, this.placeEl);
    this.lines[index] = line;
    return line;
  }
}

/** One line of a cell. */
class ChipLine {
  private readonly el: HTMLElement;
  private readonly textEl: HTMLElement;
  private glyphEl: HTMLElement | null = null;
  private asideEl: HTMLElement | null = null;
  private markEl: HTMLElement | null = null;

  constructor(parentEl: HTMLElement, index: number, beforeEl: HTMLElement) {
    this.el = parentEl.createDiv({ cls: 'reseauter-chip', attr: { 'data-index': String(index) } });
    parentEl.insertBefore(this.el, beforeEl);
    // A name is written in its own direction, whatever the direction of the screen.
    this.textEl = this.el.createSpan({ cls: 'reseauter-chip-text', attr: { dir: 'auto' } });
  }

  paint({ text, aside, mark, role, isUnlinked, isAway }: Chip): void {
    setHidden(this.el, false);
    setText(this.textEl, text);
    this.el.toggleClass('is-unlinked', isUnlinked);
    this.el.toggleClass('is-away', isAway);
    this.paintRole(role);
    this.paintAside(aside);
    this.paintMark(mark);
  }

  hide(): void {
    setHidden(this.el, true);
  }

  private paintRole(role: Role | null): void {
    if (role === null) return;
    this.glyphEl ??= this.el.createSpan({ cls: 'reseauter-glyph', attr: { 'aria-hidden': 'true' }, prepend: true });
    setText(this.glyphEl, role.glyph);
    this.el.style.setProperty('--reseauter-role-colour', `var(${role.colour})`);
  }

  private paintAside(aside: string | null): void {
    if (aside === null && this.asideEl === null) return;
    this.asideEl ??= this.el.createSpan({ cls: 'reseauter-spoken' });
    setText(this.asideEl, aside === null ? '' : ` (${aside})`);
  }

  private paintMark(mark: ChipMark | null): void {
    if (mark === null && this.markEl === null) return;
    this.markEl ??= this.el.createSpan({ cls: 'reseauter-mark', attr: { role: 'img' } });
    setHidden(this.markEl, mark === null);
    if (mark === null || this.markEl.getAttribute('aria-label') === mark.label) return;
    setIcon(this.markEl, mark.icon);
    setAttribute(this.markEl, 'aria-label', mark.label);
  }
}

/** Which line of a cell an event hit; null for the cell around it. */
export function chipIndexAt(target: EventTarget | null): number | null {
  const chip = elementAt(target)?.closest<HTMLElement>('.reseauter-chip');
  return chip === null || chip === undefined ? null : Number(chip.dataset.index);
}

/** Whether an event hit "+2". */
export function isMoreAt(target: EventTarget | null): boolean {
  return (elementAt(target)?.closest('.reseauter-more') ?? null) !== null;
}

/** Whether an event hit the place for a name that is still to be found. */
export function isPlaceAt(target: EventTarget | null): boolean {
  return (elementAt(target)?.closest('.reseauter-place') ?? null) !== null;
}

// An element of a pop-out window is no `Element` of this one; having `closest` is what counts.
function elementAt(target: EventTarget | null): Element | null {
  return target !== null && 'closest' in target ? (target as Element) : null;
}
