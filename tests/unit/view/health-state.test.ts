import { describe, expect, test } from 'vitest';
import { INITIAL_HEALTH_STATE, readHealthState, savedHealthState, withAllMeasures, withHidden } from '../../../src/view/health/health-state';

describe('what the view of the network remembers', () => {
  test('the tab and the hidden measures come back as they were saved', () => {
    const state = withHidden(withHidden({ ...INITIAL_HEALTH_STATE, mode: 'picture' }, 'doors'), 'coverage');
    expect(savedHealthState(state)).toEqual({ mode: 'picture', hidden: ['coverage', 'doors'] });
    expect(readHealthState(savedHealthState(state), INITIAL_HEALTH_STATE)).toEqual(state);
    expect(withAllMeasures(state)).toEqual({ mode: 'picture', hidden: new Set() });
  });

  test.each([
    ['nothing', null],
    ['another shape', { mode: 3, hidden: 'doors' }],
    ['a tab of another version', { mode: 'stars' }],
  ])('%s changes nothing', (_, saved) => {
    expect(readHealthState(saved, INITIAL_HEALTH_STATE)).toEqual(INITIAL_HEALTH_STATE);
  });

  test('a measure of another version is passed over', () => {
    expect(readHealthState({ hidden: ['stars', 'stance'] }, INITIAL_HEALTH_STATE).hidden).toEqual(new Set(['stance']));
  });
});
