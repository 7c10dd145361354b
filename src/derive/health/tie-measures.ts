import type { NotePath } from '../../model/mention';
import { degreeOf, tiesIn } from '../tie-graph';
import type { TieGraph } from '../tie-graph';
import type { ListEntry, MeasureOf } from './measure';
import { LEAST_PEOPLE, entry, unknownMeasure } from './measure';
import type { HealthSource } from './source';

const EFFICIENCY_WARNS_BELOW = 0.5;

/**
 * Contacts that do not lead to the same people: n − 2t/n for n contacts with t ties among them (Borgatti 1997 on Burt).
 * 0 without contacts.
 */
export function effectiveSizeOf(contacts: TieGraph): number {
  return contacts.size === 0 ? 0 : contacts.size - (2 * tiesIn(contacts)) / contacts.size;
}

/**
 * What each of my contacts adds to Burt's constraint on me: (p_ij + Σ_q p_iq·p_qj)², where everybody spreads her time
 * evenly over her ties, the one to me included.
 */
function constraintsOf(contacts: TieGraph): ReadonlyMap<NotePath, number> {
  const mine = 1 / contacts.size;
  return new Map(
    [...contacts].map(([path, ties]) => {
      let share = mine;
      for (const other of ties.keys()) share += mine / (degreeOf(other, contacts) + 1);
      return [path, share * share];
    }),
  );
}

/** Burt's constraint: about 0 with many contacts who do not know each other. null without contacts. */
export function constraintOf(contacts: TieGraph): number | null {
  if (contacts.size === 0) return null;
  return [...constraintsOf(contacts).values()].reduce((sum, each) => sum + each, 0);
}

/** How many of my contacts lead to others than the rest; behind it who is tied to most of them. */
export function redundancyMeasure({ known }: HealthSource, contacts: TieGraph): MeasureOf<'redundancy'> {
  const people = contacts.size;
  if (people < LEAST_PEOPLE) return unknownMeasure('redundancy', people, LEAST_PEOPLE);
  const effectiveSize = effectiveSizeOf(contacts);
  const efficiency = effectiveSize / people;
  const list = known.map(({ person }) => entry(person, degreeOf(person.path, contacts)));
  const facts = { people, ties: tiesIn(contacts), effectiveSize, efficiency };
  return { id: 'redundancy', state: efficiency < EFFICIENCY_WARNS_BELOW ? 'warn' : 'info', facts, list: tied(list) };
}

/** How much my contacts lean on each other; behind it the part of each who is tied to another. */
export function constraintMeasure({ known }: HealthSource, contacts: TieGraph): MeasureOf<'constraint'> {
  const people = contacts.size;
  const constraint = constraintOf(contacts);
  if (constraint === null || people < LEAST_PEOPLE) return unknownMeasure('constraint', people, LEAST_PEOPLE);
  const parts = constraintsOf(contacts);
  const list = known
    .filter(({ person }) => degreeOf(person.path, contacts) > 0)
    .map(({ person }) => entry(person, (parts.get(person.path) ?? 0) / constraint));
  return { id: 'constraint', state: 'info', facts: { people, constraint }, list: tied(list) };
}

/** Those who are tied to somebody, the highest figure first. They come by name, and a sort keeps that order among equals. */
function tied(list: readonly ListEntry[]): readonly ListEntry[] {
  return list.filter(({ figure }) => figure !== null && figure > 0).sort((a, b) => (b.figure ?? 0) - (a.figure ?? 0));
}
