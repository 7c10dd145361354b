import { runByChance } from './test/by-chance.mjs';

// `npm run fuzz`: reads, edits and shows 200,000 notes made by chance. `-- --cases 1000000`, `-- --seed 7`.
runByChance({
  words: ['--project', 'fuzz'],
  amount: 'cases',
  usual: '200000',
  kept: 'tests/fuzz/seeds.json',
  environment: (cases, seed) => ({ FUZZ_CASES: cases, FUZZ_SEED: seed }),
});
