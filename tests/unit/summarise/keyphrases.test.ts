import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findKeyPhrases } from "../../../lib/summarise/keyphrases/index.ts";
import { bridge, ferry, stories, zug } from "./stories.ts";

const phrasesOf = (...texts: string[]) =>
  findKeyPhrases({ body: texts.map((text) => ({ type: "paragraph", text })), language: "en" });

describe("key phrases", () => {
  test.each(Object.entries(stories))("of %s stand verbatim in its body, ten at most", (_, story) => {
    const phrases = findKeyPhrases(story);
    expect(phrases.length).toBeGreaterThan(0);
    expect(phrases.length).toBeLessThanOrEqual(10);
    for (const phrase of phrases) expect(story.body.some(({ text }) => text.includes(phrase))).toBe(true);
    expect(new Set(phrases).size).toBe(phrases.length);
  });

  test("name who and where the story is about, and nobody of its credits", () => {
    expect(findKeyPhrases(ferry)).toEqual(
      expect.arrayContaining(["Cape Morrow", "Ada Quill", "Morrow Lines", "Tom Reed"]),
    );
    expect(findKeyPhrases(ferry).join()).not.toMatch(/Ivy Marsh|Monday|Saturday/);
  });

  test("give a person's full name once, however often the surname stands alone", () => {
    const phrases = phrasesOf(
      "Ada Quill sailed at dawn.",
      "Captain Quill slept.",
      "Nobody woke Quill that night.",
    );
    expect(phrases.filter((phrase) => phrase.includes("Quill"))).toEqual(["Ada Quill"]);
  });

  test.each([
    ["Welsh Secretary Ada Quill", "Ada Quill"],
    ["actress and singer", ""],
    ["Actress Ada Quill", "Ada Quill"],
    ["Port Morrow Chief Minister Ada Quill", "Ada Quill"],
    ["St Bride's Hospital", "Bride's Hospital"],
    ["Governor Quill House", "Governor Quill House"],
    ["University of Port Morrow", "University of Port Morrow"],
    ["Former BCCI President", "BCCI"],
    ["the Vice President", ""],
  ])("of %s are %s", (name, phrase) => {
    const phrases = phrasesOf(`They met ${name} on Monday.`, `Then ${name} left.`);
    expect(phrases.slice(0, 1).join()).toBe(phrase);
  });

  test("hold no agency, no currency and no adjective, and nothing twice", () => {
    const phrases = phrasesOf(
      "The federal court fined Morrow Lines Rs 500, CNN said of America.",
      "A federal judge told CNN that Rs 500 was little to the American court.",
      "The federal fine of Rs 500 rose, and an American court agreed with CNN.",
    );
    expect(phrases.join()).not.toMatch(/CNN|Rs|^federal$|,federal,|rose/);
    expect(phrases.filter((phrase) => phrase.startsWith("America"))).toHaveLength(1);
  });

  test("hold no contraction, no adverb and nothing that is a quality", () => {
    const phrases = phrasesOf(
      "The malicious code behind the attack was near the bank, and I'm sure of it, she said.",
      "They found the malicious, and They're sure: near the attack was code.",
      "A malicious attack behind the bank, she said, and I'm afraid.",
    );
    expect(phrases.join()).not.toMatch(/I'm|They're|near|behind|malicious$|malicious,/);
  });

  test("name the country rather than its people", () => {
    const phrases = phrasesOf(
      "They met Ukrainian farmers.",
      "All Ukrainian grain waits.",
      "The Ukrainian ports are shut.",
      "The south of Ukraine is dry.",
      "They left Ukraine.",
    );
    expect(phrases).toContain("Ukraine");
    expect(phrases).not.toContain("Ukrainian");
  });

  test("keep a name's initial", () => {
    expect(phrasesOf("Police met John F. Quill on the quay.", "They let Quill go.")).toContain(
      "John F. Quill",
    );
  });

  test("hold what comes back, in the form that it first stands in", () => {
    expect(
      phrasesOf("Engineers found a radar fault.", "The radar fault was old.", "Two radar faults are rare."),
    ).toContain("radar fault");
  });

  test("do not take the first word of a sentence for a name", () => {
    expect(
      phrasesOf("Nothing moved.", "Everyone slept.", "Citing Ukrainian sources, papers agreed.").join(),
    ).not.toMatch(/Nothing|Everyone|Citing/);
  });

  test("are found in other languages and scripts", () => {
    expect(findKeyPhrases(zug)).toContain("Nachtzug");
    expect(findKeyPhrases(bridge)).toContain("新桥");
  });

  test("of whatever copy are ten at most and stand in it", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", minLength: 1 })), (texts) => {
        const phrases = phrasesOf(...texts);
        expect(phrases.length).toBeLessThanOrEqual(10);
        for (const phrase of phrases) expect(texts.some((text) => text.includes(phrase))).toBe(true);
      }),
    );
  });
});

