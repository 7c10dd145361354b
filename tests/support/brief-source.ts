import type { BriefSource } from '../../src/derive/brief';
import { derivePersonFollowUp } from '../../src/derive/person-follow-up';
import type { Network } from '../../src/network/network';
import type { Settings } from '../../src/settings';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { day } from './builders';
import { sourceOn } from './sources';

/** A network on a day, as the briefs ask it. */
export function briefSourceOn(today: string, network: Network, settings: Partial<Settings> = {}): BriefSource {
  const { source, boards } = sourceOn(today, network, settings);
  return {
    network,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    today: day(today),
    followUpOf: (path) => {
      const person = network.people.get(path);
      return person === undefined ? null : derivePersonFollowUp(person, source);
    },
    boardOf: (path) => boards.find(({ project }) => project.path === path) ?? null,
  };
}
