/** A night editor at the desk, in a real browser, on the packaged service and the embedded engines. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { connectLocalStage, type Stage } from "../../infra/operate/stage.ts";
import { startBrowser } from "../desk/browser.ts";
import { FERRY } from "../events.ts";
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
  page.on("filechooser", () => {}); // from now on dialogs are caught, however fast one opens
  page.on("request", (request) => {
    const isUpload = request.method() === "POST" && request.url() === `${stack.s3}/${stack.uploadBucket}`;
    if (!isUpload && !request.url().startsWith(stack.api)) strangers.push(request.url());
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

const stories = () => page.locator(":not([hidden]) > .stories .headline");
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
  await eventually(() => page.locator(".sentence.lit").textContent()).toBe(
    (await askSummary("sentences=3"))[0],
  );
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

test("a correction of the story that is open is announced, and shown with the words that changed", async () => {
  const take = (version: string, headline: string) =>
    put("tunnel.json", wire("urn:example:tunnel", version, headline));
  await take("1", "Tunnel opens early");
  await stack.settled();
  await open();
  await page.getByText("Tunnel opens early").click();
  await page.getByRole("heading", { level: 1, name: "Tunnel opens early" }).waitFor();
  await take("2", "Tunnel opens late");
  await stack.settled();
  await page.clock.runFor(10_000);
  const banner = page.getByRole("button", { name: "A newer version came" });
  await banner.waitFor();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Tunnel opens early");
  await banner.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Tunnel opens late" }).waitFor();
  await page.locator(".copy .tag", { hasText: "Corrected" }).waitFor();
  const texts = (selector: string) => page.locator(`.versions ${selector}`).allTextContents();
  await eventually(() => texts("tr:first-child ins")).toEqual(["late"]);
  expect(await texts("tr:first-child del")).toEqual(["early"]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
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

test("stop press: a story is held and released, and killed, with a reason, and the record says by whom", async () => {
  await put(
    "desk/pier.txt",
    harbour("The pier was closed on Friday, the port said.").replace("Harbour", "Pier"),
  );
  await stack.settled();
  await open();
  await page.locator(".story", { hasText: "Pier reopens" }).click();
  const heading = page.getByRole("heading", { name: "Pier reopens after storm" });
  await heading.waitFor();
  const desk = page.getByRole("region", { name: "Stop press" });
  await desk.getByText("Stop press").click();
  const decide = async (action: string, why: string) => {
    await desk.getByRole("radio", { name: action }).check();
    await desk.getByLabel("Why").fill(why);
    await desk.getByRole("button", { name: action }).click();
  };
  const id = new URL(page.url()).hash.split("/").at(-1);
  const statusOf = async () => (await fetch(`${stack.api}/summaries/${id}`)).status;

  await decide("Hold", "The lawyers read it.");
  await desk.getByText("The lawyers read it. Only the desk can release it.").waitFor();
  await heading.waitFor({ state: "detached" });
  expect(await statusOf()).toBe(404);

  await decide("Release", "Cleared.");
  await heading.waitFor();
  expect(await statusOf()).toBe(200);

  await decide("Kill", "The source took it back.");
  await heading.waitFor({ state: "detached" });
  expect(await statusOf()).toBe(410);
  expect(await desk.locator(".decisions .tag").allTextContents()).toEqual(["killed", "released", "held"]);

  await page.getByRole("link", { name: "Decisions" }).click();
  await page
    .locator(".decisions li", { hasText: "The source took it back." })
    .getByText("by somebody")
    .waitFor();
  await page.getByRole("link", { name: "Uploads" }).click();
  await page
    .locator(".receipts li", { hasText: "desk/pier.txt" })
    .getByText("killed", { exact: true })
    .waitFor();
  // The browser itself notes what it was refused.
  errors = errors.filter((error) => !/status of 4(04|10)/.test(error));
});

/** Drops files on the page, as if they came from elsewhere on the screen. */
async function drop(files: Record<string, string>): Promise<void> {
  const dataTransfer = await page.evaluateHandle(`(() => {
    const dropped = new DataTransfer();
    for (const [name, text] of Object.entries(${JSON.stringify(files)}))
      dropped.items.add(new File([text], name, { type: "text/plain" }));
    return dropped;
  })()`);
  await page.dispatchEvent("main", "dragover", { dataTransfer });
  await page.getByText("Drop to upload").waitFor();
  await page.dispatchEvent("main", "drop", { dataTransfer });
}

/** What the tray says in all, once everything that was sent has been read. */
const trayTells = () =>
  eventually(async () => {
    await stack.settled();
    await page.clock.runFor(2_000);
    return page.locator(".tray [role=status]").textContent();
  });

