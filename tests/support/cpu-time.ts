/** Milliseconds of work of this process, all its threads together; unlike a clock it does not count the work of others. */
export function cpuMilliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The least of up to three measurements, ended by the first that is within `limit`: a compiler or a collector at work is no one's fault. */
export function leastCpuMilliseconds(work: () => void, limit: number): number {
  let least = Infinity;
  for (let turn = 0; turn < 3 && least > limit; turn++) least = Math.min(least, cpuMilliseconds(work));
  return least;
}
