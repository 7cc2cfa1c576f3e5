import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ingest } from "../lib/ingest.ts";
import { resemblance, SAME, sketchOf } from "../lib/same-story.ts";
import type { UploadEvent } from "../lib/uploads.ts";
import { aNewsroom, anArticle } from "./newsroom.ts";

/** A story of some length: each sentence has a number in it that no other has. */
function ferry(sentences = 12, from = 1): string {
  return Array.from({ length: sentences }, (_, n) => {
    const day = from + n;
    return `On day ${day} the ferry carried ${day * 37} passengers to island ${day * 5}, and pier ${day * 11} stayed shut because of wave ${day * 13}.`;
  }).join("\n\n");
}

const articleOf = (text: string) =>
  anArticle({
    body: text.split("\n\n").map((paragraph) => ({ type: "paragraph" as const, text: paragraph })),
  });

function alike(one: string, other: string): number {
  const [first, second] = [one, other].map((text) => sketchOf(articleOf(text))!.print);
  return resemblance(first!, second!);
}

describe("the same story", () => {
  test("is one that the desk changed a word of", () => {
    expect(alike(ferry(), ferry().replace("pier 44", "berth 44"))).toBeGreaterThan(SAME);
  });

  test("is one that the desk cut from its end", () => {
    expect(alike(ferry(40), ferry(20))).toBeGreaterThan(SAME);
  });

  test("is one in capitals, and with other quotation marks", () => {
    expect(alike(ferry(), ferry().toUpperCase().replaceAll(".", "."))).toBe(1);
  });

  test("is not another story of the same ferry", () => {
    expect(alike(ferry(), ferry(12, 100))).toBeLessThan(SAME);
  });

  test("cannot be told of a note of a few words", () => {
    expect(sketchOf(articleOf("The ferry sails again."))).toBeUndefined();
  });

  test("can be told of scripts that write no spaces", () => {
    const text =
      "渡轮周五重新启航，载着三百名乘客前往群岛，码头负责人说，暴风雨过后没有船只受损，渔民黎明出海。";
    expect(alike(text, text.replace("三百", "四百"))).toBeGreaterThan(SAME);
  });
});

describe("two articles that tell the same story", () => {
  let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
  beforeEach(async () => {
    newsroom = await aNewsroom();
  });
  afterEach(() => newsroom.stop());

  const wire = (uri: string, text: string, more: object = {}) =>
    JSON.stringify({
      uri,
      version: "1",
      versioncreated: "2024-03-01T08:00:00Z",
      language: "en",
      headline: "Ferry sails again",
      body_text: text,
      ...more,
    });

  async function deliver(...events: UploadEvent[]): Promise<void> {
    for (const event of events) await ingest(event, newsroom.services);
  }

  async function linkOf(
    key: string,
    now = newsroom.now(),
  ): Promise<{ id: string; same: string | undefined }> {
    const id = (await newsroom.receipts.find(key))?.articleId ?? "";
    const record = await newsroom.articles.findSummary(id, now);
    return { id, same: record && record !== "gone" ? record.sameStoryAs : undefined };
  }

  test("are linked, one to the other, and neither is lost", async () => {
    await deliver(
      newsroom.upload("wires/ferry.json", wire("urn:example:ferry", ferry()), "01"),
      newsroom.upload(
        "desk/ferry.txt",
        `Ferry back in service\n\n${ferry().replace("pier 44", "berth 44")}`,
        "01",
      ),
      newsroom.upload("desk/other.txt", `Another ferry\n\n${ferry(12, 100)}`, "01"),
    );
    const [one, other] = [await linkOf("wires/ferry.json"), await linkOf("desk/ferry.txt")];
    const ids = [one.id, other.id].sort();
    expect([one, other].find(({ id }) => id === ids[1])?.same).toBe(ids[0]);
    expect([one, other].find(({ id }) => id === ids[0])?.same).toBeUndefined();
    expect((await linkOf("desk/other.txt")).same).toBeUndefined();
    expect((await newsroom.articles.list({ all: true }, 10, newsroom.now())).records).toHaveLength(3);
  });

  test("are linked alike in any order, with corrections and deliveries twice", async () => {
    const events = [
      newsroom.upload("wires/a.json", wire("urn:example:a", ferry()), "01"),
      newsroom.upload("wires/b.json", wire("urn:example:b", ferry().replace("pier 44", "berth 44")), "01"),
      newsroom.upload("wires/c.json", wire("urn:example:c", ferry(9)), "01"),
      newsroom.upload("wires/a.json", wire("urn:example:a", ferry(12, 200), { version: "2" }), "02"),
    ];
    const ends: unknown[] = [];
    for (const order of [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [2, 0, 3, 1, 0],
      [1, 3, 3, 0, 2, 1],
    ]) {
      await newsroom.clear();
      await deliver(...order.map((n) => events[n]!));
      ends.push(
        (await newsroom.everyRow())
          .filter(({ sk }) => sk === "SUMMARY")
          .map(({ pk, copies }) => [pk, copies]),
      );
    }
    expect(ends[0]).toContainEqual([expect.anything(), expect.any(Set)]);
    for (const end of ends) expect(end).toEqual(ends[0]);
  });

  test("do not give away that one of them is under embargo", async () => {
    const held = { embargoed: "2024-03-02T00:00:00Z" };
    await deliver(
      ...["a", "b", "c"].map((name) =>
        newsroom.upload(`${name}.json`, wire(`urn:example:${name}`, ferry(), name === "b" ? held : {}), "01"),
      ),
    );
    const { id: hidden } = await linkOf("b.json");
    for (const key of ["a.json", "c.json"]) {
      expect((await linkOf(key)).same).not.toBe(hidden);
      expect((await linkOf(key, new Date("2024-03-02T00:00:00Z"))).same ?? "").toMatch(/^[\w-]*$/);
    }
  });
});
