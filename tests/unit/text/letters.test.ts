import { describe, expect, test } from "vitest";
import { lacksSpaces } from "../../../lib/scripts.ts";
import { classifyCharacter, matchRuns } from "../../../lib/text/letters.ts";
import { countTokens, foldLine } from "../../../lib/text/words.ts";

describe("characters asked one by one", () => {
  const isLetter = classifyCharacter(/\p{L}/u);

  test("a letter is one however often it is asked, and a sign is none", () => {
    expect([isLetter("å", 0), isLetter("å", 0), isLetter("–", 0), isLetter("–", 0)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test("both halves of a letter in two units are that letter, after an emoji of the same first half", () => {
    const text = "\u{1d7ff}\u{1d400}";
    expect(Array.from({ length: 4 }, (_, at) => isLetter(text, at))).toEqual([false, false, true, true]);
  });

  test("half of a pair is no letter", () => {
    expect([isLetter("\ud835", 0), isLetter("a\udc00", 1)]).toEqual([false, false]);
  });

  test("runs of letters stand with one space between them", () => {
    expect(matchRuns(" – Rådhuset: åpnet, i  dag!", isLetter)).toBe("Rådhuset åpnet i dag");
  });
});

describe("words by their letters", () => {
  test.each([
    ["Harbour fire – “out of control”", 5],
    ["", 0],
    ["1.000 kr", 3],
    ["नमस्ते दुनिया", 2],
  ])("%s: %i", (line, count) => {
    expect(countTokens(line)).toBe(count);
  });

  test("a headline and its copy in capitals are the same", () => {
    expect(foldLine("“HARBOUR fire – out!”")).toBe(foldLine(" Harbour fire: out "));
  });

  test("Japanese, Thai and Burmese are written without spaces, Korean is not", () => {
    expect(["朝刊", "ข่าว", "သတင်း", "신문"].map(lacksSpaces)).toEqual([true, true, true, false]);
  });
});
