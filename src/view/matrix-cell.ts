import { setIcon } from 'obsidian';
import type { CellContent, Chip, PlaceLook } from './cell-content';
import { LINES_PER_CELL } from './cell-content';

interface ChipParts {
  readonly el: HTMLElement;
  readonly glyphEl: HTMLElement;
  readonly textEl: HTMLElement;
  readonly asideEl: HTMLElement;
  readonly markEl: HTMLElement;
}

const PLACE_LOOKS: readonly PlaceLook[] = ['to-find', 'none-known', 'not-considered', 'open', 'still-to-find'];

/**
 * The inside of one cell of a matrix. Its elements are made once; painting writes only what differs, since a cell comes
 * to stand for another one whenever the grid scrolls.
 */
export class MatrixCell {
  private readonly chips: readonly ChipParts[];
  private readonly hiddenEl: HTMLElement;
  private readonly placeEl: HTMLElement;
  private readonly placeTextEl: HTMLElement;

  constructor(private readonly el: HTMLElement) {
    el.addClass('reseauter-cell');
    this.chips = Array.from({ length: LINES_PER_CELL }, (_, index) => createChip(el, index));
    this.hiddenEl = el.createSpan({ cls: 'reseauter-more', attr: { role: 'img' } });
    this.placeEl = el.createDiv({ cls: 'reseauter-place' });
    setIcon(this.placeEl.createSpan({ cls: 'reseauter-place-icon', attr: { 'aria-hidden': 'true' } }), 'plus');
    this.placeTextEl = this.placeEl.createSpan({ cls: 'reseauter-place-text' });
  }

  /** Shows other content. */
  paint({ chips, hidden, place }: CellContent): void {
    this.chips.forEach((parts, index) => paintChip(parts, chips[index] ?? null));
    setHidden(this.hiddenEl, hidden === null);
    if (hidden !== null) {
      setText(this.hiddenEl, hidden.text);
      setAttribute(this.hiddenEl, 'aria-label', hidden.label);
    }
    setHidden(this.placeEl, place === null);
    this.el.toggleClass('is-empty', chips.length === 0);
    if (place === null) return;
    setText(this.placeTextEl, place.text);
    for (const look of PLACE_LOOKS) this.placeEl.toggleClass(`is-${look}`, look === place.look);
    this.placeEl.toggleClass('is-hole', place.isHole);
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

function createChip(parentEl: HTMLElement, index: number): ChipParts {
  const el = parentEl.createDiv({ cls: 'reseauter-chip', attr: { 'data-index': String(index) } });
  return {
    el,
    glyphEl: el.createSpan({ cls: 'reseauter-glyph', attr: { 'aria-hidden': 'true' } }),
    // A name is written in its own direction, whatever the direction of the screen.
    textEl: el.createSpan({ cls: 'reseauter-chip-text', attr: { dir: 'auto' } }),
    asideEl: el.createSpan({ cls: 'reseauter-spoken' }),
    markEl: el.createSpan({ cls: 'reseauter-mark', attr: { role: 'img' } }),
  };
}

function paintChip({ el, glyphEl, textEl, asideEl, markEl }: ChipParts, chip: Chip | null): void {
  setHidden(el, chip === null);
  if (chip === null) return;
  setText(textEl, chip.text);
  setText(asideEl, chip.aside === null ? '' : ` (${chip.aside})`);
  el.toggleClass('is-unlinked', chip.isUnlinked);
  el.toggleClass('is-away', chip.isAway);
  setHidden(glyphEl, chip.role === null);
  if (chip.role !== null) {
    setText(glyphEl, chip.role.glyph);
    el.style.setProperty('--reseauter-role-colour', `var(${chip.role.colour})`);
  }
  setHidden(markEl, chip.mark === null);
  if (chip.mark === null || markEl.getAttribute('aria-label') === chip.mark.label) return;
  setIcon(markEl, chip.mark.icon);
  setAttribute(markEl, 'aria-label', chip.mark.label);
}

function setText(el: HTMLElement, text: string): void {
  if (el.textContent !== text) el.setText(text);
}

function setHidden(el: HTMLElement, isHidden: boolean): void {
  if (el.hidden !== isHidden) el.hidden = isHidden;
}

function setAttribute(el: HTMLElement, name: string, value: string): void {
  if (el.getAttribute(name) !== value) el.setAttribute(name, value);
}
