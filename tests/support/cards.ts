import fc from 'fast-check';
import type { ContactCard } from '../../src/model/contact-card';
import { EMPTY_CARD } from '../../src/model/contact-card';
import { day } from './builders';

/** A card with only what the test is about. */
export function card(name: string, plan: Partial<ContactCard> = {}): ContactCard {
  return { ...EMPTY_CARD, name, ...plan };
}

/** Texts that YAML, Markdown or a file name would take for something else. */
const HARD_TEXTS = [
  '+32 478 12 34 56', '0478', 'yes', 'No', 'null', '~', '2026-03-13', '12:30', '=HYPERLINK("x")', '- a', '@x', '#x', 'a #b', 'a: b', 'a:',
  '* x', '&x', '!x', '| x', '> x', '% x', '`x`', "it's", '"q"', '[x]', '{x}', '[[Ana]]', '1e3', '0x1F', '.5', '1_000', '<<', '?', '? x', '---', '...',
  'é', '李伟', 'a\u2028b', 'a\u0085b', '\u202Eabc', '👩‍💻', 'C:\\x', 'true', 'on', 'x,y', 'a, b', 'ends with:', 'Ana\tB', '__proto__', '1', '12.50', '-', '--11-04',
];

/** A text as a card may hold it: trimmed, in NFC, never empty, on one line. */
const text = fc
  .oneof(fc.constantFrom(...HARD_TEXTS), fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 6 }))
  .map((each) => each.replace(/[\uD800-\uDFFF](?![\uDC00-\uDFFF])|[\r\n]/g, ' ').normalize('NFC').trim())
  .filter((each) => each !== '' && !/[{}]|<%/.test(each));
const name = fc.constantFrom('Ana Diaz', 'B. Keppens', 'Bruno Keppens', 'KEPPENS Bruno', 'Élodie O’Neil', '李伟', 'Иван Петров', 'CON', '../../x y', 'a/b:c', 'x'.repeat(300));
const option = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(arbitrary, { nil: null });
const list = (item: fc.Arbitrary<string>): fc.Arbitrary<string[]> => fc.uniqueArray(item, { maxLength: 3 });
const emails = list(fc.constantFrom('ana@x.org', 'B.Keppens@bruine.be', 'élodie@exemple.fr', 'o’neil+x@y.org'));
const phones = list(fc.constantFrom('+32 478 12 34 56', '0470123456', '0032 4 222 33 44', '(555) 010-9999', '=0470 11 22 33'));
const urls = list(fc.constantFrom('https://example.org/', 'www.bruine.be/Ana', 'https://x.org/?a=b:c#d'));

/** Any card of somebody, with texts that are hard to write down. */
export const anyCard: fc.Arbitrary<ContactCard> = fc.record({
  name, aliases: list(text), organisation: option(text), function: option(text), emails, phones, urls, address: option(text), city: option(text),
  language: option(text), birthday: option(fc.constantFrom({ month: 11, day: 4, year: null }, { month: 2, day: 29, year: 1980 })),
  networks: list(text), met: option(fc.constantFrom(day('2026-03-13'), day('2025-01-01'))), 'met-at': option(text), topic: option(text),
  note: option(text), source: option(text),
});
