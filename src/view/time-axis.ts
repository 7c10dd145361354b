import type { Growth, HorizonStep } from '../derive/horizons';

/** In the units of the picture, which is as wide as its place. */
const WIDTH = 300;
const HEIGHT = 88;
const BASELINE = 52;
const MARGIN = 26;
/** A circle grows with how far the horizon reaches; the number in it must stay readable in the smallest. */
const SMALLEST_RADIUS = 9;
const RADIUS_A_RING = 4;
const LABEL_BELOW = 28;

/**
 * Draws horizons on a time axis: a numbered circle for each, larger the farther it reaches, dashed where it has passed,
 * filled where it was reached, thick where it is next; and a line for today. All of it is also in the list beside it.
 */
export function drawTimeAxis(parentEl: HTMLElement, { steps, today }: Growth, texts: { label: string; today: string }): void {
  const svgEl = parentEl.createSvg('svg', {
    cls: 'reseauter-horizons-axis',
    attr: { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': texts.label },
  });
  svgEl.createSvg('line', { cls: 'reseauter-horizons-line', attr: { x1: 0, x2: WIDTH, y1: BASELINE, y2: BASELINE } });
  if (today !== null) drawToday(svgEl, placeOf(today), texts.today);
  // The wide ones first, so that none of them hides a small one.
  const numbered = steps.map((step, index) => ({ step, number: index + 1 }));
  for (const { step, number } of numbered.sort((a, b) => b.step.ring - a.step.ring || a.number - b.number)) drawStep(svgEl, step, number);
}

function drawToday(svgEl: SVGElement, x: number, label: string): void {
  svgEl.createSvg('line', { cls: 'reseauter-horizons-today', attr: { x1: x, x2: x, y1: BASELINE - LABEL_BELOW, y2: BASELINE + LABEL_BELOW } });
  const anchor = x < WIDTH / 4 ? 'start' : x > (3 * WIDTH) / 4 ? 'end' : 'middle';
  const labelEl = svgEl.createSvg('text', { cls: 'reseauter-horizons-label', attr: { x, y: 12, 'text-anchor': anchor } });
  labelEl.textContent = label;
}

function drawStep(svgEl: SVGElement, { at, ring, state }: HorizonStep, number: number): void {
  const x = placeOf(at);
  const groupEl = svgEl.createSvg('g', { cls: ['reseauter-horizons-step', `mod-${state}`] });
  groupEl.createSvg('circle', { attr: { cx: x, cy: BASELINE, r: SMALLEST_RADIUS + RADIUS_A_RING * (ring - 1) } });
  const numberEl = groupEl.createSvg('text', { attr: { x, y: BASELINE, dy: '0.35em', 'text-anchor': 'middle' } });
  numberEl.textContent = String(number);
}

function placeOf(at: number): number {
  return MARGIN + at * (WIDTH - 2 * MARGIN);
}
