/**
 * How well everything is read: pages first, beside the libraries; then wire items against an established system's
 * own tests.
 *
 * npm run bench -- reading [options]
 *
 *   --only wires      the wire items alone: conformance by tier and format, each difference, ms an item
 *   --only pasted     the pages alone, pasted as plain text
 *   --only time       processor time a page, of every reader in one run, and of 600 words of plain text
 *   --only languages  what language plain text is taken for, in as many languages as XL-Sum has
 *   --only NAME,NAME  the pages alone, by these readers, or those whose names hold NAME ("standfirst" is ours)
 *   --set NAME,NAME   the pages of these sets alone: aeb, trafilatura, postlight, wcxb, fundus
 *   --worst N         and the N pages that are read worst, against the best of the others; N wrong ones of each field
 *   --json FILE       keeps our run, page by page
 *   --compare FILE    what changed since the run that is kept there, with intervals; with --worst N the pages that moved
 *   --folds FILE      models other than those of folds.forest.json
 *   --install         first installs the other readers into STANDFIRST_CACHE (a temporary folder unless told): npm's,
 *                     and Python's (python3 with venv) trafilatura, rs-trafilatura and newspaper4k
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { corpora, SETS } from "./reading/corpus.ts";
import { guesses } from "./reading/guesses.ts";
import { pages } from "./reading/pages.ts";
import type { Part } from "./reading/part.ts";
import { pasted } from "./reading/pasted.ts";
import { installPeers } from "./reading/peers.ts";
import { times } from "./reading/times.ts";
import { benchWires } from "./reading/wires.ts";

export async function run(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: {
      worst: { type: "string", default: "0" },
      only: { type: "string" },
      set: { type: "string" },
      json: { type: "string" },
      compare: { type: "string" },
      folds: { type: "string" },
      install: { type: "boolean", default: false },
    },
  });
  const { only, set, install, ...rest } = values;
  const worst = Number(rest.worst);
  if (install) installPeers();
  const sets = set === undefined ? SETS : SETS.filter((name) => set.split(",").includes(name));
  const isAlone = ["wires", "pasted", "time", "languages"].includes(only ?? "");
  const asks = (part: string) => only === part || (only === undefined && set === undefined);
  if (!isAlone) printAll(await pages({ ...rest, worst, only, sets }));
  if (asks("time")) printAll(await times(sets));
  if (asks("languages")) printAll(await guesses());
  if (asks("pasted")) print(pasted({ worst }));
  if (!asks("wires")) return;
  if (existsSync(join(corpora, "wire"))) console.log(["", ...(await benchWires(corpora)).lines].join("\n"));
  else console.log("\nThe wire corpus is absent: set STANDFIRST_CORPORA.");
}

function printAll(parts: readonly Part[] | undefined): void {
  if (!parts) console.log("\nThe corpus of pages is absent: set STANDFIRST_CORPORA.");
  for (const part of parts ?? []) print(part);
}

function print({ title, rows, notes }: Part): void {
  console.log(`\n${title}\n`);
  const names = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures)))];
  const lines = [
    ["", ...names],
    ...rows.map(({ name, figures }) => [name, ...names.map((figure) => figures[figure] ?? "")]),
  ];
  const widths = ["", ...names].map((_, column) => Math.max(...lines.map((cells) => cells[column]!.length)));
  for (const cells of rows.length > 0 ? lines : []) {
    const line = cells.map((cell, column) => cell.padEnd(widths[column]!)).join("  ");
    console.log(`  ${line}`.trimEnd());
  }
  for (const note of notes) console.log(`- ${note}`);
}
