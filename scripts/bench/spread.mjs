/**
 * One line of the table: what was measured, its median, the value that 95 of 100 stay below, and what that may be at
 * most; null where nothing is asked of it.
 * @typedef {{ what: string, unit: string, median: number, p95: number, atMost: number | null }} Measure
 */

/**
 * The middle of some numbers, and the one that 95 of 100 do not exceed (nearest rank); 0 for none.
 * @param {readonly number[]} values
 * @returns {{ median: number, p95: number }}
 */
export function spreadOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}
