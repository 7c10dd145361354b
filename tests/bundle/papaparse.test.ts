import { build } from 'esbuild';
import { createRequire } from 'node:module';
import type { ParseResult } from 'papaparse';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, expect, test } from 'vitest';
import { pluginBundle } from '../../scripts/build/plugin-bundle.mjs';
import type { cellsOfLine } from '../../src/exchange/csv/csv-records';

let code = '';

beforeAll(async () => {
  const { outputFiles } = await build({ ...pluginBundle({ production: true, entry: 'src/exchange/csv/csv-records.ts' }), write: false });
  code = outputFiles[0]?.text ?? '';
});

test('of the reader of tables only the parser ships: no download, no worker, no stream', () => {
  expect(code).toContain('MissingQuotes');
  expect(code).not.toMatch(/\b(XMLHttpRequest|Worker|FileReader|Blob|require|postMessage|global|self|window)\b/);
  expect(code.length).toBeLessThan(7_000);
});

test.each(['a,b', '"a, b",c', '"say ""hi""",c', '"say "hi" now",c', '"open,c', '12" disc,c', '"a" ,"b" ', '', ',', '"",'])(
  'the parser that ships reads %j as the whole package does',
  (line) => {
    const module: { exports: { cellsOfLine?: typeof cellsOfLine } } = { exports: {} };
    runInContext(code, createContext({ module, exports: module.exports }));
    const whole = createRequire(import.meta.url)('papaparse') as { parse(text: string, options: object): ParseResult<string[]> };
    const cells = whole.parse(line, { delimiter: ',', newline: '\n' }).data[0] ?? [];
    expect(module.exports.cellsOfLine?.(line, ',')).toEqual(cells);
  },
);
