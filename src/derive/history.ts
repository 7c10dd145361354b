import type { EpochDay } from '../model/calendar-date';
import { epochDayOf } from '../model/calendar-date';
import type { Interaction } from '../model/interaction';
import type { NotePath } from '../model/mention';
import { compareText } from '../model/order';
import type { Person } from '../model/person';
import type { Place } from '../model/place';
import type { Network } from '../network/network';
import { sourceIn } from './source';

/** One exchange with a person, wherever it is told. */
export interface HistoryEntry {
  readonly interaction: Interaction;
  /** The note and the place in it that tells of the exchange. */
  readonly source: Place;
}

/** A day and the place that tells of it. */
export interface DatedPlace {
  readonly on: EpochDay;
  readonly source: Place;
}

/** The exchanges with a person next to a day. */
export interface NearestExchanges {
  /** The latest that is not in the future, as {@link latestOf} finds it; null when there is none. */
  readonly latest: DatedPlace | null;
  /** The day of the first that is still ahead; `Infinity` when none is. */
  readonly nextOn: EpochDay;
}

/** Everything that any note tells of exchanges with a person, the latest first; also what is dated ahead. */
export function historyOf(person: Person, network: Network): readonly HistoryEntry[] {
  const entries = [...ownHistory(person), ...toldHistory(person.path, network)];
  return entries.sort(
    (a, b) =>
      compareText(b.interaction.on, a.interaction.on) ||
      compareText(a.source.path, b.source.path) ||
      (a.source.line ?? 0) - (b.source.line ?? 0) ||
      compareText(a.interaction.text, b.interaction.text),
  );
}

/** What the person's own note tells, in its order: the property of the last contact first, then the log. */
export function ownHistory(person: Person): HistoryEntry[] {
  const { path, lastContact, log, spelling } = person;
  const logged = log.map((interaction) => ({ interaction, source: sourceIn(path, interaction) }));
  if (lastContact === null) return logged;
  const property = spelling['last-contact'] ?? null;
  const interaction: Interaction = { on: lastContact, kind: 'property', text: '', line: null, property };
  return [{ interaction, source: sourceIn(path, interaction) }, ...logged];
}

/** What other notes tell, by their paths. */
export function toldHistory(person: NotePath, network: Network): HistoryEntry[] {
  return network
    .interactionsWith(person)
    .map(({ from, interaction }) => ({ interaction, source: sourceIn(from, interaction) }));
}

/**
 * The latest of exchanges that is not in the future; of several on one day the first in the given order. null when
 * there is none.
 */
export function latestOf(entries: readonly HistoryEntry[], today: EpochDay): DatedPlace | null {
  let latest: DatedPlace | null = null;
  for (const { interaction, source } of entries) {
    const on = epochDayOf(interaction.on);
    if (on <= today && (latest === null || on > latest.on)) latest = { on, source };
  }
  return latest;
}

/** The exchanges with a person next to today, from everything that any note tells. */
export function nearestExchanges(person: Person, network: Network, today: EpochDay): NearestExchanges {
  const told = network.interactionsWith(person.path);
  if (person.lastContact === null && person.log.length === 0 && told.length === 0) return NO_EXCHANGES;
  const entries = [...ownHistory(person), ...toldHistory(person.path, network)];
  const ahead = entries.map(({ interaction }) => epochDayOf(interaction.on)).filter((on) => on > today);
  return { latest: latestOf(entries, today), nextOn: Math.min(Infinity, ...ahead) };
}

const NO_EXCHANGES: NearestExchanges = { latest: null, nextOn: Infinity };
