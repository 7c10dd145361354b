import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { decodeVCardFile } from '../../../../src/exchange/vcard/decode-file';
import { readVCards } from '../../../../src/exchange/vcard/read-vcards';
import { file, onlyCard, outline, unreadableOf, vcard } from './vcard-files';

const ana = vcard('3.0', 'FN:Ana', 'TEL:1');
const ben = vcard('4.0', 'FN:Ben', 'TEL:2');

describe('one bad card hides no other', () => {
  test('a file that ends in the middle of its last card says so, with the line and the name', () => {
    const text = ana + ben + vcard('3.0', 'FN:Cleo', 'EMAIL;TYPE=work:cleo@x.org').slice(0, 52);
    expect(outline(text)).toEqual(['1 Ana', '6 Ben', '11 cut-off']);
    expect(unreadableOf(text)[0]?.found).toBe('FN:Cleo');
  });

  test.each([
    ['a card without an end in the middle', ana + file('BEGIN:VCARD', 'FN:Cut') + ben, ['1 Ana', '6 cut-off', '8 Ben']],
    ['text before, between and after, one after the other', file('hello', 'world') + ana + file('', 'and') + ben + file('bye'),
      ['1 not-a-card', '3 Ana', '9 not-a-card', '10 Ben', '15 not-a-card']],
    ['a card that says nothing', ana + vcard('3.0', 'FN:', 'TEL:081') + ben, ['1 Ana', '6 no-name', '11 Ben']],
    ['a file that is no vCard', 'a,b\n1,2\n', ['1 not-a-card']],
    ['an empty file', '', []],
    ['blank lines', '\r\n \r\n', []],
    ['a group of people', vcard('4.0', 'FN:All', 'KIND:group') + vcard('3.0', 'FN:Team', 'X-ADDRESSBOOKSERVER-KIND:group') + ben, ['11 Ben']],
    ['a last value that breaks off softly', vcard('2.1', 'FN:Ana', 'NOTE;QUOTED-PRINTABLE:a=') + ben, ['1 Ana', '6 Ben']],
    ['an indented line after a card', `${ana} lost\r\n${ben}`, ['1 Ana', '6 not-a-card', '7 Ben']],
    ['a name without end', vcard('3.0', `FN:${'a'.repeat(2_000)}`) + ben, ['1 too-long', '5 Ben']],
    ['cards without a version', file('BEGIN:VCARD', 'FN:Ana', 'END:VCARD') + ben, ['1 Ana', '4 Ben']],
  ])('%s', (_what, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  test('a card within a card belongs to it and is left out', () => {
    const agents = [file('AGENT:', 'BEGIN:VCARD', 'FN:Sec', 'END:VCARD'), file('AGENT:BEGIN:VCARD', 'FN:Sec', 'END:VCARD'), file('AGENT;VALUE=uri:cid:x')];
    for (const agent of agents) {
      const text = `${file('BEGIN:VCARD', 'VERSION:2.1', 'FN:Boss')}${agent}${file('TEL:1', 'END:VCARD')}`;
      const { card, leftOut } = onlyCard(text);
      expect([card.name, card.phones]).toEqual(['Boss', ['1']]);
      expect(leftOut.length).toBeLessThanOrEqual(1);
      expect(outline(text + ben)).toHaveLength(2);
    }
  });

  test('names that JavaScript knows, in every place of a line', () => {
    const { card, leftOut } = onlyCard(vcard('3.0', 'FN:Ana', '__proto__:x', 'constructor;__proto__=1:y', 'a.toString;hasOwnProperty:z'));
    expect([card.name, leftOut]).toEqual(['Ana', ['__PROTO__', 'CONSTRUCTOR', 'TOSTRING']]);
  });
});

describe('a file made to be big', () => {
  const size = 3_000_000;
  const long = 'a'.repeat(size);
  const folds = ` ${'a'.repeat(60)}\r\n`.repeat(size / 60);
  const card = (inside: string): string => `${file('BEGIN:VCARD', 'FN:Ana')}${inside}${file('END:VCARD')}`;

  test.each([
    ['a line', card(file(`NOTE:${long}`)), '3 too-long'],
    ['folds', card(file('NOTE:') + folds), '3 too-long'],
    ['soft line breaks', card(file('NOTE;ENCODING=QUOTED-PRINTABLE:') + folds.replaceAll('\r', '=\r')), '3 too-long'],
    ['parameters', card(file(`TEL${';A=1'.repeat(size / 4)}:1`)), '3 too-long'],
    ['quotes', card(file(`TEL;A="${'":;'.repeat(size / 3)}`)), '3 too-long'],
    ['a head without a colon', card(file(long)), '3 too-long'],
    ['many lines', card(folds.repeat(2).replaceAll(' ', 'TEL:')), '62502 too-long'],
    ['cards in cards', 'AGENT:\r\nBEGIN:VCARD\r\n'.repeat(size / 20), '1 not-a-card'],
    ['text that is no card', file(long), '1 not-a-card'],
  ])('%s: it is said, and the next card is read', (_what, text, expected) => {
    const told = outline(text + ben);
    expect([told[0], told[told.length - 1]]).toEqual([expected, expect.stringMatching(/ Ben$/)]);
  });

  test.each([
    ['semicolons', `N:${';'.repeat(900_000)}`], ['backslashes', `NOTE:${'\\'.repeat(900_000)}`], ['commas', `CATEGORIES:${'a,'.repeat(400_000)}`],
    ['equals signs', `NOTE;ENCODING=QUOTED-PRINTABLE:${'='.repeat(900_000)}`], ['an address', `ADR:${'a,\\n'.repeat(200_000)}`],
    ['a birthday', `BDAY:${'1T'.repeat(400_000)}!`], ['parameters', `TEL${';A=1'.repeat(200_000)}:1`], ['types', `TEL;TYPE=${'x,'.repeat(400_000)}:1`],
  ])('%s without end, just short enough to be read', (_what, line) => {
    expect(onlyCard(vcard('4.0', 'FN:Ana', line)).card.name).toBe('Ana');
  });

  test('a list that no person has is cut, and a picture may be large', () => {
    const phones = Array.from({ length: 5_000 }, (_, index) => `TEL:${index}`);
    const picture = `PHOTO;ENCODING=b:/9j/${'A'.repeat(size)}`;
    const { card, leftOut, photo } = onlyCard(vcard('3.0', 'FN:Ana', ...phones, picture));
    expect([card.phones.length, leftOut, photo?.bytes.length]).toEqual([200, ['TEL'], 3 + (size * 3) / 4]);
    expect(onlyCard(vcard('3.0', 'FN:Ana', `PHOTO;ENCODING=b:/9j/${'A'.repeat(21_000_000)}`)).leftOut).toEqual(['PHOTO']);
  });
});

test('5,000 cards are read one by one: the first ones cost nothing of the rest', () => {
  const text = Array.from({ length: 5_000 }, (_, index) => vcard('3.0', `FN:Person ${index}`, 'EMAIL:p@example.org')).join('');
  const tidied = vi.spyOn(String.prototype, 'normalize');
  const readings = readVCards(text);
  for (let index = 0; index < 10; index += 1) {
    expect(readings.next().value).toMatchObject({ kind: 'card', line: index * 5 + 1, card: { name: `Person ${index}` } });
  }
  const forTen = tidied.mock.calls.length;
  expect([...readings]).toHaveLength(4_990);
  expect(tidied.mock.calls.length).toBe(forTen * 500);
  tidied.mockRestore();
});

describe('no file makes it fail', () => {
  const words = ['BEGIN:VCARD', 'END:VCARD', 'AGENT:', 'FN:', 'N;', 'ENCODING=QUOTED-PRINTABLE', ';ENCODING=B', 'CHARSET=x', 'PHOTO', 'BDAY:', 'ADR;LABEL="', ':', ';', '=', '=C3', '\\', '"', '\r\n', '\n ', '\r', 'é', '\uD800'];
  const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 });

  test('whatever its text, and every part of it has a line of the file', () => {
    fc.assert(fc.property(text, (parts) => {
      const whole = parts.join('');
      const lines = whole.split(/\r\n|\r|\n/).length;
      for (const { line } of readVCards(whole)) expect(line >= 1 && line <= lines).toBe(true);
    }));
  });

  test('whatever its bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(() => [...readVCards(decodeVCardFile(bytes))]).not.toThrow();
    }));
  });

  test('cut anywhere, it gives the whole cards before the cut', () => {
    const whole = ana + ben + ana;
    for (let end = 0; end <= whole.length; end += 1) {
      const names = outline(whole.slice(0, end)).filter((entry) => /Ana|Ben/.test(entry));
      expect(names).toHaveLength(whole.slice(0, end).split('END:VCARD').length - 1);
    }
  });
});
