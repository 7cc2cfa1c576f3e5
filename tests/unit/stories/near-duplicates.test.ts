import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Article } from "../../../lib/article.ts";
import { ingest } from "../../../lib/ingest/index.ts";
import type { UploadEvent } from "../../../lib/ingest/s3-events.ts";
import { isNearDuplicate, signArticle } from "../../../lib/stories/near-duplicates.ts";
import { aGrouping } from "../../grouping.ts";
import { aNewsroom, anArticle } from "../../newsroom.ts";

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

const isSame = (one: Article, other: Article) => isNearDuplicate(signArticle(one)!, signArticle(other)!);

function alike(one: string, other: string): boolean {
  return isSame(articleOf(one), articleOf(other));
}

describe("the same story", () => {
  test("is one that the desk changed a word of", () => {
    expect(alike(ferry(), ferry().replace("pier 44", "berth 44"))).toBe(true);
  });

  test("is one that the desk cut from its end", () => {
    expect(alike(ferry(40), ferry(20))).toBe(true);
  });

  test("is one in capitals, and with other quotation marks", () => {
    expect(alike(ferry(), ferry().toUpperCase().replaceAll(".", "."))).toBe(true);
  });

  test("is one that the desk gave another headline and another lead", () => {
    const rewritten = ferry().replace(
      /^.*$/m,
      "It has been a hard month for whoever crosses to the islands.",
    );
    expect(isSame(articleOf(ferry()), { ...articleOf(rewritten), headline: "Islands cut off" })).toBe(true);
  });

  test("is not another story of the same ferry", () => {
    expect(alike(ferry(), ferry(12, 100))).toBe(false);
  });

  test("cannot be told of a note of a few words", () => {
    expect(signArticle(articleOf("The ferry sails again."))).toBeUndefined();
  });

  test("can be told of scripts that write no spaces", () => {
    const text =
      "渡轮周五重新启航，载着三百名乘客前往群岛，码头负责人说，暴风雨过后没有船只受损，渔民黎明出海。";
    expect(alike(text, text.replace("三百", "四百"))).toBe(true);
  });
});

