import { describe, expect, it, test } from "vitest";
import { compilePhrases, LANGUAGES, listPhrases } from "../../../lib/languages/index.ts";
import { makeOpeningSign, makePhraseTest, makeWordSign } from "../../../lib/text/word-signs.ts";

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

describe("the words that tell a phrase", () => {
  it("are asked of a text in place of the phrase", () => {
    const mayCorrect = makeWordSign(["(this|our) (article|story) was corrected", "korrigier*"]);
    expect(["OUR STORY WAS CORRECTED", "Wir korrigieren"].every(mayCorrect)).toBe(true);
    expect(mayCorrect("This was a story of our harbour")).toBe(false);
  });

  it("are whole words, or begin a word where the phrase goes on", () => {
    expect(makeWordSign(["our harbour"])("The harbours of our towns")).toBe(false);
    expect(makeWordSign(["our harbour"], { areStems: true })("The harbours of our towns")).toBe(true);
    expect(makeWordSign(["guide(s|)"])("Two guides")).toBe(true);
  });

  it("are in any text where a phrase has none of its own, and where its script has no spaces", () => {
    expect(makeWordSign(["by *", "*"])("The quay")).toBe(true);
    expect(makeWordSign(["相关阅读"])("更多相关阅读内容")).toBe(true);
    expect(makeWordSign(["相关阅读"])("The quay")).toBe(false);
    expect(makeWordSign([])("The quay")).toBe(true);
  });

  it("open a text, behind signs or none", () => {
    const mayOpen = makeOpeningSign(["read( it|) also", "# comments", "korrigier*", "相关阅读"]);
    expect(["» READ it also", "3 comments", "Korrigierte Fassung", "相关阅读：港口"].every(mayOpen)).toBe(
      true,
    );
    expect(["Comments: 3", "They read also", "The quay", ""].some(mayOpen)).toBe(false);
  });

  test("open whatever is written of a phrase that opens furniture", () => {
    const openings = listPhrases("boilerplate", "pointers", "headings", "buttons", "pageLabels", "appeals");
    const mayOpen = makeOpeningSign(openings);
    const written = openings.flatMap((phrase) => [
      writeOut(phrase, 0),
      `» ${writeOut(phrase, 1).toUpperCase()}!`,
    ]);
    expect(written.filter((text) => !mayOpen(text))).toEqual([]);
  });

  test("are in whatever is written of a phrase of ours, in capitals too", () => {
    const lists = LANGUAGES.flatMap((language) => Object.values(language))
      .flatMap((group) => (typeof group === "object" ? Object.values(group) : []))
      .filter(
        (list): list is string[] => Array.isArray(list) && list.every((one) => typeof one === "string"),
      );
    const missed = [...new Set(lists.flat())].flatMap((phrase) => {
      const [phrases, mayHold] = [compilePhrases([phrase]), makeWordSign([phrase])];
      const texts = [0, 1, 2].map((choice) => `Quay, ${writeOut(phrase, choice)}: late.`);
      return [...texts, ...texts.map((text) => text.toUpperCase())].filter(
        (text) => !mayHold(text) && phrases.test(text),
      );
    });
    expect(missed).toEqual([]);
  });
});

describe("a list of phrases", () => {
  const asides = LANGUAGES.map(({ boilerplate }) => [...boilerplate.selfReferences, ...boilerplate.unseen]);

  test("is found in the same texts as by one pattern of them all", () => {
    const lists = asides.filter((list) => list.length > 0);
    const texts = lists.flat().map((phrase) => `Quay, ${writeOut(phrase, 0)}: late.`);
    for (const list of lists) {
      const [whole, byWords] = [compilePhrases(list), makePhraseTest(list, (text) => text)];
      const found = (text: string) => whole.test(text);
      expect(texts.filter(byWords)).toEqual(texts.filter(found));
    }
  });

  test("is looked for in the part that counts alone", () => {
    const unquoted = makePhraseTest(["the table below"], (text) => text.replace(/"[^"]*"/g, ""));
    expect(unquoted("See the table below.")).toBe(true);
    expect(unquoted('"The table below," he said.')).toBe(false);
  });
});
