/** Files that were once read wrongly; fixtures/cases/README.md says what each must give. */
import { describe, expect, test } from "vitest";
import { Rejection } from "../../../lib/rejection.ts";
import { compose, rank } from "../../../lib/summarise/index.ts";
import type { Summary } from "../../../lib/summarise/ranking.ts";
import { casesIn, isHeld, readCase, summariesOf, summaryOfCase } from "./cases.ts";

const FOLDERS = [
  "held-and-killed",
  "labels",
  "corrections",
  "dates",
  "mail",
  "html",
  "languages",
  "short",
  "wires",
];

describe.each(FOLDERS)("%s", (folder) => {
  test.each(casesIn(folder))("%s is read, or refused with a reason", async (path) => {
    const outcome = await readCase(path).catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(Rejection);
  });
});

describe("held-and-killed", () => {
  const inFolder = (name: string) => `held-and-killed/${name}`;
  /** A corrective is a story with a note to editors. */
  const CORRECTIVE = inFolder("k2-x.txt");
  const held = casesIn("held-and-killed").filter((path) => path !== CORRECTIVE);

  test.each(held)("%s is held", async (path) => {
    expect(await isHeld(path)).toBe(true);
  });

  test.each([
    ["e-02-adv-use.txt", "2024-05-05T00:00:00Z"],
    ["e-03-ap-hold.txt", "2024-05-05T10:00:00Z"],
    ["e-05-notbefore.txt", "2024-05-06T06:00:00Z"],
    ["e-06-notforuse.txt", "2024-05-06T06:00:00Z"],
    ["e-08-till.txt", "2024-05-04T18:00:00Z"],
    ["e-09-jp.txt", "2024-05-06T00:00:00Z"],
    ["e-11-de2.txt", "2024-05-06T06:00:00Z"],
    ["e-12-fr.txt", "2024-05-06T06:00:00Z"],
    ["e-14-it.txt", "2024-05-06T06:00:00Z"],
    ["e-15-bang.txt", "2024-05-06T05:00:00Z"],
    ["e-17-print.txt", "2024-05-06T06:00:00Z"],
    ["e-18-donotpub.txt", "2024-05-06T06:00:00Z"],
    ["e-23-hfr.txt", "2024-05-06T06:00:00Z"],
    ["e-24-nl.txt", "2024-05-06T06:00:00Z"],
    ["e-26-ru.txt", "2024-05-06T06:00:00Z"],
    ["e-27-sv.txt", "2024-05-06T06:00:00Z"],
    ["e2-adv.txt", "2026-11-29T00:00:00Z"],
    ["e2-cad.txt", "2026-11-30T18:00:00Z"],
    ["e2-eds.txt", "2026-11-30T11:00:00Z"],
    ["e2-jp.txt", "2026-11-30T00:00:00Z"],
    ["e2-nb.txt", "2026-11-30T06:00:00Z"],
    ["e2-pt.txt", "2026-11-30T06:00:00Z"],
    ["e2-ru.txt", "2026-11-30T06:00:00Z"],
    ["e3-geolsoc-two-lines-tight.txt", "2026-11-30T00:01:00Z"],
    ["e3-geolsoc-two-lines.txt", "2026-11-30T00:01:00Z"],
    ["e3-nasw-for-use-at.txt", "2026-11-30T16:00:00Z"],
    ["e3-not-to-be-used.txt", "2026-11-30T00:01:00Z"],
    ["e3-release-time.txt", "2026-11-30T00:01:00Z"],
    ["e3-under-embargo-dash.txt", "2026-11-30T00:01:00Z"],
  ])("%s ends at %s, which is no day of publication", async (name, end) => {
    const article = await readCase(inFolder(name));
    expect(article).toMatchObject({ pubStatus: "usable", embargoedUntil: end, published: article.upload.at });
  });

  test("an embargo's hour is the newsroom's where it states no zone; a day begins there, too", async () => {
    const at = (name: string) => readCase(inFolder(name), "America/New_York");
    expect((await at("e-18-donotpub.txt")).embargoedUntil).toBe("2024-05-06T10:00:00Z");
    expect((await at("e-15-bang.txt")).embargoedUntil).toBe("2024-05-06T05:00:00Z");
    expect((await at("e2-adv.txt")).embargoedUntil).toBe("2026-11-29T05:00:00Z");
  });

  const WAITS = /(?:e-20|e-21|e2-draft|k-01b|k2-q|k2-r)/;
  test.each(held.filter((path) => /\/k/.test(path) || WAITS.test(path)))(
    "%s is withheld where it asks to wait, canceled where it takes a story back",
    async (path) => {
      const { pubStatus, embargoedUntil } = await readCase(path);
      expect({ pubStatus, embargoedUntil }).toEqual({
        pubStatus: WAITS.test(path) ? "withheld" : "canceled",
      });
    },
  );

  test.each(held.filter((path) => /\/e/.test(path)))("of %s the story is read as ever", async (path) => {
    const { headline, byline, body, standfirst } = await readCase(path);
    expect(headline).toMatch(
      /^(?:Barge towed out to sea after second night of fire|\w+ to close for three months)$/,
    );
    expect(byline).toEqual([{ name: "Ada Quill", kind: "person" }]);
    expect(standfirst).toBeUndefined();
    expect(body.map(({ type }) => type)).toEqual(["paragraph", "paragraph", "paragraph"]);
  });

  test.each(held.filter((path) => /\/k/.test(path)))("of %s no notice is told as a story", async (path) => {
    const { headline = "", dateline, body } = await readCase(path);
    const told = [headline, ...body.map(({ text }) => text)].join(" ");
    expect(told).not.toMatch(
      /kill|hold|takedown|retract|withdraw|disregard|verwenden|annul|removed|eliminated/i,
    );
    expect(dateline).toBeUndefined();
  });

  test.each(held)("whoever sent %s is told that it is held, and by which line", async (path) => {
    const { warnings } = await readCase(path);
    const told = warnings.map(({ message }) => message).join("\n");
    expect(told).toMatch(/^(?:Held|Withdrawn).*the copy says "[^"]/m);
  });

  test("a corrective is a story with a note to editors", async () => {
    const article = await readCase(CORRECTIVE);
    expect(article).toMatchObject({
      pubStatus: "usable",
      headline: "Port Ellis Tall Ship story",
      edNote: expect.stringContaining("CORRECTIVE"),
    });
    expect(article.body).toHaveLength(1);
  });
});

