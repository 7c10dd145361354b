import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { root } from '../build/root.mjs';

/** @typedef {import('./spread.mjs').Measure} Measure */

const DOCUMENT = join(root, 'docs/benchmarks.md');

/**
 * Writes what was measured to docs/benchmarks.md, between the two marks of its file in tests/bench; all other text is
 * written by hand and stays. A file without marks gets a chapter at the end.
 * @param {string} name - of the file in tests/bench, without its ending
 * @param {readonly Measure[]} measures
 */
export function writeMeasures(name, measures) {
  const [begin, end] = [`<!-- measured: ${name} -->`, `<!-- end of ${name} -->`];
  const text = readFileSync(DOCUMENT, 'utf8');
  const marked = text.includes(begin) ? text : `${text.trimEnd()}\n\n## ${name}\n\n${begin}\n${end}\n`;
  const [before = '', rest = ''] = marked.split(begin);
  const after = rest.slice(rest.indexOf(end));
  writeFileSync(DOCUMENT, `${before}${begin}\n${tableOf(measures)}\n${after}`);
}

/**
 * A number as it is read: whole, or with two digits behind the point.
 * @param {number} value
 */
export function written(value) {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

/** @param {readonly Measure[]} measures */
function tableOf(measures) {
  const [processor] = cpus();
  const where = `${cpus().length} cores (${processor?.model.trim() ?? 'unknown'}), Node ${process.version}`;
  const rows = measures.map(({ what, unit, median, p95, atMost }) => {
    const limit = atMost === null ? '' : `${atMost} ${unit}${p95 > atMost ? ', **over**' : ''}`;
    return `| ${what} | ${written(median)} ${unit} | ${written(p95)} ${unit} | ${limit} |`;
  });
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${where}.`, '',
    '| what | median | 95 of 100 | at most |', '|---|---|---|---|', ...rows,
  ].join('\n').replace(/ +\|/g, ' |');
}
