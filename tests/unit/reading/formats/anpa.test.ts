import { describe, expect, test } from "vitest";
import { read, readFixture } from "./reading.ts";

describe("a transmission in ANPA 1312", async () => {
  const { article, dropped } = await readFixture("anpa/council.tst");

  test("its header says how urgent it is, for which desk, and how long", () => {
    expect(article).toMatchObject({ format: "anpa", urgency: 3, section: "politics", wordCount: 210 });
  });

  test("its slug is the keyword without cycle and region, and without the word that the field cut", () => {
    expect(article.slugline).toBe("Harbor-Council");
  });

  test("the lines above the story are headline, byline and note to editors", () => {
    expect(article.headline).toBe("Council votes to keep the night ferry");
    expect(article.byline).toEqual([
      { kind: "person", name: "ELI STRAND" },
      { kind: "person", name: "RUTH OKAFOR", organisation: "Harbour Wire" },
    ]);
    expect(article.edNote).toBe("Updates with vote. With HW Photos.");
    expect(dropped.map(({ rule }) => rule)).toEqual(["note", "separator"]);
  });

  test("teleprinter quotes and dashes are quotes and dashes", () => {
    expect(article.body[1]?.text).toBe("“We listened,” council member Dora Finch said — to loud applause.");
  });

  test("crossheads are headings, rows of a table are rows", () => {
    expect(article.body.map(({ type, text }) => `${type}: ${text}`).slice(2)).toEqual([
      "heading: What comes next",
      "paragraph: The first boat leaves at midnight.",
      "paragraph: Day Boats",
      "paragraph: Friday 4",
    ]);
  });

  test("its trailer says when it was sent, month first", () => {
    expect(article.versionCreated).toBe("2024-02-29T22:09:00Z");
  });

  test("its dateline is found in the copy", () => {
    expect(article.dateline).toMatchObject({ place: "NORTHPORT", agency: "AP" });
  });
});

describe("a transmission in IPTC 7901, in Latin-1", async () => {
  const { article, dropped } = await readFixture("anpa/herring.txt");

  test("its header, slug and agency", () => {
    expect(article).toMatchObject({
      slugline: "Fishing/Herring/Quota",
      source: "hwa",
      urgency: 4,
      section: "business",
      wordCount: 96,
      versionCreated: "2024-02-29T13:41:00Z",
    });
  });

  test("a headline over two lines is one; the byline below it is a byline", () => {
    expect(article.headline).toBe("Herring quota cut by a third after poor spawning year");
    expect(article.byline[0]?.name).toBe("Nils Brandt");
  });

  test("lines broken at the margin are paragraphs", () => {
    expect(article.body.map(({ text }) => text)).toEqual([
      "Kiel (hwa) - The herring quota in the western sound will be cut by a third next year, ministers agreed on Thursday after scientists had warned of a poor spawning season.",
      "Fishermen's leaders called the cut für everybody a disaster and asked for help.",
    ]);
  });

  test("take and notebook are for the desk, and told", () => {
    expect(dropped.map(({ rule }) => rule)).toEqual(["take", "notebook"]);
  });
});

const transmission = (copy: string) => `\u0001eca0042 4 i 20  hwa 0031\r\n\r\nQuay/\r\n\u0002${copy}`;

test("a note to editors in the notebook is the story's note; whom to call is none", async () => {
  const { article } = await read(
    transmission(
      "Quay closed\r\n\r\nEidhamn (hwa) - The quay at Eidhamn is closed until Monday, the harbour master said.\r\n\r\n" +
        "# Notebook\r\n\r\n## Note to editors\r\n- adds quote by the harbour master\r\n\r\n* * * *\r\n" +
        "The following information is not intended for publication\r\n\r\n## Editorial contacts\r\n- Editing by: A. Person\r\n\u0003",
    ),
    "q.txt",
  );
  expect(article.edNote).toBe("adds quote by the harbour master");
  expect(article.body).toHaveLength(1);
});

