import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Article, type Warning } from "../../../lib/article.ts";
import { TEXT_FIELDS } from "../../../lib/article-fields.ts";
import type { Draft } from "../../../lib/reading/draft.ts";
import { ninjs } from "../../../lib/reading/formats/ninjs/index.ts";
import { text as plainText } from "../../../lib/reading/formats/text/index.ts";
import { MAX_BYTES } from "../../../lib/reading/normalise/bounds.ts";
import { type NormaliseContext, normalise } from "../../../lib/reading/normalise/index.ts";
import { identifyLanguage } from "../../../lib/reading/normalise/language.ts";
import { Rejection } from "../../../lib/rejection.ts";

const upload = {
  bucket: "desk",
  key: "2023/12/harbour fire.txt",
  sequencer: "0055",
  size: 1000,
  at: "2023-12-31T08:00:00Z",
};
const story = [
  { type: "paragraph" as const, text: "The harbour burned all night and nobody was hurt." },
  { type: "paragraph" as const, text: "The mayor thanked the firefighters this morning." },
];

function made(draft: Partial<Draft> = {}, context: Partial<NormaliseContext> = {}) {
  return normalise(
    { headline: "Harbour burns", body: story, ...draft },
    { format: plainText, upload, zone: "Europe/Berlin", warnings: [], ...context },
  );
}
const codes = ({ warnings }: { warnings: readonly Warning[] }) => warnings.map(({ code }) => code);

describe("identity", () => {
  test("a wire's guid is the article, under whatever key it comes", () => {
    const first = made({ guid: "urn:newsml:agency:20231230:4711" });
    const second = made(
      { guid: " urn:newsml:agency:20231230:4711 " },
      { upload: { ...upload, key: "other.xml" } },
    );
    expect(first.uri).toBe("urn:newsml:agency:20231230:4711");
    expect(second.id).toBe(first.id);
  });

  test("a page is its canonical URL, without the fragment", () => {
    expect(made({ canonicalUrl: "https://example.org/harbour#comments" }).uri).toBe(
      "https://example.org/harbour",
    );
  });

  test.each(["https://example.org/", "/harbour", "javascript:alert(1)", "not a url"])(
    "a canonical URL that cannot tell stories apart is none: %s",
    (canonicalUrl) => {
      expect(made({ canonicalUrl }).uri).toMatch(/^urn:standfirst:upload:/);
    },
  );

  test("else it is the object's key: a re-upload is the same article, another key another", () => {
    expect(made().uri).toBe("urn:standfirst:upload:desk/2023/12/harbour%20fire.txt");
    expect(made().id).toBe(made({ headline: "Harbour burns down" }).id);
    expect(made({}, { upload: { ...upload, key: "x" } }).id).not.toBe(made().id);
  });

  test("an id is short and safe in a URL", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (key) => {
        expect(made({}, { upload: { ...upload, key } }).id).toMatch(/^[\w-]{22}$/);
      }),
    );
  });
});

