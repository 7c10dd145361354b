import type { NotePath } from './mention';

/** Where in a note something stands: a line, a property, or the note as a whole. */
export interface PlaceInNote {
  /** As the note spells it. */
  readonly property?: string;
  /** From 1. */
  readonly line?: number;
}

/** A place that can be opened: the note and where in it. */
export interface Place extends PlaceInNote {
  readonly path: NotePath;
}
