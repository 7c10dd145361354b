import type { CalendarDate } from './calendar-date';

/** The path of a note inside the vault, with its ending: `People/Ana.md`. */
export type NotePath = string;

/**
 * Somebody or something named in a note: a wikilink, a Markdown link, or plain words. Which note it means is
 * decided later, against the whole network; until then nothing is lost when there is no such note.
 */
export interface Mention {
  /** What a person reads: the alias of the link, else the last part of its path, else the words themselves. */
  readonly text: string;
  /** The link path without heading or alias (`People/Ana`), or the plain words. */
  readonly target: string;
  /** A link says which note is meant; plain words only hope to be a name. */
  readonly isLink: boolean;
}

/** How far an introduction is. */
export type IntroductionStatus = 'asked' | 'accepted' | 'introduced' | 'met';

/** An introduction that somebody promised, and to whom: `"[[Ana]] 2026-03-06"`, `"[[Ana]] 2026-03-06 introduced"`. */
export interface PromisedIntroduction {
  readonly mention: Mention;
  /** The day it was promised or asked for; null where the note does not say. */
  readonly on: CalendarDate | null;
  /** null where the note does not say; then it is still to come. */
  readonly status: IntroductionStatus | null;
}
