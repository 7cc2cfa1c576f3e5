/** Quotations, interviews, and who speaks. */
import { describe, expect, test } from "vitest";
import type { Block } from "../../../../lib/article.ts";
import { rank, summarise } from "../../../../lib/summarise/index.ts";
import { splitSentences } from "../../../../lib/summarise/sentences/index.ts";
import { dependenciesOf, last, OPENING, paragraphs } from "./stories.ts";

test("whoever announces words before a colon says them, whatever the language and the verb", () => {
  const announces = "Limanın müdürü Ada Quill, vinçlerin onarıldığını belirterek şunları ekledi:";
  const words = `"Şubat sonunda limanda on bir yeni vinç çalışıyor. Eskiler hurdaya ayrıldı."`;
  const opening = "Moro limanı pazartesi günü yeniden açıldı.";
  expect(last(paragraphs(opening, announces, words), "tr")).toEqual({ dependsOn: 1 });
  expect(last(paragraphs(opening, announces.replace(":", "."), words), "tr")?.excluded).toBe("always");
});

test("a guide that says you and I under its headings is no interview", () => {
  const heading = (text: string): Block => ({ type: "heading", text });
  const guide: Block[] = [
    ...paragraphs(
      "If you sail at night, your ferry needs a pilot.",
      "I know that most captains pack for a month or two.",
    ),
    heading("Pack light for the night"),
    ...paragraphs(
      "You need a coat and your papers at the quay.",
      "I promise that a captain sails well after a nap.",
    ),
    heading("Sleep before the ferry sails"),
    ...paragraphs("Your cabin is open from noon.", "I believe that most ferries are late for one reason."),
  ];
  expect(dependenciesOf(guide).map(({ excluded }) => excluded)).not.toContain("always");
});

describe("an interview that names nobody", () => {
  const asked = [
    "Q: Le port, en hiver, c'est un refuge?",
    'R: "Je passe toutes mes matinées sur le quai, avec les pêcheurs."',
    "Je regarde les bateaux qui rentrent, et j'écoute les histoires de chacun.",
    "Q: Et la pêche, vous y pensez encore?",
    'R: "Je pense à la mer tous les jours, depuis mon enfance à Lowick."',
  ];
  test("is told by an answer under its own label, with the headline that says who speaks", () => {
    const { text, needsHeadline, caveats } = summarise(
      { headline: "Ada Quill, du port", language: "fr", body: paragraphs(...asked) },
      { budget: { words: 30 } },
    );
    expect(text).toMatch(/^R: "[^"]+"(?: R: "[^"]+")?$/);
    expect(needsHeadline).toBe(true);
    expect(caveats).toEqual(["unfinished"]);
  });

  test("is silent where the story has a sentence of its own", () => {
    const own = "Le port de Lowick fête ses cent ans samedi avec vingt bateaux de pêche.";
    const said = dependenciesOf(paragraphs(own, ...asked), "fr");
    expect(said.slice(1).every(({ excluded }) => excluded === "always")).toBe(true);
  });
});

test("Punjabi words that are written behind an apostrophe open no quotation", () => {
  const body = paragraphs("ਬੇੜੀ ਬੰਦਰਗਾਹ 'ਤੇ ਖੜ੍ਹੀ ਰਹੀ। ਸ਼ਹਿਰ 'ਚ ਧੁੰਦ ਸੀ। ਕੋਈ ਜ਼ਖ਼ਮੀ ਨਹੀਂ ਹੋਇਆ।");
  expect(splitSentences(body, "pa")).toHaveLength(3);
});

test("a heading before a colon is no speaker, though such headings return", () => {
  const copy = [
    "The Core Concept: Switches Without Solder",
    "A keyboard lets you change its switches at home.",
    "The Core Concept: Frames Without Screws",
    "The Long View: Keys Without Letters",
  ];
  expect(dependenciesOf(paragraphs(OPENING, ...copy))[2]).toEqual({});
});

test("a pull quote goes, and what says whose words they are stays", () => {
  const words = "There has not been a dry year in the port since the flood";
  const pulled = dependenciesOf(paragraphs(OPENING, `${words}.`, `“${words},” said Ada Quill, a pilot.`));
  expect(pulled.slice(1)).toEqual([{ excluded: "always" }, {}]);
  // Two who are quoted with the same words are no pull quotes.
  expect(last(paragraphs(OPENING, `“${words},” said Tom Reed.`, `“${words},” said Ada Quill.`))).toEqual({});
});

