import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDateOf } from '../../src/model/calendar-date';
import type { CardReading, ContactCard } from '../../src/model/contact-card';
import { CARD_LISTS, CARD_SINGLES } from '../../src/model/contact-card';
import { CSV_COLUMNS } from '../../src/model/csv-mapping';
import { cardsOf } from '../../src/exchange/csv/cards-of';
import { guessMapping } from '../../src/exchange/csv/csv-mapping';
import { csvOf } from '../../src/exchange/csv/csv-of';
import { CSV_SOURCES, recognise } from '../../src/exchange/csv/csv-source';
import { readCsv } from '../../src/exchange/csv/read-csv';
import { decodeText } from '../../src/exchange/decode-text';
import { stringsFor } from '../../src/i18n/strings';
import { NO_OWN_WORDS } from '../../src/model/own-words';

const signs = fc.constantFrom(...`abzéZ019 ,;:"'=+-@\\|/.()<>[]#*&`, '🎻', '語', 'ש', '\u202F', 'œ', '–');
/** A text of one line as a card has it: trimmed, in NFC, not empty, single spaces. */
const line = fc
  .array(signs, { minLength: 1, maxLength: 20 })
  .map((all) => all.join('').normalize('NFC').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');
const lines = fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
const word = fc.stringMatching(/^[a-z][a-z0-9._-]{0,8}[a-z0-9]$/);
const email = fc.tuple(word, word).map(([name, host]) => `${name}@${host}.org`);
const phone = fc.tuple(fc.constantFrom('+', '', '0'), fc.stringMatching(/^[0-9][0-9 ()./-]{0,12}[0-9]$/)).map((parts) => parts.join('').replace(/ +/g, ' '));
const day = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }));
const date = day.map(([year, month, on]) => calendarDateOf(year, month, Math.min(on, 28)));
const birthday = fc.tuple(day, fc.boolean()).map(([[year, month, on], isKnown]) =>
  isKnown ? { year, month, day: Math.min(on, 28) } : { year: null, month, day: month === 2 ? Math.min(on, 29) : Math.min(on, 30) },
);
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value);
const some = (item: fc.Arbitrary<string>): fc.Arbitrary<string[]> => fc.uniqueArray(item, { maxLength: 3 });

const someCard: fc.Arbitrary<ContactCard> = fc.record({
  name: line, aliases: some(line), organisation: maybe(line), function: maybe(line), emails: some(email), phones: some(phone),
  urls: some(line), address: maybe(line), city: maybe(line), language: maybe(line), birthday: maybe(birthday), networks: some(line),
  met: maybe(date), 'met-at': maybe(line), topic: maybe(line), note: maybe(lines), source: maybe(line),
});

function readAll(file: string): readonly CardReading[] {
  const table = readCsv(file);
  return [...cardsOf(table, guessMapping(table, NO_OWN_WORDS), recognise(table.headers), { dayFirst: false, source: null })];
}

test('what was written to a file is read back as it was, in both languages', () => {
  const fields = [...CARD_SINGLES, ...CARD_LISTS];
  fc.assert(
    fc.property(fc.array(someCard, { minLength: 1, maxLength: 4 }), fc.constantFrom('en' as const, 'fr' as const), (cards, language) => {
      const bytes = new TextEncoder().encode(csvOf(cards, fields, stringsFor(language)));
      const readings = readAll(decodeText(bytes));
      expect(readings.map((reading) => (reading.kind === 'card' ? reading.card : reading))).toEqual(cards);
      for (const reading of readings) expect(reading).toMatchObject({ leftOut: [] });
    }),
    { numRuns: 500 },
  );
});

const hostile = fc
  .array(fc.constantFrom('"', '""', ',', ';', '\t', '\n', '\r', '\0', "'", '=', ':::', '* ', 'Name', 'Nom', 'Email', 'E-mail 1 - Value', 'a@x.org', '1/2/2020', '🎻', '\uFEFF', '\\'), {
    maxLength: 80,
  })
  .map((parts) => parts.join(''));
const anyText = fc.oneof(hostile, fc.string({ unit: 'binary' }), fc.string());
const column = fc.option(fc.constantFrom(...CSV_COLUMNS));

test('any text at all is read without throwing, by any mapping, and nothing in a card is empty or twice', () => {
  fc.assert(
    fc.property(anyText, fc.array(column), fc.constantFrom(...CSV_SOURCES), fc.boolean(), (text, mapping, source, dayFirst) => {
      const table = readCsv(text);
      for (const row of table.rows) if (row.why === null) expect(row.cells).toHaveLength(table.headers.length);
      for (const by of [mapping, guessMapping(table, NO_OWN_WORDS)]) {
        for (const reading of cardsOf(table, by, source, { dayFirst, source: null })) {
          if (reading.kind !== 'card') continue;
          for (const field of CARD_LISTS) {
            expect(new Set(reading.card[field]).size).toBe(reading.card[field].length);
            for (const item of reading.card[field]) expect(item).toBe(item.trim());
            expect(reading.card[field]).not.toContain('');
          }
          for (const field of CARD_SINGLES) if (field !== 'name') expect(reading.card[field]).not.toBe('');
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test('any bytes at all are read without throwing', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
    expect(typeof decodeText(bytes)).toBe('string');
  }));
});

test('every row stands on the line that it says', () => {
  fc.assert(fc.property(fc.array(fc.tuple(word, lines), { minLength: 1, maxLength: 8 }), (people) => {
    const file = `Name,Note\n${people.map(([name, note]) => `${name},"${note.replaceAll('"', '""')}"\n`).join('\n')}`;
    const at = file.split('\n');
    for (const { line: number, cells } of readCsv(file).rows) expect(at[number - 1]?.startsWith(`${cells[0] ?? '?'},`)).toBe(true);
  }));
});
