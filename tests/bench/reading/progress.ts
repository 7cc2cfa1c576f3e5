/** Says on stderr how far a long piece of work has come, every few seconds. */
const EVERY_MS = 5_000;

/** @returns what to call with the number done so far */
export function progress(what: string, all: number): (done: number) => void {
  let told = performance.now();
  return (done) => {
    const now = performance.now();
    if (now - told < EVERY_MS && done < all) return;
    told = now;
    console.error(`  ${what}: ${done} of ${all}`);
  };
}
