/** What a finger needs, in pixels: the target size of WCAG 2.5.5, the touch size of the app. */
const FINGER = 44;
/** Below it iOS zooms into a field that is touched. */
const READABLE = 16;
/** Half a pixel is rounding. */
const ROUNDING = 0.5;
const CONTROLS = 'button, select, textarea, summary, input, a[href], [role="button"], [role="tab"], [role="option"], [role="radio"], [role="checkbox"], [role="menuitem"]';
/** The app's own, which the plugin neither makes nor styles. */
const OF_THE_APP = '.modal-close-button, .modal-header-button, .checkbox-container, .modal.mod-settings, .menu, .vertical-tab-header, .view-header, .workspace-tab-header-container, .bases-toolbar, .prompt-input-container';

const isShown = (el: Element): boolean => el.checkVisibility({ visibilityProperty: true }) && el.closest('.reseauter-spoken') === null;

function ours(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter((el) => isShown(el) && el.closest(OF_THE_APP) === null);
}

/** An element as it is known again. */
function told(el: Element): string {
  const name = (el.getAttribute('aria-label') ?? (el.textContent || el.getAttribute('placeholder')) ?? '').trim().slice(0, 30);
  return `${el.tagName.toLowerCase()}.${[...el.classList].join('.')}${el.parentElement === null ? '' : ` in .${[...el.parentElement.classList].join('.')}`} “${name}”`;
}

/** What a finger hits: the element, its label, or what it draws around itself. */
function hitArea(el: HTMLElement): { width: number; height: number } {
  const areas = [el, el.closest('label')].flatMap((each) => (each === null ? [] : [each.getBoundingClientRect()]));
  const [drawn = null] = ['::after', '::before'].map((part) => getComputedStyle(el, part)).filter(({ content, position }) => content !== 'none' && position === 'absolute');
  const sizes = [...areas.map(({ width, height }) => ({ width, height }))];
  if (drawn !== null) sizes.push({ width: parseFloat(drawn.width) || 0, height: parseFloat(drawn.height) || 0 });
  return { width: Math.max(...sizes.map(({ width }) => width)), height: Math.max(...sizes.map(({ height }) => height)) };
}

/** A link between words is as tall as its line: WCAG 2.5.5 leaves it so. */
const isBetweenWords = (el: HTMLElement): boolean => el.matches('a') && getComputedStyle(el).display === 'inline';

/** Controls that a finger misses. */
export function tooSmall(root: ParentNode): string[] {
  return ours(root, CONTROLS).filter((el) => !isBetweenWords(el) && !el.matches('[type="file"], [type="hidden"]')).flatMap((el) => {
    const { width, height } = hitArea(el);
    return Math.min(width, height) >= FINGER - ROUNDING ? [] : [`${Math.round(width)}×${Math.round(height)} ${told(el)}`];
  });
}

/** Fields in letters so small that iOS would zoom into them. */
export function smallLetters(root: ParentNode): string[] {
  return ours(root, 'input:not([type="checkbox"], [type="radio"], [type="file"]), textarea, select')
    .filter((el) => parseFloat(getComputedStyle(el).fontSize) < READABLE).map(told);
}

/** Controls that nobody sees before a pointer rests on them. */
export function seenByHoverOnly(root: ParentNode): string[] {
  return ours(root, CONTROLS).filter((el) => el.matches(':not(input)') && !el.checkVisibility({ opacityProperty: true })).map(told);
}

/** Elements that stand out of the window or of their screen, where nothing lets them scroll into sight. */
export function sideways(root: Element): string[] {
  const win = root.ownerDocument.documentElement.clientWidth;
  return [...root.querySelectorAll<HTMLElement>('*')].filter((el) => {
    if (!isShown(el) || el.closest('svg') !== null || scrolls(el)) return false;
    const { left, right, width } = el.getBoundingClientRect();
    return width > 0 && (left < -ROUNDING || right > win + ROUNDING);
  }).map(told);
}

function scrolls(el: HTMLElement): boolean {
  for (let each = el.parentElement; each !== null; each = each.parentElement) {
    if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(each).overflowX) && each.getBoundingClientRect().right <= innerWidth + ROUNDING) return true;
  }
  return false;
}