describe("a quotation keeps its speaker", () => {
  test("bare words depend on the sentence that says whose they are", () => {
    const body = paragraphs(
      "Captain Ada Quill spoke to reporters on the quay.",
      `"We had no choice at all that night."`,
    );
    expect(last(body)).toEqual({ dependsOn: 0 });
  });

  test("in single marks too", () => {
    expect(last(paragraphs(OPENING, "'Lower the boats, all of you!'"))).toEqual({ excluded: "always" });
  });

  test("where nobody speaks they are not chosen", () => {
    expect(last(paragraphs(OPENING, `"We had no choice at all that night."`))).toEqual({
      excluded: "always",
    });
  });

  test("a story may open with them, but they are not chosen for themselves", () => {
    expect(dependenciesOf(paragraphs(`"We had no choice at all that night."`, OPENING))).toEqual([
      { excluded: "alone" },
      {},
    ]);
  });

  test("a story that stands in quotation blocks throughout is a story", () => {
    expect(
      dependenciesOf([
        { type: "quote", text: OPENING },
        { type: "quote", text: "The port closed its gates." },
      ]),
    ).toEqual([{}, {}]);
  });

  test("a block of quotation is somebody's words too", () => {
    const body: Block[] = [
      ...paragraphs("Captain Ada Quill said in a statement:"),
      { type: "quote", text: "We had no choice at all that night." },
    ];
    expect(dependenciesOf(body)).toEqual([{ excluded: "alone" }, { dependsOn: 0 }]);
  });

  test("one that runs over paragraphs is left out whole", () => {
    const body = paragraphs(
      OPENING,
      `Captain Ada Quill said: "We had no choice at all that night.`,
      `"The fog was so thick that nobody saw the cape. We waited for hours."`,
      "The port closed its gates for the night.",
    );
    expect(dependenciesOf(body).map(({ excluded }) => excluded)).toEqual(
      [undefined, "always", "always", undefined].toSpliced(2, 1, undefined),
    );
  });
});

describe("a quotation that lost one of its marks", () => {
  const excluded = (copy: string) =>
    dependenciesOf(paragraphs(copy)).map(({ excluded }) => excluded === "always");

  test("at its end: it is over where the reporter is heard again", () => {
    const speech = `Ada Quill said: "The fog was thick that night. Nobody on board saw the cape.`;
    expect(excluded(`${speech} The light was out. "We waited for hours," she said.`)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(excluded(`${speech} The coastguard said the light was out. "We waited," she said.`)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test("at its beginning: what was said as we or I before it is no word of the reporter's", () => {
    const news = "The port of Lowick closed its gates. The ferries stay in harbour. Trains run as ever.";
    const end = `The light was out that night," said Ada Quill.`;
    expect(excluded(`${news} We strongly suspect the harbour master. ${end}`)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(excluded(`${news} The Aurora struck a mine in World War I and sank. ${end}`)[3]).toBe(false);
    expect(excluded(`${news} We all know the film. It was called Never Mind". ${news}`)[3]).toBe(false);
    expect(excluded(`We have a list. The coastguard said it was long. ${news} ${end}`)[0]).toBe(false);
  });

  test("a column says I all along", () => {
    expect(
      excluded(`I came at noon. We saw the Aurora. My cabin was cold. The light was out," said Quill.`),
    ).toEqual([false, false, false, true]);
  });
});

describe("a story between two marks", () => {
  test("keeps its sentences: only the halves of the quotation are none", () => {
    const body = paragraphs(
      '"Portua itxita egongo da. Udalak hala esan zuen. Suhiltzaileek lan egin zuten. Alkateak "ikerketa agindu du.',
    );
    const marks = dependenciesOf(body, "eu").map(({ excluded }) => excluded);
    expect(marks).toEqual(["always", undefined, undefined, "always"]);
  });
});

test("what stands before half a quotation may be the other half, and is not told without what it refers to", () => {
  const said = "Ông ấy là một người cứng rắn, nhưng cũng là một người tốt của cảng Morrow.";
  const lead = `${"Trong khi chờ gặp thuyền trưởng ở cảng Morrow, thị trưởng nhìn vào đoàn tàu và ".repeat(6)}ra về.`;
  const isSeparable = (behind: string) =>
    rank({ language: "vi", body: paragraphs(`${lead} ${said}${behind}`) }).sentences[1]?.isSeparable;
  expect(isSeparable("")).toBe(true);
  expect(isSeparable(' Không hề dễ dàng", thị trưởng nói.')).toBeUndefined();
});

test("Urdu marks what is said with single marks, and half of it is never told", () => {
  const lead = "بندرگاہ پیر کو صبح کھل گئی اور جہاز روانہ ہوئے۔";
  const [, first, inner, last] = dependenciesOf(
    paragraphs(
      `${lead} ایک قیدی نے کہا: ’فوج میری مخالف ہے۔ لوگ یہاں بڑے اچھے ہیں۔ میں گھر جانا چاہتا ہوں‘ اور بیٹھ گیا۔`,
    ),
    "ur",
  );
  expect([first, inner, last].map((mark) => mark?.excluded)).not.toContain(undefined);
  const whole = paragraphs(`${lead} ایک قیدی نے کہا: ’فوج میری مخالف ہے‘ اور وہ بیٹھ گیا۔`);
  expect(dependenciesOf(whole, "ur").at(-1)?.excluded).toBeUndefined();
});