describe("key phrases of other languages", () => {
  const tagsOf = (language: string, headline: string, ...texts: string[]) =>
    findKeyPhrases({ headline, body: texts.map((text) => ({ type: "paragraph", text })), language });

  test("leave out what merely opens a sentence within a quotation", () => {
    const said = [
      "« Nous ne reviendrons pas. Les salariés jugeront. Les patrons aussi », a dit Ada Quill.",
      "Ada Quill a quitté la salle avec les siens. « C'est fini. Les salariés le savent », a-t-elle dit.",
    ];
    expect(tagsOf("fr", "Les salariés quittent la salle", ...said)).toContain("Ada Quill");
    expect(tagsOf("fr", "Les salariés quittent la salle", ...said)).not.toContain("Les");
  });

  test("leave out months and days where those have capitals", () => {
    const said = [
      "Die Schlichtung beginnt am 14. Oktober in Kassel.",
      "Bis zum 31. Oktober hat Kassel dafür Zeit, sagte Ada Quill.",
    ];
    expect(tagsOf("de", "Schlichtung im Oktober", ...said)).toContain("Kassel");
    expect(tagsOf("de", "Schlichtung im Oktober", ...said).join()).not.toMatch(/Oktober/);
  });

  test("leave out those of the story's own language alone: Mai is a part of Hanoi", () => {
    const said = ["Bến cảng ở quận Hoàng Mai mở cửa.", "Quận Hoàng Mai đón sáu con tàu."];
    expect(tagsOf("vi", "Hoàng Mai mở bến cảng", ...said).join()).toContain("Hoàng Mai");
    const malay = ["Pelabuhan Kuala dibuka pada Selasa.", "Kapal tiba di Kuala pada Selasa lalu."];
    expect(tagsOf("ms", "Pelabuhan Kuala dibuka Selasa", ...malay).join()).not.toMatch(/Selasa/);
  });

  test("name what a Hindi or an Arabic headline says and its story comes back to", () => {
    const hindi = ["दिल्ली में शुक्रवार को भारी बारिश हुई।", "बारिश के बाद दिल्ली में स्कूल बंद रहे।"];
    expect(tagsOf("hi", "दिल्ली में बारिश, स्कूल बंद", ...hindi)).toEqual(
      expect.arrayContaining(["दिल्ली", "बारिश"]),
    );
    const arabic = ["افتتحت مصر محطة المياه في العلمين.", "تقع المحطة في مدينة العلمين وتوفر المياه."];
    expect(tagsOf("ar", "محطة المياه في العلمين", ...arabic)).toEqual(
      expect.arrayContaining(["محطة المياه", "العلمين"]),
    );
  });

  test("are whole words where none are parted", () => {
    const said = [
      "北京市智能地铁开通试运营。",
      "北京市的智能地铁全长二十公里。",
      "试运营后北京市将开通新线。",
    ];
    expect(tagsOf("zh", "北京智能地铁开通试运营", ...said)).toEqual(
      expect.arrayContaining(["北京市", "智能地铁"]),
    );
    expect(tagsOf("zh", "北京智能地铁开通试运营", ...said).join()).not.toMatch(
      /(?<!北)京市|(?<!智)能地|铁开/,
    );
  });

  test("name nobody of a credit", () => {
    const said = ["Le port est fermé, a dit Ada Quill.", "(Reportage Ivy Marsh, édité par Tom Reed)"];
    expect(tagsOf("fr", "Le port est fermé", ...said).join()).not.toMatch(/Marsh|Reed/);
  });
});

test("who is mostly called by surname weighs as much as all of it, and comes before who is named in full as often", () => {
  const [first] = phrasesOf(
    "Ben Hale met Ada Quill on the quay.",
    "Then Quill sailed.",
    "Nobody woke Quill that night.",
    "In the morning Quill and Ben Hale landed.",
  );
  expect(first).toBe("Ada Quill");
});
