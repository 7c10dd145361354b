import { epochDayOf } from '../../src/model/calendar-date';
import type { Board } from '../../src/derive/board';
import type { CandidateSource } from '../../src/derive/candidates';
import { candidateSource, followUpSource } from '../../src/derive/person-follow-up';
import type { FollowUpSource } from '../../src/derive/person-follow-up';
import { deriveRoleMatrix } from '../../src/derive/role-matrix';
import type { Network } from '../../src/network/network';
import type { Settings } from '../../src/settings';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { day } from './builders';

/** A network on a day, everything derived from scratch when it is asked for. */
export function candidateSourceOn(today: string, network: Network, settings: Partial<Settings> = {}): CandidateSource {
  return candidateSource({ network, settings: { ...DEFAULT_SETTINGS, ...settings }, today: epochDayOf(day(today)) });
}

/** The same with its boards and all that follow-ups are derived from. */
export function sourceOn(
  today: string,
  network: Network,
  settings: Partial<Settings> = {},
): { source: FollowUpSource; boards: readonly Board[] } {
  const base = candidateSourceOn(today, network, settings);
  const boards = deriveRoleMatrix(base);
  return { source: followUpSource(base, boards), boards };
}
