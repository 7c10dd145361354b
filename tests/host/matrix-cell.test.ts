// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { installDom } from '../../mocks/obsidian/dom/install-dom';
import type { CellContent, Chip } from '../../src/view/matrix/cell-content';
import { MatrixCell } from '../../src/view/matrix/matrix-cell';

installDom(window);

const chip = (text: string, more: Partial<Chip> = {}): Chip => ({ text, role: null, mark: null, aside: null, isUnlinked: false, isAway: false, ...more });

const CONTENTS: Readonly<Record<string, CellContent>> = {
  'a silent name': { chips: [chip('Nadège', { mark: { icon: 'clock', label: 'not heard of lately' } })], hidden: null, place: null },
  'a name without a note, and a hole': {
    chips: [chip('Odon', { aside: 'no note yet', isUnlinked: true })],
    hidden: null,
    place: { look: 'still-to-find', text: '1 more to find', isHole: true },
  },
  'more names than fit': {
    chips: [chip('Aiko'), chip('Bruno', { mark: { icon: 'archive', label: 'archived' }, isAway: true }), chip('Cléo')],
    hidden: { text: '+2', label: '2 more: Dirk, Elsa' },
    place: null,
  },
  'nobody': { chips: [], hidden: null, place: { look: 'open', text: 'nobody', isHole: false } },
  'a hole': { chips: [], hidden: null, place: { look: 'to-find', text: 'to find', isHole: true } },
  'nothing': { chips: [], hidden: null, place: null },
};

/** What of a cell is there for the eye and the ear. */
function shownIn(el: HTMLElement): string[] {
  const copy = el.cloneNode(true) as HTMLElement;
  for (const gone of copy.querySelectorAll('[hidden]')) gone.remove();
  return [...copy.children].map((line) => {
    const marks = [...line.querySelectorAll('[aria-label]')].map((mark) => mark.getAttribute('aria-label'));
    return [line.className, line.textContent, line.ariaLabel, ...marks].join('|');
  });
}

function painted(...contents: readonly CellContent[]): string[] {
  const el = document.createElement('div');
  const cell = new MatrixCell(el);
  for (const content of contents) cell.paint(content);
  return shownIn(el);
}

describe('a cell that stood for another one shows nothing of it', () => {
  const pairs = Object.keys(CONTENTS).flatMap((before) => Object.keys(CONTENTS).map((after) => [before, after] as const));
  test.each(pairs)('%s, then %s', (before, after) => {
    const [first, then] = [CONTENTS[before], CONTENTS[after]];
    if (first === undefined || then === undefined) throw new Error('no such content');
    expect(painted(first, then)).toEqual(painted(then));
    expect(painted(then, first, then)).toEqual(painted(then));
  });
});
