/** Patterns that are made of lists of phrases. */
import { describe, expect, test } from "vitest";
import { alternatives, compilePhrases, LANGUAGES } from "../../../lib/languages/index.ts";
import { compileSign, phrases } from "../../../lib/languages/phrases.ts";

describe("a list of phrases", () => {
  test("is written with commas, over several lines", () => {
    expect(phrases("Mr, on\n  hold,\n  z. B.,")).toEqual(["Mr", "on hold", "z. B."]);
  });

  test("is found as whole words, whatever their case", () => {
    const pattern = compilePhrases(["read also", "sieh*"]);
    expect(pattern.exec("Please READ ALSO this")?.[0]).toBe("READ ALSO");
    expect(pattern.exec("Siehe Seite 3")?.[0]).toBe("Siehe");
    expect(pattern.test("bread also")).toBe(false);
    expect(pattern.test("read alsop")).toBe(false);
  });

  test("finds the longest phrase first", () => {
    expect(compilePhrases(["read", "read also"], { at: "start" }).exec("Read also: x")?.[0]).toBe(
      "Read also",
    );
  });

  test("is kept to the start, the end or the whole of a text", () => {
    expect(compilePhrases(["but"], { at: "start" }).test("Not but")).toBe(false);
    expect(compilePhrases(["but"], { at: "start" }).test("Butter")).toBe(false);
    expect(compilePhrases(["ends"], { at: "end" }).test("here it ends")).toBe(true);
    expect(compilePhrases(["ends"], { at: "whole", before: "[-–]?", after: "[-–]?" }).test("-ENDS-")).toBe(
      true,
    );
    expect(compilePhrases(["ends"], { at: "whole" }).test("ends here")).toBe(false);
  });

  test("has numbers, any words, choices and either apostrophe", () => {
    expect(compilePhrases(["# comments"], { at: "whole" }).test("12 comments")).toBe(true);
    expect(compilePhrases(["reporting by *"]).exec("Reporting by Jean-Luc Picard")?.[0]).toBe(
      "Reporting by Jean-Luc",
    );
    const choice = compilePhrases(["(à |)lire (aussi|également)"], { at: "start" });
    for (const text of ["à lire aussi", "Lire également"]) expect(choice.test(text), text).toBe(true);
    expect(compilePhrases(["aujourd'hui"]).test("Aujourd’hui")).toBe(true);
  });

  test("has a gap of at most 160 characters, between whole words", () => {
    const pattern = compilePhrases(["on … wrote"], { at: "start" });
    expect(pattern.test("On 3 May 2024, Jane Doe wrote:")).toBe(true);
    expect(pattern.test("Only Jane wrote")).toBe(false);
    expect(pattern.test("On 3 May Jane rewrote it")).toBe(false);
    expect(pattern.test(`On ${"a ".repeat(90)}wrote`)).toBe(false);
  });

  test("ends with a word where a script puts spaces between words, and anywhere else", () => {
    expect(compilePhrases(["इस"], { at: "start" }).test("इसमें")).toBe(false);
    expect(compilePhrases(["他们"], { at: "start" }).test("他们说")).toBe(true);
    expect(compilePhrases(["相关阅读"]).test("更多相关阅读内容")).toBe(true);
    expect(compilePhrases(["그러나"], { isPart: true }).test("그러나는")).toBe(true);
  });

  test("takes signs of a pattern for what they are", () => {
    expect(compilePhrases(["e.g."]).test("egg")).toBe(false);
    expect(compilePhrases(["e.g.", "©"]).test("© AP")).toBe(true);
  });

  test("tells capitals from small letters where it is asked to", () => {
    expect(compilePhrases(["Der"], { isCaseSensitive: true }).test("der")).toBe(false);
  });

  test("their sign is in every line that holds one of them: the longest run of letters that all have", () => {
    const sign = compileSign(["abonn*", "lesen sie"]);
    expect(["ABONNIEREN", "Lesen Sie auch", "Gelesen"].map((line) => sign.test(line))).toEqual([
      true,
      true,
      true,
    ]);
    expect(sign.test("The harbour burns")).toBe(false);
    expect(compileSign(["(read|see) more"]).test("See more")).toBe(true);
    expect(compileSign(["is … for (members|subscribers)"]).test("This is for all")).toBe(false);
    expect(compileSign(["is … for (members|subscribers|)"]).test("This is for")).toBe(true);
    const nested = compileSign(["… (reader-supported|become( a( paid|)|) (member|subscriber))"]);
    expect(
      ["Reader-supported!", "Become a member", "Become a subscriber"].every((line) => nested.test(line)),
    ).toBe(true);
    expect(compileSign([]).test("See more")).toBe(true);
  });

  test("without a phrase finds nothing", () => {
    expect(compilePhrases([]).test("")).toBe(false);
    expect(new RegExp(`a${alternatives([])}`).test("a")).toBe(false);
  });

  test("whatever is written of a phrase of ours has the sign of the phrase", () => {
    const lists = LANGUAGES.flatMap((language) => Object.values(language))
      .flatMap((group) => (typeof group === "object" ? Object.values(group) : []))
      .filter(
        (list): list is string[] => Array.isArray(list) && list.every((one) => typeof one === "string"),
      );
    const missed = [...new Set(lists.flat())].flatMap((phrase) =>
      [0, 1, 2].map((choice) => writeOut(phrase, choice)).filter((text) => !compileSign([phrase]).test(text)),
    );
    expect(missed).toEqual([]);
  });
});

/** A text with a phrase: of each bracket the option with that number, or the last one. */
function writeOut(phrase: string, choice: number): string {
  const chosen = phrase.replace(/\(([^()]*)\)/g, (_, inside: string) => {
    const options = inside.split("|");
    return options[Math.min(choice, options.length - 1)]!;
  });
  return chosen === phrase
    ? phrase.replace(/[…*]/g, "and so on").replace("#", "3")
    : writeOut(chosen, choice);
}
