import { describe, expect, test } from "vitest";
import type { Draft } from "../../../lib/reading/draft.ts";
import { tellOneLanguage } from "../../../lib/reading/normalise/bilingual.ts";

const ENGLISH = [
  "Harbour to reopen on Tuesday",
  "The harbour of Port Ellis will reopen on Tuesday at noon, the council announced today. Ships will have to wait.",
  '"We thank the fishermen for their patience," said Ann Roe, the mayor of the town, on Monday.',
];
const GERMAN = [
  "Hafen öffnet am Dienstag wieder",
  "Der Hafen von Port Ellis wird am Dienstag um zwölf Uhr wieder geöffnet, teilte der Rat am Montag mit.",
  "„Wir danken den Fischern für ihre Geduld“, sagte Bürgermeisterin Ann Roe am Montag in Port Ellis.",
];
const JAPANESE = [
  "港は火曜日に再開",
  "ポートエリス港は火曜日の正午に再開すると、評議会が月曜日に発表した。九千トンを超える船は待たなければならない。",
  "「漁師の皆さんの忍耐に感謝します」とアン・ロウ市長は月曜日の記者会見で述べた。",
];

/** What is told of a story, and what is left out of it. */
async function tell(texts: readonly string[], stated: Partial<Draft> = {}) {
  const [warned, dropped]: [string[], string[]] = [[], []];
  const draft: Draft = { ...stated, body: texts.map((text) => ({ type: "paragraph", text })) };
  const { body } = await tellOneLanguage(draft, {
    warn: (code) => warned.push(code),
    drop: (_, text) => dropped.push(text),
  });
  return { told: body.map(({ text }) => text), dropped, warned };
}

describe("a release that says everything twice", () => {
  test.each([
    ["English, German", ENGLISH, GERMAN],
    ["German, English", GERMAN, ENGLISH],
    ["English, Japanese", ENGLISH, JAPANESE],
  ])("%s: the first is told, the other left out", async (_, first, second) => {
    const { told, dropped, warned } = await tell([...first, ...second]);
    expect(told).toEqual(first);
    expect(dropped).toEqual(second);
    expect(warned).toEqual(["other-language"]);
  });
});

describe("is told whole", () => {
  test.each<[string, readonly string[], Partial<Draft>]>([
    ["a story of one language", [...ENGLISH, ...ENGLISH], {}],
    ["a story that ends with a quotation in another", [...ENGLISH, ...ENGLISH, ...ENGLISH, GERMAN[2]!], {}],
    ["what states its language", [...ENGLISH, ...GERMAN], { language: "en" }],
    ["a live page", [...ENGLISH, ...GERMAN], { type: "liveblog" }],
  ])("%s", async (_, texts, stated) => {
    expect(await tell(texts, stated)).toEqual({ told: texts, dropped: [], warned: [] });
  });
});