describe("times", () => {
  test("stated times are UTC", () => {
    const article = made({ published: "Dec. 30, 2023 9:14 p.m. ET", versionCreated: "20231231T030000+0000" });
    expect(article.published).toBe("2023-12-31T02:14:00Z");
    expect(article.versionCreated).toBe("2023-12-31T03:00:00Z");
    expect(codes(article)).toEqual([]);
  });

  test("without any, the time of the upload stands in, and says so", () => {
    const article = made();
    expect(article.published).toBe(upload.at);
    expect(article.versionCreated).toBe(upload.at);
    expect(codes(article)).toContain("date-guessed");
  });

  test("published falls back to the version's time, then to the first, then to the dateline's day", () => {
    expect(made({ versionCreated: "2023-12-30T10:00:00Z" }).published).toBe("2023-12-30T10:00:00Z");
    expect(made({ firstCreated: "2023-12-29T10:00:00Z" }).published).toBe("2023-12-29T10:00:00Z");
    expect(made({ dateline: { place: "KYIV", date: "2023-12-28" } }).published).toBe("2023-12-28T00:00:00Z");
  });

  test("a time without a zone is the newsroom's, with a warning", () => {
    const article = made({ published: "30 December 2023 21:14" });
    expect(article.published).toBe("2023-12-30T20:14:00Z");
    expect(codes(article)).toContain("zone-guessed");
  });

  test("a date that cannot be read is told and passed over", () => {
    const article = made({ published: "the day after tomorrow", firstCreated: "2023-12-30" });
    expect(article.published).toBe("2023-12-30T00:00:00Z");
    expect(codes(article)).toContain("date-unreadable");
  });

  test.each([
    ["4 May 2567", "date-unreadable", upload.at],
    ["Published 4 May", "date-ambiguous", "2023-05-04T00:00:00Z"],
    ["4 May 1403", "date-ambiguous", "2023-05-04T00:00:00Z"],
  ])("%s is not believed as it stands: %s, with what was found", (published, code, taken) => {
    const article = made({ published });
    expect(article.published).toBe(taken);
    const told = article.warnings.find((warning) => warning.code === code);
    expect(told?.message).toContain(published);
    expect(article.warnings.map(({ message }) => message)).not.toContain(
      "No date is stated; the time of the upload stands in.",
    );
  });

  test("whatever a story says of its day, it was not published after it came", () => {
    const number = fc.integer({ min: 0, max: 2_800 });
    const month = fc.constantFrom("May", "Dezember", "มิถุนายน", "خرداد", "06", "ม.ค.");
    const lines = fc.record({
      label: fc.constantFrom("", "Published ", "Updated: ", "Date: "),
      day: fc.integer({ min: 1, max: 31 }),
      month,
      year: fc.option(number, { nil: "" }),
      between: fc.constantFrom(" ", "/", ".", "-"),
    });
    fc.assert(
      fc.property(lines, fc.constantFrom("en", "th", "fa", "de", undefined), (line, language) => {
        const { label, day, month, year, between } = line;
        const published = `${label}${[day, month, year].join(between)}`;
        expect(made({ published, language }).published <= upload.at).toBe(true);
      }),
    );
  });

  test("case 42: 03/04/2024 is read, and flagged", () => {
    const article = made({ published: "03/04/2023" });
    expect(article.published).toBe("2023-04-03T00:00:00Z");
    expect(codes(article)).toContain("date-ambiguous");
    expect(codes(made({ published: "03/04/2023", language: "en-US" }))).not.toContain("date-ambiguous");
  });

  test("case 24: a dateline's day takes its year from the publication that is stated, across New Year too", () => {
    const dateline = { text: "KYIV, Dec 30 (Reuters) -", place: "KYIV", date: "--12-30", agency: "Reuters" };
    expect(made({ dateline, published: "2023-12-30T21:14:00Z" }).dateline?.date).toBe("2023-12-30");
    expect(made({ dateline, published: "2024-01-01T00:10:00Z" }).dateline?.date).toBe("2023-12-30");
    expect(made({ dateline }).dateline?.date).toBe("--12-30");
  });
});

describe("embargoes and kills", () => {
  test("case 12: an embargo with a time is kept; the clock decides, not the status", () => {
    const article = made({ embargoed: true, embargoedUntil: "0001 GMT, 5 January 2024" });
    expect(article.embargoedUntil).toBe("2024-01-05T00:01:00Z");
    expect(article.pubStatus).toBe("usable");
  });

  test("case 13: an embargo without a time that can be read withholds, and no date is invented", () => {
    for (const draft of [
      { embargoed: true },
      { embargoedUntil: "once the minister has spoken" },
      { embargoedUntil: "03/04/2024" },
    ]) {
      const article = made(draft);
      expect(article.pubStatus).toBe("withheld");
      expect(article.embargoedUntil).toBeUndefined();
      expect(codes(article)).toContain("embargo-undated");
    }
  });

  test.each([
    ["0001 Friday", "2024-01-04T23:01:00Z"],
    ["6pm tonight", "2023-12-31T17:00:00Z"],
    ["venerdì 5 gennaio 2024 ore 19", "2024-01-05T18:00:00Z"],
    ["fredag 5. januar kl. 7", "2024-01-05T06:00:00Z"],
    ["domani alle 6.30", "2024-01-01T05:30:00Z"],
    ["MONDAY", "2023-12-31T23:00:00Z"],
    ["Sunday 6pm", "2023-12-31T17:00:00Z"],
  ])("an embargo until a day of this week ends on the next such day: %s", (embargoedUntil, end) => {
    expect(made({ embargoedUntil })).toMatchObject({ pubStatus: "usable", embargoedUntil: end });
  });

  test.each(["tonight", "Sunday", "Sunday 6am", "tomorrow evening", "5 January 2024, late afternoon"])(
    "an embargo whose moment nobody can name withholds: %s",
    (embargoedUntil) => {
      expect(made({ embargoedUntil })).toMatchObject({ pubStatus: "withheld" });
    },
  );

  test("case 14: an embargo wins over a status of usable", () => {
    expect(made({ embargoed: true, pubStatus: "usable" }).pubStatus).toBe("withheld");
  });

  test("an embargo until midnight ends with the day that it names", () => {
    const article = made({ embargoedUntil: "midnight on Thursday 4 January 2024" }, { zone: "UTC" });
    expect(article.embargoedUntil).toBe("2024-01-05T00:00:00Z");
  });

  test.each(["Friday January 5 1900", "5 Jan 1900 GMT", "venerdì 5 gennaio 2024 verso le 19"])(
    "an embargo whose hour cannot be told from its date withholds: %s",
    (embargoedUntil) => {
      const article = made({ embargoedUntil, versionCreated: "2024-01-03T09:00:00Z" });
      expect(article).toMatchObject({ pubStatus: "withheld" });
      expect(codes(article)).toContain("embargo-undated");
    },
  );

  test("an embargo in a zone that nobody knows withholds, and the warning names the zone", () => {
    const article = made({ embargoedUntil: "5 January 2024, 06:00 (Ruritanian time)" });
    expect(article).toMatchObject({ pubStatus: "withheld" });
    expect(article.embargoedUntil).toBeUndefined();
    expect(article.warnings.map(({ message }) => message).join(" ")).toContain('"RURITANIAN"');
  });

  test("an embargo until a day ends when that day begins in the newsroom, not in Greenwich", () => {
    const article = made({ embargoedUntil: "2024-01-05" }, { zone: "America/New_York" });
    expect(article.embargoedUntil).toBe("2024-01-05T05:00:00Z");
  });

  test("case 15: a canceled story needs no body, and stays canceled whatever else is said", () => {
    const article = made({ body: [], pubStatus: "canceled", embargoed: true });
    expect(article.pubStatus).toBe("canceled");
    expect(article.body).toEqual([]);
  });
});

