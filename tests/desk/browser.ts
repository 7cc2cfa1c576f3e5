/** A real browser, for tests and pictures of the desk: one that npm brings, with the libraries that it needs. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import chromium, { inflate } from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/** In the package: what a machine without a desktop lacks, such as libnss3. */
const LIBRARIES = fileURLToPath(new URL("../bin/al2023.tar.br", import.meta.resolve("@sparticuz/chromium")));

export async function startBrowser(): Promise<Browser> {
  const executablePath = await chromium.executablePath();
  await inflate(LIBRARIES);
  return playwright.launch({
    executablePath,
    // As a process a page, not as in a function: one that fails must not end the others.
    args: chromium.args.filter((arg) => !/single-process|zygote/.test(arg)),
    env: { ...process.env, LD_LIBRARY_PATH: join(tmpdir(), "al2023", "lib") },
  });
}