describe("one form, filled in for one place after another, tells many stories", () => {
  /** An election's night as a robot writes it: the form is nearly all of the text. */
  const result = (winner: string, seat: string, votes: number, runnerUp: string) => ({
    ...articleOf(
      [
        `${winner} has won ${seat} with ${votes} votes, ahead of ${runnerUp} in second place.`,
        "The returning officer declared the result in the early hours after a recount had been asked for and refused.",
        "Turnout was lower than at the last general election, as it has been in nearly every constituency declared so far tonight.",
        "The boundaries of the constituency were redrawn last year, so that a comparison with the result before is not possible.",
        "Results are still to come from most of the country, and a clear picture is not expected before the morning.",
      ].join("\n\n"),
    ),
    headline: `${winner} wins ${seat}`,
  });
  const seats = [
    result("Scottish National Party", "Dunmore North", 21_408, "Labour"),
    result("The Liberal Democrat", "Carwick", 19_733, "Plaid"),
    result("Labour", "Aldmouth and Fenby", 18_020, "Reform"),
    result("The Green Party", "Ostley", 20_967, "Labour"),
  ];

  /** A company's quarter. */
  const quarter = (company: string, profit: number, share: number) => ({
    ...articleOf(
      [
        `${company} on Tuesday reported a profit of ${profit} million euros for its third quarter, ${share} percent more than a year before.`,
        "Analysts had on average expected somewhat less, according to a survey that was taken before the figures were made public.",
        "The company left its forecast for the whole of the year as it was, and said that demand in its main markets was holding up well.",
        "Its shares had gained since the start of the year while the index of its sector was little changed in the same time.",
      ].join("\n\n"),
    ),
    headline: `${company}'s profit rises ${share} percent`,
  });
  const quarters = [quarter("Nordhav", 412, 12), quarter("Veltara", 98, 7), quarter("Corvin", 1_203, 3)];

  test.each([
    ["results of an election", seats],
    ["quarters of companies", quarters],
  ])("%s", (_, stories) => {
    for (const [n, one] of stories.entries())
      for (const other of stories.slice(n + 1)) expect(isSame(one, other), other.headline).toBe(false);
  });

  test("and a copy of one of them is found", () => {
    const [one] = seats;
    const copy = { ...one!, headline: "SNP hold on to Dunmore North", body: one!.body.slice(0, 4) };
    expect(isSame(one!, copy)).toBe(true);
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

  /** A minute ago. */
  const AT = "2024-03-01T11:59:00Z";
  const upload = (key: string, text: string, sequencer: string) => newsroom.upload(key, text, sequencer, AT);
  const remove = (key: string, sequencer: string) => newsroom.remove(key, sequencer, AT);

  /** Takes events in, and groups what they brought. */
  async function deliver(...events: UploadEvent[]): Promise<void> {
    for (const event of events) await ingest(event, newsroom.services);
    await aGrouping(newsroom.rows).run(newsroom.now());
  }

  async function linkOf(
    key: string,
    now = newsroom.now(),
  ): Promise<{ id: string; same: string | undefined }> {
    const id = (await newsroom.receipts.find(key))?.articleId ?? "";
    const record = await newsroom.articles.findSummary(id, now);
    return { id, same: record && record !== "gone" ? record.sameStoryAs : undefined };
  }

  test("are linked, the later to the earlier, and neither is lost", async () => {
    await deliver(
      upload("wires/ferry.json", wire("urn:example:ferry", ferry()), "01"),
      upload("desk/ferry.txt", `Ferry back in service\n\n${ferry().replace("pier 44", "berth 44")}`, "01"),
      upload("desk/other.txt", `Another ferry\n\n${ferry(12, 100)}`, "01"),
    );
    const [one, other] = [await linkOf("wires/ferry.json"), await linkOf("desk/ferry.txt")];
    expect([one.same, other.same]).toEqual([undefined, one.id]);
    expect((await linkOf("desk/other.txt")).same).toBeUndefined();
    expect((await newsroom.articles.list({ all: true }, 10, newsroom.now())).records).toHaveLength(3);
  });

  const told = (name: string, text: string, more: object = {}, sequencer = "01") =>
    upload(`wires/${name}.json`, wire(`urn:example:${name}`, text, more), sequencer);
  const second = { version: "2", versioncreated: "2024-03-01T08:30:00Z" };

  test("are linked no more when the earlier is killed: no list may leave out the one that is left", async () => {
    await deliver(told("a", ferry()), told("b", ferry(), second));
    const { id } = await linkOf("wires/a.json");
    expect((await linkOf("wires/b.json")).same).toBe(id);
    await deliver(told("a", ferry(), { version: "2", pubstatus: "canceled" }, "02"));
    expect((await linkOf("wires/b.json")).same).toBeUndefined();
    await deliver(told("a", ferry(), { version: "3" }, "03"));
    expect((await linkOf("wires/b.json")).same).toBe(id);
  });

  test.each([
    ["tells something else by now", { ...second, body_text: ferry(12, 200) }],
    ["is withheld by now", { ...second, pubstatus: "withheld" }],
  ])("are linked no more when one %s", async (_, more) => {
    await deliver(told("a", ferry()), told("b", ferry()));
    await deliver(told("a", ferry(), more, "02"));
    expect((await linkOf("wires/a.json")).same).toBeUndefined();
    expect((await linkOf("wires/b.json")).same).toBeUndefined();
  });

  test("are all linked to the first, and to the next one when that is deleted", async () => {
    const at = (hour: number) => ({ versioncreated: `2024-03-01T0${hour}:00:00Z` });
    await deliver(told("b", ferry(), at(2)), told("c", ferry(), at(3)), told("a", ferry(), at(1)));
    const [a, b, c] = [
      await linkOf("wires/a.json"),
      await linkOf("wires/b.json"),
      await linkOf("wires/c.json"),
    ];
    expect([a.same, b.same, c.same]).toEqual([undefined, a.id, a.id]);
    await deliver(remove("wires/a.json", "02"));
    expect((await linkOf("wires/b.json")).same).toBeUndefined();
    expect((await linkOf("wires/c.json")).same).toBe(b.id);
  });

  test("are linked alike in any order, with corrections, a kill, a deletion and deliveries twice", async () => {
    const events = [
      told("a", ferry(), {}, "01"),
      told("b", ferry().replace("pier 44", "berth 44")),
      told("c", ferry().replace("pier 55", "berth 55")),
      told("a", ferry(12, 200), second, "02"),
      told("d", ferry().replace("pier 66", "berth 66"), { versioncreated: "2024-03-01T07:00:00Z" }),
      told("d", ferry(), { ...second, pubstatus: "canceled" }, "02"),
      told("e", ferry(), { versioncreated: "2024-03-01T06:00:00Z" }),
      remove("wires/e.json", "02"),
    ];
    const keys = ["a", "b", "c", "d", "e"].map((name) => `wires/${name}.json`);
    const marks = () => Promise.all(keys.map((key) => linkOf(key)));
    await deliver(...events);
    const expected = await marks();
    expect(expected.filter(({ same }) => same !== undefined)).toHaveLength(1);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }),
        async (arrivals) => {
          await newsroom.clear();
          await deliver(...arrivals);
          expect(await marks()).toEqual(expected);
        },
      ),
      { numRuns: 6 },
    );
  }, 600_000);

  test("are linked alike when all come at once", async () => {
    const events = ["a", "b", "c", "d"].map((name) => told(name, ferry()));
    await Promise.all(events.map((event) => ingest(event, newsroom.services)));
    await deliver();
    const links = await Promise.all(["a", "b", "c", "d"].map((name) => linkOf(`wires/${name}.json`)));
    const [first] = links.filter(({ same }) => same === undefined);
    expect(links.map(({ same }) => same ?? first?.id)).toEqual(links.map(() => first?.id));
  });

  test("do not give away that one of them is under embargo", async () => {
    const held = { embargoed: "2024-03-02T00:00:00Z" };
    await deliver(
      ...["a", "b", "c"].map((name) =>
        upload(`${name}.json`, wire(`urn:example:${name}`, ferry(), name === "b" ? held : {}), "01"),
      ),
    );
    const { id: hidden } = await linkOf("b.json");
    for (const key of ["a.json", "c.json"]) {
      expect((await linkOf(key)).same).not.toBe(hidden);
      expect((await linkOf(key, new Date("2024-03-02T00:00:00Z"))).same ?? "").toMatch(/^[\w-]*$/);
    }
  });
});
