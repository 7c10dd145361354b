import { describe, expect, test } from 'vitest';
import type { TriageKey, TriageTarget } from '../../../src/view/triage/triage-keys';
import { triageCommandOf } from '../../../src/view/triage/triage-keys';

const PLAIN = { code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false };

function means(press: Partial<TriageKey>, target: TriageTarget = 'elsewhere', isRightToLeft = false): string | null {
  const command = triageCommandOf({ ...PLAIN, key: '', ...press }, target, isRightToLeft);
  if (command === null) return null;
  if (command.kind === 'circle') return command.circle;
  return command.kind === 'field' ? `to ${command.field}` : command.kind;
}

describe('a key', () => {
  test.each<[string, string | null]>([
    ['j', 'next'], ['J', 'next'], ['k', 'previous'], ['s', 'later'], ['z', 'undo'], ['Enter', 'save'], ['Escape', 'leave'],
    ['ArrowRight', 'next'], ['ArrowLeft', 'previous'], ['ArrowDown', null], ['ArrowUp', null],
    ['1', 'core'], ['4', 'wide'], ['5', 'to networks'], ['6', 'to skills'], ['7', 'to needs'], ['8', 'to role'], ['9', 'to next'], ['0', null],
    ['x', null], ['Tab', null], [' ', null],
  ])('%s means %s', (key, meaning) => {
    expect(means({ key })).toBe(meaning);
  });

  test('of the row of digits means its number on a French keyboard too, with Shift and without', () => {
    expect(means({ key: '&', code: 'Digit1' })).toBe('core');
    expect(means({ key: 'é', code: 'Digit2' })).toBe('close');
    expect(means({ key: '2', code: 'Digit2', shiftKey: true })).toBe('close');
    expect(means({ key: '@', code: 'Digit2', shiftKey: true })).toBeNull();
    expect(means({ key: '3', code: 'Numpad3' })).toBe('active');
  });

  test.each(['j', 's', 'z', '1', 'Enter', 'ArrowRight'])('%s can be typed in a field', (key) => {
    expect(means({ key }, 'field')).toBeNull();
  });

  test('in a field only Escape and Mod with Enter mean something; Mod with Z takes back what was typed', () => {
    expect(means({ key: 'Escape' }, 'field')).toBe('leave');
    expect(means({ key: 'Enter', ctrlKey: true }, 'field')).toBe('save');
    expect(means({ key: 'Enter', metaKey: true }, 'field')).toBe('save');
    expect(means({ key: 'z', ctrlKey: true }, 'field')).toBeNull();
    expect(means({ key: 'z', ctrlKey: true })).toBe('undo');
  });

  test('on a button Enter presses it, and the others mean what they do elsewhere', () => {
    expect(means({ key: 'Enter' }, 'button')).toBeNull();
    expect(means({ key: 'j' }, 'button')).toBe('next');
  });

  test('that belongs to the app or to an input method is left alone', () => {
    expect(means({ key: 'j', altKey: true })).toBeNull();
    expect(means({ key: 's', ctrlKey: true })).toBeNull();
    expect(means({ key: 'z', ctrlKey: true, shiftKey: true })).toBeNull();
    expect(means({ key: 'Enter', isComposing: true })).toBeNull();
  });

  test('with an arrow goes the way that is read', () => {
    expect(means({ key: 'ArrowRight' }, 'elsewhere', true)).toBe('previous');
    expect(means({ key: 'ArrowLeft' }, 'elsewhere', true)).toBe('next');
  });
});
