/** Logging in to the desk of a stage that takes tokens: a real browser, a provider of OpenID Connect, the embedded stack. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { AxeBuilder } from "@axe-core/playwright";
import { Events, type MutableResponse, type MutableToken, OAuth2Server } from "oauth2-mock-server";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { packageService } from "../../infra/local/packaging.ts";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { connectLocalStage } from "../../infra/operate/stage.ts";
import { startBrowser } from "../desk/browser.ts";
import { harbour } from "../newsroom.ts";

/** What the stage is packaged with; the provider's real address takes its place. */
const ISSUER = "https://login.herald.example";
const AUDIENCE = "standfirst";
const HEADLINE = "Harbour reopens after storm";
/** Seconds for which the provider says that an access token is good, where a test waits for its end. */
const SHORT_S = 120;

let folder: string;
let stack: Stack;
let browser: Browser;
let provider: OAuth2Server;
let context: BrowserContext;
let page: Page;
/** What the page asked of others than its own stage, its bucket and the provider; and what went wrong in it. */
let strangers: string[];
let errors: string[];
/** What the browser itself notes of answers that a test asks for. */
let expected: RegExp | undefined;

/** What the provider says in the tokens of who logs in next. */
let claims: { aud?: string; scope?: string };
/** What it answers beside, if anything. */
let alter: (answer: MutableResponse) => void;

