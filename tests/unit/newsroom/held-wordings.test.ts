/**
 * When in doubt, hold: notices as newsrooms word them, wherever in a file they stand; and stories about
 * embargoes, recalls and killings, which are stories.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Article } from "../../../lib/article.ts";
import { Rejection } from "../../../lib/rejection.ts";
import { expectHeld, expectOut, filesOf, mailed, readsAt, typed } from "./held.ts";

const AT = "2026-11-28T19:30:00Z";
const HEADLINE = "Inquiry into harbour fire to open in Port Ellis";
const BYLINE = "By Ada Quill";
const PARAGRAPHS = [
  "An inquiry into the fire that burned for two nights in the harbour will open next week, the council said.",
  "Forty firefighters and two tugs fought the flames until dawn, and nobody was hurt in the town.",
  "The mayor promised that every witness would be heard before the spring.",
];

const item = (fields: object, paragraphs: readonly string[] = PARAGRAPHS) =>
  filesOf(HEADLINE, paragraphs).ninjs({ versioncreated: "2026-11-28T19:00:00Z", ...fields });
/** A line in the place of a story. */
const instead = (line: string) => filesOf("Harbour fire", [line, "A corrected story will follow."]);

/** A file that has a line in one of the places where desks and agencies write to each other. */
const PLACES: Readonly<Record<string, (line: string) => string>> = {
  first: (line) => typed(line, HEADLINE, BYLINE, ...PARAGRAPHS),
  second: (line) => typed(HEADLINE, line, BYLINE, ...PARAGRAPHS),
  slug: (line) => typed("harbour-fire", line, HEADLINE, BYLINE, ...PARAGRAPHS),
  brackets: (line) => typed(`${HEADLINE} ${line}`, BYLINE, ...PARAGRAPHS),
  subject: (line) => mailed(line, typed(...PARAGRAPHS)),
  anpa: (line) =>
    `ZCZC\nabc0123 3 pl 120  abc 0456\nHarbour-fire/\n${line}\n${HEADLINE} =\n\n` +
    `   PORT ELLIS, Nov 28 (ABC) - ${PARAGRAPHS.join("\n   ")}\nNNNN\n`,
  keyword: (line) =>
    `\u0016\u0016\u0001a3008\n\u001f\nu i bc-harbour-fire 11-28 0144\n\u0002^BC-HARBOUR-FIRE ${line},144<\n^${HEADLINE}<\n^By Ada Quill<\n` +
    `\tPORT ELLIS, Nov 28 — ${PARAGRAPHS.join("\n\t")}\n\u0003\nAP-NR-11-28-26 1530GMT<\n`,
  ednote: (line) => item({ ednote: line }),
  headline: (line) => item({ headline: line }),
  ninjsbody: (line) => instead(line).ninjs(),
  nitfbody: (line) => instead(line).nitf(),
  nitfstory: (line) => filesOf(HEADLINE, [line, ...PARAGRAPHS]).nitf(),
  rtf: (line) =>
    `{\\rtf1\\ansi ${[line, HEADLINE, BYLINE, ...PARAGRAPHS].map((text) => `${text}\\par\n`).join("")}}`,
  html: (line) => filesOf(HEADLINE, PARAGRAPHS).page({ above: `<p>${line}</p>` }),
  md: (line) => `---\ntitle: ${HEADLINE}\n---\n\n${typed(line, ...PARAGRAPHS)}`,
};

const read = readsAt(AT);
/** The article as uploaded on a Saturday evening; nothing when it is refused. */
async function articleOf(content: string): Promise<Article | undefined> {
  try {
    return await read(content);
  } catch (error) {
    if (error instanceof Rejection) return undefined;
    throw error;
  }
}

