import { runByChance } from './test/by-chance.mjs';

// `npm run model`: random stories of a vault, 20,000 steps. `-- --steps 100000`, `-- --seed 7`.
runByChance({
  words: ['--project', 'model', 'tests/model/model.test.ts'],
  amount: 'steps',
  usual: '20000',
  kept: 'tests/model/seeds.json',
  // A page of jsdom keeps the windows that were opened in it: after some thousand steps the memory would be full.
  part: { amount: 2000, seeds: 10 },
  environment: (steps, seed) => ({ MODEL_STEPS: steps, MODEL_SEED: seed }),
});