/** The summaries that tell one thing without the other that it needs. */
const tellingAlone = (summaries: readonly Summary[], told: RegExp, needs: RegExp) =>
  summaries.map(({ text }) => text).filter((text) => told.test(text) && !needs.test(text));
const ALWAYS = /^/;
const NEVER = /$^/;

/** Of each case what is told, and what must then be told, too; nothing makes up for what is `NEVER` told. */
const LABELS: Record<string, readonly [told: RegExp, needs: RegExp][]> = {
  "06a-factcheck.txt": [
    [/The navy set fire/, /CLAIM: The navy set fire .* ASSESSMENT: False\./],
    [/The fire began in a pump room/, /ASSESSMENT: False\./],
    [
      /laser weapon/,
      /ASSESSMENT: False\..*THE FACTS: A video .* The (?:beam is the searchlight|footage was filmed)/,
    ],
    [/The beam is|The footage was/, /THE FACTS: A video/],
  ],
  "06b-factcheck-page.html": [
    [ALWAYS, /Rating: False\.|rate this claim False|None of it is true/],
    [/[Ll]emon juice cures/, /Rating: False\./],
    [/glasses a day/, /None of it is true/],
  ],
  "06d-myths.txt": [
    [/Lemon juice/, /MYTH: Lemon juice .* FACT: It does not\./],
    [/Harbour fever is treated/, /FACT: It does not\./],
    [/spread by herring/, NEVER],
    [/closed its doors/, NEVER],
    [/cannot catch it/, NEVER],
    [/survive in salt water/, /FACT: The bacterium/],
    [/has treated eleven/, /TRUTH: The hospital/],
    [/Three of the patients/, /TRUE: Three/],
  ],
  "06e-court.txt": [
    [/poured diesel/, /PROSECUTION: The three men poured diesel/],
    [/The pump was old/, /DEFENCE: The pump was old/],
    [/Nobody lit/, /DEFENCE: The pump was old/],
    [/I saw three men/, /WITNESS: I saw three men/],
    [/You will hear/, /JUDGE DORA LEE: You will hear/],
  ],
  "13a-qa.txt": [
    [/Some people say|Did you|When did you|Had anybody|Will you/, NEVER],
    [/\bI (?:asked|did|wrote|will)|told nothing|called me|ten past eleven/, NEVER],
    [/edited for length/, NEVER],
  ],
  "13d-qa-html.html": [
    [/40,000 crowns|set the barge|predecessor/, NEVER],
    [/That is not true|never took|forty miles|is lying|port to rebuild/, NEVER],
  ],
  "14a-transcript.txt": [
    [/SOUNDBITE|You're welcome|All rights reserved|rush deadline/, NEVER],
    [/A fuel barge has burned|what can you see|is it true|Thank you, Sam|Our reporter/, NEVER],
    [/The flames are lower/, /SAM ASH, BYLINE: Good evening, Ada\. The flames/],
    [/Forty firefighters/, /ASH: Forty firefighters/],
    [/nobody has been hurt/, /ASH: Forty firefighters/],
    [/lost three boats/, /JO HARROW: We have lost/],
    [/cost 4 million/, /ASH: That's Jo Harrow/],
    [/never saw anything/, /UNIDENTIFIED PERSON #1: I never/],
    [/what the union says|denies it/, NEVER],
  ],
};

describe("labels", () => {
  test.each(casesIn("labels"))("%s tells nothing without whose it is", async (path) => {
    const article = await readCase(path);
    const summaries = summariesOf(article, [
      "navy",
      "harbour",
      "lemon juice",
      "fever",
      "barge",
      "pump",
      "Skua",
    ]);
    const rules = LABELS[path.split("/")[1]!] ?? [];
    expect(rules).not.toEqual([]);
    for (const [told, needs] of rules) {
      const asked = told === ALWAYS ? summaries.filter(({ text }) => text !== "").slice(0, 15) : summaries;
      expect(tellingAlone(asked, told, needs)).toEqual([]);
    }
    expect(await summaryOfCase(path)).not.toBe("");
  });

  test.each(casesIn("labels"))("%s is summarised in its own words", async (path) => {
    const article = await readCase(path);
    for (const { sentences } of summariesOf(article))
      for (const { text, block, start, end } of sentences)
        expect(article.body[block]!.text.slice(start, end)).toBe(text);
  });

  test("a page's rating is in every summary that no focus narrows", async () => {
    const article = await readCase("labels/06b-factcheck-page.html");
    const summaries = summariesOf(article).filter(({ text }) => text !== "");
    expect(tellingAlone(summaries, ALWAYS, /Rating: False\./)).toEqual([]);
  });

  test("stage directions are no body", async () => {
    const { body } = await readCase("labels/14a-transcript.txt");
    expect(body.filter(({ text, type }) => /SOUNDBITE/.test(text) || type === "heading")).toEqual([]);
  });
});

describe("corrections", () => {
  test.each(casesIn("corrections"))("%s: the note is left out", async (path) => {
    const summaries = summariesOf(await readCase(path), ["Quill", "Skarholm", "convicted", "Port Ellis"]);
    const note =
      /amended|[Ee]arlier version|originally stated|convicted|acquitted|born in (?:Skarholm|Port Ellis)\.|It is Port Ellis/;
    expect(tellingAlone(summaries, note, NEVER)).toEqual([]);
    expect(await summaryOfCase(path)).toMatch(/^Ada Quill, who has died aged 92/);
  });
});

describe("mail", () => {
  const HEADLINE = "Skua Oil to pay for every boat lost in harbour fire";
  const BODY = [
    /Skua Oil will pay for every boat that was lost in the fire/,
    /^Each of the 31 fishermen .* chief executive of Skua Oil\.$/,
    /^The company has put aside 4 million crowns\.$/,
  ];
  const MAILS: Record<string, object> = {
    "22c-pitch.eml": { byline: [], source: "Harbour PR", embargoedUntil: "2024-05-06T00:01:00Z" },
    "22e-pre2.eml": { byline: [], source: "Skua Oil" },
    "22g-pre4.eml": { byline: [{ name: "Pat Moor", organisation: "Skua Oil" }] },
  };

  test("of every case it is said what a reader sees of it", () => {
    expect(casesIn("mail")).toEqual(Object.keys(MAILS).map((name) => `mail/${name}`));
  });

  test.each(Object.entries(MAILS))("%s says what a reader of the mail sees", async (name, stated) => {
    const article = await readCase(`mail/${name}`);
    expect(article).toMatchObject({ ...stated, headline: HEADLINE, images: [] });
    expect(article.standfirst).toBeUndefined();
    expect(article.body.map(({ text }) => text)).toEqual(BODY.map((line) => expect.stringMatching(line)));
  });
});

describe("html", () => {
  const LEAD = [
    "paragraph",
    /^The harbour of Port Ellis burned through the night .* on Saturday\.$/,
  ] as const;
  const QUOTE = [
    ["quote", /^I never saw anything like it\.$/],
    ["quote", /^Jo Harrow, harbour master$/],
  ] as const;
  const FORTY = ["paragraph", /^Forty firefighters .* in the town\.$/] as const;
  const MAYOR = ["paragraph", /^The mayor promised .* at the earliest\.$/] as const;
  const SHARES = ["paragraph", /^Shares in Skua .* storm of January\.$/] as const;
  const LIST = [
    ["listItem", /^The barge carried 40 tonnes of diesel\.$/],
    ["listItem", /^Its crew of three left it in time\.$/],
  ] as const;
  const POST = [LEAD, ...QUOTE, FORTY, MAYOR, ...LIST];
  const QUAY = "The east quay on Friday.";
  const HTML: Record<string, readonly [body: readonly (readonly [string, RegExp])[], captions: string[]]> = {
    "19a-gutenberg.html": [POST, [QUAY, "The mayor on Friday"]],
    "19f-pullquote.html": [[LEAD, FORTY, MAYOR, ...QUOTE, SHARES], []],
    "19h-wpquote.html": [[LEAD, FORTY, MAYOR, ["quote", /^We have lost three boats/], QUOTE[1], SHARES], []],
    "19j-shortcodes.html": [[LEAD, FORTY, MAYOR, SHARES], ["The mayor on Friday"]],
    "19k-v2.html": [POST, [QUAY]],
    "19l-e-embed.html": [
      [LEAD, FORTY, MAYOR, ["paragraph", /^Shares in Skua Oil/], ["paragraph", /^Fishermen who lost/]],
      [],
    ],
    "19l-j-short3-img-list.html": [[LEAD, FORTY, MAYOR, ...LIST], [QUAY]],
    "19m-1-nogallery.html": [POST, [QUAY]],
    "19m-8-html.html": [POST, [QUAY]],
    "20a-saved.mht": [[LEAD, FORTY, MAYOR], []],
  };

  test("of every case it is said what the post is", () => {
    expect(casesIn("html")).toEqual(Object.keys(HTML).map((name) => `html/${name}`));
  });

  test.each(Object.entries(HTML))("%s is told whole and in order", async (name, [blocks, captions]) => {
    const { body, images, warnings } = await readCase(`html/${name}`);
    expect(body).toEqual(blocks.map(([type, text]) => ({ type, text: expect.stringMatching(text) })));
    expect(images.map(({ caption }) => caption)).toEqual(captions);
    expect(warnings.map(({ code }) => code)).not.toContain("low-yield");
  });

  test("a page that a browser saved is of its own day and address", async () => {
    expect(await readCase("html/20a-saved.mht")).toMatchObject({
      headline: "Harbour burns for a second night",
      published: "2024-05-03T22:00:00Z",
      uri: "https://gazette.example/news/harbour",
      byline: [{ name: "Ada Quill" }],
    });
  });
});

describe("short", () => {
  test.each(casesIn("short"))("%s is told in three sentences, the lead among them", async (path) => {
    const article = await readCase(path);
    const { headline, language } = article;
    const summary = compose(rank(article), { budget: { sentences: 3 }, headline, language });
    expect(summary.sentences.map(({ block }) => block)).toEqual([0, 1, 2]);
    expect(summary).not.toHaveProperty("caveats");
  });
});

describe("languages", () => {
  const hebrew = casesIn("languages").filter((path) => path.includes("hebrew"));
  const bilingual = casesIn("languages").filter((path) => path.includes("bilingual"));
  const dated = casesIn("languages").filter((path) => ![...hebrew, ...bilingual].includes(path));

  test.each(hebrew)(
    "%s: an acronym with a mark is a word, and the lead that has one is told",
    async (path) => {
      expect(await summaryOfCase(path, { sentences: 3 })).toMatch(/^(?:דובר צה"ל|ארה"ב תשלח) .*\.$/);
    },
  );

  test.each(bilingual)(
    "%s: one of its languages is told, the other left out with a warning",
    async (path) => {
      const { language, headline, body, warnings } = await readCase(path);
      expect({ language, headline }).toEqual({ language: "en", headline: "Harbour to reopen on Tuesday" });
      expect(body.map(({ text }) => text)).toEqual([
        expect.stringMatching(/^The harbour of Port Ellis will reopen/),
        expect.stringMatching(/^"We thank the fishermen/),
      ]);
      expect(warnings.map(({ code }) => code)).toContain("other-language");
    },
  );

  test.each(dated)("%s: its date line is no body, and its year is converted", async (path) => {
    const { published, body, warnings } = await readCase(path);
    expect(published).toBe("2024-06-06T00:00:00Z");
    expect(body).toHaveLength(3);
    expect(warnings).toEqual([]);
  });
});

describe("dates", () => {
  const UPLOADED = "2026-11-28T19:30:00Z";
  /** What is taken for the day of publication, the warning that tells, and whether the story waits for a person. */
  const DATES: Record<string, readonly [published: string, told: RegExp, pubStatus: string]> = {
    "28a-future.txt": [UPLOADED, /"4 May 2062", which lies after its upload/, "withheld"],
    "28d-future.txt": [UPLOADED, /cannot be read: found "4 May 2567"/, "usable"],
    "28f-noyear.txt": ["2026-05-04T00:00:00Z", /"Published 4 May" states no year; took 2026-05-04/, "usable"],
    "28h-noyear.txt": [
      "2026-11-24T00:00:00Z",
      /"Published Tuesday, 24 November" states no year; took 2026-11-24/,
      "usable",
    ],
  };

  test("of every case it is said which day is believed", () => {
    expect(casesIn("dates")).toEqual(Object.keys(DATES).map((name) => `dates/${name}`));
  });

  test.each(Object.entries(DATES))(
    "%s is of no day after its upload",
    async (name, [published, told, pubStatus]) => {
      const article = await readCase(`dates/${name}`);
      expect(article).toMatchObject({ published, pubStatus, byline: [{ name: "Ada Quill" }] });
      expect(article.embargoedUntil).toBeUndefined();
      expect(article.warnings.map(({ message }) => message)).toContainEqual(expect.stringMatching(told));
      expect(article.body).toHaveLength(3);
    },
  );
});

describe("wires", () => {
  const BODY = [
    /The fuel barge that has burned .* said\.$/,
    /^Forty firefighters/,
    /^The mayor promised .* earliest\.$/,
  ];
  const DATELINES: Record<string, object> = {
    "21-afp.txt": { place: "Port Ellis", date: "2024-05-04", agency: "AFP" },
    "21-ani.txt": { place: "Port Ellis, Skarholm", date: "--05-04", agency: "ANI" },
    "21-bernama.txt": { place: "PORT ELLIS", date: "--05-04", agency: "Bernama" },
    "21-interfax.txt": { place: "PORT ELLIS", date: "--05-04", agency: "Interfax" },
    "21-kyodo.txt": { place: "PORT ELLIS" },
    "21-tass.txt": { place: "PORT ELLIS", date: "--05-04", agency: "TASS" },
    "21-wam.txt": { place: "PORT ELLIS", date: "2024-05-04", agency: "WAM" },
    "21-yonhap.txt": { place: "PORT ELLIS", date: "--05-04", agency: "Yonhap" },
  };

  test("of every case it is said what its dateline is", () => {
    expect(casesIn("wires")).toEqual(Object.keys(DATELINES).map((name) => `wires/${name}`));
  });

  test.each(Object.entries(DATELINES))(
    "%s: its sign-off is no body, no author, no picture",
    async (name, dateline) => {
      const article = await readCase(`wires/${name}`);
      expect(article).toMatchObject({ byline: [], images: [], dateline });
      expect(article.body.map(({ text }) => text)).toEqual(BODY.map((line) => expect.stringMatching(line)));
    },
  );
});
