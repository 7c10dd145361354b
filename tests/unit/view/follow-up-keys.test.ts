import { expect, test } from 'vitest';
import type { RowCommand, RowKey } from '../../../src/view/follow-ups/follow-up-keys';
import { rowCommandOf } from '../../../src/view/follow-ups/follow-up-keys';

const plain: RowKey = { key: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false };
const place = { index: 2, count: 5, isRightToLeft: false };

test.each<[string, Partial<RowKey>, RowCommand | null]>([
  ['down goes to the next row', { key: 'ArrowDown' }, { kind: 'move', to: 3 }],
  ['up goes to the row before', { key: 'ArrowUp' }, { kind: 'move', to: 1 }],
  ['Home goes to the first row', { key: 'Home' }, { kind: 'move', to: 0 }],
  ['End goes to the last row', { key: 'End' }, { kind: 'move', to: 4 }],
  ['Enter opens', { key: 'Enter' }, { kind: 'open' }],
  ['Mod and Enter open too, in a new tab', { key: 'Enter', ctrlKey: true }, { kind: 'open' }],
  ['Shift and F10 are the menu key', { key: 'F10', shiftKey: true }, { kind: 'menu' }],
  ['L logs a contact', { key: 'l' }, { kind: 'action', action: 'log' }],
  ['a capital letter does the same', { key: 'S' }, { kind: 'action', action: 'snooze' }],
  ['Mod and a letter belong to the app', { key: 'l', ctrlKey: true }, null],
  ['a letter that is being composed is none yet', { key: 'd', isComposing: true }, null],
  ['F10 alone belongs to the app', { key: 'F10' }, null],
  ['A says that they answered', { key: 'a' }, { kind: 'action', action: 'answered' }],
  ['X selects', { key: 'x' }, { kind: 'select' }],
  ['any other key belongs to whoever wants it', { key: 'q' }, null],
])('%s', (_, press, command) => {
  expect(rowCommandOf({ ...plain, ...press }, place)).toEqual(command);
});

test('the list ends at its ends', () => {
  expect(rowCommandOf({ ...plain, key: 'ArrowDown' }, { ...place, index: 4 })).toEqual({ kind: 'move', to: 4 });
  expect(rowCommandOf({ ...plain, key: 'ArrowUp' }, { ...place, index: 0 })).toEqual({ kind: 'move', to: 0 });
});

test('written from right to left, the buttons of a row are at its left', () => {
  expect(rowCommandOf({ ...plain, key: 'ArrowLeft' }, { ...place, isRightToLeft: true })).toEqual({ kind: 'inward' });
  expect(rowCommandOf({ ...plain, key: 'ArrowRight' }, { ...place, isRightToLeft: true })).toEqual({ kind: 'outward' });
});
