import { cardFileOf, cardsWithoutPictures } from '../../src/exchange/card-file';
import { countOfNotes, plannedNotes } from '../../src/derive/import-plan';
import { NO_OWN_WORDS } from '../../src/model/own-words';
import { ReviewSession } from '../../src/view/import/review-session';
import { readPerson } from '../unit/note/read-note';
import { day } from '../support/builders';

/** What an import of many cards took: milliseconds, but for the memory in megabytes. */
export interface ImportTimes {
  readonly slices: readonly number[];
  /** From the bytes of the file to the first rows that can be seen. */
  readonly firstRows: number;
  readonly total: number;
  readonly plan: number;
  readonly decode: number;
  readonly heap: number;
}

/** A file of so many cards, each with what an address book has and a picture of 4 kB; every other one has a note. */
function fileOf(count: number): Uint8Array {
  const picture = btoa(`\xff\xd8\xff\xe0${'x'.repeat(4096)}`);
  const card = (at: number): string => [
    'BEGIN:VCARD', 'VERSION:3.0', `FN:Person Nr${at} Of${at % 97}`, `ORG:House ${at % 50}`, 'TITLE:Curator', `EMAIL;TYPE=WORK:p${at}@example.org`,
    `TEL;TYPE=CELL:+32 478 ${String(100_000 + at)}`, `ADR:;;Rue du Pont ${at};Liège;;4000;Belgique`, 'BDAY:1980-11-04',
    `NOTE:Met at the opening\\, talked about masks ${at}`, 'CATEGORIES:Choir,Jury', `PHOTO;ENCODING=b;TYPE=JPEG:${picture}`, 'END:VCARD', '',
  ].join('\r\n');
  return new TextEncoder().encode(Array.from({ length: count }, (_, at) => card(at)).join(''));
}

function textOf(bytes: Uint8Array): string {
  const file = cardFileOf('cards.vcf', bytes);
  if (file.kind !== 'vcard') throw new Error('not a vCard file');
  return file.text;
}

/** Imports so many cards into a vault of as many people, half of whom are in the file, as far as to the writing. */
export async function timeImport(count: number, collect: () => void): Promise<ImportTimes> {
  const people = Array.from({ length: count }, (_, at) =>
    readPerson(`organisation: House ${at % 50}\nemail: p${at * 2}@example.org`, { path: `People/Person Nr${at * 2} Of${(at * 2) % 97}.md` }).person);
  const bytes = fileOf(count);
  const slices: number[] = [];
  let resumed = 0;
  let firstRows = 0;
  collect();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  let decode = 0;
  // No variable holds the text, so that what is left of it in memory is what the list holds on to.
  const timedText = (): string => {
    const text = textOf(bytes);
    decode = performance.now() - start;
    return text;
  };
  const win = {
    performance,
    setTimeout: (run: () => void) => {
      slices.push(performance.now() - resumed);
      return setTimeout(() => {
        resumed = performance.now();
        run();
      }, 0);
    },
  };
  const session = new ReviewSession({
    people,
    // Of a window the review needs its clock and its timers.
    win: win as unknown as Window,
    onGrown: () => {
      if (firstRows === 0) firstRows = performance.now() - start;
    },
  }, [{ name: 'cards.vcf', source: 'cards.vcf', cards: cardsWithoutPictures(timedText()) }]);
  resumed = performance.now();
  await session.read();
  const total = performance.now() - start;
  const base = { folder: null, language: 'en' as const, words: NO_OWN_WORDS, properties: { type: 'person' }, body: '', today: day('2026-03-16'), singles: new Set<never>() };
  const planning = performance.now();
  const notes = [...plannedNotes(session.rows, { base, folder: 'People', networks: [], taken: new Set() })];
  const plan = performance.now() - planning;
  if (notes.length !== countOfNotes(session.rows, []) || session.rows.length !== count) throw new Error('not all of it was read');
  notes.length = 0;
  collect();
  const heap = (process.memoryUsage().heapUsed - before) / 1e6;
  return { slices, firstRows, total, plan, decode, heap: session.rows.length === count ? heap : 0 };
}