describe("a time that lies after the upload", () => {
  test.each(["5 January 2024", "2024-01-05T06:00:00Z", "31 December 2023, 12:00 GMT", "4 May 2062"])(
    "is no day of publication: the story is held, and its desk is told why: %s",
    (published) => {
      const article = made({ published });
      expect(article).toMatchObject({ pubStatus: "withheld", published: upload.at });
      const warning = article.warnings.find(({ code }) => code === "held");
      expect(warning?.message).toContain(published);
      expect(warning?.message).toMatch(/EMBARGO UNTIL/);
    },
  );

  test("today is not after it, wherever the newsroom is", () => {
    const late = { upload: { ...upload, at: "2023-12-31T23:30:00Z" } };
    expect(made({ published: "1 January 2024" }, { ...late, zone: "Europe/Berlin" }).pubStatus).toBe(
      "usable",
    );
    expect(made({ published: "1 January 2024" }, { ...late, zone: "UTC" }).pubStatus).toBe("withheld");
  });

  test("a wire's clock may be some hours wrong; nothing is published later than it comes", () => {
    const wire = { format: ninjs };
    expect(made({ published: "2023-12-31T19:00:00Z" }, wire)).toMatchObject({
      pubStatus: "usable",
      published: upload.at,
    });
    expect(made({ published: "2024-01-02T19:00:00Z" }, wire).pubStatus).toBe("withheld");
    expect(made({ versionCreated: "2024-01-02T19:00:00Z" }, wire).published).toBe(upload.at);
  });

  test("an embargo that says so for itself ends as stated", () => {
    const article = made({ published: "2024-01-05T06:00:00Z", embargoedUntil: "2024-01-05T06:00:00Z" });
    expect(article).toMatchObject({ pubStatus: "usable", embargoedUntil: "2024-01-05T06:00:00Z" });
    expect(article.published).toBe(upload.at);
  });

  test("each hold tells the line that decided", () => {
    for (const draft of [
      { pubStatus: "canceled" as const },
      { pubStatus: "withheld" as const },
      { embargoed: true },
      { embargoed: true, embargoedUntil: "5 January 2024, 06:00 GMT" },
    ]) {
      const { warnings } = made({ ...draft, notice: "LEGAL HOLD – until Friday" });
      expect(warnings.map(({ message }) => message).join()).toContain('"LEGAL HOLD – until Friday"');
    }
  });
});

