import type { CardReading } from '../model/contact-card';
import { recognise } from './csv/csv-source';
import type { CsvSource } from './csv/csv-source';
import type { CsvTable } from './csv/read-csv';
import { readCsv } from './csv/read-csv';
import { decodeText } from './decode-text';
import { decodeVCardFile } from './vcard/decode-file';
import { readVCards } from './vcard/read-vcards';

/** The largest file that is opened, in bytes: two hundred thousand people with a picture each. */
export const LARGEST_CARD_FILE = 200_000_000;

/** A file of contacts by its content, whatever it is called. */
export type CardFile =
  | { readonly kind: 'vcard'; readonly text: string }
  | { readonly kind: 'table'; readonly table: CsvTable; readonly source: CsvSource }
  /** Neither: a workbook, a picture, an archive. */
  | { readonly kind: 'other' };

const BYTES_LOOKED_AT = 4096;

/** Tells what a file is and decodes it. Takes any bytes; never throws for fewer than {@link LARGEST_CARD_FILE}. */
export function cardFileOf(name: string, bytes: Uint8Array): CardFile {
  const beginning = decodeText(bytes.subarray(0, BYTES_LOOKED_AT));
  if (/BEGIN\s*:\s*VCARD/i.test(beginning) || /\.(?:vcf|vcard)$/i.test(name)) return { kind: 'vcard', text: decodeVCardFile(bytes) };
  // Archives, workbooks and pictures have a zero among their first bytes; a text has none.
  if (beginning.includes('\0') || beginning.startsWith('PK\x03\x04')) return { kind: 'other' };
  const table = readCsv(decodeText(bytes));
  return { kind: 'table', table, source: recognise(table.headers) };
}

/** The cards of a vCard file as they are asked for; of a picture only its type, its bytes are left in the file. */
export function* cardsWithoutPictures(text: string): Generator<CardReading, void, undefined> {
  for (const reading of readVCards(text)) {
    if (reading.kind === 'card' && reading.photo !== null) yield { ...reading, photo: { ...reading.photo, bytes: new Uint8Array(0) } };
    else yield reading;
  }
}
