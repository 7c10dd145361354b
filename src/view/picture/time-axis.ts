import type { Growth, HorizonStep } from '../../derive/horizons';

/** In the units of the picture, which is as wide as its place. */
const WIDTH = 300;
const HEIGHT = 120;
const BASELINE = 68;
const MARGIN = 26;
/** A circle grows with how far the horizon reaches; the number in it must stay readable in the smallest. */
const SMALLEST_RADIUS = 9;
const RADIUS_A_RING = 4;
const REACH_OF_TODAY = 46;
/** On the axis, above it, below it: where circles that are near in time would hide one another. */
const LANES = [0, -24, 24] as const;

/** A circle of the picture. */
interface Circle {
  readonly step: HorizonStep;
  /** As the list beside it counts, from 1. */
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

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
  const circles = [...circlesOf(steps)].sort((a, b) => b.radius - a.radius || a.number - b.number);
  for (const circle of circles) drawCircle(svgEl, circle);
}

/** Each circle on the first lane where it touches none before it; on the axis where all are taken. */
function circlesOf(steps: readonly HorizonStep[]): readonly Circle[] {
  const circles: Circle[] = [];
  steps.forEach((step, index) => {
    const [x, radius] = [placeOf(step.at), SMALLEST_RADIUS + RADIUS_A_RING * (step.ring - 1)];
    const isFree = (lane: number): boolean =>
      circles.every((other) => other.y !== BASELINE + lane || x - other.x >= radius + other.radius);
    circles.push({ step, number: index + 1, x, y: BASELINE + (LANES.find(isFree) ?? 0), radius });
  });
  return circles;
}

function drawToday(svgEl: SVGElement, x: number, label: string): void {
  svgEl.createSvg('line', { cls: 'reseauter-horizons-today', attr: { x1: x, x2: x, y1: BASELINE - REACH_OF_TODAY, y2: BASELINE + REACH_OF_TODAY } });
  const anchor = x < WIDTH / 4 ? 'start' : x > (3 * WIDTH) / 4 ? 'end' : 'middle';
  const labelEl = svgEl.createSvg('text', { cls: 'reseauter-horizons-label', attr: { x, y: 12, 'text-anchor': anchor } });
  labelEl.textContent = label;
}

function drawCircle(svgEl: SVGElement, { step, number, x, y, radius }: Circle): void {
  const groupEl = svgEl.createSvg('g', { cls: ['reseauter-horizons-step', `mod-${step.state}`] });
  groupEl.createSvg('circle', { attr: { cx: x, cy: y, r: radius } });
  const numberEl = groupEl.createSvg('text', { attr: { x, y, dy: '0.35em', 'text-anchor': 'middle' } });
  numberEl.textContent = String(number);
}

function placeOf(at: number): number {
  return MARGIN + at * (WIDTH - 2 * MARGIN);
}
