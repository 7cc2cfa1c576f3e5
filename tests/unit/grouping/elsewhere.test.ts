/** A story says where the same event is told in other languages, if an agency says that it is one. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { FERRY } from "../../events.ts";
import { aGrouping } from "../../grouping.ts";
import { aNewsroom, anArticle, NOON } from "../../newsroom.ts";
import { ask, publish } from "../../reader.ts";

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
let grouping: ReturnType<typeof aGrouping>;
beforeEach(async () => {
  newsroom = await aNewsroom();
  grouping = aGrouping(newsroom.rows);
});
afterEach(() => newsroom.stop());

const FAEHRE = {
  headline: "Fähre Aurora läuft vor Brekke auf Grund, 42 Menschen gerettet",
  body: [
    "Die Fähre Aurora ist am Freitag vor Brekke auf Grund gelaufen. Seenotretter holten 42 Menschen von Bord.",
    "Kapitänin Ingrid Solheim sagte, die Ruderanlage der Aurora sei im Sturm ausgefallen.",
  ],
};
const HAUSHALT = {
  headline: "Parlament beschließt Haushalt mit mehr Geld für Schulen",
  body: [
    "Das Parlament hat am Freitag mehr Geld für Schulen beschlossen.",
    "Die Opposition stimmte dagegen.",
  ],
};

type Copy = { headline: string; body: string[] };

/** An article that an agency files under an event. */
function filed(id: string, language: string, { headline, body }: Copy, code: string, revision = "1") {
  const paragraphs = body.map((text) => ({ type: "paragraph" as const, text }));
  const subjects = [{ scheme: "http://wire.example/event/", code }];
  return anArticle({ id, language, headline, body: paragraphs, subjects, revision });
}

async function elsewhere(id: string): Promise<[language: string, storyId: string][]> {
  const { status, json } = await ask(newsroom, NOON, "/stories/{id}", { path: { id } });
  expect(status).toBe(200);
  return json.alsoIn.map(({ language, storyId }: Record<string, string>) => [language, storyId]);
}

test("an event that an agency files in two languages leads from each to the other", async () => {
  await publish(newsroom, filed("ferry", "en", FERRY.first, "f1"), filed("faehre", "de", FAEHRE, "f1"));
  await grouping.run(NOON);
  expect(await elsewhere("ferry")).toEqual([["de", "faehre"]]);
  expect(await elsewhere("faehre")).toEqual([["en", "ferry"]]);
});

test("the link leads to the story that several tell there, once", async () => {
  await publish(
    newsroom,
    filed("ferry", "en", FERRY.first, "f1"),
    filed("again", "en", FERRY.second, "f1"),
    filed("faehre", "de", FAEHRE, "f1"),
  );
  await grouping.run(NOON);
  expect(await elsewhere("faehre")).toHaveLength(1);
  const [[, story] = []] = await elsewhere("faehre");
  expect((await ask(newsroom, NOON, "/stories/{id}", { path: { id: story! } })).json.count).toBe(2);
});

test("another event is none, nor what no agency files, nor what shares no name and no figure", async () => {
  await publish(
    newsroom,
    filed("ferry", "en", FERRY.first, "f1"),
    filed("faehre", "de", FAEHRE, "f2"),
    filed("haushalt", "de", HAUSHALT, "f1"),
    { ...filed("loose", "de", FAEHRE, "f1"), subjects: [] },
  );
  await grouping.run(NOON);
  expect(await elsewhere("ferry")).toEqual([]);
});

test("what is killed is linked no more with the next request", async () => {
  await publish(newsroom, filed("ferry", "en", FERRY.first, "f1"), filed("faehre", "de", FAEHRE, "f1"));
  await grouping.run(NOON);
  await publish(newsroom, { id: "faehre", revision: "2", pubStatus: "canceled" });
  expect(await elsewhere("ferry")).toEqual([]);
});

test("nor is what its agency has filed under another event since then", async () => {
  await publish(newsroom, filed("ferry", "en", FERRY.first, "f1"), filed("faehre", "de", FAEHRE, "f1"));
  await grouping.run(NOON);
  await publish(newsroom, filed("faehre", "de", FAEHRE, "f2", "2"));
  expect(await elsewhere("ferry")).toEqual([]);
});
