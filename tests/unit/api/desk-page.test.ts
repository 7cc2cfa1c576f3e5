/** The desk's page: what it may load, and who has it. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerReference } from "../../../lib/api/reference.ts";
import { aNewsroom, NOON } from "../../newsroom.ts";
import { ask, readAsset, readDesk } from "../../reader.ts";

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
beforeAll(async () => {
  newsroom = await aNewsroom();
});
afterAll(() => newsroom.stop());

const get = (route: string, path: Record<string, string> = {}) => ask(newsroom, NOON, route, { path });

test("the page loads its own files and nothing else, none of them written into it", async () => {
  const { status, headers, text } = await get("/");
  expect([status, headers["content-type"]]).toEqual([200, "text/html"]);
  expect(headers["content-security-policy"]).not.toContain("unsafe");
  expect(text).not.toMatch(/https?:|<script>|<style|style="/);
  const loaded = [...text.matchAll(/(?:src|href)="\/desk\/([^"]+)"/g)].map(([, name]) => name ?? "");
  expect(loaded.map((name) => name.replace(/-\w+\./, "."))).toEqual(["desk.css", "main.js"]);
  for (const file of loaded) expect((await get("/desk/{file}", { file })).status).toBe(200);
});

test("the page and what it loads weigh less than 60 KB on the way", async () => {
  const names = Object.keys(await readDesk());
  const bytes = await Promise.all(names.map(async (name) => (await readAsset(name))?.length ?? 0));
  expect(names.map((name) => name.replace(/-\w{8}\./, ".")).sort()).toEqual([
    "desk.css",
    "desk.html",
    "log-in.js",
    "main.js",
  ]);
  expect(bytes.reduce((sum, length) => sum + length, 0)).toBeLessThan(60_000);
});

test.each(["desk.html", "main.js", "main-AAAAAAAA.js", "../openapi.json", "toString"])(
  "no other file is given: %s",
  async (file) => expect((await get("/desk/{file}", { file })).status).toBe(404),
);

describe("a stage that takes tokens", () => {
  const logIn = {
    issuer: "https://login.herald.example/pool",
    tokenOrigin: "https://tokens.herald.example",
    clientId: 'the "desk" & more',
    audience: "standfirst",
    deskScope: "desk",
  };
  const getPage = async (services: Parameters<typeof ask>[4]) => {
    const { status, headers, text } = await ask(newsroom, NOON, "/", {}, services);
    return { status, policy: headers["content-security-policy"] ?? "", text };
  };

  test("says on its page where to log in, and lets it ask the issuer, where tokens are, and nobody else", async () => {
    const { policy, text } = await getPage({ access: "jwt", logIn, uploadsUrl: "https://uploads.example/b" });
    const [, mark = ""] = /<meta name="log-in" content="([^"]*)">/.exec(text) ?? [];
    const { tokenOrigin, ...told } = logIn;
    expect(JSON.parse(mark.replaceAll("&quot;", '"').replaceAll("&amp;", "&"))).toEqual(told);
    expect(/connect-src ([^;]*);/.exec(policy)?.[1]?.split(" ")).toEqual([
      ...["'self'", "https://uploads.example", "https://login.herald.example", tokenOrigin],
    ]);
    expect(policy).not.toContain("unsafe");
  });

  test("is led back to with parameters of the issuer's, and every other stage logs nobody in", async () => {
    const led = { query: { code: "1", state: "2", session_state: "3" } };
    expect((await ask(newsroom, NOON, "/", led, { access: "jwt", logIn })).status).toBe(200);
    expect((await getPage({ access: "public" })).text).not.toContain("log-in");
  });
});

describe("a stage without a desk", () => {
  test.each(["/", "/desk/{file}"])("answers 404 at %s", async (route) => {
    const file = Object.keys(await readDesk()).find((name) => name.startsWith("main-")) ?? "";
    const request = {
      method: "GET",
      route,
      origin: "https://api.example.org",
      target: route,
      path: { file },
      query: {},
      headers: {},
      id: "1",
    };
    const { status } = await answerReference(request, { log: () => {}, asset: readAsset });
    expect(status).toBe(404);
  });
});

test("what every browser and robot asks for is there", async () => {
  expect((await get("/health")).text).toBe("ok\n");
  expect((await get("/robots.txt")).text).toBe("User-agent: *\nDisallow: /\n");
  expect((await get("/favicon.ico")).headers["content-type"]).toBe("image/svg+xml");
});