describe("no story", () => {
  test("a text without text is rejected, headline or not", () => {
    for (const body of [[], [{ type: "paragraph" as const, text: "\u200b \u00a0" }]]) {
      expect(() => made({ body })).toThrow(Rejection);
      expect(() => made({ body })).toThrow(expect.objectContaining({ code: "no-text" }));
    }
  });

  test("a picture with a caption is told by its caption", () => {
    const article = made({
      type: "picture",
      body: [],
      headline: undefined,
      images: [{ caption: "The harbour burns" }],
    });
    expect(article.body).toEqual([]);
    expect(codes(article)).toContain("headline-missing");
    expect(() =>
      made({ type: "picture", body: [], headline: undefined, images: [{ credit: "AFP" }] }),
    ).toThrow(Rejection);
  });
});

describe("text", () => {
  test("is tidy everywhere; what was encoded twice is repaired once and told once", () => {
    const article = made({
      headline: "The\u00a0mayorâ€™s  plan",
      edNote: "the mayorâ€™s note",
      slugline: "  \u200b",
    });
    expect(article.headline).toBe("The mayor’s plan");
    expect(article.edNote).toBe("the mayor’s note");
    expect("slugline" in article).toBe(false);
    expect(codes(article).filter((code) => code === "text-repaired")).toHaveLength(1);
  });

  test("more than 5,000 paragraphs are cut, and 5,000 are not", () => {
    const many = Array.from({ length: 5_001 }, (_, index) => ({
      type: "paragraph" as const,
      text: `Line ${index}`,
    }));
    const article = made({ body: many });
    expect(article.body).toHaveLength(5_000);
    expect(codes(article)).toContain("truncated");
    expect(codes(made({ body: many.slice(1) }))).not.toContain("truncated");
  });

  test("a body of more than a million characters is cut at a paragraph", () => {
    const text = "The harbour reopened. ".repeat(500).trim();
    const article = made({ body: Array.from({ length: 100 }, () => ({ type: "paragraph" as const, text })) });
    const length = article.body.reduce((sum, block) => sum + block.text.length, 0);
    expect(length).toBeLessThanOrEqual(1_000_000);
    expect(length).toBeGreaterThan(900_000);
    expect(codes(article)).toContain("truncated");
  });

  test("a paragraph longer than any copy is read in pieces, none of it lost", () => {
    const words = Array.from({ length: 9_000 }, (_, index) => `word${index}`).join(" ");
    const article = made({ body: [{ type: "paragraph", text: words }] });
    expect(article.body.length).toBeGreaterThan(1);
    expect(article.body.map(({ text }) => text).join(" ")).toBe(words);
  });

  test("a headline that opens the body again is dropped there", () => {
    const article = made({ body: [{ type: "paragraph", text: "HARBOUR BURNS" }, ...story] });
    expect(article.body).toEqual(story);
  });

  test("a standfirst that is the first paragraph is none; a wire's own field stands", () => {
    const standfirst = "The harbour burned all night and nobody was hurt";
    expect(made({ standfirst }).standfirst).toBeUndefined();
    expect(made({ standfirst }, { format: ninjs }).standfirst).toBe(standfirst);
  });
});

