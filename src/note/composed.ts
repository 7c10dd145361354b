/** Below these signs none is ever put together with another one (UAX #15, quick check of NFC). */
const MAY_BE_MARKS = /[\u0300-\uffff]/;

/**
 * A text in the composed form of Unicode (NFC), as names are compared. Nearly every text is in it already, which a look
 * at its signs tells sooner than `normalize`.
 */
export function composed(text: string): string {
  return MAY_BE_MARKS.test(text) ? text.normalize('NFC') : text;
}
