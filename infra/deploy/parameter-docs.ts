/** The parameters as a person reads them: at the terminal, and in infra/README.md. */
import { PARAMETERS } from "./parameters.ts";

/** For those whose default is worked out when the stage is. */
const WORKED_OUT: Record<string, string> = {
  uploadBucket: "standfirst-STAGE-uploads-ACCOUNT-REGION",
  newsroom: "the stage",
  retainData: "true; of dev, false",
  alarms: "true; of dev, false",
};

/** @param defaults as serverless.yml declares them */
function parameterRows(
  defaults: Record<string, unknown>,
): [name: string, what: string, takes: string, otherwise: string][] {
  return Object.entries(PARAMETERS).map(([name, { what, expects }]) => [
    name,
    what,
    expects,
    WORKED_OUT[name] ?? (String(defaults[name] ?? "") || "none"),
  ]);
}

/** As Markdown, its columns padded, as infra/README.md has it. */
export function parameterTable(defaults: Record<string, unknown>): string {
  const rows = parameterRows(defaults).map(([name, ...rest]) => [`\`${name}\``, ...rest]);
  const all = [["parameter", "what", "takes", "default"], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const line = (cells: string[]) => `| ${cells.map((cell, n) => cell.padEnd(widths[n]!)).join(" | ")} |`;
  return [
    line(all[0]!),
    `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`,
    ...all.slice(1).map(line),
  ].join("\n");
}

/** For a terminal: name and default on a line, what it is for and takes below. */
export function parameterHelp(defaults: Record<string, unknown>): string {
  return parameterRows(defaults)
    .map(
      ([name, what, takes, otherwise]) =>
        `  ${name.padEnd(18)} ${what} (${otherwise})\n${" ".repeat(21)}${takes}`,
    )
    .join("\n")
    .replaceAll("`", "");
}
