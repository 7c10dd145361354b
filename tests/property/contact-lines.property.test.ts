import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownNames } from '../../src/exchange/contact-lines/line-words';
import { readContactLines } from '../../src/exchange/contact-lines/read-contact-lines';

const known = knownNames(['Collectif Bruine']);
const SIGNS = [
  ' — ', ' – ', ' - ', '—', '\t', ';', '; ', ' | ', ', ', '\n', '\n\n', '\r\n', '- ', '1. ', ' (', ')', '<', '>', '"', 'BEGIN:VCARD\n', 'END:VCARD\n',
  'FN:Ana\n', 'ana@x.org', '+32 478 12 34 56', 'www.x.org', 'Ana Díaz', 'Jean-Pierre', 'Keppens, Bruno', 'directrice', 'Théâtre', 'Tel: ', 'Topic: ', '4000 Liège',
  '李伟', '\u202e', '\ud800', '__proto__', '@', '.', 'Name;Email\n',
];
const text = fc.array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

test('no text breaks the reader: parts lie where they are said to be, none over another, and cards hold tidy texts', () => {
  fc.assert(fc.property(text, (pasted) => {
    const lines = pasted.split(/\r\n|[\n\r\u2028\u2029]/).length;
    for (const { line, text: own, spans, reading } of readContactLines(pasted, { known })) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines);
      let last = 0;
      for (const { from, to } of spans) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(own.length);
        last = to;
      }
      if (reading.kind !== 'card') continue;
      const { name, organisation, function: job, topic, emails, phones, urls } = reading.card;
      for (const value of [organisation, job, topic, ...emails, ...phones, ...urls]) if (value !== null) expect(value).toBe(value.trim().normalize('NFC'));
      expect(name).toBe(name.trim().normalize('NFC'));
      expect(name !== '' || emails.length + phones.length > 0 || organisation !== null).toBe(true);
    }
  }), { numRuns: 1_000 });
});

const word = fc.constantFrom('Ana', 'Jean-Pierre', 'Élodie', 'Dupont-Lebrun', 'O’Neil', 'Tremblay');
const separator = fc.constantFrom(' — ', ' – ', ' - ', '\t', '; ', ' | ');

test('a name is never taken apart at its hyphen, whatever separates the parts of the line', () => {
  fc.assert(fc.property(word, word, separator, (given, family, between) => {
    const [found] = readContactLines([`${given} ${family}`, 'Bruine', 'a@x.org', 'a tour'].join(between), { known });
    expect(found?.reading).toMatchObject({ kind: 'card', card: { name: `${given} ${family}`, organisation: 'Bruine', emails: ['a@x.org'], topic: 'a tour' } });
  }));
});

test.each([
  ['commas', 'a, '], ['dots', 'a.b.'], ['digits', '0 1 '], ['at signs', 'a@b'], ['brackets', '(('], ['dashes', ' - '], ['lines', 'Ana Díaz\n'], ['cards', 'BEGIN:VCARD\n'],
  ['numbers', '+32 478 12 34 56\n'],
])('a long text of %s takes no long time', (_name, part) => {
  const started = performance.now();
  readContactLines(part.repeat(20_000), { known });
  expect(performance.now() - started).toBeLessThan(30_000);
});