test("a transmission cut short is read, and the desk is told", async () => {
  const { article } = await read(
    transmission("Quay closed\r\n\r\nThe quay is closed to all boats un"),
    "q.txt",
  );
  expect(article.warnings).toContainEqual(expect.objectContaining({ code: "incomplete" }));
  expect(article.body).toHaveLength(1);
});

test("of two transmissions in one file the first is read", async () => {
  const first = transmission("Quay closed\r\n\r\nThe quay is closed.\r\n\u0003291341 GMT Feb 24\r\n");
  const { article } = await read(
    `${first}\u0004${transmission("Quay open\r\n\r\nIt is open.\r\n\u0003")}`,
    "q.txt",
  );
  expect(article.headline).toBe("Quay closed");
  expect(article.warnings).toContainEqual(expect.objectContaining({ code: "other-stories" }));
});

test("a kill among the lines above the story kills it (case 15)", async () => {
  const kill = transmission("MANDATORY KILL\r\nQuay closed\r\n\r\nThe quay story is wrong.\r\n\u0003");
  expect((await read(kill, "q.txt")).article.pubStatus).toBe("canceled");
});

test("a sport in an American keyword is its subject", async () => {
  const game =
    "\u0016\u0016\u0001z6715\u001f-----\nr s\u0013\u0011BC-SOC--Harbor-Rovers     02-20 0050\n\u0002^BC-SOC--Harbor-Rovers,50<\n^Rovers draw<\n\t   NORTHPORT (AP) _ Rovers drew 1-1 on Friday.\n\u0003AP-WF-02-20-24 0337GMT<\n";
  const { article } = await read(game, "game.tst");
  expect(article.subjects).toEqual([
    { code: "15054000", scheme: "http://cv.iptc.org/newscodes/subjectcode/", name: "soccer" },
  ]);
  expect(article.section).toBe("sport");
  // "r" is routine.
  expect(article.urgency).toBe(5);
});

test("a bulletin without a headline is called by what it says, without its dateline", async () => {
  const { article } = await read(
    transmission("   BERGEN (AP) - The court has lifted the ban on night ferries.\r\n\u0003"),
    "a.txt",
  );
  expect(article.headline).toBe("The court has lifted the ban on night ferries.");
  expect(article.warnings.map(({ code }) => code)).toContain("headline-guessed");
});

test("a time without a zone is that of the agency's own newsroom", async () => {
  const { article } = await read(
    transmission("   OSAKA, Dec. 9 Kyodo - The night ferry sailed.\r\n\u0003KWS-21:37-12-09-18"),
    "a.txt",
  );
  expect(article.versionCreated).toBe("2018-12-09T12:37:00Z");
});

describe("a message that ZCZC opens and NNNN ends, where no control character passes", () => {
  test("has the header of IPTC 7901", async () => {
    const { article } = await read(
      "ZCZC hwa0042 4 i 20\r\nQuay-closed\r\n\r\nQuay at Eidhamn closed\r\nBy Ada Quill\r\n\r\n" +
        "EIDHAMN, Feb 29 (HW) - The quay at Eidhamn is closed to every boat\r\nuntil Monday, the harbour master said.\r\n" +
        "NNNN\r\n",
      "a.txt",
    );
    expect(article).toMatchObject({
      format: "anpa",
      headline: "Quay at Eidhamn closed",
      slugline: "Quay-closed",
      urgency: 4,
      section: "international",
      byline: [{ name: "Ada Quill" }],
      dateline: { place: "EIDHAMN", agency: "HW" },
    });
    expect(article.body.map(({ text }) => text)).toEqual([
      "EIDHAMN, Feb 29 (HW) - The quay at Eidhamn is closed to every boat until Monday, the harbour master said.",
    ]);
  });

  test("or lines of routing codes, and the time at its end", async () => {
    const { article, dropped } = await read(
      "ZCZC2317/SXA\nXHW47534\nR POL S0A QBXB\nPORTO: CHIUSA LA BANCHINA\n" +
        "(ANSA) - ROMA, 11 LUG - La banchina del porto resta chiusa fino a\nlunedi, ha detto la capitaneria.\n" +
        "   Due pescherecci aspettano fuori dalla diga.\n\n     ADQ-BOM\n11-LUG-22 18:33 NNNN\n",
      "a.txt",
    );
    expect(article.headline).toBe("PORTO: CHIUSA LA BANCHINA");
    expect(article.slugline).toBeUndefined();
    expect(article.versionCreated).toBe("2022-07-11T16:33:00Z");
    expect(article.body).toHaveLength(2);
    expect(dropped).toContainEqual({ rule: "sign-off", text: "ADQ-BOM" });
  });

  test("or a keyword; one that does not end is read all the same", async () => {
    const { article } = await read(
      "ZCZC\n\nBC-QUAY-CLOSED 02-29 0042\n\nQuay closed\n\nThe quay at Eidhamn is closed to every boat.\n",
      "a.txt",
    );
    expect(article.slugline).toBe("QUAY-CLOSED");
    expect(article.headline).toBe("Quay closed");
  });
});

