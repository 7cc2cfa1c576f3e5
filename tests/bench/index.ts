/** Measurements: `npm run bench [-- part …]`, one module a part; without a name, all of them in turn. */

type Part = { run: (argv: string[]) => Promise<void> };

const parts: Record<string, () => Promise<Part>> = {
  reading: () => import("./reading.ts"),
  summaries: () => import("./summaries.ts"),
};

const [name, ...argv] = process.argv.slice(2);
const chosen = name === undefined ? Object.keys(parts) : [name];
if (name !== undefined && !parts[name]) {
  const known = `Usage: npm run bench [-- ${Object.keys(parts).join(" | ")}] [options of the part]`;
  console.log(name === "--help" ? known : `No part is named ${name}.\n${known}`);
  process.exitCode = name === "--help" ? 0 : 2;
} else for (const part of chosen) await (await parts[part]!()).run(argv);
