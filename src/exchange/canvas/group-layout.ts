import type { CanvasPlace } from './canvas';
import type { CanvasPicture, PlannedCard, PlannedGroup } from './canvas-picture';

/** A card with its place. */
export interface PlacedCard extends CanvasPlace {
  readonly card: PlannedCard;
}

/** A group with its size, its cards placed from its own upper left corner. */
export interface LaidGroup {
  readonly group: PlannedGroup;
  readonly width: number;
  readonly height: number;
  readonly cards: readonly PlacedCard[];
}

const PADDING = 30;
/** The name of a note stands above its card. */
const GAP_DOWN = 44;
const GAP_ACROSS = 20;
const GAP_BETWEEN_UNITS = 40;

/** Puts the cards of a group into lines. A line is as high as its highest card. */
export function laidGroup(group: PlannedGroup, arrangement: CanvasPicture['arrangement']): LaidGroup {
  const { units } = group;
  const perLine = unitsPerLine(units.length, arrangement);
  const unitWidth = Math.max(0, ...units.map(widthOf));
  const cards: PlacedCard[] = [];
  let y = PADDING + GAP_ACROSS;
  for (let at = 0; at < units.length; at += perLine) {
    const line = units.slice(at, at + perLine);
    line.forEach((unit, column) => cards.push(...placedUnit(unit, PADDING + column * (unitWidth + GAP_BETWEEN_UNITS), y)));
    y += Math.max(...line.flat().map(({ height }) => height)) + GAP_DOWN;
  }
  const columns = Math.min(perLine, units.length);
  const width = 2 * PADDING + columns * unitWidth + (columns - 1) * GAP_BETWEEN_UNITS;
  return { group, width, height: y - GAP_DOWN + PADDING, cards };
}

/** Beside its head a group may be wide, among others in a row it is rather high; three stand side by side or below each other in any case. */
function unitsPerLine(count: number, arrangement: CanvasPicture['arrangement']): number {
  return arrangement === 'tree' ? Math.max(3, Math.ceil(Math.sqrt(2 * count))) : Math.max(1, Math.ceil(Math.sqrt(count / 3)));
}

function widthOf(unit: readonly PlannedCard[]): number {
  return unit.reduce((sum, { width }) => sum + width, 0) + Math.max(0, unit.length - 1) * GAP_ACROSS;
}

function placedUnit(unit: readonly PlannedCard[], left: number, y: number): readonly PlacedCard[] {
  let x = left;
  return unit.map((card) => {
    const { width, height } = card;
    const placed = { card, x, y, width, height };
    x += width + GAP_ACROSS;
    return placed;
  });
}
