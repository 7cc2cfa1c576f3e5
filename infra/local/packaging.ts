/**
 * Packages the service as a deployment does, with the framework itself; needs neither network nor
 * credentials.
 */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const OSLS = fileURLToPath(new URL("../../node_modules/osls/bin/serverless.js", import.meta.url));

/**
 * Runs `osls package`.
 * @param directory takes the template and the functions' zips
 * @param deployment the stage, this machine's unless told otherwise, and its parameters
 * @returns what it said of each bundle, a line each
 * @throws with all that the framework printed, when it fails
 */
export async function packageService(
  directory: string,
  {
    stage = "local",
    parameters = {},
    signal,
  }: { stage?: string; parameters?: Record<string, string>; signal?: AbortSignal } = {},
): Promise<string[]> {
  const given = Object.entries(parameters).flatMap(([name, value]) => ["--param", `${name}=${value}`]);
  const { stderr } = await promisify(execFile)(
    process.execPath,
    [OSLS, "package", "--stage", stage, "--package", directory, ...given],
    {
      cwd: ROOT,
      signal,
      env: { ...process.env, SLS_NOTIFICATIONS_MODE: "off", SLS_TELEMETRY_DISABLED: "1" },
    },
  ).catch((error: { stdout?: string; stderr?: string; message: string }) => {
    throw new Error(`Packaging failed.\n${error.stdout ?? ""}${error.stderr || error.message}`);
  });
  return stderr.split("\n").filter((line) => line.includes("sha256"));
}
