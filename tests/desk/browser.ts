/** A real browser, for tests and pictures of the desk: one that npm brings. */
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

export async function startBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    // As a process a page, not as in a function: one that fails must not end the others.
    args: chromium.args.filter((arg) => !/single-process|zygote/.test(arg)),
  });
}
