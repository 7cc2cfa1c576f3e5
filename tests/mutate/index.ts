/**
 * `npm run mutate`: plants one fault after another in the product, runs the tests that ought to notice, and prints
 * those that nobody noticed. A test that cannot fail is found so.
 */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { type Fault, PLANTED, plantInFile, ROOT } from "./fault.ts";
import { FAULTS } from "./faults.ts";

const HELP = `Usage: npm run mutate -- [options] [ID…]

Plants each fault of tests/mutate/faults.ts (or those named), runs the tests that ought to notice it, and prints the
survivors. No file is changed. Exits with 1 if any fault survives, with 2 if it was called wrongly.

  --list      the faults, planting none
  --jobs N    how many are tried at the same time (2)
  --help      this text
`;

/** How long the tests of one fault may take: a fault may well make a loop endless, and that is noticed, too. */
const PATIENCE_MS = 300_000;

const run = promisify(execFile);

type Verdict = "noticed" | "survived";

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { list: { type: "boolean" }, jobs: { type: "string", default: "2" }, help: { type: "boolean" } },
    allowPositionals: true,
  });
  if (values.help) return print(HELP, 0);
  const unknown = positionals.filter((id) => !FAULTS.some((fault) => fault.id === id));
  if (unknown.length > 0) return print(`No fault is named ${unknown.join(", ")}.\n\n${HELP}`, 2);
  const faults = positionals.length > 0 ? FAULTS.filter(({ id }) => positionals.includes(id)) : FAULTS;
  if (values.list) return print(`${faults.map(lineOf).join("\n")}\n`, 0);
  const jobs = Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1) return print(`--jobs: expected a whole number above 0.\n`, 2);

  for (const fault of faults) plantInFile(fault); // before anything is run: one that cannot be planted is no fault
  const files = [...new Set(faults.flatMap(({ tests }) => tests))].sort();
  console.log(`Without a fault: ${files.length} test files …`);
  const sound = await passes(files, "", jobs);
  if (!sound.passed)
    return print(`They fail as they are; no fault can be told from that.\n${sound.output}`, 2);

  const survivors: Fault[] = [];
  const waiting = [...faults];
  let tried = 0;
  const work = async () => {
    for (let fault = waiting.shift(); fault; fault = waiting.shift()) {
      const verdict = await verdictOf(fault);
      if (verdict === "survived") survivors.push(fault);
      tried++;
      console.log(`${String(tried).padStart(3)}/${faults.length} ${verdict} ${lineOf(fault)}`);
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  console.log(`${faults.length} faults planted, ${survivors.length} survived.`);
  for (const survivor of survivors) console.log(`  survivor: ${lineOf(survivor)}`);
  return survivors.length > 0 ? 1 : 0;
}

async function verdictOf(fault: Fault): Promise<Verdict> {
  return (await passes(fault.tests, fault.id)).passed ? "survived" : "noticed";
}

/** Whether tests pass with a fault in the product; none when `fault` is empty. */
async function passes(
  tests: readonly string[],
  fault: string,
  workers = 1,
): Promise<{ passed: boolean; output: string }> {
  const vitest = fileURLToPath(new URL("node_modules/vitest/vitest.mjs", ROOT));
  const config = fileURLToPath(new URL("vitest.config.ts", import.meta.url));
  try {
    const how = ["--config", config, "--reporter=dot", `--maxWorkers=${workers}`];
    await run(process.execPath, [vitest, "run", ...how, ...tests], {
      cwd: fileURLToPath(ROOT),
      env: { ...process.env, [PLANTED]: fault },
      timeout: fault === "" ? 0 : PATIENCE_MS,
      maxBuffer: 64_000_000,
    });
    return { passed: true, output: "" };
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    return { passed: false, output: `${stdout}${stderr}` };
  }
}

function lineOf({ id, file, harm }: Fault): string {
  return `${id.padEnd(28)} ${file}: ${harm}`;
}

function print(text: string, code: number): number {
  process.stdout.write(text);
  return code;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof TypeError)) throw error; // an option that there is not
  process.exitCode = print(`${error.message}\n\n${HELP}`, 2);
}
