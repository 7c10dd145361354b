import type { CardReading } from '../../model/contact-card';

/** A field of a card that a part of a pasted line can become. */
export type LineField = 'name' | 'organisation' | 'function' | 'emails' | 'phones' | 'urls' | 'address' | 'topic';

/** Which part of the text became which field: from its first sign to the one behind its last. */
export interface FieldSpan {
  readonly field: LineField;
  readonly from: number;
  readonly to: number;
}

/** What was read of one contact in a pasted text. */
export interface ReadContactLine {
  /** From 1: the line of the text where it begins. */
  readonly line: number;
  /** What stands there: a line, a part of one that names several people, the lines of a signature, a whole vCard. */
  readonly text: string;
  readonly reading: CardReading;
  /** In the order of `text`, none over another; none for a vCard. */
  readonly spans: readonly FieldSpan[];
}

/** What is known before a text is read. */
export interface KnownNames {
  /** Organisations and networks, as {@link knownKey} makes them comparable. */
  readonly organisations: ReadonlySet<string>;
}

/** A part of a contact's text. */
export interface LinePart {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** What its shape or its label says that it is; null for words that may be anything. */
  readonly field: LineField | null;
  /** Counted from 0: the place between separators that it stands in; the lines of a signature go on counting. */
  readonly cell: number;
}