describe("language", () => {
  /** The language of a draft, and what is warned of. */
  async function languageOf(draft: Partial<Draft>, isPage = false) {
    const warned: string[] = [];
    const { language } = await identifyLanguage({ body: [], ...draft }, isPage, (code) => warned.push(code));
    return { language, warned };
  }
  const saying = (text: string): Partial<Draft> => ({ body: [{ type: "paragraph", text }] });

  test.each([
    ["en_GB", "en-GB"],
    ["EN-us", "en-US"],
    ["deu", "de"],
    ["pt", "pt"],
    ["zh-hans-cn", "zh-Hans-CN"],
  ])("%s is %s", async (language, tag) => {
    expect(await languageOf({ language })).toEqual({ language: tag, warned: [] });
    expect(made({ language: tag }).language).toBe(tag);
  });

  test("unstated, unknown or nonsense: what the text reads as, with a warning", async () => {
    const german = saying(
      "Der Hafen brannte die ganze Nacht, und niemand wurde dabei verletzt, sagte die Polizei.",
    );
    for (const language of [undefined, "und", "not a language"])
      expect(await languageOf({ ...german, language })).toEqual({
        language: "de",
        warned: ["language-guessed"],
      });
  });

  test.each([
    [
      "en",
      "Sander van der Meer and Dirk de Groot of PSV Dordrecht will miss the game on Saturday, their club said.",
    ],
    [
      "en",
      "RAMGARH, Apr 4 (HNS) Chief Minister Arvind Prakash Yadav today laid the foundation of the Lakshmi Sagar dam.",
    ],
    ["da", "Havnen brændte hele natten, og ingen blev hverken set eller hørt, sagde politiet onsdag morgen."],
    [
      "no",
      "Havnen brant hele natten, og ingen ble verken sett eller hørt, sa politiet onsdag morgen til avisen.",
    ],
    [
      "fi",
      "Satama paloi koko yön, eikä kukaan loukkaantunut, kertoi poliisi keskiviikkona aamulla lehdelle.",
    ],
  ])("%s, whatever the names in it: %s", async (language, text) => {
    expect((await languageOf(saying(text))).language).toBe(language);
  });

  test.each([
    [
      "id",
      "Pelabuhan ditutup karena kebakaran, dan wali kota mengatakan bahwa kapal bisa berlabuh setelah Selasa.",
    ],
    [
      "ms",
      "Pelabuhan ditutup kerana kebakaran, dan datuk bandar berkata bahawa kapal boleh berlabuh selepas Selasa.",
    ],
    ["ps", "د ښار والي وویل چې بندر به د سې شنبې تر ورځې پورې تړلی وي او د اور وژنې ډلې په کې کار کوي."],
    [
      "fa",
      "شهردار گفت که بندر تا روز سه‌شنبه بسته است و آتش‌نشانان در آن با شعله‌ها می‌جنگند و از مردم کمک خواستند.",
    ],
    ["ne", "बन्दरगाह मंगलबारसम्म बन्द हुने मेयरले बताएका छन् र दमकलले आगो नियन्त्रणमा लिएको छ तर क्षति ठूलो भएको छ।"],
    [
      "hi",
      "मेयर ने कहा कि बंदरगाह मंगलवार तक बंद है और दमकल की टीमें रात भर आग से लड़ती रहीं, किसी के मरने की खबर नहीं है।",
    ],
    [
      "ky",
      "Шаардын мэри порт шейшембиге чейин жабык болот деп билдирди жана бул үчүн өрт өчүргүчтөр менен бирге иштешет.",
    ],
    [
      "uz",
      "Шаҳар ҳокими порт сешанбагача ёпиқ бўлишини билдирди ва бу ўт ўчирувчилар билан бирга ишлаш учун деб айтди.",
    ],
    [
      "ru",
      "Мэр города сообщил, что порт закрыт до вторника и что пожарные всю ночь боролись с огнём на причале.",
    ],
    ["ti", "ከንቲባ እታ ከተማ እቲ ወደብ ክሳብ ሰሉስ ዕጹው እዩ ኢሉ፣ ሰራሕተኛታት መጥፋእቲ ሓዊ ድማ ኣብ ወደብ ምስ ሓዊ ተቓሊሶም እዮም።"],
    [
      "sr",
      "Gradonačelnik kaže da luka pre utorka neće raditi, a vatrogasci su posle ponoći ugasili vatru u dve zgrade, gde je sve vreme bilo ljudi.",
    ],
    [
      "hr",
      "Gradonačelnik kaže da luka prije utorka neće raditi, a vatrogasci su poslije ponoći ugasili vatru u dvije zgrade, gdje je sve vrijeme bilo ljudi.",
    ],
    ["my", "ဆိပ်ကမ်းမြို့ မီးလောင်မှုကြောင့် အင်္ဂါနေ့အထိ ပိတ်ထားမည်ဟု မြို့တော်ဝန်က ပြောကြားခဲ့သည်။ ထိခိုက်ဒဏ်ရာရသူ မရှိပါ။"],
    ["si", "ගින්න හේතුවෙන් වරාය අඟහරුවාදා දක්වා වසා තබන බව නගරාධිපතිවරයා පැවසීය. කිසිවකුට තුවාල සිදු වී නැත."],
    [
      undefined,
      "Di mayor tok say di port no go open until Tuesday, and di people wey dey fight di fire don quench am for dis night, na so dem tok.",
    ],
  ])("%s is told from what it is like: %s", async (language, text) => {
    const told = (await languageOf(saying(text))).language;
    expect(told === "pcm" ? undefined : told).toBe(language);
  });

  test("a page that says English in so many other words is what it reads as; a wire is what it says", async () => {
    const german = "Der Hafen brannte die ganze Nacht, und niemand wurde dabei verletzt, sagte die Polizei. ";
    const page = { ...saying(german.repeat(4)), language: "en-US" };
    expect(await languageOf(page, true)).toEqual({ language: "de", warned: ["language-guessed"] });
    expect(await languageOf(page)).toEqual({ language: "en-US", warned: [] });
    const short = { ...saying("Wir sind das Volk."), language: "en-US" };
    expect(await languageOf(short, true)).toEqual({ language: "en-US", warned: [] });
    const english = "The harbour burned all night, and nobody was hurt, the police said on Monday. ".repeat(
      4,
    );
    expect(await languageOf({ ...saying(english), language: "en-GB" }, true)).toEqual({
      language: "en-GB",
      warned: [],
    });
  });

  test("a page that says it is English and reads as no English has no language, if none can be told", async () => {
    const zulu =
      "Umphakathi wasemakhaya uthi awusenawo amanzi ahlanzekile kusukela ngoLwesihlanu olwedlule, futhi amakhansela " +
      "akakaphenduli imibuzo yezakhamuzi. Abantu bathi bahamba amabanga amade beyokha amanzi emfuleni, kanti izingane " +
      "azisayi esikoleni ngenxa yokungabi nagesi. Umasipala uthi uzothumela amathange amanzi kuleli sonto, kodwa " +
      "abahlali bathi bazokholwa uma bewabona ngamehlo abo ngoba bathenjiswe kaningi phambilini ngaphandle kwempumelelo.";
    expect(await languageOf({ language: "en-ZA", body: [{ type: "paragraph", text: zulu }] }, true)).toEqual({
      language: undefined,
      warned: ["language-guessed"],
    });
  });

  test("a language by its name is none that an app could use, so the text tells", async () => {
    const english = saying("The harbour burned all night, and nobody was hurt, the police said on Monday.");
    expect((await languageOf({ ...english, language: "English" })).language).toBe("en");
  });

  test("a text too short to tell has none, nor has a list of names", async () => {
    expect(await languageOf(saying("Nein."))).toEqual({ language: undefined, warned: [] });
    const team =
      "Talvik, M. Herrold, I. Jansson, Torre Vila, Riva, Jonatan, Gomez, Eskiv, Aquila, R. Jansson, Vela";
    expect(await languageOf(saying(team))).toEqual({ language: undefined, warned: [] });
  });
});