beforeAll(async () => {
  provider = await startProvider();
  folder = await mkdtemp(join(tmpdir(), "log-in-"));
  await packageStage(folder, provider.issuer.url!);
  stack = await startStack({ package: folder, retryAtOnce: true });
  const { s3, dynamo, sqs } = connectLocalStage(stack);
  await s3.send(
    new PutObjectCommand({
      Bucket: stack.uploadBucket,
      Key: "desk/ferry.txt",
      Body: harbour("The ferry sails again on Monday, its owner said."),
    }),
  );
  await stack.settled();
  for (const client of [s3, dynamo, sqs]) client.destroy();
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
  await provider?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** It lets in whoever comes. An access token is one that names nobody yet whom it is for. */
async function startProvider(): Promise<OAuth2Server> {
  const server = new OAuth2Server();
  await server.issuer.keys.generate("RS256");
  await server.start(0, "127.0.0.1");
  server.issuer.url = `http://127.0.0.1:${server.address().port}`;
  server.service.on(Events.BeforeTokenSigning, ({ payload }: MutableToken) => {
    Object.assign(payload, payload.aud === undefined ? { ...claims, email: "ana@herald.example" } : {});
  });
  server.service.on(Events.BeforeResponse, (answer: MutableResponse) => alter(answer));
  return server;
}

async function packageStage(directory: string, issuer: string): Promise<void> {
  await packageService(directory, {
    stage: "herald",
    parameters: {
      ...{ access: "jwt", issuer: ISSUER, audience: AUDIENCE, desk: "true", clientId: "the-desk" },
      ...{ uploadBucket: "standfirst-herald-uploads", alarms: "false" },
    },
  });
  const path = join(directory, "cloudformation-template-update-stack.json");
  await writeFile(path, (await readFile(path, "utf8")).replaceAll(ISSUER, issuer));
}

beforeEach(() => open());

afterEach(async () => {
  await context.close();
  expect([strangers, errors.filter((error) => !expected?.test(error))]).toEqual([[], []]);
});

async function open(options: BrowserContextOptions = {}): Promise<void> {
  await context?.close();
  claims = { aud: AUDIENCE, scope: "openid desk" };
  alter = () => {};
  context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  page = await context.newPage();
  await page.clock.install();
  strangers = [];
  errors = [];
  expected = undefined;
  const known = [stack.api, provider.issuer.url!, `${stack.s3}/${stack.uploadBucket}`];
  context.on("request", (request) => {
    if (!known.some((url) => request.url().startsWith(url))) strangers.push(request.url());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(`${stack.api}/`);
}

async function logIn(): Promise<void> {
  await page.getByRole("button", { name: "Log in" }).click();
  await page.getByText(HEADLINE).waitFor();
}

const eventually = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 30_000 });

const askApi = (path: string, token?: string, method = "GET") =>
  fetch(stack.api + path, { method, headers: token ? { authorization: `Bearer ${token}` } : {} });

const makeToken = (told: object, expiresIn = 3600) =>
  provider.issuer.buildToken({ expiresIn, scopesOrTransform: (_, payload) => Object.assign(payload, told) });

async function expectNothingWrong(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test("who is not logged in is given the page and what it loads, and not one word of a story", async () => {
  await page.getByRole("button", { name: "Log in" }).waitFor();
  const shell = await (await askApi("/")).text();
  const files = [...shell.matchAll(/(?:src|href)="(\/desk\/[^"]+)"/g)].map(([, path]) => path!);
  expect(files).toHaveLength(2);
  for (const path of ["/", ...files]) {
    const answer = await askApi(path);
    expect([answer.status, (await answer.text()).includes("ferry")]).toEqual([200, false]);
  }
  const closed = ["/summaries", "/uploads", "/stories", "/briefing", "/decisions"];
  for (const path of closed) expect([path, (await askApi(path)).status]).toEqual([path, 401]);
});

test.each(["light", "dark"] as const)(
  "nothing that axe knows of is in the way of logging in, %s",
  async (colorScheme) => {
    await open({ colorScheme });
    await page.getByRole("button", { name: "Log in" }).waitFor();
    await expectNothingWrong();
  },
);

test("an editor logs in, comes back to where he was, and stays logged in when the page is loaded anew", async () => {
  await page.goto(`${stack.api}/#/uploads`);
  await page.getByRole("button", { name: "Log in" }).click();
  await page.locator(".receipts li", { hasText: "desk/ferry.txt" }).waitFor();
  expect(page.url()).toBe(`${stack.api}/#/uploads`);
  await page.reload();
  await page.locator(".receipts li", { hasText: "desk/ferry.txt" }).waitFor();
  const kept = await page.evaluate("JSON.stringify([{ ...localStorage }, document.cookie])");
  expect(kept).toBe('[{},""]');
});

test("who has the desk's scope uploads, holds, releases and kills", async () => {
  expected = /status of 4(04|10)/;
  await logIn();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Upload …" }).click();
  const story = harbour("The pier was closed on Friday, the port said.").replace("Harbour", "Pier");
  await (await chooser).setFiles({ name: "pier.txt", mimeType: "text/plain", buffer: Buffer.from(story) });
  await eventually(async () => {
    await stack.settled();
    await page.clock.runFor(2_000);
    return page.locator(".tray [role=status]").textContent();
  }).toBe("1 read");
  await page.locator(".tray a", { hasText: "pier.txt" }).click();
  const desk = page.getByRole("region", { name: "Stop press" });
  await desk.getByText("Stop press").click();
  for (const [action, done] of [
    ["Hold", "held"],
    ["Release", "released"],
    ["Kill", "killed"],
  ] as const) {
    await desk.getByRole("radio", { name: action }).check();
    await desk.getByLabel("Why").fill(`${action}, said the lawyers.`);
    await desk.getByRole("button", { name: action }).click();
    const decided = desk.locator(".decisions li", { hasText: done }).first();
    await decided.getByText("by ana@herald.example").waitFor();
  }
});

test("who has a token to read sees the stories, and nothing that is the desk's; nor does the API let him", async () => {
  claims = { aud: AUDIENCE, scope: "openid" };
  await logIn();
  await page.getByText(HEADLINE).click();
  await page.locator("mark").first().waitFor();
  const tabs = page.getByRole("navigation", { name: "Screens" }).getByRole("link");
  expect(await tabs.allTextContents()).toEqual(["Wire", "Stories", "Briefing"]);
  for (const name of ["Upload …", "What changed, version by version"])
    expect(await page.getByRole("button", { name }).count()).toBe(0);
  expect(await page.getByRole("region", { name: "Stop press" }).count()).toBe(0);
  const id = new URL(page.url()).hash.split("/").at(-1);
  const token = await makeToken(claims);
  const asked = [`/articles/${id}/status`, "/uploads?name=a.txt", "/readings?name=a.txt"];
  for (const path of asked) expect([path, (await askApi(path, token, "POST")).status]).toEqual([path, 403]);
  expect((await askApi("/summaries", token)).status).toBe(200);
});

test("a log-in that is for somebody else is refused, and the page says whom it is for", async () => {
  claims = { aud: "another-service", scope: "openid desk" };
  await page.getByRole("button", { name: "Log in" }).click();
  await page
    .getByText('This log-in is for "another-service"; this service takes those for "standfirst"')
    .waitFor();
  expect((await askApi("/summaries", await makeToken(claims))).status).toBe(401);
});

test.each([
  ["access_denied", "The log-in was given up, or refused."],
  ["server_on_fire", "The issuer refused the log-in: server_on_fire."],
])("what the issuer refuses (%s) is said in words, and can be tried again", async (error, told) => {
  provider.service.once(Events.BeforeAuthorizeRedirect, ({ url }) => {
    url.searchParams.delete("code");
    url.searchParams.set("error", error);
  });
  await page.getByRole("button", { name: "Log in" }).click();
  await page.getByRole("alert").getByText(told).waitFor();
  await logIn();
});

test("an issuer that fails is said to fail", async () => {
  expected = /status of 400/;
  alter = (answer) => Object.assign(answer, { statusCode: 400, body: { error: "invalid_grant" } });
  await page.getByRole("button", { name: "Log in" }).click();
  await page.getByRole("alert").getByText("The log-in took too long, or was used already.").waitFor();
});

describe("when the token ends", () => {
  const shorten = ({ body }: MutableResponse) => Object.assign(body as object, { expires_in: SHORT_S });
  const goOn = async () => {
    await page.clock.fastForward(SHORT_S * 1000);
    await page.clock.runFor(10_000);
  };

  test("another takes its place, and nobody notices", async () => {
    alter = shorten;
    await logIn();
    const renewed = page.waitForResponse(`${provider.issuer.url}/token`);
    await goOn();
    await renewed;
    await page.getByRole("link", { name: "Uploads" }).click();
    await page.locator(".receipts li", { hasText: "desk/ferry.txt" }).waitFor();
    expect(await page.getByRole("button", { name: "Log in again" }).count()).toBe(0);
  });

  test("and no other is given, the editor logs in again beside, and what he typed is there still", async () => {
    expected = /status of 40[14]/;
    alter = (answer) => {
      shorten(answer);
      delete (answer.body as Record<string, unknown>).refresh_token;
    };
    await logIn();
    await page.getByText(HEADLINE).click();
    const desk = page.getByRole("region", { name: "Stop press" });
    await desk.getByText("Stop press").click();
    await desk.getByLabel("Why").fill("The lawyers read it.");
    await goOn();
    await page.getByText("Your log-in has ended. What is on this page stays.").waitFor();
    await desk.getByRole("button", { name: "Hold" }).click();
    await desk.getByText("Log in again, and do this once more.").waitFor();
    await expectNothingWrong();
    const beside = page.waitForEvent("popup");
    await page.getByRole("button", { name: "Log in again" }).click();
    const window = await beside;
    if (!window.isClosed()) await window.waitForEvent("close");
    await page.getByRole("button", { name: "Log in again" }).waitFor({ state: "detached" });
    expect(await desk.getByLabel("Why").inputValue()).toBe("The lawyers read it.");
    await desk.getByRole("button", { name: "Hold" }).click();
    await desk.locator(".decisions .tag", { hasText: "held" }).waitFor();
    await desk.getByRole("radio", { name: "Release" }).check();
    await desk.getByLabel("Why").fill("Cleared.");
    await desk.getByRole("button", { name: "Release" }).click();
    await page.getByRole("heading", { level: 1, name: HEADLINE }).waitFor();
  });

  test("the API takes it no more", async () => {
    const token = await makeToken({ aud: AUDIENCE, scope: "desk" }, -60);
    expect((await askApi("/summaries", token)).status).toBe(401);
    expect((await askApi("/summaries", `${token}x`)).status).toBe(401);
  });
});

test("an answer of the issuer that nobody asked for logs nobody in, and leads to the desk", async () => {
  await page.goto(`${stack.api}/?code=stolen&state=unknown`);
  await page.getByText("This window may be closed.").waitFor();
  expect(page.url()).toBe(`${stack.api}/`);
  await page.getByRole("link", { name: "To the desk" }).click();
  await page.getByRole("button", { name: "Log in" }).waitFor();
});

test("who logs out is out, here and at the issuer, and nothing is kept", async () => {
  await logIn();
  const revoked = page.waitForRequest(`${provider.issuer.url}/revoke`);
  const ended = page.waitForRequest((request) =>
    request.url().startsWith(`${provider.issuer.url}/endsession`),
  );
  await page.getByRole("button", { name: "Log out" }).click();
  await Promise.all([revoked, ended]);
  await page.getByRole("button", { name: "Log in" }).waitFor();
  expect(await page.evaluate("JSON.stringify({ ...sessionStorage })")).toBe("{}");
  await page.reload();
  await page.getByRole("button", { name: "Log in" }).waitFor();
  expect(await page.getByText(HEADLINE).count()).toBe(0);
});
