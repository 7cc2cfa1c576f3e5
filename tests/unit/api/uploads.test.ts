/** Forms with which a browser uploads: for which key, for whom, for how long. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Access } from "../../../lib/env.ts";
import { aNewsroom, NOON } from "../../newsroom.ts";
import { ask } from "../../reader.ts";

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
beforeAll(async () => {
  newsroom = await aNewsroom();
});
afterAll(() => newsroom.stop());

interface Asker {
  access?: Access;
  scopes?: string[];
  origin?: string;
}

function askForm(query: Record<string, string>, { access = "open", scopes, origin }: Asker = {}) {
  const headers: Record<string, string> = origin === undefined ? {} : { origin };
  const asked = { method: "POST", query, headers, ...(scopes && { scopes }) };
  return ask(newsroom, NOON, "/uploads", asked, { access });
}

test("a form lets in one key, so many bytes, for a quarter of an hour", async () => {
  const { status, json } = await askForm({ name: "story.txt", folder: "world" });
  expect(status).toBe(200);
  expect(json).toMatchObject({
    url: "https://standfirst-local-uploads.s3.us-east-1.amazonaws.com",
    key: "desk/world/story.txt",
    maxBytes: 20_971_520,
  });
  expect(Date.parse(json.expires) - NOON.getTime()).toBe(15 * 60_000);
  const policy = JSON.parse(Buffer.from(json.fields.policy, "base64").toString());
  expect(Date.parse(policy.expiration)).toBe(Date.parse(json.expires));
  expect(policy.conditions).toEqual(
    expect.arrayContaining([
      { bucket: "standfirst-local-uploads" },
      { key: "desk/world/story.txt" },
      ["content-length-range", 0, 20_971_520],
    ]),
  );
});

describe("a file comes under the desk's prefix, whatever it is called", () => {
  test.each([
    ["", "story.txt", "desk/story.txt"],
    ["world/europe", "story.txt", "desk/world/europe/story.txt"],
    ["C:\\desk\\sport", "rugby.docx", "desk/C:/desk/sport/rugby.docx"],
    ["/../../wires/", "afp.xml", "desk/wires/afp.xml"],
    ["a/./b//c", "../d.txt", "desk/a/b/c/d.txt"],
    ["", ".hidden.txt", "desk/hidden.txt"],
    ["", "küste & mehr (2) + 100%.txt", "desk/küste & mehr (2) + 100%.txt"],
    ["", "ku\u0308ste.txt", "desk/küste.txt"],
    ["", "日本.txt", "desk/日本.txt"],
    ["", "txt.\u202Egpj\u0000", "desk/txt.-gpj-"],
  ])("%j, %j: %s", async (folder, name, key) => {
    const { json } = await askForm({ name, ...(folder && { folder }) });
    expect(json.key).toBe(key);
  });

  test.each(["..", "/", " ", "x".repeat(1020)])("but a name that is none is refused: %j", async (name) => {
    const { status, json } = await askForm({ name });
    expect([status, json.parameter]).toEqual([400, "name"]);
  });
});

describe("who may upload, with tokens", () => {
  const statusOf = async (scopes: string[], folder = "sport") =>
    (await askForm({ name: "a.txt", folder }, { access: "jwt", scopes })).status;

  test("whoever has the scope of the desk, anywhere under its prefix", async () =>
    expect(await statusOf(["openid", "desk"])).toBe(200));

  test("whoever has the scope of a prefix, there and nowhere else", async () => {
    const scopes = ["upload:desk/sport/"];
    expect(await statusOf(scopes)).toBe(200);
    expect(await statusOf(scopes, "sport/rugby")).toBe(200);
    for (const folder of ["..", "sports", "world", "../wires", "desk/sport"])
      expect([folder, await statusOf(scopes, folder)]).toEqual([folder, 403]);
  });

  test.each([[[]], [["read"]], [["upload:"]], [["upload:desk"]], [["upload:wires/"]], [["desktop"]]])(
    "but not with %j",
    async (scopes) => expect(await statusOf(scopes)).toBe(403),
  );

  test("and the answer says which scope it takes", async () => {
    const { json } = await askForm({ name: "a.txt" }, { access: "jwt", scopes: ["read"] });
    expect(json).toMatchObject({ type: "/problems/forbidden", detail: expect.stringContaining('"desk"') });
  });
});

test("signed requests are the gateway's to judge", async () =>
  expect((await askForm({ name: "a.txt" }, { access: "iam" })).status).toBe(200));

test("on a stack that is open, its own page may, and no other that a browser shows", async () => {
  expect((await askForm({ name: "a.txt" }, { origin: "https://api.example.org" })).status).toBe(200);
  expect((await askForm({ name: "a.txt" }, { origin: "https://elsewhere.example" })).status).toBe(403);
});

test("a stage that everyone may ask does not say that one may", async () => {
  const { status, headers } = await ask(newsroom, NOON, "/uploads", { method: "PUT" }, { access: "public" });
  expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  const { json } = await ask(newsroom, NOON, "/openapi.json", {}, { access: "public" });
  expect(json.paths["/uploads"]).not.toHaveProperty("post");
});
