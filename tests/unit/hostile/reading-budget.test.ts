import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { overrunOfBlock, overrunOfBody, overrunOfData } from '../../../src/note/reading-budget';
import { leastCpuMilliseconds } from '../../support/cpu-time';
import { YAML_SHAPES } from './yaml-shapes';

/** Measured: 0.2 s for the worst shape on a busy machine. Without the budget one of them takes over a minute. */
const AT_MOST = 1000;
const LARGEST = 50_000;

/** The largest size of a shape that is read. */
function mostOf(shape: (size: number) => string): number {
  let [read, refused] = [0, LARGEST + 1];
  while (refused - read > 1) {
    const size = Math.floor((read + refused) / 2);
    if (overrunOfBlock(shape(size)) === null) read = size;
    else refused = size;
  }
  return read;
}

function parseQuietly(block: string): void {
  try {
    parse(block, { logLevel: 'error' });
  } catch {
    // What is no YAML takes its time as well.
  }
}

describe('the largest block that is read', () => {
  test.each(Object.entries(YAML_SHAPES))('%s: no parser freezes on it', (_, shape) => {
    const block = shape(mostOf(shape));
    expect(leastCpuMilliseconds(() => parseQuietly(block), AT_MOST)).toBeLessThan(AT_MOST);
  });

  test.each([['names in a list', 3500], ['roles in a list', 4500], ['properties', 2000], ['lines of one text', 9000]])(
    '%s: %i are read',
    (name, size) => {
      expect(overrunOfBlock(YAML_SHAPES[name]?.(size) ?? '')).toBeNull();
    },
  );
});

test('the line is told on which the budget ends', () => {
  expect(overrunOfBlock(`name: Ana\nskills: [film]\n${'? '.repeat(40)}`)).toBe(2);
  expect(overrunOfBody('- line\n'.repeat(20_001))).toBe(20_000);
  expect(overrunOfBody('- line\n'.repeat(19_999))).toBeNull();
  expect(overrunOfBody('x'.repeat(5_000_001))).toBe(0);
});

describe('values that anchors repeat', () => {
  const bomb = (levels: number): unknown => (levels === 0 ? 'x' : Array.from({ length: 9 }, () => bomb(levels - 1)));

  test('are counted as often as they are repeated, and counting ends', () => {
    let shared: unknown = ['x'];
    for (let level = 0; level < 60; level++) shared = [shared, shared, shared];
    expect(overrunOfData({ name: 'Ana', skills: shared })).toBe('skills');
    expect(overrunOfData({ name: 'Ana', skills: bomb(4) })).toBeNull();
  });

  test('a list that holds itself has an end', () => {
    const one: unknown[] = ['x'];
    one.push(one);
    expect(overrunOfData({ one })).toBeNull();
    const two: unknown[] = [];
    two.push(two, two);
    expect(overrunOfData({ two })).toBe('two');
  });
});
