import { setIcon } from 'obsidian';
import { sameData } from '../../model/same';
import type { CompanionPart, PartId } from './companion-section';
import type { FoldedSections, SectionId } from './companion-state';
import { repaint } from '../shared/kept-focus';
import { onMenuAsked } from '../shared/menu-press';

/** A part as it is on screen. */
interface PaintedPart {
  readonly part: CompanionPart;
  readonly el: HTMLElement;
  readonly bodyEl: HTMLElement;
  readonly toggleEl: HTMLElement | null;
  readonly countEl: HTMLElement | null;
}

/**
 * The parts of the panel, one below the other. A part whose data say the same is not touched; one that is painted again
 * gives the focus back to the same thing in it, or to what has come in its place.
 */
export class CompanionBody {
  private readonly painted = new Map<PartId, PaintedPart>();
  private lastFocus: HTMLElement | null = null;

  constructor(
    private readonly el: HTMLElement,
    private readonly onFold: (section: SectionId, isFolded: boolean) => void,
  ) {
    el.addEventListener('focusin', ({ targetNode }) => {
      this.lastFocus = targetNode?.instanceOf(HTMLElement) === true ? targetNode : null;
    });
  }

  /** Shows these parts, in this order; those that are not among them any more go. */
  show(parts: readonly CompanionPart[], folded: FoldedSections): void {
    for (const [id, { el }] of this.painted) {
      if (parts.some((part) => part.id === id)) continue;
      el.remove();
      this.painted.delete(id);
    }
    let before: HTMLElement | null = null;
    for (const part of parts) before = this.paint(part, folded, before);
  }

  /** Takes everything away: another note begins anew. */
  clear(): void {
    this.painted.clear();
    this.el.empty();
  }

  /** Gives the focus back to what had it last, after a question was asked. */
  restoreFocus(): void {
    if (this.lastFocus?.isConnected === true) this.lastFocus.focus();
  }

  /** Returns the element of the part, which stands behind `previous`. */
  private paint(part: CompanionPart, folded: FoldedSections, previous: HTMLElement | null): HTMLElement {
    const before = this.painted.get(part.id);
    const { el, bodyEl, toggleEl, countEl } = before ?? this.create(part);
    if (before === undefined && previous !== null) previous.after(el);
    this.painted.set(part.id, { part, el, bodyEl, toggleEl, countEl });
    const isFolded = part.heading !== null && folded.has(part.heading.id);
    toggleEl?.setAttr('aria-expanded', String(!isFolded));
    bodyEl.hidden = isFolded;
    if (before !== undefined && sameData(before.part.data, part.data)) return el;
    const count = part.heading?.count ?? 0;
    countEl?.setText(count === 0 ? '' : String(count));
    if (!repaint(bodyEl, () => part.paint(bodyEl))) toggleEl?.focus();
    return el;
  }

  private create({ id, heading }: CompanionPart): Omit<PaintedPart, 'part'> {
    const el = this.el.createDiv({ cls: ['reseauter-companion-part', `mod-${id}`] });
    if (heading === null) return { el, bodyEl: el, toggleEl: null, countEl: null };
    const titleEl = el.createEl('h3', { cls: 'reseauter-companion-heading' });
    const toggleEl = titleEl.createEl('button', { cls: 'reseauter-companion-toggle', type: 'button' });
    setIcon(toggleEl.createSpan({ cls: 'reseauter-companion-fold', attr: { 'aria-hidden': 'true' } }), 'chevron-down');
    toggleEl.createSpan({ text: heading.title });
    const countEl = toggleEl.createSpan('reseauter-companion-count');
    if (heading.onMenu !== undefined) {
      onMenuAsked(toggleEl, (event) => {
        event.preventDefault();
        this.painted.get(id)?.part.heading?.onMenu?.(event, toggleEl);
      });
    }
    toggleEl.addEventListener('click', () => this.onFold(heading.id, toggleEl.getAttr('aria-expanded') === 'true'));
    return { el, bodyEl: el.createDiv('reseauter-companion-body'), toggleEl, countEl };
  }
}
