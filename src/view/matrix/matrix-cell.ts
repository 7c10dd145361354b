import { setIcon } from 'obsidian';
import { setAttribute, setHidden, setText } from '../../grid/grid-element';
import type { Role } from '../../model/role';
import type { CellContent, Chip, ChipMark } from './cell-content';

/**
 * The inside of one cell of a matrix: lines below each other. Its elements are made once, when they are first needed, and
 * painting writes only what differs, since a cell comes to stand for another one whenever the grid scrolls. One and the
 * same line is a name in one cell and the empty place in the next: looking otherwise costs half of what one that goes and
 * one that comes would cost.
 */
export class MatrixCell {
  private readonly lines: CellLine[] = [];
  private hiddenEl: HTMLElement | null = null;

  constructor(private readonly el: HTMLElement) {
    el.addClass('reseauter-cell');
  }

  /** Shows other content. */
  paint({ chips, hidden, place }: CellContent): void {
    chips.forEach((chip, index) => this.lineAt(index).paintChip(chip));
    if (place !== null) this.lineAt(chips.length).paintPlace(place);
    for (const line of this.lines.slice(chips.length + (place === null ? 0 : 1))) line.hide();
    this.paintHidden(hidden);
  }

  private paintHidden(hidden: CellContent['hidden']): void {
    if (hidden === null && this.hiddenEl === null) return;
    this.hiddenEl ??= this.el.createSpan({ cls: 'reseauter-more', attr: { role: 'img' } });
    setHidden(this.hiddenEl, hidden === null);
    if (hidden === null) return;
    setText(this.hiddenEl, hidden.text);
    setAttribute(this.hiddenEl, 'aria-label', hidden.label);
  }

  private lineAt(index: number): CellLine {
    const line = this.lines[index] ?? new CellLine(this.el, index, this.hiddenEl);
    this.lines[index] = line;
    return line;
  }
}

/** One line of a cell: a name, a role, or the place for a name that is still to be found. */
class CellLine {
  private readonly el: HTMLElement;
  /** In the line itself: one element more for each would be a third more to style and to lay out. */
  private readonly text: Text;
  private glyphEl: HTMLElement | null = null;
  private asideEl: HTMLElement | null = null;
  private markEl: HTMLElement | null = null;

  constructor(parentEl: HTMLElement, index: number, beforeEl: HTMLElement | null) {
    // A name is written in its own direction, whatever the direction of the screen.
    this.el = parentEl.createDiv({ attr: { 'data-index': String(index), dir: 'auto' } });
    parentEl.insertBefore(this.el, beforeEl);
    this.text = this.el.doc.createTextNode('');
    this.el.appendChild(this.text);
  }

  paintChip({ text, aside, mark, role, isUnlinked, isAway }: Chip): void {
    const marked = mark === null ? '' : ' is-marked';
    this.show(`reseauter-chip${marked}${isUnlinked ? ' is-unlinked' : ''}${isAway ? ' is-away' : ''}`, text);
    this.paintRole(role);
    this.paintAside(aside);
    this.paintMark(mark);
  }

  paintPlace({ look, text, isHole }: NonNullable<CellContent['place']>): void {
    this.show(`reseauter-place is-${look}${isHole ? ' is-hole' : ''}`, text);
    this.paintRole(null);
    this.paintAside(null);
    this.paintMark(null);
  }

  hide(): void {
    setHidden(this.el, true);
  }

  private show(cls: string, text: string): void {
    setHidden(this.el, false);
    if (this.el.className !== cls) this.el.className = cls;
    if (this.text.data !== text) this.text.data = text;
  }

  private paintRole(role: Role | null): void {
    if (role === null && this.glyphEl === null) return;
    this.glyphEl ??= this.el.createSpan({ cls: 'reseauter-glyph', attr: { 'aria-hidden': 'true', dir: 'auto' }, prepend: true });
    setHidden(this.glyphEl, role === null);
    if (role === null) return;
    setText(this.glyphEl, role.glyph);
    this.el.style.setProperty('--reseauter-role-colour', `var(${role.colour})`);
  }

  private paintAside(aside: string | null): void {
    if (aside === null && this.asideEl === null) return;
    this.asideEl ??= this.el.createSpan({ cls: 'reseauter-spoken' });
    setHidden(this.asideEl, aside === null);
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
