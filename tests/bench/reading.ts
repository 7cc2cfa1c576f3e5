/**
 * How well everything is read: pages first, beside the libraries; then wire items against an established system's
 * own tests.
 *
 * npm run bench -- reading [options]
 *
 *   --only wires    the wire items alone: conformance by tier and format, each difference, ms an item
 *   --only pasted   the pages alone, pasted as plain text
 *   --only NAME     the pages alone, by the readers whose name holds NAME ("standfirst" is ours)
 *   --worst N       and the N pages that are read worst
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { corpora } from "./reading/corpus.ts";
import { pages } from "./reading/pages.ts";
import type { Part } from "./reading/part.ts";
import { pasted } from "./reading/pasted.ts";
import { benchWires } from "./reading/wires.ts";

export async function run(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: { worst: { type: "string" }, only: { type: "string" } },
  });
  const { only } = values;
  const worst = Number(values.worst ?? 0);
  if (only !== "wires" && only !== "pasted") print(await pages({ worst, only }));
  if (only === undefined || only === "pasted") print(pasted({ worst }));
  if (only !== undefined && only !== "wires") return;
  if (existsSync(join(corpora, "wire"))) console.log(["", ...(await benchWires(corpora)).lines].join("\n"));
  else console.log("\nThe wire corpus is absent: set STANDFIRST_CORPORA.");
}

function print({ title, rows, notes }: Part): void {
  console.log(`\n${title}`);
  const names = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures)))];
  const columns = [
    ["", ...names],
    ...rows.map(({ name, figures }) => [name, ...names.map((figure) => figures[figure] ?? "")]),
  ];
  const widths = columns.map((column) => Math.max(...column.map((cell) => cell.length)));
  for (let line = 0; line <= names.length; line += 1) {
    console.log(
      columns
        .map((column, i) => column[line]!.padEnd(widths[i]!))
        .join("  ")
        .trimEnd(),
    );
  }
  for (const note of notes) console.log(`- ${note}`);
}