describe("lists", () => {
  test("case 11: keywords are split, trimmed and told once", () => {
    expect(made({ keywords: ["harbour, fire; Fire , ,mayor"] }).keywords).toEqual([
      "harbour",
      "fire",
      "mayor",
    ]);
    expect(made({ keywords: ["harbour+fire"] }).keywords).toEqual(["harbour", "fire"]);
    expect(made({ keywords: ["Washington, D.C.", " fire ", "", "FIRE", "C++"] }).keywords).toEqual([
      "Washington, D.C.",
      "fire",
      "C++",
    ]);
  });

  test("case 27: the newest update of a live page is marked, whichever end it is told at", () => {
    const at = (text: string, published?: string) => ({ type: "paragraph" as const, text, published });
    const early = at("Doors open.", "2024-03-01T09:00:00+01:00");
    const late = [at("Polls close.", "2024-03-01T08:30:00Z"), at("Nobody has left.", "2024-03-01T08:30:00Z")];
    for (const body of [
      [early, ...late],
      [at("Welcome."), ...late, early],
    ]) {
      const live = made({ type: "liveblog", body }).body;
      expect(live.filter(({ newest }) => newest).map(({ text }) => text)).toEqual([
        "Polls close.",
        "Nobody has left.",
      ]);
      expect(made({ body }).body.some(({ newest }) => newest)).toBe(false);
    }
  });

  test("a line that only says whose a picture is, is its credit and no caption", () => {
    const images = [
      { caption: "Foto: Fin Gow / NTB", uri: "https://example.org/a.jpg" },
      { caption: "The harbour burns. Photo: Fin Gow", uri: "https://example.org/b.jpg" },
    ];
    expect(made({ images }).images).toEqual([
      { credit: "Fin Gow / NTB", uri: "https://example.org/a.jpg" },
      { caption: "The harbour burns.", credit: "Fin Gow", uri: "https://example.org/b.jpg" },
    ]);
  });

  test("a credit behind a caption is none of it, unless it alone names the photographer", () => {
    const captioned = (credit: string) =>
      made({ images: [{ caption: "The harbour burns. Photo: Fin Gow", credit }] }).images;
    expect(captioned("Fin Gow/NTB")).toEqual([{ caption: "The harbour burns.", credit: "Fin Gow/NTB" }]);
    expect(captioned("NTB")).toEqual([{ caption: "The harbour burns. Photo: Fin Gow", credit: "NTB" }]);
  });

  test("case 18: a caption printed twice is one caption, with the credit of either", () => {
    const images = [
      { caption: "The harbour burns", uri: "https://example.org/small.jpg" },
      { caption: "The harbour burns.", credit: "AFP" },
      { caption: " " },
      { uri: "https://example.org/other.jpg" },
      { uri: "https://example.org/other.jpg" },
    ];
    expect(made({ images }).images).toEqual([
      { caption: "The harbour burns", uri: "https://example.org/small.jpg", credit: "AFP" },
      { uri: "https://example.org/other.jpg" },
    ]);
  });

  test("a person named twice is one person, and nobody is nameless", () => {
    const byline = [{ name: "Jane Doe", role: " " }, { name: "JANE DOE" }, { name: " " }];
    expect(made({ byline }).byline).toEqual([{ name: "Jane Doe", kind: "person" }]);
  });

  test("each name in a byline says what bears it: a person, a desk, an agency", () => {
    const byline = ["Jane Doe", "Harbour Staff", "dpa", "Agence France-Presse"].map((name) => ({ name }));
    expect(made({ byline }).byline.map(({ kind }) => kind)).toEqual(["person", "desk", "agency", "agency"]);
    expect(made({ byline: [{ name: "The Harbour Post", kind: "desk" }] }).byline).toEqual([
      { name: "The Harbour Post", kind: "desk" },
    ]);
  });

  test("a subject is told once per scheme", () => {
    const subjects = [
      { code: "1", scheme: "a" },
      { code: "1", scheme: "a" },
      { code: "1", scheme: "b" },
      { scheme: "c" },
    ];
    expect(made({ subjects }).subjects).toHaveLength(2);
  });

  test("an urgency out of range is none", () => {
    expect(made({ urgency: 3 }).urgency).toBe(3);
    for (const urgency of [0, 10, 2.5, Number.NaN]) expect(made({ urgency }).urgency).toBeUndefined();
  });
});

