import { describe, expect, test } from 'vitest';
import { placeAfterKey } from '../../../src/grid/grid-keyboard';

const shape = { rows: 10, columns: 4, page: 5, isRightToLeft: false };
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false });

describe('keys in a grid', () => {
  test.each<[key: string, ctrl: boolean, from: [number, number], to: [number, number]]>([
    ['ArrowDown', false, [3, 1], [4, 1]],
    ['ArrowDown', false, [9, 1], [9, 1]],
    ['ArrowUp', false, [3, 1], [2, 1]],
    ['ArrowUp', false, [0, 1], [0, 1]],
    ['ArrowRight', false, [3, 1], [3, 2]],
    ['ArrowRight', false, [3, 3], [3, 3]],
    ['ArrowLeft', false, [3, 1], [3, 0]],
    ['ArrowLeft', false, [3, 0], [3, 0]],
    ['Home', false, [3, 2], [3, 0]],
    ['End', false, [3, 2], [3, 3]],
    ['Home', true, [3, 2], [0, 0]],
    ['End', true, [3, 2], [9, 3]],
    ['PageDown', false, [3, 2], [8, 2]],
    ['PageDown', false, [7, 2], [9, 2]],
    ['PageUp', false, [8, 2], [3, 2]],
    ['PageUp', false, [3, 2], [0, 2]],
  ])('%s (Ctrl %s) leads from %j to %j', (key, ctrl, [row, column], [toRow, toColumn]) => {
    expect(placeAfterKey({ row, column }, press(key, ctrl), shape)).toEqual({ row: toRow, column: toColumn });
  });

  test('written from right to left, the left arrow leads to the next column', () => {
    const place = placeAfterKey({ row: 0, column: 1 }, press('ArrowLeft'), { ...shape, isRightToLeft: true });
    expect(place).toEqual({ row: 0, column: 2 });
  });

  test('a Mac has its command key for Control', () => {
    expect(placeAfterKey({ row: 3, column: 2 }, { key: 'End', ctrlKey: false, metaKey: true }, shape)).toEqual({ row: 9, column: 3 });
  });

  test('other keys, those the app has with Control, and keys in an empty grid lead nowhere', () => {
    expect(placeAfterKey({ row: 0, column: 0 }, press('x'), shape)).toBeNull();
    expect(placeAfterKey({ row: 0, column: 0 }, press('PageDown', true), shape)).toBeNull();
    expect(placeAfterKey({ row: 0, column: 0 }, press('ArrowDown'), { ...shape, rows: 0 })).toBeNull();
  });
});
