import { describe, expect, it } from 'vitest';
import { foldLine } from '../../../src/exchange/folded-line';

const octets = (line: string): number => new TextEncoder().encode(line).length;

describe('a line of a card or a calendar', () => {
  it.each(['', 'FN:Ana', 'x'.repeat(75)])('stays one line up to 75 octets: "%s"', (line) => {
    expect(foldLine(line)).toBe(line);
  });

  it('goes on after 75 octets in the next line, behind a space', () => {
    expect(foldLine('x'.repeat(150))).toBe(`${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n x`);
  });

  it.each(['é', '語', '🎻', 'a🎻é語'])('never cuts a character in two, and loses nothing: %s', (sign) => {
    const line = `NOTE:${sign.repeat(100)}`;
    const pieces = foldLine(line).split('\r\n');

    expect(pieces.map(octets).filter((size) => size > 75)).toEqual([]);
    expect(pieces.join('').replace(/ /g, '')).toBe(line);
    expect(foldLine(line)).not.toContain('\uFFFD');
    expect(pieces.slice(1).every((piece) => !/^ [\uDC00-\uDFFF]/.test(piece))).toBe(true);
  });
});
