import type { CalendarDate, EpochDay } from '../model/calendar-date';
import { epochDayOf } from '../model/calendar-date';
import type { Interaction } from '../model/interaction';
import type { NotePath } from '../model/mention';
import { compareText } from '../model/order';
import type { Person } from '../model/person';
import type { Place } from '../model/place';
import type { Network } from '../network/network';
import type { ToldInteraction } from '../network/reference';
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
  const lastDay = latestDayIn(person, told);
  if (lastDay === null) return NO_EXCHANGES;
  const on = epochDayOf(lastDay);
  // Hardly anybody has something dated ahead: nearly always the latest day of all is the last one.
  if (on <= today) return { latest: { on, source: firstSourceOf(lastDay, person, told) }, nextOn: Infinity };
  const entries = [...ownHistory(person), ...toldHistory(person.path, network)];
  const ahead = entries.map(({ interaction }) => epochDayOf(interaction.on)).filter((day) => day > today);
  return { latest: latestOf(entries, today), nextOn: Math.min(...ahead) };
}

const NO_EXCHANGES: NearestExchanges = { latest: null, nextOn: Infinity };

function latestDayIn({ lastContact, log }: Person, told: readonly ToldInteraction[]): CalendarDate | null {
  let latest = lastContact;
  for (const { on } of log) if (latest === null || on > latest) latest = on;
  for (const { interaction: { on } } of told) if (latest === null || on > latest) latest = on;
  return latest;
}

/** The first place in the order of {@link historyOf}'s parts that tells of an exchange on a day on which one is told. */
function firstSourceOf(day: CalendarDate, person: Person, told: readonly ToldInteraction[]): Place {
  const { path, lastContact, log, spelling } = person;
  if (lastContact === day) return sourceIn(path, { line: null, property: spelling['last-contact'] ?? null });
  const logged = log.find(({ on }) => on === day);
  if (logged !== undefined) return sourceIn(path, logged);
  const other = told.find(({ interaction }) => interaction.on === day);
  return other === undefined ? { path } : sourceIn(other.from, other.interaction);
}
