/**
 * Brings elements into an order inside their parent with as few moves as possible: a longest run that is in order
 * already stays, the others move around it, and elements that are not in the parent yet are put in.
 * `staying` is never moved, since an element that is taken out of the document loses the focus.
 */
export function orderSiblings(parentEl: Element, wanted: readonly Element[], staying: Element | null = null): void {
  const stay = stayingElements(parentEl, wanted, staying);
  let next: Element | null = null;
  for (const el of [...wanted].reverse()) {
    if (!stay.has(el)) parentEl.insertBefore(el, next);
    next = el;
  }
}

function stayingElements(parentEl: Element, wanted: readonly Element[], staying: Element | null): Set<Element> {
  const children = [...parentEl.children];
  const places = new Map(children.map((child, index) => [child, index]));
  const pivot = staying === null ? undefined : places.get(staying);
  const isAfterPivot = new Set(pivot === undefined ? [] : wanted.slice(wanted.indexOf(staying as Element) + 1));
  const known = wanted.flatMap((el) => {
    const place = places.get(el);
    if (place === undefined) return [];
    const isInReach = pivot === undefined || el === staying || place > pivot === isAfterPivot.has(el);
    return isInReach ? [place] : [];
  });
  return new Set(longestRun(known).flatMap((place) => children[place] ?? []));
}

/** A longest ascending run of a sequence of different numbers, found in one pass by patience sorting. */
function longestRun(sequence: readonly number[]): number[] {
  /** At `length - 1`: the smallest number that a run of that length can end with. */
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const value of sequence) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((ends[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before.set(value, ends[low - 1]);
    ends[low] = value;
  }
  const run: number[] = [];
  for (let value = ends[ends.length - 1]; value !== undefined; value = before.get(value)) run.push(value);
  return run;
}
