import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Warning } from "../../../../lib/article.ts";
import { parseDate } from "../../../../lib/newsroom/dates.ts";
import type { Draft, Dropped } from "../../../../lib/reading/draft.ts";
import { text } from "../../../../lib/reading/formats/text/index.ts";

/** Reads copy as the format does; gives the draft and what was said about it. */
function read(copy: string | Uint8Array, contentType?: string) {
  const bytes = typeof copy === "string" ? new TextEncoder().encode(copy) : copy;
  const warnings: Warning[] = [];
  const dropped: Dropped[] = [];
  const draft = text.parse(
    { bytes, key: "desk/story.txt", contentType, head: "" },
    {
      warn: (code, message) => warnings.push({ code, message }),
      drop: (rule, line) => dropped.push({ rule, text: line }),
    },
  ) as Draft;
  return { draft, warnings, dropped };
}

describe("the sample that this project began with", () => {
  const { draft, warnings } = read(readFileSync(new URL("../../../fixtures/sample.txt", import.meta.url)));

  test("its headline is the first line, its standfirst the second paragraph", () => {
    expect(draft.headline).toBe("Russia claims Ukrainian drone strikes killed 14 in Belgorod");
    expect(draft.standfirst).toBe(
      'Ukraine says it only hit military infrastructure targets and blamed the civilian casualties on the "incompetent work of Russian air defence."',
    );
  });

  test("the caption printed twice is one image, with its credit", () => {
    expect(draft.images).toEqual([
      {
        caption: "Firefighters put out a burning car after the strikes on Belgorod.",
        credit: "Telegram (Belgorod Channel No.1)",
      },
    ]);
  });

  test("its body is ten paragraphs and no caption", () => {
    expect(draft.body).toHaveLength(10);
    expect(new Set(draft.body.map(({ type }) => type))).toEqual(new Set(["paragraph"]));
    expect(draft.body.some((block) => block.text.includes("Firefighters"))).toBe(false);
    expect(draft.body[0]?.text).toMatch(/^Less than a day after Moscow/);
    expect(draft.body[9]?.text).toMatch(/Russia's emergencies ministry\.$/);
  });

  test("nothing else is made of it", () => {
    expect(draft.byline).toBeUndefined();
    expect(draft.dateline).toBeUndefined();
    expect(draft.published).toBeUndefined();
    expect(draft.pubStatus).toBeUndefined();
    expect(warnings).toEqual([]);
  });
});

test("the first letter of a story, alone on its line, belongs to its word", () => {
  const lead = "he barge that has burned in the harbour since Friday was towed out to sea on Saturday.";
  const { draft } = read(`Barge towed out to sea\n\nT\n\n${lead}\n\nNobody was hurt in the town.`);
  expect(draft.body.map(({ text }) => text)).toEqual([`T${lead}`, "Nobody was hurt in the town."]);
});

describe("a label that says that it is a release", () => {
  const lead = "The harbour of Port Ellis will reopen on Tuesday at noon, the council announced today.";
  const headlineOf = (...above: string[]) => read([...above, lead].join("\n\n")).draft.headline;

  test.each([
    "Port Ellis Council - News release / Communiqué",
    "Pressemitteilung Nr. 12 der Stadt Port Ellis",
    "Communiqué de presse",
  ])("is no headline: %s", (label) => {
    expect(headlineOf(label, "Harbour to reopen on Tuesday")).toBe("Harbour to reopen on Tuesday");
  });

  test("a headline about a release is one", () => {
    const headline = "Council withdraws press release on harbour";
    expect(headlineOf(headline, "Mayor speaks of an error by the port")).toBe(headline);
    expect(headlineOf("Press release withdrawn by council", "Mayor speaks of an error")).toMatch(/^Press/);
  });
});

describe("below its last paragraph a desk signs a story", () => {
  const story = (foot: string) =>
    read(
      [
        "Barge towed out to sea after second night of fire",
        "PORT ELLIS, May 4 (SPA) -- The barge that has burned in the harbour since Friday was towed out to sea.",
        "Forty firefighters and two tugs fought the flames until dawn, and nobody was hurt in the town.",
        foot,
      ].join("\n\n"),
    );

  test("what stands under the agency's name goes with it, and is told", () => {
    const { draft, dropped } = story("-- SPA\n12:34 LOCAL TIME 09:34 GMT\n0012");
    expect(draft.body).toHaveLength(2);
    expect(dropped.filter(({ rule }) => rule === "sign-off").map(({ text }) => text)).toEqual([
      "-- SPA",
      "12:34 LOCAL TIME 09:34 GMT",
      "0012",
    ]);
  });

  test("the agency's name is no credit of a picture, and an editor no author", () => {
    const { draft } = story("Reporter: Ada Quill\nEditor: Jo Harrow\nAAP aq/jh");
    expect(draft.images).toEqual([]);
    expect(draft.byline).toMatchObject([{ name: "Ada Quill" }]);
    expect(draft.body).toHaveLength(2);
  });
});

/** What a fixture folder expects: the draft with its paragraphs as plain strings, and what was said and dropped. */
interface Expected extends Omit<Draft, "body"> {
  body: string[];
  warnings: string[];
  dropped: string[];
}

const fixtures = new URL("../../../fixtures/text/", import.meta.url);

describe("stories as newsrooms type and paste them", () => {
  test.each(readdirSync(fixtures).sort())("%s", (folder) => {
    const { draft, warnings, dropped } = read(readFileSync(new URL(`${folder}/copy.txt`, fixtures)));
    const expected: Expected = JSON.parse(readFileSync(new URL(`${folder}/draft.json`, fixtures), "utf8"));
    const told = {
      ...draft,
      body: draft.body.map((block) =>
        block.type === "paragraph" ? block.text : `${block.type}: ${block.text}`,
      ),
      warnings: warnings.map(({ code }) => code),
      dropped: dropped.map(({ rule, text: line }) => `${rule}: ${line}`),
    };
    expect(JSON.parse(JSON.stringify(told))).toEqual(expected);
  });
});

const lead =
  "The harbour burned through the night after a fuel barge caught fire, the fire service said on Saturday.";
const second =
  "Forty firefighters and two tugs fought the flames until dawn, and nobody was hurt in the town.";
const third =
  "The mayor promised an inquiry and said the port would stay closed until Tuesday at the earliest.";
const paragraphs = (copy: string) => read(copy).draft.body.map((block) => block.text);

describe("captions and credits", () => {
  test("case 18: a caption printed twice is one caption, and never body", () => {
    const { draft } = read(
      `Headline here\n\nTugs on the east quay at dawn\nTugs on the east quay at dawn\n\n${lead}\n\n${second}`,
    );
    expect(draft.images).toEqual([{ caption: "Tugs on the east quay at dawn" }]);
    expect(draft.body.map((block) => block.text)).toEqual([lead, second]);
  });

  test("one copy with the credit and one without are the same caption", () => {
    const { draft } = read(
      `Headline here\n\nTugs on the east quay. Photo: Jane Doe\nTugs on the east quay.\n\n${lead}\n\n${second}`,
    );
    expect(draft.images).toEqual([{ caption: "Tugs on the east quay.", credit: "Jane Doe" }]);
  });

  test("case 19: “Source: Telegram” under a caption is its credit", () => {
    const { draft } = read(
      `Headline here\n\nTugs on the quay at dawn\nSource: Telegram\n\n${lead}\n\n${second}`,
    );
    expect(draft.images).toEqual([{ caption: "Tugs on the quay at dawn", credit: "Telegram" }]);
    expect(draft.body.map((block) => block.text)).toEqual([lead, second]);
  });

  test("case 33: a paragraph that a pull quote repeats is copy, and is told once", () => {
    const told =
      "The harbour master said that he had never seen a fire like it in all his forty years on the quay, and that he hoped never to see one again, for it had taken every boat, every net and both of the sheds in which his own father had worked.";
    expect(paragraphs(`Harbour burns\n\n${lead}\n\n${told}\n\n${told}\n\n${second}\n\n${third}`)).toEqual([
      lead,
      told,
      second,
      third,
    ]);
  });

  test("case 33: a paragraph that comes back later is a refrain and stays", () => {
    const refrain = "Heave the line and let her go.";
    expect(
      paragraphs(
        `The song\n\n${refrain}\n\n${lead}\n\n${second}\n\n${third}\n\n${lead} Again.\n\n${refrain}`,
      ),
    ).toHaveLength(6);
  });

  test("when half the text would be captions, none of it is", () => {
    const { draft } = read(`Headline here\n\n${lead}\n\n${lead}\n\n${second}\n\n${second}`);
    expect(draft.images).toEqual([]);
    expect(draft.body).toHaveLength(4);
  });
});

describe("a whole page pasted", () => {
  const menu = "Home News Port Sport Weather Opinion Obituaries Culture Letters Archive Jobs Notices".split(
    " ",
  );
  const foot =
    "Crossword Puzzles Contact Imprint Privacy Terms Cookies Help Facebook Instagram Radio Podcasts Shop Events".split(
      " ",
    );
  const page = (...head: string[]) =>
    read([...menu, ...head, lead, second, third, lead.replace("harbour", "quay"), ...foot].join("\n"));
  const title = "Harbour burns for a second night";

  test("its headline stands above summary, buttons and a caption that tells the same", () => {
    const { draft, warnings } = page(
      "Ferry late again on Sunday",
      title,
      "29 December 2023",
      "Print",
      "Save",
      "The harbour of Port Ellis on fire, seen from the ferry",
    );
    expect(draft.headline).toBe(title);
    expect(warnings).toEqual([]);
  });

  test("said twice, for the screen and for a screen reader, it is the headline and no caption", () => {
    const { draft } = page("Ferry late again on Sunday", title, title, "29 December 2023");
    expect(draft.headline).toBe(title);
    expect(draft.images).toEqual([]);
  });

  test("a breadcrumb that ends with it is not it", () => {
    const { draft } = page(`Home » News » ${title}`, title, "29 December 2023");
    expect(draft.headline).toBe(title);
  });

  test("a date beside author, section or comments is the story's, below its headline rather than above", () => {
    const { draft } = page("Today is 30 December 2023", title, "Culture | 29 December 2023 | 4 comments");
    expect(draft.published).toBe("Culture | 29 December 2023 | 4 comments");
    expect(draft.body.map(({ text }) => text).join(" ")).not.toContain("comments");
  });

  test.each([
    ["By Ada Quill | Published: 29 December 2023 | 4 comments"],
    ["29 December 2023 by Ada Quill / Culture"],
    ["Erstellt von Ada Quill am 29. Dezember 2023"],
    ["Ada Quill | 29 December 2023"],
  ])("who wrote it may share a line with the date: %s", (line) => {
    const { draft } = page("Ferry late again on Sunday", title, line);
    expect(draft.byline).toEqual([{ name: "Ada Quill" }]);
    expect(draft.published).toBe(line);
  });

  test("who wrote it may stand below the word for it", () => {
    const { draft } = page(title, "Von", "Ada Quill", "29.12.2023, 08:00 Uhr");
    expect(draft.byline).toEqual([{ name: "Ada Quill" }]);
  });

  test("what was only updated says so; a day among the menus is none of the story's", () => {
    const { draft } = page(title, "Culture · Updated 29 December 2023");
    expect(draft.published).toBe("Culture · Updated 29 December 2023");
    const edited = page(title, "Updated on 29 December 2023 by the desk").draft;
    expect(edited.versionCreated).toBe("Updated on 29 December 2023 by the desk");
    const far = page("Readers met on 30 December 2023 in Port Ellis", ...menu, title, "Culture").draft;
    expect(far.published).toBeUndefined();
  });

  test("a script without spaces has headlines, too", () => {
    const body =
      "港は二日目の夜も燃え続けた。消防によると、けが人はいない。市長は調査を約束し、港は火曜日まで閉鎖される。";
    const copy = [
      ...menu,
      "港の火事、二日目の夜も続く",
      "2023年12月29日",
      body,
      body.replace("二日目", "三日目"),
      body.replace("火曜日", "水曜日"),
      ...foot,
    ];
    expect(read(copy.join("\n")).draft.headline).toBe("港の火事、二日目の夜も続く");
  });

  test("a choice that is not sure is warned of", () => {
    const { draft, warnings } = page("Mayor wins a third term");
    expect(draft.headline).toBe("Mayor wins a third term");
    expect(warnings.map(({ code }) => code)).toEqual(["headline-guessed"]);
  });
});

describe("heads of stories", () => {
  test("a standfirst needs a marker behind it; without one it is the first paragraph", () => {
    expect(read(`Harbour burns\n\n${lead}\n\n${second}\n\n${third}`).draft.standfirst).toBeUndefined();
    expect(read(`Harbour burns\n\n${lead}\n\nBy Jane Doe\n\n${second}\n\n${third}`).draft.standfirst).toBe(
      lead,
    );
    expect(read(`Harbour burns\n\n${lead}\n\nPORT ELLIS (AP) — ${second}\n\n${third}`).draft.standfirst).toBe(
      lead,
    );
  });

  test("the only paragraph is the story, not its standfirst", () => {
    const { draft } = read(`Harbour burns\n\n${lead}\n\nBy Jane Doe`);
    expect(draft.standfirst).toBeUndefined();
    expect(draft.body.map((block) => block.text)).toEqual([lead]);
  });

  test("a first sentence that the story tells again is taken as the headline, with a warning", () => {
    const again =
      "Firefighters said the harbour burns for a second night, and that nobody has been hurt so far.";
    const { draft, warnings } = read(`The harbour burns.\n\n${again}\n\n${second}`);
    expect(draft.headline).toBe("The harbour burns.");
    expect(warnings.map(({ code }) => code)).toEqual(["headline-guessed"]);
  });

  const name = (at: number) => `Smith${String.fromCharCode(97 + at)}`;
  test("a match report of many short sentences is no page with menus", () => {
    const minutes = Array.from({ length: 20 }, (_, at) => [
      `Corner, Port ${name(at)}.`,
      `Foul by ${name(at)}.`,
    ]);
    const copy = ["Second half begins.", ...minutes.flat(), lead, second, third];
    expect(paragraphs(copy.join("\n\n"))).toHaveLength(copy.length);
  });

  test("a short first sentence that the story goes on from stays in the body", () => {
    const { draft } = read(`It was nothing if not predictable.\n\n${lead}\n\n${second}`);
    expect(draft.headline).toBeUndefined();
    expect(draft.body.map(({ text }) => text)).toEqual(["It was nothing if not predictable.", lead, second]);
  });

  test("a lead with a dateline is no headline, however short", () => {
    const { draft } = read(`KYIV, Dec 30 (Reuters) - The mayor resigned.\n\n${lead}\n\n${second}`);
    expect(draft.headline).toBeUndefined();
    expect(draft.dateline).toMatchObject({ place: "KYIV", date: "--12-30", agency: "Reuters" });
    expect(draft.body).toHaveLength(3);
  });

  test.each([
    [
      "Thai",
      "เทศบาลปิดสะพานท่าเรือซ่อมแปดสัปดาห์ พ่อค้าแม่ค้าหวั่นลูกค้าหาย",
      "เทศบาลเมืองแถลงเมื่อวันอังคารว่า สะพานท่าเรือจะปิดซ่อมตั้งแต่วันจันทร์เป็นเวลาแปดสัปดาห์ รถยนต์ราวหนึ่งหมื่นสองพันคันใช้สะพานนี้ทุกวัน และต้องอ้อมไปใช้ถนนอีกสายหนึ่งซึ่งแคบกว่าและมีรถติดอยู่แล้วทุกเช้า",
    ],
    [
      "Burmese",
      "ဆိပ်ကမ်းတံတား ပြုပြင်ရန် ရှစ်ပတ်ကြာ ပိတ်ထားမည်",
      "မြို့တော်ကောင်စီက ဆိပ်ကမ်းတံတားကို တနင်္လာနေ့မှစ၍ ပိတ်ထားမည်ဟု အင်္ဂါနေ့တွင် ပြောကြားခဲ့သည်။",
    ],
  ])("where no spaces part words, a headline is told by its words: %s", (_, headline, lead) => {
    expect(read(`${headline}\n\n${lead}`).draft).toMatchObject({ headline, body: [{ text: lead }] });
  });

  test("a lead that ends with the stop of its script is no headline", () => {
    const lead = "ነጋዴዎች በውሳኔው ይሰጋሉ።";
    const rest = "የከተማው ምክር ቤት የወደቡ ድልድይ ከሰኞ ጀምሮ ለጥገና እንደሚዘጋ ማክሰኞ ዕለት ገለጸ።";
    const { headline, body } = read(`${lead}\n\n${rest}`).draft;
    expect(headline).toBeUndefined();
    expect(body.map(({ text }) => text)).toEqual([lead, rest]);
  });

  test("a question and an exclamation are headlines; capitals stay capitals", () => {
    expect(read(`Who burned the harbour?\n\n${lead}\n\n${second}`).draft.headline).toBe(
      "Who burned the harbour?",
    );
    expect(read(`HARBOUR BURNS\n\n${lead}\n\n${second}`).draft.headline).toBe("HARBOUR BURNS");
  });

  test("“Updated 21:14” takes the day of publication", () => {
    const { draft } = read(
      `Harbour burns\n\nPublished 30 December 2023 20:00 GMT\nUpdated 21:14 GMT\n\n${lead}\n\n${second}`,
    );
    expect(parseDate(draft.published ?? "", { zone: "UTC" })?.instant).toBe("2023-12-30T20:00:00Z");
    expect(parseDate(draft.versionCreated ?? "", { zone: "UTC" })?.instant).toBe("2023-12-30T21:14:00Z");
  });

  test("a name between headline and date is who wrote it", () => {
    const { draft } = read(`Harbour burns\n\nJane Doe\nDec. 30, 2023\n\n${lead}\n\n${second}`);
    expect(draft.byline).toEqual([{ name: "Jane Doe" }]);
    expect(draft.body).toHaveLength(2);
  });

  test("a line that is no name is not who wrote it, though a date follows", () => {
    const { draft } = read(`Port news\n\nHow To Sail Home In Fog\nDec. 30, 2023\n\n${lead}\n\n${second}`);
    expect(draft.byline).toBeUndefined();
  });

  test("an agency under a byline is the source", () => {
    const { draft } = read(`Harbour burns\n\nBy Jane Doe\nAssociated Press\n\n${lead}\n\n${second}`);
    expect(draft.byline).toEqual([{ name: "Jane Doe" }]);
    expect(draft.source).toBe("Associated Press");
  });

  test("a paragraph deep in the story that begins with “By” is a paragraph", () => {
    const { draft } = read(
      `Harbour burns\n\n${lead}\n\n${second}\n\n${third}\n\nBy Jane Austen\n\n${lead} And on.\n\n${second} On.\n\n${third} On.\n\nIt went on.\n\nAnd on.`,
    );
    expect(draft.byline).toBeUndefined();
  });
});

describe("the date of an event is not that of the story", () => {
  test.each([
    "Horoscope, 30 November 2026",
    "Council elections: 10 December 2026",
    "Weather: Sunday 29 November 2026",
    "2026年12月5日 緑浜で灯りの祭り",
    "青溪市将于2026年12月5日举办灯会",
  ])("a headline with a date stays the headline: %s", (headline) => {
    const { draft } = read(
      `${headline}\n\n${"The council met on Friday and said so to the harbour master. ".repeat(3)}\n`,
    );
    expect(draft).toMatchObject({ headline });
    expect(draft.published).toBeUndefined();
  });

  test.each([
    "The choir of St Brannoc's sings carols at 7.30pm on Monday 30 November.",
    "The library closes at noon on 24 December.",
    "緑浜市は12月5日、灯りの祭りを開く。",
    "The new bridge over the Tane opens at 10am on Monday 30 November.",
  ])("a sentence with a date stays in the story: %s", (sentence) => {
    const { draft } = read(
      `What the town does next\n\n${sentence}\n\nEverybody may come, and nobody pays.\n`,
    );
    expect(draft.published).toBeUndefined();
    expect(draft.body?.map(({ text }) => text)).toContain(sentence);
  });

  test.each([
    "London, 30 November 2026",
    "Monday 30 November 2026, 7.30pm",
    "For papers of 30 November 2026",
    "The contents of this release may not be used until 11pm on Sunday 29 November.",
    "2026年12月5日以降公開",
  ])("a line that may say from when on stays a date or a notice: %s", (line) => {
    const { draft } = read(
      `${line}\n\n${"The council met on Friday and said so to the harbour master. ".repeat(3)}\n`,
    );
    expect(draft.published ?? draft.embargoedUntil ?? draft.pubStatus ?? draft.release).toBeDefined();
  });

  test("HOLD FOR RELEASE in one line and its end in the next are one embargo", () => {
    const { draft } = read(
      "HOLD FOR RELEASE\nUNTIL 12:01 A.M. PST NOV. 30\n\nHarbour to be dredged\n\nThe harbour will be dredged from May on, the port said on Friday.\n",
    );
    const near = { zone: "UTC", reference: "2026-11-28T19:30:00Z" };
    expect(parseDate(draft.embargoedUntil ?? "", near)?.instant).toBe("2026-11-30T08:01:00Z");
    expect(draft.pubStatus).toBeUndefined();
  });
});

describe("an embargo's whole moment is kept, whatever its country writes", () => {
  test.each([
    ["EMBARGOED UNTIL noon SAST on 30 November 2026", "2026-11-30T10:00:00Z"],
    ["EMBARGO: 10.30pm AEDT, Sunday 29 November 2026", "2026-11-29T11:30:00Z"],
    ["EMBARGOED UNTIL 10am Sydney time on Monday 30 November 2026", "2026-11-29T23:00:00Z"],
    ["SOUS EMBARGO JUSQU'AU MARDI 1ER DÉCEMBRE 2026 À 18H00 (HEURE DE PARIS)", "2026-12-01T17:00:00Z"],
    ["EMBARGO ATÉ ÀS 10H DE SEGUNDA-FEIRA, 30 DE NOVEMBRO (HORA DE BRASÍLIA)", "2026-11-30T13:00:00Z"],
    ["EMBARGO FINO ALLE ORE 12 DI LUNEDÌ 30 NOVEMBRE 2026", "2026-11-30T12:00:00Z"],
    ["ЭМБАРГО ДО 10:00 МСК 30 НОЯБРЯ 2026 ГОДА", "2026-11-30T07:00:00Z"],
    ["SPERRFRIST 30.11., 10 Uhr", "2026-11-30T10:00:00Z"],
    ["엠바고: 2026년 11월 30일(월) 12:00", "2026-11-30T12:00:00Z"],
    ["【解禁日時：2026年11月30日午後3時（日本時間）】", "2026-11-30T06:00:00Z"],
    ["אמברגו עד יום שני 30.11.2026 בשעה 06:00", "2026-11-30T06:00:00Z"],
    ["AMBARGO: 30.11.2026 10:00 (TSİ)", "2026-11-30T07:00:00Z"],
  ])("%s", (line, instant) => {
    const { draft } = read(
      `${line}\n\nHarbour to be dredged\n\nThe harbour will be dredged from May on, the port said on Friday.\n`,
    );
    const near = { zone: "UTC", reference: "2026-11-28T19:30:00Z" };
    expect(parseDate(draft.embargoedUntil ?? "", near)?.instant).toBe(instant);
  });
});

describe("embargoes", () => {
  const COPY =
    "The harbour of Port Ellis will be dredged for the first time in forty years, the council said.\n\n" +
    "Ships of more than nine thousand tonnes have had to wait for the tide since the storm of January.";

  test.each([
    [
      "among labels",
      `Headline: Harbour to be dredged\nByline: Ada Quill\nDate: 29 February 2024\nSlug: PORT\nEmbargo: 00:01 GMT 2 March 2024\n\n${COPY}`,
    ],
    [
      "under headline, date and byline",
      `Harbour to be dredged\nPort Ellis, 29 February 2024\nBy Ada Quill\nEmbargoed until 2 March 2024, 00:01 GMT\n\n${COPY}`,
    ],
    [
      "in the notes to editors",
      `Harbour to be dredged\n29 February 2024\n\n${COPY}\n\nENDS\n\nNotes to editors\n\nEmbargoed until 00:01 GMT on 2 March 2024.\nPictures are at port.example.`,
    ],
  ])("hold wherever a release states them, and date no story: %s", (_, copy) => {
    const { draft } = read(copy);
    expect(draft.embargoedUntil).toMatch(/00:01 GMT.*2 March 2024|2 March 2024, 00:01 GMT/);
    expect(draft.published).toMatch(/29 February 2024/);
    expect(paragraphs(copy)).toHaveLength(2);
  });

  test("hold in the notes to editors though nobody knows which Friday", () => {
    const { draft } = read(`Harbour to be dredged\n\n${COPY}\n\nENDS\n\nEmbargo: Friday 0600\n`);
    expect(draft).toMatchObject({ embargoed: true, embargoedUntil: "Friday 0600" });
  });
});

describe("a live page pasted as text (case 27)", () => {
  const update = (time: string, text: string) => `${time}\n${text}\n\n`;
  const POLLS = "Polls have closed in all eleven wards. The first result is expected within the hour.";
  const COUNT = "The returning officer has announced a turnout of 61 percent, four points up on last time.";
  const RESULT = "Harbour ward is held by the council's only independent, with a majority of twelve.";
  const live = (...updates: string[]) =>
    read(`Election night: results live\n\n29 February 2024\n\n${updates.join("")}`);

  test("is a live blog, each update with its time, and the times no copy", () => {
    const { draft, dropped } = live(
      update("22:41", RESULT),
      update("10.15pm GMT\n\n22:15", COUNT),
      update("2h ago\n21:58", POLLS),
    );
    expect(draft.type).toBe("liveblog");
    expect(draft.body).toEqual([
      { type: "paragraph", text: RESULT, published: "2024-02-29 22:41" },
      { type: "paragraph", text: COUNT, published: "2024-02-29 22:15 GMT" },
      { type: "paragraph", text: POLLS, published: "2024-02-29 21:58" },
    ]);
    expect(dropped.filter(({ rule }) => rule === "update")).toHaveLength(5);
  });

  test("crosses midnight, from whichever end it is told", () => {
    const newestFirst = live(update("00:10", RESULT), update("23:15", COUNT), update("21:58", POLLS));
    expect(newestFirst.draft.body.map(({ published }) => published)).toEqual([
      "2024-02-29 00:10",
      "2024-02-28 23:15",
      "2024-02-28 21:58",
    ]);
    const oldestFirst = live(update("21:58", POLLS), update("23:15", COUNT), update("00:10", RESULT));
    expect(oldestFirst.draft.body.map(({ published }) => published)).toEqual([
      "2024-02-29 21:58",
      "2024-02-29 23:15",
      "2024-03-01 00:10",
    ]);
  });

  test("a programme of times and titles is none, nor a story that says the time twice", () => {
    const programme = read("Tonight on the quay\n\n19:00\nDoors\n19:30\nThe Skerries\n21:00\nDancing\n");
    expect(programme.draft.type).toBeUndefined();
    expect(live(update("22:41", RESULT), update("21:58", POLLS)).draft.type).toBeUndefined();
  });
});

describe("bodies", () => {
  test("a fuse: when the junk rules would take a fifth of a story, they take nothing", () => {
    const short =
      "Harbour burns\n\nIt burned all night.\n\nRead more: Docks of Port Ellis sold to the highest bidder";
    expect(paragraphs(short)).toHaveLength(2);
    expect(read(short).warnings.map(({ code }) => code)).toEqual(["low-yield"]);
  });

  test("a hyphen at a margin goes only when the word goes on in small letters", () => {
    const wrapped = [
      "The harbour of Port Ellis burned through the night after a fuel",
      "barge caught fire at its mooring, said a man who had come from Saint-",
      "Malo that day to sell his boat, and who had seen it all from the ware-",
      "house roof where he had slept, because the inns of the town were full.",
      "",
      "The mayor promised an inquiry and said that the port would stay closed",
      "until Tuesday at the earliest, for the quay can no longer carry cranes.",
    ].join("\n");
    expect(paragraphs(wrapped)[0]).toContain("Saint- Malo");
    expect(paragraphs(wrapped)[0]).toContain("warehouse roof");
  });

  test("a story of three broken lines is put together again, and is no headline", () => {
    const { draft } = read(
      [
        "Ada Quill, 54, of Port Ellis, has not been seen since she left her home",
        "on the quay at noon on Saturday, and her boat was found adrift by Col",
        "Steve Harrow that night.",
        "",
        "The police have asked for help.",
      ].join("\n"),
    );
    expect(draft.headline).toBeUndefined();
    expect(draft.body.map(({ text }) => text)).toEqual([
      "Ada Quill, 54, of Port Ellis, has not been seen since she left her home on the quay at noon on Saturday, and her boat was found adrift by Col Steve Harrow that night.",
      "The police have asked for help.",
    ]);
  });

  test("a headline right above broken lines stays one", () => {
    const { draft } = read(
      [
        "Woman of 54 missing after boat is found adrift",
        "Ada Quill, 54, of Port Ellis, has not been seen since she left her home",
        "on the quay at noon on Saturday, and her boat was found adrift by a man",
        "who was out for eels.",
        "The police have asked for help.",
      ].join("\n"),
    );
    expect(draft.headline).toBe("Woman of 54 missing after boat is found adrift");
    expect(draft.body).toHaveLength(2);
  });

  test("lines of verse or of short paragraphs are not joined", () => {
    expect(
      paragraphs(
        "The docks\n\nOne line.\nTwo lines.\nThree lines here.\nFour.\nFive of them.\nSix.\nSeven and out.",
      ),
    ).toHaveLength(7);
  });

  test("nor are lines of verse that go on in small letters, one of them long", () => {
    const verse = [
      "The boats go out at five,",
      "before the gulls are awake,",
      "with bread and a lamp and rope,",
      "and come back in when they can,",
      "the ice in the hold gone to water and the men asleep",
      "and nobody on the quay.",
    ];
    expect(paragraphs(`The docks\n\n${verse.join("\n")}`)).toEqual(verse);
  });

  test.each([
    ["Hindi", "नगर परिषद ने मंगलवार को बताया कि बंदरगाह का पुल सोमवार से बंद रहेगा।", "दुकानदार इस फ़ैसले से परेशान हैं।"],
    [
      "Urdu",
      "شہر کی کونسل نے منگل کو بتایا کہ بندرگاہ کا پل پیر سے بند رہے گا۔",
      "دکاندار اس فیصلے سے پریشان ہیں۔",
    ],
    ["Amharic", "የከተማው ምክር ቤት የወደቡ ድልድይ ከሰኞ ጀምሮ ለጥገና እንደሚዘጋ ማክሰኞ ዕለት ገለጸ።", "ነጋዴዎች በውሳኔው ይሰጋሉ።"],
  ])("a short paragraph that ends with the stop of its script is no crosshead: %s", (_, long, short) => {
    const copy = (line: string) => [long, line, long.replace(" ", ", ")].join("\n\n");
    const typesOf = (line: string) =>
      read(`${short.slice(0, -4)}\n\n${copy(line)}`).draft.body.map(({ type }) => type);
    expect(typesOf(short)).toEqual(["paragraph", "paragraph", "paragraph"]);
    expect(typesOf(short.slice(0, -1))).toEqual(["paragraph", "heading", "paragraph"]);
  });

  test("an opening dash is speech, bullets in a row are a list", () => {
    const { draft } = read(
      `Harbour burns\n\n– It burned, she said, and then it burned again.\n\n${lead}\n\n- one thing\n- another thing\n\n${second}`,
    );
    expect(draft.body.map(({ type }) => type)).toEqual([
      "paragraph",
      "paragraph",
      "listItem",
      "listItem",
      "paragraph",
    ]);
    expect(draft.body[2]?.text).toBe("one thing");
  });
});

describe("recognising text", () => {
  const recognised = (bytes: Uint8Array) => text.recognises({ bytes, key: "a", head: "" });
  const utf8 = (copy: string) => new TextEncoder().encode(copy);

  test("whatever reads as text is text", () => {
    for (const copy of [
      `Harbour burns\n\n${lead}`,
      "港で大規模な火災",
      "တို့ကြောင့် ဖြစ်ခဲ့သည့် မြို့ကြီးရှိ ဆိပ်ကမ်းကို ပိတ်ခဲ့ကြောင်း", // of Burmese most are marks
      "Ja",
      `# Title\n\n- ${lead}`,
      "a\tb\tc\n",
    ]) {
      expect(recognised(utf8(copy))).toBe(true);
    }
    for (const folder of readdirSync(fixtures)) {
      expect(recognised(readFileSync(new URL(`${folder}/copy.txt`, fixtures)))).toBe(true);
    }
  });

  test("quotation marks of Windows that were encoded twice make no text binary", () => {
    expect(recognised(utf8("市长说：\u0093港口明天开放。\u0094 他又说：\u0093没有船沉没。\u0094"))).toBe(
      true,
    );
  });

  test("a long text is judged by its beginning, whole characters only", () => {
    expect(recognised(utf8("港で火災。".repeat(5_000)))).toBe(true);
    expect(recognised(utf8("é".repeat(20_001)))).toBe(true);
  });

  test("nothing, and bytes that are no letters, are not", () => {
    for (const bytes of [[], [0, 0, 0, 0], [1, 2, 3, 4, 5, 6], [0x20, 0x0a]]) {
      expect(recognised(Uint8Array.from(bytes))).toBe(false);
    }
    expect(recognised(utf8("===== ----- *****"))).toBe(false);
    expect(
      recognised(
        Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82]),
      ),
    ).toBe(false);
  });

  test("random bytes are never text", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 256, maxLength: 2_000, size: "max" }), (bytes) => {
        fc.pre(new Set(bytes).size > 100);
        expect(recognised(bytes)).toBe(false);
      }),
    );
  });
});

