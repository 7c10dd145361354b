import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardField, ContactCard } from '../../src/model/contact-card';
import { CARD_LISTS, CARD_SINGLES, EMPTY_CARD } from '../../src/model/contact-card';
import type { CalendarDate } from '../../src/model/calendar-date';
import { dateOfEpochDay } from '../../src/model/calendar-date';
import { decodeVCardFile } from '../../src/exchange/vcard/decode-file';
import { readVCards } from '../../src/exchange/vcard/read-vcards';
import { vCardOf } from '../../src/exchange/vcard/write-vcard';

const ALL_FIELDS: readonly CardField[] = [...CARD_SINGLES, ...CARD_LISTS];
const ALL = new Set(ALL_FIELDS);

// A text as the contract of a card has it: trimmed, in NFC, no control characters; with all that vCard means something by.
const SIGNS = ['\\', ',', ';', ':', '"', '^', '^n', '\\n', '\\,', '=', '=C3', '.', ' ', '  ', ', ', 'é', '李', '👩‍🚀', '\u200F', '../', '__proto__', 'BEGIN:VCARD', 'END:VCARD'];
const tidy = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '').normalize('NFC').trim();
const piece = fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'grapheme', maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 3 }));
const line = fc.array(piece, { minLength: 1, maxLength: 30 }).map((parts) => tidy(parts.join(''))).filter((text) => text !== '');
const single = fc.option(line);
const list = fc.uniqueArray(line, { maxLength: 4 });
const lines = fc.array(fc.oneof(line, fc.constant('')), { minLength: 1, maxLength: 4 }).map((texts) => texts.join('\n').trim()).filter((text) => text !== '');
const day = fc.integer({ min: -20_000, max: 40_000 }).map((number): CalendarDate => dateOfEpochDay(number));
const birthday = fc.tuple(day, fc.boolean()).map(([date, isKnown]) => {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  return { year: isKnown ? year : null, month, day: dayOfMonth };
});
const plainWord = fc.stringMatching(/^[A-Za-z0-9éè' -]{1,12}$/).map(tidy).filter((text) => text !== '');
const gap = fc.constantFrom(', ', ' ', ',  ', '  ', ', , ');
const envelope = fc.tuple(fc.array(fc.tuple(plainWord, gap), { maxLength: 3 }), plainWord, fc.array(fc.tuple(gap, plainWord), { maxLength: 3 }))
  .map(([before, city, after]) => ({ address: [...before, city, ...after].flat().join(''), city }));
const place = fc.oneof(envelope, fc.record({ address: single, city: single }));

const card: fc.Arbitrary<ContactCard> = fc.tuple(place, fc.record({
  name: line,
  aliases: list,
  organisation: single,
  function: single,
  // An address has an at sign, a number does not begin as an address of the net, and one of the net runs nothing.
  emails: fc.uniqueArray(line.map((text) => `${text}@x.org`.replace(/^mailto:/i, '')), { maxLength: 4, selector: (email) => email.toLowerCase() }),
  phones: list.map((texts) => texts.filter((text) => !/^tel:/i.test(text))),
  urls: list.map((texts) => texts.map((text) => `https://x.org/${text}`)),
  language: single,
  birthday: fc.option(birthday),
  networks: list,
  met: fc.option(day),
  'met-at': single,
  topic: single,
  note: fc.option(lines),
  source: single,
})).map(([where, rest]) => ({ ...rest, ...where, aliases: rest.aliases.filter((alias) => alias !== rest.name) }));

describe('a card that leaves as a vCard and comes back', () => {
  test('has every field as it was', () => {
    fc.assert(fc.property(card, (before) => {
      const text = decodeVCardFile(new TextEncoder().encode(vCardOf(before, ALL)));
      expect([...readVCards(text)]).toEqual([{ kind: 'card', card: before, line: 1, leftOut: [], photo: null }]);
    }), { numRuns: 500 });
  });

  test('has the fields that were asked for, and no word of the others', () => {
    fc.assert(fc.property(card, fc.subarray([...ALL_FIELDS]), (before, asked) => {
      const fields = new Set<CardField>([...asked, 'name']);
      const [reading] = readVCards(vCardOf(before, fields));
      const kept = Object.fromEntries(Object.entries(before).filter(([field]) => ([...fields] as string[]).includes(field)));
      expect(reading).toMatchObject({ card: { ...EMPTY_CARD, ...kept } });
    }));
  });

  test('does so among others', () => {
    fc.assert(fc.property(fc.array(card, { maxLength: 6 }), (before) => {
      const readings = [...readVCards(before.map((each) => vCardOf(each, ALL)).join(''))];
      expect(readings.map((reading) => (reading.kind === 'card' ? reading.card : reading))).toEqual(before);
    }));
  });
});
