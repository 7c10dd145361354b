import type { PersonAction } from '../shared/person-actions';

/** A key with what was held down. */
export type RowKey = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/**
 * What a key means in the list. `inward` unfolds a row, then goes to its buttons; `outward` goes back, folds, and at
 * last goes to the line that the row belongs to.
 */
export type RowCommand =
  | { readonly kind: 'move'; readonly to: number }
  | { readonly kind: 'inward' | 'outward' | 'leave' | 'menu' | 'open' | 'toggle' | 'select' }
  | { readonly kind: 'action'; readonly action: PersonAction };

const ACTIONS: Readonly<Record<string, PersonAction>> = { l: 'log', w: 'wrote', a: 'answered', s: 'snooze', d: 'date' };

/** Where in the list a key is pressed. */
export interface RowPlace {
  readonly index: number;
  readonly count: number;
  readonly isRightToLeft: boolean;
}

/** Reads a key; null when the list has no use for it, and the app or the browser may have it. */
export function rowCommandOf(press: RowKey, { index, count, isRightToLeft }: RowPlace): RowCommand | null {
  const { key, shiftKey } = press;
  if (press.altKey || press.isComposing) return null;
  if (key === 'F10' && shiftKey) return { kind: 'menu' };
  if (press.ctrlKey || press.metaKey) return key === 'Enter' ? { kind: 'open' } : null;
  switch (key) {
    case 'ArrowDown':
      return { kind: 'move', to: Math.min(index + 1, count - 1) };
    case 'ArrowUp':
      return { kind: 'move', to: Math.max(index - 1, 0) };
    case 'Home':
      return { kind: 'move', to: 0 };
    case 'End':
      return { kind: 'move', to: count - 1 };
    case 'ArrowRight':
      return { kind: isRightToLeft ? 'outward' : 'inward' };
    case 'ArrowLeft':
      return { kind: isRightToLeft ? 'inward' : 'outward' };
    case 'Escape':
      return { kind: 'leave' };
    case 'ContextMenu':
      return { kind: 'menu' };
    case 'Enter':
      return { kind: 'open' };
    case ' ':
      return { kind: 'toggle' };
    case 'x':
    case 'X':
      return { kind: 'select' };
  }
  const action = ACTIONS[key.toLowerCase()];
  return action === undefined ? null : { kind: 'action', action };
}
