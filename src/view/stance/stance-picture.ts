import type { PlacedStance } from '../../derive/stance-map';
import type { PictureMark, PictureZone, StancePicture } from './stance-layout';

/** What a press of a mark does. */
export interface MarkPorts {
  /** Opens the note of somebody. */
  readonly open: (path: string, event: MouseEvent | KeyboardEvent) => void;
  /** Lists everybody of a field that has no room for all. */
  readonly showCrowd: (crowd: readonly PlacedStance[], event: MouseEvent | KeyboardEvent, el: Element) => void;
}

/** How far it is to the next mark for each arrow key, across and up. */
const DIRECTIONS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1],
};
/** What lies aside counts more than what lies ahead, so that an arrow goes where it points. */
const ASIDE = 3;

/**
 * Draws a picture of stances. It is one stop of the Tab key; arrow keys go from mark to mark, each of which speaks its
 * name and says it below the picture. Enter opens the note, or the list of a field that has no room for all.
 */
export function paintStancePicture(parentEl: HTMLElement, picture: StancePicture, ports: MarkPorts): void {
  const { width, height, label, zones, marks } = picture;
  const svgEl = parentEl.createSvg('svg', {
    cls: 'reseauter-stances-picture',
    attr: { viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': label },
  });
  for (const zone of zones) paintZone(svgEl, zone);
  paintAxes(svgEl, picture);
  paintNames(parentEl, zones);
  const captionEl = parentEl.createDiv({ cls: 'reseauter-stances-caption', attr: { 'aria-hidden': 'true', dir: 'auto' } });
  const markEls = marks.map((mark) => paintMark(svgEl, mark));
  for (const [index, markEl] of markEls.entries()) {
    markEl.setAttribute('tabindex', index === 0 ? '0' : '-1');
    listen(markEl, index, { marks, markEls, captionEl, ports });
  }
}

/** A field with its name and, for a picture too small for names, its number; the styles show one of the two. */
function paintZone(svgEl: SVGElement, { id, x, y, width, height, label, number }: PictureZone): void {
  svgEl.createSvg('rect', { cls: ['reseauter-stances-zone', `mod-${id}`], attr: { x, y, width, height } });
  const nameEl = svgEl.createSvg('text', { cls: 'reseauter-stances-zone-name', attr: { x: x + 4, y: y + 11, 'aria-hidden': 'true' } });
  nameEl.textContent = label;
  const numberEl = svgEl.createSvg('text', { cls: 'reseauter-stances-zone-number', attr: { x: x + 4, y: y + 13, 'aria-hidden': 'true' } });
  numberEl.textContent = String(number);
}

function paintAxes(svgEl: SVGElement, { width, height, axes }: StancePicture): void {
  const acrossEl = svgEl.createSvg('text', { cls: 'reseauter-stances-axis', attr: { x: width / 2, y: height - 6, 'aria-hidden': 'true' } });
  acrossEl.textContent = `${axes.across} →`;
  const upAttr = { x: 0, y: 0, transform: `translate(14 ${height / 2}) rotate(-90)`, 'aria-hidden': 'true' };
  svgEl.createSvg('text', { cls: 'reseauter-stances-axis', attr: upAttr }).textContent = `${axes.up} →`;
}

/** What the numbers of the fields mean. Hidden from the voice, to which each mark says its field. */
function paintNames(parentEl: HTMLElement, zones: readonly PictureZone[]): void {
  const listEl = parentEl.createDiv({ cls: 'reseauter-stances-names', attr: { 'aria-hidden': 'true' } });
  const names = new Map([...zones].sort((a, b) => a.number - b.number).map(({ number, label }) => [number, label]));
  for (const [number, label] of names) {
    const nameEl = listEl.createSpan();
    nameEl.createEl('b', { text: String(number) });
    nameEl.appendText(` ${label}`);
  }
}

function paintMark(svgEl: SVGElement, { x, y, radius, text, sign, label, path, isHollow, crowd }: PictureMark): SVGElement {
  const isCrowd = crowd.length > 0;
  const role = path === null && !isCrowd ? 'img' : 'button';
  const classes = ['reseauter-stances-mark', ...(isHollow ? ['is-hollow'] : []), ...(isCrowd ? ['is-crowd'] : [])];
  const markEl = svgEl.createSvg('g', { cls: classes, attr: { role, 'aria-label': label, ...(isCrowd && { 'aria-haspopup': 'menu' }) } });
  markEl.createSvg('circle', { attr: { cx: x, cy: y, r: radius } });
  // Beside the mark, not in it: initials are no name by which a voice would call it.
  const looks = ['reseauter-stances-initials', ...(isHollow || isCrowd ? ['is-hollow'] : [])];
  svgEl.createSvg('text', { cls: looks, attr: { x, y: sign === '' ? y + 3 : y, 'aria-hidden': 'true' } }).textContent = text;
  if (sign !== '') svgEl.createSvg('text', { cls: looks, attr: { x, y: y + 8, 'aria-hidden': 'true' } }).textContent = sign;
  return markEl;
}

interface Marks {
  readonly marks: readonly PictureMark[];
  readonly markEls: readonly SVGElement[];
  readonly captionEl: HTMLElement;
  readonly ports: MarkPorts;
}

function listen(markEl: SVGElement, index: number, { marks, markEls, captionEl, ports }: Marks): void {
  const mark = marks[index];
  if (mark === undefined) return;
  const say = (): void => captionEl.setText(mark.label);
  markEl.addEventListener('focus', say);
  markEl.addEventListener('pointerenter', say);
  const press = (event: MouseEvent | KeyboardEvent): void => {
    if (mark.crowd.length > 0) ports.showCrowd(mark.crowd, event, markEl);
    else if (mark.path !== null) ports.open(mark.path, event);
  };
  markEl.addEventListener('click', press);
  markEl.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      press(event);
    }
    const next = nextMark(marks, index, event.key);
    if (next === null) return;
    event.preventDefault();
    for (const [at, each] of markEls.entries()) each.setAttribute('tabindex', at === next ? '0' : '-1');
    markEls[next]?.focus();
  });
}

/** The nearest mark in the direction of a key; Home and End are the first and the last. null where there is none. */
export function nextMark(marks: readonly Pick<PictureMark, 'x' | 'y'>[], index: number, key: string): number | null {
  const from = marks[index];
  if (from === undefined || marks.length < 2) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return marks.length - 1;
  const direction = DIRECTIONS[key];
  if (direction === undefined) return null;
  const [across, down] = direction;
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, { x, y }] of marks.entries()) {
    const ahead = (x - from.x) * across + (y - from.y) * down;
    if (at === index || ahead <= 0) continue;
    const aside = Math.abs((x - from.x) * down) + Math.abs((y - from.y) * across);
    const distance = ahead + ASIDE * aside;
    if (distance >= least) continue;
    best = at;
    least = distance;
  }
  return best;
}
