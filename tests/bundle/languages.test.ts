import { build } from 'esbuild';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, expect, test } from 'vitest';
import { pluginBundle } from '../../scripts/build/plugin-bundle.mjs';
import { LANGUAGES, stringsFor } from '../../src/i18n/strings';
import { day } from '../support/builders';

const shipped: { exports: { stringsFor?: typeof stringsFor } } = { exports: {} };

beforeAll(async () => {
  const { outputFiles } = await build({ ...pluginBundle({ production: true, entry: 'src/i18n/strings.ts' }), write: false });
  runInContext(outputFiles[0]?.text ?? '', createContext({ module: shipped, exports: shipped.exports }));
});

/** Every text as it is, and of those that are made that they are. */
function written(table: unknown): string {
  return JSON.stringify(table, (_key, value: unknown) => (typeof value === 'function' ? 'made' : value));
}

test.each(LANGUAGES)('what ships says the same in %s as the sources do', (language) => {
  const strings = shipped.exports.stringsFor?.(language);
  expect(written(strings)).toBe(written(stringsFor(language)));
  expect(strings?.matrix.deadline(45, day('2026-04-30'))).toBe(stringsFor(language).matrix.deadline(45, day('2026-04-30')));
  expect(strings?.roles.textsOf('opponent')).toEqual(stringsFor(language).roles.textsOf('opponent'));
});
