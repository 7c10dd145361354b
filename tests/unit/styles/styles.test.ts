import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const STYLES = readFileSync('styles.css', 'utf8').replace(/\/\*.*?\*\//gs, (comment) => comment.replace(/[^\n]/g, ' '));

/** The lines that a pattern is found in. */
const linesWith = (pattern: RegExp): string[] => STYLES.split('\n').map((line) => line.trim()).filter((line) => pattern.test(line));

test('nothing stands at the left or the right, so that everything turns with the language', () => {

  // Words keep their own direction there and still begin at the side where everything begins.
  const allowed = ['text-align: right;', 'text-align: right;'];
  const physical = /(^|[\s;{])(left|right)\s*:|(margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right)|(text-align|float|clear)\s*:\s*(left|right)|border-(top|bottom)-(left|right)-radius|translateX|to (left|right)\b/;
  expect(linesWith(physical)).toEqual(allowed);
});

test('four lengths in one line are the same at both sides', () => {
  const value = String.raw`((?:[^\s;()]|\((?:[^()]|\([^()]*\))*\))+)`;
  const four = new RegExp(String.raw`(?:margin|padding|inset|border-width):\s*${value}\s+${value}\s+${value}\s+${value};`);
  const uneven = STYLES.split('\n').filter((line) => {
    const [, , end, , start] = four.exec(line) ?? [];
    return end !== start;
  });
  expect(uneven.map((line) => line.trim())).toEqual([]);
});

test('every colour is one of the theme, or of the system where colours are forced', () => {
  const literal = /#[\da-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(|:\s*(black|white|red|green|blue|gray|grey|yellow|orange|purple)\b/i;
  expect(linesWith(literal).filter((line) => !line.startsWith('@supports'))).toEqual([]);
});

test('nothing moves outside the query for those who do not mind', () => {
  const still = STYLES.replace(/@media \(prefers-reduced-motion: no-preference\) \{(?:[^{}]|\{[^{}]*\})*\}/g, '');
  expect(still.match(/(transition|animation|scroll-behavior)[\w-]*\s*:[^;]+/g)).toBeNull();
});

test('what appears under a pointer appears for the keyboard and for fingers as well', () => {
  const hidden = [...STYLES.matchAll(/([^{}]+)\{[^{}]*opacity:\s*0;[^{}]*\}/g)].map(([, selector = '']) => selector.trim());
  expect(hidden).toEqual(['.reseauter-spoken', '.reseauter-follow-up-buttons']);
});
