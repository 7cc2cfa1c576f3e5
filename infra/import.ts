/** `npm run import`: a newsroom brings its archive. */
import { appendFile, writeFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { filesToUpload } from "./local/files.ts";
import { catchInterrupt, type Given, INTERRUPTED, runCommand } from "./operate/command.ts";
import { type ImportedFile, type ImportProgress, ImportReport, importFiles } from "./operate/import.ts";
import { findStage } from "./operate/stage.ts";
import { ANY_STAGE_HELP, ANY_STAGE_OPTIONS } from "./operate/stage-options.ts";
import { drawProgress, printable } from "./terminal.ts";

const HELP = `Usage: npm run import -- FOLDER|FILE ... --stage NAME | --local [options]

Uploads files to the upload bucket, waits until they are read, and tells what became of them. A file that is
in the bucket already, byte for byte, is not sent again: run it again to go on where it was stopped. No more
than a hundred files wait to be read at a time, so that today's stories are not held up. Each story is
announced, as whatever is uploaded.

${ANY_STAGE_HELP}
  --prefix TEXT     stands before each key, such as archive/
  --report FILE     takes a line of JSON for each file: key, outcome, articleId, warnings, rejection
`;

/** Rejected files that are printed; --report has them all. */
const MAX_PRINTED = 20;
/** By then a message that failed has been tried five times: an alarm and its runbook say more. */
const MAX_SILENCE_MS = 30 * 60_000;
const OPTIONS = {
  ...ANY_STAGE_OPTIONS,
  prefix: { type: "string", default: "" },
  report: { type: "string" },
} as const;

await runCommand({
  help: HELP,
  options: OPTIONS,
  operands: [1, Number.POSITIVE_INFINITY],
  run: importToStage,
});

async function importToStage(given: Given<typeof OPTIONS>, paths: readonly string[]): Promise<number> {
  const files = await filesToUpload(paths);
  const stage = await findStage(given);
  if (given.report !== undefined) await writeFile(given.report, "");

  const interrupt = catchInterrupt();
  const clock = {
    now: () => Date.now(),
    pause: (milliseconds: number) => pause(milliseconds, undefined, { signal: interrupt }),
  };
  const report = new ImportReport(MAX_PRINTED);
  let unwritten: ImportedFile[] = [];
  const take = (file: ImportedFile) => {
    report.add(file);
    if (given.report !== undefined) unwritten.push(file);
  };
  const settings = { prefix: given.prefix, maxSilence: MAX_SILENCE_MS };
  const draw = drawProgress("told", clock.now);
  let progress: ImportProgress = { files: files.length, sent: 0, there: 0, told: 0 };
  try {
    for await (progress of importFiles(stage, files, settings, clock, take)) {
      interrupt.throwIfAborted();
      draw(progress.told, progress.files);
      await writeLines(given.report, unwritten);
      unwritten = [];
    }
  } catch (error) {
    if (!interrupt.aborted) throw error;
    console.error(`\nStopped: ${progress.told} of ${progress.files} files are read. Run it again to go on.`);
    return INTERRUPTED;
  }
  await writeLines(given.report, unwritten);
  printReport(report, progress);
  return report.refusals > 0 ? 1 : 0;
}

async function writeLines(path: string | undefined, files: readonly ImportedFile[]): Promise<void> {
  const lines = files.map(({ key, receipt }) => JSON.stringify({ ...receipt, key }));
  if (path !== undefined && lines.length > 0) await appendFile(path, `${lines.join("\n")}\n`);
}

function printReport(report: ImportReport, { files, sent, there }: ImportProgress): void {
  console.log(`\n${files} files: ${sent} sent, ${there} were there before.\n`);
  for (const [outcome, count] of report.listCounts())
    console.log(`  ${String(count).padStart(8)}  ${outcome}`);
  if (report.refusals > 0) console.log("");
  for (const { key, receipt } of report.refused) {
    const { message = "It was not read in time. The functions' logs say why.", hint = "" } =
      receipt?.rejection ?? {};
    console.log(printable(`${key}: ${message} ${hint}`.trimEnd()));
  }
  const more = report.refusals - report.refused.length;
  if (more > 0) console.log(`… and ${more} more: --report has them all.`);
}
