/** Nothing that anybody uploads keeps a pattern busy: each is linear, or kept to texts so short that it does not matter. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Collected } from "./collect.ts";
import { attacksOn, patternsOf } from "./patterns.ts";
import { isRefused, judge, keyOf, knownVerdicts, MAX_CAPPED_LENGTH, refusal } from "./verdicts.ts";

let collected: Collected;
beforeAll(async () => {
  collected = await patternsOf();
});

describe("the project's patterns", () => {
  it("are found, those put together from parts too", () => {
    const written = collected.patterns.map(({ expression }) => expression.source);
    expect(written.length).toBeGreaterThan(1_000);
    // A credit behind a caption is a literal of parts; the last sign of a dateline stands in the source.
    expect(written.some((source) => source.includes(String.raw`associated\spress`))).toBe(true);
    expect(written.every((source) => !source.includes("${"))).toBe(true);
  });

  it("are all known before the first upload comes", () => {
    expect(collected.late, "put these together while the module loads").toEqual([]);
  });

  it("are kept to short texts where they are kept to any", () => {
    const long = collected.patterns.filter(({ cap = 0 }) => cap > MAX_CAPPED_LENGTH).map(keyOf);
    expect(long).toEqual([]);
  });

  it("are linear, or take few steps on as much text as they may see", { timeout: 900_000 }, async () => {
    const known = await knownVerdicts();
    const refused: string[] = [];
    for (const pattern of collected.patterns.filter((one) => !known.has(keyOf(one)))) {
      const judged = await judge(pattern);
      if (isRefused(judged)) refused.push(refusal(pattern, judged));
    }
    expect(refused.join("\n")).toBe("");
  });

  it("are not set backtracking by their own pieces, over and over", () => {
    let tried = 0;
    for (const pattern of collected.patterns) {
      for (const attack of fc.sample(attacksOn(pattern, 400), { numRuns: 20, seed: 1 })) {
        pattern.expression.lastIndex = 0;
        pattern.expression.exec(attack);
        tried++;
      }
    }
    expect(tried).toBe(collected.patterns.length * 20);
  });
});

describe("the checker", () => {
  const judgeOf = async (expression: RegExp, cap?: number) =>
    (await judge({ expression, file: "lib/newsroom/caption.ts", cap })).verdict;

  it("tells what is linear from what is not", async () => {
    expect(await judgeOf(/^\s*photo: /iu)).toBe("linear");
    expect(await judgeOf(/\s+$/)).toBe("vulnerable");
    expect(await judgeOf(/(?<!\s)\s+$/)).toBe("searched");
  });

  it("takes a bound into account, and no bound helps what is exponential", async () => {
    expect(await judgeOf(/\s+$/, 500)).toBe("capped");
    expect(await judgeOf(/^(?:[.:]|--?|[–—])*$/, 500)).toBe("vulnerable");
  });

  it("finds what a caption of 150 letters kept busy for minutes", async () => {
    const names = /^(.{3,}?[.!?])\s*((?:[\p{Lu}©][\p{L}.'’-]*\s?){0,5}\s?(?:\||\/)?\s?(?:reuters|afp))\.?$/iu;
    expect(await judgeOf(names)).toBe("vulnerable");
    expect(await judgeOf(names, 160)).toBe("vulnerable");
  });
});
