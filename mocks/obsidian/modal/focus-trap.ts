const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), ' +
  'textarea:not([disabled]), [tabindex]:not([tabindex="-1"])';

/** Keeps Tab inside an element: behind the last control comes the first. Returns the function that lets go. */
export function keepFocusInside(el: HTMLElement): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab') return;
    const stops = el.findAll(FOCUSABLE).filter(stop => stop.isShown());
    const first = stops[0];
    const last = stops.at(-1);
    if (first === undefined || last === undefined) return;
    const focused = el.doc.activeElement;
    const isLeaving = event.shiftKey ? focused === first || focused === el : focused === last;
    if (!isLeaving) return;
    event.preventDefault();
    (event.shiftKey ? last : first).focus();
  };
  el.addEventListener('keydown', onKey);
  return () => el.removeEventListener('keydown', onKey);
}
