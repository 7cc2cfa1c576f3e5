/** A list shows one of several copies of a text, once they are grouped. */
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Article } from "../../../lib/article.ts";
import { ArticleStore } from "../../../lib/aws/articles.ts";
import type { Filter, Position } from "../../../lib/aws/latest.ts";
import { stateFromUpload } from "../../../lib/stories/versions.ts";
import { digestArticle } from "../../../lib/summarise/digest.ts";
import { makeSummaryRecord } from "../../../lib/summarise/summary-record.ts";
import { aGrouping } from "../../grouping.ts";
import { aNewsroom, anArticle, NOON } from "../../newsroom.ts";

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
let kept: ArticleStore;
let grouping: ReturnType<typeof aGrouping>;
let uploads = 0;
/** Who tells a story that is not the newsroom's own. */
const PARTNER = "A partner";
/** A few minutes ago. */
const UPLOADED = "2024-03-01T11:55:00Z";
beforeAll(async () => {
  newsroom = await aNewsroom();
});
beforeEach(anew);
afterAll(() => newsroom.stop());

async function anew(): Promise<void> {
  await newsroom.clear();
  kept = new ArticleStore(newsroom.rows, 90);
  grouping = aGrouping(newsroom.rows);
}

/** A story of some length. Each number gives another story. */
function told(story: number): Article["body"] {
  return Array.from({ length: 6 }, (_, n) => ({
    type: "paragraph" as const,
    text: `On day ${n + story * 100} ferry ${story} carried ${n * 37 + story} passengers to island ${n * 5 + story}, and pier ${n * 11 + story} stayed shut.`,
  }));
}

/** Publishes stories, and groups them. */
async function publish(...stories: Partial<Article>[]): Promise<void> {
  for (const story of stories) {
    const article = anArticle({ uri: `urn:example:${story.id}`, ...story });
    const isOwn = story.source !== PARTNER;
    const summarise = (standing: Article) => makeSummaryRecord(standing, digestArticle(standing, isOwn));
    await kept.save(article.id, stateFromUpload(article, article.published), summarise, NOON);
    uploads += 1;
    const { id: articleId, revision } = article;
    const receipt = {
      key: `${articleId}.txt`,
      at: UPLOADED,
      outcome: "created",
      articleId,
      revision,
    } as const;
    await newsroom.receipts.save({ ...receipt, warnings: [] }, { sequencer: String(uploads) });
  }
  await grouping.run(NOON);
}

/** Every page of a list, by cursor. */
async function walk(filter: Filter = {}, limit = 100, between = async (_page: number) => {}) {
  const pages: string[][] = [];
  let after: Position | undefined;
  do {
    const { records, next } = await kept.list(filter, limit, NOON, after);
    pages.push(records.map(({ articleId }) => articleId));
    after = next;
    await between(pages.length);
  } while (after);
  return pages;
}

const shown = async (filter: Filter = {}) => (await walk(filter)).flat();

const wire = { id: "wire", published: "2024-02-28T09:00:00Z", body: told(1), source: "Example Wire" };
const desk = { id: "desk", published: "2024-03-01T09:00:00Z", body: told(1), source: "Our Desk" };
const late = { id: "late", published: "2024-03-01T10:00:00Z", body: told(1), source: "Late Desk" };
const other = { id: "other", published: "2024-03-01T08:00:00Z", body: told(2) };

test("a partner's copy never hides the newsroom's own, however early it says that it was released", async () => {
  const partner = { ...wire, id: "partner", published: "2024-02-27T13:00:00Z", source: PARTNER };
  const feed = { ...wire, id: "feed", published: "2024-03-01T07:00:00Z", source: PARTNER };
  await publish(partner, feed);
  expect(await shown()).toEqual(["partner"]);
  await publish(desk);
  expect(await shown()).toEqual(["desk"]);
  await publish(wire);
  expect(await shown()).toEqual(["wire"]);
  const { records } = await kept.list({ all: true }, 10, NOON);
  expect(records.map(({ articleId, sameStoryAs }) => [articleId, sameStoryAs])).toEqual([
    ["desk", "wire"],
    ["feed", "wire"],
    ["wire", undefined],
    ["partner", "wire"],
  ]);
});

test("of several copies the one that was released first is shown, in whatever order they arrived", async () => {
  await publish(late, other, desk, wire);
  expect(await shown()).toEqual(["other", "wire"]);
  expect(await shown({ all: true })).toEqual(["late", "desk", "other", "wire"]);
});

test("a filter chooses among all copies, so that no copy is hidden by one outside the list", async () => {
  await publish(wire, desk, late);
  expect(await shown({ source: "our desk" })).toEqual(["desk"]);
  expect(await shown({ since: "2024-03-01T00:00:00Z" })).toEqual(["desk"]);
  expect(await shown({ since: "2024-02-01T00:00:00Z", until: "2024-03-01T09:30:00Z" })).toEqual(["wire"]);
});

test("a changed copy is found, although the first copy was not changed", async () => {
  const upload = { ...anArticle().upload, at: "2024-03-01T11:00:00Z" };
  await publish(wire, { ...desk, upload });
  expect(await shown({ changedSince: "2024-03-01T10:30:00Z" })).toEqual(["desk"]);
});

