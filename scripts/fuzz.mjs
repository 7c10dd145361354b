import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { root } from './build/root.mjs';

// `npm run fuzz`: reads, edits and shows 200,000 notes made by chance. `-- --cases 1000000`, `-- --seed 7`.
const { values } = parseArgs({ options: { cases: { type: 'string' }, seed: { type: 'string' } } });
const cases = values.cases ?? '200000';
// Another one each night; it is printed with the test, so that the run can be had again.
const seed = values.seed ?? String(Math.floor(Math.random() * 1_000_000_000));
console.log(`${cases} cases from seed ${seed}; what fails is kept in tests/fuzz/seeds.json`);
const { status } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'fuzz'], {
  cwd: root,
  env: { ...process.env, FUZZ_CASES: cases, FUZZ_SEED: seed },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
