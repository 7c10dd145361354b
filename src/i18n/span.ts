/** A long time in the largest unit that tells it apart: months below two years, years from there. */
export interface Span {
  readonly count: number;
  readonly unit: 'months' | 'years';
}

const DAYS_IN_A_YEAR = 365;

/** Whole months or years in a number of days: 592 are 19 months, 1095 are 3 years. */
export function spanOf(days: number): Span {
  if (days < 2 * DAYS_IN_A_YEAR) return { count: Math.floor((12 * days) / DAYS_IN_A_YEAR), unit: 'months' };
  return { count: Math.floor(days / DAYS_IN_A_YEAR), unit: 'years' };
}