test("cells that semicolons part are a row, and a half game is a half", async () => {
  const { article } = await read(
    transmission(
      "   Temperatures as of noon in each city:\r\n   ;MIN;MAX;COND\r\n   Bergen;2;5;rn\r\n   Boston 16 21 7{\r\n   She said no; he said yes; they sailed; it rained.\r\n\u0003",
    ),
    "a.txt",
  );
  expect(article.body.map(({ text }) => text).slice(1)).toEqual([
    "MIN MAX COND",
    "Bergen 2 5 rn",
    "Boston 16 21 7½",
    "She said no; he said yes; they sailed; it rained.",
  ]);
});

test("an embargo in the header holds, and is no slug", async () => {
  const copy = "The quay is closed, the harbour master said, because the storm has undermined it.";
  const { article } = await read(
    `\u0001eca0042 3 pl 20 hwa 0031\r\n\r\nQuay/Storm/\r\n(Sperrfrist: 1. März 2024, 18.00 Uhr)\r\n\u0002Quay closed\r\n\r\n   ${copy}\r\n\u0003291200 feb 24\r\n`,
    "quay.txt",
  );
  expect(article).toMatchObject({
    slugline: "Quay/Storm",
    embargoedUntil: "2024-03-01T18:00:00Z",
    edNote: "Sperrfrist: 1. März 2024, 18.00 Uhr",
  });
});

const HERRING = [
  "hwt0042 4 wi 96  hwa 0031",
  "",
  "Fishing/Herring/Quota/",
  "(Correction: An earlier version of this text said that the quota",
  "was cut by a half.)",
  "(Feature)",
  "Herring quota cut by a third",
  "after poor spawning year",
  "By Nils Brandt and Ruth Okafor, hwa",
  "(Photo archive) =",
  "",
  "Fewer herring may be caught next year. The fleet is angry.",
  "",
  "Kiel (hwa) - The herring quota in the western sound will be cut by a",
  "third next year, ministers agreed on Thursday.",
  "",
  "# Notebook",
  "",
  "## Note to editors",
  "- adds quote",
  "",
  "hwa nb/ro yysw a3 kl",
  "",
  "291341 Feb 24",
  "",
].join("\n");

