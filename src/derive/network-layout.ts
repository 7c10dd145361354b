/** A place in the picture, in units of the distance between two neighbours; me in the middle, y downwards. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Who is to be placed: in which sector and in which ring, both counted from 0. */
export interface Placed {
  readonly sector: number;
  readonly ring: number;
}

/** A slice of the circle, in radians clockwise from the right. */
export interface SectorPlace {
  readonly from: number;
  readonly to: number;
}

/** Where everything is. */
export interface NetworkLayout {
  /** In the order of those who were to be placed. */
  readonly places: readonly Place[];
  /** In the order of the sectors. */
  readonly sectors: readonly SectorPlace[];
  /** Circles between the rings that hold somebody, the innermost first. */
  readonly borders: readonly number[];
  /** Everything is within this distance of the middle. */
  readonly radius: number;
}

const GAP = 0.06;
const LEAST_RADIUS = 1.5;
const BETWEEN_RINGS = 0.5;
const MARGIN = 0.7;
/** No sector is narrower than this part of an even share. */
const NARROWEST = 0.4;

/**
 * Places people in rings around the middle, each sector in a slice as wide as it has people. A ring takes as many rows
 * as its fullest slice needs. Nobody is nearer than about one unit to somebody else, and the same people always get the
 * same places.
 */
export function layoutNetwork(people: readonly Placed[], sectorCount: number): NetworkLayout {
  const sectors = sectorsFor(people, sectorCount);
  const places = new Map<Placed, Place>();
  const narrowest = Math.min(...sectors.map(({ from, to }) => to - from));
  const borders: number[] = [];
  let radius = Math.max(LEAST_RADIUS, 1 / narrowest);
  for (const ring of [...new Set(people.map((each) => each.ring))].sort((a, b) => a - b)) {
    if (places.size > 0) {
      borders.push(radius - 0.5 + BETWEEN_RINGS / 2);
      radius += BETWEEN_RINGS;
    }
    const rows = sectors.map((sector, at) => {
      const inside = people.filter((each) => each.ring === ring && each.sector === at);
      return placeInSector(inside, sector, radius, places);
    });
    radius += Math.max(...rows);
  }
  const outer = people.length === 0 ? LEAST_RADIUS : radius - 1;
  return { places: people.map((each) => places.get(each) ?? { x: 0, y: 0 }), sectors, borders, radius: outer + MARGIN };
}

/** Slices from the top, clockwise, with a gap between any two. */
function sectorsFor(people: readonly Placed[], count: number): readonly SectorPlace[] {
  const gap = count > 1 ? GAP : 0;
  const least = (NARROWEST * people.length) / count;
  const sizes = Array.from({ length: count }, (_, at) => people.filter(({ sector }) => sector === at).length);
  const widths = sizes.map((size) => Math.max(size, least));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let from = -Math.PI / 2 + gap / 2;
  return widths.map((width) => {
    const to = from + ((2 * Math.PI - count * gap) * width) / whole;
    const sector = { from, to };
    from = to + gap;
    return sector;
  });
}

/** Fills rows from `first` outwards; returns how many were needed. */
function placeInSector(people: readonly Placed[], { from, to }: SectorPlace, first: number, places: Map<Placed, Place>): number {
  let placed = 0;
  let rows = 0;
  while (placed < people.length) {
    const radius = first + rows;
    // As many as have room; a breath more, since a slice that is just wide enough must take one.
    const row = people.slice(placed, placed + Math.max(1, Math.floor((to - from) * radius + 1e-9)));
    for (const [at, each] of row.entries()) {
      const angle = from + ((at + 0.5) * (to - from)) / row.length;
      places.set(each, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    }
    placed += row.length;
    rows += 1;
  }
  return rows;
}