describe("uploading", () => {
  const lighthouse = "The lighthouse at the harbour was lit again on Friday, its keeper said.";
  const market = "The fish market at the harbour opens on Tuesday, its traders said.";

  test("files that are dropped say what became of each, and the story is there with its summary", async () => {
    await drop({ "lighthouse.txt": harbour(lighthouse), "market.txt": harbour(market), "nothing.txt": "" });
    await trayTells().toBe("2 read, 1 rejected");
    const line = (name: string) => page.locator(".tray li", { hasText: name });
    await line("nothing.txt").getByText("The file is empty: 0 bytes.").waitFor();
    await line("nothing.txt").getByText("Export it again and upload it under the same name.").waitFor();
    await line("market.txt").getByText("out", { exact: true }).waitFor();
    await page.locator(".tray a", { hasText: "lighthouse.txt" }).click();
    await page.locator("mark", { hasText: lighthouse }).waitFor();
    await expectLit(await askSummary("sentences=3"));
    await page.getByLabel("Length in sentences").press("ArrowLeft");
    await page.clock.runFor(200);
    const two = await askSummary("sentences=2");
    await expectLit(two);
    await page.getByRole("button", { name: "Close" }).click();
    expect(await page.locator(".tray").count()).toBe(0);
  });

  test("by keys alone, and a file of the same name is a correction of its story", async () => {
    const send = async (text: string) => {
      const chooser = page.waitForEvent("filechooser");
      await page.keyboard.press("u");
      const buffer = Buffer.from(harbour(text));
      await (await chooser).setFiles({ name: "bell.txt", mimeType: "text/plain", buffer });
    };
    await eventually(() => stories().count()).toBeGreaterThan(1);
    await send("The harbour's bell rang again on Friday, its master said.");
    await trayTells().toBe("1 read");
    await send("The harbour's bell will ring again on Monday, its master said.");
    await trayTells().toBe("2 read");
    await page.locator(".tray li").first().getByText("out, corrected").waitFor();
  });

  test("a folder keeps its folders", async () => {
    const folder = await mkdtemp(join(tmpdir(), "dropped-"));
    await mkdir(join(folder, "sport"));
    await writeFile(join(folder, "sport", "rugby.txt"), harbour("The rugby club won on Friday, it said."));
    await writeFile(join(folder, ".DS_Store"), "of the system");
    await open({}, "#/uploads");
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Choose a folder" }).click();
    await (await chooser).setFiles(folder);
    await trayTells().toBe("1 read");
    await page
      .locator(".receipts b, .receipts a", { hasText: `desk/${basename(folder)}/sport/rugby.txt` })
      .waitFor();
    await rm(folder, { recursive: true });
  });
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
  ["#/decisions", ".decisions li", false],
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

    test("nor in the tray, and on a phone it leaves the page as wide as it is", async () => {
      await open({ colorScheme, viewport: { width: 390, height: 844 } });
      await drop({ "empty-too.txt": "", "quay.txt": harbour("The quay was mended on Friday, it was said.") });
      await trayTells().toBe("1 read, 1 rejected");
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    });
  },
);

test.each(["light", "dark"] as const)(
  "nothing serious that axe knows of stands in the way of the contract, to which the desk leads, %s",
  async (colorScheme) => {
    const expectFair = async (part: string) => {
      const { violations } = await new AxeBuilder({ page }).include(part).analyze();
      const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(grave.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    };
    const tryOut = async (name: string) => {
      const operation = page.locator(`.opblock[id$="-${name}"]`);
      await operation.locator(".opblock-summary-control").click();
      await operation.getByRole("button", { name: "Try it out" }).click();
      return operation;
    };
    await open({ colorScheme });
    await page.getByRole("link", { name: "The API" }).click();
    await page.locator(".json-schema-2020-12-expand-deep-button").first().waitFor();
    await expectFair("body");
    await tryOut("postReading");
    const briefing = await tryOut("getBriefing");
    await briefing.getByRole("button", { name: "Execute" }).click();
    await briefing.locator(".live-responses-table").waitFor();
    await briefing.locator(".tablinks", { hasText: "Schema" }).first().click();
    await briefing.getByRole("button", { name: "Expand all" }).first().click();
    await expectFair(".opblock.is-open");
  },
);

test("each story is shown once, if the editor asks for it, with the way to its other articles", async () => {
  for (const [name, { headline, body }] of Object.entries(FERRY))
    await put(
      `aground-${name}.json`,
      wire(`urn:example:aground-${name}`, "1", headline, { body_text: body.join("\n\n") }),
    );
  await stack.settled();
  await stack.runSchedules();
  await open();
  const aground = () => page.locator(".story .headline", { hasText: "Aurora" });
  await eventually(() => aground().count()).toBeGreaterThan(1);
  await page.getByLabel("fold").selectOption("Each story once");
  await eventually(() => aground().count()).toBe(1);
  const item = page.locator(".stories li", { hasText: "Aurora" });
  await item.getByRole("link", { name: "2 more articles of this story" }).click();
  await page.getByRole("heading", { name: "What its articles tell together" }).waitFor();
});
