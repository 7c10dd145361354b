import { setIcon } from 'obsidian';
import { sameData } from '../model/same';
import type { CompanionPart, PartId } from './companion-section';
import type { FoldedSections, SectionId } from './companion-state';

/** A part as it is on screen. */
interface PaintedPart {
  readonly part: CompanionPart;
  readonly el: HTMLElement;
  readonly bodyEl: HTMLElement;
  readonly toggleEl: HTMLElement | null;
  readonly countEl: HTMLElement | null;
}

const FOCUSABLE = 'button, input';

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

  /** Shows these parts; those of one note are always the same, in the same order. */
  show(parts: readonly CompanionPart[], folded: FoldedSections): void {
    for (const part of parts) this.paint(part, folded);
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

  private paint(part: CompanionPart, folded: FoldedSections): void {
    const before = this.painted.get(part.id);
    const { el, bodyEl, toggleEl, countEl } = before ?? this.create(part);
    this.painted.set(part.id, { part, el, bodyEl, toggleEl, countEl });
    const isFolded = part.heading !== null && folded.has(part.heading.id);
    toggleEl?.setAttr('aria-expanded', String(!isFolded));
    bodyEl.hidden = isFolded;
    if (before !== undefined && sameData(before.part.data, part.data)) return;
    const count = part.heading?.count ?? 0;
    countEl?.setText(count === 0 ? '' : String(count));
    const focused = focusIn(bodyEl);
    bodyEl.empty();
    part.paint(bodyEl);
    if (focused !== null) (sameThing(bodyEl, focused) ?? toggleEl)?.focus();
  }

  private create({ id, heading }: CompanionPart): Omit<PaintedPart, 'part'> {
    const el = this.el.createDiv({ cls: ['reseauter-companion-part', `mod-${id}`] });
    if (heading === null) return { el, bodyEl: el, toggleEl: null, countEl: null };
    const titleEl = el.createEl('h3', { cls: 'reseauter-companion-heading' });
    const toggleEl = titleEl.createEl('button', { cls: 'reseauter-companion-toggle', type: 'button' });
    setIcon(toggleEl.createSpan({ cls: 'reseauter-companion-fold', attr: { 'aria-hidden': 'true' } }), 'chevron-down');
    toggleEl.createSpan({ text: heading.title });
    const countEl = toggleEl.createSpan('reseauter-companion-count');
    toggleEl.addEventListener('contextmenu', (event) => {
      const onMenu = this.painted.get(id)?.part.heading?.onMenu;
      if (onMenu === undefined) return;
      event.preventDefault();
      onMenu(event, toggleEl);
    });
    toggleEl.addEventListener('click', () => this.onFold(heading.id, toggleEl.getAttr('aria-expanded') === 'true'));
    return { el, bodyEl: el.createDiv('reseauter-companion-body'), toggleEl, countEl };
  }
}

/** What had the focus: its key, and its place among the others. */
interface FocusPlace {
  readonly key: string | undefined;
  readonly index: number;
}

function focusIn(el: HTMLElement): FocusPlace | null {
  const all = el.findAll(FOCUSABLE);
  const index = all.findIndex((each) => each === el.doc.activeElement);
  return index === -1 ? null : { key: all[index]?.dataset.key, index };
}

function sameThing(el: HTMLElement, { key, index }: FocusPlace): HTMLElement | null {
  const all = el.findAll(FOCUSABLE);
  const same = key === undefined ? undefined : all.find((each) => each.dataset.key === key);
  return same ?? all[Math.min(index, all.length - 1)] ?? null;
}
