import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { root } from './build/root.mjs';

// `npm run model`: random stories of a vault, 20,000 steps. `-- --steps 100000`, `-- --seed 7`.
const { values } = parseArgs({ options: { steps: { type: 'string' }, seed: { type: 'string' } } });
const steps = values.steps ?? '20000';
// Another one each night; it is printed with the test, so that the run can be had again.
const seed = values.seed ?? String(Math.floor(Math.random() * 1_000_000_000));
console.log(`${steps} steps from seed ${seed}; the stories that fail are kept in tests/model/seeds.json`);
const { status } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'model', 'tests/model/model.test.ts'], {
  cwd: root,
  env: { ...process.env, MODEL_STEPS: steps, MODEL_SEED: seed },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
