/** What a story said before, as the newsroom asks for it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { ingest } from "../../../lib/ingest/index.ts";
import { aNewsroom, harbour, NOON } from "../../newsroom.ts";
import { ask } from "../../reader.ts";

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
beforeAll(async () => {
  newsroom = await aNewsroom();
});
afterAll(() => newsroom.stop());

/** Uploads a story, take by take. @returns its id */
async function tell(key: string, ...takes: string[]): Promise<string> {
  for (const [n, take] of takes.entries())
    await ingest(newsroom.upload(key, take, String(n + 10)), newsroom.services);
  return (await newsroom.receipts.find(key))?.articleId ?? "";
}

const askVersions = (id: string) => ask(newsroom, NOON, "/articles/{id}/versions", { path: { id } });

test("the version that stands comes first, then what came before, whole, with the upload that brought it", async () => {
  const takes = ["Three ships were lost.", "Two ships were lost.", "No ship was lost."].map(harbour);
  const { status, json } = await askVersions(await tell("ships.txt", ...takes));
  expect(status).toBe(200);
  const texts = json.versions.map(({ body }: { body: { text: string }[] }) =>
    body.map(({ text }) => text).join(" "),
  );
  expect(texts).toHaveLength(3);
  for (const [n, told] of ["No ship", "Two ships", "Three ships"].entries()) expect(texts[n]).toContain(told);
  expect(json.versions[0]).toMatchObject({ pubStatus: "usable", upload: { key: "ships.txt" } });
});

test("of many takes the last twenty before the one that stands are told", async () => {
  const takes = Array.from({ length: 24 }, (_, n) => harbour(`Take ${n} was sent, its master said.`));
  const { json } = await askVersions(await tell("live.txt", ...takes));
  expect(json.versions).toHaveLength(21);
  expect(JSON.stringify(json.versions[0])).toContain("Take 23");
  expect(JSON.stringify(json.versions[20])).toContain("Take 3 ");
});

test("a story that is held shows the newsroom what it says", async () => {
  const { json } = await askVersions(
    await tell("held.txt", `HOLD FOR LAWYERS\n\n${harbour("It was sold.")}`),
  );
  expect(json.versions.map(({ pubStatus }: { pubStatus: string }) => pubStatus)).toEqual(["withheld"]);
});

test("of a story that is gone nothing is told, and of one that never was neither", async () => {
  const story = harbour("It was wrong.");
  const id = await tell("gone.txt", story, harbour("It was wrong again."));
  await ingest(newsroom.remove("gone.txt", "99"), newsroom.services);
  expect((await askVersions(id)).status).toBe(410);
  expect((await askVersions("nobody")).status).toBe(404);
});
