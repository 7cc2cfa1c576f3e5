/** Which stories are given to no model. */
import { describe, expect, test } from "vitest";
import { explainOmission } from "../../../lib/writer/omission.ts";
import { anArticle } from "../../newsroom.ts";

const NOW = "2024-03-01T12:00:00Z";
const LONG = 12;

const omit = (differently: Parameters<typeof anArticle>[0], excepted: string[] = [], sentences = LONG) =>
  explainOmission(anArticle(differently), sentences, excepted, NOW)?.code;

test("a story that readers may see is given, also with terms that say nothing of machines", () => {
  expect(omit({})).toBeUndefined();
  expect(omit({ usageTerms: "For subscribers only. © Example Wire 2024" })).toBeUndefined();
  expect(omit({ edNote: "EDS: UPDATES with quote from minister; edits throughout" })).toBeUndefined();
  expect(omit({ usageTerms: "Ai sensi di legge, per gli abbonati" })).toBeUndefined();
});

test("what readers may not see now is given to nobody", () => {
  expect(omit({ pubStatus: "withheld" })).toBe("opted-out");
  expect(omit({ pubStatus: "canceled" })).toBe("opted-out");
  expect(omit({ embargoedUntil: "2024-03-01T12:00:01Z" })).toBe("opted-out");
  expect(omit({ embargoedUntil: NOW })).toBeUndefined();
});

describe("what its terms keep from machines", () => {
  test.each([
    ["No use for AI training or by generative systems."],
    ["This material may not be published, broadcast, rewritten or redistributed."],
    ["Text and data mining reserved (TDM)."],
    ["Keine Nutzung für künstliche Intelligenz; Text- und Data-Mining vorbehalten."],
    ["Toute fouille de textes et de données est interdite."],
    ["Prohibido su uso en inteligencia artificial."],
    ["Użycie przez sztuczną inteligencję zabronione."],
    ["Не для искусственного интеллекта."],
    ["人工智能不得使用。"],
  ])("%s", (usageTerms) => {
    expect(omit({ usageTerms })).toBe("opted-out");
  });

  test("a note to editors counts, too, where it names machines", () => {
    expect(omit({ edNote: "EDS: the interview is not for use with AI." })).toBe("opted-out");
  });

  test("however far down they say so", () => {
    const long = "For subscribers of the wire only. ".repeat(60);
    expect(omit({ usageTerms: long })).toBeUndefined();
    for (let more = 0; more < 40; more++)
      expect(omit({ usageTerms: `${long}${"x".repeat(more * 17)} no text and data mining.` })).toBe(
        "opted-out",
      );
  });

  test("terms that are too long to be read count as a no", () => {
    expect(omit({ usageTerms: "x".repeat(5_001) })).toBe("opted-out");
  });
});

test("a section that the newsroom named is kept back, in whatever case it is written", () => {
  expect(omit({ section: "Obituaries" }, ["opinion", "obituaries"])).toBe("opted-out");
  expect(omit({ section: "World" }, ["opinion", "obituaries"])).toBeUndefined();
});

test("a story of four sentences needs no shortening", () => {
  expect(omit({}, [], 4)).toBe("too-short");
  expect(omit({}, [], 5)).toBeUndefined();
});