describe("any text at all", () => {
  const letters = (copy: string) => copy.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
  const line = fc.oneof(
    fc.constantFrom(
      lead,
      second,
      third,
      "By Jane Doe",
      "Photo: Jane Doe",
      "Published 30 Dec 2023",
      "Read more: x",
      "KILL",
    ),
    fc.stringMatching(/^[A-Za-z .,:|"“”()'-]{0,60}$/),
  );

  test("nothing is said that does not stand in it, and every line is kept or told of", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const copy = lines.join("\n");
        fc.pre(letters(copy) !== "");
        const { draft, dropped } = read(copy);
        const kept = [
          draft.headline,
          draft.standfirst,
          draft.edNote,
          draft.copyrightNotice,
          ...draft.body.map((block) => block.text),
        ];
        const told = [...kept.map((said) => said ?? ""), ...dropped.map((gone) => gone.text)]
          .map(letters)
          .join("");
        expect([...told].sort().join("")).toBe([...letters(copy)].sort().join(""));
      }),
    );
  });

  test("a text of a hundred thousand lines, or of one line of a million characters, is read", () => {
    const { draft, warnings } = read("Harbour\n".repeat(100_000));
    expect(draft.body.length).toBeGreaterThan(1_000);
    expect(warnings.map(({ code }) => code)).toContain("truncated");
    expect(paragraphs(`Harbour burns\n\n${"so it burned ".repeat(80_000)}`).join(" ").length).toBeGreaterThan(
      900_000,
    );
    for (const unit of ["(", "By ", "â€™", "30 ", "/ ", "&amp;", "“", "get ", "caption. Source: "]) {
      expect(() => read(`x ${unit.repeat(300_000 / unit.length)}`)).not.toThrow();
    }
  });

  test("white space alone is no story", () => {
    expect(() => read(" \n\u00a0\n")).toThrow(expect.objectContaining({ code: "no-text" }));
  });
});

test("a note to editors above the first paragraph opens no tail: the story stands below it", () => {
  const copy = [
    "Harbour to be dredged from Monday",
    "Two weeks of work on both basins",
    "Four million crowns from the port fund",
    "Notes to editors",
    "The port will dredge the main harbour from Monday, its master said.",
  ].join("\n\n");
  const { draft } = read(copy);
  expect(draft.body.map(({ text }) => text).join(" ")).toContain("The port will dredge the main harbour");
});
