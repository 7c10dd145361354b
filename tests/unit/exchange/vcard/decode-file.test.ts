import { describe, expect, test } from 'vitest';
import { decodeVCardFile } from '../../../../src/exchange/vcard/decode-file';
import { onlyCard, outline, vcard } from './vcard-files';

const zoe = vcard('3.0', 'FN:Zoë Müller', 'NOTE:œuvre – 10 €');
const utf16 = (text: string, isBigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(isBigEndian ? bytes.swap16() : bytes);
};
const windows1252 = (text: string): Uint8Array =>
  new Uint8Array(Buffer.from(text.replaceAll('œ', '\x9c').replaceAll('–', '\x96').replaceAll('€', '\x80'), 'latin1'));

describe('the text of a file in', () => {
  test.each([
    ['UTF-8', new Uint8Array(Buffer.from(zoe))],
    ['UTF-8 with its mark', new Uint8Array(Buffer.from(`\uFEFF${zoe}`))],
    ['UTF-16', utf16(`\uFEFF${zoe}`, false)],
    ['UTF-16, the other way round', utf16(`\uFEFF${zoe}`, true)],
    ['UTF-16 without its mark', utf16(zoe, false)],
    ['UTF-16 without its mark, the other way round', utf16(zoe, true)],
    ['windows-1252', windows1252(zoe)],
  ])('%s', (_charset, bytes) => {
    expect(decodeVCardFile(bytes)).toBe(zoe);
  });

  test('no bytes at all', () => {
    expect(decodeVCardFile(new Uint8Array())).toBe('');
  });

  test('two charsets: one broken card spoils no other', () => {
    const bytes = Buffer.concat([Buffer.from(zoe), windows1252(zoe), Buffer.from(zoe)]);
    expect(outline(decodeVCardFile(new Uint8Array(bytes)))).toEqual(['1 Zoë Müller', '6 Zoë Müller', '11 Zoë Müller']);
  });

  test('the charset that a line names, and goes on in after a fold', () => {
    const cyrillic = Buffer.from([0xc8, 0xe2, 0xe0, 0xed, 0x0d, 0x0a, 0x20, 0x20, 0xcf]);
    const [before, after] = vcard('2.1', 'FN;CHARSET=windows-1251:@').split('@');
    const bytes = Buffer.concat([Buffer.from(before ?? ''), cyrillic, Buffer.from(after ?? '')]);
    expect(onlyCard(decodeVCardFile(new Uint8Array(bytes))).card.name).toBe('Иван П');
  });

  test.each(['\r\n', '\n'])('UTF-8 that was folded in the middle of a character', (end) => {
    const whole = vcard('3.0', 'FN:Zoë 李伟 👩', 'TEL:1').replaceAll('\r\n', end);
    const bytes = Buffer.from(whole);
    for (let at = bytes.indexOf('Z'); at <= bytes.indexOf('TEL') - 2; at += 1) {
      const folded = Buffer.concat([bytes.subarray(0, at), Buffer.from(`${end} `), bytes.subarray(at)]);
      expect(onlyCard(decodeVCardFile(new Uint8Array(folded))).card).toMatchObject({ name: 'Zoë 李伟 👩', phones: ['1'] });
    }
  });

  test('a big file of broken lines ends', () => {
    const lines = new Uint8Array(3_000_000).fill(0x0a).map((feed, index) => (index % 2 === 0 ? 0xe9 : feed));
    const text = decodeVCardFile(lines);
    expect([text.length, text.slice(0, 4), text.slice(-2)]).toEqual([3_000_000, 'é\né\n', 'é\n']);
  });
});
