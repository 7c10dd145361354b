import { describe, expect, test } from 'vitest';
import { readFolds, savedFolds, withFolded } from '../../../src/view/companion/companion-state';
import type { SectionId } from '../../../src/view/companion/companion-state';

const NONE: ReadonlySet<SectionId> = new Set();

describe('the sections that somebody folded away', () => {
  test('come back as they were saved', () => {
    const folded = withFolded(withFolded(NONE, 'roles', true), 'history', true);
    expect(readFolds(savedFolds(folded), NONE)).toEqual(folded);
    expect(withFolded(folded, 'roles', false)).toEqual(new Set(['history']));
  });

  test.each([
    ['nothing', null],
    ['another shape', { folded: 'roles' }],
    ['a bare word', 'roles'],
  ])('stay as they are where the workspace kept %s', (_, saved) => {
    const current = withFolded(NONE, 'tasks', true);
    expect(readFolds(saved, current)).toBe(current);
  });

  test('a section of another version is passed over', () => {
    expect(readFolds({ folded: ['roles', 'stars', 3] }, NONE)).toEqual(new Set(['roles']));
  });
});
