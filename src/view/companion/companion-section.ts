import type { SectionId } from './companion-state';

/** The parts of the panel that have no heading: who or what it is about, and what can be done. */
export type PartId = SectionId | 'head' | 'actions';

/** The heading of a part, which folds it away. */
export interface PartHeading {
  readonly id: SectionId;
  readonly title: string;
  readonly count: number;
  /** What else the heading offers, at its context menu. */
  readonly onMenu?: (event: MouseEvent, el: HTMLElement) => void;
}

/** One part of the panel. */
export interface CompanionPart {
  readonly id: PartId;
  /** null for a part without a heading, which cannot be folded away. */
  readonly heading: PartHeading | null;
  /** All that `paint` shows: while it says the same, the part is not painted again. */
  readonly data: unknown;
  /** Fills the empty element of the part. */
  readonly paint: (el: HTMLElement) => void;
}

/** A part without a heading. */
export function plainPart<Data>(
  id: 'head' | 'actions',
  data: Data,
  paint: (el: HTMLElement, data: Data) => void,
): CompanionPart {
  return { id, heading: null, data, paint: (el) => paint(el, data) };
}

/** What a section is made of. */
export interface SectionPlan<Data> {
  readonly id: SectionId;
  readonly title: string;
  /** How many there are of what it lists; 0 says nothing beside the title. */
  readonly count: number;
  readonly data: Data;
  readonly paint: (el: HTMLElement, data: Data) => void;
  readonly onMenu?: PartHeading['onMenu'];
}

/** A part with a heading, which can be folded away. */
export function section<Data>({ id, title, count, data, paint, onMenu }: SectionPlan<Data>): CompanionPart {
  return { id, heading: { id, title, count, onMenu }, data, paint: (el) => paint(el, data) };
}
