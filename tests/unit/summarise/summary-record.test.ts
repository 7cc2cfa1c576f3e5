import fc from "fast-check";
import { expect, test } from "vitest";
import { composeSummary } from "../../../lib/api/summary.ts";
import { upgradeArticle } from "../../../lib/stories/upgrade.ts";
import { digestArticle } from "../../../lib/summarise/digest.ts";
import {
  makeSummaryRecord,
  packRecord,
  type SummaryRecord,
  unpackRecord,
} from "../../../lib/summarise/summary-record.ts";
import { anArticle } from "../../newsroom.ts";

test("a record comes back as it was packed, whatever its sentences", () => {
  const sentence = fc.record(
    {
      text: fc.string({ unit: "grapheme" }),
      block: fc.nat(),
      start: fc.nat(),
      salience: fc.double({ min: 0, max: 1, noNaN: true }).map((n) => Math.round(n * 100) / 100),
      dependsOn: fc.nat(),
      excluded: fc.constantFrom<"alone" | "always">("alone", "always"),
      isSeparable: fc.constant(true),
      needsHeadline: fc.constant(true),
    },
    { requiredKeys: ["text", "block", "start", "salience"] },
  );
  fc.assert(
    fc.property(fc.array(sentence), (sentences) => {
      const ranked = sentences.map((one) => ({ ...one, end: one.start + one.text.length }));
      const ranking = { method: "test", considered: ranked.length, sentences: ranked };
      const record: SummaryRecord = makeSummaryRecord(anArticle(), {
        ...digestArticle(anArticle()),
        ranking,
      });
      const { print: _, ...packed } = record; // a column of its own
      expect(unpackRecord(packRecord(record))).toEqual(JSON.parse(JSON.stringify(packed)));
    }),
  );
});

test("a story of six hundred words fits half a read unit", () => {
  const body = Array.from({ length: 30 }, (_, n) => ({
    type: "paragraph" as const,
    text: `Officer number ${n} of the ${["northern", "southern", "outer"][n % 3]} harbour said ${["fishing", "freight", "ferry", "naval"][n % 4]} traffic had fallen by ${n * 3 + 7} percent since ${1950 + n}, when the breakwater was built.`,
  }));
  const article = anArticle({ body });
  const record = makeSummaryRecord(article, digestArticle(article));
  expect(record.wordCount).toBeGreaterThan(570);
  expect(packRecord(record).length).toBeLessThan(3_500);
});

test("a field that a record gains is told to nobody until it is named as public", () => {
  const article = anArticle();
  const record = {
    ...makeSummaryRecord(article, digestArticle(article)),
    deskNote: "Source: the harbour master",
  };
  const { body } = composeSummary(record, { budget: { sentences: 1 }, style: "paragraph", focus: undefined });
  expect(JSON.stringify(body)).not.toContain("harbour master");
  expect(Object.keys(body)).toEqual(expect.arrayContaining(["articleId", "headline", "summary", "links"]));
  expect(body).not.toHaveProperty("pubStatus");
});

test("what the first release kept has its genre still, and no places", () => {
  const { genres: _, places: __, ...kept } = anArticle();
  expect(upgradeArticle({ ...kept, genre: "Feature" })).toMatchObject({
    genres: [{ name: "Feature" }],
    places: [],
  });
});
