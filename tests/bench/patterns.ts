/**
 * `npm run bench -- patterns`: what the checker says of every regular expression of the project, those that are kept to
 * short texts by name, and what attacks on all of them cost.
 */
import fc from "fast-check";
import { attacksOn, type Pattern, patternsOf } from "../hostile/patterns.ts";
import { isRefused, type Judged, judge, keyOf, knownVerdicts, type Verdict } from "../hostile/verdicts.ts";
import { cpuSince } from "./measure.ts";

const ATTACKS = 60;
/** Four times the length costs a linear pattern four times the time, a quadratic one sixteen. */
const LENGTH = 4_000;
const TOLD_MS = 20;
const MAX_MS = 2_000;

export async function run(): Promise<void> {
  if (await tellPatterns()) process.exitCode = 1;
}

/** @returns whether one is refused, or slow */
export async function tellPatterns(): Promise<boolean> {
  const { patterns } = await patternsOf();
  const byKey = new Map(patterns.map((pattern) => [keyOf(pattern), pattern]));
  const refused = await verdicts([...byKey]);
  return (await attacks([...byKey.values()])) || refused > 0;
}

const SAYS: Readonly<Record<Verdict, string>> = {
  linear: "safe, proven by automata",
  searched: "safe, no attack was found (parts that automata cannot tell, or too large for them)",
  capped: "kept to short texts, on which no attack was found",
  vulnerable: "vulnerable",
  unknown: "unknown",
};

async function verdicts(patterns: readonly (readonly [string, Pattern])[]): Promise<number> {
  const known = await knownVerdicts();
  const found = new Map<Verdict, Pattern[]>();
  for (const [key, pattern] of patterns) {
    const kept = known.get(key);
    const { verdict }: Judged = kept ? { verdict: kept } : await judge(pattern);
    found.set(verdict, [...(found.get(verdict) ?? []), pattern]);
  }
  console.log(`Patterns: ${patterns.length} regular expressions, as recheck judges them:\n`);
  for (const [verdict, says] of Object.entries(SAYS) as [Verdict, string][])
    console.log(`${String(found.get(verdict)?.length ?? 0).padStart(6)}  ${verdict.padEnd(10)}  ${says}`);
  console.log("\nKept to short texts (lib/text/capped.ts), UTF-16 units:\n");
  for (const { expression, file, cap } of found.get("capped") ?? [])
    console.log(`${String(cap).padStart(6)}  ${file.padEnd(34)} ${expression.source.slice(0, 60)}`);
  const refused = [...found].filter(([verdict]) => isRefused({ verdict })).flatMap(([, all]) => all);
  for (const pattern of refused) console.log(`REFUSED ${pattern.file} ${keyOf(pattern)}`);
  return refused.length;
}

async function attacks(patterns: readonly Pattern[]): Promise<boolean> {
  const slowest = new Map<Pattern, { ms: number; attack: string }>();
  for (const pattern of patterns) {
    for (const attack of fc.sample(attacksOn(pattern, LENGTH), { numRuns: ATTACKS, seed: 7 })) {
      const begun = process.cpuUsage();
      attack.replace(pattern.expression, "");
      const ms = cpuSince(begun);
      if (ms > (slowest.get(pattern)?.ms ?? TOLD_MS)) slowest.set(pattern, { ms, attack });
    }
  }
  const tried = patterns.length * ATTACKS;
  const told = [...slowest].sort(([, one], [, other]) => other.ms - one.ms);
  console.log(
    `\n${tried} attacks of ${LENGTH} characters, or of the cap; ${told.length} patterns took over ${TOLD_MS} ms of the processor.`,
  );
  for (const [{ file, expression }, { ms, attack }] of told)
    console.log(
      `  ${ms.toFixed(0).padStart(6)} ms  ${file} ${expression.source.slice(0, 90)} on ${JSON.stringify(attack.slice(0, 40))}`,
    );
  return told.some(([, { ms }]) => ms > MAX_MS);
}
