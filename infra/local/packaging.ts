/** Packages the service as a deployment does, with the framework itself; needs no network, no credentials. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { access, mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const OSLS = fileURLToPath(new URL("../../node_modules/osls/bin/serverless.js", import.meta.url));

/** What a package is made of, from the repository's root. */
const SOURCES = ["functions", "lib", "infra", "serverless.yml", "package.json", "package-lock.json"];

/**
 * Runs `osls package`.
 * @param directory takes the template and the functions' zips
 * @param deployment the stage, this machine's unless told otherwise, and its parameters
 * @param tell called with a line as each bundle is made
 * @throws with all that the framework printed, when it fails
 */
export async function packageService(
  directory: string,
  {
    stage = "local",
    parameters = {},
    signal,
  }: { stage?: string; parameters?: Record<string, string>; signal?: AbortSignal } = {},
  tell: (line: string) => void = () => {},
): Promise<void> {
  const given = Object.entries(parameters).flatMap(([name, value]) => ["--param", `${name}=${value}`]);
  const packaging = promisify(execFile)(
    process.execPath,
    [OSLS, "package", "--stage", stage, "--package", directory, ...given],
    {
      cwd: ROOT,
      signal,
      env: { ...process.env, SLS_NOTIFICATIONS_MODE: "off", SLS_TELEMETRY_DISABLED: "1" },
    },
  );
  createInterface({ input: packaging.child.stderr! }).on(
    "line",
    (line) => line.includes("sha256") && tell(line),
  );
  await packaging.catch((error: { stdout?: string; stderr?: string; message: string }) => {
    throw new Error(`Packaging failed.\n${error.stdout ?? ""}${error.stderr || error.message}`);
  });
}

/**
 * Packages the local stage, unless an earlier run has packaged the same sources.
 * @param buildDirectory keeps the package, in a folder that is named by the digest of the sources
 * @param tell called before it packages, and with a line as each bundle is made
 * @returns the package's folder
 */
export async function packageOnce(
  buildDirectory: string,
  tell: (line: string) => void,
  signal: AbortSignal,
): Promise<string> {
  const name = `package-${await hashSources()}`;
  const directory = join(buildDirectory, name);
  if (await exists(directory)) {
    tell("No source has changed since the last package.");
    return directory;
  }
  const since = performance.now();
  tell("Packaging the service, as a deployment would (osls package; nothing leaves this machine) …");
  await mkdir(buildDirectory, { recursive: true });
  const unfinished = `${directory}.${process.pid}`; // only a whole package gets the name
  try {
    await packageService(unfinished, { signal }, (line) => tell(`  ${line}`));
    await rename(unfinished, directory).catch(async (error) => {
      if (!(await exists(directory))) throw error; // another run has just made it
    });
    for (const other of await readdir(buildDirectory))
      if (other.startsWith("package-") && !other.startsWith(name))
        await rm(join(buildDirectory, other), { recursive: true, force: true });
    tell(`Packaged in ${((performance.now() - since) / 1000).toFixed(1)} s.`);
    return directory;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** @returns a short digest of all that a package is made of, names included */
async function hashSources(): Promise<string> {
  const digest = createHash("sha256");
  for (const source of SOURCES)
    for (const path of await filesIn(join(ROOT, source)))
      digest
        .update(relative(ROOT, path))
        .update("\0")
        .update(await readFile(path))
        .update("\0");
  return digest.digest("hex").slice(0, 16);
}

/** The files of a folder, in the order of their names; of a file, itself. Documents are no sources. */
async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".md"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
