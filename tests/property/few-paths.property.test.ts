import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FewPaths } from '../../src/network/few-paths';
import { hasPath, listOfPaths, withPath, withoutPath } from '../../src/network/few-paths';

const aPath = fc.integer({ min: 1, max: 14 }).map((at) => `Note ${at}.md`);
const aStep = fc.record({ path: aPath, comes: fc.boolean() });

test('paths are held each once, in the order in which they came, however many there are', () => {
  fc.assert(
    fc.property(fc.array(aPath, { maxLength: 20 }), fc.array(aStep, { maxLength: 40 }), (first, steps) => {
      const expected = new Set<string>();
      let paths: FewPaths = null;
      for (const { path, comes } of [...first.map((path) => ({ path, comes: true })), ...steps]) {
        paths = comes ? withPath(paths, path) : withoutPath(paths, path);
        if (comes) expected.add(path);
        else expected.delete(path);
        expect(listOfPaths(paths)).toEqual([...expected]);
        expect(hasPath(paths, path)).toBe(comes);
      }
    }),
    { numRuns: 300 },
  );
});
