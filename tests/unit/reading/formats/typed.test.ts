/** Copy as desks and press offices type it: what stands around the story, and how its writer signs. */
import { describe, expect, test } from "vitest";
import { read } from "./reading.ts";

const readText = (copy: string) => read(copy, "typed.txt");

const LEAD =
  "The lighthouse on Gull Rock will be lit again in June, forty years after it was put out, the harbour board said on Monday.";
const SECOND = "The board has spent two winters on its lamp, which was found in a barn in three crates.";
const STORY = `${LEAD}\n\n${SECOND}\n`;

describe("what stands behind a story for editors is no part of it", () => {
  test.each([
    ["ENDS", "Notes to editors\n\n1. The lighthouse was built in 1871.\n"],
    ["-30-", "Una Berg can be reached at una@board.example."],
    ["###", "About the harbour board\nIt keeps eleven lights."],
  ])("behind %s", async (mark, notes) => {
    const { article, dropped } = await readText(`Gull Rock shines again\n\n${STORY}\n${mark}\n\n${notes}`);
    expect(article.body.map(({ text }) => text)).toEqual([LEAD, SECOND]);
    expect(dropped[0]).toEqual({ rule: "after-end", text: mark });
  });

  test.each([
    "Notes to editors:\nThe lighthouse was built in 1871.",
    "Media contact\nUna Berg\n+47 5555 0101",
    "For further information please contact Una Berg on 5555 0101",
    "Contact for scientific information\nUna Berg, Port Ellis",
    "Originalpublikation:\nUna Berg: Lighthouses.",
    "Pressekontakt:\nUna Berg\nTelefon 5555 0101",
  ])("under a line that says so: %j", async (notes) => {
    const { article } = await readText(`Gull Rock shines again\n\n${STORY}\n${notes}`);
    expect(article.body.map(({ text }) => text)).toEqual([LEAD, SECOND]);
  });

  test("but a mark above most of the text ends nothing", async () => {
    const { article } = await readText(`Gull Rock shines again\n\n${SECOND}\n\n###\n\n${LEAD}\n`);
    expect(article.body.map(({ text }) => text)).toEqual([SECOND, LEAD]);
  });
});

describe("labels that a desk typed above a story", () => {
  test("a story that lost its lines behind a label is a story all the same", async () => {
    const { article } = await readText(
      `PUBLISHED: 07:04, 9 January 2014. UPDATED: 07:16. ${LEAD} ${SECOND}\n`,
    );
    expect(article.body.map(({ text }) => text).join(" ")).toContain(SECOND);
  });

  test("are its fields", async () => {
    const { article } = await readText(
      `Slug: gullrock\nHeadline: Gull Rock shines again\nByline: Una Berg\nSection: Coast\nKeywords: lights; sea\nDate: 3 May 2024\n\n${STORY}`,
    );
    expect(article).toMatchObject({
      slugline: "gullrock",
      headline: "Gull Rock shines again",
      byline: [{ name: "Una Berg" }],
      section: "Coast",
      keywords: ["lights", "sea"],
      published: "2024-05-03T00:00:00Z",
    });
    expect(article.body).toHaveLength(2);
  });

  test("are none where a reporter asks", async () => {
    const { article } = await readText(
      `The keeper of Gull Rock\n\n${LEAD}\n\nReporter: Was it cold out there?\n\nKeeper: In March the cups froze to the table, and I slept in my coat.\n`,
    );
    expect(article.body.map(({ text }) => text)).toContain("Reporter: Was it cold out there?");
  });
});

describe("who wrote it", () => {
  test.each([
    ["Una Berg", "Una Berg"],
    ["Von unserem Korrespondenten Jens Vollmer", "Jens Vollmer"],
    ["Door onze verslaggever Pieter de Wit", "Pieter de Wit"],
    ["Propos recueillis par Julie Marchand", "Julie Marchand"],
    ["Words: Una Berg   Pictures: Tor Lunde", "Una Berg"],
  ])("stands alone between headline and story: %s", async (line, name) => {
    const { article } = await readText(`Lighthouse on Gull Rock shines again\n${line}\n${STORY}`);
    expect(article.byline).toEqual([{ name, kind: "person" }]);
    expect(article.body).toHaveLength(2);
  });

  test("has a role in the line below", async () => {
    const { article } = await readText(
      `Lighthouse on Gull Rock shines again\nBy Una Berg\nMaritime Correspondent\n${STORY}`,
    );
    expect(article.byline).toEqual([{ name: "Una Berg", kind: "person", role: "Maritime Correspondent" }]);
  });
});

