import type * as Host from 'obsidian';

const DEFAULT_DELAY = 500;

/**
 * Names an element for screen readers and shows the same words beside it while the pointer rests on it
 * (developer docs: the app shows `aria-label` as its tooltip; obsidian.d.ts `setTooltip`).
 */
export function setTooltip(el: HTMLElement, tooltip: string, options: Host.TooltipOptions = {}): void {
  if (tooltip === '') el.removeAttribute('aria-label');
  else el.setAttribute('aria-label', tooltip);
  if (options.placement !== undefined) el.setAttribute('data-tooltip-position', options.placement);
  if (options.delay !== undefined) el.setAttribute('data-tooltip-delay', String(options.delay));
  if (options.classes !== undefined) el.setAttribute('data-tooltip-classes', options.classes.join(' '));
}

/** Shows tooltips in a window: one listener for all elements with an `aria-label`. Returns the function to stop. */
export function listenForTooltips(win: Window): () => void {
  const doc = win.document;
  let tooltipEl: HTMLElement | null = null;
  let timer = 0;
  const hide = (): void => {
    win.clearTimeout(timer);
    tooltipEl?.remove();
    tooltipEl = null;
  };
  const onOver = (event: PointerEvent): void => {
    hide();
    const target = (event.target as Element | null)?.closest<HTMLElement>('[aria-label]') ?? null;
    if (target === null || event.pointerType === 'touch') return;
    const delay = Number(target.getAttribute('data-tooltip-delay') ?? DEFAULT_DELAY);
    timer = win.setTimeout(() => {
      if (target.isConnected) tooltipEl = showTooltip(doc, target);
    }, delay);
  };
  doc.addEventListener('pointerover', onOver);
  doc.addEventListener('pointerdown', hide, true);
  doc.addEventListener('keydown', hide, true);
  return () => {
    hide();
    doc.removeEventListener('pointerover', onOver);
    doc.removeEventListener('pointerdown', hide, true);
    doc.removeEventListener('keydown', hide, true);
  };
}

function showTooltip(doc: Document, target: HTMLElement): HTMLElement {
  const classes = (target.getAttribute('data-tooltip-classes') ?? '').split(' ');
  const tooltipEl = doc.body.createDiv({ cls: ['tooltip', ...classes], text: target.getAttribute('aria-label') ?? '' });
  const box = target.getBoundingClientRect();
  const own = tooltipEl.getBoundingClientRect();
  const placement = target.getAttribute('data-tooltip-position') ?? 'bottom';
  const gap = 6;
  const middle = box.left + box.width / 2 - own.width / 2;
  const centre = box.top + box.height / 2 - own.height / 2;
  const below = box.bottom + gap + own.height > doc.documentElement.clientHeight;
  const position = {
    bottom: { left: middle, top: below ? box.top - gap - own.height : box.bottom + gap },
    top: { left: middle, top: box.top - gap - own.height },
    left: { left: box.left - gap - own.width, top: centre },
    right: { left: box.right + gap, top: centre },
  }[placement as Host.TooltipPlacement];
  const furthest = doc.documentElement.clientWidth - own.width - gap;
  tooltipEl.setCssStyles({
    left: `${Math.max(gap, Math.min(position.left, furthest))}px`,
    top: `${Math.max(gap, position.top)}px`,
  });
  return tooltipEl;
}
