import { describe, expect, test } from 'vitest';
import { OrderedList } from '../../../src/network/ordered-list';

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

describe('a list that stays in order', () => {
  test('puts one item in its place and takes another out', () => {
    const list = new OrderedList<number>((a, b) => a - b, [5, 1, 3]);
    list.change([3], [4, 0]);
    expect(list.all).toEqual([0, 1, 4, 5]);
  });

  test('is in order too when much changes at once', () => {
    const list = new OrderedList<number>((a, b) => a - b, numbers(0, 100));
    list.change(numbers(50, 100), numbers(200, 260).reverse());
    expect(list.all).toEqual([...numbers(0, 50), ...numbers(200, 260)]);
  });

  test('is the same array while nothing changes, and leaves the one it gave away alone', () => {
    const list = new OrderedList<number>((a, b) => a - b, [1]);
    const before = list.all;
    list.change([], []);
    expect(list.all).toBe(before);
    list.change([], [2]);
    expect(before).toEqual([1]);
  });

  test('lets each item be replaced by one that stands in its place', () => {
    const list = new OrderedList<number>((a, b) => a - b, [1, 2, 3]);
    const before = list.all;
    list.renew((item) => item);
    expect(list.all).toBe(before);
    list.renew((item) => (item === 2 ? 2.5 : item));
    expect(list.all).toEqual([1, 2.5, 3]);
    expect(before).toEqual([1, 2, 3]);
  });

  test('refuses to take out what is not in it', () => {
    const list = new OrderedList<number>((a, b) => a - b, [1]);
    expect(() => list.change([2], [])).toThrow('not in the list');
  });
});
