import type { Stance } from '../model/stance';

/** The eight attitudes of the partners' map, in the order in which their advice is given: allies first. */
export const ATTITUDES = [
  'golden', 'engaged', 'hesitant', 'passive', 'grumbler', 'torn', 'opponent', 'irreconcilable',
] as const;

/** What somebody's energy for and against a project makes of her, after Fauvet; the tiling is docs/roles.md, "Stance". */
export type Attitude = (typeof ATTITUDES)[number];

/** The cells by synergy, from 1 up; in each row by antagonism, from 1 up. */
const CELLS: readonly (readonly Attitude[])[] = [
  ['passive', 'grumbler', 'opponent', 'irreconcilable'],
  ['passive', 'hesitant', 'opponent', 'irreconcilable'],
  ['engaged', 'golden', 'hesitant', 'torn'],
  ['engaged', 'golden', 'golden', 'torn'],
];

/**
 * The attitude of a cell of the map. A single number of support does not say how far she would go: of whoever is rated
 * −3 alone it is not said that nothing can be done any more.
 */
export function attitudeOf({ synergy, antagonism, isSupportOnly }: Pick<Stance, 'synergy' | 'antagonism' | 'isSupportOnly'>): Attitude {
  const attitude = CELLS[synergy - 1]?.[antagonism - 1] ?? 'passive';
  return isSupportOnly && attitude === 'irreconcilable' ? 'opponent' : attitude;
}

/** What power and involvement together ask for: to manage closely, keep satisfied, keep informed, or monitor. */
export type InfluenceZone = 'manage' | 'satisfy' | 'inform' | 'monitor';

const HIGH_INFLUENCE = 4;
const HIGH_INVOLVEMENT = 3;

/** @param influence 1–5, @param involvement 1–4: the stronger of the two energies. */
export function zoneOf(influence: number, involvement: number): InfluenceZone {
  if (influence >= HIGH_INFLUENCE) return involvement >= HIGH_INVOLVEMENT ? 'manage' : 'satisfy';
  return involvement >= HIGH_INVOLVEMENT ? 'inform' : 'monitor';
}
