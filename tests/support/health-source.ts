import type { NetworkHealth } from '../../src/derive/health';
import { deriveHealth } from '../../src/derive/health';
import type { HealthStore } from '../../src/derive/health/source';
import { healthSourceOf } from '../../src/derive/health/source';
import type { NetworkPicture } from '../../src/derive/network-picture';
import { deriveNetworkPicture } from '../../src/derive/network-picture';
import type { KnownMeasure, Measure, MeasureId } from '../../src/derive/health/measure';
import { compareNamed } from '../../src/model/order';
import type { Person } from '../../src/model/person';
import type { Network } from '../../src/network/network';
import { briefSourceOn } from './brief-source';
import { EIGHT_NOTES } from './eight-notes';
import { networkOfNotes } from './read-notes';
import { sourceOn } from './sources';

/** The day of the worked examples. */
const MONDAY = '2026-03-16';

/** A network on that Monday, as the health of a network asks it. */
export function healthStoreOf(network: Network): HealthStore {
  const { boards } = sourceOn(MONDAY, network);
  return {
    ...briefSourceOn(MONDAY, network),
    people: () => [...network.people.values()].sort(compareNamed),
    boards: () => boards,
  };
}

/** The health of a network on that Monday. */
export function healthOf(network: Network): NetworkHealth {
  return deriveHealth(healthSourceOf(healthStoreOf(network)));
}

/** The picture of a network on that Monday. */
export function pictureOf(network: Network): NetworkPicture {
  const source = healthSourceOf(healthStoreOf(network));
  return deriveNetworkPicture(source, deriveHealth(source).networks);
}

/** One measure, or undefined where there is not enough to tell. */
export function known<Id extends MeasureId>({ measures }: NetworkHealth, id: Id): KnownMeasure<Id> | undefined {
  const isWanted = (measure: Measure): boolean => measure.id === id && measure.state !== 'not-enough-data';
  return measures.find(isWanted) as KnownMeasure<Id> | undefined;
}

/** The eight people of the worked example, read from their notes. */
export const EIGHT: readonly Person[] = [...networkOfNotes(EIGHT_NOTES).people.values()];
