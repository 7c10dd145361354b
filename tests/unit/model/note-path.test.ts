import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_FILE_NAME, fileNameOf } from '../../../src/model/note-path';

describe('the name of a file', () => {
  it.each([
    ['Ana/Maria: [X] #1?', 'Ana Maria X 1'],
    ['../../x', 'x'],
    ['..', ''],
    ['.hidden', 'hidden'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['Com1', '_Com1'],
    ['COM¹ .x', '_COM¹ .x'],
    ['Console', 'Console'],
    ['a/b:c', 'a b c'],
    ['Ana Diaz. . ', 'Ana Diaz'],
    ['Martin L. King Jr.', 'Martin L. King Jr'],
    ['Ana\u202Egpj.exe', 'Anagpj.exe'],
    ['A\u200Bn\uFEFFa', 'Ana'],
    ['Ana\nDiaz\t(x)', 'Ana Diaz (x)'],
    ['🎭 Zoé 👩‍💻', '🎭 Zoé 👩💻'],
    ['{{title}} <% x %>', 'title x %'],
    ['E\u0301lodie', 'Élodie'],
    ['李伟', '李伟'],
    ['Ana\uD800', 'Ana'],
    ['__proto__', '__proto__'],
    ['/:*?', ''],
  ])('of “%s” is “%s” on every system', (name, expected) => expect(fileNameOf(name)).toBe(expected));

  it('is cut between letters where a disk would not take it', () => {
    expect(fileNameOf('𝔸'.repeat(300))).toBe('𝔸'.repeat(LONGEST_FILE_NAME / 4));
    expect(fileNameOf(`${'a'.repeat(119)}. b`)).toBe('a'.repeat(119));
  });

  it('holds whatever somebody is called', () => {
    const piece = fc.constantFrom('..', '/', '\\', 'CON', '.', ' ', 'é', '𝔸', '\u202E', '\uD800', '{{', ':', 'aux', '\u0000', '\u2028', '<%', 'x');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))), (name) => {
        const file = fileNameOf(name);
        expect(file).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Cs}]|^[\s.]|[\s.]$|\{\{|<%/u);
        expect(file).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\s*(?:\.|$)/i);
        expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(LONGEST_FILE_NAME + 1);
        expect(fileNameOf(file)).toBe(file);
      }),
      { numRuns: 400 },
    );
  });
});
