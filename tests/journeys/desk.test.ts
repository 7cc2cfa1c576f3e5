/** A night editor at the desk, in a real browser, on the packaged service and the embedded engines. */
import { readFile } from "node:fs/promises";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { connectLocalStage, type Stage } from "../../infra/operate/stage.ts";
import { startBrowser } from "../desk/browser.ts";
import { harbour } from "../newsroom.ts";

const DRONES = "Russia claims Ukrainian drone strikes killed 14 in Belgorod";

let stack: Stack;
let stage: Stage;
let browser: Browser;
let page: Page;
/** What the page asked of others, and what went wrong in it. */
let strangers: string[];
let errors: string[];

beforeAll(async () => {
  stack = await startStack({ package: inject("package"), retryAtOnce: true });
  stage = connectLocalStage(stack);
  await put("sample.txt", await readFile(new URL("../fixtures/sample.txt", import.meta.url)));
  await put("desk/ferry.txt", harbour("The ferry sails again on Monday, its owner said."));
  await put("empty.txt", "");
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  await put("budget.json", wire("urn:example:budget", "1", "The budget", { embargoed: tomorrow }));
  await stack.settled();
  await stack.runSchedules();
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  for (const client of [stage.s3, stage.dynamo, stage.sqs]) client.destroy();
  await stack.stop();
});

beforeEach(() => open());
afterEach(async () => {
  await page.context().close();
  expect([strangers, errors]).toEqual([[], []]);
});

async function open(options: BrowserContextOptions = {}, hash = "#/wire"): Promise<void> {
  await page?.context().close();
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  page = await context.newPage();
  await page.clock.install();
  strangers = [];
  errors = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(stack.api)) strangers.push(request.url());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(`${stack.api}/${hash}`);
}

async function put(Key: string, Body: string | Buffer): Promise<void> {
  await stage.s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key, Body }));
}

function wire(uri: string, version: string, headline: string, differently: object = {}): string {
  const body_text = `${headline}, it was said on Friday. Take ${version} was filed from the harbour.`;
  const versioncreated = new Date().toISOString();
  return JSON.stringify({
    uri,
    version,
    versioncreated,
    headline,
    body_text,
    language: "en",
    ...differently,
  });
}

/** On a busy machine a page takes its time. */
const eventually = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 30_000 });

const stories = () => page.locator(".stories .headline");
const lit = () => page.locator("mark");

/** What the API answers of the story that is open. */
async function askSummary(query: string): Promise<string[]> {
  const id = new URL(page.url()).hash.split("/").at(-1);
  const response = await fetch(`${stack.api}/summaries/${id}?${query}`);
  const { summary } = (await response.json()) as { summary: { sentences: { text: string }[] } };
  return summary.sentences.map(({ text }) => text);
}

async function expectLit(sentences: string[]): Promise<void> {
  await eventually(() => lit().allTextContents()).toEqual(sentences);
}

test("each sentence of a summary is lit where it stands, and other ones as its length is changed", async () => {
  await page.getByText(DRONES).click();
  await expectLit(await askSummary("sentences=3"));
  await page.getByLabel("Length in sentences").press("ArrowRight");
  await page.clock.runFor(200);
  const four = await askSummary("sentences=4");
  expect(four).toHaveLength(4);
  await expectLit(four);
  await page.getByLabel("words", { exact: true }).check();
  await page.clock.runFor(200);
  await expectLit(await askSummary("words=60"));
  await page.getByLabel("About").fill("missile attacks");
  await page.clock.runFor(200);
  await expectLit(await askSummary("words=60&focus=missile+attacks"));
});

test("pointing at a sentence shows its place, and pointing at its place shows the sentence", async () => {
  await page.getByText(DRONES).click();
  await page.locator(".sentence").nth(1).hover();
  await eventually(() => page.locator("mark.lit").textContent()).toBe((await askSummary("sentences=3"))[1]);
  await lit().nth(0).hover();
  await expect
    .poll(() => page.locator(".sentence.lit").textContent())
    .toBe((await askSummary("sentences=3"))[0]);
});

test("a new story is announced and moves nothing until it is asked for; a correction is shown, a kill leaves nothing", async () => {
  await eventually(() => stories().count()).toBeGreaterThan(1);
  const before = await stories().allTextContents();
  await put("bridge.json", wire("urn:example:bridge", "1", "Bridge opens early"));
  await stack.settled();
  await page.clock.runFor(10_000);
  await page.getByRole("button", { name: "One new story" }).waitFor();
  expect(await stories().allTextContents()).toEqual(before);
  await page.getByRole("button", { name: "One new story" }).click();
  expect(await stories().allTextContents()).toEqual(["Bridge opens early", ...before]);
  await put("bridge.json", wire("urn:example:bridge", "2", "Bridge opens late"));
  await stack.settled();
  await page.clock.runFor(10_000);
  const item = page.locator(".story", { hasText: "Bridge opens late" });
  await item.getByText("corrected").waitFor();
  await put("bridge.json", wire("urn:example:bridge", "3", "Bridge opens late", { pubstatus: "canceled" }));
  await stack.settled();
  await page.clock.runFor(10_000);
  await page.locator(".story").first().getByText("withdrawn").waitFor();
  expect((await stories().allTextContents()).join()).not.toContain("Bridge");
});

