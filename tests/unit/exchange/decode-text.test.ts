import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/exchange/decode-text';

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const utf16le = (text: string): number[] => [...Buffer.from(text, 'utf16le')];
const utf16be = (text: string): number[] => [...Buffer.from(text, 'utf16le').swap16()];
const name = 'Name;Ort\r\nZoë Frêre;Liège\r\n';

describe('the text of a file', () => {
  it.each<[string, number[], string]>([
    ['UTF-8', utf8(name), name],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8(name)], name],
    ['UTF-16 of Windows with its mark', [0xff, 0xfe, ...utf16le(name)], name],
    ['UTF-16 the other way round with its mark', [0xfe, 0xff, ...utf16be(name)], name],
    ['UTF-16 of Windows without a mark', utf16le(name), name],
    ['UTF-16 the other way round without a mark', utf16be(name), name],
    ['windows-1252', [...Buffer.from('Zoë Frêre, Liège', 'latin1')], 'Zoë Frêre, Liège'],
    ['windows-1252 with its own signs', [0x93, 0x41, 0x94, 0x20, 0x80, 0x9c], '“A” €œ'],
    ['windows-1252 that ends with an accent', [...Buffer.from('Café', 'latin1')], 'Café'],
    ['UTF-8 that is cut off within a character', utf8('Zoë Frê').slice(0, -1), 'Zoë Fr'],
    ['one emoji', utf8('🎻'), '🎻'],
    ['nothing', [], ''],
    ['a mark alone', [0xff, 0xfe], ''],
    ['text with a zero in it', [0x41, 0x00, 0x42, 0x43], 'A\0BC'],
  ])('%s is read as it was written', (_, bytes, text) => {
    expect(decodeText(new Uint8Array(bytes))).toBe(text);
  });
});
