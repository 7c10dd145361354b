/**
 * The whole points in a number that may be a product of fractions. Tenths are not exact in binary: what is 12 on paper
 * may be a breath less here, and is 12 all the same.
 */
export function wholePoints(points: number): number {
  return Math.floor(points + 1e-9);
}
