import { CARD_LISTS, CARD_SINGLES } from './contact-card';

/** What a column of a table may hold: a field of a card, or a part of a name. */
export const CSV_COLUMNS = [...CARD_SINGLES, ...CARD_LISTS, 'given-name', 'family-name'] as const;

/** What a column of a table may hold. */
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/**
 * What each column of a table holds, in their order; null for one that is left out. Several columns may hold the same:
 * lists are joined, of single values the first counts that says something.
 */
export type CsvMapping = readonly (CsvColumn | null)[];

/** A mapping that a person has made or confirmed, for the next table with the same columns. */
export interface RememberedMapping {
  /** The table, by its columns (`mappingKeyOf`). */
  readonly key: string;
  readonly columns: CsvMapping;
}
