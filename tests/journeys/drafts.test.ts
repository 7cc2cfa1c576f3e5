/** An editor decides on what a model wrote, at the desk, in a real browser, on the packaged service. */
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { connectLocalStage, type Stage } from "../../infra/operate/stage.ts";
import { startBrowser } from "../desk/browser.ts";
import { aModel, HONEST, STORM, storm, WRONG_FIGURE } from "../writer.ts";

let model: Awaited<ReturnType<typeof aModel>>;
let stack: Stack;
let stage: Stage;
let browser: Browser;
let page: Page;
let errors: string[];

beforeAll(async () => {
  model = await aModel(() => ({ says: WRONG_FIGURE }));
  stack = await startStack({
    package: inject("package"),
    retryAtOnce: true,
    writer: { endpoint: model.endpoint, model: "scripted-1" },
  });
  stage = connectLocalStage(stack);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  for (const client of [stage.s3, stage.dynamo, stage.sqs]) client.destroy();
  await stack.stop();
  await model.stop();
});
afterEach(async () => {
  await page.context().close();
  expect(errors).toEqual([]);
});

async function open(hash: string, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  page = await context.newPage();
  errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(`${stack.api}/${hash}`);
}

async function send(key: string, headline: string, says: object): Promise<void> {
  model.willSay(() => ({ says }));
  const Body = storm({ headline });
  await stage.s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key: key, Body }));
  await stack.settled();
}

const draft = () => page.getByRole("region", { name: "What a model wrote" });
const waiting = (headline: string) => page.locator(".story", { hasText: headline });

test("a draft with a figure that the story does not have is seen, edited, approved, and shown as what it is", async () => {
  await send("desk/storm.txt", STORM.headline, WRONG_FIGURE);
  await open("#/wire");
  await page.getByRole("link", { name: "Drafts" }).click();
  await waiting(STORM.headline).getByText("1 not standing").waitFor();
  await waiting(STORM.headline).click();

  const wrong = draft().locator(".drafted > li", { hasText: "Nineteen" });
  await wrong.getByText("does not stand").waitFor();
  expect(await wrong.locator("em.fault").textContent()).toBe("Nineteen");
  await wrong.locator(".sentence").hover();
  await page.locator("mark.lit", { hasText: "Twelve fishing boats" }).waitFor();
  expect(await draft().getByRole("button", { name: "Approve" }).isDisabled()).toBe(true);

  await draft().getByRole("button", { name: "Edit" }).click();
  const text = draft().getByLabel("The text");
  await text.fill((await text.inputValue()).replace("Nineteen", "Ninety"));
  await draft().getByRole("button", { name: "Check and approve" }).click();
  await draft().getByText("Kept, and not approved").waitFor();
  await text.fill((await text.inputValue()).replace("Ninety", "Twelve"));
  await draft().getByRole("button", { name: "Check and approve" }).click();
  await draft().getByText("Approved: readers get it from now on.").waitFor();
  await page.getByText("Nothing waits.").waitFor();

  await draft().getByText("What was done").click();
  expect(await draft().locator(".history .tag").allTextContents()).toEqual([
    "written",
    "edited",
    "edited",
    "approved",
  ]);
  await page.getByLabel("What readers get").check();
  await page.getByText("Written by a machine (scripted-1)").waitFor();
  expect(await page.locator(".told .sentence").nth(1).textContent()).toContain("Twelve fishing boats");
});

test("what is rejected is not served; what does not stand is approved only on record", async () => {
  await send("desk/pier.txt", "Storm breaks pier of Brekke", WRONG_FIGURE);
  await open("#/drafts");
  await waiting("Storm breaks pier").click();
  await draft().getByRole("button", { name: "Reject" }).click();
  await draft().getByText("Rejected: readers get sentences of the story.").waitFor();
  await page.getByText("Nothing waits.").waitFor();

  await draft().getByLabel("Although one sentence does not stand").check();
  await draft().getByRole("button", { name: "Approve" }).click();
  await draft().getByText("readers get it", { exact: true }).waitFor();
  await draft().getByText("What was done").click();
  await draft().locator(".history").getByText("approved all the same").waitFor();
});

describe.each(["light", "dark"] as const)(
  "nothing that axe knows of stands in anybody's way, %s",
  (colorScheme) => {
    test.each([1400, 390])(
      "a draft that waits, %i wide, and the page stays as wide as it is",
      async (width) => {
        await send(
          `desk/quay-${colorScheme}-${width}.txt`,
          `Quay closed, ${colorScheme} ${width}`,
          WRONG_FIGURE,
        );
        await open("#/drafts", { colorScheme, viewport: { width, height: 900 } });
        await waiting(`Quay closed, ${colorScheme} ${width}`).click();
        await draft().getByRole("button", { name: "Edit" }).click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      },
    );
  },
);

test("a story was corrected meanwhile: what was open is not approved any more, and the desk says why", async () => {
  await send("desk/late.txt", "Storm comes late", HONEST);
  await open("#/drafts");
  await waiting("Storm comes late").click();
  await draft().getByRole("button", { name: "Approve" }).waitFor();
  model.willSay(() => ({ refusal: "I would rather not." }));
  const Body = storm({ headline: "Storm comes late after all" });
  await stage.s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key: "desk/late.txt", Body }));
  await stack.settled();
  await draft().getByRole("button", { name: "Approve" }).click();
  await draft().getByRole("alert").waitFor();
  errors = errors.filter((error) => !/status of 409/.test(error));
});
