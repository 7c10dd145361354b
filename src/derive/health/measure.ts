import type { NotePath } from '../../model/mention';
import type { Named } from '../brief';

/** What each measure found, by its id. Shares are between 0 and 1. Formulas and sources: docs/network.md. */
export interface MeasureFacts {
  /** `mean`: 0–100, of the active projects that need somebody. */
  readonly coverage: { readonly mean: number; readonly projects: number };
  readonly contact: { readonly people: number; readonly fresh: number; readonly dormant: number };
  /** `people` are those with a network; the others are counted apart. */
  readonly dependency: { readonly people: number; readonly without: number; readonly network: Named; readonly share: number };
  /** `blau`: the chance that two contacts come from different networks; `effective`: as many networks of equal size. */
  readonly diversity: { readonly networks: number; readonly blau: number; readonly effective: number };
  readonly sameHands: { readonly person: Named; readonly project: Named; readonly held: number; readonly filled: number };
  /** `effectiveSize`: contacts that do not lead to the same people; `efficiency`: their share. */
  readonly redundancy: { readonly people: number; readonly ties: number; readonly effectiveSize: number; readonly efficiency: number };
  /** Burt's constraint, above 0: how much my contacts lean on each other. */
  readonly constraint: { readonly people: number; readonly constraint: number };
  readonly doors: { readonly people: number; readonly self: number; readonly top: Introducer | null };
  /** `index`: −1 when I only received, 1 when I only gave. */
  readonly favours: { readonly gave: number; readonly received: number; readonly index: number };
  /** `plus` and `minus`: support and opposition by influence; `against`: projects with clearly more opposition. */
  readonly stance: {
    readonly plus: number; readonly minus: number; readonly balance: number; readonly estimated: number; readonly against: number;
  };
  /** `met`: people of whom the day of the first message has passed; `written`: those who got one by then. */
  readonly firstMessage: { readonly met: number; readonly written: number };
}

export type MeasureId = keyof MeasureFacts;

/** The measures in the order of the screen: projects, contacts, networks, ties, favours. */
export const MEASURE_IDS: readonly MeasureId[] = [
  'coverage', 'sameHands', 'stance', 'contact', 'firstMessage', 'dependency', 'diversity', 'redundancy', 'constraint', 'doors', 'favours',
];

/** Somebody who introduced people to me, and how many. */
export interface Introducer extends Named {
  readonly introduced: number;
}

/** One line of the list behind a measure. What the figures mean is the measure's matter. */
export interface ListEntry extends Named {
  readonly figure: number | null;
  /** A second figure: of how many, or against how many. */
  readonly other: number | null;
  /** What the line is about beside its name. */
  readonly about: Named | null;
}

/** `info` judges nothing: there is no number above which it would be better. */
export type KnownState = 'good' | 'info' | 'warn';
export type MeasureState = KnownState | 'not-enough-data';

/** A measure with its value. */
export interface KnownMeasure<Id extends MeasureId = MeasureId> {
  readonly id: Id;
  readonly state: KnownState;
  readonly facts: MeasureFacts[Id];
  readonly list: readonly ListEntry[];
}

/** A measure of which too little is known: unknown is unknown. */
export interface UnknownMeasure<Id extends MeasureId = MeasureId> {
  readonly id: Id;
  readonly state: 'not-enough-data';
  /** Of what the measure counts, as many as there are; `needed` would make a number. */
  readonly found: number;
  readonly needed: number;
}

/** A measure of one id. */
export type MeasureOf<Id extends MeasureId> = KnownMeasure<Id> | UnknownMeasure<Id>;

/** Any measure; its id tells what its facts are. */
export type Measure = { [Id in MeasureId]: MeasureOf<Id> }[MeasureId];

/** Below this many people a share says nothing. */
export const LEAST_PEOPLE = 5;

/** A measure that cannot be told. */
export function unknownMeasure<Id extends MeasureId>(id: Id, found: number, needed: number): UnknownMeasure<Id> {
  return { id, state: 'not-enough-data', found, needed };
}

/** A line of a list. */
export function entry(
  { name, path }: { readonly name: string; readonly path: NotePath | null },
  figure: number | null,
  more: { readonly other?: number; readonly about?: Named } = {},
): ListEntry {
  return { name, path, figure, other: more.other ?? null, about: more.about ?? null };
}
