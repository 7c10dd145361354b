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

  test('stays in order while thousands come and go one by one, and goes through the same items as its array', () => {
    const list = new OrderedList<number>((a, b) => a - b, numbers(0, 300).map((at) => 10 * at));
    const shuffled = numbers(0, 1000).map((at) => 3 * ((at * 373) % 1000) + 1);
    for (const item of shuffled) list.change([], [item]);
    for (const item of numbers(0, 290)) list.change([10 * item], []);
    const expected = [...shuffled, ...numbers(290, 300).map((at) => 10 * at)].sort((a, b) => a - b);
    expect(list.all).toEqual(expected);
    expect([...list]).toEqual(expected);
  });

  test('puts what has the same place where the other one was', () => {
    const [old, other, renewed] = [{ at: 1 }, { at: 2 }, { at: 1 }];
    const list = new OrderedList<{ at: number }>((a, b) => a.at - b.at, [old, other]);
    list.change([old], [renewed]);
    expect(list.all[0]).toBe(renewed);
    expect(list.all).toHaveLength(2);
  });

  test('is the same array while nothing changes, and leaves the one it gave away alone', () => {
    const list = new OrderedList<number>((a, b) => a - b, [1]);
    const before = list.all;
    list.change([], []);
    expect(list.all).toBe(before);
    list.change([], [2]);
    expect(before).toEqual([1]);
  });

  test('refuses to take out what is not in it', () => {
    const list = new OrderedList<number>((a, b) => a - b, [1]);
    expect(() => list.change([2], [])).toThrow('not in the list');
  });
});
