import type { Named } from '../brief';
import { networkKeysOf } from '../networks';
import type { PeopleNetworks } from '../networks';
import { byFigure } from './contact-measures';
import type { ListEntry, MeasureOf } from './measure';
import { LEAST_PEOPLE, entry, unknownMeasure } from './measure';
import type { HealthSource } from './source';

const ONE_NETWORK_WARNS_ABOVE = 0.5;
const EFFECTIVE_IS_GOOD_FROM = 3;
const EFFECTIVE_WARNS_BELOW = 2;

/** What part of my contacts comes from each network. */
export interface NetworkShares {
  /** People who belong to a network. */
  readonly people: number;
  /** People who belong to none: counted apart, not as a network. */
  readonly without: number;
  /** The largest share first; the shares add up to 1. */
  readonly shares: readonly NetworkShare[];
}

/** The part of one network. */
export interface NetworkShare {
  readonly network: Named;
  /** Whoever belongs to k networks counts as 1/k in each. */
  readonly share: number;
  /** Her people, whole. */
  readonly people: number;
}

/** The shares of the networks among the people whom I know. */
export function networkSharesOf({ known }: Pick<HealthSource, 'known'>, { all }: PeopleNetworks): NetworkShares {
  const names = new Map<string, Named>(all.map(({ key, name, path }) => [key, { name, path }]));
  const parts = new Map<string, { weight: number; people: number }>();
  let people = 0;
  for (const { person } of known) {
    const keys = networkKeysOf(person);
    if (keys.length > 0) people += 1;
    for (const key of keys) {
      const part = parts.get(key) ?? { weight: 0, people: 0 };
      parts.set(key, { weight: part.weight + 1 / keys.length, people: part.people + 1 });
    }
  }
  const shares = [...parts].map(([key, part]): NetworkShare => {
    return { network: names.get(key) ?? { name: key, path: null }, share: part.weight / people, people: part.people };
  });
  return { people, without: known.length - people, shares: shares.sort((a, b) => byFigure(lineOf(a), lineOf(b))) };
}

/** How much hangs on the largest network. */
export function dependencyMeasure({ people, without, shares }: NetworkShares): MeasureOf<'dependency'> {
  const [top] = shares;
  if (top === undefined || people < LEAST_PEOPLE) return unknownMeasure('dependency', people, LEAST_PEOPLE);
  const facts = { people, without, network: top.network, share: top.share };
  return { id: 'dependency', state: top.share > ONE_NETWORK_WARNS_ABOVE ? 'warn' : 'info', facts, list: shares.map(lineOf) };
}

/** How varied the networks are: Blau's index, and as how many networks of equal size they count. */
export function diversityMeasure({ people, shares }: NetworkShares): MeasureOf<'diversity'> {
  if (people < LEAST_PEOPLE) return unknownMeasure('diversity', people, LEAST_PEOPLE);
  const squares = shares.reduce((sum, { share }) => sum + share * share, 0);
  const effective = 1 / squares;
  const state = effective >= EFFECTIVE_IS_GOOD_FROM ? 'good' : effective < EFFECTIVE_WARNS_BELOW ? 'warn' : 'info';
  const facts = { networks: shares.length, blau: 1 - squares, effective };
  return { id: 'diversity', state, facts, list: shares.map(lineOf) };
}

function lineOf({ network, share, people }: NetworkShare): ListEntry {
  return entry(network, share, { other: people });
}
