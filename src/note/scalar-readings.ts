import type { Cadence } from '../model/cadence';
import type { Birthday } from '../model/person';
import type { CadenceRange } from './cadence-range';
import { parseCadenceRange } from './cadence-range';
import { dateOfInstant, parseBirthday } from './date-text';
import { parseDayCount } from './duration-text';
import type { Scalar } from './property';
import type { Reading } from './reading';

/** Understands one value of a block, or refuses it with the reason. */
export type ReadScalar<Value> = (scalar: Scalar, dayFirst: boolean) => Reading<Value>;

/** A birthday, with or without its year. */
export function readBirthday(scalar: Scalar, dayFirst: boolean): Reading<Birthday> {
  if (!(scalar instanceof Date)) return parseBirthday(String(scalar), dayFirst);
  const day = dateOfInstant(scalar);
  return 'refused' in day ? day : parseBirthday(day.value, dayFirst);
}

/** How often: a rhythm, a span of two, or a number of days. */
export function readCadence(scalar: Scalar): Reading<CadenceRange> {
  if (typeof scalar === 'string') return parseCadenceRange(scalar);
  const reading: Reading<Cadence> = typeof scalar === 'number' ? parseDayCount(scalar) : { refused: 'not-a-duration' };
  return 'refused' in reading ? reading : { value: { shortest: reading.value, longest: null } };
}

/** A whole number of 0 or more. */
export function readCount(scalar: Scalar): Reading<number> {
  const count = typeof scalar === 'string' ? Number(scalar) : scalar;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0) return { refused: 'not-a-number' };
  return { value: count };
}
