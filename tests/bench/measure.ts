/** Ways to time. */

/** Of an odd or even number of values; NaN of none. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Milliseconds that `work` takes: the median of `times` runs, after as many that warm it up (20 at most). */
export async function median(times: number, work: () => unknown): Promise<number> {
  for (let run = 0; run < Math.min(times, 20); run++) await work();
  const taken: number[] = [];
  for (let run = 0; run < times; run++) {
    const since = performance.now();
    await work();
    taken.push(performance.now() - since);
  }
  return quantile(taken, 0.5);
}

/** Milliseconds of the processor since then, which do not grow when the machine has other work. */
export function cpuSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
