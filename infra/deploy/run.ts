/** The framework's own commands, which do the work: `npx osls` with the same arguments does the same. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const OSLS = fileURLToPath(new URL("../../node_modules/osls/bin/serverless.js", import.meta.url));

/** Runs it at this terminal. @returns its exit code */
export function runFramework(args: string[]): Promise<number> {
  const running = spawn(process.execPath, [OSLS, ...args], {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, SLS_NOTIFICATIONS_MODE: "off", SLS_TELEMETRY_DISABLED: "1" },
  });
  return new Promise((resolve, reject) => {
    running.on("error", reject);
    running.on("exit", (code) => resolve(code ?? 1));
  });
}
