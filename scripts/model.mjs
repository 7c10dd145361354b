import { runByChance } from './test/by-chance.mjs';

// `npm run model`: random stories of a vault, 20,000 steps. `-- --steps 100000`, `-- --seed 7`.
runByChance({
  words: ['--project', 'model', 'tests/model/model.test.ts'],
  amount: 'steps',
  usual: '20000',
  kept: 'tests/model/seeds.json',
  environment: (steps, seed) => ({ MODEL_STEPS: steps, MODEL_SEED: seed }),
});
