import type { Step, Told } from './story';
import { stepsOf, tell } from './story';

/** How often a failing story is told again to find a shorter one. */
const MOST_TELLINGS = Number(process.env['MODEL_SHRINK'] ?? 120);

/** What is wrong with the story of a seed, told as short as it could be made; null when nothing is. */
export async function failureOf(seed: number, count: number): Promise<string | null> {
  const steps = stepsOf(seed, count);
  const told = await tell(seed, steps);
  if (told.wrongs.length === 0) return null;
  const shortest = await shorter(seed, steps.slice(0, told.taken), told);
  return [
    `Seed ${seed} (npm run model -- --seed ${seed} --steps 1)`,
    ...shortest.lines.map((line, at) => `${String(at + 1).padStart(3)}. ${line}`),
    ...shortest.wrongs.slice(0, 3).map((wrong) => `  ✗ ${wrong}`),
  ].join('\n');
}

/** Leaves out parts of a story, ever smaller ones, as long as it still fails (delta debugging, Zeller 1999). */
async function shorter(seed: number, whole: readonly Step[], first: Told): Promise<Told> {
  let [steps, told] = [whole, first];
  let tellings = 0;
  for (let size = Math.ceil(steps.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < steps.length && tellings < MOST_TELLINGS; ) {
      const without = [...steps.slice(0, at), ...steps.slice(at + size)];
      const again = await tell(seed, without);
      tellings++;
      if (again.wrongs.length > 0) [steps, told] = [without.slice(0, again.taken), again];
      else at += size;
    }
  }
  return told;
}