test("what is held says until when, what was rejected says why and what to do, and neither is on the wire", async () => {
  await eventually(() => stories().count()).toBeGreaterThan(1);
  expect(await stories().allTextContents()).not.toContain("The budget");
  await page.getByRole("link", { name: "Uploads" }).click();
  const embargoed = page.locator(".receipts li", { hasText: "budget.json" });
  await embargoed.getByText(/^out in 23 h \d\d min$/).waitFor();
  const rejected = page.locator(".receipts li", { hasText: "empty.txt" });
  await rejected.getByText("Export it again and upload it under the same name.").waitFor();
  await page.getByRole("link", { name: "sample.txt" }).click();
  await page.getByRole("heading", { name: DRONES }).waitFor();
});

test("stories show who tells them, and the briefing leads to them", async () => {
  await page.getByRole("link", { name: "Briefing" }).click();
  await page.getByRole("link", { name: DRONES }).click();
  await page.getByRole("heading", { name: "What each added" }).waitFor();
  await eventually(() => lit().count()).toBeGreaterThan(0);
});

test("pasted text or a file shows how it would be read, what would be left out, and nothing of it is kept", async () => {
  await open({}, "#/try");
  const story = harbour("A dry run at the harbour was told of on Friday.");
  await page.getByLabel("The story").fill(`${story}\n\nPhoto: A. Kerr/Example News`);
  await page.getByRole("button", { name: "Read it" }).click();
  await page.locator(".copy mark", { hasText: "A dry run at the harbour" }).waitFor();
  await page.locator(".left-out s", { hasText: "A. Kerr" }).waitFor();
  await page
    .getByLabel("or a file")
    .setInputFiles({ name: "empty.txt", mimeType: "text/plain", buffer: Buffer.of() });
  await page.getByText("The file is empty: 0 bytes.").waitFor();
  await page.getByRole("link", { name: "Wire" }).click();
  await eventually(() => stories().count()).toBeGreaterThan(1);
  expect((await stories().allTextContents()).join()).not.toContain("dry run");
});

describe("by keys alone", () => {
  test("one goes from story to story, searches, and closes what is open", async () => {
    await eventually(() => stories().count()).toBeGreaterThan(1);
    const [first = "", second = ""] = await stories().allTextContents();
    await page.keyboard.press("j");
    await page.getByRole("heading", { level: 1, name: first }).waitFor();
    await page.keyboard.press("j");
    await page.getByRole("heading", { level: 1, name: second }).waitFor();
    await page.keyboard.press("k");
    await page.getByRole("heading", { level: 1, name: first }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("Choose a story").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("jk belgorod");
    await page.getByText('Nothing that is loaded has "jk belgorod".').waitFor();
    await page.keyboard.press("Home");
    for (const _ of "jk ") await page.keyboard.press("Delete");
    await eventually(() => stories().allTextContents()).toEqual([DRONES]);
  });

  test("the list of keys is shown, and the keys are switched off there", async () => {
    await eventually(() => stories().count()).toBeGreaterThan(1);
    await page.keyboard.press("?");
    await page.getByLabel("These keys work").uncheck();
    await page.keyboard.press("Escape");
    await page.locator(".keys").waitFor({ state: "detached" });
    await page.locator("body").press("j");
    await page.reload();
    await page.locator("body").press("j");
    await page.getByText("Choose a story").waitFor();
  });
});

test("on a phone a story takes the place of the list, and leads back to it", async () => {
  await open({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.getByText(DRONES).tap();
  await page.getByRole("heading", { name: DRONES }).waitFor();
  expect(await page.locator(".wire").isVisible()).toBe(false);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
  await page.getByRole("button", { name: "Back to the wire" }).tap();
  await page.locator(".wire").waitFor();
});

/** Each screen, and what is there once it is; of the first two also with something open. */
const SCREENS: [screen: string, there: string, opens: boolean][] = [
  ["#/wire", ".story", false],
  ["#/wire", ".story", true],
  ["#/stories", ".story", true],
  ["#/briefing", ".told h2", false],
  ["#/uploads", ".receipts li", false],
  ["#/try", "textarea", false],
];

describe.each(["light", "dark"] as const)(
  "nothing that axe knows of stands in anybody's way, %s",
  (colorScheme) => {
    test.each(SCREENS)("%s, with %s, something open: %s", async (screen, there, opens) => {
      await open({ colorScheme }, screen);
      await page.locator(there).first().waitFor();
      if (opens) {
        await page.locator(".story", { hasText: DRONES }).click();
        await lit().first().waitFor();
      }
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  },
);
