/** What part of the picture is seen: its middle and how much larger than the whole it is drawn, from 1 up. */
export interface PictureView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** All of it. */
export const WHOLE: PictureView = { x: 0, y: 0, zoom: 1 };

const MOST_ZOOM = 8;

/** Draws larger or smaller so that the point stays where it is; never smaller than the whole, never beyond its edge. */
export function zoomed(view: PictureView, factor: number, half: number, at: { readonly x: number; readonly y: number } = view): PictureView {
  const zoom = Math.min(MOST_ZOOM, Math.max(1, view.zoom * factor));
  const kept = view.zoom / zoom;
  return inside({ x: at.x + (view.x - at.x) * kept, y: at.y + (view.y - at.y) * kept, zoom }, half);
}

/** Moves what is seen, never beyond the edge. `half` is half the side of the whole. */
export function moved(view: PictureView, dx: number, dy: number, half: number): PictureView {
  return inside({ ...view, x: view.x + dx, y: view.y + dy }, half);
}

/** What is seen, as an SVG understands it. */
export function viewBoxOf({ x, y, zoom }: PictureView, half: number): string {
  const seen = half / zoom;
  return [x - seen, y - seen, 2 * seen, 2 * seen].map((value) => Math.round(10 * value) / 10).join(' ');
}

/** Whether a point is seen, and not just at the edge. */
export function isSeen({ x, y, zoom }: PictureView, point: { readonly x: number; readonly y: number }, half: number): boolean {
  const reach = (0.9 * half) / zoom;
  return Math.abs(point.x - x) <= reach && Math.abs(point.y - y) <= reach;
}

function inside({ x, y, zoom }: PictureView, half: number): PictureView {
  const room = half - half / zoom;
  const clamp = (value: number): number => Math.min(room, Math.max(-room, value));
  return { x: clamp(x), y: clamp(y), zoom };
}