const linesOf = (name: string) =>
  readFileSync(new URL(`../../fixtures/held/${name}`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");

describe("what asks not to be published now is not", () => {
  const rows = linesOf("wordings.tsv").map((row) => row.split("\t") as [string, string, string, string]);

  test.each(rows)("%s, %s, %s: %s", async (_language, kind, place, line) => {
    const article = await articleOf(PLACES[place]!(line));
    expectHeld(article, `${place}: ${line}`);
    if (article === undefined) return;
    expect(article.published <= AT).toBe(true);
    if (kind === "embargo") expect(article.pubStatus).not.toBe("canceled");
    if (kind === "kill" && place === "ninjsbody") expect(article.pubStatus).toBe("canceled");
    if (/first|second|slug/.test(place) && kind !== "kill") {
      expect(article).toMatchObject({ headline: HEADLINE, byline: [{ name: "Ada Quill" }] });
      expect(article.body.map(({ text }) => text)).toEqual(PARAGRAPHS);
    }
  });
});

describe("a note above a headline, in sentences", () => {
  test("that lets the story go is kept for the desk, and is no part of the story", async () => {
    const note = "Jo - the lawyers have signed it off and you can run it whenever you like, best wishes, Pip";
    const article = await read(typed(note, HEADLINE, BYLINE, ...PARAGRAPHS));
    expectOut(article, note);
    expect(article).toMatchObject({ headline: HEADLINE, edNote: note });
    expect(article.body.map(({ text }) => text)).toEqual(PARAGRAPHS);
  });

  test("that nobody can make out holds the story: it was written to be read first", async () => {
    const note = "The usual rule applies here, as Ada and the bishop agreed over lunch with him.";
    const article = await read(typed(note, HEADLINE, BYLINE, ...PARAGRAPHS));
    expectHeld(article, note);
    expect(article).toMatchObject({ headline: HEADLINE, edNote: note });
  });

  test.each([
    "Ready to run if and when he dies, last checked by Pip in November.",
    "SPIKED this morning by Jo. A fine piece, but the man turns out to be a cousin of its author.",
  ])("that lets it go on a condition, or bears the stamp of the desk, holds: %s", async (note) => {
    expectHeld(await read(typed(note, HEADLINE, BYLINE, ...PARAGRAPHS)), note);
  });

  test("holds where the headline has no word of its story, and keeps the headline", async () => {
    const note =
      "A first version! Not for publication, the bishop's answer is missing and the date is a guess.";
    const headline = "A bell comes home";
    const article = await read(typed(note, headline, "Ada Quill", ...PARAGRAPHS));
    expectHeld(article, note);
    expect(article).toMatchObject({ headline, edNote: note });
    // A lead, and a heading below it.
    expectOut(await read(typed(PARAGRAPHS[0]!, headline, ...PARAGRAPHS.slice(1))), headline);
  });

  test("holds where it is broken at the margin, in a script without small letters", async () => {
    const note =
      "إلغاء: يُرجى من جميع المشتركين عدم استخدام الخبر التالي وحذفه، لورود خطأ\nجسيم في اسم صاحب الدكان.";
    const copy = [
      "صور — أعلنت البلدية أمس أن المرفأ القديم سيغلق أبوابه أمام الزوار حتى نهاية\nالشهر، بعدما تصدع جداره الشرقي.",
      "وقال مهندس البلدية إن الجدار بُني قبل مئتي عام من دون أساس، وإن أحدا لم\nيتوقع أن يصمد طوال هذه المدة.",
      "ويخشى الصيادون أن تطول المدة، إذ لا مرفأ آخر ترسو فيه قواربهم الصغيرة إلا\nفي المدينة المجاورة.",
    ];
    const article = await read(typed(note, "المرفأ القديم يغلق أبوابه", ...copy));
    expectHeld(article, note);
    expect(article).toMatchObject({ headline: "المرفأ القديم يغلق أبوابه" });
  });

  test.each([
    "Inquiry into the harbour fire: what the council, the firefighters and the mayor of the town have said.",
    "Subs: please don't change the headline again, it is agreed",
  ])("that tells of the story or of a part of it holds nothing: %s", async (line) => {
    expectOut(await read(typed(line, HEADLINE, BYLINE, ...PARAGRAPHS)), line);
  });
});

describe("a plea at the foot of a story of which it tells nothing", () => {
  const below = (line: string) => typed(HEADLINE, BYLINE, ...PARAGRAPHS, line);
  const page = (line: string) => filesOf(HEADLINE, [...PARAGRAPHS, line]).page({});

  test.each(["The author has not signed off the edit. Please wait for her before publishing."])(
    "holds it: %s",
    async (line) => {
      expectHeld(await read(below(line)), line);
      expectHeld(await read(page(line)), line);
    },
  );

  test.each([
    "Please do not share your login.",
    "Please do not republish without permission.",
    '"Please remove the articles at once," the lawyer had written.',
  ])("is none when it is for readers, or said in the story: %s", async (line) => {
    expectOut(await read(page(line)), line);
  });
});

describe("a note that covers a mailed story", () => {
  const story = typed(HEADLINE, BYLINE, ...PARAGRAPHS, "The council meets again in January to hear it.");

  test.each([
    ["Hi desk,\n\nPlease hold this until Monday 6am.\n\nBest,\nAda", "2026-11-30T06:00:00Z"],
    [
      "Dear editors,\n\nPlease find below our press release, which is under embargo until 6 am on Tuesday 1 December 2026.",
      "2026-12-01T06:00:00Z",
    ],
    [
      "Hi,\n\nhere is the fire piece. Not for publication before the verdict, please.\n\nBest,\nAda",
      undefined,
    ],
    [
      "Desk - don't publish this yet please, the governor's office wants to check the figures. Will call.",
      undefined,
    ],
    ["This is for Monday, not before.", "2026-11-30T00:00:00Z"],
    [
      "Please don't use this yet, lawyers are still looking.\n\n---------- Forwarded message ---------\nFrom: Jo Harrow " +
        "<jo@example.org>\nDate: Sat, 28 Nov 2026 at 18:00\nSubject: Fire piece\nTo: <desk@example.org>",
      undefined,
    ],
  ])("holds it: %s", async (note, end) => {
    const article = await articleOf(mailed("Fire piece", `${note}\n\n${story}`));
    expect(article).toMatchObject({
      headline: HEADLINE,
      pubStatus: end === undefined ? "withheld" : "usable",
    });
    expect(article?.embargoedUntil).toBe(end);
  });

  test.each([
    "Off the record for now, will say when you can go.",
    "Buenas tardes: os paso el texto, pero aún no se puede publicar.",
    "Liebe Leute, bitte haltet den Text noch zurück, ich rufe an.",
    "Коллеги, пока не ставьте, ждём ответ прокуратуры.",
    "Hei! Vi holder igjen: ikke publiser før jeg ringer, hold igjen.",
  ])("a clause of it is enough: %s", async (note) => {
    expectHeld(await articleOf(mailed("Fire piece", `${note}\n\n${story}`)), note);
  });

  test("and one that only covers it does not", async () => {
    for (const note of [
      "Hi desk,\n\nPlease find my piece below. Use as much of it as you like.\n\nBest,\nAda",
      "Hi,\n\nhere is the fire piece. I will send the pictures before Monday.\n\nBest,\nAda",
      "Hi,\n\nthis has not been published elsewhere, all cleared by the lawyers.\n\nBest,\nAda",
    ])
      expectOut(await articleOf(mailed("Fire piece", `${note}\n\n${story}`)), note);
  });
});

describe("what stands behind a story", () => {
  const behind = (...lines: string[]) => articleOf(typed(HEADLINE, BYLINE, ...PARAGRAPHS, ...lines));

  test.each([
    [["ENDS", "HOLD FOR RELEASE"]],
    [["[NOT FOR PUBLICATION]"]],
    [["###", "DO NOT PUBLISH"]],
    [["Note to desk: please do not publish before the lawyers have called."]],
  ])("holds it: %j", async (lines) => {
    const article = await behind(...lines);
    expect(article).toMatchObject({ pubStatus: "withheld", headline: HEADLINE });
    expect(article?.body.map(({ text }) => text)).toEqual(PARAGRAPHS);
  });

  test.each([
    "[Legal: not cleared. Do not publish pending advice.]",
    "Legal: not cleared.",
    "(Desk: do not use, figures wrong)",
    "Freigabe durch Justiziar steht noch aus.",
    "Do not publish pending legal advice.",
    "Keith - hold this one until the verdict please.",
    "Bitte nicht veröffentlichen, wird noch geprüft.",
    "Ne pas publier, en attente de validation.",
    "No publicar, pendiente de revisión.",
    "Niet publiceren, in afwachting van goedkeuring.",
    "Vänligen publicera inte ännu.",
    "（掲載見合わせ）",
    "* This is a draft and has not been cleared for release.",
    "This text is on hold.",
    "Material no apto para su publicación.",
    "Kérjük, hogy kedd este hatig semmi ne jelenjen meg.",
    "Prosíme médiá, aby text zatiaľ nezverejňovali.",
    "Naskah ini masih draf, belum boleh dimuat.",
    "To be released only once the jury is out.",
    "Publication is not allowed until 1 pm on Monday.",
    "[hold for the inquest]",
    "Diese Mitteilung ist bis zum Beginn der Sitzung gesperrt.",
    "Please treat as embargoed until the inquiry has opened.",
    "Ne peut être diffusé avant l'annonce.",
    "Nota anulada, rogamos no utilizarla.",
    "कृपया परिवार को सूचना देने तक प्रकाशित न करें।",
  ])("its last line holds it: %s", async (line) => {
    expectHeld(await behind(line), line);
    expectHeld(await articleOf(item({}, [...PARAGRAPHS, line])), line);
  });

  test.each([
    [
      [
        "-ENDS-",
        "Notes to Editors",
        "1. The paper will appear in the Journal of Harbours.",
        "2. Please note that the contents of this release are under strict embargo until 11pm GMT on Sunday 29 November.",
      ],
      "2026-11-29T23:00:00Z",
    ],
    [
      [
        "###",
        "For the avoidance of doubt this material is embargoed until 23:30 GMT on 1 December 2026.",
        "Media contact: Tom Reeve",
      ],
      "2026-12-01T23:30:00Z",
    ],
    [
      ["Notes to editors:", "The study is under embargo until 2300 GMT on 29 November 2026."],
      "2026-11-29T23:00:00Z",
    ],
    [
      ["Journalists are reminded that this release is embargoed until 2300 GMT on 29 November 2026."],
      "2026-11-29T23:00:00Z",
    ],
    [
      ["Embargo: none of the above may be reported before 6am on Monday 30 November 2026."],
      "2026-11-30T06:00:00Z",
    ],
    [
      ["Notes à la rédaction :", "Cette étude est sous embargo jusqu'au 30 novembre 2026 à 6h00."],
      "2026-11-30T06:00:00Z",
    ],
    [["Uppgifterna är under embargo till 30 november 2026 kl. 6."], "2026-11-30T06:00:00Z"],
    [["Informace jsou do 30. listopadu 2026 v 6.00 pod embargem."], "2026-11-30T06:00:00Z"],
    [["Informația este sub embargo până luni, 30 noiembrie 2026, ora 6."], "2026-11-30T06:00:00Z"],
    [["ENDE", "Die Studie unterliegt einer Sperrfrist bis 30.11.2026, 06:00 Uhr."], "2026-11-30T06:00:00Z"],
  ])("an embargo among its notes waits: %j", async (lines, end) => {
    const article = await behind(...lines);
    expect(article).toMatchObject({ pubStatus: "usable", embargoedUntil: end, headline: HEADLINE });
    expect(article?.body.map(({ text }) => text).slice(0, 3)).toEqual(PARAGRAPHS);
  });

  test.each([
    "It was never published.",
    '"Please remove the articles at once," the lawyer had written.',
    "The article was withdrawn.",
    "The union kept its embargo on overtime until Monday 30 November 2026.",
    "Ein Urteil wurde noch nicht veröffentlicht.",
    "The draft was never approved.",
    "The report is to be published on Monday 30 November 2026.",
    "Bilden får inte visas.",
  ])("a story may end with it: %s", async (line) => {
    expectOut(await behind(line), line);
  });

  test("a sentence above a telephone number is said of the story", async () => {
    const line = "Información no apta para su publicación";
    expectHeld(await behind(line, "Ada Quill, +44 1632 960 001"), line);
  });

  test('"not for publication" above a telephone number is said of the number', async () => {
    expectOut(
      await behind("ENDS", "NOT FOR PUBLICATION", "Ada Quill, +44 1632 960 001"),
      "NOT FOR PUBLICATION",
    );
  });
});

test.each(["usageterms", "copyrightnotice"])("an embargo in an item's rights waits: %s", async (field) => {
  const article = await articleOf(item({ [field]: "Embargoed until 2026-12-01T00:01:00Z" }));
  expect(article).toMatchObject({ pubStatus: "usable", embargoedUntil: "2026-12-01T00:01:00Z" });
});

test("a headline is known by the beginnings of its words, so that the line below it is none", async () => {
  const line = "Väntar på juristens godkännande";
  const story = [
    "Två i besättningen vårdades efter branden på färjan.",
    "Färjan låg i Vesselhamns hamn i går.",
  ];
  const article = await articleOf(typed("Färjebranden i Vesselhamn utreds", line, ...story));
  expectHeld(article, line);
});

test("an hour behind a weekday in brackets is read", async () => {
  const article = await articleOf(PLACES.first!("엠바고: 2026년 11월 30일(월) 12:00"));
  expect(article).toMatchObject({ embargoedUntil: "2026-11-30T12:00:00Z", headline: HEADLINE });
});

test("rights that forbid to copy hold nothing", async () => {
  for (const rights of [
    "This material may not be published, broadcast, rewritten or redistributed.",
    "Not for use without permission.",
  ])
    expectOut(await articleOf(item({ usageterms: rights, copyrightnotice: rights })), rights);
});

test("a notice between a dateline and the lead leaves the lead", async () => {
  const article = await articleOf(
    typed(
      HEADLINE,
      BYLINE,
      `PORT ELLIS, Nov 28 (ABC) - (Embargoed for use until 0900 GMT on Monday, Nov 30) ${PARAGRAPHS[0]}`,
      ...PARAGRAPHS.slice(1),
    ),
  );
  expect(article).toMatchObject({ embargoedUntil: "2026-11-30T09:00:00Z" });
  expect(article?.body[0]?.text).toBe(`PORT ELLIS, Nov 28 (ABC) - ${PARAGRAPHS[0]}`);
});

test("what only tells of notices is no notice", async () => {
  const quoted =
    'Every morning I open forty letters that begin with the words "Strictly embargoed until 00.01".';
  const written = await articleOf(typed(HEADLINE, BYLINE, quoted, ...PARAGRAPHS));
  expect(written?.body.map(({ text }) => text)).toEqual([quoted, ...PARAGRAPHS]);
  expectOut(written, quoted);
  const spoken = '"Embargoed until Monday," said the letter that reached every desk on Friday night.';
  expect((await articleOf(typed(HEADLINE, BYLINE, spoken, ...PARAGRAPHS)))?.body[0]?.text).toBe(spoken);
  expectOut(await articleOf(item({ ednote: "An earlier version was embargoed." })), "was embargoed");
  const bullets = ["* No accidents reported", "* No comment from ministry"];
  expectOut(await articleOf(typed(HEADLINE, ...bullets, BYLINE, ...PARAGRAPHS)), "* No accidents");
});

test.each(["harbour-fire-HOLD", "HARBOUR/EMBARGOED", "HARBOUR-HFR-MON", "FIRE-ADV05"])(
  "a slug that says so holds: %s",
  async (slug) => {
    const article = await articleOf(item({ slugline: slug }));
    expect(article?.pubStatus).toBe("withheld");
    expect(article?.warnings.map(({ message }) => message).join()).toContain(slug);
  },
);

test("a moment that is another's ends no hold: nobody knows when the court has spoken", async () => {
  for (const line of [
    "Do not run before the court has given its verdict on Tuesday at 10 am",
    "Please do not publish until I have spoken to Dave on Monday",
  ])
    expect(await articleOf(PLACES.first!(line))).toMatchObject({ pubStatus: "withheld", headline: HEADLINE });
});

describe("a story about it is a story", () => {
  test.each(linesOf("stories-about.txt"))("%s", async (headline) => {
    for (const written of [headline, headline.toUpperCase()]) {
      const article = await articleOf(typed(written, BYLINE, ...PARAGRAPHS));
      expect(article).toMatchObject({ pubStatus: "usable", headline: written });
      expectOut(article, written);
    }
  });
});