test("a series' name of one word stands above a headline of three", async () => {
  const { article } = await readText(`Küstenschutz\nInsel bekommt Leuchtturm\n${STORY}`);
  expect(article.headline).toBe("Insel bekommt Leuchtturm");
});

test("what is said behind a dash is speech, and no list", async () => {
  const { article } = await readText(
    `Le gardien de phare\n\n${LEAD}\n\n– Avez-vous eu froid ?\n– En mars, les tasses gelaient sur la table.\n`,
  );
  expect(article.body.filter(({ type }) => type === "listItem")).toEqual([]);
  expect(article.body.at(-1)?.text).toMatch(/^– En mars/);
});

test("a sentence of a script without capitals that ends in a network's name is no button", async () => {
  const { article } = await readText(
    "灯塔重新点亮\n\n港务局周一宣布，灯塔将于六月重新点亮，这是四十年来的第一次。\n\n消息最早发布在 Telegram。\n\n这盏灯是在一间谷仓里找到的，分装在三个木箱里。港务局说，修理花了两个冬天，钱来自渔民、学校和一位船主。\n\n从七月起，访客每周六可以登塔，孩子免费，狗不行，下雨也照常开放。\n",
  );
  expect(article.body.map(({ text }) => text)).toContain("消息最早发布在 Telegram。");
});

describe("datelines of other scripts", () => {
  test.each([
    [
      "新华社上海5月3日电（记者林雨）",
      { place: "上海", agency: "新华社" },
      ["林雨"],
      "港务局宣布，灯塔将于六月重新点亮，这是四十年来的第一次。",
    ],
    ["本报广州5月3日讯", { place: "广州" }, [], "港务局宣布，灯塔将于六月重新点亮，这是四十年来的第一次。"],
    [
      "【ロンドン＝田中春樹】",
      { place: "ロンドン" },
      ["田中春樹"],
      "港の灯台が40年ぶりに点灯すると、港湾局が3日発表した。",
    ],
    [
      "【ワシントン共同】",
      { place: "ワシントン", agency: "共同" },
      [],
      "港の灯台が40年ぶりに点灯すると、港湾局が3日発表した。",
    ],
    [
      "(부산=연합뉴스) 박지민 기자 =",
      { place: "부산", agency: "연합뉴스" },
      ["박지민"],
      "항만공사는 등대가 6월에 다시 켜진다고 3일 밝혔다. 사십 년 만의 일이다.",
    ],
    [
      "दिल्ली, 3 मई (भाषा)",
      { place: "दिल्ली", agency: "भाषा" },
      [],
      "बंदरगाह बोर्ड ने सोमवार को कहा कि पुराना दीपस्तंभ जून में चालीस साल बाद फिर से जलाया जाएगा।",
    ],
    [
      "بيروت (رويترز) -",
      { place: "بيروت", agency: "رويترز" },
      [],
      "قالت هيئة الميناء يوم الاثنين إن المنارة القديمة ستضاء من جديد في يونيو بعد أربعين عاما.",
    ],
  ])("%s", async (dateline, stated, reporters, lead) => {
    const { article } = await readText(`${lead.slice(0, 12)}\n\n${dateline} ${lead}\n\n${lead}\n`);
    expect(article.dateline).toMatchObject({ text: dateline, ...stated });
    expect((article.byline ?? []).map(({ name }) => name)).toEqual(reporters);
  });
});

test("a crosshead in capitals is no place", async () => {
  const { article } = await readText(`Gull Rock shines again\n\n${LEAD}\n\nGREAT LENS\n\n${SECOND}\n`);
  expect(article.dateline).toBeUndefined();
  expect(article.body[1]).toEqual({ type: "heading", text: "GREAT LENS" });
});

test("a letter's greeting is no headline", async () => {
  const { article } = await readText(`Dear Editor,\n\n${LEAD}\n\n${SECOND}\n\nUna Berg, Gull Rock\n`);
  expect(article.headline).toBeUndefined();
  expect(article.body[0]?.text).toBe("Dear Editor,");
});

test("a letter's salutation is no place", async () => {
  const { article } = await readText(`Letters\n\nSIR – ${LEAD}\n\n${SECOND}\n`);
  expect(article.dateline).toBeUndefined();
});
