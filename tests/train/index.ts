/** Training: `npm run train [-- part]`, one module a part; without a name, all of them in turn. Needs the corpora. */

const parts: Record<string, () => Promise<unknown>> = {
  passages: () => import("./passages.ts"),
  summaries: () => import("./summaries/train.ts"),
};

const name = process.argv[2];
if (name !== undefined && !parts[name]) {
  console.log(`Usage: npm run train [-- ${Object.keys(parts).join(" | ")}]`);
  process.exitCode = name === "--help" ? 0 : 2;
} else for (const part of name === undefined ? Object.keys(parts) : [name]) await parts[part]!();