test("if the copy that is shown is killed, the next one replaces it", async () => {
  await publish(wire, desk, late, { ...wire, revision: "2", pubStatus: "canceled" });
  expect(await shown()).toEqual(["desk"]);
});

test.each([
  ["withheld", { pubStatus: "withheld" }],
  ["under embargo", { embargoedUntil: "2024-03-01T12:30:00Z" }],
] as [string, Partial<Article>][])("a copy that is %s hides none", async (_, status) => {
  await publish({ ...wire, ...status }, desk);
  expect(await shown()).toEqual(["desk"]);
});

test("a copy that was corrected into another story neither hides nor is hidden", async () => {
  await publish(wire, desk, { ...wire, revision: "2", body: told(3) });
  expect((await shown()).sort()).toEqual(["desk", "wire"]);
});

const copiesOf = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    id: `copy${n}`,
    published: `2024-03-01T10:${10 + n}:00Z`,
    body: told(1),
  }));

test("the shortest page is full, even if all stories at the head of the list are hidden copies", async () => {
  await publish(...copiesOf(8), other);
  expect((await kept.list({}, 1, NOON)).records.map(({ articleId }) => articleId)).toEqual(["copy0"]);
});

test("any number of copies is one story", async () => {
  await publish(...copiesOf(11));
  expect(await shown()).toEqual(["copy0"]);
});

test("pages are full, even if most rows that are read for them are hidden copies", async () => {
  const copies = copiesOf(8);
  const others = Array.from({ length: 5 }, (_, n) => ({
    id: `other${n}`,
    published: `2024-03-01T10:${12 + 2 * n}:30Z`,
    body: told(2 + n),
  }));
  await publish(...copies, ...others);
  const pages = await walk({}, 2);
  expect(pages.slice(0, 3)).toEqual([
    ["other4", "other3"],
    ["other2", "other1"],
    ["other0", "copy0"],
  ]);
  expect(pages.slice(3).flat()).toEqual([]);
});

test("a walk shows each story once while copies of all of them arrive", async () => {
  const stories = Array.from({ length: 9 }, (_, n) => ({
    id: `s${n}`,
    published: `2024-02-28T${10 + n}:00:00Z`,
    body: told(n),
  }));
  await publish(...stories);
  const pages = await walk({}, 2, async (page) => {
    await publish({ id: `c${page}`, published: "2024-03-01T09:00:00Z", body: told(page) });
    await publish({ id: `d${page}`, published: "2024-03-01T09:01:00Z", body: told(8 - page) });
  });
  expect(pages.flat()).toEqual(stories.map(({ id }) => id).reverse());
});

test("every story in the list is shown once, whatever copies there are, when they arrive, and which filter is used", async () => {
  const telling = fc.record({
    story: fc.nat({ max: 3 }),
    day: fc.constantFrom("02-28", "02-29", "03-01"),
    section: fc.constantFrom("Home", "Abroad"),
    pubStatus: fc.constantFrom("usable", "usable", "usable", "withheld", "canceled"),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(telling, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom(undefined, "home", "abroad"),
      async (tellings, limit, section) => {
        await anew();
        const tales = tellings.map(({ story, day, ...about }, n) => ({
          ...about,
          id: `a${n}`,
          published: `2024-${day}T0${n}:00:00Z`,
          body: told(story + 1),
        })) as (Partial<Article> & { id: string })[];
        await publish(...tales);
        const storyOf = new Map(tellings.map(({ story }, n) => [`a${n}`, story]));
        const stories = async (filter: Filter) =>
          (await walk(filter, limit)).flat().map((id) => storyOf.get(id));
        const folded = await stories({ section });
        expect(folded.toSorted()).toEqual([...new Set(await stories({ section, all: true }))].toSorted());
      },
    ),
    { numRuns: 40 },
  );
});

test("the query costs no more without copies, and one batch more if a copy is outside the page", async () => {
  const commands: string[] = [];
  newsroom.client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        commands.push(String(commandName));
        return next(args);
      },
    { name: "commands", step: "initialize" },
  );
  const asked = async (filter: Filter) => {
    commands.length = 0;
    await walk(filter);
    return commands.toSorted();
  };
  await publish(other, { ...other, id: "more", body: told(4) });
  const [days, day, rows] = ["QueryCommand", "QueryCommand", "BatchGetItemCommand"];
  expect(await asked({})).toEqual([rows, days, day]);
  await publish(wire, desk);
  // Two days with their rows, and the wire's row, which is read when the desk's copy is found.
  expect(await asked({})).toEqual([rows, rows, rows, days, day, day]);
  // If a filter excludes the wire, the other desks that have its story are looked up once for all of them.
  await publish(late, { ...other, id: "copy", published: "2024-03-01T11:00:00Z", section: "Home" });
  const filtered = await asked({ since: "2024-03-01T00:00:00Z", all: false });
  expect(filtered.filter((command) => command === "QueryCommand")).toHaveLength(2);
  expect(filtered.length).toBeLessThanOrEqual(5);
  // Every copy is shown, and names the first one.
  expect(await asked({ all: true })).toEqual([rows, rows, rows, days, day, day]);
  newsroom.client.middlewareStack.remove("commands");
});