describe("bounds of fields", () => {
  const messages = ({ warnings }: { warnings: readonly Warning[] }) =>
    warnings.filter(({ code }) => code === "truncated").map(({ message }) => message);

  test("a guid too long to keep still tells its story from every other, and is the same story each time", () => {
    const long = `urn:newsml:agency:${"4711:".repeat(100_000)}`;
    const [one, again, other] = [`${long}1`, `${long}1`, `${long}2`].map((guid) => made({ guid }));
    expect(one!.uri.length).toBeLessThan(2_048);
    expect(again!.id).toBe(one!.id);
    expect(other!.id).not.toBe(one!.id);
    expect(messages(one!)).toEqual([
      "uri: longer than 2,048 characters; a digest of it stands in its place.",
    ]);
    const page = `https://gazette.example/harbour?${"a".repeat(3_000)}`;
    expect(made({ canonicalUrl: page }).id).not.toBe(made({ canonicalUrl: `${page}b` }).id);
    expect(made({ canonicalUrl: page }).uri.length).toBeLessThan(2_048);
    expect(made({ guid: "g".repeat(2_048) }).uri).toBe("g".repeat(2_048));
  });

  test("a keyword longer than any is left out, not cut to another word; so is what comes after the hundredth", () => {
    const one = made({ keywords: ["harbour", "x".repeat(201), "fire"] });
    expect(one.keywords).toEqual(["harbour", "fire"]);
    expect(messages(one)).toEqual(["keywords: longer than 200 characters; it was left out."]);
    const many = made({ keywords: Array.from({ length: 101 }, (_, n) => `keyword ${n}`) });
    expect(many.keywords).toHaveLength(100);
    expect(messages(many)).toEqual(["keywords: more than 100; the rest was left out."]);
  });

  test("a cut field is named", () => {
    const article = made({ section: "World ".repeat(100), edNote: "Note. ".repeat(2_000) });
    expect(article.section!.length).toBeLessThanOrEqual(200);
    expect(article.edNote!.length).toBeLessThanOrEqual(5_000);
    expect(messages(article)).toEqual([
      "edNote: longer than 5,000 characters; the rest was cut.",
      "section: longer than 200 characters; the rest was cut.",
    ]);
  });

  test("a picture that is written where its address should stand has none", () => {
    const images = [{ caption: "The harbour burns", uri: `data:image/png;base64,${"A".repeat(700_000)}` }];
    const article = made({ images });
    expect(article.images).toEqual([{ caption: "The harbour burns" }]);
    expect(messages(article)).toEqual([expect.stringContaining("images.uri")]);
  });

  test.each([
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "java\nscript:alert(1)",
    "vbscript:x",
    "\u0001javascript:x",
  ])("a script is neither a picture's address nor a story's: %j", (script) => {
    const article = made({ guid: script, images: [{ caption: "The harbour burns", uri: script }] });
    expect(article.images).toEqual([{ caption: "The harbour burns" }]);
    expect(article.uri).not.toContain("script");
    expect(article.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["guid-refused", "truncated"]),
    );
  });

  test("an address cut short is no address", () => {
    const images = [{ caption: "The harbour burns", uri: `https://gazette.example/${"a".repeat(3_000)}` }];
    expect(made({ images }).images).toEqual([{ caption: "The harbour burns" }]);
  });

  test("whatever an upload states, an article without its body has at most so many bytes", async () => {
    const huge = fc
      .tuple(fc.constantFrom("ข่าว", "news ", '"', "👩‍🚒", "\u0007", "keyword,", "é"), fc.nat(9_000))
      .map(([unit, times]) => unit.repeat(times));
    const text = fc.option(huge, { nil: undefined, freq: 3 });
    const listOf = <T>(member: fc.Arbitrary<T>) =>
      fc
        .tuple(fc.array(member, { minLength: 1, maxLength: 4 }), fc.constantFrom(1, 300))
        .map(([members, times]) => Array.from({ length: times }, () => members).flat());
    const numbered = <T extends object>(field: keyof T, members: T[]) =>
      members.map((member, n) => ({ ...member, [field]: `${n} ${member[field] ?? ""}` }));
    const concepts = listOf(fc.record({ code: text, scheme: text, name: text })).map((members) =>
      numbered("code", members),
    );
    const drafts = fc.record({
      guid: text,
      canonicalUrl: text.map((path) => `https://gazette.example/${path}`),
      ...Object.fromEntries(TEXT_FIELDS.map((field) => [field, text])),
      language: fc.constantFrom("en", `en-x-${"harbour-".repeat(5_000)}a`),
      dateline: fc.record({ text, place: text, agency: text }),
      byline: listOf(fc.record({ name: huge, role: text, organisation: text, place: text })).map((people) =>
        numbered("name", people),
      ),
      subjects: concepts,
      genres: concepts,
      places: concepts,
      keywords: listOf(huge).map((words) => words.map((word, n) => `${n} ${word}`)),
      images: listOf(fc.record({ headline: text, caption: text, credit: text, uri: text })).map((images) =>
        numbered("uri", images),
      ),
    });
    await fc.assert(
      fc.asyncProperty(drafts, async (stated) => {
        const draft = await identifyLanguage({ ...stated, body: story }, false, () => {});
        const { body, upload: _, ...fields } = made(draft, { format: ninjs });
        expect(body.length).toBeGreaterThan(0);
        expect(Buffer.byteLength(JSON.stringify(fields))).toBeLessThanOrEqual(MAX_BYTES);
      }),
      { numRuns: 25 },
    );
  });
});

