import type { Circle } from '../../model/cadence';
import { CIRCLES } from '../../model/cadence';

/** A key with what was held down. */
export type TriageKey = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/** Where a key is pressed: in a field that takes text or arrows itself, on a button, or elsewhere. */
export type TriageTarget = 'field' | 'button' | 'elsewhere';

const FIELDS = 'input, textarea, select, [contenteditable]';
const BUTTONS = 'button, a, summary';

/** Where a key is pressed. */
export function targetOf(el: Element): TriageTarget {
  if (el.closest(FIELDS) !== null) return 'field';
  return el.closest(BUTTONS) === null ? 'elsewhere' : 'button';
}

/** The fields that a number goes to, after those of the circles. */
const NUMBERED_FIELDS = ['networks', 'skills', 'needs', 'role', 'next'] as const;
export type NumberedField = (typeof NUMBERED_FIELDS)[number];

/** What a key means in the view. */
export type TriageCommand =
  | { readonly kind: 'next' | 'previous' | 'save' | 'later' | 'undo' | 'leave' }
  | { readonly kind: 'circle'; readonly circle: Circle }
  | { readonly kind: 'field'; readonly field: NumberedField };

const LETTERS: Readonly<Record<string, TriageCommand['kind'] & ('next' | 'previous' | 'later' | 'undo')>> = {
  j: 'next', k: 'previous', s: 'later', z: 'undo',
};

/**
 * Reads a key; null when the view has no use for it, and the app or the browser may have it. In a field only Escape and
 * keys with Mod mean something, so that every letter can be typed. The arrows up and down are left to scroll.
 */
export function triageCommandOf(press: TriageKey, target: TriageTarget, isRightToLeft: boolean): TriageCommand | null {
  const { key } = press;
  if (press.altKey || press.isComposing) return null;
  if (press.ctrlKey || press.metaKey) {
    if (key === 'Enter') return { kind: 'save' };
    return key.toLowerCase() === 'z' && !press.shiftKey && target !== 'field' ? { kind: 'undo' } : null;
  }
  if (key === 'Escape') return { kind: 'leave' };
  if (target === 'field') return null;
  // On a button, Enter is the browser's: it comes back as a click.
  if (key === 'Enter') return target === 'button' ? null : { kind: 'save' };
  if (key === 'ArrowRight' || key === 'ArrowLeft') return { kind: (key === 'ArrowRight') === isRightToLeft ? 'previous' : 'next' };
  const kind = LETTERS[key.toLowerCase()];
  return kind === undefined ? numbered(digitOf(press)) : { kind };
}

function numbered(digit: number): TriageCommand | null {
  const circle = CIRCLES[digit - 1];
  if (circle !== undefined) return { kind: 'circle', circle };
  const field = NUMBERED_FIELDS[digit - 1 - CIRCLES.length];
  return field === undefined ? null : { kind: 'field', field };
}

/** 1 to 9, also where the row of digits has other signs on it without Shift, as on French keyboards; else 0. */
function digitOf({ key, code, shiftKey }: TriageKey): number {
  if (/^[1-9]$/.test(key)) return Number(key);
  const physical = shiftKey ? null : /^Digit([1-9])$/.exec(code);
  return Number(physical?.[1] ?? 0);
}

/** The number that goes to a field. */
export function numberOf(field: NumberedField): number {
  return CIRCLES.length + 1 + NUMBERED_FIELDS.indexOf(field);
}
