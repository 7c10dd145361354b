import { describe, expect, test } from 'vitest';
import { GridKeys } from '../../../src/grid/grid-keys';

describe('cells by key and by place', () => {
  const keys = new GridKeys({ rows: ['ada', 'ben'], columns: ['ally', 'mentor'] });

  test.each([
    [{ rowKey: 'ada', columnKey: null }, { row: 0, column: 0 }],
    [{ rowKey: 'ada', columnKey: 'ally' }, { row: 0, column: 1 }],
    [{ rowKey: 'ben', columnKey: 'mentor' }, { row: 1, column: 2 }],
  ])('%j is at %j, and back', (cell, place) => {
    expect(keys.placeOf(cell)).toEqual(place);
    expect(keys.cellAt(place)).toEqual(cell);
  });

  test('a cell whose row or column is filtered out is nowhere', () => {
    expect(keys.placeOf({ rowKey: 'zoe', columnKey: 'ally' })).toBeNull();
    expect(keys.placeOf({ rowKey: 'ada', columnKey: 'sponsor' })).toBeNull();
  });

  test('beyond the last row and column, the last are meant', () => {
    expect(keys.cellAt({ row: 7, column: 9 })).toEqual({ rowKey: 'ben', columnKey: 'mentor' });
  });

  test('without columns there are headings, without rows nothing', () => {
    expect(new GridKeys({ rows: ['ada'], columns: [] }).cellAt({ row: 0, column: 2 })).toEqual({ rowKey: 'ada', columnKey: null });
    expect(new GridKeys({ rows: [], columns: ['ally'] }).cellAt({ row: 0, column: 0 })).toBeNull();
  });
});
