/**
 * The desk of a stage of access=jwt on an emulator: a real browser logs in at a provider of OpenID Connect, a file is
 * dropped, and its summary is read. The emulator's gateway checks the tokens; it asks the provider over TLS.
 */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { Events, type MutableToken, OAuth2Server } from "oauth2-mock-server";
import type { Page } from "playwright-core";
import { startBrowser } from "../../desk/browser.ts";
import { harbour } from "../../newsroom.ts";
import type { Emulator } from "./emulator.ts";
import { findApi, npmRun, type Step } from "./walk.ts";

const STAGE = "desk";
const AUDIENCE = "standfirst";
const TOLD = "The pier was closed on Friday, the port said.";

/** Of an upload: less than what is posted to see that it is held to it. */
const MAX_BYTES = 4096;

/** A certificate for this machine, which the emulator is to trust (SSL_CERT_FILE). @throws without openssl */
export async function makeCertificate(folder: string): Promise<{ key: string; cert: string }> {
  const files = { key: join(folder, "key.pem"), cert: join(folder, "cert.pem") };
  const asked = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"];
  const names = ["-addext", "subjectAltName=DNS:localhost", "-keyout", files.key, "-out", files.cert];
  await promisify(execFile)("openssl", ["req", ...asked, ...names]);
  return files;
}

export async function* tryDesk(
  emulator: Emulator,
  { key, cert }: { key: string; cert: string },
): AsyncGenerator<Step> {
  const provider = new OAuth2Server(key, cert);
  await provider.issuer.keys.generate("RS256");
  await provider.start(0, "127.0.0.1");
  const issuer = `https://localhost:${provider.address().port}`;
  provider.issuer.url = issuer;
  const claims = { aud: AUDIENCE, scope: "openid desk", email: "ana@herald.example" };
  provider.service.on(Events.BeforeTokenSigning, ({ payload }: MutableToken) => {
    Object.assign(payload, payload.aud === undefined && claims);
  });
  const browser = await startBrowser();
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  try {
    yield await time("deploy with desk=true and access=jwt", async () => {
      const given = { access: "jwt", desk: "true", issuer, audience: AUDIENCE, clientId: "the-desk" };
      const flags = Object.entries({ ...given, maxUploadBytes: String(MAX_BYTES) });
      await npmRun(
        emulator,
        "deploy",
        ...["--stage", STAGE, "--param", "alarms=false"],
        ...flags.flatMap(([name, value]) => ["--param", `${name}=${value}`]),
      );
      return "made";
    });
    const api = `http://${await findApi(emulator, STAGE)}.execute-api.localhost:${new URL(emulator.endpoint).port}`;
    yield await time("the page loads, and tells who is not logged in nothing", async () => {
      await page.goto(`${api}/`);
      await page.getByRole("button", { name: "Log in" }).waitFor();
      const status = await page.evaluate<number>(`fetch("/summaries").then(({ status }) => status)`);
      if (status !== 401) throw new Error(`/summaries answers ${status}`);
      return "a page, and 401 for stories";
    });
    yield await time("an editor logs in", async () => {
      await page.getByRole("button", { name: "Log in" }).click();
      await page.getByText("No story is out yet").waitFor();
      return "an empty wire";
    });
    yield await time("a file that is dropped comes out as a summary", () => dropStory(page));
    const token = await provider.issuer.buildToken({
      scopesOrTransform: (_, payload) => Object.assign(payload, claims),
    });
    yield* tryForms(page, token);
  } finally {
    await browser.close();
    await provider.stop();
  }
}

async function dropStory(page: Page): Promise<string> {
  const dataTransfer = await page.evaluateHandle(`(() => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([${JSON.stringify(harbour(TOLD))}], "pier.txt", { type: "text/plain" }));
    return dropped;
  })()`);
  await page.dispatchEvent("main", "drop", { dataTransfer });
  await page.locator(".tray a", { hasText: "pier.txt" }).click();
  await page.locator("mark", { hasText: TOLD }).waitFor();
  return (await page.locator(".sentence").first().textContent())?.trim() ?? "";
}

/** What becomes of forms that are not posted as they were given. */
async function* tryForms(page: Page, token: string): AsyncGenerator<Step> {
  const post = async (file: string, change: Record<string, string>) => {
    const asked = JSON.stringify({ method: "POST", headers: { authorization: `Bearer ${token}` } });
    const { url, fields } = await page.evaluate<{ url: string; fields: Record<string, string> }>(
      `fetch("/uploads?name=form.txt", ${asked}).then((answer) => answer.json())`,
    );
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...fields, ...change })) form.append(name, value);
    form.append("file", new Blob([file]), "form.txt");
    return (await fetch(url, { method: "POST", body: form })).status;
  };
  const told = harbour("The form was posted on Friday, it was said.");
  const cases: [what: string, refused: boolean, file: string, change: Record<string, string>][] = [
    ["a form as it was given is taken", false, told, {}],
    ["one with another key is refused", true, told, { key: "elsewhere/form.txt" }],
    ["one with another signature is refused", true, told, { "x-amz-signature": "0".repeat(64) }],
    ["one with too large a file is refused", true, told.padEnd(MAX_BYTES + 1, "."), {}],
  ];
  for (const [what, isRefused, file, change] of cases) {
    const step = await time(what, async () => {
      const status = await post(file, change);
      if (status >= 400 !== isRefused) throw new Error(`it answers ${status}`);
      return String(status);
    });
    yield { ...step, isKnown: true };
  }
}

async function time(what: string, work: () => Promise<string>): Promise<Step> {
  const since = performance.now();
  try {
    return { what, seen: await work(), seconds: (performance.now() - since) / 1000 };
  } catch (error) {
    return { what, seen: (error as Error).message.split("\n")[0] ?? "" };
  }
}
