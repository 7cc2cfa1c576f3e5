/** `npm run check:template`: the packaged template, held against rules that nobody here wrote. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import { ALL_FEATURES } from "./deploy/parameters.ts";
import { type Exceptions, type Finding, weighFindings } from "./deploy/template-findings.ts";
import { packageService } from "./local/packaging.ts";
import { type Given, runCommand } from "./operate/command.ts";

const HELP = `Usage: npm run check:template [-- --package DIRECTORY]

Packages a stage with everything that one can have, and runs cfn-lint and checkov on its template. Every
finding of cfn-lint is a fault; so is one of checkov, unless infra/template-exceptions.yml argues against it.
Exit code 0 when there is none.

  --package DIRECTORY   a package that is there already, instead

Both are Python's: python3 -m venv .checks && .checks/bin/pip install cfn-lint checkov
and then: PATH=.checks/bin:$PATH npm run check:template
`;

const EXCEPTIONS = new URL("./template-exceptions.yml", import.meta.url);
const TEMPLATE = "cloudformation-template-update-stack.json";

const OPTIONS = { package: { type: "string" } } as const;

await runCommand({ help: HELP, options: OPTIONS, run: checkTemplate });

async function checkTemplate({ package: packaged }: Given<typeof OPTIONS>): Promise<number> {
  const directory = packaged ?? (await mkdtemp(join(tmpdir(), "check-template-")));
  try {
    if (!packaged) await packageService(directory, { stage: "prod", parameters: ALL_FEATURES });
    const template = join(directory, TEMPLATE);
    const lint = await printedBy("cfn-lint", [template]);
    console.log(lint.trim() || "cfn-lint: no finding.");
    const { unargued, outdated, argued } = weighFindings(await checkov(template), await exceptions());
    for (const finding of [...unargued, ...outdated]) console.log(`checkov: ${finding}`);
    console.log(`checkov: ${unargued.length} findings, and ${argued} that are argued for.`);
    return lint.trim() || unargued.length + outdated.length > 0 ? 1 : 0;
  } finally {
    if (!packaged) await rm(directory, { recursive: true });
  }
}

async function checkov(template: string): Promise<Finding[]> {
  const printed = await printedBy("checkov", [
    ...[
      "-f",
      template,
      "--framework",
      "cloudformation",
      "-o",
      "json",
      "--quiet",
      "--compact",
      "--skip-download",
    ],
  ]);
  const report: {
    results?: { failed_checks: { check_id: string; check_name: string; resource: string }[] };
  } = JSON.parse(printed);
  if (!report.results) throw new Error("checkov found no template to check.");
  return report.results.failed_checks.map(({ check_id, check_name, resource }) => ({
    check: check_id,
    says: check_name,
    resource: resource.slice(resource.lastIndexOf(".") + 1),
  }));
}

async function exceptions(): Promise<Exceptions> {
  return parse(await readFile(EXCEPTIONS, "utf8"));
}

/** Both tools tell by their exit code that they found something: what they print says what. */
async function printedBy(tool: string, args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(tool, args, { maxBuffer: 1 << 26 }).catch(
    (error: { code?: string | number; stdout: string; stderr: string }) => {
      if (error.code === "ENOENT") throw new Error(`${tool} is not on the PATH.\n\n${HELP}`);
      if (!error.stdout) throw new Error(`${tool}: ${error.stderr}`);
      return error;
    },
  );
  return stdout;
}
