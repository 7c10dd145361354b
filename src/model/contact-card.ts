import type { CalendarDate } from './calendar-date';
import type { Birthday } from './person';

/** The single values of a card, by the name of their field. */
export const CARD_SINGLES = ['name', 'organisation', 'function', 'address', 'city', 'language', 'birthday', 'met', 'met-at', 'topic', 'note', 'source'] as const;

/** The lists of a card, by the name of their field. */
export const CARD_LISTS = ['aliases', 'emails', 'phones', 'urls', 'networks'] as const;

/** A field of a card; named as the property of a person's note, in the plural where it is a list. */
export type CardField = (typeof CARD_SINGLES)[number] | (typeof CARD_LISTS)[number];

/**
 * What is known of a person outside her note: a business card, a row of an address book, a line typed after a meeting.
 * All formats are read into it and written from it. Texts are trimmed, in NFC and never empty, but for `name`; lists
 * hold nothing twice.
 */
export interface ContactCard {
  /** As one says it, given name first unless the source has it otherwise; '' where the source does not say. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly organisation: string | null;
  readonly function: string | null;
  /** As written; compared in lower case. */
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly urls: readonly string[];
  /** A postal address on one line, the city included where the source has it. */
  readonly address: string | null;
  readonly city: string | null;
  /** As the source has it: `fr`, `French`. */
  readonly language: string | null;
  readonly birthday: Birthday | null;
  /** Groups, labels and categories that the source puts the person into. */
  readonly networks: readonly string[];
  readonly met: CalendarDate | null;
  /** The event or place, as plain words or a wikilink. */
  readonly 'met-at': string | null;
  readonly topic: string | null;
  /** May have several lines. */
  readonly note: string | null;
  /** Where the data come from, in words. */
  readonly source: string | null;
}

/** A card that says nothing yet. */
export const EMPTY_CARD: ContactCard = {
  name: '', aliases: [], organisation: null, function: null, emails: [], phones: [], urls: [], address: null, city: null,
  language: null, birthday: null, networks: [], met: null, 'met-at': null, topic: null, note: null, source: null,
};

/** Where in its source a card began, and what could not be taken over from it. */
export interface ReadCard {
  readonly kind: 'card';
  readonly card: ContactCard;
  /** From 1: the line of the file or of the text that was put in. */
  readonly line: number;
  /** Names of fields of the source that have no place in a note: `PHOTO`, `X-SOCIALPROFILE`. Nothing twice. */
  readonly leftOut: readonly string[];
  /** A picture in the card itself; null where there is none or only the address of one. */
  readonly photo: CardPhoto | null;
}

/** A picture that a card carries, as bytes. */
export interface CardPhoto {
  /** `image/jpeg` and the like. */
  readonly type: string;
  /** None while they are left in the file. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A part of a source that no card could be made of. It is shown with its reason, never dropped in silence. */
export interface UnreadableCard {
  readonly kind: 'unreadable';
  readonly line: number;
  /** Stable, for the sentence: `no-name`, `cut-off`, `too-long`, `not-a-card`. */
  readonly why: UnreadableWhy;
  /** What stands there, shortened. */
  readonly found: string;
}

/** Why a part of a source is no card. */
export type UnreadableWhy =
  /** Neither a name nor an address nor an organisation. */
  | 'no-name'
  /** The source ends in the middle. */
  | 'cut-off'
  /** Longer than anything that is a contact. */
  | 'too-long'
  | 'not-a-card';

/** What a reader of cards finds, in the order of its source. */
export type CardReading = ReadCard | UnreadableCard;
