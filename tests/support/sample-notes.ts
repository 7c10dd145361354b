import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = 'sample-vault';

/** Every note of the sample vault by its path, byte order marks and line ends included. */
export function sampleNotes(): Record<string, string> {
  const names = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  return Object.fromEntries(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(ROOT, name), 'utf8')]));
}