describe("IPTC 7901 that nothing frames, as agencies put it on a server", async () => {
  const { article, dropped } = await read(HERRING, "hwt0042.txt");

  test("its line of numbers is the header, not the headline", () => {
    expect(article).toMatchObject({
      format: "anpa",
      headline: "Herring quota cut by a third after poor spawning year",
      slugline: "Fishing/Herring/Quota",
      keywords: ["Fishing", "Herring", "Quota"],
      source: "hwa",
      urgency: 4,
      section: "business",
      wordCount: 96,
    });
    expect(article.byline.map(({ name }) => name)).toEqual(["Nils Brandt", "Ruth Okafor"]);
  });

  test("its last line says when it was sent, and that it is whole", () => {
    expect(article.versionCreated).toBe("2024-02-29T13:41:00Z");
    expect(article.warnings.map(({ code }) => code)).not.toContain("incomplete");
  });

  test("a note in brackets is whole over its lines; a word or two there only label the story", () => {
    expect(article.edNote).toBe(
      "Correction: An earlier version of this text said that the quota was cut by a half. adds quote",
    );
    expect(dropped.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([
      "label: (Feature)",
      "label: (Photo archive)",
      "sign-off: hwa nb/ro yysw a3 kl",
      "notebook: # Notebook ## Note to editors - adds quote",
    ]);
  });

  test("an intro may stand above the paragraph with the dateline", () => {
    expect(article.body.map(({ text }) => text)).toEqual([
      "Fewer herring may be caught next year. The fleet is angry.",
      "Kiel (hwa) - The herring quota in the western sound will be cut by a third next year, ministers agreed on Thursday.",
    ]);
  });
});

describe("the same header as others write it", () => {
  test("with the language and the agency's own number, and in capitals", async () => {
    const { article, dropped } = await read(
      "SPF001 3 SPO 0070 F BELGA-0001\nHARBOUR CUP/\nHarbour Cup - results of the first round\n\n" +
        "   PORT ELLIS 23/07 (BELGA) = Rovers and Town are in the second round of the cup,\nand nobody else is.\n" +
        "./.CVN\n231841 JUL 17\n\nINT001 3 GEN 0091 F BELGA-0031\nDIVERS/\nAnother story\n\n   It is none of ours.\n",
      "FKBR.txt",
    );
    expect(article).toMatchObject({
      headline: "Harbour Cup - results of the first round",
      slugline: "HARBOUR CUP",
      source: "BELGA",
      section: "sport",
      dateline: { place: "PORT ELLIS", agency: "BELGA" },
      versionCreated: "2017-07-23T16:41:00Z",
    });
    expect(article.body).toHaveLength(1);
    expect(dropped).toContainEqual({ rule: "sign-off", text: "./.CVN" });
    expect(article.warnings.map(({ code }) => code)).toContain("other-stories");
  });

  test("behind characters of a punched tape, the headline closed by its mark", async () => {
    const { article } = await read(
      "\u007f\u007f\r\n\u007f\u0001swi0123 4 EC 96 \r\nHarbour/Fees/\r\n\u0002Port fees rise for the third time = \r\n \r\n" +
        "Fees for berths rise by a tenth, the port said on Thursday.\r\n\u0003\r\n291341 GMT Feb 24",
      "swi.txt",
    );
    expect(article).toMatchObject({
      format: "anpa",
      headline: "Port fees rise for the third time",
      slugline: "Harbour/Fees",
      // No agency is named: the service speaks for it.
      source: "swi",
      wordCount: 96,
    });
  });

  test("with a headline of one line and no keywords", async () => {
    const { article } = await read(
      "bkn014 4 pl 171 vvvvb KNA 170123-89-00065#2\nTown must pay for its ferry=\nThe council has rejected plans to make the ferry pay for itself.\n",
      "kna.txt",
    );
    expect(article).toMatchObject({ headline: "Town must pay for its ferry", source: "KNA" });
    expect(article.slugline).toBeUndefined();
  });
});

test("a table that begins with a letter and numbers is no transmission", async () => {
  const { article } = await read(
    "Harbour results\n\nAB12 3 c 45\nThe second boat came in an hour after the first, and nobody saw it.\n",
    "table.txt",
  );
  expect(article.format).toBe("text");
});

test("ANPA 1312 without its control characters: its lines are the same lines", async () => {
  const { article } = await read(
    "r0123 sports\nr s BC-SOC--Harbor-Rovers     02-20 0050\nBC-SOC--Harbor-Rovers,50\nRovers draw at home\n" +
      "Eds: With photos.\nBy ELI STRAND\nAP Sports Writer\n" +
      "\t   NORTHPORT (AP) _ Rovers drew 1-1 on Friday, and nobody cheered in the rain.\n\t   Nobody left early, either.\n" +
      "AP-WF-02-20-24 0337GMT\n",
    "rovers.txt",
  );
  expect(article).toMatchObject({
    format: "anpa",
    headline: "Rovers draw at home",
    slugline: "SOC--Harbor-Rovers",
    edNote: "With photos.",
    byline: [{ name: "ELI STRAND", organisation: "AP" }],
    section: "sport",
    wordCount: 50,
    versionCreated: "2024-02-20T03:37:00Z",
  });
  expect(article.body).toHaveLength(2);
});

describe("a message whose header's lines open with what they are", () => {
  test("a caret is the headline, a colon then the keyword, a plus the subject", async () => {
    const { article } = await read(
      "ZCZC\n$T\n:Racing Harbour\n=FIELDS\n^Race fields for Eidhamn\n*X\n&T\n+15030001\n" +
        "EIDHAMN, Feb 29 AAP - Twelve horses run at Eidhamn on Saturday.\n\nThe going is good.\nNNNN\n",
      "fields.txt",
    );
    expect(article).toMatchObject({
      headline: "Race fields for Eidhamn",
      slugline: "Racing Harbour",
      section: "sport",
      subjects: [{ code: "15030001", name: "flat racing" }],
    });
    expect(article.body.map(({ text }) => text)).toEqual([
      "EIDHAMN, Feb 29 AAP - Twelve horses run at Eidhamn on Saturday.",
      "The going is good.",
    ]);
  });

  test("without a caret the colon is the headline, and a date alone is none", async () => {
    const message = (headline: string) =>
      `ZCZC\n#Harbour dogs\n@FIELDS\n:${headline}\n$R\n*T\nRace 1  400m\n1 HERRING GULL   J Low\nNNNN\n`;
    const { article } = await read(message("Twelve dogs run on Saturday"), "dogs.txt");
    expect(article).toMatchObject({ headline: "Twelve dogs run on Saturday", slugline: "Harbour dogs" });
    expect((await read(message("01/03/2024"), "dogs.txt")).article.headline).toBe("Harbour dogs");
  });

  test("two letters and a hash name a field", async () => {
    const { article } = await read(
      "zczc\nAN#1234\nKN#Harbour Bites\nPD#06 June 2016 14:00:00\nSO#HSX\nSF#\nBY#Ada Quill\nKY#Skua Oil\n" +
        "TI#Skua Oil rises 3% on volume\nAB#Skua Oil added 3% to end\nat 41.\n" +
        "TX#Skua Oil added 3% on Monday, as twice the usual number of shares changed hands.\n\nThe index fell.\n",
      "skua.txt",
    );
    expect(article).toMatchObject({
      headline: "Skua Oil rises 3% on volume",
      standfirst: "Skua Oil added 3% to end at 41.",
      slugline: "Skua Oil",
      source: "Harbour Bites",
      byline: [{ name: "Ada Quill" }],
      versionCreated: "2016-06-06T13:00:00Z",
    });
    expect(article.body.map(({ text }) => text)).toEqual([
      "Skua Oil added 3% on Monday, as twice the usual number of shares changed hands.",
      "The index fell.",
    ]);
  });
});

test("a note to editors above the story may have a dash for its colon", async () => {
  const { article } = await read(
    transmission(
      "EDITOR'S NOTE _ First of two parts on the harbour.\r\nQuay closed\r\n\r\nThe quay is closed.\r\n\u0003",
    ),
    "q.txt",
  );
  expect(article.headline).toBe("Quay closed");
  expect(article.edNote).toContain("First of two parts on the harbour.");
});

test("behind the end of the last message, and with a number alone for its service, a header is one", async () => {
  const { article } = await read(
    "\u0003\r\n\u0004\u007f\u0001062 4 i 211 dpa 0027\r\n\r\nQuay/\r\n\u0002Quay closed =\r\n\r\nThe quay is closed.\r\n\u0003",
    "q.txt",
  );
  expect(article).toMatchObject({
    format: "anpa",
    headline: "Quay closed",
    slugline: "Quay",
    source: "dpa",
    wordCount: 211,
  });
});
