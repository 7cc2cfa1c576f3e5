/**
 * What a checker that nobody here wrote (recheck) says of every pattern of the project, kept in verdicts.txt, a line a
 * pattern, so that only new ones are checked anew. `npm run patterns` brings that file up to date.
 */
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { check } from "recheck";
import { type Pattern, patternsOf } from "./patterns.ts";

/** How a pattern was judged. Only the first three may stand in the file. */
export type Verdict = "linear" | "searched" | "capped" | "vulnerable" | "unknown";

export interface Judged {
  readonly verdict: Verdict;
  /** Against a vulnerable one, as JavaScript. */
  readonly attack?: string;
}

/** The length of an attack, UTF-16 units: what is not linear shows on it, and one more try costs little. */
const LENGTH = 4_000;
/** Steps of the checker's machine that such an attack may take: some milliseconds. What is quadratic takes more. */
const STEPS = 2_000_000;
/** The longest text that a pattern may be kept to. */
export const MAX_CAPPED_LENGTH = 2_000;
const PATIENCE_MS = 120_000;
/** How widely attacks are sought: the fault that once hung ingest is found in the first round. */
const SEARCH = { maxIteration: 1, maxGenerationSize: 40, maxInitialGenerationSize: 100 };
const FILE = new URL("./verdicts.txt", import.meta.url);

/**
 * Judges one pattern. `linear`: proven so by automata. `searched`: it has what automata cannot tell, or is too large
 * for them, and no attack was found. `capped`: none was found of the length that it is kept to.
 */
export async function judge({ expression: { source, flags }, cap }: Pattern): Promise<Judged> {
  const length = cap ?? LENGTH;
  const said = await check(source, flags, {
    timeout: PATIENCE_MS,
    // Steps decide, not the clock of the machine.
    attackTimeout: null,
    attackLimit: STEPS,
    maxAttackStringSize: length,
    maxRecallStringSize: length,
    ...SEARCH,
    ...(cap !== undefined && { checker: "fuzz" }),
  });
  if (said.status === "vulnerable") return { verdict: "vulnerable", attack: said.attack.pattern };
  if (said.status === "unknown") return { verdict: "unknown" };
  if (cap !== undefined) return { verdict: "capped" };
  return { verdict: said.checker === "automaton" ? "linear" : "searched" };
}

/** A pattern as it stands in the file: `600 /…/u` where it is kept to 600 characters. */
export function keyOf({ expression, cap }: Pattern): string {
  return cap === undefined ? `${expression}` : `${cap} ${expression}`;
}

/** The verdicts that are known, by pattern. */
export async function knownVerdicts(): Promise<ReadonlyMap<string, Verdict>> {
  const lines = (await readFile(FILE, "utf8")).split("\n").filter((line) => line !== "");
  return new Map(lines.map((line) => splitLine(line)));
}

function splitLine(line: string): [string, Verdict] {
  const at = line.indexOf(" ");
  return [line.slice(at + 1), line.slice(0, at) as Verdict];
}

/** Checks what is new, drops what is gone, and writes the file. */
async function update(): Promise<void> {
  const known = await knownVerdicts();
  const { patterns } = await patternsOf();
  const byKey = new Map(patterns.map((pattern) => [keyOf(pattern), pattern]));
  const verdicts = new Map([...known].filter(([key]) => byKey.has(key)));
  const fresh = [...byKey].filter(([key]) => !known.has(key));
  for (const [key, pattern] of fresh) {
    const judged = await judge(pattern);
    if (isRefused(judged)) console.error(refusal(pattern, judged));
    else verdicts.set(key, judged.verdict);
    await writeVerdicts(verdicts); // each may have taken a minute
  }
  await writeVerdicts(verdicts);
  const refused = byKey.size - verdicts.size;
  console.log(`${byKey.size} patterns, ${fresh.length} of them checked now, ${refused} refused.`);
  if (refused > 0) process.exitCode = 1;
}

async function writeVerdicts(verdicts: ReadonlyMap<string, Verdict>): Promise<void> {
  const lines = Array.from(verdicts, ([key, verdict]) => `${verdict} ${key}\n`).sort();
  await writeFile(FILE, lines.join(""));
}

export function isRefused({ verdict }: Judged): boolean {
  return verdict === "vulnerable" || verdict === "unknown";
}

/** What is wrong with a pattern, and what helps. */
export function refusal(pattern: Pattern, { verdict, attack }: Judged): string {
  return [
    `${pattern.file}: ${verdict}: ${keyOf(pattern)}`,
    ...(attack ? [`  attack: ${attack.slice(0, 200)}`] : []),
    "  Enter a run at its beginning only: (?<!\\s)\\s+; let no two neighbours match the same; or keep it to",
    "  short texts: capPattern(600, /…/) of lib/text/capped.ts. Then: npm run patterns",
  ].join("\n");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await update();
