import { foldName } from '../../network/link-path';
import type { Named } from '../brief';
import { namedBy } from '../brief';
import { circleOf } from '../contact';
import { balanceOf, reciprocityOf } from '../reciprocity';
import { byFigure } from './contact-measures';
import type { Introducer, MeasureOf } from './measure';
import { LEAST_PEOPLE, entry, unknownMeasure } from './measure';
import type { HealthSource } from './source';

const SELF_WARNS_ABOVE = 0.65;
const SELF_COUNTS_FROM = 20;

/** Whom I met by myself, and who opened most doors; behind it everybody who introduced somebody. */
export function doorsMeasure({ known, network }: HealthSource): MeasureOf<'doors'> {
  const people = known.length;
  if (people < LEAST_PEOPLE) return unknownMeasure('doors', people, LEAST_PEOPLE);
  const found = new Map<string, { named: Named; introduced: number }>();
  let self = 0;
  for (const { person } of known) {
    // A note that names itself names nobody who opened a door.
    const introducers = namedBy(person.introducedBy, person.path, network).filter(({ path }) => path !== person.path);
    if (introducers.length === 0) self += 1;
    for (const named of introducers) {
      const key = named.path ?? `name:${foldName(named.name)}`;
      found.set(key, { named: found.get(key)?.named ?? named, introduced: (found.get(key)?.introduced ?? 0) + 1 });
    }
  }
  const list = [...found.values()].map(({ named, introduced }) => entry(named, introduced)).sort(byFigure);
  const [first] = list;
  const top: Introducer | null = first === undefined ? null : { name: first.name, path: first.path, introduced: first.figure ?? 0 };
  const isInbred = people >= SELF_COUNTS_FROM && self / people > SELF_WARNS_ABOVE;
  return { id: 'doors', state: isInbred ? 'warn' : 'info', facts: { people, self, top }, list };
}

const EVEN_UNTIL = 0.3;
const UNEVEN_FROM = 0.6;
const LOPSIDED_FROM = 3;

/**
 * What I gave and received in all; behind it where one side is three ahead, the most lopsided first. The core circle is
 * left out: among close people nobody keeps accounts.
 */
export function favoursMeasure({ known, today }: HealthSource): MeasureOf<'favours'> {
  const counted = known
    .filter(({ person }) => circleOf(person) !== 'core')
    .map(({ person }) => ({ person, counts: reciprocityOf(person, today) }));
  if (counted.length < LEAST_PEOPLE) return unknownMeasure('favours', counted.length, LEAST_PEOPLE);
  const gave = counted.reduce((sum, { counts }) => sum + counts.gave, 0);
  const received = counted.reduce((sum, { counts }) => sum + counts.received, 0);
  // With enough people and nothing noted there is no number either: an index of nothing is nothing.
  if (gave + received === 0) return unknownMeasure('favours', counted.length, LEAST_PEOPLE);
  const index = (gave - received) / (gave + received);
  const state = Math.abs(index) <= EVEN_UNTIL ? 'good' : Math.abs(index) > UNEVEN_FROM ? 'warn' : 'info';
  const list = counted
    .filter(({ counts }) => Math.abs(balanceOf(counts)) >= LOPSIDED_FROM)
    .sort((a, b) => Math.abs(balanceOf(b.counts)) - Math.abs(balanceOf(a.counts)))
    .map(({ person, counts }) => entry(person, counts.gave, { other: counts.received }));
  return { id: 'favours', state, facts: { gave, received, index }, list };
}