test("warnings of the reading come first", () => {
  const warnings: Warning[] = [{ code: "encoding-guessed", message: "Read as windows-1252." }];
  expect(codes(made({}, { warnings }))[0]).toBe("encoding-guessed");
});

test("whatever a format states, what comes out is an article by the schema, or a rejection", async () => {
  const text = fc.option(fc.string({ unit: "binary" }), { nil: undefined });
  const drafts = fc.record({
    guid: text,
    canonicalUrl: text,
    headline: text,
    standfirst: text,
    language: text,
    published: text,
    versionCreated: text,
    embargoedUntil: text,
    edNote: text,
    byline: fc.array(fc.record({ name: fc.string(), role: text })),
    dateline: fc.option(fc.record({ place: text, date: text }), { nil: undefined }),
    keywords: fc.array(fc.string()),
    subjects: fc.array(fc.record({ code: text, name: text })),
    urgency: fc.option(fc.double(), { nil: undefined }),
    images: fc.array(fc.record({ caption: text, credit: text })),
    body: fc.array(
      fc.record({ type: fc.constantFrom("paragraph" as const, "quote" as const), text: fc.string() }),
    ),
  });
  await fc.assert(
    fc.asyncProperty(drafts, async (stated) => {
      try {
        const draft = await identifyLanguage(stated, false, () => {});
        const article = normalise(draft, { format: plainText, upload, zone: "Europe/London", warnings: [] });
        Article.parse({ ...article, revision: "1" });
        expect(JSON.parse(JSON.stringify(article))).toEqual(article);
      } catch (error) {
        if (!(error instanceof Rejection)) throw error;
      }
    }),
  );
});
