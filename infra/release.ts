/** `npm run new-version`: makes a release of main. It checks, writes, commits and tags; it pushes nothing. */
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { type Given, runCommand } from "./operate/command.ts";
import { nextVersion, releaseChangelog, unreleasedNotes } from "./release/changelog.ts";

const HELP = `Usage: npm run new-version -- (major | minor | patch | VERSION) [--dry-run]

Checks that nothing is uncommitted and that npm test passes. Then gives CHANGELOG.md's "Unreleased" its number
and date, sets the version of package.json (the API's contract states the same), keeps the records of this
release for the tests of later ones, commits, and tags. Push both when you are content: git push --follow-tags

  --dry-run  only says what would be released
`;

const OPTIONS = { "dry-run": { type: "boolean", default: false } } as const;

await runCommand({ help: HELP, options: OPTIONS, operands: [1, 1], run: release });

async function release(given: Given<typeof OPTIONS>, [step = ""]: readonly string[]): Promise<number> {
  const { version: current } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
  const version = nextVersion(current, step);
  const changelog = await readFile("CHANGELOG.md", "utf8");
  const notes = unreleasedNotes(changelog);
  if (read("git", "status", "--porcelain") !== "")
    throw new Error("Commit or remove what is uncommitted first.");
  if (read("git", "tag", "--list", `v${version}`) !== "")
    throw new Error(`There is a tag v${version} already.`);
  console.log(`Standfirst ${version}, after ${current}:\n\n${notes}\n`);
  if (given["dry-run"]) return 0;

  run("npm", "test");
  run("npm", "version", version, "--no-git-tag-version");
  await writeFile(
    "CHANGELOG.md",
    releaseChangelog(changelog, version, new Date().toISOString().slice(0, 10)),
  );
  run(process.execPath, "tests/releases/write.ts", `tests/fixtures/releases/${version}`);
  run("git", "add", "--all");
  run("git", "commit", "--message", `chore(release): ${version}`);
  run(
    "git",
    "tag",
    "--cleanup=verbatim",
    "--annotate",
    `v${version}`,
    "--message",
    `Standfirst ${version}\n\n${notes}`,
  );
  console.log(`\nReleased as v${version}. Push it: git push --follow-tags`);
  return 0;
}

function read(command: string, ...args: string[]): string {
  return execFileSync(command, args, { encoding: "utf8" }).trim();
}

/** Shows what the command prints. @throws when it fails */
function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { stdio: "inherit", shell: process.platform === "win32" && command === "npm" });
}
