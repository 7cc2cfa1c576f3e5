/**
 * How well everything is read: `npm run bench -- reading [--worst N] [--only standfirst]`.
 * Each part measures one kind of upload and returns rows to print; adding one is a file and a line here.
 */
import { parseArgs } from "node:util";
import { pages } from "./reading/pages.ts";
import type { Part } from "./reading/part.ts";

export interface Asked {
  /** How many of the worst cases of each kind to list. */
  readonly worst: number;
  /** Only the readers whose name holds this. */
  readonly only?: string | undefined;
}

const PARTS: readonly ((asked: Asked) => Promise<Part>)[] = [pages];

export async function reading(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { worst: { type: "string" }, only: { type: "string" } } });
  for (const part of PARTS) print(await part({ worst: Number(values.worst ?? 0), only: values.only }));
}

function print({ title, rows, notes }: Part): void {
  console.log(`\n${title}`);
  const names = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures)))];
  const columns = [["", ...names], ...rows.map(({ name, figures }) => [name, ...names.map((figure) => figures[figure] ?? "")])];
  const widths = columns.map((column) => Math.max(...column.map((cell) => cell.length)));
  for (let line = 0; line <= names.length; line += 1) {
    console.log(columns.map((column, i) => column[line]!.padEnd(widths[i]!)).join("  ").trimEnd());
  }
  for (const note of notes) console.log(`- ${note}`);
}

if (import.meta.main) await reading(process.argv.slice(2));
