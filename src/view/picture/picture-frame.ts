import { setIcon } from 'obsidian';
import type { Strings } from '../../i18n/strings';
import type { DrawnPicture } from './picture-svg';
import { UNIT } from './picture-svg';
import type { PictureView } from './picture-viewport';
import { WHOLE, isSeen, moved, viewBoxOf, zoomed } from './picture-viewport';

const STEP = 1.5;
/** How much of what is seen a button moves. */
const MOVE = 0.4;
/** Between two neighbours, in pixels: from here there is room for initials, and for names. */
const ROOM_FOR_INITIALS = 20;
const ROOM_FOR_NAMES = 62;
const A_DRAG = 4;

/** The place of a picture: buttons, wheel and fingers draw it larger and move it. */
export class PictureFrame {
  readonly el: HTMLElement;
  private drawn: DrawnPicture | null = null;
  private view: PictureView = WHOLE;
  private drag: { readonly x: number; readonly y: number; readonly view: PictureView } | null = null;
  private isDragged = false;

  constructor(parentEl: HTMLElement, { picture }: Strings['health']) {
    const toolsEl = parentEl.createDiv({ cls: 'reseauter-picture-tools', attr: { role: 'group', 'aria-label': picture.tools } });
    this.el = parentEl.createDiv('reseauter-picture-frame');
    const tools: readonly (readonly [icon: string, label: string, run: () => void])[] = [
      ['zoom-in', picture.zoomIn, () => this.zoom(STEP)],
      ['zoom-out', picture.zoomOut, () => this.zoom(1 / STEP)],
      ['maximize', picture.whole, () => this.show(WHOLE)],
      ['arrow-left', picture.left, () => this.move(-MOVE, 0)],
      ['arrow-right', picture.right, () => this.move(MOVE, 0)],
      ['arrow-up', picture.up, () => this.move(0, -MOVE)],
      ['arrow-down', picture.down, () => this.move(0, MOVE)],
    ];
    for (const [icon, label, run] of tools) {
      const buttonEl = toolsEl.createEl('button', { cls: 'clickable-icon', type: 'button', attr: { 'aria-label': label } });
      setIcon(buttonEl, icon);
      buttonEl.addEventListener('click', run);
    }
    this.el.addEventListener('wheel', (event) => this.onWheel(event), { passive: false });
    this.el.addEventListener('pointerdown', (event) => this.onPointerDown(event));
    this.el.addEventListener('pointermove', (event) => this.onPointerMove(event));
    for (const end of ['pointerup', 'pointercancel'] as const) this.el.addEventListener(end, () => (this.drag = null));
  }

  get hasFocus(): boolean {
    return this.el.contains(this.el.doc.activeElement);
  }

  /** Whether the last press moved the picture, and was not meant for whoever is under it. */
  get wasDragged(): boolean {
    return this.isDragged;
  }

  /** The place without a picture. */
  emptied(): HTMLElement {
    this.el.empty();
    return this.el;
  }

  /** Shows what was drawn into the place. What was seen of the last picture is seen of this one. */
  hold(drawn: DrawnPicture): void {
    this.drawn = drawn;
    this.show(moved(this.view, 0, 0, drawn.half));
  }

  /** Moves a point into sight. */
  reveal(point: { readonly x: number; readonly y: number }): void {
    const { drawn, view } = this;
    if (drawn === null || isSeen(view, point, drawn.half)) return;
    this.show(moved(view, point.x - view.x, point.y - view.y, drawn.half));
  }

  /** Takes the size of the place in: what can be read at it is written. */
  measure(): void {
    const { drawn, view } = this;
    const side = Math.min(this.el.clientWidth, this.el.clientHeight);
    if (drawn === null || side === 0) return;
    const pixel = (2 * drawn.half) / view.zoom / side;
    drawn.svgEl.style.setProperty('--reseauter-picture-pixel', `${pixel.toFixed(3)}px`);
    drawn.svgEl.toggleClass('has-initials', UNIT / pixel >= ROOM_FOR_INITIALS);
    drawn.svgEl.toggleClass('has-names', UNIT / pixel >= ROOM_FOR_NAMES);
    this.el.toggleClass('is-zoomed', view.zoom > 1);
  }

  /** `+` and `-` draw larger and smaller, `0` shows all; returns whether the key was one of them. */
  onKey({ key }: KeyboardEvent): boolean {
    if (key === '+' || key === '=') this.zoom(STEP);
    else if (key === '-') this.zoom(1 / STEP);
    else if (key === '0') this.show(WHOLE);
    else return false;
    return true;
  }

  private zoom(factor: number, at?: { readonly x: number; readonly y: number }): void {
    if (this.drawn !== null) this.show(zoomed(this.view, factor, this.drawn.half, at));
  }

  private move(dx: number, dy: number): void {
    if (this.drawn === null) return;
    const { half } = this.drawn;
    const seen = (2 * half) / this.view.zoom;
    this.show(moved(this.view, dx * seen, dy * seen, half));
  }

  private show(view: PictureView): void {
    this.view = view;
    if (this.drawn === null) return;
    this.drawn.svgEl.setAttribute('viewBox', viewBoxOf(view, this.drawn.half));
    this.measure();
  }

  /** Whoever sees all of it and turns the wheel on goes on reading below. */
  private onWheel(event: WheelEvent): void {
    const isOut = event.deltaY > 0;
    if (isOut && this.view.zoom === 1) return;
    event.preventDefault();
    this.zoom(isOut ? 1 / STEP : STEP, this.pointAt(event));
  }

  private onPointerDown(event: PointerEvent): void {
    this.isDragged = false;
    if (event.button === 0 && this.view.zoom > 1) this.drag = { x: event.clientX, y: event.clientY, view: this.view };
  }

  private onPointerMove(event: PointerEvent): void {
    const { drag, drawn } = this;
    if (drag === null || drawn === null) return;
    const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
    if (!this.isDragged && Math.hypot(dx, dy) < A_DRAG) return;
    if (!this.isDragged) this.el.setPointerCapture(event.pointerId);
    this.isDragged = true;
    const scale = this.unitsPerPixel(drawn);
    this.show(moved(drag.view, -dx * scale, -dy * scale, drawn.half));
  }

  private pointAt({ clientX, clientY }: MouseEvent): { x: number; y: number } | undefined {
    if (this.drawn === null) return undefined;
    const box = this.el.getBoundingClientRect();
    const scale = this.unitsPerPixel(this.drawn);
    const { x, y } = this.view;
    return { x: x + (clientX - box.left - box.width / 2) * scale, y: y + (clientY - box.top - box.height / 2) * scale };
  }

  private unitsPerPixel({ half }: DrawnPicture): number {
    return (2 * half) / this.view.zoom / Math.max(1, Math.min(this.el.clientWidth, this.el.clientHeight));
  }
}
