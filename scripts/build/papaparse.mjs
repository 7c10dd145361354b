import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.mjs';

/** What the parser takes from the rest of its file. `stripBom` is for its own headers, which nobody asks it for. */
const SURROUNDINGS = `
const Papa = { BAD_DELIMITERS: ['\\r', '\\n', '"', '\\ufeff'] };
const isFunction = (value) => typeof value === 'function';
const stripBom = (text) => text;
`;

/**
 * esbuild plugin: bundles papaparse without everything but its parser.
 *
 * The rest downloads files, starts workers from a text and asks for Node's streams: three things that this product
 * promises not to do, and five of its seven kilobytes. docs/decisions/0014-papaparse.md has the whole story.
 * @returns {import('esbuild').Plugin}
 */
export function bareParser() {
  return {
    name: 'bare-papaparse',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]papaparse[\\/]papaparse(\.min)?\.js$/ }, async () => ({ contents: await parserAlone() }));
    },
  };
}

/** @throws {Error} when another version has its functions in another order */
async function parserAlone() {
  const source = await readFile(join(root, 'node_modules/papaparse/papaparse.js'), 'utf8');
  const start = source.indexOf('\tfunction escapeRegExp(');
  const end = source.indexOf('\tfunction newWorker(');
  const parser = source.slice(start, end);
  const isWhole = start >= 0 && end > start && parser.includes('function Parser(config)');
  if (!isWhole) throw new Error('papaparse.js is another one than 0014-papaparse.md describes');
  return `${SURROUNDINGS}${parser}\nexport { Parser };\n`;
}
